"""The titles and seasons that a text names, and which of them are the watched one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from watcher.core.language.entities import Entities
from watcher.core.language.folding import flat
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.language.titles import end_of_longer, plain

NO_SMALL_LETTER = re.compile(r"(?<![^\W_])[^\W_a-z]")  # that begins a word
FILMS = ("film", "movie", "picture", "sequel", "follow-up")
BEGINNING = 4  # letters, which the name of another title has at least
FEW = 40  # names, of which each is looked for


class About(StrEnum):
    """What a place speaks of."""

    THIS = "this title and season"
    OTHER_SEASON = "another season"
    OTHER_TITLE = "another title"
    NOBODY = "no title"  # a page of many titles, outside the entry of the watched one


class Mention(NamedTuple):
    """A title or season named at characters `start` to `end`."""

    start: int
    end: int
    about: About
    words: str
    is_season: bool


def find_mentions(text: str, entities: Entities, language: str) -> tuple[Mention, ...]:
    """Every title and season that a text names, in order."""
    mentions = title_mentions(text, entities)
    seasons = (season for season in find_seasons(text, language) if can_be_meant(season, text, entities))
    mentions += [season_mention(season, text, entities) for season in seasons]
    return tuple(sorted(mentions, key=attrgetter("start")) if len(mentions) > 1 else mentions)


def can_be_meant(season: SeasonMention, text: str, entities: Entities) -> bool:
    """Whether "the first film" is a work beside the watched one, and "the sequel" that: only for a sequel."""
    return entities.watched.franchise is not None or not text[season.start : season.end].lower().endswith(FILMS)


def title_mentions(text: str, entities: Entities) -> list[Mention]:
    """The watched title's name, longer names that hold it, and the page's other titles."""
    folded = text.casefold()
    mentions = [
        Mention(span.start, end, About.THIS if alone else About.OTHER_TITLE, text[span.start : end], False)
        for span, by_itself in entities.watched.places(text, folded)
        for alone in (by_itself and not is_subtitled(text, span.end, entities),)
        for end in (span.end if alone else end_of_longer(text, span),)
    ]
    for start, end in other_places(text, entities.others):
        if not any(start < mention.end and mention.start < end for mention in mentions):
            mentions.append(Mention(start, end, About.OTHER_TITLE, text[start:end], False))
    return mentions


def is_subtitled(text: str, end: int, entities: Entities) -> bool:
    """Whether a title goes on with what the page knows as a longer name's rest ("Harbour Row: Cold Files")."""
    return text.startswith((": ", " – ", " - "), end) and plain(text[end + 2 :]).startswith(
        tuple(entities.others) or ("\0",)
    )


def season_mention(season: SeasonMention, text: str, entities: Entities) -> Mention:
    """A season against the watched one."""
    watched = entities.title.season
    earlier = season.relative < 0 or (season.number is not None and season.number != watched)
    about = About.OTHER_SEASON if earlier else About.THIS
    return Mention(season.start, season.end, about, text[season.start : season.end], True)


def other_places(text: str, names: frozenset[str]) -> list[tuple[int, int]]:
    """Where a text holds one of the names of other titles, whatever its accents, dashes and ampersands."""
    if not names:
        return []
    folded, places = flat(text), []
    for spelling in spellings_of(names) if len(names) <= FEW else met(text, folded, names):
        at = folded.find(spelling)
        if at >= 0 and text[at].isupper() and is_word(folded, at, at + len(spelling)):
            places.append((at, at + len(spelling)))
    return places


def is_word(folded: str, start: int, end: int) -> bool:
    """Whether no letter stands right before or behind a place of a text."""
    return not folded[start - 1 : start].isalnum() and not folded[end : end + 1].isalnum()


def met(text: str, folded: str, names: frozenset[str]) -> tuple[str, ...]:
    """The spellings of names that begin like some word of a text: of many names, few are looked for."""
    groups = by_beginning(names)
    starts = (match.start() for match in NO_SMALL_LETTER.finditer(text))
    found = {folded[start : start + BEGINNING] for start in starts} & groups.keys()
    return spellings_of(frozenset(name for each in found for name in groups[each]))


@lru_cache(maxsize=16)
def by_beginning(names: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """Names by their first letters."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[name[:BEGINNING]].append(name)
    return groups


@lru_cache(maxsize=64)
def spellings_of(names: frozenset[str]) -> tuple[str, ...]:
    """The names, "and" as "&" as well, in an order that is the same in every run: those that hold others first."""
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    both = ((name, name.replace(" and ", " & ")) for name in longest_first)
    return tuple(spelling for spellings in both for spelling in dict.fromkeys(spellings))


def masked(text: str, mentions: tuple[Mention, ...]) -> str:
    """The text with the names of titles blanked, so that their words say nothing; places stay."""
    if not mentions:
        return text
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        if not mention.is_season and mention.end > at:
            start = max(at, mention.start)
            pieces += [text[at:start], "x" * (mention.end - start)]
            at = mention.end
    return "".join((*pieces, text[at:]))
