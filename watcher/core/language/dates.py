"""The dates and periods that a sentence mentions, as EDTF periods seen on the page's day.

The words of time are found first (`times.lexicon`), the grammar sees periods in their order (`times.grammar`);
neighbours joined by "to", "or", "and" then share their year or become one period.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from watcher.core import edtf
from watcher.core.edtf import Period
from watcher.core.language.calendar import Choice, choose
from watcher.core.language.times.grammar import Sight, sights
from watcher.core.language.times.lexicon import Lexicon, lexicon_of, read_shape
from watcher.core.language.times.shape import AND, OR, RANGE, Shape


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period in a text, characters `start` to `end`.

    `period` is what a page of the anchor's day most likely means; where the text leaves the year (or the week) open,
    a sentence about the past means `if_past`, one about the future `if_future`; else the three are one.
    """

    start: int
    end: int
    text: str
    period: Period
    if_past: Period
    if_future: Period
    yearless: bool = False
    relative: bool = False  # counted from the page's day: "tomorrow", "next spring"
    fuzzy: bool = False  # the words mean less than the period: "late 2025"


def find_dates(text: str, *, language: str, anchor: date, day_first: bool | None = None) -> tuple[DateMention, ...]:
    """Every date or period that the text mentions, left to right, seen on the anchor's day.

    `language` is BCP 47; its region settles which number of 10/11/2024 is the day, unless `day_first` does.
    """
    lexicon, regional = lexicon_of(language)
    shape = read_shape(text, lexicon, regional if day_first is None else day_first)
    if not shape.symbols:
        return ()
    times = lexicon.times
    seen = list(sights(shape, anchor, not times.day_first, times.shy_months))
    return tuple(_mention(text, sight) for sight in _merged(_dated(seen, shape, anchor), shape, lexicon))


def _mention(text: str, sight: Sight) -> DateMention:
    choice = sight.choice
    return DateMention(
        *(sight.start, sight.end, text[sight.start : sight.end]),
        *(choice.period, choice.past, choice.future),
        yearless=sight.recurring is not None,
        relative=sight.relative,
        fuzzy=sight.fuzzy,
    )


# --- neighbours ----------------------------------------------------------------------------------


def _join(a: Sight, b: Sight, shape: Shape) -> str:
    """The symbol that joins two neighbours, or ""."""
    between = shape.symbols[a.last : b.first]
    joined = between[:1] in (RANGE, AND, OR) and len(between) <= 2 and between[1:] in ("", "o", "p", "t")
    return between[0] if joined else ""


def _dated(seen: Iterable[Sight], shape: Shape, anchor: date) -> list[Sight]:
    """The sights, those without a year having taken it from a neighbour that has one."""
    dated: list[Sight] = []
    for sight in reversed(list(seen)):
        if dated and _join(sight, dated[0], shape):
            sight = _before(sight, dated[0])
        dated.insert(0, sight)
    for i in range(1, len(dated)):
        if _join(dated[i - 1], dated[i], shape):
            dated[i] = _after(dated[i], dated[i - 1])
    return dated


def _before(sight: Sight, next_one: Sight) -> Sight:
    """ "October to December 2025": the year of the later is that of the earlier, or the one after."""
    if sight.recurring is None or next_one.recurring or next_one.relative:
        return sight
    year = next_one.choice.period.first.year
    fits = (sight.recurring(year), sight.recurring(year - 1))
    period = next((period for period in fits if period and period.first <= next_one.choice.period.first), None)
    return _settled(sight, period)


def _after(sight: Sight, one_before: Sight) -> Sight:
    """ "31 October 2025 to 7 November": the first that follows."""
    if sight.recurring is None or one_before.recurring or one_before.relative:
        return sight
    start = one_before.choice.period.first
    return _settled(sight, choose(sight.recurring, start).future)


def _settled(sight: Sight, period: Period | None) -> Sight:
    return replace(sight, choice=Choice(period, period, period), recurring=None) if period else sight


def _merged(dated: Iterable[Sight], shape: Shape, lexicon: Lexicon) -> list[Sight]:
    """The sights, periods that stand for one span of time having become one."""
    merged: list[Sight] = []
    for sight in dated:
        whole = _span(merged[-1], sight, shape, lexicon) if merged else None
        if whole is None:
            merged.append(sight)
        else:
            merged[-1] = whole
    return merged


def _span(a: Sight, b: Sight, shape: Shape, lexicon: Lexicon) -> Sight | None:
    """ "October to December 2025" and "late 2025 or early 2026" are one period; days stay two."""
    symbol = _join(a, b, shape)
    if symbol == "" or (symbol == AND and not _between(a, shape, lexicon)):
        return None
    if a.choice.period.is_day or b.choice.period.is_day:
        return None
    choice = Choice(
        _whole(a.choice.period, b.choice.period),
        _whole(a.choice.past, b.choice.past),
        _whole(a.choice.future, b.choice.future),
    )
    return replace(a, last=b.last, end=b.end, choice=choice, relative=a.relative or b.relative, fuzzy=True)


def _between(sight: Sight, shape: Shape, lexicon: Lexicon) -> bool:
    word = shape.words[sight.first - 1] if sight.first else None
    return word is not None and word.plain in lexicon.times.between


def _whole(a: Period, b: Period) -> Period:
    """The year that both are of, else the interval."""
    if a.edtf[:4] == b.edtf[:4]:
        return edtf.year(int(a.edtf[:4]))
    return edtf.interval(a, b) if a.first <= b.first and a.last <= b.last else edtf.interval(b, a)
