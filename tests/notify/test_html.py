"""The HTML of mails: nothing from elsewhere, nothing that a page wrote but text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup, Tag

from tests.notify.examples import DIPLOMAT, VIDEO, an_alert, every_kind
from tests.notify.hostile import IDS, TITLES
from watcher.core.model import Change
from watcher.notify import Manner
from watcher.notify.html import html

ENGLISH = Manner()
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "p", "blockquote", "a", "b", "br",
}  # fmt: skip


def tags(page: str) -> Iterator[Tag]:
    """Every element."""
    return (tag for tag in BeautifulSoup(page, "lxml").find_all(True))


def test_nothing_is_loaded_from_elsewhere() -> None:
    """No image, no pixel, no font: opening the mail tells nobody."""
    page = html(list(every_kind().values()), ENGLISH)

    assert {tag.name for tag in tags(page)} <= ALLOWED
    assert "url(" not in page
    assert "@import" not in page


def test_links_lead_to_the_pages_and_the_video_alone() -> None:
    """Exactly what the alerts name, as it is written."""
    page = html(list(every_kind().values()), ENGLISH)

    assert {tag["href"] for tag in tags(page) if tag.name == "a"} == {
        "https://tv.example/the-diplomat-season-2",
        "https://other.example/diplomat",
        VIDEO,
    }


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_a_hostile_text_stays_text(name: str) -> None:
    """Title, quote, heading, role, section, page and video come from strangers."""
    alerts = [
        replace(
            an_alert(change, name, quote=name, heading=name, role=name, section=name, url=name),
            title=replace(DIPLOMAT, name=name),
            page=name,
            also_said_by=(name,),
        )
        for change in (Change.DATED, Change.JOINED, Change.FILLED, Change.TRAILER)
    ]
    page = html(alerts, ENGLISH, [name])

    assert {tag.name for tag in tags(page)} <= ALLOWED
    assert [tag for tag in tags(page) if tag.name == "a"] == []
    assert {key for tag in tags(page) for key in tag.attrs} <= {"class", "lang", "dir", "charset", "name", "content"}


def test_a_burst_is_a_list_of_all() -> None:
    """Five hundred cards would be no pleasure; each news still has its line and its link."""
    alerts = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(500)]
    page = html(alerts, ENGLISH)

    assert len([tag for tag in tags(page) if tag.name == "a"]) == 500
    assert '<b>Title 499, season 2</b>: <a href="https://tv.example/the-diplomat-season-2">release date' in page


def test_a_page_that_is_a_file_is_no_link() -> None:
    """A mail's reader has no such file."""
    page = html([replace(an_alert(), page="examples/harbour-line.html")], ENGLISH)

    assert "examples/harbour-line.html" in page
    assert [tag for tag in tags(page) if tag.name == "a"] == []


def test_the_page_knows_the_language_of_its_words() -> None:
    """Programs that read aloud need it; a language without a table gets English words, left to right."""
    page = html([an_alert()], Manner("ar"))

    root = next(tags(page))
    assert (root["lang"], root["dir"]) == ("en-GB", "ltr")
