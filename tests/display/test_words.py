"""Claims and readings in words."""

from __future__ import annotations

from dataclasses import replace

from tests.display.examples import JOINED, PLACEHOLDER, READING, TEASER, TITLE
from watcher.core.model import UNKNOWN_TRAILER, Reading, Section, Signal
from watcher.display.words import claim_row, reading_rows, state_words, summary, title_words


def test_a_reading_has_a_row_for_everything_that_is_watched() -> None:
    """State and value, the sentence in quotes, its heading."""
    rows = reading_rows(READING, replace(TITLE, sections=(Section("plot", "plot"),)))

    assert [
        ("release date", "dated 2027-04-08 (UK)", "“It premieres on April 8.”", "Release date"),
        ("trailer", "teaser https://www.youtube.com/watch?v=abc", "“Watch the teaser.”", ""),
        ("cast", "joined Ilse Marchetti as Inspector Vane", "“Ilse Marchetti joins.”", ""),
        ("cast", "returning", "Nessa Brandvold", "Cast"),
        ("plot", "filled", "“A long story.”", ""),
    ] == rows


def test_only_what_is_watched_is_shown() -> None:
    """A title that is watched for its trailer has one row."""
    rows = reading_rows(READING, replace(TITLE, signals=(Signal.TRAILER,)))

    assert ["trailer", "plot"] == [row[0] for row in rows]


def test_nobody_new_is_said() -> None:
    """An empty cast is a fact, too."""
    assert "release date placeholder · trailer unknown · cast nobody new" == summary(
        Reading(PLACEHOLDER, UNKNOWN_TRAILER), TITLE
    )


def test_a_page_cannot_take_over_the_terminal() -> None:
    """Escape sequences and line ends in a quote, a heading, a name or a role are gone."""
    evil = "\x1b]0;owned\x07red\x1b[31m\nnext"
    row = claim_row(replace(JOINED, quote=evil, heading=evil, value=evil, role=evil))

    assert not any(letter in cell for cell in row for letter in "\x1b\x07\n")


def test_a_state_tells_its_address() -> None:
    """A trailer can be watched at once."""
    assert "teaser https://www.youtube.com/watch?v=abc" == state_words(TEASER)


def test_a_title_is_named_with_its_season() -> None:
    """A film has none."""
    assert "The Lantern Keepers, season 2" == title_words(TITLE)
    assert "The Lantern Keepers" == title_words(replace(TITLE, season=None))
