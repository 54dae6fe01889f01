"""What the page says of itself: language, title, headline and when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from watcher.core.documents.instants import read_instant
from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Holds, Node, Tree, lineage, text_of
from watcher.core.model import Fact

_NAME = 4  # words that a site's name has not
_MOST = 100  # headings of a page that may be its own
_HEADING_SIZE = 1_000  # letters of one; what is not closed holds the rest of the page
_PARTS = re.compile(r"\s[|–—·»:-]\s")  # between the story and the site in a title
_ARTICLES = ("Article", "Posting", "Review", "WebPage", "Report")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article.published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "dc.date.issued",
    "dcterms.created",
    "date",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "lastmod",
    "revised",
)


def metas(tree: Tree) -> dict[str, str]:
    """The page's meta elements by lower-case name; the first of each name counts."""
    found: dict[str, str] = {}
    for node in tree.named["meta"]:
        attrs = node.attrs
        name = attrs.get("property") or attrs.get("name") or attrs.get("itemprop") or attrs.get("http-equiv") or ""
        content = one_line(attrs.get("content", ""))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def read_language(tree: Tree, meta: dict[str, str]) -> str:
    """BCP 47 as the page states it, "" where it does not."""
    stated = tree.language or meta.get("content-language") or meta.get("language") or meta.get("og:locale", "")
    language = stated.split(",")[0].strip().replace("_", "-")
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}", language) else ""


def page_title(tree: Tree) -> str:
    """The text of the <title> element."""
    return next((text for node in tree.named["title"] if (text := one_line(text_of(node)))), "")


def read_headline(tree: Tree, meta: dict[str, str]) -> str:
    """The words that head the page: its h1, else og:title, else another heading that its title names, else ""."""
    node = headline_node(tree, page_title(tree))
    own = one_line(text_of(node)) if node is not None else ""
    return own if node is not None and node.tag == "h1" else meta.get("og:title") or own


def headline_node(tree: Tree, title: str) -> Node | None:
    """The heading that heads the page: the h1, of several the one that shares most words with the page's title.

    An h2 stands in where there is none, or where the h1 is the site's name and the h2 is what the title begins with.
    """
    first = _nearest(tree.named["h1"], _words(title))
    story = _words(max(_PARTS.split(title), key=len))
    if first is not None and (not story or story & _words(text_of(first)) or _is_whole(first, title)):
        return first
    second = _nearest(tree.named["h2"], story)
    return second if second is not None and _names(second, story) else first


def _nearest(headings: list[Node], wanted: set[str]) -> Node | None:
    """The heading that shares most words, the first of those that share equally."""
    written = [node for node in headings if node.size][:_MOST]
    if len(written) < 2:
        return next(iter(written), None)
    return max(written, key=lambda node: len(wanted & _words(text_of(node, _HEADING_SIZE))))


def _names(node: Node, story: set[str]) -> bool:
    """Whether most words of the heading are the story's."""
    words = _words(text_of(node))
    return len(words & story) * 2 > len(words)


def _is_whole(node: Node, title: str) -> bool:
    """Whether the title has all words of a heading that is longer than sites' names are ("A Title: Cast, Dates")."""
    words = _words(text_of(node))
    return len(words) >= _NAME and words <= _words(title)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def read_published(facts: Iterable[Fact], meta: dict[str, str], near: datetime | None) -> datetime | None:
    """When the page was published: structured data, then meta, then a <time> near its headline."""
    return next(_instants(facts, "datePublished", meta, _PUBLISHED), near)


def read_modified(facts: Iterable[Fact], meta: dict[str, str], sent: datetime | None) -> datetime | None:
    """When the page was last changed: structured data, then meta, then what the server sent."""
    return next(_instants(facts, "dateModified", meta, _MODIFIED), sent)


def _instants(facts: Iterable[Fact], key: str, meta: dict[str, str], names: tuple[str, ...]) -> Iterator[datetime]:
    articles = [fact for fact in facts if fact.type.endswith(_ARTICLES)]
    stated = [value for fact in articles for value in (*fact.all(key), *fact.all(f"mainEntity.{key}"))]
    stated += [meta[name] for name in names if name in meta]
    for text in stated:
        if (instant := read_instant(text)) is not None:
            yield instant


def time_near(tree: Tree, headline: Node | None) -> datetime | None:
    """The first <time datetime> in the smallest box around the headline that holds one."""
    if headline is None:
        return None
    for box in reversed(lineage(tree.root, headline)[:-1]):
        if box.holds & Holds.TIME:
            return _first_time_after(box, headline)
    return None


def _first_time_after(box: Node, headline: Node) -> datetime | None:
    """The first <time> in the box that follows the headline within the next few hundred letters, else just above it."""
    seen = 0
    passed = False
    stack: list[Node | str] = [box]
    above: datetime | None = None
    while stack and seen < 400:
        current = stack.pop()
        if isinstance(current, str):
            seen += len(current) if passed else 0
            continue
        passed = passed or current is headline
        if "datetime" in current.attrs and (instant := read_instant(current.attrs["datetime"])) is not None:
            if passed:
                return instant
            above = instant
        stack.extend(reversed(current.kids))
    return above
