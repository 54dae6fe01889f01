"""Feeds that a page names."""

from __future__ import annotations

import pytest

from watcher.core.documents.linked import Feed, linked_feeds

PAGE = "https://tv.example/news/one"


def feeds(head: str) -> tuple[Feed, ...]:
    """The feeds in a head."""
    return linked_feeds(f"<!doctype html><head>{head}</head><body>x".encode(), PAGE)


def test_rss_and_atom_are_found_with_their_names() -> None:
    """Addresses are made absolute, entities are read, the order of attributes does not matter."""
    head = """<link rel="alternate" type="application/rss+xml" title="TV &amp; Film" href="/feed/?a=1&amp;b=2">
<LINK HREF='https://other.example/atom.xml' TYPE='application/atom+xml; charset=utf-8' REL='feed alternate' />"""

    assert (
        Feed("https://tv.example/feed/?a=1&b=2", "TV & Film"),
        Feed("https://other.example/atom.xml", ""),
    ) == feeds(head)


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="stylesheet" type="text/css" href="/a.css">',
        '<link rel="alternate" hreflang="de" href="/de/">',
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed/">',
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/x/feed/">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
        '<link rel="alternate" type="application/rss+xml">',
        '<!-- <link rel="alternate" type="application/rss+xml" href="/old/"> -->',
    ],
)
def test_other_links_are_no_feeds(link: str) -> None:
    """Style sheets, other languages, readers' comments, what is no address, and what is commented out."""
    assert () == feeds(link)


def test_a_feed_counts_once_and_few_are_enough() -> None:
    """Some sites name one for each of their hundred topics."""
    one = '<link rel="alternate" type="application/rss+xml" href="/feed/{}/">'

    assert 1 == len(feeds(one.format(1) * 3))
    assert 5 == len(feeds("".join(one.format(number) for number in range(100))))


def test_what_is_no_page_has_none() -> None:
    """Whatever the bytes are."""
    assert () == linked_feeds(b"\xff\xfe<link\x00" * 1000, PAGE)
