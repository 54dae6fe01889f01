"""The words of a text as the name grammar sees them: capitals, particles, initials, and what is no name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from watcher.core.language.people.everywhere import BRANDS, PHRASES, PLACE_HEADS, PRIZES
from watcher.core.language.people.vocabulary import People

_WORD: Final = re.compile(
    r"""(?<![\w@\#]) (?:
            (?P<initials> (?: [^\W\d_] \. [\ -]? ){1,3} (?=[^\W\d_]) )
          | (?P<saint>    (?:St|Ste) \. (?=\ [^\W\d_]) )
          | (?P<word>     [^\W\d_]+ (?: (?!'s\b) ['-] [^\W\d_]+ ){0,4} )
        )
      | (?P<suffix> (?<=\w) (?<!\d) ,?\ (?:Jr|Sr|Jnr|Snr|III?|IV) \b \.? )""",
    re.VERBOSE,
)
_OPENS_SENTENCE: Final = frozenset('.!?:;|"“”»«„•*–—')
_LONGEST_SYLLABLE: Final = 6  # of a name with a small second part: "Eun-bin", not "Award-winning"
_TWO_SYLLABLES: Final = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")
_LONGEST_SHORT_SURNAME: Final = 3
_LONGEST_KNOWN: Final = 40  # whose kind is kept for the next time
_LONGEST_TITLE: Final = 5  # that is shortened: "Capt."


_PHRASES_BY_FIRST: Final = {
    first: tuple(phrase for phrase in PHRASES if phrase.split()[0] == first)
    for first in {phrase.split()[0] for phrase in PHRASES}
}


class Kind(StrEnum):
    """What a word is, as its symbol in the shape of a run."""

    NAME = "C"
    CAPS = "A"
    INITIAL = "I"
    PARTICLE = "p"
    CAPITAL_PARTICLE = "q"
    SUFFIX = "S"
    CHARACTER_TITLE = "H"
    HONOUR = "D"
    LEADING = "L"
    OPENER = "O"
    ORGANISATION = "K"
    PLACE_HEAD = "G"
    OTHER = "."


_OF_NAMES: Final = frozenset({Kind.NAME, Kind.CAPS, Kind.INITIAL, Kind.PARTICLE, Kind.CAPITAL_PARTICLE})


class Word(NamedTuple):
    """A word, characters `start` to `end` of the text."""

    kind: Kind
    start: int
    end: int
    text: str


def has_run(text: str, people: People) -> bool:
    """Whether words with capitals stand together, as in every name of several words: cheaper than reading them."""
    capitals = 0
    for word in text.split():
        if not word.islower() and (inside := sum(map(str.isupper, word))):
            capitals += inside
            if capitals > 1:
                return True
        elif word not in people.particles:
            capitals = 0
    return False


def read_words(text: str, people: People) -> tuple[Word, ...]:
    """Every word of a plain text that may be of a name, or looks like it, with what it is."""
    found = _with_given_names(_with_short_surnames(list(_read(text, people))), people)
    return _without_phrases(_with_plain_surnames(found, text, people), text)


def _read(text: str, people: People) -> Iterator[Word]:
    before, particles = "", people.particles
    for match in _WORD.finditer(text):
        word = match.group()
        if not (word.islower() and word.isalpha()) or word in particles:
            yield from _parts(match, before, text, people)
        before = word


def _parts(match: re.Match[str], before: str, text: str, people: People) -> Iterator[Word]:
    """The word, and apart from it what is elided before it: "d'" and "Ana"."""
    start, elided = match.start(), _elided(match, text, people)
    if elided:
        kind = Kind.PARTICLE if match.group()[:elided].lower() in people.particles else Kind.OTHER
        yield Word(kind, start, start + elided, match.group()[:elided])
    word = _with_full_stop(match.group()[elided:].rstrip(" -"), text, match.end(), people)
    in_month = before.casefold() in people.before_months
    kind = _kind_of_match(match, word, in_month, _opens(text, start), people)
    yield Word(kind, start + elided, start + elided + len(word), word)


def _with_full_stop(word: str, text: str, end: int, people: People) -> str:
    """The word, with the full stop of "Mr." if it is a title with one."""
    shortened = text.startswith(".", end) and len(word) <= _LONGEST_TITLE
    return f"{word}." if shortened and word.casefold() in people.character_titles else word


def _with_short_surnames(words: list[Word]) -> list[Word]:
    """The words; one like "So" is a surname before one like "Ji-sub"."""
    for i, (word, following) in enumerate(pairwise(words)):
        short = word.kind is Kind.OTHER and len(word.text) <= _LONGEST_SHORT_SURNAME and word.text.istitle()
        if short and following.start == word.end + 1 and _TWO_SYLLABLES.fullmatch(following.text):
            words[i] = word._replace(kind=Kind.NAME)
    return words


def _with_plain_surnames(words: list[Word], text: str, people: People) -> list[Word]:
    """The words; one like "Guest" is a surname behind a name, where no other capital follows."""
    for i, (word, following) in enumerate(pairwise(words), start=1):
        if following.kind is not Kind.OTHER or following.text.casefold() not in people.surnames:
            continue
        adjoins = word.kind is Kind.NAME and following.start == word.end + 1 and following.text.istitle()
        if adjoins and not text[following.end + 1 : following.end + 2].isupper():
            words[i] = following._replace(kind=Kind.NAME)
    return words


def _with_given_names(words: list[Word], people: People) -> list[Word]:
    """The words; one like "Ben" is a particle between names, and a name by itself before a surname."""
    for i, (word, following) in enumerate(pairwise(words)):
        if word.kind is not Kind.CAPITAL_PARTICLE or word.text.casefold() not in people.given_particles:
            continue
        goes_on = i > 0 and words[i - 1].end + 1 == word.start and words[i - 1].kind in _OF_NAMES
        if not goes_on and following.start == word.end + 1 and following.kind is Kind.NAME:
            words[i] = word._replace(kind=Kind.NAME)
    return words


def _elided(match: re.Match[str], text: str, people: People) -> int:
    """How many characters stand before the name in "d'Ana"; a capital D belongs to it, but for a sentence's first."""
    head, apostrophe, tail = match.group().partition("'")
    if not apostrophe:
        return 0
    elision = head + apostrophe
    if not (tail[:1].isupper() and elision.lower() in people.elisions):
        return 0
    return len(elision) if elision[0].islower() or _opens(text, match.start()) else 0


def _kind_of_match(match: re.Match[str], word: str, in_month: bool, opens: bool, people: People) -> Kind:
    match match.lastgroup:
        case "suffix":
            return Kind.SUFFIX
        case "saint":
            return Kind.CAPITAL_PARTICLE
        case "initials" if word.casefold() in people.character_titles:
            return Kind.CHARACTER_TITLE
        case "initials":
            return Kind.INITIAL if word[0].isupper() else Kind.OTHER
        case _:
            return (_known_kind if len(word) <= _LONGEST_KNOWN else _kind)(word, in_month, opens, people)


def _kind(word: str, in_month: bool, opens: bool, people: People) -> Kind:
    """What a word is; `in_month` says that it stands behind "in", `opens` that it opens a sentence."""
    lower = word.casefold().rstrip(".")
    if not word[0].isupper():
        return _kind_of_small(word, lower, people)
    if lower in people.particles:
        return Kind.CAPITAL_PARTICLE
    if lower in people.month_names:
        opener = opens and lower in people.openers
        return Kind.OPENER if opener else Kind.OTHER if in_month else Kind.NAME
    if _is_ordinary(word, lower, opens, people):
        return Kind.OTHER
    return _kind_of_capital(word, lower, opens, people)


_known_kind: Final = lru_cache(maxsize=8192)(_kind)


def _kind_of_small(word: str, lower: str, people: People) -> Kind:
    if lower in people.particles:
        return Kind.PARTICLE
    head, hyphen, tail = word.partition("-")
    return Kind.NAME if hyphen and head in people.particles and tail[:1].isupper() else Kind.OTHER


def _is_ordinary(word: str, lower: str, opens: bool, people: People) -> bool:
    if lower in people.ordinary or lower in BRANDS or lower in PRIZES or _is_elided(word, people):
        return True
    if len(lower) > _LONGEST_SYLLABLE and lower.endswith(people.ordinary_endings):
        return lower not in people.first_names
    if opens and len(lower) > _LONGEST_SYLLABLE and lower.endswith(people.opening_endings):
        return lower not in people.first_names
    return _is_compound(word, people)


def _is_elided(word: str, people: People) -> bool:
    """Whether it is a word like "L'actrice"."""
    head, apostrophe, tail = word.partition("'")
    return tail[:1].islower() and (head + apostrophe).lower() in people.elisions


def _is_compound(word: str, people: People) -> bool:
    """Whether it is a word like "Award-winning"; the small second part of a name is short."""
    head, hyphen, tail = word.partition("-")
    if not hyphen or tail[:1].isupper():
        return bool(hyphen) and tail.casefold() in people.ordinary
    return max(len(head), len(tail)) > _LONGEST_SYLLABLE or tail in people.ordinary


def _kind_of_capital(word: str, lower: str, opens: bool, people: People) -> Kind:
    for kind, listed in (
        (Kind.CHARACTER_TITLE, people.character_titles),
        (Kind.HONOUR, people.honours),
        (Kind.LEADING, people.leading),
        (Kind.ORGANISATION, people.organisations),
    ):
        if lower in listed:
            return kind
    if lower in PLACE_HEADS:
        return Kind.PLACE_HEAD
    if opens and lower in people.openers:
        return Kind.OPENER
    if len(word) == 1:
        return Kind.INITIAL
    return Kind.CAPS if word.isupper() else Kind.NAME


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in _OPENS_SENTENCE


def _without_phrases(words: list[Word], text: str) -> tuple[Word, ...]:
    """The words, those of "New York" and the like being no names."""
    end = 0
    for i, word in enumerate(words):
        for phrase in _PHRASES_BY_FIRST.get(word.text.casefold(), ()):
            if text[word.start : word.start + len(phrase)].casefold() == phrase:
                end = max(end, word.start + len(phrase))
        if word.start < end:
            words[i] = word._replace(kind=Kind.OTHER)
    return tuple(words)
