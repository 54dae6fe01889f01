"""The grammar of dates: which orders of words make which period. The same for every language.

A rule is a pattern over the symbols of a shape, and what it means. Braces name a part that many rules share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
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
    "of_year": "(?:,?(?:J?Y|RJ|JR|y))",
    "weekday": "(?:R?[Ww]R?,?t?)?",
    "part": "(?:E[opb]?){0,2}",
    "cue": "(?:(?<=[opbE])|(?<=[opb]t))",
    "month": "L?[Mm]",
}

# In text order of trial: at one place the first that fits wins. Captured groups lie outside of the mention but belong
# to its meaning, as the month of "3" in "3 to 10 October".
_RULES: Final[tuple[tuple[str, Means], ...]] = (
    ("{weekday}D(?=(?:,D){0,3}[-&|][opbt]?{weekday}D({month}{of_year}?))", meanings.a_day),
    ("(?<=([Mm])D-)D{of_year}?(?![Mm])", partial(meanings.a_day, which=-1)),
    ("(?<=([Mm])D[&|])D(?:{of_year}|(?=[.]))", partial(meanings.a_day, which=-1)),
    ("(?<=([Mm])D,)D(?=[&|]D[.,])", partial(meanings.a_day, which=-1)),
    ("(?<=([Mm])D,D[&|])D(?:{of_year}|(?=[.]))", partial(meanings.a_day, which=-1)),
    ("K[opb]?{weekday}(?:D{month}|[Mm]D){of_year}?", meanings.a_week_of),
    (
        r"{weekday}(?:Rt?)?{day_and_month}(?:{of_year}|(?=-D({of_year}))|R(?![JWMSLKY]))?|Y[Mm]D|D-[Mm]-Y|D\|[Mm]\|Y",
        meanings.a_day,
    ),
    ("{weekday}I", meanings.a_full_date),
    ("(?:{weekday}d|(?<={numeric_cue})n|R?[Ww]R?,?t?n){of_year}?", meanings.a_numeric_day),
    ("(?:R|E[opb]?)?X(?:K?{of_year})?|R?hK?{of_year}|Rh|{cue}h", meanings.a_named_day),
    ("R?F{of_year}|RF|FR|{cue}F", meanings.a_feast),
    ("R?f{of_year}|Rf|fR|{cue}f", meanings.a_festive_time),
    (
        "{part}R?S(?:{of_year}|,?Z)|YS|{part}(?:RS|SR)|ES|(?:(?<=[pb])|(?<=[pb]t))S(?!~)|(?<=S[-&|])S|S(?=[-&|][opbt]?E?S)",
        meanings.a_season,
    ),
    ("{part}R?Q{of_year}|Q[|]Y|YQ|{part}(?:RQ|QR)|{cue}Q|Q(?=[-&|][opbt]?Q)", meanings.a_quarter),
    ("{part}R?{month}{of_year}|[Mm][|]Y|{part}(?:R{month}(?!,?D)|{month}R)|E[opb]?{month}(?!,?D)", meanings.a_month),
    ("B", meanings.a_month_of_year),
    ("{month}", meanings.a_month),
    ("RWM{of_year}?(?!,?D)", meanings.a_last_weekday),
    ("RW|WR|(?<=[ob])W(?!N)", meanings.a_weekday),
    ("{part}(?:RK|KR)", meanings.a_week),
    ("{part}(?:RL|LR)|E[opb]?L", meanings.a_month_off),
    ("T", meanings.a_day_off),
    ("{part}Z", meanings.some_years),
    ("{part}(?:J?Y|RJ|JR)", meanings.a_year),
    ("E[opb]?J|RG|GR|{cue}G", meanings.this_year),
    ("E[opb]?V|(?<=[opb])V", meanings.the_new_year),
)
# "3 October 7" and "October 3 November" can be read in two ways: as the language does elsewhere.
# And "by 24/7" is a day only where a number with a slash is one.
_MONTH_FIRST: Final = {"day_and_month": "(?:[Mm]D|DL?[Mm](?!D(?![Mm])))", "numeric_cue": "[ot]"}
_DAY_FIRST: Final = {"day_and_month": "(?:DL?[Mm]|[Mm]D(?!,?[Mm]))", "numeric_cue": "[otpb]"}


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
        shy=meanings.is_shy(found),
    )
