"""Dutch wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "die|dat tot|eerder|voorheen|vroeger|jarenlang|tot _ nu toe",
        "eerder|voorheen|vroeger|tot _ gespeeld|vertolkt door|nu",
        "achtergelaten|vrijgelaten|verlaten|opengelaten door",
        "in de voetsporen van",
        "in de plaats van",
        "de plaats _ van",
        "het vertrek van",
    ),
    Cue.WAS_TO: (
        "zou|zouden eerst|aanvankelijk|oorspronkelijk|eigenlijk _ _ _ door|spelen|vertolken",
        "eerst|aanvankelijk|oorspronkelijk zou|was|gevraagd|bedoeld|voorzien",
        "bedoeld|geschreven|voorzien voor",
        "zou|zouden spelen|vertolken",
    ),
    Cue.AS_FOR: (
        "wat _ betreft|aangaat",
        "over de toekomst van",
    ),
}
