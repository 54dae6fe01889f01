"""Whole pages: any bytes are read, the same bytes read the same, attacks cost little."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.documents.pages import H1, PROSE, URL
from watcher.core.documents import read_document
from watcher.core.model import Document

TAGS = (
    "div",
    "p",
    "h1",
    "h2",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "a",
    "b",
    "br",
    "section",
    "aside",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "figure",
    "iframe",
    "details",
    "summary",
    "button",
    "form",
    "input",
    "nav",
    "main",
    "time",
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        " hidden",
        ' id="a"',
        ' href="/video"',
        ' aria-controls="a"',
        ' role="heading"',
        ' colspan="2"',
        ' rowspan="3"',
        ' datetime="2026-01-01"',
        ' style="display:none"',
        ' src="//youtu.be/aB3-dE_gH1j"',
    ]
)
OPENING = st.tuples(st.sampled_from(TAGS), ATTRIBUTES).map(lambda pair: f"<{pair[0]}{pair[1]}>")
PIECES = st.lists(st.one_of(OPENING, st.sampled_from(TAGS).map("</{}>".format), st.text(max_size=12)), max_size=40)


def check(document: Document) -> None:
    """What holds for every document."""
    for block in document.blocks:
        assert block.text == " ".join(block.text.split()) != ""
        assert unicodedata.is_normalized("NFC", block.text)
        assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)
    assert all(0 <= video.block < max(1, len(document.blocks)) for video in document.videos)


@given(st.binary(max_size=400))
def test_any_bytes_are_read(body: bytes) -> None:
    """Never an exception."""
    check(read_document(body, url=URL))


@given(PIECES)
def test_any_markup_is_read_and_always_the_same(pieces: list[str]) -> None:
    """However it is nested; twice the same bytes, twice the same document."""
    body = "".join(pieces).encode("utf-8", "replace")
    document = read_document(body, url=URL)
    check(document)
    assert document == read_document(body, url=URL)


@given(st.text(alphabet=st.characters(exclude_characters="<>&\r", exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_no_text_of_a_paragraph_is_lost(text: str) -> None:
    """Every letter and figure of it is in some block."""
    body = f"<main><h1>{H1}</h1>{PROSE}<p>{text}</p></main>".encode()
    joined = unicodedata.normalize("NFC", "".join(block.text for block in read_document(body, url=URL).blocks))
    letters = [sign for sign in unicodedata.normalize("NFC", text) if sign.isalnum()]
    assert all(letter in joined for letter in letters)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000 + "x",
        "<p " + " ".join(f"a{n}=1" for n in range(12_000)) + ">x",
        "<a href=x><b>" * 3_000 + "<p>words" * 300,
        "<a " * 10_000,
        "<p>word" * 30_000,
        "<p>" + "line<br>" * 30_000,
        "<ul><li>words" * 5_000,
        "<table><tr>" + "<th>a" * 10_000 + "<td>b</table>",
        "<table>" + ("<tr>" + "<td rowspan=1000 colspan=60>a" * 20) * 500,
        '<script type="application/ld+json">{' + " " * 300_000 + "</script>x",
        "<script>video" + "{" * 40_000 + "</script>x",
        "<h2>a</h2>" * 10_000,
        "<p>" + "e\u0301<b>\u0301</b>" * 10_000,
    ],
    ids=range(13),
)
def test_hostile_pages_cost_little(html: str) -> None:
    """Time grows with the size of a page, not faster."""
    began = time.process_time()
    check(read_document(html.encode(), url=URL))
    assert time.process_time() - began < 3
