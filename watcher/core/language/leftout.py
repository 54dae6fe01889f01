"""Seasons whose noun is left out behind one that has it ("The first season came out in May; the second arrives")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watcher.core.language.phrases.leftout import ARTICLES, FOLLOWING
from watcher.core.language.phrases.seasons import SEASONS


def ordinals_alone(text: str, start: int, code: str) -> Iterator[tuple[int, int, int]]:
    """Where an ordinal stands for a season behind a place of a text in small letters: its start, end and number."""
    words = SEASONS[code].ordinals
    for match in pattern_for(code).finditer(text, start):
        yield match.start("ordinal"), match.end("ordinal"), words[match["ordinal"]]


@lru_cache(maxsize=8)
def pattern_for(code: str) -> re.Pattern[str]:
    """An ordinal with its article, before a mark or a word that no noun is."""
    ordinals = "|".join(sorted(map(re.escape, SEASONS[code].ordinals), key=len, reverse=True))
    following = "|".join(sorted(map(re.escape, FOLLOWING[code])))
    return re.compile(rf"\b(?:{ARTICLES[code]})\s(?P<ordinal>{ordinals})(?=[,.;:]|$|\s(?:{following})\b)")
