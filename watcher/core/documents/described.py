"""Videos that a page describes rather than shows: in structured data and in meta elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from watcher.core.documents.instants import read_instant
from watcher.core.documents.videos import canonical, hosted
from watcher.core.model import Fact, Video, VideoForm

_ADDRESSES = ("embedUrl", "contentUrl", "url")
_BELOW = re.compile(r"(?:\w+\.){0,3}?(?:video|trailer|associatedMedia)\.")  # of the page, or of a season it holds
_META = ("og:video:secure_url", "og:video:url", "og:video", "twitter:player", "twitter:player:stream")


def videos_in_facts(facts: Iterable[Fact], base: str) -> Iterator[Video]:
    """The videos of VideoObject facts, and those that other facts hold."""
    for fact in facts:
        if fact.type == "VideoObject":
            yield from _video(dict(reversed(fact.pairs)), base)
        for prefix in dict.fromkeys(match.group() for key, _ in fact.pairs if (match := _BELOW.match(key))):
            for item in _items(fact, prefix):
                yield from _video(item, base)


def _items(fact: Fact, prefix: str) -> Iterator[dict[str, str]]:
    """The objects under a key, told apart where a key comes again."""
    item: dict[str, str] = {}
    for key, value in fact.pairs:
        if not key.startswith(prefix):
            continue
        name = key.removeprefix(prefix)
        if name in item and name in ("@type", "name", *_ADDRESSES):
            yield item
            item = {}
        item.setdefault(name, value)
    if item:
        yield item


def _video(item: Mapping[str, str], base: str) -> Iterator[Video]:
    stated = [address for name in _ADDRESSES if (address := canonical(item.get(name, ""), base))]
    if stated:
        address = next(filter(hosted, stated), stated[0])
        instant = read_instant(item.get("uploadDate", ""))
        yield Video(address, VideoForm.FACT, item.get("name", ""), uploaded_on=instant.date() if instant else None)


def videos_in_meta(meta: Mapping[str, str], base: str) -> Iterator[Video]:
    """The video that the page offers to those who share it."""
    addresses = (canonical(meta[name], base) for name in _META if name in meta)
    for address in dict.fromkeys(filter(None, addresses)):
        yield Video(address, VideoForm.META)
