"""Spanish wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "que|quien interpretaba|encarnaba|hacía|tenía|ocupaba",
        "interpretado|interpretada|encarnado|encarnada hasta ahora|entonces por",
        "hasta ahora|entonces en|de|por manos",
        "que|quien dejó|deja|dejaba vacante|libre",
        "la baja|salida|marcha|ausencia de",
    ),
    Cue.WAS_TO: (
        "iba|iban a ser|hacer|interpretar|encarnar|dar|tener|protagonizar",
        "debía|debían|tenía|tenían|habría de|que|ser ser|hacer|interpretar|encarnar",
        "pensado|pensada|escrito|escrita|previsto|prevista|destinado|destinada|ofrecido|ofrecida para|a",
        "en un principio|primero|inicialmente sería|era|iba|estaba",
    ),
    Cue.AS_FOR: (
        "en cuanto a",
        "respecto a|de",
        "con respecto a",
        "por lo que respecta a|al",
        "acerca de",
    ),
}
