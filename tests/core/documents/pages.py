"""Pages for the tests of the documents: small HTML in, what was read out."""

from __future__ import annotations

from watcher.core.documents import read_document
from watcher.core.model import Block, Document, Region, Video

URL = "https://tv.example/shows/harbour-line-season-2"
PROSE = "<p>" + "The harbour town wakes to another morning of fog and slow ferries, and nobody says why. " * 6 + "</p>"
H1 = "Harbour Line season 2"


def read(html: str) -> Document:
    """The document of a page at URL."""
    return read_document(html.encode(), url=URL, content_type="text/html; charset=utf-8")


def article(html: str) -> Document:
    """The document of an article with some prose of its own around the HTML."""
    return read(f"<html><body><main><h1>{H1}</h1>{PROSE}{html}</main></body></html>")


def block(document: Document, text: str) -> Block:
    """The one block that begins with the text."""
    (found,) = [block for block in document.blocks if block.text.startswith(text)]
    return found


def path(document: Document, text: str) -> tuple[str, ...]:
    """The headings above the one block that begins with the text, without the page's headline."""
    found = block(document, text).path
    return found[1:] if found[:1] == (H1,) else found


def texts(document: Document, region: Region = Region.ARTICLE) -> list[str]:
    """The texts of a region, in order, without the prose and the headline that `article` adds."""
    return [
        block.text
        for block in document.blocks
        if block.region is region and block.text != H1 and not block.text.startswith("The harbour town wakes")
    ]


def region(document: Document, text: str) -> Region:
    """The region of the one block that holds the text."""
    (found,) = [block.region for block in document.blocks if text in block.text]
    return found


def only_video(document: Document) -> Video:
    """The page's one video."""
    (found,) = document.videos
    return found
