"""Periods of time in the written form of EDTF (ISO 8601-2): days, months, seasons, quarters, years, intervals.

Seasons are meteorological and of the northern half, as entertainment pages mean them; the winter of a year begins in
its December. A year, "late 2025" and a half are all the year.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from typing import Final

SPRING: Final = 21
SUMMER: Final = 22
AUTUMN: Final = 23
WINTER: Final = 24
_FIRST_QUARTER: Final = 33
_SHAPE: Final = re.compile(r"([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A run of days, both ends included, with its EDTF form; the earlier one is the smaller."""

    edtf: str
    first: date
    last: date

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: Period) -> bool:
        return (self.first, self.last, self.edtf) < (other.first, other.last, other.edtf)

    @property
    def is_day(self) -> bool:
        """Whether the period is a single day."""
        return self.first == self.last


# --- makers --------------------------------------------------------------------------------------


def day(of: date) -> Period:
    """One day: 2025-03-14."""
    return Period(of.isoformat(), of, of)


def month(year: int, month: int) -> Period:
    """One month, 1 to 12: 2025-03."""
    return _months(f"{year:04}-{month:02}", year, month, 1)


def quarter(year: int, number: int) -> Period:
    """One quarter, 1 to 4: 2025-33 to 2025-36."""
    _check(1 <= number <= 4, f"no such quarter: {number}")
    return _months(f"{year:04}-{_FIRST_QUARTER - 1 + number}", year, 3 * number - 2, 3)


def season(year: int, code: int) -> Period:
    """One season, by its EDTF code: 2025-21 to 2025-24; the winter runs into the next year."""
    _check(SPRING <= code <= WINTER, f"no such season: {code}")
    return _months(f"{year:04}-{code}", year, 3 * (code - SPRING + 1), 3)


def year(of: int) -> Period:
    """One year: 2025."""
    return _months(f"{of:04}", of, 1, 12)


def interval(a: Period, b: Period) -> Period:
    """From the first day of `a` to the last day of `b`: 2025-12/2026-01; one period alone stays itself."""
    _check(a.first <= b.first and a.last <= b.last, f"{b} does not follow {a}")
    if a == b:
        return a
    start, end = a.edtf.partition("/")[0], b.edtf.rpartition("/")[2]
    return Period(f"{start}/{end}", a.first, b.last)


def _months(edtf: str, year: int, month: int, count: int) -> Period:
    after = year * 12 + month - 1 + count
    last = date(after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return Period(edtf, date(year, month, 1), last)


def _check(sound: bool, message: str) -> None:
    if not sound:
        raise ValueError(message)


# --- reading -------------------------------------------------------------------------------------


def read_edtf(text: str) -> Period | None:
    """The period that the text writes, or None where it is none of the shapes."""
    start, slash, end = text.partition("/")
    try:
        return interval(_read_one(start), _read_one(end)) if slash else _read_one(start)
    except ValueError:
        return None


def _read_one(text: str) -> Period:
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise ValueError(f"not a period: {text!r}")
    of, part, number = (int(group) if group else None for group in shape.groups())
    assert of is not None
    if part is None:
        return year(of)
    if number is not None:
        return day(date(of, part, number))
    return _part_of_year(part)(of, part)


def _part_of_year(code: int) -> Callable[[int, int], Period]:
    if code <= 12:
        return month
    if code < _FIRST_QUARTER:
        return season
    return lambda of, part: quarter(of, part - _FIRST_QUARTER + 1)


# --- comparing -----------------------------------------------------------------------------------


def contains(outer: Period, inner: Period) -> bool:
    """Whether every day of `inner` is a day of `outer`."""
    return outer.first <= inner.first and inner.last <= outer.last


def overlaps(a: Period, b: Period) -> bool:
    """Whether the two share a day."""
    return a.first <= b.last and b.first <= a.last
