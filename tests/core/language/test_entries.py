"""The entries of a running page, each with its day."""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.documents import read_document
from watcher.core.language.entries import dated

PAGE = (
    "<html lang='en'><body><main><h1>Harbour Row live</h1>{}<p>The end of the page as it was written.</p></main></body>"
    "</html>"
)
ENTRY = "<article><header><time>{}</time><h3>News</h3></header><p>{}</p></article>"


@pytest.mark.parametrize(
    ("later", "earlier"),
    [("20:20, 22 April", "11:05, 16 February"), ("22 April 2026, 8:20 pm", "16 February 2026, 11:05 am")],
)
def test_a_line_of_day_and_time_dates_the_entry_below_it(later: str, earlier: str) -> None:
    """As live pages and forums put it above each."""
    entries = ENTRY.format(later, "It returns in the autumn.") + ENTRY.format(earlier, "There is no date yet.")
    document = read_document(PAGE.format(entries).encode(), url="https://tv.example/live")

    days = {block.text: block.dated_on for block in dated(document.blocks, "en", date(2026, 4, 23))}

    assert date(2026, 4, 22) == days["It returns in the autumn."]
    assert date(2026, 2, 16) == days["There is no date yet."]


def test_one_such_line_is_only_the_page_s_own_day() -> None:
    """An article that was put online at some hour has no entries."""
    document = read_document(
        PAGE.format(ENTRY.format("20:20, 22 April", "It returns.")).encode(), url="https://tv.example/live"
    )

    assert {None} == {block.dated_on for block in dated(document.blocks, "en", date(2026, 4, 23))}
