"""Who only tells: people behind a verb of speech and what they are ("según informó la gerenta, Ana Cruz")."""

from __future__ import annotations

import re

from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage

ACCORDING = re.compile(  # "according to what", before the verb of whoever says it
    r"(?:^|[,;(–—”»\"]\s?)(?:según|tal (?:y )?como|como|come|secondo quanto|stando a quanto|conforme|segundo|comme|wie"
    r"|zoals|as)\s(?:(?:lo|le|ha|já|ya|ci|hat|a|heeft)\s){0,2}$",
    re.IGNORECASE,
)
AS_WHAT = re.compile(  # "la gerenta de contenidos, "
    r"\s(?:(?:el|la|los|las|su|il|lo|i|gli|le|l['’]|o|a|os|as|the|its|der|die|de|het|une?)\s?)?[^,;:“”\"«»]{2,70}?,?\s"
)


def tells_of_others(passage: Passage, verb: Hit, start: int) -> bool:
    """Whether a verb of speech has the people at a place as those who say what stands before it."""
    if ACCORDING.search(passage.text, 0, verb.start) is None:
        return False
    return AS_WHAT.fullmatch(passage.text, verb.end, start) is not None
