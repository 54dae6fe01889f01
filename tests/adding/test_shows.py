"""TVmaze's answers to a name, and the season that comes next."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from tests.answers import tvmaze_show
from watcher.adding.shows import exact, next_season, read_shows, search_address
from watcher.settings import SourceKind

TODAY = date(2026, 11, 24)


def found(**changes: Any) -> dict[str, Any]:
    """One entry of TVmaze's list."""
    show = {
        "id": 49334,
        "url": "https://www.tvmaze.com/shows/49334/the-diplomat",
        "name": "The Diplomat",
        "status": "Running",
        "premiered": "2023-04-20",
        "officialSite": "https://www.netflix.com/title/81288983",
        "network": None,
        "webChannel": {"id": 1, "name": "Netflix"},
        "externals": {"tvrage": None, "thetvdb": 403245, "imdb": "tt17491088"},
    }
    return {"score": 1.2, "show": show | changes}


def answer(*entries: dict[str, Any]) -> bytes:
    """What `/search/shows` answers."""
    return json.dumps(entries).encode()


def test_a_name_is_asked_for_with_all_its_marks() -> None:
    """As a query."""
    assert "https://api.tvmaze.com/search/shows?q=Law+%26+Order" == search_address("Law & Order")


def test_shows_are_read() -> None:
    """With what tells them apart; the page is TVmaze's own, which needs no kind."""
    (show,) = read_shows(answer(found())) or ()

    assert ("1", "The Diplomat", "2023", "Netflix", "Running") == show.row(1)
    assert ("https://www.tvmaze.com/shows/49334/the-diplomat", None, ()) == (show.page, show.source, show.articles)


def test_another_server_is_asked_in_tvmazes_form() -> None:
    """Its shows are its own pages, of a kind that has to be named."""
    (show,) = read_shows(answer(found()), "http://127.0.0.1:8080/") or ()

    assert ("http://127.0.0.1:8080/shows/49334", SourceKind.TVMAZE) == (show.page, show.source)


def test_an_article_is_taken_where_the_answer_names_one() -> None:
    """As the official site or among the others; once."""
    wiki = "https://en.wikipedia.org/wiki/The_Diplomat"
    (show,) = read_shows(answer(found(officialSite=wiki, externals={"wikipedia": wiki, "imdb": "tt1"}))) or ()

    assert (wiki,) == show.articles


def test_holes_in_an_answer_are_no_trouble() -> None:
    """Shows without a name or number are left out; a missing day or network is a dash."""
    shows = read_shows(answer(found(name=None), found(id=None), found(premiered=None, webChannel=None), {})) or ()

    assert [("1", "The Diplomat", "–", "–", "Running")] == [show.row(1) for show in shows]


def test_an_answer_cannot_write_on_the_terminal() -> None:
    """Escape sequences and line ends are taken out of what is shown."""
    (show,) = read_shows(answer(found(name="\x1b[31mThe\x07 Diplomat\nX"))) or ()

    assert "The Diplomat X" == show.row(1)[1]


@pytest.mark.parametrize("body", [b"<html>", b'{"name": "x"}', b"", b"\xff\xfe"])
def test_another_answer_is_told(body: bytes) -> None:
    """It is not an empty list."""
    assert read_shows(body) is None
    assert () == read_shows(b"[]")


def test_a_name_is_the_same_without_its_accents() -> None:
    """And without regard to case."""
    shows = read_shows(answer(found(name="Élite"), found(name="Elite Short Stories"))) or ()

    assert shows[:1] == exact(shows, "elite")


@pytest.mark.parametrize(
    ("seasons", "status", "expected"),
    [
        ({1: "2024-01-01", 2: None}, "Running", 2),
        ({1: "2024-01-01", 2: "2027-02-01", 3: None}, "Running", 2),
        ({1: "2024-01-01", 2: "2026-02-01"}, "Running", 3),
        ({1: "2024-01-01", 2: "2026-02-01"}, "Ended", 2),
        ({}, "In Development", None),
    ],
)
def test_the_next_season_is_the_first_that_did_not_begin(
    seasons: dict[int, str | None], status: str, expected: int | None
) -> None:
    """Else the one after the last, unless the show has ended."""
    assert expected == next_season(tvmaze_show(seasons, status=status), TODAY)
