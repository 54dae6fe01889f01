"""What one word beside a person says, in a table's cell or before a colon: data of all languages."""

from __future__ import annotations

from watcher.core.language.cues import Cue

_IN = ("in", "drin", "dabei", "dedans", "dentro", "erin")
_OUT = ("out", "gone", "raus", "draußen", "dehors", "fuera", "fuori", "fora", "eruit", "uit", "weg", "left", "exited")
_BACK = ("back", "zurück", "returning", "terug")
_MAYBE = ("maybe", "tbc", "tbd", "?", "unconfirmed", "offen", "unklar", "vielleicht", "peut-être", "à confirmer")
_MAYBE_TOO = (
    "quizás",
    "por confirmar",
    "forse",
    "da confermare",
    "talvez",
    "a confirmar",
    "misschien",
    "circling",
    "eyeing",
)
STANDS = {  # what one word says of whoever stands beside it
    **dict.fromkeys(_IN, Cue.JOIN),
    **dict.fromkeys(_OUT, Cue.LEAVE),
    **dict.fromkeys(_BACK, Cue.RETURN),
    **dict.fromkeys((*_MAYBE, *_MAYBE_TOO), Cue.RUMOUR),
}
