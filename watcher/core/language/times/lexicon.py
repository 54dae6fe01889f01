"""Finds the words of time in a text, by one compiled alternation for each language, and gives their shape."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from babel import Locale

from watcher.core.language.folding import lowered
from watcher.core.language.times import times_of
from watcher.core.language.times.numbers import NUMBERS, read_number
from watcher.core.language.times.shape import (
    AND,
    APART,
    COMMA,
    END,
    OF,
    OR,
    PREPOSITIONS,
    RANGE,
    Kind,
    Meaning,
    Relative,
    Shape,
    Word,
)
from watcher.core.language.times.vocabulary import Times

# One character for one, so that offsets stay: apostrophes, spaces, dashes.
_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\u200b\t\n", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    }
)
_LONGEST_GAP: Final = 24
_PART: Final = re.compile(r"[^\W\d_]+'|[^\W\d_]+|[^\w\s]")
_BARE_WORD: Final = re.compile(r"\w+")
_FIGURE: Final = re.compile(r"\d")
_FIGURES: Final = re.compile(r"\d{4}|\d[-./]\s?\d|'\d\d")  # that can be a date or a year by themselves
# A number counts as a day only beside a month; the others say which one, or when in it.
_NO_DATE_ALONE: Final = PREPOSITIONS | {Kind.DAY_NUMBER, Kind.RELATIVE, Kind.PART, Kind.NOISE}
_YEAR_FOLLOWS: Final = re.compile(r"(?: \d\d?(?:st|nd|rd|th)?,?)? (?:19|20)\d\d\b")
# In country code: where English puts the day first. Elsewhere it does not, unless the day is over 12.
_DAY_FIRST_ENGLISH: Final = frozenset({"gb", "uk", "au", "nz", "ie", "in", "za"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language, ready to read."""

    times: Times
    pattern: re.Pattern[str]
    meanings: Mapping[str, Meaning]
    gaps: Mapping[str, str]
    links: frozenset[str]
    signs: frozenset[str]  # every wording that dates by itself holds one of them


# --- reading -------------------------------------------------------------------------------------


def read_shape(text: str, lexicon: Lexicon, day_first: bool | None) -> Shape:
    """The shape of a text; without a word that can be a date it has no symbols."""
    plain = _plain(text)
    words = tuple(_words(text, plain, lexicon, day_first)) if _may_date(plain, lexicon) else ()
    if all(word.kind in _NO_DATE_ALONE for word in words):
        return Shape("", ())
    symbols: list[str] = []
    aligned: list[Word | None] = []
    for word, end in zip(words, (*(following.start for following in words[1:]), None), strict=True):
        symbols.append(RANGE if _joins(word, symbols, lexicon) else word.kind)
        aligned.append(word)
        for symbol in _gap_behind(word, text, plain[word.end : end], lexicon, last=end is None):
            symbols.append(symbol)
            aligned.append(None)
    return Shape("".join(symbols), tuple(aligned))


def _may_date(plain: str, lexicon: Lexicon) -> bool:
    """Whether a text holds a sign of a date at all: looking for signs is cheaper than the pattern."""
    if _FIGURE.search(plain) is not None and _FIGURES.search(plain) is not None:
        return True
    return not lexicon.signs.isdisjoint(_BARE_WORD.findall(plain))


def _words(text: str, plain: str, lexicon: Lexicon, day_first: bool | None) -> Iterator[Word]:
    for match in lexicon.pattern.finditer(plain):
        meaning = (
            lexicon.meanings[match.group().rstrip(".")]
            if match.lastgroup == "word"
            else read_number(match, lexicon.times, day_first)
        )
        if not _in_wrong_case(match, text, lexicon.times) and not plain.startswith("-là", match.end()):
            yield Word(meaning, match.start(), match.end(), match.group())


def _in_wrong_case(match: re.Match[str], text: str, times: Times) -> bool:
    plain, first = match.group().rstrip("."), text[match.start()]
    if plain in times.capital_months:
        return first.islower() and not _YEAR_FOLLOWS.match(text, match.end())
    return plain in times.lower_days_off and first.isupper() and match.start() > 0


def _begins_name(word: Word, text: str, times: Times) -> bool:
    """Whether it is like "Spring" in "in Spring Awakening"."""
    next_letter = text[word.end + 1 : word.end + 2]
    return word.kind is Kind.SEASON and text[word.start].isupper() and next_letter.isupper() and not times.capital_nouns


def _joins(word: Word, symbols: list[str], lexicon: Lexicon) -> bool:
    """Whether a preposition stands between two dates: "October to December"."""
    joined = bool(symbols) and symbols[-1].isalpha() and symbols[-1] not in PREPOSITIONS
    return joined and word.kind in PREPOSITIONS and word.plain in lexicon.times.ranges


def _gap_behind(word: Word, text: str, between: str, lexicon: Lexicon, last: bool) -> str:
    """The symbol for what stands behind a word, up to the next one; "" where the two belong together."""
    joined = None if last else _join(between, lexicon)
    if joined is not None:
        return joined
    stripped = between.lstrip()
    if not stripped or not stripped[0].isalnum():
        return END
    depends = between[0] == " " and stripped.partition(" ")[0] in lexicon.times.of
    return OF if depends or _begins_name(word, text, lexicon.times) else APART


def _join(between: str, lexicon: Lexicon) -> str | None:
    """The symbol for what joins two words, None where they stand apart."""
    if len(between) > _LONGEST_GAP:
        return None
    bare = between.strip()
    if bare in lexicon.gaps:
        return lexicon.gaps[bare]
    told = " ".join(part for part in _apart(bare.split()) if part not in lexicon.links)
    return lexicon.gaps.get(told.removeprefix(",").strip() if len(told) > 1 else told)


def _apart(parts: list[str]) -> Iterator[str]:
    """The parts with an elided article or a comma as parts of their own: "et l'" is "et", "l'"."""
    for part in parts:
        yield from _PART.findall(part) if len(part) > 1 else (part,)


def _plain(text: str) -> str:
    """The text in lower case with plain punctuation, character for character."""
    if text.isascii() and text.isprintable() and "`" not in text:  # as most are
        return text.lower()
    return lowered(text.translate(_PLAIN))


# --- building ------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def lexicon_of(language: str) -> tuple[Lexicon, bool | None]:
    """The lexicon of a language (BCP 47), and whether its region settles that the day comes first."""
    name, _, region = language.lower().partition("-")
    day_first = True if name == "en" and region in _DAY_FIRST_ENGLISH else None
    return _build(times_of(language).locale), day_first


@lru_cache(maxsize=16)
def _build(locale: str) -> Lexicon:
    times = times_of(locale)
    meanings: dict[str, Meaning] = {}
    for words, meaning in _entries(times):
        for word in words:
            meanings.setdefault(word, meaning)
    gaps = {
        "": "",
        ",": COMMA,
        **dict.fromkeys(times.ors, OR),
        **dict.fromkeys(times.ands, AND),
        **dict.fromkeys(times.ranges, RANGE),
    }
    signs = {_sign_of(word) for word, meaning in meanings.items() if meaning.kind not in _NO_DATE_ALONE}
    return Lexicon(times, _pattern(times, meanings), meanings, gaps, frozenset(times.links), frozenset(signs))


def _sign_of(wording: str) -> str:
    """The longest word of a wording, which few texts hold that are not about time: "quarter" of "third quarter"."""
    words: list[str] = _BARE_WORD.findall(wording)
    return max(words, key=len)


def _entries(times: Times) -> Iterator[tuple[Iterable[str], Meaning]]:
    """Every word with its meaning; where a word has two, the first stands."""
    yield from _names(times)
    for kind, numbered in (
        (Kind.SEASON, times.seasons),
        (Kind.QUARTER, times.quarters),
        (Kind.DAY_NUMBER, times.ordinals),
        (Kind.DAY_OFF, times.days_off),
        (Kind.FESTIVE, times.festive),
    ):
        yield from (((word,), Meaning(kind, (number,))) for word, number in numbered.items())
    for kind, named in ((Kind.NAMED, times.named), (Kind.CUED, times.cued), (Kind.FEAST, times.feasts)):
        yield from (((word,), Meaning(kind, named=rule)) for word, rule in named.items())
    for relative in Relative:
        yield getattr(times, relative), Meaning(Kind.RELATIVE, relative=relative)
    yield from (
        (times.noise, Meaning(Kind.NOISE)),
        (times.year_end, Meaning(Kind.YEAR_END)),
        (times.new_year, Meaning(Kind.NEW_YEAR)),
        (times.year, Meaning(Kind.YEAR_NOUN)),
        (times.month, Meaning(Kind.MONTH_NOUN)),
        (times.week, Meaning(Kind.WEEK_NOUN, (0, 7))),
        (times.weekend, Meaning(Kind.WEEK_NOUN, (5, 2))),
        (times.parts, Meaning(Kind.PART)),
        (times.on, Meaning(Kind.ON)),
        (times.before_day, Meaning(Kind.BEFORE_DAY)),
        (times.within, Meaning(Kind.WITHIN)),
        (times.article, Meaning(Kind.ARTICLE)),
        (times.determiners, Meaning(Kind.DETERMINER)),
    )


def _names(times: Times) -> Iterator[tuple[Iterable[str], Meaning]]:
    """Months and weekdays, full names before short ones, CLDR's before the language's own others."""
    locale = Locale.parse(times.locale)
    for width, month, weekday in (
        ("wide", Kind.MONTH, Kind.WEEKDAY),
        ("abbreviated", Kind.SHORT_MONTH, Kind.SHORT_WEEKDAY),
    ):
        for context in ("format", "stand-alone"):
            for number, name in locale.months[context][width].items():
                yield (name.lower().rstrip("."),), Meaning(month, (number,))
            for number, name in locale.days[context][width].items():
                yield (name.lower().rstrip("."),), Meaning(weekday, (number,))
    for name, number in times.months.items():
        yield (name,), Meaning(Kind.SHORT_MONTH if len(name) <= 4 else Kind.MONTH, (number,))
    for name, number in times.weekdays.items():
        yield (name,), Meaning(Kind.SHORT_WEEKDAY if len(name) <= 7 else Kind.WEEKDAY, (number,))


def _pattern(times: Times, meanings: Mapping[str, Meaning]) -> re.Pattern[str]:
    numbers = NUMBERS.replace("ORDINAL", times.ordinal or r"\b\B").replace("UNITS", "|".join(times.units))
    counted = "|".join(sorted(map(re.escape, times.counted), key=len, reverse=True))
    return re.compile(
        r"\b(?=[0-9a-zà-ÿ])"  # found twice as fast as what may begin anywhere
        rf"(?: (?P<counted> (?:{counted}) \.?\s?\d{{1,3}} (?: \s?[-&,/]\s? \d{{1,3}} (?![\w./]) )? (?!\w) )"
        rf"| (?P<word> {_alternatives(meanings)} )"
        rf"| (?<![$€£\#©]) (?<!\d[.,:]) (?: {numbers} ) )"
        rf"| (?P<copyright> (?:©|\(c\)) \s? \d{{4}} (?:-\d{{4}})? )"
        rf"| (?P<short_year> '\d\d (?!\w) )",
        re.VERBOSE,
    )


def _alternatives(meanings: Mapping[str, Meaning]) -> str:
    """The words by their first letter, longest first, so that few are tried in vain."""
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for word in meanings:
        by_letter[word[0]].append(word)
    return "|".join(
        re.escape(letter)
        + "(?:"
        + "|".join(_ending(word, meanings[word].kind) for word in sorted(group, key=len, reverse=True))
        + ")"
        for letter, group in sorted(by_letter.items())
    )


def _ending(word: str, kind: Kind) -> str:
    """The word after its first letter, where it ends as a word does; a short name may have its full stop."""
    closing = "" if word[-1] in "'-" else r"(?!\w)"
    return re.escape(word[1:]) + closing + (r"\.?" if kind in (Kind.SHORT_MONTH, Kind.SHORT_WEEKDAY) else "")
