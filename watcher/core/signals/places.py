"""Names that a page uses as a place's in some sentence: nobody's wherever else they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from watcher.core.language.phrases.places import BEFORE, BEHIND

MOST_NAMES = 60  # that are looked for
REACH = 60  # characters before a name
LEADS = re.compile(rf"\b(?:{'|'.join(BEFORE)})\s?[“\"‘]?$", re.IGNORECASE)
IS = re.compile(rf"[”\"’]?\s(?:{'|'.join(BEHIND)})", re.IGNORECASE)
OWNS = ("'s", "’s", "'", "’")  # "at Ana Cruz's house"
LOOKS = re.compile(r"\b(?:look(?:s|ed|ing)?|glimpse|peek|glance|angry|laugh(?:s|ed|ing)?|aimed)\sat\s$", re.IGNORECASE)


def places_among(names: frozenset[str], texts: Iterable[str]) -> frozenset[str]:
    """The names that some text uses as a place's ("the village of Sable Hill", "the murders at Sable Hill")."""
    if not names or len(names) > MOST_NAMES:
        return frozenset()
    found = re.compile("|".join(sorted(map(re.escape, names))))
    return frozenset(match.group() for text in texts for match in found.finditer(text) if is_place(text, match))


def is_place(text: str, match: re.Match[str]) -> bool:
    """Whether the words beside a name are a place's."""
    if text.startswith(OWNS, match.end()):
        return False
    before = text[max(0, match.start() - REACH) : match.start()]
    leads = LEADS.search(before) is not None and LOOKS.search(before) is None
    return leads or IS.match(text, match.end()) is not None
