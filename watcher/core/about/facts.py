"""What structured facts say of shows and films."""

from __future__ import annotations

from typing import Final

from watcher.core.language.titles import plain
from watcher.core.model import Document, Fact

SERIES_TYPES: Final = frozenset({"TVSeries", "TVSeason", "TVEpisode", "CreativeWorkSeries", "CreativeWorkSeason"})


def names_of(fact: Fact) -> tuple[str, ...]:
    """The names of shows and films that a fact states: its own, or those of what an article is about."""
    if fact.type == "Movie":
        return fact.all("name")
    if fact.type in SERIES_TYPES:
        return (*fact.all("partOfSeries.name"), *fact.all("partOfTVSeries.name")) or fact.all("name")
    about = set(fact.all("about.@type"))
    return fact.all("about.name") if about & (SERIES_TYPES | {"Movie"}) else ()


def own_fact(document: Document, name: str) -> Fact | None:
    """The fact about the very title."""
    folded = plain(name)
    return next((fact for fact in document.facts if folded in map(plain, names_of(fact))), None)
