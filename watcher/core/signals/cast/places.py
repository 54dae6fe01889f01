"""Names that a page uses as a place's in some sentence: nobody's wherever else they stand."""

from __future__ import annotations

import re

from watcher.core.language.phrases.places import BEFORE, BEHIND
from watcher.core.language.tellers import APART, places_of

MOST_NAMES = 60  # that are looked for
REACH = 60  # characters before a name
LEADS = re.compile(rf"\b(?:{'|'.join(BEFORE)})\s?[“\"‘]?$", re.IGNORECASE)
IS = re.compile(rf"[”\"’]?\s(?:{'|'.join(BEHIND)})", re.IGNORECASE)
OWNS = ("'s", "’s", "'", "’")  # "at Ana Cruz's house"
LOOKS = re.compile(r"\b(?:look(?:s|ed|ing)?|glimpse|peek|glance|angry|laugh(?:s|ed|ing)?|aimed)\sat\s$", re.IGNORECASE)


def places_among(names: frozenset[str], text: str) -> frozenset[str]:
    """The names that a page's texts use as a place's ("the village of Sable Hill", "the murders at Sable Hill")."""
    if len(names) > MOST_NAMES:
        return frozenset()
    return frozenset(name for name in names if any(is_place(text, *place) for place in places_of(name, text)))


def is_place(text: str, start: int, end: int) -> bool:
    """Whether the words beside a name are a place's."""
    if text.startswith(OWNS, end):
        return False
    before = text[max(0, start - REACH) : start].rpartition(APART)[2]
    leads = LEADS.search(before) is not None and LOOKS.search(before) is None
    return leads or IS.match(text, end) is not None
