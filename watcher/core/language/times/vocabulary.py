"""What a language needs to say when: the form of its words of time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from watcher.core.language.calendar import NamedDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The words of time of one language, in lower case; names of months and weekdays come from CLDR.

    Seasons are EDTF codes, weekdays count from Monday as 0, days off count from today.
    """

    locale: str
    day_first: bool = True
    capital_nouns: bool = False  # a capital proves nothing
    dotted: bool = False  # "31.10." is a day, not a number
    ordinal: str = ""  # regular expression of what follows the number of a day
    ordinals: Mapping[str, int] = field(default_factory=dict)  # spelt-out days of the month
    months: Mapping[str, int] = field(default_factory=dict)  # besides CLDR's
    shy_months: frozenset[str] = frozenset()  # are names or words as well: alone they need a preposition
    capital_months: frozenset[str] = frozenset()  # are verbs in lower case
    weekdays: Mapping[str, int] = field(default_factory=dict)  # besides CLDR's
    seasons: Mapping[str, int]
    quarters: Mapping[str, int]
    parts: tuple[str, ...]  # "early", "the end of": some part of the period that follows
    this: tuple[str, ...]
    coming: tuple[str, ...] = ()  # the first from now on
    next: tuple[str, ...] = ()  # not this week's, month's, year's: the one after
    last: tuple[str, ...]
    year: tuple[str, ...]
    month: tuple[str, ...]
    week: tuple[str, ...]
    weekend: tuple[str, ...]
    new_year: tuple[str, ...] = ()  # the year that is about to begin
    same_year: tuple[str, ...] = ("\0",)  # behind a day: the year is that of the day before it
    year_end: tuple[str, ...] = ()  # the end of this year, in one word
    days_off: Mapping[str, int]
    lower_days_off: frozenset[str] = frozenset()  # are nouns with a capital letter
    on: tuple[str, ...] = ()  # a preposition before a day
    before_day: tuple[str, ...]  # before a day or any other period: a preposition, "airs" in "airs Friday"
    within: tuple[str, ...]  # a preposition before a period, never before a bare weekday
    article: tuple[str, ...] = ()  # stands before the number of a day, proves nothing else
    determiners: tuple[str, ...] = ()  # "an April release"
    of: tuple[str, ...]  # before what a word depends on: "the fall of Rome"
    links: tuple[str, ...]  # may stand between the parts of a date
    ranges: tuple[str, ...]
    ands: tuple[str, ...]
    ors: tuple[str, ...]
    between: tuple[str, ...]
    moves: tuple[str, ...]  # beginnings of words that make "from ... to" a change, not a span
    named: Mapping[str, NamedDay]  # always a day
    cued: Mapping[str, NamedDay]  # a day after a preposition or before a year
    feasts: Mapping[str, NamedDay]  # a day after "on", else the month around it
    festive: Mapping[str, int]  # a time of the year: its month
    counted: tuple[str, ...]  # the number that follows counts something else
    units: tuple[str, ...] = ()  # the number before counts them
    noise: tuple[str, ...] = ()  # holds a word of time and means none
