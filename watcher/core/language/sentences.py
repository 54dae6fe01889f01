"""Text into sentences, and sentences into clauses, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[|•·](?=\s)")
ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|jr|sr|prof|vs|no|vol|ep|approx|inc|ltd|co|dept|est|a\.m|p\.m|e\.g|i\.e|u\.s|u\.k"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    r"|nr|bzw|ca|usw|z\.b|d\.h|voraussichtl|janv|févr|juill|déc|sra|sig|dott|dhr|mevr|blz)|\b[A-Z]|\b\d{1,2})$",
    re.IGNORECASE,
)
ORDINAL_NOUN = re.compile(
    r"\s*(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|staffel|folge|episode|seizoen|quartal|januari|mei)",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(
    r"[;:–—]|\s-\s|,|\.\.\.|\(|\)|"
    r"\b(?:and|but|while|whereas|although|though|which|who|with|because|since|when|after)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end`."""

    start: int
    end: int


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text, without the white space around them."""
    start = 0
    for match in END.finditer(text):
        if is_end(text, match):
            yield from stripped(text, start, match.end())
            start = match.end()
    yield from stripped(text, start, len(text))


def is_end(text: str, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: not after an abbreviation or initial, nor before a small letter."""
    if not match.group().startswith("."):
        return True
    following = text[match.end() :].lstrip()[:1]
    if following and (following.islower() or following in ",;"):
        return False
    before = ABBREVIATION.search(text[max(0, match.start() - 14) : match.start()])
    if before is None or not following:
        return True
    return before.group().isdigit() and not following.isdigit() and not is_ordinal_date(text, match)


def is_ordinal_date(text: str, match: re.Match[str]) -> bool:
    """Whether a number with a full stop begins a date ("31. Oktober")."""
    return bool(ORDINAL_NOUN.match(text[match.end() :]))


def stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without white space at its ends, or nothing."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if piece.strip():
        yield Span(start + left, start + len(piece.rstrip()))


def clause_bounds(text: str) -> tuple[int, ...]:
    """Where clauses may begin, in order, from 0."""
    return (0, *(match.end() for match in CLAUSE_END.finditer(text)))
