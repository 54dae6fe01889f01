"""RSS and Atom: entries as headings with their text, links, videos and day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.answers import atom_feed, wordpress_feed, youtube_feed
from watcher.core.documents import read_document
from watcher.core.documents.feed import is_feed
from watcher.core.model import Block, BlockKind, Document, MarkKind, Region, VideoForm

MAY, JUNE = datetime(2026, 5, 4, 16, 30, tzinfo=UTC), datetime(2026, 6, 2, 8, 0, tzinfo=UTC)


def read(body: bytes, content_type: str = "application/rss+xml") -> Document:
    """The feed at its address."""
    return read_document(body, url="https://wire.example/feed/", content_type=content_type)


def texts(document: Document, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    """The article's texts of one form."""
    return [block.text for block in document.blocks if block.kind is kind and block.region is Region.ARTICLE]


def block_with(document: Document, text: str) -> Block:
    """The block that holds a text."""
    return next(block for block in document.blocks if text in block.text)


def test_an_entry_is_a_heading_with_its_text_below() -> None:
    """Under the feed's name; each block has the day of its entry, and all are one group."""
    document = read(
        wordpress_feed(
            ("‘Tin Harbour’ &amp; Co. Return", MAY, "<p>It is <em>back</em>.</p><h3>Cast</h3><p>Ada Moor.</p>")
        )
    )

    heading, cast = block_with(document, "Return"), block_with(document, "Ada Moor")
    assert ("Screen Wire", "en-US", MAY) == (document.headline, document.language, document.modified_at)
    assert ("‘Tin Harbour’ & Co. Return", ("Screen Wire",), date(2026, 5, 4)) == (
        heading.text,
        heading.path,
        heading.dated_on,
    )
    assert ("Screen Wire", "‘Tin Harbour’ & Co. Return", "Cast") == cast.path
    assert {date(2026, 5, 4)} == {block.dated_on for block in document.blocks[2:]}
    assert [MarkKind.ITALIC] == [mark.kind for mark in block_with(document, "It is back").marks]
    assert "https://wire.example/2026/05/04/post/" == heading.marks[0].href


def test_the_newest_entry_comes_first() -> None:
    """However the feed orders them; one without a day stays behind."""
    undated = b"<item><title>Undated</title><description>No day.</description></item>"
    feed = wordpress_feed(("Old", MAY, "<p>Old text.</p>"), ("New", JUNE, "<p>New text.</p>"))

    document = read(feed.replace(b"<item>", undated + b"<item>", 1))

    assert ["Screen Wire", "New", "Old", "Undated"] == texts(document, BlockKind.HEADING)
    assert block_with(document, "No day").dated_on is None


def test_the_page_is_as_old_as_its_newest_entry() -> None:
    """Not as old as the answer: `lastBuildDate` and `updated` move by themselves."""
    assert JUNE == read(wordpress_feed(("Old", MAY, "x"), ("New", JUNE, "y"))).modified_at
    assert JUNE == read(youtube_feed(("trailer0001", "One", JUNE, ""))).modified_at
    assert "Updated 2026-06-02" == read(wordpress_feed(("New", JUNE, "y"))).blocks[0].text


def test_an_atom_feed_says_the_same() -> None:
    """Its XHTML is read like HTML."""
    document = read(atom_feed(("Tin Harbour &lt;i&gt;ends&lt;/i&gt;", MAY, "<p>The <b>last</b> one.</p>")))

    assert ("en", "Screen Wire") == (document.language, document.headline)
    assert ["The last one."] == texts(document)


def test_the_longer_of_text_and_summary_is_read() -> None:
    """A feed may be cut to its descriptions, or carry both."""
    item = "<item><title>T</title><description>Plain words only.</description></item>"
    cut = f"<rss version='2.0'><channel><title>W</title>{item}</channel></rss>".encode()
    full = read(wordpress_feed(("T", MAY, "<p>The first sentence.</p><p>The second sentence.</p>")))

    assert ["Plain words only."] == texts(read(cut))
    assert ["The first sentence.", "The second sentence."] == texts(full)[:2]


def test_players_in_an_entry_are_videos_under_its_heading() -> None:
    """feedparser's own cleaning would take them out."""
    html = '<p>Watch:</p><iframe src="https://www.youtube.com/embed/trailer0001" title="Official Trailer"></iframe>'

    (video,) = read(wordpress_feed(("T", MAY, html))).videos

    assert ("https://www.youtube.com/watch?v=trailer0001", VideoForm.EMBED) == (video.url, video.form)
    assert ("Official Trailer", ("Screen Wire", "T")) == (video.label, video.path)


def test_the_entries_of_a_youtube_channel_are_videos() -> None:
    """With the title as the label and the day of the upload; the description is text, a paragraph a line."""
    document = read(
        youtube_feed(("trailer0001", "Tin Harbour | Official Trailer", MAY, "Out on 3 June & <soon>.\n\nSubscribe"))
    )

    (video,) = document.videos
    assert ("https://www.youtube.com/watch?v=trailer0001", VideoForm.LINK) == (video.url, video.form)
    assert ("Tin Harbour | Official Trailer", date(2026, 5, 4)) == (video.label, video.uploaded_on)
    assert video.label == document.blocks[video.block].text
    assert "Out on 3 June & <soon>." in texts(document)


def test_a_short_is_a_video_like_all_others() -> None:
    """In the one form that addresses of videos have."""
    feed = youtube_feed(("trailer0001", "One", MAY, "")).replace(b"/watch?v=trailer0001", b"/shorts/trailer0001")

    assert ["https://www.youtube.com/watch?v=trailer0001"] == [video.url for video in read(feed).videos]


@pytest.mark.parametrize(
    "beginning",
    [
        b"<rss version='2.0'>",
        b"\xef\xbb\xbf  \n<?xml version='1.0'?>\n<!-- a -- b > --><?xml-stylesheet href='x'?>\n<!DOCTYPE rss>\n<rss>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'>",
        b"<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
    ],
)
def test_a_feed_is_told_by_its_first_element(beginning: bytes) -> None:
    """Whatever the host says that it is."""
    assert read(beginning, "text/html").markup.is_data


@pytest.mark.parametrize(
    "text",
    ["<html><body>rss</body></html>", "<!DOCTYPE html><feed>", "rss", "", "<rssx>", "<!-- <rss> --><p>", "<!--" * 900],
)
def test_other_texts_are_no_feed(text: str) -> None:
    """Only the first element counts, and looking for it is quick."""
    assert not is_feed(text) or text == "<!DOCTYPE html><feed>"


def test_a_feed_that_defines_entities_is_not_read() -> None:
    """A few lines of them can stand for gigabytes, or for files."""
    bomb = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><rss><channel><title>&b;</title></channel></rss>'
    document = read(b'<?xml version="1.0"?><rss><channel><title>T</title></channel><!ENTITY></rss>')

    assert ((), True) == (document.blocks, document.markup.is_data)
    assert "root:" not in repr(read(bomb)) + repr(read(bomb.decode().encode("utf-16")))


def test_a_text_is_never_taken_for_the_name_of_a_file() -> None:
    """feedparser opens what it is given by name."""
    assert "root:" not in repr(read_document(b"/etc/passwd", url="https://wire.example/feed", kind="feed"))


def test_a_broken_feed_gives_what_it_holds() -> None:
    """An unclosed element, an ampersand by itself, the end in the middle of an entry."""
    feed = wordpress_feed(("One", JUNE, "<p>First & last.</p>"), ("Two", MAY, "<p>Second.</p>")).replace(
        b"</item>", b""
    )

    assert "First & last." in texts(read(feed))
    assert "First & last." in texts(read(feed[: feed.rindex(b"Second")]))


def test_the_declared_character_set_is_believed_where_it_is_not_utf8() -> None:
    """XML names it in its first line."""
    feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><title>Вести</title></channel></rss>"

    assert "Вести" == read(feed.encode("windows-1251"), "application/xml").headline


def test_a_feed_without_entries_says_nothing() -> None:
    """It is fit all the same: everything scrolled out."""
    document = read(wordpress_feed())

    assert (["Screen Wire"], None) == ([block.text for block in document.blocks], document.modified_at)


def test_a_feed_of_thousands_of_entries_is_read_as_far_as_it_is_new() -> None:
    """The newest hundred, and feedparser sees no more than some hundreds."""
    feed = wordpress_feed(*[(f"Entry {n}", JUNE - timedelta(hours=n), f"<p>Text {n}.</p>") for n in range(2_000)])

    titles = texts(read(feed), BlockKind.HEADING)

    assert ["Entry 0", "Entry 99"] == [titles[1], titles[-1]]
