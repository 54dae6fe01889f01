"""The grammar of dates: which orders of words make which period. The same for every language.

A rule is a pattern over the symbols of a shape and what it builds. Braces name a part that many rules share.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import Final

from watcher.core import edtf
from watcher.core.edtf import Period
from watcher.core.language.calendar import Choice, Recurring, choose, exists, on_the
from watcher.core.language.times.shape import PREPOSITIONS, Kind, Relative, Shape, Word


@dataclass(frozen=True, slots=True)
class Sight:
    """A period that a rule saw: symbols `first` to `last` of the shape, characters `start` to `end` of the text."""

    first: int
    last: int
    start: int
    end: int
    choice: Choice
    recurring: Recurring | None = None  # without a year
    relative: bool = False
    fuzzy: bool = False
    shy: bool = False  # no date unless a neighbour lends it a year: the first of "March or April 2025"


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
Build = Callable[[Found, date], Answer]


# --- what the rules build ------------------------------------------------------------------------


def _day(found: Found, anchor: date, which: int = 0) -> Answer:
    days = [word.meaning.numbers[0] for word in found.words if word.kind is Kind.DAY_NUMBER]
    return _day_of(found.number(Kind.MONTH, Kind.SHORT_MONTH), days[which], found, anchor)


def _numeric_day(found: Found, anchor: date) -> Answer:
    word = found.word(Kind.DAY_OF_MONTH, Kind.DOTTED_DAY)
    assert word is not None
    month, day = word.meaning.numbers
    return _day_of(month, day, found, anchor)


def _day_of(month: int, day: int, found: Found, anchor: date) -> Answer:
    year = found.year(anchor)
    if year is not None:
        return edtf.day(date(year, month, day)) if exists(year, month, day) else None
    weekday = found.word(Kind.WEEKDAY, Kind.SHORT_WEEKDAY)
    leap = exists(2000, month, day)
    return on_the(month, day, weekday.meaning.numbers[0] if weekday else None, anchor) if leap else None


def _full_date(found: Found, anchor: date) -> Answer:
    word = found.word(Kind.FULL_DATE)
    assert word is not None
    return edtf.day(date(*word.meaning.numbers))


def _named_day(found: Found, anchor: date) -> Answer:
    rule = _rule_of(found)
    return _each_year(lambda year: edtf.day(rule(year)), found, anchor)


def _feast(found: Found, anchor: date) -> Answer:
    """ "On Christmas" is a day, "over Christmas" is the month of it."""
    if found.before == Kind.ON:
        return _named_day(found, anchor)
    rule = _rule_of(found)
    return _each_year(lambda year: edtf.month(year, rule(year).month), found, anchor)


def _rule_of(found: Found) -> Callable[[int], date]:
    word = found.word(Kind.NAMED, Kind.CUED, Kind.FEAST)
    assert word is not None
    assert word.meaning.named is not None
    return word.meaning.named.in_year


def _festive(found: Found, anchor: date) -> Answer:
    month = found.number(Kind.FESTIVE)
    return _each_year(lambda year: edtf.month(year, month), found, anchor)


def _month(found: Found, anchor: date) -> Answer:
    month = found.number(Kind.MONTH, Kind.SHORT_MONTH)
    return _each_year(lambda year: edtf.month(year, month), found, anchor)


def _is_shy(found: Found) -> bool:
    """Whether it is a month by itself whose name may be another word, and no preposition vouches for it."""
    word, cued = found.words[0], found.before in PREPOSITIONS
    if len(found.words) > 1 or word.kind not in (Kind.MONTH, Kind.SHORT_MONTH):
        return False
    shy, short = word.plain in found.shy_months, word.kind is Kind.SHORT_MONTH
    return (shy and short) or ((shy or short) and not cued)


def _month_of_year(found: Found, anchor: date) -> Answer:
    word = found.word(Kind.MONTH_OF_YEAR)
    assert word is not None
    return edtf.month(*word.meaning.numbers)


def _season(found: Found, anchor: date) -> Answer:
    code = found.number(Kind.SEASON)
    if years := found.word(Kind.YEARS):
        return edtf.season(years.meaning.numbers[0], code)
    if found.relative() is Relative.NEXT and not found.word(Kind.YEAR, Kind.YEAR_NOUN):
        begun = code == edtf.WINTER and anchor.month <= 2  # "next winter" in January begins this year
        return edtf.season(anchor.year if begun else anchor.year + 1, code)
    return _each_year(lambda year: edtf.season(year, code), found, anchor)


def _quarter(found: Found, anchor: date) -> Answer:
    number = found.number(Kind.QUARTER)
    return _each_year(lambda year: edtf.quarter(year, number), found, anchor)


def _each_year(recurring: Recurring, found: Found, anchor: date) -> Answer:
    """The one of the year that is given, else the one that is meant, else all of them."""
    year = found.year(anchor)
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


def _weekday(found: Found, anchor: date) -> Answer:
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


def _week(found: Found, anchor: date) -> Answer:
    word = found.word(Kind.WEEK_NOUN)
    assert word is not None
    weekday, length = word.meaning.numbers
    weeks = _YEARS_OFF[found.relative() or Relative.THIS]
    first = anchor + timedelta(days=weekday - anchor.weekday(), weeks=weeks)
    return narrowest(first, first + timedelta(days=length - 1))


def _months_off(found: Found, anchor: date) -> Answer:
    months = anchor.year * 12 + anchor.month - 1 + _YEARS_OFF[found.relative() or Relative.THIS]
    return edtf.month(months // 12, months % 12 + 1)


def _day_off(found: Found, anchor: date) -> Answer:
    return edtf.day(anchor + timedelta(days=found.number(Kind.DAY_OFF)))


def _year(found: Found, anchor: date) -> Answer:
    year = found.year(anchor)
    assert year is not None
    return edtf.year(year)


def _years(found: Found, anchor: date) -> Answer:
    word = found.word(Kind.YEARS)
    assert word is not None
    first, last = word.meaning.numbers
    return edtf.interval(edtf.year(first), edtf.year(last))


def _this_year(found: Found, anchor: date) -> Answer:
    return edtf.year(anchor.year)


def _new_year(found: Found, anchor: date) -> Answer:
    return edtf.year(anchor.year if anchor.month == 1 else anchor.year + 1)


def narrowest(first: date, last: date) -> Period:
    """The month or year that holds both days, else the interval of their months."""
    if (first.year, first.month) == (last.year, last.month):
        return edtf.month(first.year, first.month)
    if first.year == last.year:
        return edtf.year(first.year)
    return edtf.interval(edtf.month(first.year, first.month), edtf.month(last.year, last.month))


# --- the rules -----------------------------------------------------------------------------------

_PARTS: Final = {
    "of_year": "(?:,?(?:J?Y|RJ|JR|y))",
    "weekday": "(?:R?[Ww]R?,?t?)?",
    "part": "(?:E[op]?){0,2}",
    "cue": "(?<=[opE])",
    "month": "L?[Mm]",
}

# In text order of trial: at one place the first that fits wins. Captured groups lie outside of the mention but belong
# to its meaning, as the month of "3" in "3 to 10 October".
_RULES: Final[tuple[tuple[str, Build], ...]] = (
    ("{weekday}D(?=[-&|][opt]?{weekday}D({month}{of_year}?))", _day),
    ("(?<=([Mm])D-)D{of_year}?(?![Mm])", partial(_day, which=-1)),
    ("{weekday}{day_and_month}(?:{of_year}|(?=-D({of_year})))?|Y[Mm]D", _day),
    ("{weekday}I", _full_date),
    ("(?:{weekday}d|(?<=[ot])n|R?[Ww]R?,?t?n){of_year}?", _numeric_day),
    ("(?:R|E[op]?)?X{of_year}?|R?h{of_year}|Rh|{cue}h", _named_day),
    ("R?F{of_year}|RF|FR|{cue}F", _feast),
    ("R?f{of_year}|Rf|fR|{cue}f", _festive),
    ("{part}R?S(?:{of_year}|,?Z)|YS|{part}(?:RS|SR)|ES|(?<=p)S(?!~)|S(?=[-&|][opt]?E?S)", _season),
    ("{part}R?Q{of_year}|YQ|{part}(?:RQ|QR)|{cue}Q|Q(?=[-&|][opt]?Q)", _quarter),
    ("{part}R?{month}{of_year}|{part}(?:R{month}(?!,?D)|{month}R)|E[op]?{month}(?!,?D)", _month),
    ("B", _month_of_year),
    ("{month}", _month),
    ("RW|WR|(?<=[op])W", _weekday),
    ("{part}(?:RK|KR)", _week),
    ("{part}(?:RL|LR)|E[op]?L", _months_off),
    ("T", _day_off),
    ("{part}Z", _years),
    ("{part}(?:J?Y|RJ|JR)", _year),
    ("E[op]?J|G", _this_year),
    ("E[op]?V|(?<=[op])V", _new_year),
)
# "3 October 7" and "October 3 November" can be read in two ways: as the language does elsewhere.
_MONTH_FIRST: Final = "(?:[Mm]D|D{month}(?!D(?![Mm])))"
_DAY_FIRST: Final = "(?:D{month}|[Mm]D(?!,?[Mm]))"


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules as one pattern, and each by the name of its group there."""

    pattern: re.Pattern[str]
    rules: dict[str, tuple[re.Pattern[str], Build]]


@lru_cache(maxsize=2)
def grammar(month_first: bool) -> Grammar:
    """The grammar for languages that put the month first, or the day."""
    parts = {**_PARTS, "day_and_month": (_MONTH_FIRST if month_first else _DAY_FIRST).format(**_PARTS)}
    parts = {name: part.replace("{month}", _PARTS["month"]) for name, part in parts.items()}
    rules = {f"r{i}": (_fill(rule, parts), build) for i, (rule, build) in enumerate(_RULES)}
    whole = "|".join(f"(?P<{name}>{rule})" for name, (rule, _) in rules.items())
    return Grammar(
        re.compile(whole),
        {name: (re.compile(rule), build) for name, (rule, build) in rules.items()},
    )


def _fill(rule: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        rule = rule.replace("{" + name + "}", part)
    return rule


def sights(shape: Shape, anchor: date, month_first: bool, shy_months: frozenset[str]) -> Iterator[Sight]:
    """What the rules see in a shape, left to right."""
    rules = grammar(month_first)
    for match in rules.pattern.finditer(shape.symbols):
        pattern, build = rules.rules[str(match.lastgroup)]
        exact = pattern.match(shape.symbols, match.start())
        assert exact is not None
        found = _found(exact, shape, shy_months)
        answer = build(found, anchor)
        if answer is not None:
            yield _sight(exact, shape, found, answer, anchor)


def _found(match: re.Match[str], shape: Shape, shy_months: frozenset[str]) -> Found:
    spans = [match.span(i) for i in range(match.re.groups + 1) if match.start(i) >= 0]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    words = tuple(word for word in shape.words[first:last] if word)
    before, after = shape.symbols[: match.start()][-1:], shape.symbols[match.end() :][:1]
    return Found(words, before, after, shy_months)


def _sight(
    match: re.Match[str], shape: Shape, found: Found, answer: Period | Choice | Recurring, anchor: date
) -> Sight:
    words = [word for word in shape.words[match.start() : match.end()] if word]
    recurring = None if isinstance(answer, Period | Choice) else answer
    if isinstance(answer, Period):
        choice = Choice(answer, answer, answer)
    elif isinstance(answer, Choice):
        choice = answer
    else:
        choice = choose(answer, anchor)
    return Sight(
        *match.span(),
        *(words[0].start, words[-1].end),
        choice,
        recurring,
        relative=any(word.kind in _RELATIVE for word in words) or isinstance(answer, Choice),
        fuzzy=any(word.kind in _FUZZY for word in words),
        shy=_is_shy(found),
    )


_RELATIVE: Final = frozenset({Kind.RELATIVE, Kind.DAY_OFF, Kind.NEW_YEAR, Kind.YEAR_END, Kind.YEAR_NOUN})
_FUZZY: Final = frozenset({Kind.PART, Kind.WEEK_NOUN, Kind.YEAR_END, Kind.NEW_YEAR})
