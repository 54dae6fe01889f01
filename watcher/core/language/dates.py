"""The dates and periods that a sentence mentions, as EDTF periods seen on the page's day.

The words of time are found first (`times.lexicon`), the grammar sees periods in their order (`times.grammar`);
neighbours joined by "to", "or", "and" then share their year or become one period.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from watcher.core import edtf
from watcher.core.edtf import Period
from watcher.core.language.calendar import Choice, choose
from watcher.core.language.remembered import remembered
from watcher.core.language.times.grammar import Sight, sights
from watcher.core.language.times.lexicon import lexicon_of, read_shape
from watcher.core.language.times.shape import AND, COMMA, OR, RANGE, Shape
from watcher.core.language.times.vocabulary import Times

_MOVE_REACH: Final = 60  # characters between "delayed" and the former date


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
    return _find(text, language, anchor, day_first)


@remembered
def _find(text: str, language: str, anchor: date, day_first: bool | None) -> tuple[DateMention, ...]:
    lexicon, regional = lexicon_of(language)
    shape = read_shape(text, lexicon, regional if day_first is None else day_first)
    if not shape.symbols:
        return ()
    times = lexicon.times
    seen = list(sights(shape, anchor, not times.day_first, times.shy_months))
    lower = text.lower()
    spans = _Spans(lower, shape, times)
    return tuple(_mention(text, sight) for sight in spans.merged(_dated(seen, shape, lower, times)))


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
    joined = between[:1] in (RANGE, AND, OR) and len(between) <= 2 and between[1:] in ("", "o", "b", "p", "t")
    return between[0] if joined else ""


def _shares_year(a: Sight, b: Sight, shape: Shape) -> bool:
    """Whether two neighbours may share a year: those that are joined, and days of a list."""
    listed = shape.symbols[a.last : b.first] == COMMA and _both_days(a, b)
    return listed or _join(a, b, shape) != ""


def _both_days(a: Sight, b: Sight) -> bool:
    return a.choice.period.is_day and b.choice.period.is_day


def _is_same_year(sight: Sight, lower: str, times: Times) -> bool:
    """Whether words behind a day give it the year of the one before it ("and 6 November of that year")."""
    return lower[sight.end :].lstrip(" ,").startswith(times.same_year)


def _dated(seen: Iterable[Sight], shape: Shape, lower: str, times: Times) -> list[Sight]:
    """The sights, those without a year having taken it from a neighbour that has one."""
    dated: list[Sight] = []
    for sight in reversed(list(seen)):
        dated.append(_before(sight, dated[-1]) if dated and _shares_year(sight, dated[-1], shape) else sight)
    dated.reverse()
    for i in range(1, len(dated)):
        if _join(dated[i - 1], dated[i], shape) or _is_same_year(dated[i], lower, times):
            dated[i] = _after(dated[i], dated[i - 1])
        dated[i] = _not_sooner(dated[i], dated[i - 1])
    return _without_shy(dated, shape)


def _without_shy(dated: Iterable[Sight], shape: Shape) -> list[Sight]:
    """The sights but for those that may be names: "April and June", though not the second of "in May or June"."""
    kept: list[Sight] = []
    for sight in dated:
        vouched = bool(kept) and _join(kept[-1], sight, shape) != ""
        if vouched or not (sight.shy and sight.recurring):
            kept.append(sight)
    return kept


def _before(sight: Sight, next_one: Sight) -> Sight:
    """ "October to December 2025": the year of the later is that of the earlier, or the one after."""
    counted = next_one.relative and not _both_days(sight, next_one)  # "5 January to 9 February last year" is no such
    if sight.recurring is None or next_one.recurring or counted:
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


def _not_sooner(sight: Sight, one_before: Sight) -> Sight:
    """ "Shown on 4 September 2025, and opened on 17 October": what is past is not before what was told before it."""
    first = one_before.choice.period.first
    if sight.recurring is None or one_before.recurring or not _both_days(sight, one_before):
        return sight
    past = choose(sight.recurring, first).future
    later = sight.choice.past.first < first and past.last <= sight.choice.future.last
    return replace(sight, choice=replace(sight.choice, past=past)) if later else sight


def _settled(sight: Sight, period: Period | None) -> Sight:
    return replace(sight, choice=Choice(period, period, period), recurring=None) if period else sight


@dataclass(frozen=True, slots=True)
class _Spans:
    """Joins the periods of one text that stand for one span of time."""

    lower: str
    shape: Shape
    times: Times

    def merged(self, dated: Iterable[Sight]) -> list[Sight]:
        """The sights, each span having become one."""
        merged: list[Sight] = []
        for sight in dated:
            if merged and self._is_span(merged[-1], sight):
                merged[-1] = _span(merged[-1], sight)
            else:
                merged.append(sight)
        return merged

    def _is_span(self, a: Sight, b: Sight) -> bool:
        """Whether it is like "October to December" or "late 2025 or early 2026"; two days stay two."""
        if a.choice.period.is_day or b.choice.period.is_day:
            return False
        match _join(a, b, self.shape):
            case "":
                return False
            case join if join == AND:
                return self._follows_between(a)
            case join if join == RANGE:
                return not self._follows_move(a)
            case _:
                return True

    def _follows_between(self, sight: Sight) -> bool:
        words = self.shape.words[max(0, sight.first - 1) : sight.last]
        return any(word.plain in self.times.between for word in words if word)

    def _follows_move(self, sight: Sight) -> bool:
        """Whether it is what something was moved from: "delayed from October to December" are two."""
        before = self.lower[max(0, sight.start - _MOVE_REACH) : sight.start]
        return any(move in before for move in self.times.moves)


def _span(a: Sight, b: Sight) -> Sight:
    if a.recurring and b.recurring:
        b = replace(b, choice=Choice(*(choose(b.recurring, period.first).future for period in _readings(a))))
    choice = Choice(*(_whole(x, y) for x, y in zip(_readings(a), _readings(b), strict=True)))
    return replace(a, last=b.last, end=b.end, choice=choice, relative=a.relative or b.relative, fuzzy=True)


def _readings(sight: Sight) -> tuple[Period, Period, Period]:
    return sight.choice.period, sight.choice.past, sight.choice.future


def _whole(a: Period, b: Period) -> Period:
    """The year that both are of, else the interval."""
    if a.edtf[:4] == b.edtf[:4]:
        return edtf.year(int(a.edtf[:4]))
    return edtf.interval(a, b) if a.first <= b.first and a.last <= b.last else edtf.interval(b, a)
