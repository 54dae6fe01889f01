"""French wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "tenu|tenue|laissé|laissée|délaissé|délaissée|abandonné|abandonnée|occupé|libéré par|vacant",
        "rôle|personnage|costume|uniforme _ porté|créé|endossé par",
        "tenu|joué|incarné|interprété|campé|tenue|jouée|incarnée|interprétée|campée en|durant saison _ par",
        "laissé|laissée vacant|vacante|libre par",
        "joué|incarné|interprété|campé jusqu'ici|jusque-là|auparavant|précédemment|autrefois|jadis|naguère par",
        "tenu|jouée|incarnée|interprétée|campée jusqu'ici|jusque-là|auparavant par",
        "tenu|jouée|incarnée|interprétée|campée précédemment|autrefois|jadis|naguère par",
        "que campait|jouait|tenait",
        "qu'incarnait|qu'interprétait",
    ),
    Cue.WAS_TO: (
        "d'abord|initialement|originellement|longtemps proposé*|promis|promise|pensé* _ à|pour",
        "d'abord|initialement|originellement|longtemps prévu*|destiné*|confié*|offert _ à|pour",
        "devait|devaient|aurait|auraient dû|être|jouer|incarner|interpréter|camper|tenir",
        "qui|que devait|devaient",
        "un temps envisagé*|pressenti*|annoncé*",
    ),
    Cue.AS_FOR: (
        "quant à|aux",
        "pour ce qui est|concerne de|d'*",
        "en ce qui concerne",
        "concernant",
        "du côté de",
    ),
}
