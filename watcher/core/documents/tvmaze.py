"""TVmaze's answer about a show (`/shows/ID?embed[]=seasons&embed[]=cast`): https://www.tvmaze.com/api

Data of TVmaze is under CC BY-SA 4.0. A season without a row is unknown, one without `premiereDate` is announced and
undated. `status` "Ended" says that nothing follows the last season. The cast is the show's, of all its seasons.
"""

from __future__ import annotations

from watcher.core.documents.html import read_tree
from watcher.core.documents.listing import UNDATED, Listing, spoken
from watcher.core.documents.records import Record
from watcher.core.documents.tree import text_of
from watcher.core.model import BlockKind, Document

_MOST_PEOPLE = 60


def is_tvmaze(answer: Record) -> bool:
    """Whether the answer has the form of a TVmaze show."""
    return answer.has("id", "name", "status", "premiered", "webChannel") or (
        answer.has("name", "_embedded") and answer.record("_embedded").has("seasons")
    )


def read_tvmaze(answer: Record, url: str) -> Document:
    """What TVmaze knows of a show: its seasons with their first days, and its cast."""
    listing = Listing(answer.text("name"))
    listing.head()
    _facts(listing, answer)
    seasons = answer.record("_embedded").records("seasons")
    _cast(listing, answer, seasons)
    _seasons(listing, answer, seasons)
    return listing.document(url)


def _facts(listing: Listing, answer: Record) -> None:
    genres = answer.values.get("genres")
    listing.fact(answer.text("status"), "Status")
    listing.fact(answer.text("type"), "Type")
    listing.fact(answer.text("language"), "Language")
    listing.fact(_network(answer), "Network")
    listing.fact(", ".join(map(str, genres)) if isinstance(genres, list) else "", "Genres")
    listing.line(_plain(answer.text("summary")), "Summary", kind=BlockKind.PARAGRAPH)


def _network(answer: Record) -> str:
    return answer.record("network").text("name") or answer.record("webChannel").text("name")


def _cast(listing: Listing, answer: Record, seasons: tuple[Record, ...]) -> None:
    """The show's cast: that of its only season, or of nobody knows which."""
    people = answer.record("_embedded").records("cast")[:_MOST_PEOPLE]
    is_first = [season.number("number") for season in seasons] == [1]
    path = ("Season 1", "Cast") if is_first else ("Cast, earlier seasons included",)
    if people:
        listing.head(*path)
    for person in people:
        listing.line(_credit(person), *path, kind=BlockKind.ITEM)


def _credit(person: Record) -> str:
    name, character = person.record("person").text("name"), person.record("character").text("name")
    if person.holds("self") or not character or character == name:
        return name
    return f"{name} as {character}" + (" (voice)" if person.holds("voice") else "")


def _seasons(listing: Listing, answer: Record, seasons: tuple[Record, ...]) -> None:
    last = 0
    ended = answer.text("status") == "Ended"
    for season in seasons:
        number = season.number("number")
        if not number:  # specials have no season
            continue
        day = spoken(season.text("premiereDate"))
        last = number if day else last
        if day or not ended:
            _season(listing, number, day or UNDATED, season)
    if ended and last:
        path = (f"Season {last + 1}",)
        listing.head(*path)
        listing.line(f"Season {last + 1} will not be made: TVmaze lists the show as ended.", *path)


def _season(listing: Listing, number: int, day: str, season: Record) -> None:
    path = (f"Season {number}",)
    listing.head(*path)
    listing.line(f"The premiere date of season {number} is {day}.", *path, "Premiere date")
    listing.line(_network(season), *path, "Network")
    listing.line(_plain(season.text("summary")), *path, "Summary", kind=BlockKind.PARAGRAPH)


def _plain(html: str) -> str:
    return text_of(read_tree(html).root) if html else ""
