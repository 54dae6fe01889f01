"""The whole answer: name, season and kind, of a page that was read or of its address alone."""

from __future__ import annotations

from dataclasses import dataclass
from string import capwords

from watcher.core.about.facts import own_fact
from watcher.core.about.headline import clean, until_ender
from watcher.core.about.kind import kind_of, leaning
from watcher.core.about.names import LONGEST, find_name
from watcher.core.about.parts import words_of
from watcher.core.about.season import latest_season, numbered, season_of
from watcher.core.model import Document, Kind


@dataclass(frozen=True, slots=True)
class About:
    """What a page is about; `season` is None where it names none or is a film's."""

    name: str = ""
    season: int | None = None
    kind: Kind = Kind.SERIES
    is_latest: bool = False  # the season is only the latest that the text speaks of


def read_about(document: Document) -> About:
    """The title, season and kind that a document is about."""
    name = document.headline[:LONGEST] if document.markup.is_data else find_name(document)
    fact = own_fact(document, name)
    season = season_of(document, fact)
    name, season = without_number(document, name, season)
    kind = kind_of(document, fact, season)
    if season is None and kind is Kind.SERIES and (latest := latest_season(document)):
        return About(name, latest, kind, is_latest=True)
    return About(name, season, kind)


def without_number(document: Document, name: str, season: int | None) -> tuple[str, int | None]:
    """ "Mare fuori 5" as name and season, where headline or text speak of that season, or of a series at all."""
    front, _, number = name.rpartition(" ")
    if not front or not number.isdigit() or len(number) > 2:
        return name, season
    is_season = int(number) == season if season is not None else leaning(document) > 0
    return (front, int(number)) if is_season else (name, season)


def spelt_in_address(url: str) -> About:
    """What the address alone tells, for a page that could not be read."""
    text = words_of(url)[-1:] or [""]
    name, season = text[0], None
    for mention in numbered(name, ""):
        name, season = name[: mention.start], mention.number
        break
    return About(capwords(until_ender(name)).strip(), season)


def split_season(words: str) -> tuple[str, int | None]:
    """A name and the season behind it, in any language: "The Diplomat season 2"."""
    for mention in numbered(words, ""):
        if mention.start and not words[mention.end :].strip():
            return clean(words[: mention.start]) or words, mention.number
    return words.strip(), None
