"""The names of people in a sentence, told from other capitals by their form and by what stands around them.

Words become symbols, as with dates: a name is then a short pattern over a run of capitals. Precision comes first: a
character, a company, a place or a headline's verb that is taken for a person would be a false alert.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Final

from watcher.core.language.people import people_of
from watcher.core.language.people.context import QUOTES, Span, is_person
from watcher.core.language.people.everywhere import PRIZES_LIKE_NAMES
from watcher.core.language.people.vocabulary import People
from watcher.core.language.people.words import Kind, Word, has_run, read_words
from watcher.core.language.remembered import remembered
from watcher.core.language.spellings import SUFFIXES, person_key, plain

_MOST_CAPS: Final = 3  # words in capitals beyond it are a heading
_MOST_WORDS: Final = 5
_SHORTEST_LEAD: Final = 5  # letters
_PERSON: Final = re.compile(r"D?(?=[^S]*[CA])[CAILHOG](?:[pq]{0,3}[CAILHOG]){1,4}S?")
_BEFORE_NAME: Final = frozenset({Kind.LEADING, Kind.PARTICLE, Kind.CAPITAL_PARTICLE, Kind.SUFFIX})
_NO_PERSON_FOLLOWS: Final = (Kind.CHARACTER_TITLE, Kind.PLACE_HEAD)
_MONONYM: Final = re.compile(r"[CA]")
_LONGEST_ARTICLE: Final = 6  # with the spaces around it


@dataclass(frozen=True, slots=True)
class NameMention(Span):
    """A person's name, characters `start` to `end` of a text; `name` is its usual spelling."""

    name: str


def find_names(
    text: str, *, language: str, not_people: Set[str] = frozenset(), mononyms: bool = False
) -> tuple[NameMention, ...]:
    """The people whom the text names, left to right; one-word names only where the caller expects them.

    `not_people` holds the names, in their `person_key` form, of what is known to be no person: titles, characters,
    places. Characters behind "as" or "plays", works in brackets and titles in quotation marks are left out.
    """
    if text[1:].islower() and not mononyms:
        return ()
    return _find(text, people_of(language), frozenset(not_people), mononyms)


@remembered
def _find(text: str, people: People, not_people: frozenset[str], mononyms: bool) -> tuple[NameMention, ...]:
    if not mononyms and not has_run(text, people):
        return ()
    flat = plain(text)
    found: list[NameMention] = []
    for run in _runs(read_words(flat, people), flat):
        name = _name_in(run, flat, people, mononyms)
        if name is None or person_key(name.name) in not_people:
            continue
        if is_person(flat, name, found, people):
            found.append(name)
    return tuple(found)


# --- runs of capitals ----------------------------------------------------------------------------


def _runs(words: Sequence[Word], text: str) -> Iterator[list[Word]]:
    """Words of names that stand together, with nothing but a space between them."""
    run: list[Word] = []
    for word in words:
        apart = bool(run) and text[run[-1].end : word.start] not in (" ", "")
        if run and (apart or word.kind is Kind.OTHER):
            yield run
            run = []
        if word.kind is not Kind.OTHER:
            run.append(word)
    if run:
        yield run


def _name_in(run: Sequence[Word], text: str, people: People, mononyms: bool) -> NameMention | None:
    if _follows_article(run, text, people):
        return None
    words = _trimmed(run, text, people)
    shape = "".join(word.kind for word in words)
    if _is_letter_from(words, people):
        return None
    if not words or shape[0] in _NO_PERSON_FOLLOWS or Kind.ORGANISATION in shape or _is_prize(words):
        return None
    form = _PERSON.fullmatch(shape) or (mononyms and _MONONYM.fullmatch(shape))
    if (
        not form
        or len(shape) - shape.count(Kind.PARTICLE) - shape.count(Kind.CAPITAL_PARTICLE) > _MOST_WORDS
        or shape.count(Kind.CAPS) > _MOST_CAPS
    ):
        return None
    return NameMention(words[0].start, words[-1].end, _spelling(words, text))


def _is_prize(words: Sequence[Word]) -> bool:
    return len(words) == 1 and words[0].text.casefold() in PRIZES_LIKE_NAMES


def _follows_article(run: Sequence[Word], text: str, people: People) -> bool:
    """Whether it is like "the Harbour Line" or "La Casa": no language says so of a person."""
    before = text[max(0, run[0].start - _LONGEST_ARTICLE) : run[0].start].split()
    if run[0].kind is Kind.CAPITAL_PARTICLE and run[0].text.lower() in people.articles:
        return True
    return (
        bool(before) and before[-1].lower().lstrip(QUOTES + "([") in people.articles and text[run[0].start - 1] == " "
    )


def _trimmed(run: Sequence[Word], text: str, people: People) -> Sequence[Word]:
    """The run without what only stands before a name or behind it."""
    words = list(run[_start_of_name(run, people) :])
    while words and words[0].kind in _BEFORE_NAME:
        del words[0]
    if len(words) > 2 and words[0].kind is Kind.OPENER and text.rstrip().endswith("?"):
        del words[0]
    while len(words) > 2 and _is_lead(words[0], people):
        del words[0]
    words = words[: min(_end_of_name(words, people), _bound_particle(words, people))]
    while words and words[-1].kind in (Kind.PARTICLE, Kind.CAPITAL_PARTICLE, Kind.INITIAL):
        del words[-1]
    return words


def _is_lead(word: Word, people: People) -> bool:
    """Whether a word says what the person behind it is, as German capitals hide ("Rapper Ana Cruz")."""
    lower = word.text.casefold()
    long = word.kind is Kind.NAME and len(lower) >= _SHORTEST_LEAD
    return long and lower.endswith(people.lead_endings) and lower not in people.first_names


def _is_letter_from(words: Sequence[Word], people: People) -> bool:
    """Whether it is like "Zuschriften von Leuten": things that come from somewhere, and not a person's name."""
    if len(words) != 3 or words[1].text not in people.of_things:
        return False
    lower = words[0].text.casefold()
    return lower.endswith("en") and lower not in people.first_names


def _start_of_name(words: Sequence[Word], people: People) -> int:
    """Where the name begins in "Rückkehr von Ana Cruz"; one word behind the particle belongs to it."""
    last = max((i for i, word in enumerate(words) if word.text in people.of), default=-1)
    names_behind = sum(word.kind is Kind.NAME for word in words[last + 1 :])
    return last + 1 if names_behind > 1 else 0


def _end_of_name(words: Sequence[Word], people: People) -> int:
    """Where "Ana Cruz de la chaîne" ends, in a language whose particle is also its "of"."""
    particle = next((i for i, word in enumerate(words) if word.kind is Kind.PARTICLE), len(words))
    return particle if people.one_before_particle and particle > 1 else len(words)


def _bound_particle(words: Sequence[Word], people: People) -> int:
    """Where a particle that only goes on with another stands by itself ("A den Kapitän"), else the end."""
    for i, word in enumerate(words):
        alone = word.kind is Kind.PARTICLE and word.text in people.bound_particles
        if alone and i and words[i - 1].kind is not Kind.PARTICLE:
            return i
    return len(words)


def _spelling(words: Sequence[Word], text: str) -> str:
    """The name as it is usually written, also where the page shouts it."""
    shouted = all(word.kind in (Kind.CAPS, Kind.CAPITAL_PARTICLE) for word in words)
    spelled = words[0].start
    name = ""
    for word in words:
        name += text[spelled : word.start] + _spelled(word, shouted)
        spelled = word.end
    return name


def _spelled(word: Word, shouted: bool) -> str:
    if word.kind is Kind.CAPITAL_PARTICLE and shouted:
        return word.text.lower()
    if word.kind is Kind.CAPS and (shouted or len(word.text) > 2):
        return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word.text)
    return word.text


# --- names as keys -------------------------------------------------------------------------------


def surname(name: str) -> str:
    """The family name of a name that is written given name first: the last word, with the particles before it."""
    words = [word for word in name.replace(",", " ").split() if word.strip(".").lower() not in SUFFIXES]
    first = len(words) - 1
    while first > 1 and words[first - 1].islower():
        first -= 1
    return " ".join(words[first:])
