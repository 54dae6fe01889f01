"""Bytes to a `Document`: what a page contains, without HTML.

charset and html make a tree of the bytes; regions surveys it; blocks walks it and fills a sheet with blocks and videos
(lines, labels, outline, tables, siblings, panels and players help); jsonld, head and described read what the page says
of itself; state steps in where a page is an empty shell; markup notes what it is made of. What is no page comes in by
kinds: feed reads RSS and Atom, tvmaze and tmdb their APIs' answers, which records opens and listing writes as lines.
"""

from __future__ import annotations

from datetime import datetime

from watcher.core.documents import head
from watcher.core.documents.blocks import Walk
from watcher.core.documents.charset import decode
from watcher.core.documents.described import videos_in_facts, videos_in_meta
from watcher.core.documents.html import read_tree
from watcher.core.documents.jsonld import read_facts
from watcher.core.documents.kinds import PAGES, disowned, read_data
from watcher.core.documents.markup import read_markup
from watcher.core.documents.outline import Place
from watcher.core.documents.regions import lenient, survey
from watcher.core.documents.sheet import Sheet
from watcher.core.documents.state import SHELL, hidden_html
from watcher.core.documents.tree import Node, Tree
from watcher.core.documents.videos import absolute_address
from watcher.core.model import Document, Region

__all__ = ["read_document"]

_LITTLE = 250  # letters of article text that make the regions doubtful, beside much more that was taken for others'


def read_document(
    body: bytes, *, url: str, content_type: str = "", last_modified: datetime | None = None, kind: str = ""
) -> Document:
    """What the page at `url` contains; never raises, for any bytes. `kind` is a source's, "" where it tells itself."""
    text = decode(body, content_type)
    if data := read_data(text, url, kind):
        return data
    document = _read_page(text, url, last_modified)
    return document if kind in PAGES else disowned(document)


def _read_page(text: str, url: str, last_modified: datetime | None) -> Document:
    """What an HTML page contains."""
    tree = read_tree(text)
    meta = head.metas(tree)
    title = head.page_title(tree)
    headline = head.headline_node(tree, title)
    facts = read_facts(tree)
    sheet = _read_blocks(tree, headline, _base(tree, url))
    letters = sheet.letters(Region.ARTICLE)
    if letters < SHELL:
        _read_state(sheet, hidden_html(tree))
        letters = sheet.letters(Region.ARTICLE)
    described = (*videos_in_facts(facts, sheet.base), *videos_in_meta(meta, sheet.base))
    return Document(
        url=url,
        language=head.read_language(tree, meta),
        title=title,
        headline=head.read_headline(tree, meta) or title,
        published_at=head.read_published(facts, meta, head.time_near(tree, headline)),
        modified_at=head.read_modified(facts, meta, last_modified),
        blocks=tuple(sheet.blocks),
        videos=(*sheet.videos, *described),
        facts=facts,
        markup=read_markup(text, tree, meta, sheet.base, letters),
    )


def _read_blocks(tree: Tree, headline: Node | None, base: str) -> Sheet:
    """The blocks of the page; where nearly all of it was taken for other stories, the regions were wrong: once more."""
    regions = survey(tree, headline)
    sheet = Sheet(base)
    Walk(tree, regions, sheet).run()
    article = sheet.letters(Region.ARTICLE)
    if article < _LITTLE and sheet.letters(Region.OTHERS) > 2 * article:
        sheet = Sheet(base, is_lenient=True)
        Walk(tree, lenient(regions), sheet).run()
    return sheet


def _read_state(sheet: Sheet, html: str) -> None:
    """Add the text that a shell's scripts hold."""
    if html:
        tree = read_tree(html)
        sheet.place = Place()
        Walk(tree, survey(tree, None), sheet).run()


def _base(tree: Tree, url: str) -> str:
    """The address that the page's links start from."""
    stated = next((node.attrs.get("href", "") for node in tree.named["base"]), "")
    return (absolute_address(stated, url) if stated else "") or url
