"""What a page says of itself: language, title, headline, times."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.core.documents.pages import read
from watcher.core.documents import read_document


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="en-GB"><body>x', "en-GB"),
        ('<html xml:lang="de"><body>x', "de"),
        ('<meta property="og:locale" content="fr_FR">', "fr-FR"),
        ('<meta http-equiv="content-language" content="es, en">', "es"),
        ('<html lang="English please"><body>x', ""),
        ("<p>x", ""),
    ],
)
def test_the_language_is_as_the_page_states_it(html: str, language: str) -> None:
    """html lang, else meta, else og:locale; nothing is guessed."""
    assert language == read(html).language


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        ("<title>T | Site</title><h1>The <i>Headline</i></h1>", "The Headline"),
        ('<title>T | Site</title><meta property="og:title" content="Shared">', "Shared"),
        ("<title> T |\nSite </title>", "T | Site"),
        (
            "<title>Harbour Line season 2 | Site</title><h1>Site</h1><h1>Harbour Line season 2</h1>",
            "Harbour Line season 2",
        ),
        ("<title>T</title><h1><img alt=logo></h1><h1>Real</h1>", "Real"),
        (
            "<title>Harbour Line season 2 - TV Blog</title><h1>TV Blog</h1><h2>Harbour Line season 2</h2>",
            "Harbour Line season 2",
        ),
        ("<title>Harbour Line season 2 - TV Blog</title><h1>TV Blog</h1><h2>Cast</h2>", "TV Blog"),
        (
            "<title>The Salt Harbour Line - Cast, Staff, Release Dates - Reel</title><h1>The Salt Harbour Line</h1>"
            "<h2>Release dates</h2>",
            "The Salt Harbour Line",
        ),
        ("<title>Harbour Line news</title><h2>Harbour Line news</h2><h2>Cast</h2>", "Harbour Line news"),
    ],
)
def test_the_headline_is_the_h1_or_what_stands_for_it(html: str, headline: str) -> None:
    """Of several h1 the one that the title names; else og:title; else the title."""
    assert headline == read(html).headline


def ld(published: str, modified: str) -> str:
    """Structured data of an article."""
    return (
        '<script type="application/ld+json">{"@type": "NewsArticle", '
        f'"datePublished": "{published}", "dateModified": "{modified}"}}</script>'
    )


def test_structured_data_dates_the_page_first() -> None:
    """Before meta elements and <time>."""
    meta = '<meta property="article:published_time" content="2020-01-01">'
    document = read(meta + ld("2026-03-01T10:00:00+02:00", "2026-03-02"))
    assert datetime(2026, 3, 1, 8, tzinfo=UTC) == document.published_at
    assert datetime(2026, 3, 2, tzinfo=UTC) == document.modified_at


def test_an_article_inside_a_page_dates_it() -> None:
    """mainEntity of a WebPage."""
    data = '{"@type": "WebPage", "mainEntity": {"@type": "Article", "datePublished": "2026-03-01"}}'
    document = read(f'<script type="application/ld+json">{data}</script>')
    assert datetime(2026, 3, 1, tzinfo=UTC) == document.published_at


def test_meta_dates_the_page_next() -> None:
    """article:*_time and og:updated_time."""
    document = read(
        '<meta property="article:published_time" content="2026-03-01T10:00:00Z">'
        '<meta property="og:updated_time" content="2026-03-03">'
    )
    assert datetime(2026, 3, 1, 10, tzinfo=UTC) == document.published_at
    assert datetime(2026, 3, 3, tzinfo=UTC) == document.modified_at


def test_a_time_near_the_headline_dates_the_page_last() -> None:
    """The first one after it, within a few lines."""
    document = read("<div><h1>T</h1><p>By Ann <time datetime='2026-03-01'>March 1</time></p></div>")
    assert datetime(2026, 3, 1, tzinfo=UTC) == document.published_at


def test_a_time_far_from_the_headline_dates_nothing() -> None:
    """Another story's or a reader's."""
    assert read(f"<h1>T</h1><p>{'words ' * 200}</p><time datetime='2026-03-01'>x</time>").published_at is None


def test_what_the_server_sent_stands_in_for_the_change() -> None:
    """Last-Modified, where the page says nothing; never for the publication."""
    sent = datetime(2026, 4, 1, tzinfo=UTC)
    document = read_document(b"<h1>T</h1>", url="https://tv.example/", last_modified=sent)
    assert (None, sent) == (document.published_at, document.modified_at)


@pytest.mark.parametrize(
    "value", ["soon", "2026-13-45", "0000-00-00", "2026-03-01T99:99", "", "9999-12-31T23:59:59-14:00"]
)
def test_what_is_no_date_dates_nothing(value: str) -> None:
    """Malformed and impossible moments."""
    document = read(ld(value, value))
    assert (None, None) == (document.published_at, document.modified_at)


def test_links_start_from_the_stated_base() -> None:
    """<base href> counts for every relative address."""
    document = read('<base href="https://other.example/a/"><p><a href="b">x y</a></p>')
    assert "https://other.example/a/b" == document.blocks[0].marks[0].href
