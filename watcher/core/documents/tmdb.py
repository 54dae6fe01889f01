"""TMDB's answers about a series or a film: https://developer.themoviedb.org, "TV series details" and "Movie details".

A season's `air_date` is that of its first episode. A day 1 January mostly stands for a year of which no more is known.
Of a film's release dates, a premiere (1), a festival's screening and a disc (5) are no release.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from babel import Locale

from watcher.core.documents.instants import read_instant
from watcher.core.documents.listing import UNDATED, Listing, spoken
from watcher.core.documents.records import Record
from watcher.core.documents.videos import by_provider
from watcher.core.model import BlockKind, Document

_RELEASES = {
    2: "limited in cinemas",
    3: "in cinemas",
    4: "digital",
    6: "on television",
}
_FACTS = {
    "type": "Type",
    "original_language": "Language",
    "genres": "Genres",
    "networks": "Network",
    "production_companies": "Companies",
    "production_countries": "Countries",
}
_VIDEOS = ("Trailer", "Teaser")
_MOST_PEOPLE = 60
_MOST_EARLIER = 15  # seasons whose casts come along
_STILL_ADVERTISED = timedelta(weeks=6)  # after a season began, a video is still its own


def is_tmdb(answer: Record) -> bool:
    """Whether the answer has the form of a TMDB series or film."""
    return answer.has("id", "popularity", "status") and (_is_film(answer) or answer.has("seasons", "first_air_date"))


def read_tmdb(answer: Record, url: str) -> Document:
    """What TMDB knows of a series or film, and of the seasons that were asked for with it."""
    listing = Listing(answer.text("title") or answer.text("name"))
    listing.head()
    for key, label in _FACTS.items():
        listing.fact(answer.text(key) or _names(answer.records(key)), label)
    listing.line(answer.text("overview"), "Summary", kind=BlockKind.PARAGRAPH)
    if _is_film(answer):
        _film(listing, answer)
    else:
        _series(listing, answer)
    return listing.document(url)


def _names(entries: Iterable[Record]) -> str:
    return ", ".join(entry.text("name") for entry in entries)


def _is_film(answer: Record) -> bool:
    return answer.has("title", "release_date")


# --- films ---------------------------------------------------------------------------------------


def _film(listing: Listing, answer: Record) -> None:
    _people(listing, answer.record("credits").records("cast"), "Cast")
    for video in _trailers(answer.record("videos")):
        _video(listing, video)
    listing.head("Release date")
    if answer.text("status") == "Canceled":
        listing.line("The film is cancelled: TMDB lists it as canceled.", "Release date")
        return
    days = list(_releases(answer)) or [f"The release date is {_day(answer.text('release_date')) or UNDATED}."]
    for line in days:
        listing.line(line, "Release date")


def _releases(answer: Record) -> Iterator[str]:
    """A line for each country and way in which the film comes out."""
    for country in answer.record("release_dates").records("results"):
        name = _country(country.text("iso_3166_1"))
        for release in country.records("release_dates"):
            kind, day = _RELEASES.get(release.number("type") or 0), _day(release.text("release_date"))
            if kind and day and "festival" not in release.text("note").lower():
                yield f"The release date ({name}, {kind}) is {day}."


def _country(code: str) -> str:
    return str(Locale("en").territories.get(code, code))


# --- series --------------------------------------------------------------------------------------


def _series(listing: Listing, answer: Record) -> None:
    numbered = [(season.number("season_number") or 0, season) for season in answer.records("seasons")]
    seasons = [(number, season) for number, season in numbered if number > 0]  # 0 holds the specials
    premieres = {number: day for number, season in seasons if spoken(day := season.text("air_date"))}
    for video in _trailers(answer.record("videos")):
        _video(listing, video, f"Season {_season_of(video, premieres)}")
    last = max(premieres, default=0)
    is_over = answer.text("status") in ("Canceled", "Ended")
    for number, season in seasons:
        if not is_over or number <= last:
            _season(listing, answer, number, season)
    if is_over and last:
        _over(listing, answer.text("status"), last + 1)


def _season_of(video: Record, premieres: dict[int, str]) -> int:
    """The season that a video of the whole series advertises: the first that began after it, or not long before it."""
    uploaded_on = _uploaded_on(video)
    for number, day in sorted(premieres.items()):
        if uploaded_on is None or uploaded_on <= date.fromisoformat(day[:10]) + _STILL_ADVERTISED:
            return number
    return max(premieres, default=0) + 1


def _season(listing: Listing, answer: Record, number: int, season: Record) -> None:
    path = f"Season {number}"
    listing.head(path)
    listing.line(season.text("overview"), path, "Summary", kind=BlockKind.PARAGRAPH)
    _cast(listing, answer, number)
    for video in _trailers(answer.record(f"season/{number}/videos")):
        _video(listing, video, path)
    day = _day(season.text("air_date"), is_sure=_goes_on(answer.record(f"season/{number}"), season.text("air_date")))
    listing.line(f"The premiere date of season {number} is {day or UNDATED}.", path, "Premiere date")


def _over(listing: Listing, status: str, number: int) -> None:
    """The season after the last: it will not come."""
    path = f"Season {number}"
    what = "is cancelled" if status == "Canceled" else "will not be made"
    listing.head(path)
    listing.line(f"Season {number} {what}: TMDB lists the series as {status.lower()}.", path)


def _cast(listing: Listing, answer: Record, number: int) -> None:
    """Who is in the season: new is who is in none of the earlier seasons that were asked for as well."""
    people = answer.record(f"season/{number}/credits").records("cast")
    earlier = [
        answer.record(f"season/{each}/credits").records("cast")
        for each in range(max(1, number - _MOST_EARLIER), number)
    ]
    known = {person.number("id") for cast in earlier for person in cast}
    if number == 1 or not known:
        _people(listing, people, f"Season {number}", "Cast")
        return
    new = [person for person in people if person.number("id") not in known]
    _people(listing, new, f"Season {number}", "New cast")
    _people(listing, [person for person in people if person not in new], f"Season {number}", "Returning cast")


# --- people, videos, days ------------------------------------------------------------------------


def _people(listing: Listing, people: Iterable[Record], *path: str) -> None:
    """People with their parts, in the order of their billing."""
    lines = [line for person in people if "uncredited" not in (line := _credit(person))][:_MOST_PEOPLE]
    if lines:
        listing.head(*path)
    for line in lines:
        listing.line(line, *path, kind=BlockKind.ITEM)


def _credit(person: Record) -> str:
    name, character = person.text("name"), person.text("character")
    return f"{name} as {character}" if character and character != "Self" else name


def _trailers(videos: Record) -> Iterator[Record]:
    """The trailers and teasers among the videos; clips, featurettes and the like are none."""
    return (video for video in videos.records("results") if video.text("type") in _VIDEOS)


def _video(listing: Listing, video: Record, *path: str) -> None:
    """One video under its type; a fan's work is marked as such."""
    address = by_provider(video.text("site"), video.text("key"))
    label = video.text("name") + ("" if video.values.get("official", True) else " (unofficial)")
    if address:
        listing.video(address, label, *path, video.text("type"), uploaded_on=_uploaded_on(video))


def _uploaded_on(video: Record) -> date | None:
    uploaded_at = read_instant(video.text("published_at"))
    return uploaded_at.date() if uploaded_at else None


def _day(day: str, *, is_sure: bool = False) -> str:
    """A day in words; of the first of January only the year, unless it is sure to be meant."""
    return day[:4] if day[4:10] == "-01-01" and spoken(day) and not is_sure else spoken(day)


def _goes_on(season: Record, day: str) -> bool:
    """Whether the season's later episodes have days of their own, so that the first one's is no mere year."""
    return any(spoken(later) and later > day for later in (e.text("air_date") for e in season.records("episodes")))
