"""German wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "den|die|das|deren|dessen bislang|bisher|zuvor|vorher|einst|früher|noch|zuletzt|bis|jahrelang",
        "bislang|bisher|zuvor|vorher|einst|früher|noch|zuletzt von|durch",
        "vorgänger|vorgängerin|vorgängers",
        "ausgeschiedenen|scheidenden|bisherigen|verstorbenen|ausgeschiedene|scheidende",
    ),
    Cue.WAS_TO: (
        "sollte|sollten|wollte _ _ spielen|verkörpern|übernehmen|geben|mimen",
        "ursprünglich|zunächst|zuerst|anfangs|eigentlich sollte|sollten|war|waren|hätte|hätten",
        "für die|den|das zunächst|zuerst|ursprünglich|anfangs|eigentlich",
        "vorgesehen|eingeplant|angedacht war|gewesen|ist",
        "im gespräch war|gewesen",
    ),
    Cue.AS_FOR: (
        "was _ angeht|betrifft|anbelangt|anlangt",
        "apropos",
        "bezüglich",
        "zum|zur thema|personalie|causa",
    ),
}
