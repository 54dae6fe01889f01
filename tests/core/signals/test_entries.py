"""Pages of many dated entries, such as feeds: the newest word holds, and each entry speaks of its own title."""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.model import Block, BlockKind, Document, Reading, Title
from watcher.core.signals import read_signals

TITLE = Title("salt", "The Salt Road", 2)
TODAY = date(2026, 9, 20)


def read(*entries: tuple[int, str, str]) -> Reading:
    """What a wire says whose entries are (day of September 2026, heading, text), the newest first."""
    blocks: list[Block] = []
    for day, heading, text in entries:
        said = date(2026, 9, day)
        blocks.append(Block(BlockKind.HEADING, heading, ("The Wire",), level=2, group=1, dated_on=said))
        blocks.append(Block(BlockKind.PARAGRAPH, text, ("The Wire", heading), group=1, dated_on=said))
    return read_signals(
        Document("https://wire.example/feed", "en", headline="The Wire", blocks=tuple(blocks)), TITLE, TODAY
    )


OLD = (3, "‘The Salt Road’ Season 2 Sets Premiere Date", "The Salt Road season 2 premieres on October 31, 2026.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Salt Road season 2 now premieres on November 7, 2026.", ("dated", "2026-11-07")),
        ("The Salt Road season 2 premieres in 2027.", ("window", "2027")),
        ("The Salt Road season 2 premieres this fall.", ("dated", "2026-10-31")),
        ("The Salt Road season 2 has been cancelled.", ("cancelled", None)),
        ("There is no new information about The Salt Road season 2 yet.", ("dated", "2026-10-31")),
    ],
    ids=["another day", "a later period", "a wider period", "cancelled", "nothing new"],
)
def test_the_newest_entry_has_the_last_word(text: str, expected: tuple[str, str | None]) -> None:
    """Where it says otherwise; a wider period and a placeholder do not."""
    reading = read((17, "The Latest On ‘The Salt Road’", text), OLD)

    assert expected == (reading.release_date.state, reading.release_date.value)


def test_a_series_that_is_saved_is_alive() -> None:
    """What an older entry cancelled, a newer one revives."""
    cancelled = (3, "‘The Salt Road’ Cancelled", "The Salt Road season 2 has been cancelled.")
    saved = (17, "‘The Salt Road’ Saved", "The Salt Road season 2 will premiere on March 5, 2027.")

    assert ("dated", "2027-03-05") == (
        read(saved, cancelled).release_date.state,
        read(saved, cancelled).release_date.value,
    )


def test_a_day_without_a_year_is_of_its_entrys_year() -> None:
    """An entry of last year that says "October 31" does not mean this year's."""
    said = date(2025, 9, 3)
    path = ("The Wire", "‘The Salt Road’ Sets Date")
    old = Block(BlockKind.PARAGRAPH, "The Salt Road season 1 arrives October 31.", path, dated_on=said)
    page = Document("https://wire.example/feed", "en", headline="The Wire", blocks=(old,))

    reading = read_signals(page, Title("salt", "The Salt Road", 1), TODAY)

    assert ["2025-10-31"] == [claim.value for claim in (reading.release_date, *reading.others) if claim.value]


def test_an_entry_about_another_title_keeps_its_seasons_and_people() -> None:
    """ "The second season" in it is not ours, nor is what the next sentence says."""
    other = (17, "‘Tin Harbour’ Season 2 Sets Date", "The second season arrives November 7. John Smith joins the cast.")

    reading = read(other, OLD)

    assert ("2026-10-31", ()) == (reading.release_date.value, reading.joined)
