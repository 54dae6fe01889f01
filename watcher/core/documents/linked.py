"""What a page links to for programs: the feeds of its site.

The tree of a page leaves such links out, as they hold no text; they are few and plain enough to be found in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from watcher.core.documents.charset import decode
from watcher.core.documents.lines import one_line
from watcher.core.documents.videos import absolute_address

_HEAD: Final = 200_000  # letters in which a page's head ends
_MOST: Final = 5
_LINK: Final = re.compile(r"<link\b([^<>]{1,2000})>", re.IGNORECASE)
_PAIR: Final = re.compile(r"""([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
_FEEDS: Final = ("application/rss+xml", "application/atom+xml")


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that a page names."""

    url: str
    name: str


def linked_feeds(body: bytes, url: str, content_type: str = "") -> tuple[Feed, ...]:
    """The feeds that the page at `url` names in its head, those of readers' comments left out; never raises."""
    found: dict[str, Feed] = {}
    for link in _links(decode(body, content_type)[:_HEAD]):
        is_feed = link.get("type", "").partition(";")[0].strip().lower() in _FEEDS
        if not is_feed or "alternate" not in link.get("rel", "").lower().split():
            continue
        address, name = absolute_address(link.get("href", ""), url), one_line(link.get("title", ""))
        if address and "comment" not in f"{address} {name}".lower():
            found.setdefault(address, Feed(address, name))
    return tuple(found.values())[:_MOST]


def _links(text: str) -> Iterator[dict[str, str]]:
    """The attributes of each link element, by lower-case name."""
    for link in _LINK.finditer(_COMMENT.sub("", text)):
        yield {name.lower(): unescape(a or b or c) for name, a, b, c in _PAIR.findall(link[1])}
