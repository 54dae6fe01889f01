"""Shells: pages whose text is only in their scripts."""

from __future__ import annotations

import json

from tests.core.documents.pages import PROSE, block, read
from watcher.core.model import BlockKind

BODY = "There is no release date for the second season yet, the streamer told us. " * 3
TRAILER = "A first teaser came out on Friday, and it is very dark. " * 2


def shell(script: str, visible: str = "") -> str:
    """A page that is empty without its scripts."""
    return f'<html><body><div id="root">{visible}</div>{script}</body></html>'


def state(value: object, attributes: str = 'id="__NEXT_DATA__" type="application/json"') -> str:
    """A script that holds the page's state."""
    return f"<script {attributes}>{json.dumps(value)}</script>"


def test_titles_and_texts_of_the_state_become_blocks() -> None:
    """In their order, each text under its title."""
    article = {
        "title": "Harbour Line season 2",
        "sections": [{"heading": "Release date", "body": BODY}, {"heading": "Trailer", "content": TRAILER}],
    }
    document = read(shell(state({"props": {"pageProps": {"article": article, "locale": "en"}}})))
    assert "Trailer" == block(document, "A first teaser").path[-1]
    assert BlockKind.HEADING is block(document, "Release date").kind


def test_html_in_the_state_is_read_as_html() -> None:
    """Bodies come as markup, links and all."""
    html = f'<h2>Trailer</h2><p>{BODY}</p><p><a href="https://youtu.be/aB3-dE_gH1j">Watch</a></p>'
    document = read(shell(state({"page": {"content": html}})))
    assert ("Trailer",) == block(document, "There is no").path
    assert ["https://www.youtube.com/watch?v=aB3-dE_gH1j"] == [video.url for video in document.videos]


def test_rich_text_says_what_each_piece_is() -> None:
    """Pieces with a type: headings, paragraphs and short values alike."""
    texts = (("heading", "Cast"), ("paragraph", BODY), ("heading", "Date"), ("paragraph", "Not yet known"))
    pieces = [{"type": kind, "text": text} for kind, text in texts]
    document = read(shell(state({"blocks": pieces})))
    assert "Cast" == block(document, "There is no").path[-1]
    assert "Date" == block(document, "Not yet known").path[-1]


def test_state_in_a_plain_script_is_found() -> None:
    """window.__STATE__ = {...};"""
    document = read(shell(f"<script>window.__STATE__ = {json.dumps({'story': {'text': BODY}})};</script>"))
    assert BlockKind.PARAGRAPH is block(document, "There is no release date").kind


def test_the_body_of_structured_data_stands_in() -> None:
    """articleBody, where nothing else holds the text."""
    data = json.dumps({"@type": "NewsArticle", "articleBody": f"{BODY}\n\n{TRAILER}"})
    document = read(shell(f'<script type="application/ld+json">{data}</script>'))
    assert ["There is no", "A first tea"] == [found.text[:11] for found in document.blocks if found.region == "article"]


def test_related_titles_in_the_state_stay_out() -> None:
    """Titles without a text of their own name other pages."""
    value = {
        "related": [{"title": f"Show {n} renewed for a season"} for n in range(9)],
        "article": {"title": "T", "body": BODY},
    }
    document = read(shell(state(value)))
    assert not any("renewed" in found.text for found in document.blocks)


def test_a_page_with_text_of_its_own_is_no_shell() -> None:
    """Its state repeats it, or is about other things."""
    document = read(shell(state({"article": {"body": TRAILER * 9}}), f"<h1>T</h1>{PROSE}"))
    assert not any("teaser" in found.text for found in document.blocks)


def test_settings_are_no_text() -> None:
    """Short strings, addresses and code."""
    value = {"slots": [{"id": f"div-gpt-{n}", "path": f"/a/b/{n}", "css": "a{b:c}"} for n in range(99)]}
    assert not any("gpt" in found.text for found in read(shell(state(value))).blocks)


def test_broken_or_deep_state_is_harmless() -> None:
    """Nothing is read, nothing raised."""
    for text in ('{"a": "' + BODY, '{"a":' * 3_000, "[" * 200_000, '{"a": [' * 400 + '"x"' + "]}" * 400):
        assert [] == [
            found
            for found in read(shell(f'<script type="application/json">{text}</script>')).blocks
            if found.region == "article"
        ]
