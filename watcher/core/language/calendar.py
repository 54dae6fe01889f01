"""The calendar's rules: on which day a named day falls, and which year a date without one means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from watcher.core import edtf
from watcher.core.edtf import Period

# A page that says "October 31" is still about this year's a few weeks after it: it was written before and is read late.
LEEWAY: Final = timedelta(weeks=6)
LEEWAY_OF_LONGER: Final = timedelta(weeks=3)  # of a month or season, counted from its end
_LEAP_CYCLE: Final = 8  # years between two 29ths of February, at worst


# --- named days ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same day every year."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        """The day in that year."""
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Easter:
    """So many days after Easter Sunday (before it, if negative)."""

    days: int = 0

    def in_year(self, year: int) -> date:
        """The day in that year."""
        return easter_sunday(year) + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Nth:
    """The nth such weekday of a month (Monday is 0; nth -1 is the last), and so many days after."""

    nth: int
    weekday: int
    month: int
    days: int = 0

    def in_year(self, year: int) -> date:
        """The day in that year."""
        first = date(year, self.month, 1)
        start = first if self.nth > 0 else edtf.month(year, self.month).last - timedelta(days=6)
        weeks = max(self.nth - 1, 0)
        return start + timedelta(days=(self.weekday - start.weekday()) % 7 + 7 * weeks + self.days)


NamedDay = Fixed | Easter | Nth


def easter_sunday(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    skipped, leap_centuries = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - moon_shift + 15) % 30
    to_sunday = (32 + 2 * leap_centuries + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


# --- the year ------------------------------------------------------------------------------------

Recurring = Callable[[int], Period | None]  # what returns every year: the period in that year, if there is one


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of many a date without a year means: left open, told in the past, told of the future."""

    period: Period
    past: Period
    future: Period


def choose(recurring: Recurring, anchor: date) -> Choice:
    """The one meant by a page of the anchor's day: by default the first not over for longer than the leeway."""
    periods = _around(recurring, anchor.year)
    leeway = LEEWAY if periods[0].is_day else LEEWAY_OF_LONGER
    return Choice(
        period=_first(periods, anchor - leeway),
        past=next((period for period in reversed(periods) if period.first <= anchor), periods[0]),
        future=_first(periods, anchor),
    )


def on_the(month: int, day: int, weekday: int | None, anchor: date) -> Recurring:
    """A day of every year; the weekday, where given, leaves the one year near the anchor that fits it."""

    def recurring(year: int) -> Period | None:
        return edtf.day(date(year, month, day)) if exists(year, month, day) else None

    if weekday is None:
        return recurring
    fitting = [
        period
        for year in range(anchor.year - 1, anchor.year + 2)
        if (period := recurring(year)) and period.first.weekday() == weekday
    ]
    return (lambda year: fitting[0] if fitting[0].first.year == year else None) if fitting else recurring


def resolve_year(month: int, day: int, weekday: int | None, anchor: date, past: bool = False) -> int:
    """The year of a day without one, on a page of the anchor's day (February 29 falls in a leap year)."""
    choice = choose(on_the(month, day, weekday, anchor), anchor)
    return (choice.past if past else choice.period).first.year


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _around(recurring: Recurring, year: int) -> list[Period]:
    near = [period for y in range(year - 2, year + 3) if (period := recurring(y))]
    if len(near) == 5:
        return near
    return [period for y in range(year - _LEAP_CYCLE, year + _LEAP_CYCLE + 1) if (period := recurring(y))]


def _first(periods: list[Period], since: date) -> Period:
    return next((period for period in periods if period.last >= since), periods[-1])
