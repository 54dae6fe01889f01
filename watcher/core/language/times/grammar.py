"""The grammar of dates: which orders of words make which period. The same for every language.

A rule is a pattern over the symbols of a shape, and what it means. Braces name a part that many rules share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from watcher.core.edtf import Period
from watcher.core.language.calendar import Choice, Recurring, choose
from watcher.core.language.times import meanings
from watcher.core.language.times.meanings import Found, Means
from watcher.core.language.times.shape import Kind, Shape

_RELATIVE: Final = frozenset({Kind.RELATIVE, Kind.DAY_OFF, Kind.NEW_YEAR, Kind.YEAR_END, Kind.YEAR_NOUN})
_FUZZY: Final = frozenset({Kind.PART, Kind.WEEK_NOUN, Kind.YEAR_END, Kind.NEW_YEAR})


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


_PARTS: Final = {
    "of_year": "(?:,?(?:J?Y|RJ|JR|y))",  # ", 2025", "next year", "'25"
    "weekday": "(?:R?[Ww]R?,?t?)?",  # "next Thursday, the"
    "part": "(?:E[obp]?){0,2}",  # "late in"
    "month": "L?[Mm]",  # "the month of October"
    "join": "[-&|][obpt]?",  # "to the"
    "cue": "(?:(?<=[obpE])|(?<=[obp]t))",  # behind "in", "on the", "early"
}

# In the order of trial: at one place the first that fits wins. Captured groups lie outside of the mention but belong to
# its meaning, as the month of "3" in "3 to 10 October".
_RULES: Final[tuple[tuple[str, Means], ...]] = (
    ("{weekday}D(?=(?:,D){0,3}{join}{weekday}D({month}{of_year}?))", meanings.a_day),  # "3" of "3 to 10 October"
    ("(?<=([Mm])D-)D{of_year}?(?![Mm])", meanings.a_further_day),  # "10" of "October 3-10"
    ("(?<=([Mm])D[&|])D(?:{of_year}|(?=[.]))", meanings.a_further_day),  # "10" of "October 3 and 10"
    ("(?<=([Mm])D,)D(?=[&|]D[.,])", meanings.a_further_day),  # "10" of "October 3, 10 and 17"
    ("(?<=([Mm])D,D[&|])D(?:{of_year}|(?=[.]))", meanings.a_further_day),  # "17" of "October 3, 10 and 17"
    ("K[obp]?{weekday}(?:D{month}|[Mm]D){of_year}?", meanings.a_week_of),  # "week of October 7"
    ("{weekday}(?:Rt?)?{day_and_month}(?:{of_year}|(?=-D({of_year}))|R(?![JWMSLKY]))?", meanings.a_day),
    ("Y[Mm]D|D-[Mm]-Y|D[|][Mm][|]Y", meanings.a_day),  # "2024 October 31", "31-Oct-2024"
    ("{weekday}I", meanings.a_full_date),  # "Thursday, 2024-10-31"
    ("{weekday}d{of_year}?|(?<={numeric_cue})n{of_year}?|R?[Ww]R?,?t?n", meanings.a_numeric_day),  # "am 31.10."
    ("(?<=a)KoR?W|(?<=a)KRW|WK", meanings.a_weekday_in_a_week),  # "a week on Sunday", "Sunday week"
    ("(?:R|E[obp]?)?X(?:K?{of_year})?", meanings.a_named_day),  # "Christmas Day", "Labor Day weekend 2025"
    ("R?hK?{of_year}|Rh|{cue}h", meanings.a_named_day),  # "this Halloween", "by Thanksgiving"
    ("R?F{of_year}|RF|FR|{cue}F", meanings.a_feast),  # "over Christmas"
    ("R?f{of_year}|Rf|fR|{cue}f", meanings.a_festive_time),  # "for the holidays"
    ("{part}R?S(?:{of_year}|,?Z)|YS|{part}(?:RS|SR)|ES", meanings.a_season),  # "winter 2025/26", "next spring"
    ("(?:(?<=[bp])|(?<=[bp]t))S(?!~)|(?<=a)S(?![~obp])", meanings.a_season),  # "in the fall", but of nothing
    ("(?<=S[-&|])S|S(?={join}E?S)", meanings.a_season),  # either of "spring/summer"
    ("{part}R?Q{of_year}|RJQ|Q[|]Y|YQ|{part}(?:RQ|QR)|{cue}Q|Q(?={join}Q)", meanings.a_quarter),  # "early in Q3 2025"
    ("{part}R?{month}{of_year}|[Mm][|]Y", meanings.a_month),  # "late October 2025"
    ("{part}(?:R{month}(?!,?D)|{month}R)|E[obp]?{month}(?!,?D)|{month}", meanings.a_month),  # "next October"
    ("B", meanings.a_month_of_year),  # "10/2025"
    ("RWM{of_year}?(?!,?D)", meanings.a_last_weekday),  # "the last Friday of November"
    ("(?<=[ob])[Ww],?t?D(?!,?[Mm]|[-&|]D)", meanings.a_weekday_of_the_month),  # "Wednesday the 12th"
    ("RW|WR|(?<=[ob])W(?!N)", meanings.a_weekday),  # "this Friday", "on Friday"
    ("{part}(?:RK|KR)", meanings.a_week),  # "late next week"
    ("{part}(?:RL|LR)|E[obp]?L", meanings.a_month_off),  # "next month", "the end of the month"
    ("T", meanings.a_day_off),  # "tomorrow"
    ("{part}Z", meanings.some_years),  # "2025/26"
    ("{part}(?:J?Y|RJ|JR)", meanings.a_year),  # "early 2026", "next year"
    ("E[obp]?J|RG|GR|{cue}G", meanings.this_year),  # "the end of the year"
    ("E[obp]?V|(?<=[obp])V", meanings.the_new_year),  # "early in the new year"
)
# "3 October 7" and "October 3 November" can be read in two ways: as the language does elsewhere; and "by 24/7" is a
# day only where a number with a slash is one.
_MONTH_FIRST: Final = {"day_and_month": "(?:[Mm]D|DL?[Mm](?!D(?![Mm])))", "numeric_cue": "[ot]"}
_DAY_FIRST: Final = {"day_and_month": "(?:DL?[Mm]|[Mm]D(?!,?[Mm]))", "numeric_cue": "[obpt]"}


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules as one pattern, and each by the name of its group there."""

    pattern: re.Pattern[str]
    rules: dict[str, tuple[re.Pattern[str], Means]]


@lru_cache(maxsize=2)
def grammar(month_first: bool) -> Grammar:
    """The grammar for languages that put the month first, or the day."""
    parts = {**_PARTS, **(_MONTH_FIRST if month_first else _DAY_FIRST)}
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
    short = len(shape.symbols) <= _SHORT
    for exact, build in (_known_matches if short else _matches)(shape.symbols, month_first):
        found = _found(exact, shape, shy_months)
        answer = build(found, anchor)
        if answer is not None:
            yield _sight(exact, shape, found, answer, anchor)


def _matches(symbols: str, month_first: bool) -> tuple[tuple[re.Match[str], Means], ...]:
    """What fits, left to right, each by its own pattern, which has the groups of the rule alone."""
    rules = grammar(month_first)
    fitting = ((rules.rules[str(match.lastgroup)], match.start()) for match in rules.pattern.finditer(symbols))
    exact = ((pattern.match(symbols, start), build) for (pattern, build), start in fitting)
    return tuple((match, build) for match, build in exact if match is not None)


_SHORT: Final = 40  # symbols of a shape that many sentences share
_known_matches: Final = lru_cache(maxsize=4096)(_matches)


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
        shy=meanings.is_shy(found),
    )
