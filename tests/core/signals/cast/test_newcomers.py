"""Whoever a page called new stays new while the page names them, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from watcher.core.documents import read_document
from watcher.core.model import Reading, Title
from watcher.core.signals import read_signals
from watcher.core.signals.cast.newcomers import newcomers_of
from watcher.replay import replay

TITLE = Title("quay", "Saltmarsh Quay", 2)
FIRST = datetime(2026, 3, 2, tzinfo=UTC)
JOINS = "Odile Varga joins the second season as the pilot, and Ben Ashworth is back."
PAGE = (
    "<html lang=en><title>Saltmarsh Quay season 2</title><h1>Saltmarsh Quay season 2: all we know</h1>"
    "<h2>Who is in the cast?</h2><p>{}</p></html>"
)


def readings(*cast: str) -> Iterator[Reading]:
    """What the page says when its part about the cast says this on one day after the other."""
    bodies = [(FIRST + timedelta(days=day), PAGE.format(text).encode()) for day, text in enumerate(cast)]
    return (step.reading for step in replay(bodies, TITLE, url="https://tv.example/saltmarsh-quay-season-2"))


@pytest.mark.parametrize(
    "later",
    [
        "Odile Varga and Ben Ashworth star.",
        "The new season follows a feud. In one scene Odile Varga gets a talking-to. Ben Ashworth is back.",
        "Odile Varga judges; Ben Ashworth is back to host.",
        "Among those who return are Ben Ashworth and Odile Varga.",
    ],
    ids=["billed beside the others", "only mentioned", "in front of one who returns", "in a row of those who return"],
)
def test_a_newcomer_stays_new_while_the_page_names_them(later: str) -> None:
    """A page says once that somebody joins, and speaks of them as of everybody afterwards."""
    *_, last = readings(JOINS, later)

    assert ("Odile Varga",) == newcomers_of(last)
    assert "Odile Varga" not in {claim.value for claim in last.returning}


@pytest.mark.parametrize(
    "later",
    [
        "Ben Ashworth is back. Odile Varga has left the show.",
        "Ben Ashworth is back. Odile Varga will not join the second season after all.",
        "Ben Ashworth is back.",
    ],
    ids=["leaves", "denied", "named no more"],
)
def test_a_newcomer_who_leaves_or_is_named_no_more_is_not(later: str) -> None:
    """What the page takes back or leaves out is not kept."""
    *_, last = readings(JOINS, later)

    assert () == newcomers_of(last)


def test_a_newcomer_named_with_another_title_is_not_of_this_one() -> None:
    """A story about another show keeps nobody."""
    body = PAGE.format("Ben Ashworth is back.</p><h2>Tin Palace season 1</h2><p>Odile Varga stars in Tin Palace.")
    page = read_document(body.encode(), url="https://tv.example/saltmarsh-quay-season-2")

    assert () == newcomers_of(read_signals(page, TITLE, date(2026, 3, 3), ["Odile Varga"]))


def test_nobody_is_new_whom_the_page_never_called_so() -> None:
    """A name that is only mentioned is no news by itself."""
    *_, last = readings("Odile Varga and Ben Ashworth star.")

    assert () == newcomers_of(last)
