"""What a page is made of beside its text: how it ends, its own address, and what it asks of scripts and readers."""

from __future__ import annotations

import time

import pytest

from tests.core.documents.pages import PROSE, read
from watcher.core.documents.markup import ending_of
from watcher.core.model import Ending

WHOLE = f"<html><head><title>Harbour Line</title></head><body><div><p>Fog.</p>{PROSE}</div></body></html>"
LOOSE = "<!doctype html>\n<html lang=en>\n<title>Harbour Line</title>\n<h1>Harbour Line</h1>\n<p>Fog.\n<p>More fog.\n"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (WHOLE, Ending.CLOSED),
        (WHOLE.replace("</html>", ""), Ending.CLOSED),
        (WHOLE + "<!-- from the cache -->", Ending.CLOSED),
        ("No date yet.", Ending.CLOSED),  # no whole page, so no half of one
        (LOOSE, Ending.LOOSE),
        (LOOSE.replace("<p>More", "</p>\n<p>More"), Ending.OPEN),  # who closes paragraphs closes the page
        (WHOLE[: WHOLE.index("</div></body>")] + "\n", Ending.OPEN),
        (WHOLE[: WHOLE.index("Fog.")], Ending.CUT),
        (WHOLE[: WHOLE.index("Line</title>")], Ending.CUT),
        ('<html><body><p>Fog.</p><a href="/har', Ending.CUT),
        ("<html><body><p>Fog.</p><script>var page = {", Ending.CUT),
        ("<html><body><p>Fog.</p><!-- adver", Ending.CUT),
    ],
)
def test_the_end_of_a_page_shows_in_its_markup(html: str, expected: Ending) -> None:
    """Tags that every author closes, tags that one may leave out, and what nobody leaves in the middle."""
    assert ending_of(html) is expected


@pytest.mark.parametrize("piece", ["<div>", "<script>", "<!--", "<", "<a ", "</p>", "<title><"])
def test_the_end_is_found_in_linear_time(piece: str) -> None:
    """Twice the page, twice the time; a second is for slow machines."""
    began = time.perf_counter()
    ending_of("<html><body>" + piece * (400_000 // len(piece)))
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="/shows/harbour-line">',
        "<link href='https://tv.example/shows/harbour-line' rel=canonical>",
        '<meta property="og:url" content="https://tv.example/shows/harbour-line">',
    ],
)
def test_a_page_names_its_own_address(head: str) -> None:
    """Absolute, whatever form it is written in."""
    assert read(f"<head>{head}</head>{PROSE}").markup.canonical == "https://tv.example/shows/harbour-line"


def test_a_page_without_an_address_of_its_own_has_none() -> None:
    """Other links are none."""
    assert read('<head><link rel="stylesheet" href="/a.css"></head>').markup.canonical == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"error": "not found"}', True),
        ("[]", True),
        (')]}\',\n{"error": true}', True),
        ("null", True),
        ('"gone"', True),
        ("{ curly words } in a text", False),
        ("[Updated] No date yet.", False),
        ("<p>{}</p>", False),
    ],
)
def test_an_answer_for_programs_is_told_by_its_first_signs(text: str, expected: bool) -> None:
    """JSON begins like nothing else."""
    assert read(text).markup.is_json is expected


def test_what_a_small_page_asks_of_the_reader_is_noted() -> None:
    """A field for a password, an empty place for scripts, words for those who have none, and the scripts themselves."""
    markup = read(
        '<form><input type="password"></form><div id="root"></div><noscript>Please enable JavaScript.</noscript>'
        '<script src="/app.js"></script><script>window.state = {}</script><iframe src="https://captcha.example/"></iframe>'
    ).markup
    assert (markup.has_password, markup.is_mount, markup.without_scripts) == (True, True, "Please enable JavaScript.")
    assert markup.scripts == ("/app.js", "window.state = {}", "https://captcha.example/")


def test_a_place_for_scripts_that_holds_a_text_is_none() -> None:
    """The server sent the text along."""
    assert not read(f'<div id="root">{PROSE}</div>').markup.is_mount


def test_a_page_with_much_text_is_not_searched() -> None:
    """It is what it is, whatever forms stand around it."""
    assert not read(f'<form><input type="password"></form>{PROSE * 5}').markup.has_password
