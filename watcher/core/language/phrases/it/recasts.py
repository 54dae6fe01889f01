"""Italian wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "finora|prima|precedentemente|inizialmente|fino interpretat*|di|ad|vestit* da|dal|dalla|ora",
        "che era|fu|apparteneva di|stato|stata|a",
        "lasciat* _ da|dal|dalla|libero",
        "il posto di|del|della",
    ),
    Cue.WAS_TO: (
        "doveva|dovevano|dovrebbe|avrebbe|sarebbe essere|dovuto|dovuta|interpretare|fare|vestire|andare",
        "avrebbe|sarebbe dovuto|dovuta essere|interpretare|fare|vestire",
        "pensat*|previst*|propost*|offert* _ a|ad|per",
    ),
    Cue.AS_FOR: (
        "quanto a|ad",
        "per quanto|ciò|quel riguarda|concerne|che",
        "riguardo a|ad",
        "per quel che riguarda",
    ),
}
