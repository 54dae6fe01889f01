"""Bytes to a `Document`: what a page contains, without HTML.

Decode (charset), parse (html), survey the regions, walk the blocks; structured data (jsonld) and what the page says of
itself (head) beside it.
"""

from __future__ import annotations

from datetime import datetime

from watcher.core.documents import head
from watcher.core.documents.blocks import Walk
from watcher.core.documents.charset import decode
from watcher.core.documents.html import read_tree
from watcher.core.documents.jsonld import read_facts
from watcher.core.documents.lines import one_line
from watcher.core.documents.regions import survey
from watcher.core.documents.tree import Tree, text_of
from watcher.core.documents.videos import absolute_address
from watcher.core.model import Document

__all__ = ["read_document"]


def read_document(
    body: bytes, *, url: str, content_type: str = "", last_modified: datetime | None = None
) -> Document:
    """What the page at `url` contains; never raises, for any bytes."""
    tree = read_tree(decode(body, content_type))
    meta = head.metas(tree)
    title = head.page_title(tree)
    headline = head.headline_node(tree, title)
    walk = Walk(tree, absolute_address(tree.base, url) or url, headline, survey(tree, headline)).run()
    facts = read_facts(_structured_data(tree))
    return Document(
        url=url,
        language=head.read_language(tree, meta),
        title=title,
        headline=(one_line(text_of(headline)) if headline else "") or meta.get("og:title") or title,
        published_at=head.read_published(facts, meta, head.time_near(tree, headline)),
        modified_at=head.read_modified(facts, meta, last_modified),
        blocks=tuple(walk.blocks),
        videos=tuple(walk.videos),
        facts=facts,
    )


def _structured_data(tree: Tree) -> list[str]:
    return [
        "".join(kid for kid in node.kids if isinstance(kid, str))
        for node in tree.named["script"]
        if "ld+json" in node.attrs.get("type", "").lower()
    ]
