"""TMDB's answers, and the traps in them: years written as days, premieres, festivals, fans' videos, specials."""

from __future__ import annotations

from datetime import date

import pytest

from tests.answers import NAME, TMDB_REFUSED, Answer, tmdb_cast, tmdb_film, tmdb_series, tmdb_video
from watcher.core.documents import read_document
from watcher.core.model import Kind, Reading, Title
from watcher.core.signals import read_signals

TODAY = date(2026, 9, 10)
FIRST = "2025-03-06"


def series(body: bytes, season: int = 2) -> Reading:
    """What an answer says of a season."""
    document = read_document(body, url="https://api.themoviedb.org/3/tv/1399", content_type="application/json")
    return read_signals(document, Title("keepers", NAME, season), TODAY)


def film(body: bytes) -> Reading:
    """What an answer says of a film."""
    document = read_document(body, url="https://api.themoviedb.org/3/movie/1", content_type="application/json")
    return read_signals(document, Title("keepers", NAME, None, Kind.FILM), TODAY)


def days(*days: str) -> Answer:
    """The answer about a season, with the days of its episodes."""
    return {"episodes": [{"air_date": day, "episode_number": n} for n, day in enumerate(days, 1)]}


# --- series --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seasons", "status", "season", "expected"),
    [
        ({1: FIRST, 2: None}, "Returning Series", 2, ("placeholder", None)),
        ({1: FIRST, 2: ""}, "Returning Series", 2, ("placeholder", None)),
        ({1: FIRST, 2: "2026-10-31"}, "Returning Series", 2, ("dated", "2026-10-31")),
        ({1: FIRST, 2: "2026-08-31"}, "Returning Series", 2, ("released", "2026-08-31")),
        ({1: FIRST, 2: "2027-01-01"}, "Returning Series", 2, ("window", "2027")),
        ({1: FIRST}, "Returning Series", 2, ("unknown", None)),
        ({1: FIRST}, "Canceled", 2, ("cancelled", None)),
        ({1: FIRST, 2: None}, "Canceled", 2, ("cancelled", None)),
        ({1: FIRST}, "Ended", 2, ("cancelled", None)),
        ({1: FIRST}, "Canceled", 1, ("released", FIRST)),
        ({1: FIRST, 2: "2026-10-31"}, "Canceled", 2, ("dated", "2026-10-31")),
    ],
)
def test_each_season_has_its_state(
    seasons: dict[int, str | None], status: str, season: int, expected: tuple[str, str | None]
) -> None:
    """The first of January stands for a year, and the end is that of the season after the last."""
    claim = series(tmdb_series(seasons, status=status), season).release_date

    assert expected == (claim.state, claim.value)


def test_a_first_of_january_with_later_episodes_is_meant() -> None:
    """Only a year of which no more is known is written for all episodes alike."""
    seasons: dict[int, str | None] = {1: FIRST, 2: "2027-01-01"}

    sure = tmdb_series(seasons, more={"season/2": days("2027-01-01", "2027-01-08")})
    unsure = tmdb_series(seasons, more={"season/2": days("2027-01-01", "2027-01-01")})

    assert ["2027-01-01", "2027"] == [series(body).release_date.value for body in (sure, unsure)]


def test_new_is_who_was_in_no_earlier_season() -> None:
    """Who was, comes back; extras without a credit are nobody's news."""
    first = tmdb_cast({"Ada Moor": "Liv Sand", "Jon Rask": "Per Holm"})
    second = tmdb_cast({"Ada Moor": "Liv Sand", "Nell Ashby": "Ingrid Vale", "Tom Pike": "Sailor (uncredited)"})

    read = series(tmdb_series({1: FIRST, 2: None}, more={"season/1/credits": first, "season/2/credits": second}))

    assert [("Nell Ashby", "Ingrid Vale")] == [(claim.value, claim.role) for claim in read.joined]
    assert ["Ada Moor"] == [claim.value for claim in read.returning]


def test_of_a_first_season_everybody_is_new() -> None:
    """And where the earlier casts are not known, nobody is said to be."""
    cast = tmdb_cast({"Ada Moor": "Liv Sand"})

    assert ["Ada Moor"] == [c.value for c in series(tmdb_series({1: None}, more={"season/1/credits": cast}), 1).joined]
    assert () == series(tmdb_series({1: FIRST, 2: None}, more={"season/2/credits": cast})).joined


@pytest.mark.parametrize(
    ("name", "kind", "official", "expected"),
    [
        ("Official Trailer", "Trailer", True, "trailer"),
        ("Season 2 | Date Announcement", "Teaser", True, "teaser"),
        ("A light goes out", "Trailer", True, "trailer"),
        ("A light goes out", "Teaser", True, "teaser"),
        ("Trailer (my cut)", "Trailer", False, "unknown"),
        ("Official Trailer", "Clip", True, "unknown"),
        ("The trailer explained", "Featurette", True, "unknown"),
    ],
)
def test_a_video_of_the_season_is_what_tmdb_says(name: str, kind: str, official: bool, expected: str) -> None:
    """Its type counts where its name says nothing; a fan's is none."""
    videos: Answer = {"results": [tmdb_video(name, kind, "trailer0002", "2026-08-01", official=official)]}

    claim = series(tmdb_series({1: FIRST, 2: None}, more={"season/2/videos": videos})).trailer

    assert expected == claim.state
    assert claim.url == ("https://www.youtube.com/watch?v=trailer0002" if expected != "unknown" else None)


@pytest.mark.parametrize(
    ("name", "day", "season"),
    [
        ("Official Trailer", "2025-02-10", 1),
        ("Final Trailer", "2025-04-01", 1),
        ("Official Trailer", "2026-08-01", 2),
        ("Season 2 Official Trailer", "2025-02-10", 2),
        ("Official Trailer", "", 1),
    ],
)
def test_a_video_of_the_series_belongs_to_the_season_that_it_advertises(name: str, day: str, season: int) -> None:
    """The one that it names, else the one that began after it, or had just begun."""
    video = tmdb_video(name, "Trailer", "trailer0001", day)
    body = tmdb_series({1: FIRST, 2: None}, more={"videos": {"results": [video]}})

    states = [str(series(body, number).trailer.state) for number in (1, 2)]

    assert ("trailer", "unknown") == (states[season - 1], states[2 - season])


# --- films ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("releases", "day", "status", "expected"),
    [
        ({}, "", "Rumored", ("placeholder", None)),
        ({}, "2027-01-01", "Planned", ("window", "2027")),
        ({}, "2027-03-05", "In Production", ("dated", "2027-03-05")),
        ({"US": [(3, "2027-03-12")], "GB": [(3, "2027-03-05")]}, "2027-03-05", "Planned", ("dated", "2027-03-05")),
        ({"FR": [(1, "2026-05-20")], "US": [(3, "2027-03-12")]}, "2026-05-20", "Planned", ("dated", "2027-03-12")),
        ({"US": [(5, "2026-11-01"), (4, "2027-04-01")]}, "", "Planned", ("dated", "2027-04-01")),
        ({"US": [(3, "2026-06-01")]}, "2026-06-01", "Released", ("released", "2026-06-01")),
        ({"US": [(3, "2027-03-12")]}, "2027-03-12", "Canceled", ("cancelled", None)),
    ],
)
def test_a_film_comes_out_where_and_how_it_first_does(
    releases: dict[str, list[tuple[int, str]]], day: str, status: str, expected: tuple[str, str | None]
) -> None:
    """A premiere (1) and a disc (5) are no release."""
    claim = film(tmdb_film(releases, day=day, status=status)).release_date

    assert expected == (claim.state, claim.value)


def test_a_festivals_screening_is_no_release() -> None:
    """Whatever type it was entered under; the note tells."""
    body = tmdb_film({"FR": [(3, "2026-10-01")], "US": [(3, "2027-03-12")]})
    body = body.replace(b'"note": ""', b'"note": "Harbour Film Festival"', 1)

    claim = film(body).release_date

    assert ("2027-03-12", "The release date (United States, in cinemas) is 12 March 2027.") == (
        claim.value,
        claim.quote,
    )


def test_everybody_in_a_film_is_new_in_it() -> None:
    """With the part; a film's trailers are its own."""
    read = film(tmdb_film({}, videos=[tmdb_video("Official Teaser", "Teaser", "trailer0001", "2026-08-01")]))

    assert [("Ada Moor", "Liv Sand")] == [(claim.value, claim.role) for claim in read.joined]
    assert "teaser" == read.trailer.state


def test_a_refusal_is_no_answer() -> None:
    """It is left to be named for what it is."""
    document = read_document(TMDB_REFUSED, url="https://api.themoviedb.org/3/tv/1399")

    assert (False, True) == (document.markup.is_data, document.markup.is_json)
