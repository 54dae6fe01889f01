"""Calendars of many titles: a line's day stands above it, or at the head of its row."""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.documents import read_document
from watcher.core.model import Kind, State, Title
from watcher.core.signals import read_signals

TITLE = Title("t", "Mill Race", 2, Kind.SERIES)
PAGE = "<html><body><h1>Autumn TV 2026: every premiere date</h1>{}</body></html>"
BY_DAY = (
    "<h2>September</h2><ul><li><p>{day}</p><p>8 pm <b>Harvest Row</b> (Season 3)</p>"
    "<p>9 pm <b>Mill Race</b> (Season 2)</p></li><li><p>Monday, September 21</p><p>8 pm <b>Rink Rats</b></p></li></ul>"
)
HEADED = "<h3>{day}</h3><ul><li>Harvest Row (Season 3)</li><li>Mill Race (Season 2)</li></ul><h3>October 1</h3>"
TABLE = (
    "<table><tr><th>Show</th><th>Began</th><th>Finale</th></tr>"
    "<tr><td>Harvest Row, Season 3</td><td>Sept. 8</td><td>Dec. 1</td></tr>"
    "<tr><td>Mill Race, Season 2</td><td>{day}</td><td>Nov. 19</td></tr></table>"
)


@pytest.mark.parametrize("layout", [BY_DAY, HEADED, TABLE])
@pytest.mark.parametrize("day", ["Thursday, September 17", "September 17", "Sept. 17"])
def test_a_line_takes_the_day_that_stands_above_it(layout: str, day: str) -> None:
    """Above the line, above its list, or in the column that says when it began; never the day of its last episode."""
    html = PAGE.format(layout.format(day=day))
    claim = read_signals(
        read_document(html.encode(), url="https://tv.example/autumn"), TITLE, date(2026, 8, 1)
    ).release_date

    assert (State.DATED, "2026-09-17") == (claim.state, claim.value)


def test_a_line_before_any_day_takes_none() -> None:
    """The days below it are of other titles."""
    html = PAGE.format("<ul><li>Mill Race (Season 2)</li></ul><p>Thursday, September 17</p><p>Rink Rats (Season 2)</p>")
    claim = read_signals(
        read_document(html.encode(), url="https://tv.example/autumn"), TITLE, date(2026, 8, 1)
    ).release_date

    assert State.DATED is not claim.state
