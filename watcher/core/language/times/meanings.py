"""What a rule of the grammar means: from the words that it found to a period.

An answer is a period, where nothing is left open; what returns every year, where the year is missing; or a choice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from watcher.core import edtf
from watcher.core.edtf import Period
from watcher.core.language.calendar import Choice, Nth, Recurring, choose, exists, on_the
from watcher.core.language.times.shape import PREPOSITIONS, Kind, Relative, Word

_LONGEST: Final = 430  # days within which every weekday falls on every number of a month but the last
_DAYS: Final = 7  # of a week
_FROM: Final = frozenset({"from", "ab", "dès", "à partir", "desde", "dal", "dalla", "a partir", "vanaf"})
_LEAP_YEAR: Final = 2000  # has every day that any year has


@dataclass(frozen=True, slots=True)
class Found:
    """The words that a rule matched, in order, with the symbols around them."""

    words: tuple[Word, ...]
    before: str
    after: str
    shy_months: frozenset[str]

    def word(self, *kinds: Kind) -> Word | None:
        """The first word of one of the kinds."""
        return next((word for word in self.words if word.kind in kinds), None)

    def number(self, *kinds: Kind) -> int:
        """The number of the first word of one of the kinds, which the rule holds."""
        word = self.word(*kinds)
        assert word is not None
        return word.meaning.numbers[0]

    def relative(self) -> Relative | None:
        """Which one, where a word says so."""
        word = self.word(Kind.RELATIVE)
        return word.meaning.relative if word else None

    def year(self, anchor: date) -> int | None:
        """The year that stands with it, in figures or as "next year"."""
        if word := self.word(Kind.YEAR, Kind.SHORT_YEAR):
            return word.meaning.numbers[0]
        if not self.word(Kind.YEAR_NOUN):
            return None
        return anchor.year + _YEARS_OFF[self.relative() or Relative.THIS]


_YEARS_OFF: Final = {Relative.THIS: 0, Relative.COMING: 1, Relative.NEXT: 1, Relative.LAST: -1}

Answer = Period | Choice | Recurring | None
Means = Callable[[Found, date], Answer]


# --- what the rules build ------------------------------------------------------------------------


def a_day(found: Found, anchor: date) -> Answer:
    """A day of a month: "October 3", with its year where one stands there."""
    return _day_of(found.number(Kind.MONTH, Kind.SHORT_MONTH), found.number(Kind.DAY_NUMBER), found, anchor)


def a_further_day(found: Found, anchor: date) -> Answer:
    """ "10" in "October 3 and 10"."""
    *_, last = (word for word in found.words if word.kind is Kind.DAY_NUMBER)
    return _day_of(found.number(Kind.MONTH, Kind.SHORT_MONTH), last.meaning.numbers[0], found, anchor)


def a_numeric_day(found: Found, anchor: date) -> Answer:
    """A day in figures without its year: "10/3" or "3.10."."""
    word = found.word(Kind.DAY_OF_MONTH, Kind.DOTTED_DAY)
    assert word is not None
    month, day = word.meaning.numbers
    return _day_of(month, day, found, anchor)


def _day_of(month: int, day: int, found: Found, anchor: date) -> Answer:
    year = found.year(anchor)
    if year is not None:
        return edtf.day(date(year, month, day)) if exists(year, month, day) else None
    if not exists(_LEAP_YEAR, month, day):
        return None
    weekday = found.word(Kind.WEEKDAY, Kind.SHORT_WEEKDAY)
    recurring = on_the(month, day, weekday.meaning.numbers[0] if weekday else None, anchor)
    match found.relative():
        case Relative.LAST:
            return choose(recurring, anchor).past
        case Relative.COMING | Relative.NEXT:
            return choose(recurring, anchor).future
        case _:
            return recurring


def a_full_date(found: Found, anchor: date) -> Answer:
    """A day in figures with its year: "2026-10-03"."""
    word = found.word(Kind.FULL_DATE)
    assert word is not None
    return edtf.day(date(*word.meaning.numbers))


def a_named_day(found: Found, anchor: date) -> Answer:
    """A day with a name of its own: "Thanksgiving"."""
    rule = _rule_of(found)
    return _each_year(lambda year: edtf.day(rule(year)), found, anchor, next_is_later=True)


def a_feast(found: Found, anchor: date) -> Answer:
    """ "On Christmas" is a day, "over Christmas" is the month of it."""
    if found.before == Kind.ON:
        return a_named_day(found, anchor)
    rule = _rule_of(found)
    return _each_year(lambda year: edtf.month(year, rule(year).month), found, anchor, next_is_later=True)


def _rule_of(found: Found) -> Callable[[int], date]:
    word = found.word(Kind.NAMED, Kind.CUED, Kind.FEAST)
    assert word is not None
    assert word.meaning.named is not None
    return word.meaning.named.in_year


def a_festive_time(found: Found, anchor: date) -> Answer:
    """A time of feasts, which is the month of it: "the holidays"."""
    month = found.number(Kind.FESTIVE)
    return _each_year(lambda year: edtf.month(year, month), found, anchor)


def a_month(found: Found, anchor: date) -> Answer:
    """A month: "October", with its year where one stands there."""
    month = found.number(Kind.MONTH, Kind.SHORT_MONTH)
    return _each_year(lambda year: edtf.month(year, month), found, anchor)


def is_shy(found: Found) -> bool:
    """Whether it is a month by itself whose name may be another word, and no preposition vouches for it."""
    word, cued = found.words[0], found.before in PREPOSITIONS
    if len(found.words) > 1 or word.kind not in (Kind.MONTH, Kind.SHORT_MONTH):
        return False
    shy, short = word.plain in found.shy_months, word.kind is Kind.SHORT_MONTH
    return (shy and short) or ((shy or short) and not cued)


def a_month_of_year(found: Found, anchor: date) -> Answer:
    """A month in figures: "10/2026"."""
    word = found.word(Kind.MONTH_OF_YEAR)
    assert word is not None
    return edtf.month(*word.meaning.numbers)


def a_season(found: Found, anchor: date) -> Answer:
    """A season: "this autumn", "winter 2026/27"."""
    code = found.number(Kind.SEASON)
    if years := found.word(Kind.YEARS):
        return edtf.season(years.meaning.numbers[0], code)
    winter_runs = code == edtf.WINTER and anchor.month <= 2  # "next winter" in January begins this year
    return _each_year(lambda year: edtf.season(year, code), found, anchor, next_is_later=not winter_runs)


def a_quarter(found: Found, anchor: date) -> Answer:
    """A quarter: "Q3", "the third quarter of 2026"."""
    number = found.number(Kind.QUARTER)
    return _each_year(lambda year: edtf.quarter(year, number), found, anchor)


def _each_year(recurring: Recurring, found: Found, anchor: date, next_is_later: bool = False) -> Answer:
    """The one of the year that is given, else the one that is meant, else all of them.

    `next_is_later`: the next one is next year's, for this year's would be called so ("this spring", "next spring").
    """
    year = found.year(anchor)
    if year is None and next_is_later and found.relative() is Relative.NEXT:
        year = anchor.year + 1
    if year is not None:
        return recurring(year)
    near = [period for y in range(anchor.year - 2, anchor.year + 3) if (period := recurring(y))]
    match found.relative():
        case Relative.COMING | Relative.NEXT:
            return next(period for period in near if period.first > anchor)
        case Relative.LAST:
            return next(period for period in reversed(near) if period.last < anchor)
        case _:
            return recurring


def a_weekday(found: Found, anchor: date) -> Answer:
    """A day of this week or of one beside it: "Friday", "next Friday"."""
    ahead = timedelta(days=(found.number(Kind.WEEKDAY) - anchor.weekday()) % 7)
    week = timedelta(weeks=1)
    coming, gone = anchor + ahead, anchor + ahead - (week if ahead else timedelta())
    match found.relative():
        case Relative.NEXT:
            sunday = anchor + timedelta(days=6 - anchor.weekday())
            return edtf.day(coming if coming > sunday else coming + week)
        case Relative.LAST:
            return edtf.day(gone if gone < anchor else gone - week)
        case Relative.COMING:
            return edtf.day(coming if ahead else coming + week)
        case _:
            return Choice(edtf.day(coming), edtf.day(gone), edtf.day(coming))


def a_weekday_of_the_month(found: Found, anchor: date) -> Answer:
    """A weekday with the day's number: the next that fits ("Wednesday the 12th")."""
    weekday, number = found.number(Kind.WEEKDAY, Kind.SHORT_WEEKDAY), found.number(Kind.DAY_NUMBER)
    word = found.word(Kind.DAY_NUMBER)
    if word is None or word.plain.isdigit():  # "Friday 13 people came"
        return None
    days = (anchor + timedelta(days=offset) for offset in range(-_LONGEST, _LONGEST))
    fitting = [edtf.day(day) for day in days if (day.weekday(), day.day) == (weekday, number)]
    gone = [day for day in fitting if day.first <= anchor]
    coming = [day for day in fitting if day.first >= anchor]
    return Choice(coming[0], gone[-1], coming[0]) if gone and coming else None


def a_weekday_in_a_week(found: Found, anchor: date) -> Answer:
    """A week from the next such day: "a week on Sunday"."""
    week = found.word(Kind.WEEK_NOUN)
    if week is None or week.meaning.numbers[1] < _DAYS:
        return None
    ahead = (found.number(Kind.WEEKDAY) - anchor.weekday()) % _DAYS or _DAYS
    day = edtf.day(anchor + timedelta(days=ahead + _DAYS))
    return Choice(day, day, day)


def a_last_weekday(found: Found, anchor: date) -> Answer:
    """ "The last Friday of November"; in any other week of the month the words do not say which."""
    if found.relative() is not Relative.LAST:
        return a_weekday(found, anchor)
    rule = Nth(-1, found.number(Kind.WEEKDAY), found.number(Kind.MONTH))
    year = found.year(anchor)
    return edtf.day(rule.in_year(year)) if year else lambda each: edtf.day(rule.in_year(each))


def a_week(found: Found, anchor: date) -> Answer:
    """A week or weekend: the month, or months, that hold it."""
    word = found.word(Kind.WEEK_NOUN)
    assert word is not None
    weekday, length = word.meaning.numbers
    weeks = _YEARS_OFF[found.relative() or Relative.THIS]
    first = anchor + timedelta(days=weekday - anchor.weekday(), weeks=weeks)
    return narrowest(first, first + timedelta(days=length - 1))


def a_week_of(found: Found, anchor: date) -> Answer:
    """ "The week of October 7"; "for one week from October 7" is the day and how long."""
    day, opens = a_day(found, anchor), found.word(Kind.BEFORE_DAY, Kind.ON)
    if opens is not None and opens.plain in _FROM:
        return day
    if day is None or isinstance(day, Choice):
        return None
    if isinstance(day, Period):
        return _week_around(day)
    return lambda year: _week_around(of_year) if (of_year := day(year)) else None


def _week_around(day: Period) -> Period:
    monday = day.first - timedelta(days=day.first.weekday())
    return narrowest(monday, monday + timedelta(days=6))


def a_month_off(found: Found, anchor: date) -> Answer:
    """A month by its distance: "next month"."""
    months = anchor.year * 12 + anchor.month - 1 + _YEARS_OFF[found.relative() or Relative.THIS]
    return edtf.month(months // 12, months % 12 + 1)


def a_day_off(found: Found, anchor: date) -> Answer:
    """A day by its distance: "tomorrow"."""
    return edtf.day(anchor + timedelta(days=found.number(Kind.DAY_OFF)))


def a_year(found: Found, anchor: date) -> Answer:
    """A year: "2026", "next year"."""
    year = found.year(anchor)
    assert year is not None
    return edtf.year(year)


def some_years(found: Found, anchor: date) -> Answer:
    """Two years in a row: "2026-27"."""
    word = found.word(Kind.YEARS)
    assert word is not None
    first, last = word.meaning.numbers
    return edtf.interval(edtf.year(first), edtf.year(last))


def this_year(found: Found, anchor: date) -> Answer:
    """The page's year, or the one beside it: "the end of the year", "fin d'année prochaine"."""
    return edtf.year(anchor.year + _YEARS_OFF[found.relative() or Relative.THIS])


def the_new_year(found: Found, anchor: date) -> Answer:
    """ "The new year": the coming one, in January this one."""
    return edtf.year(anchor.year if anchor.month == 1 else anchor.year + 1)


def narrowest(first: date, last: date) -> Period:
    """The month or year that holds both days, else the interval of their months."""
    if (first.year, first.month) == (last.year, last.month):
        return edtf.month(first.year, first.month)
    if first.year == last.year:
        return edtf.year(first.year)
    return edtf.interval(edtf.month(first.year, first.month), edtf.month(last.year, last.month))
