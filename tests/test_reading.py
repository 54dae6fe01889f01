"""One page is read: what it says, whether it is what it was, whether it is fit."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime

import pytest

from watcher.core.fitness import Unfit
from watcher.core.model import State, Title
from watcher.reading import Read, Same, Sheet, read_page

TITLE = Title("the-harbour-2", "The Harbour", season=2)
PAGE = b"""<html lang="en"><head><title>The Harbour season 2: everything we know</title></head><body><article>
<h1>The Harbour season 2: everything we know</h1><h2>The Harbour season 2 release date</h2>
<p>There's no release date yet for The Harbour season 2, but as soon as there is one we'll have it right here.</p>
<p>The Harbour is a drama about a ferry line, the people who sail on it, and the fog.</p></article></body></html>"""


def a_sheet(body: bytes = PAGE, fingerprint: str = "") -> Sheet:
    """A page to be read."""
    url = "https://tv.example/harbour"
    return Sheet(TITLE, body, url, datetime(2024, 9, 5, tzinfo=UTC).date(), "text/html", fingerprint=fingerprint)


def read_here(sheet: Sheet) -> Read:
    """The page, read in this process."""
    answer = read_page(sheet)
    assert isinstance(answer, Read)
    return answer


def test_a_page_is_read_with_its_body_deflated() -> None:
    """What it says, the fingerprint of the text that says so, and what it can be read from again."""
    answer = read_here(a_sheet())
    assert answer.reading.release_date.state is State.PLACEHOLDER
    assert zlib.decompress(answer.packed) == PAGE


def test_the_same_text_is_not_read_again() -> None:
    """Scripts and attributes may differ."""
    known = read_here(a_sheet()).fingerprint
    noise = PAGE.replace(b"<p>", b'<p class="x1"><script>let n = 7</script>')
    assert read_page(a_sheet(noise, known)) == Same(known)


def test_an_article_that_did_not_move_is_not_parsed_again() -> None:
    """However long it takes: what stands around it is known as such without that."""
    page = PAGE.replace(b"fog.", b"fog." + 40 * b" It has sailed through worse.")
    known = read_here(a_sheet(page)).fingerprint
    noise = page.replace(b"</article>", b"</article><script>let n = 7</script><p>" + b"<i>" * 200_000)

    assert "." in known
    assert read_page(a_sheet(noise, known)) == Same(known)


def test_what_tells_a_page_sooner_is_kept_with_the_same_text() -> None:
    """The text is what it was, and so is its fingerprint; the glance is that of the new page."""
    page = PAGE.replace(b"fog.", b"fog." + 40 * b" It has sailed through worse.")
    known = read_here(a_sheet(page)).fingerprint
    again = read_page(a_sheet(page.replace(b"<p>", b"<p class=new>"), known))

    assert isinstance(again, Same)
    assert known.partition(".")[0] == again.fingerprint.partition(".")[0]
    assert known != again.fingerprint


@pytest.mark.parametrize(
    "old, new", [(b"no release date yet", b"a date"), (b"everything we know", b"all"), (b"fog", b"sea")]
)
def test_another_text_is_read(old: bytes, new: bytes) -> None:
    """Whatever a reading may depend on counts."""
    known = read_here(a_sheet()).fingerprint
    assert isinstance(read_page(a_sheet(PAGE.replace(old, new), known)), Read)


def test_a_page_without_text_is_not_fit() -> None:
    """And says so instead of saying nothing."""
    assert isinstance(read_page(a_sheet(b"<html></html>")), Unfit)
