"""Text into sentences, and sentences into clauses, with their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from watcher.core.language.folding import lowered
from watcher.core.language.phrases.conjunctions import CONJUNCTIONS
from watcher.core.language.remembered import remembered

END = re.compile(  # begins with a set of characters, which is found much faster than a choice
    r"[.!?…|•·](?:(?<![|•·])[.!?…]*[\"'”’»)\]]*(?:\[(?:\w{1,3}|citation needed)\])*(?=\s|$)|(?<=[|•·])(?=\s))"
)
ABBREVIATIONS = frozenset(  # a letter by itself is one as well: initials, "a.m.", "z. B."
    word
    for row in (
        "mr mrs ms dr st jr sr prof vs no vol ep approx inc ltd co dept est",
        "lt sgt cpl pvt capt cmdr cdr maj col gen adm insp supt det rev fr hon gov sen",
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
        "nr bzw ca usw voraussichtl janv févr juill déc sra sig dott dhr mevr blz",
    )
    for word in row.split()
)
LONGEST = 1_000  # characters that anybody writes without a full stop
CAPITAL = re.compile(r"[.!?…]\s+[A-ZÀ-Þ]")
NO_SPACE = re.compile(r"\S")
REACH = 14  # characters, more than an abbreviation has
LAST_WORD = re.compile(r"\w+$")
ORDINAL_NOUN = re.compile(
    r"\s*(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|staffel|folge|episode|seizoen|quartal|januari|mei)",
    re.IGNORECASE,
)
CLAUSE_MARKS = r"[;:–—,()]|\s-\s|\.\.\."
LEADING_WORD = re.compile(r"\W*\w+,")


class Span(NamedTuple):
    """Characters `start` to `end`."""

    start: int
    end: int


@remembered
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, without the white space around them."""
    return tuple(parted(text))


def parted(text: str) -> Iterator[Span]:
    """The sentences one by one."""
    start, small = 0, is_small(text)
    for match in END.finditer(text):
        if is_end(text, match, small=small):
            yield from cut(text, start, match.end())
            start = match.end()
    yield from cut(text, start, len(text))


def cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence; what goes on without end, as lists may, in pieces: each word is seen with those around it."""
    while end - start > LONGEST:
        place = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        yield from stripped(text, start, place)
        start = place
    yield from stripped(text, start, end)


def is_small(text: str) -> bool:
    """Whether somebody writes without capitals: the text begins with a small letter, and so does each sentence."""
    return text[:1].islower() and CAPITAL.search(text) is None


def is_end(text: str, match: re.Match[str], *, small: bool = False) -> bool:
    """Whether a mark ends a sentence: not after an abbreviation or initial, nor before a small letter; see `small`."""
    if not match.group().startswith("."):
        return True
    found = NO_SPACE.search(text, match.end())
    following = found.group() if found else ""
    if following and ((following.islower() and not small) or following in ",;"):
        return False
    word = word_before(text, match.start()) if following else ""
    if not word:
        return True
    if word == "No":  # an answer, but for what counts: "No. 5"
        return not following.isdigit()
    if len(word) <= 2 and word.isdecimal():
        return not following.isdigit() and not is_ordinal_date(text, match)
    if word.casefold() == "no":  # "No. 3", but "No. They have only begun."
        return not following.isdigit()
    return not is_abbreviation(word)


def word_before(text: str, end: int) -> str:
    """The last letters and digits before a place, "" where something else stands there."""
    start = max(0, end - REACH)
    word = text[max(start, text.rfind(" ", start, end) + 1) : end]
    if word.isalnum():
        return word
    found = LAST_WORD.search(word)
    return found.group() if found else ""


def is_abbreviation(word: str) -> bool:
    """Whether a full stop behind the word ends no sentence."""
    return word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isascii() and word.isalpha())


def is_ordinal_date(text: str, match: re.Match[str]) -> bool:
    """Whether a number with a full stop begins a date ("31. Oktober")."""
    return bool(ORDINAL_NOUN.match(text, match.end()))


def stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without white space at its ends, or nothing."""
    piece = text[start:end].rstrip()
    bare = piece.lstrip()
    if bare:
        yield Span(start + len(piece) - len(bare), start + len(piece))


@lru_cache(maxsize=16)
def clause_end_pattern(language: str) -> re.Pattern[str]:
    """What parts clauses in a language, over small letters (where it is found much faster)."""
    words = CONJUNCTIONS.get(language.partition("-")[0].lower(), CONJUNCTIONS["en"])
    return re.compile(rf"{CLAUSE_MARKS}|\b(?:{'|'.join(words)})\b")


@lru_cache(maxsize=256)  # asked again and again of the sentence that is being read
def clause_bounds(text: str, language: str = "en") -> tuple[int, ...]:
    """Where clauses may begin, in order, from 0; one word before a comma ("Usually, …") belongs to what follows."""
    lead = LEADING_WORD.match(text)
    ends = clause_end_pattern(language).finditer(lowered(text), lead.end() if lead else 0)
    return (0, *(match.end() for match in ends))


def clause_start(bounds: Sequence[int], offset: int) -> int:
    """Where the clause of a place begins."""
    return bounds[bisect_right(bounds, offset) - 1]


def clause_end(bounds: Sequence[int], offset: int, length: int) -> int:
    """Where the clause of a place ends, in a text of a length."""
    following = bisect_right(bounds, offset)
    return bounds[following] if following < len(bounds) else length
