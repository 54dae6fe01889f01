"""What a page's structured data says of the release date, where its words say nothing."""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.documents import read_document
from watcher.core.model import Claim, Kind, Title
from watcher.core.signals import read_signals

SERIES = Title("quay", "Saltmarsh Quay", 2)
FILM = Title("film", "Saltmarsh Quay", None, Kind.FILM)
TODAY = date(2026, 3, 2)
SECOND = '{"@type": "TVSeason", "seasonNumber": 2, "startDate": "2026-05-08"}'
FIRST = '{"@type": "TVSeason", "seasonNumber": 1, "startDate": "2024-02-01"}'
OF = '{{"@type": "TVSeason", "partOfSeries": {{"name": "{}"}}, "seasonNumber": "2", "startDate": "2026-05-08"}}'
OF_SERIES = '{{"@type": "TVSeries", "name": "{}", "startDate": "2024-02-01", "containsSeason": [{}]}}'


def release(data: str, text: str = "A harbour master keeps a secret.", title: Title = SERIES) -> Claim:
    """What a page with this structured data and this text says of the release date."""
    script = f'<script type="application/ld+json">{data}</script>'
    html = f"<html lang=en><title>Saltmarsh Quay</title>{script}<h1>Saltmarsh Quay</h1><p>{text}</p></html>"
    return read_signals(read_document(html.encode(), url="https://tv.example/title/81"), title, TODAY).release_date


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (OF_SERIES.format("Saltmarsh Quay", f"{FIRST}, {SECOND}"), ("dated", "2026-05-08")),
        (OF_SERIES.format("Saltmarsh Quay", f"{SECOND}, {FIRST}"), ("dated", "2026-05-08")),
        (OF_SERIES.format("Saltmarsh Quay", SECOND.replace("2026-05-08", "2026-02-08")), ("released", "2026-02-08")),
        (OF_SERIES.format("Saltmarsh Quay", FIRST), ("unknown", None)),
        (OF_SERIES.format("Tin Palace", SECOND), ("unknown", None)),
        (OF_SERIES.format("Saltmarsh Quay", SECOND.replace("2026-05-08", "2026")), ("unknown", None)),
        (OF_SERIES.format("Saltmarsh Quay", SECOND.replace("2026-05-08", "2026-13-41")), ("unknown", None)),
        ('{"@graph": [' + OF.format("Saltmarsh Quay") + "]}", ("dated", "2026-05-08")),
        (OF.format("Tin Palace"), ("unknown", None)),
        (SECOND, ("dated", "2026-05-08")),
    ],
    ids=[
        "the watched season of a series",
        "in any order",
        "a day that has passed",
        "another season alone",
        "another series",
        "a year is no day",
        "no day of the calendar",
        "a season by itself",
        "a season of another series",
        "a season without a series on the title's own page",
    ],
)
def test_a_silent_page_is_read_by_its_structured_data(data: str, expected: tuple[str, str | None]) -> None:
    """The day of the watched season counts, and nothing else that has a day."""
    claim = release(data)

    assert expected == (claim.state, claim.value)


def test_a_film_is_read_by_its_own_entry() -> None:
    """The film of the watched name, and no other."""
    movie = '{{"@type": "Movie", "name": "{}", "datePublished": "2026-06-19"}}'

    assert "2026-06-19" == release(movie.format("Saltmarsh Quay"), title=FILM).value
    assert None is release(movie.format("Tin Palace"), title=FILM).value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Season 2 premieres on May 15, 2026.", ("dated", "2026-05-15")),
        ("The release date of season 2 is yet to be announced.", ("placeholder", None)),
        ("Season 2 has been cancelled.", ("cancelled", None)),
    ],
    ids=["another day", "none yet", "cancelled"],
)
def test_what_the_page_says_in_words_counts_more(text: str, expected: tuple[str, str | None]) -> None:
    """Structured data is often older than the text, or a guess."""
    claim = release(OF_SERIES.format("Saltmarsh Quay", SECOND), text)

    assert expected == (claim.state, claim.value)


def test_a_season_that_is_out_has_its_day_from_there() -> None:
    """Where the words say that it is out and not since when."""
    past = OF_SERIES.format("Saltmarsh Quay", SECOND.replace("2026-05-08", "2026-02-08"))
    claim = release(past, "All episodes of season 2 are now streaming.")

    assert ("released", "2026-02-08") == (claim.state, claim.value)
    assert "All episodes of season 2 are now streaming." == claim.quote
