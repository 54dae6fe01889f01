"""The shape of a text: its words of time in order, one symbol a word, with symbols for what stands between them.

"Thursday, 31 October 2024 or later" has the shape "W,DMY|E": the grammar of dates is then a handful of short
patterns over shapes, the same for every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from watcher.core.language.calendar import NamedDay


class Kind(StrEnum):
    """What a word of time is, as its symbol in a shape."""

    YEAR = "Y"
    SHORT_YEAR = "y"  # '25
    YEARS = "Z"  # 2025/26
    YEAR_NOUN = "J"
    NEW_YEAR = "V"
    YEAR_END = "G"
    SEASON = "S"
    QUARTER = "Q"
    MONTH = "M"
    SHORT_MONTH = "m"  # Oct.
    MONTH_OF_YEAR = "B"  # 10/2025
    MONTH_NOUN = "L"
    WEEK_NOUN = "K"
    DAY_NUMBER = "D"
    WEEKDAY = "W"
    SHORT_WEEKDAY = "w"
    FULL_DATE = "I"  # 2024-10-31
    DAY_OF_MONTH = "n"  # 31/10
    DOTTED_DAY = "d"  # 31.10.
    DAY_OFF = "T"  # today, tomorrow
    NAMED = "X"
    CUED = "h"
    FEAST = "F"
    FESTIVE = "f"
    PART = "E"  # early, late
    RELATIVE = "R"  # this, next
    ON = "o"
    BEFORE_DAY = "b"
    WITHIN = "p"
    ARTICLE = "t"
    DETERMINER = "a"
    NOISE = "N"


PREPOSITIONS: Final = frozenset({Kind.ON, Kind.BEFORE_DAY, Kind.WITHIN, Kind.ARTICLE, Kind.DETERMINER})

# The symbols between two words.
APART: Final = " "
COMMA: Final = ","
RANGE: Final = "-"
AND: Final = "&"
OR: Final = "|"
END: Final = "."  # apart, by punctuation or the end of the text
OF: Final = "~"  # apart, but the next word depends on this one: "fall of Rome"


class Relative(StrEnum):
    """Which one, seen from the page's day."""

    THIS = "this"
    COMING = "coming"
    NEXT = "next"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means: numbers as its kind needs them (year, month, day), a rule, or which one."""

    kind: Kind
    numbers: tuple[int, ...] = ()
    named: NamedDay | None = None
    relative: Relative | None = None


class Word(NamedTuple):
    """A word of time: characters `start` to `end` of the text."""

    meaning: Meaning
    start: int
    end: int
    plain: str  # in lower case, with plain apostrophes and dashes

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.meaning.kind


@dataclass(frozen=True, slots=True)
class Shape:
    """The words of a text with what stands between them: `symbols[i]` is the symbol of `words[i]` (None between)."""

    symbols: str
    words: tuple[Word | None, ...]
