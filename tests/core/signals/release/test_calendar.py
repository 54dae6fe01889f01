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


SLATE = (
    "<html lang='en-GB'><body><h1>The Kestrel slate, month by month</h1><p>Revised 5 August 2026.</p>{}</body></html>"
)
MORE = "Six parts, all at once. Ada Brink and Tom Ashdown return; Petra Vane and Luc March are new to the wheel house."
SLATES = [
    (
        "a day and a long line",
        "<h2>November 2026</h2><ul><li><b>Thu 5</b> <span>Rink Rats</span> New.</li>"
        f"<li><b>Thu 19</b> <span>Mill Race, series 2</span> <span>{MORE}</span></li></ul>",
        "2026-11-19",
    ),
    (
        "a month and a long line",
        "<h2>November 2026</h2><ul><li><span>Rink Rats</span> New.</li>"
        f"<li><span>Mill Race, series 2</span> <span>Day to follow. {MORE}</span></li></ul>",
        "2026-11",
    ),
    (
        "a month with a description",
        "<h2>November 2026</h2><ul><li><b>Rink Rats</b> (series 3): a comedy.</li>"
        f"<li><b>Mill Race</b> (series 2): the mill drama. {MORE}</li></ul>",
        "2026-11",
    ),
    (
        "paragraphs",
        f"<h2>November 2026</h2><p><strong>Rink Rats</strong> New.</p><p><strong>Mill Race S2</strong> – {MORE}</p>",
        "2026-11",
    ),
    (
        "days, then titles",
        "<h2>November 2026</h2><dl><dt>Thursday 5</dt><dd>Rink Rats</dd>"
        f"<dt>Thursday 19</dt><dd>Mill Race, series 2. {MORE}</dd></dl>",
        "2026-11-19",
    ),
    (
        "titles, then days",
        "<h2>November 2026</h2><dl><dt>Rink Rats</dt><dd>5 November</dd>"
        "<dt>Mill Race, series 2</dt><dd>19 November</dd></dl>",
        "2026-11-19",
    ),
    (
        "cards",
        "<h2>November 2026</h2><div class=c><h3>Rink Rats</h3><p>New.</p><p>5 November</p></div>"
        f"<div class=c><h3>Mill Race</h3><p>Series 2. {MORE}</p><p>19 November</p></div>",
        "2026-11-19",
    ),
    (
        "cards without a day",
        "<h2>November 2026</h2><div class=c><h3>Rink Rats</h3><p>New.</p></div>"
        f"<div class=c><h3>Mill Race, series 2</h3><p>{MORE}</p></div>",
        "2026-11",
    ),
    (
        "bare numbers",
        "<h2>November 2026</h2><ul><li>5 – Rink Rats (new)</li><li>19 – Mill Race (series 2)</li></ul>",
        "2026-11-19",
    ),
    (
        "numbers behind",
        "<h2>November 2026</h2><ul><li>Rink Rats – 5th</li><li>Mill Race, series 2 – 19th</li></ul>",
        "2026-11-19",
    ),
    (
        "a table below a month",
        "<h2>November 2026</h2><table><tr><td>5</td><td>Rink Rats</td><td>New</td></tr>"
        "<tr><td>19</td><td>Mill Race</td><td>Series 2</td></tr></table>",
        "2026-11-19",
    ),
    (
        "a season of the year",
        f"<h2>Autumn 2026</h2><ul><li>Rink Rats</li><li>Mill Race, series 2. {MORE}</li></ul>",
        "2026-23",
    ),
    (
        "the year above",
        f"<h2>2026</h2><h3>November</h3><ul><li>Rink Rats</li><li>Mill Race, series 2: {MORE}</li></ul>",
        "2026-11",
    ),
    (
        "the month without a year",
        f"<h2>November</h2><ul><li>Rink Rats</li><li>Mill Race, series 2: {MORE}</li></ul>",
        "2026-11",
    ),
    (
        "a month in words",
        f"<h2>Coming in November 2026</h2><ul><li>Rink Rats</li><li>Mill Race, series 2: {MORE}</li></ul>",
        "2026-11",
    ),
    (
        "undated",
        f"<h2>Announced, date to come</h2><ul><li>Rink Rats</li><li>Mill Race, series 2: {MORE}</li></ul>",
        None,
    ),
    ("no date yet", "<h2>No date yet</h2><ul><li>Rink Rats</li><li>Mill Race, series 2</li></ul>", None),
    ("TBC", "<h2>TBC</h2><ul><li>Rink Rats</li><li>Mill Race (S2)</li></ul>", None),
]


@pytest.mark.parametrize(("content", "expected"), [row[1:] for row in SLATES], ids=[row[0] for row in SLATES])
def test_an_entry_of_a_slate_takes_the_month_above_it(content: str, expected: str | None) -> None:
    """With the day at its head, where it has one; under "date to come" it is a placeholder."""
    html = SLATE.format(content)
    claim = read_signals(
        read_document(html.encode(), url="https://tv.example/kestrel"), TITLE, date(2026, 8, 6)
    ).release_date

    assert expected == claim.value
    assert expected or claim.state is State.PLACEHOLDER


@pytest.mark.parametrize(
    "content",
    [
        "<h2>November 2026</h2><ul><li>Mill Race is renewed for a second series</li></ul>",
        f"<h2>November 2026</h2><ul><li>Rink Rats: from the makers of Mill Race. {MORE}</li></ul>",
        "<h2>November 2026</h2><ul><li>Mill Race, series 1, on disc</li></ul>",
        "<h2>November 2026</h2><ul><li>Mill Race: filming of series 2 begins</li></ul>",
        "<h2>November 2026</h2><h2>Gone from the list</h2><ul><li>Mill Race, series 2</li></ul>",
        "<h2>November 2026</h2><ul><li>Rink Rats</li></ul><h3>Letters</h3><p>Mill Race, asks Mr Pym, when?</p>",
    ],
)
def test_a_month_says_nothing_of_other_news(content: str) -> None:
    """An order, a shoot, a disc, another title's entry, and what stands below another heading."""
    html = SLATE.format(content)
    claim = read_signals(
        read_document(html.encode(), url="https://tv.example/kestrel"), TITLE, date(2026, 8, 6)
    ).release_date

    assert claim.state not in (State.DATED, State.WINDOW)


GRID = (
    "<h2>{month}</h2><table><tr><th>Monday</th><th>Tuesday</th><th>Wednesday</th></tr>"
    "<tr><td>7</td><td><span>8</span><div>Harvest Row S3 (Lumen)</div></td><td>9</td></tr>"
    "<tr><td>14<div>Rink Rats S2</div></td><td>15</td>"
    "<td><span>16</span><div>Mill Race S2 (Lumen)</div></td></tr></table>"
)


@pytest.mark.parametrize("month", ["September 2026", "Premieres of September", "Sept. 2026"])
def test_a_month_grid_gives_each_square_its_day(month: str) -> None:
    """A square's number is the day, the heading above names its month; its week's other squares are other days'."""
    html = PAGE.format(GRID.format(month=month))
    claim = read_signals(
        read_document(html.encode(), url="https://tv.example/autumn"), TITLE, date(2026, 8, 1)
    ).release_date

    assert (State.DATED, "2026-09-16") == (claim.state, claim.value)
