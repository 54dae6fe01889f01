"""TVmaze's answer as lines that say of themselves what they are of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.answers import NAME, as_json, tvmaze_show
from watcher.core.documents import read_document
from watcher.core.model import Document, Reading, Title
from watcher.core.signals import read_signals

TODAY = date(2026, 9, 10)


def read(body: bytes) -> Document:
    """The answer of the API."""
    return read_document(body, url="https://api.tvmaze.com/shows/82", content_type="application/json; charset=UTF-8")


def reading(body: bytes, season: int, today: date = TODAY) -> Reading:
    """What it says of a season."""
    return read_signals(read(body), Title("keepers", NAME, season), today)


def test_the_answer_is_a_page_about_the_show() -> None:
    """In English, and without a day of its own: it says what is known now."""
    document = read(tvmaze_show({1: "2025-03-06"}))

    assert (NAME, "en", None) == (document.headline, document.language, document.modified_at)
    assert reading(tvmaze_show({1: "2025-03-06"}), 1).page_date is None
    summary = "The Lantern Keepers tend a light on an island that no ship has passed for years."
    assert [(NAME, "Summary")] == [block.path for block in document.blocks if block.text == summary]


@pytest.mark.parametrize(
    ("seasons", "status", "season", "expected"),
    [
        ({1: "2025-03-06", 2: None}, "Running", 2, ("placeholder", None)),
        ({1: "2025-03-06", 2: "2026-10-31"}, "Running", 2, ("dated", "2026-10-31")),
        ({1: "2025-03-06", 2: "2026-08-31"}, "Running", 2, ("released", "2026-08-31")),
        ({1: "2025-03-06"}, "Running", 2, ("unknown", None)),
        ({1: "2025-03-06"}, "Ended", 2, ("cancelled", None)),
        ({1: "2025-03-06", 2: None}, "Ended", 2, ("cancelled", None)),
        ({1: "2025-03-06"}, "Ended", 1, ("released", "2025-03-06")),
        ({1: "2025-03-06"}, "Ended", 3, ("unknown", None)),
        ({1: "2025-03-06", 2: "2026-10-31"}, "Running", 1, ("released", "2025-03-06")),
        ({1: None}, "In Development", 1, ("placeholder", None)),
        ({1: None}, "Ended", 1, ("unknown", None)),
        ({0: "2025-01-01", 1: None}, "Running", 1, ("placeholder", None)),
        ({1: "2025-13-40"}, "Running", 1, ("placeholder", None)),
        ({}, "To Be Determined", 1, ("unknown", None)),
    ],
)
def test_each_season_has_its_state(
    seasons: dict[int, str | None], status: str, season: int, expected: tuple[str, str | None]
) -> None:
    """No row: unknown. No day: a placeholder. Ended: nothing follows the last season that began."""
    claim = reading(tvmaze_show(seasons, status=status), season).release_date

    assert expected == (claim.state, claim.value)


def test_the_evidence_names_the_season() -> None:
    """It is quoted in alerts, so it must be understood by itself."""
    claim = reading(tvmaze_show({1: "2025-03-06", 2: "2026-10-31"}), 2).release_date

    assert "The premiere date of season 2 is 31 October 2026." == claim.quote


def test_the_cast_of_the_only_season_is_new_in_it() -> None:
    """With their parts."""
    people = reading(tvmaze_show({1: None}), 1).joined

    assert [("Ada Moor", "Liv Sand"), ("Jon Rask", "Per Holm")] == [(claim.value, claim.role) for claim in people]


def test_of_a_later_season_the_cast_says_nothing() -> None:
    """TVmaze has one list for all seasons: nobody in it is said to come back, or to be new."""
    read = reading(tvmaze_show({1: "2025-03-06", 2: None}), 2)

    assert ((), ()) == (read.joined, read.returning)
    assert ((), ()) == (reading(tvmaze_show({1: "2025-03-06"}), 2).joined, read.returning)


def test_people_as_themselves_and_voices() -> None:
    """A presenter has no part; a voice is said to be one."""
    body = tvmaze_show({1: None}, cast={"Ada Moor": "Ada Moor", "Jon Rask": "The Light"})
    body = body.replace(b'"voice": false}]', b'"voice": true}]')

    assert ["Ada Moor", "Jon Rask as The Light (voice)"] == [
        b.text for b in read(body).blocks if b.path[-1:] == ("Cast",)
    ]


@pytest.mark.parametrize(
    "answer",
    [
        {"name": "Not Found", "message": "", "code": 0, "status": 404},
        {"name": NAME, "seasons": []},
        {},
    ],
)
def test_an_error_is_no_show(answer: dict[str, object]) -> None:
    """It is left to be named for what it is."""
    document = read(as_json(answer))

    assert (False, True) == (document.markup.is_data, document.markup.is_json)
