"""The release date as a page's structured data (schema.org in JSON-LD) gives it: of the watched season, or the film."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from watcher.core.language.passages import Page
from watcher.core.language.titles import find_title
from watcher.core.model import Claim, Fact, Kind, Signal, State

SEASON = frozenset({"TVSeason", "CreativeWorkSeason", "RadioSeason"})
FILM = frozenset({"Movie"})
SERIES = frozenset({"TVSeries", "CreativeWorkSeries", "RadioSeries"})
DAYS = ("startDate", "datePublished", "releasedEvent.startDate")  # that say when something came or comes out
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")

Thing = tuple[str, Mapping[str, str]]  # its type, and what is said of it; within a series also that one's "series"


def stated_release(page: Page) -> Claim | None:
    """The claim of the structured data, the earliest day where it gives several; None where it gives none."""
    days = [day for thing in things_in(page) if is_watched(page, *thing) and (day := day_of(thing[1]))]
    if not days:
        return None
    day = min(days)
    state = State.RELEASED if day <= page.today else State.DATED
    quote = f"structured data: {day.isoformat()}"
    return Claim(Signal.RELEASE_DATE, state, day.isoformat(), quote, scope="its structured data")


def things_in(page: Page) -> Iterator[Thing]:
    """Every season, series and film that the page's structured data describes."""
    for fact in page.document.facts:
        yield from seasons_of(fact) if fact.type in SERIES else ()
        yield fact.type, {**dict(reversed(fact.pairs)), "series": fact.first("partOfSeries.name")}


def seasons_of(fact: Fact) -> Iterator[Thing]:
    """The seasons that a series contains, each with what is said of it alone."""
    series, season = fact.first("name"), dict[str, str]()
    for key, value in (*fact.pairs, ("containsSeason.@type", "")):
        above, _, name = key.partition(".")
        if above not in ("containsSeason", "season"):
            continue
        if name == "@type":
            if season:
                yield "TVSeason", {**season, "series": series}
            season = {}
        season.setdefault(name, value)


def is_watched(page: Page, kind: str, said: Mapping[str, str]) -> bool:
    """Whether a season is the watched one of the watched series, or a film the watched one."""
    title = page.title
    if title.kind is Kind.FILM:
        return kind in FILM and bool(find_title(said.get("name", ""), title))
    name = said["series"] or said.get("name", "")
    if not find_title(name, title) and not (kind in SEASON and not said["series"] and page.entities.own):
        return False
    return kind in SEASON and said.get("seasonNumber", "").lstrip("0") == str(title.season or 1)


def day_of(said: Mapping[str, str]) -> date | None:
    """The whole day on which something comes out."""
    found = (DAY.match(said[key]) for key in DAYS if key in said)
    match = next(filter(None, found), None)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
