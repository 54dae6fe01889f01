"""Which kind of source an answer is: told by its content, where the config does not say so."""

from __future__ import annotations

from dataclasses import replace

from watcher.core.documents.feed import is_feed, read_feed
from watcher.core.documents.records import read_record
from watcher.core.documents.tmdb import is_tmdb, read_tmdb
from watcher.core.documents.tvmaze import is_tvmaze, read_tvmaze
from watcher.core.model import Document, Region

PAGES = frozenset({"", "page", "wikipedia", "browser"})  # kinds that are read as a page


def read_data(text: str, url: str, kind: str) -> Document | None:
    """What a feed or an API's answer contains; None where the text is neither, or is to be read as a page."""
    if kind in ("page", "wikipedia", "browser"):
        return None
    if is_feed(text):
        return read_feed(text, url)
    answer = read_record(text)
    if answer is None:
        return None
    if is_tvmaze(answer):
        return read_tvmaze(answer, url)
    return read_tmdb(answer, url) if is_tmdb(answer) else None


def disowned(document: Document) -> Document:
    """A page that came in the place of a feed or answer: it may show what it is, and is no witness."""
    return replace(
        document,
        blocks=tuple(replace(block, region=Region.BOILERPLATE) for block in document.blocks),
        videos=(),
        facts=(),
    )
