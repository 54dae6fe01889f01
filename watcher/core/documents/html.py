"""HTML text to a tree: the one home of Beautiful Soup.

Beautiful Soup reads the page over lxml with a builder of our own. Its own `Tag` objects cost fifteen times the parse
(7 ms for 60 KB), so the builder keeps what the reader needs as light nodes, drops what is never text (style, svg,
comments) as it passes, and sums each node's weights on the way up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder

from watcher.core.documents.charset import without_surrogates
from watcher.core.documents.elements import BOXES, DROPPED, HEADINGS
from watcher.core.documents.tree import NAMED, Holds, Node, Tree, is_heading

DEPTH = 2_000  # elements nested deeper are read as if they stood at this depth
BODY = re.compile(r"<(?:body|frameset)\b", re.IGNORECASE)
HEAD = re.compile(  # whatever may stand before the body
    r"(?:\s+|<!--.*?-->|<![^>]*>|</?(?:html|head|meta|link|base)\b[^>]*>"
    r"|<(?P<tag>title|style|script|noscript|template)\b.*?</(?P=tag)\s*>)*",
    re.IGNORECASE | re.DOTALL,
)
KICKER = 30  # letters that may stand above the heading of a card
_HOLDS = {
    **dict.fromkeys(HEADINGS, Holds.HEADING),
    "h1": Holds.HEADING | Holds.TITLE,
    "table": Holds.TABLE,
    "ul": Holds.LIST,
    "ol": Holds.LIST,
    "dl": Holds.LABELS,
    "th": Holds.LABELS,
    "time": Holds.TIME,
    "button": Holds.BUTTON,
    "textarea": Holds.FIELD,
}
# Attributes that say more than how an element looks.
_SPECIAL = frozenset((
    "id", "role", "hidden", "aria-hidden", "style", "datetime", "lang", "xml:lang", "aria-controls", "data-target",
    "data-bs-target",
))  # fmt: skip
_TYPED = frozenset(("text", "email", "search", "tel", "password", "url", ""))
_OPENERS = ("aria-controls", "data-target", "data-bs-target")
_MEANING = frozenset(("a", "pre", "input", *_HOLDS, *NAMED))  # elements that mean something by their names
_NO_ATTRIBUTES: Mapping[str, str] = {}


def read_tree(text: str) -> Tree:
    """The tree of the page; an empty one where there is nothing to parse. Never raises, for any text."""
    builder = _Nodes()
    try:
        # The doctype keeps Beautiful Soup from guessing whether this is XML or the name of a file.
        BeautifulSoup("<!DOCTYPE html>" + with_body(without_surrogates(text)), builder=builder)
    except ParserRejectedMarkup:
        return Tree(Node("html", _NO_ATTRIBUTES))
    return builder.finished()


def with_body(text: str) -> str:
    """The text with the body's tag where HTML allows to leave it out: lxml keeps unknown elements in the head."""
    if BODY.search(text):
        return text
    head = HEAD.match(text)
    at = head.end() if head else 0
    return f"{text[:at]}<body>{text[at:]}"


class _Nodes(LXMLTreeBuilder):
    """Takes lxml's parse events and keeps nodes."""

    def __init__(self) -> None:
        super().__init__(huge_tree=True)
        self._begin()

    def _begin(self) -> None:
        self._tree = Tree(Node("#page", _NO_ATTRIBUTES))
        self._named = self._tree.named
        self._open = [self._tree.root]
        self._data: list[str] = []
        self._letters = 0
        self._dropping = 0  # depth inside a dropped element
        self._beyond = 0  # open elements that were not kept because of DEPTH
        self._in_pre = 0
        self._in_link = 0

    def finished(self) -> Tree:
        """The tree, with everything closed that the page left open."""
        self._dropping = self._beyond = 0
        while len(self._open) > 1:
            self.end("")
        tree = self._tree
        self._begin()  # builder and parser hold each other: the tree must not wait with them for the garbage collector
        return tree

    def feed(self, markup: Any) -> None:
        """Parse the whole page, from the beginning."""
        self._begin()
        super().feed(markup)

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        """An element opens."""
        if self._dropping or tag in DROPPED:
            self._dropping += 1
            self._open[-1].holds |= _HOLDS.get(tag, 0)
            return
        if self._data:
            self._write()
        if len(self._open) > DEPTH:
            self._pass_over(tag)
            return
        node = Node(tag, attrib or _NO_ATTRIBUTES, self._letters)  # lxml makes the mapping for us alone
        self._open[-1].kids.append(node)
        self._open.append(node)
        if tag in _MEANING:
            self._enter(node)
        if attrib and not _SPECIAL.isdisjoint(attrib):
            node.special = True
            self._note(node)

    def _pass_over(self, tag: str) -> None:
        """An element opens too deep to be kept."""
        self._beyond += 1
        if tag in BOXES:
            self._open[-1].kids.append(Node("br", _NO_ATTRIBUTES, self._letters))

    def _enter(self, node: Node) -> None:
        """Step into an element that means something by its name."""
        tag = node.tag
        node.holds = _HOLDS.get(tag, 0)
        if tag in self._named:
            self._named[tag].append(node)
        if tag == "a":
            self._enter_link(node)
        elif tag == "pre":
            self._in_pre += 1
        elif tag == "input" and node.attrs.get("type", "").lower() in _TYPED:
            node.holds = Holds.FIELD

    def _enter_link(self, node: Node) -> None:
        if _leads_to_video(node):
            return
        self._in_link += 1
        node.links = 1
        href = node.attrs.get("href", "")
        if href[:1] == "#" and len(href) > 1:
            node.jumps = 1
            self._tree.anchors.setdefault(href[1:], node)

    def _note(self, node: Node) -> None:
        """Keep what the attributes say about the page and about other nodes."""
        attrs, tree = node.attrs, self._tree
        if "id" in attrs:
            tree.ids.setdefault(attrs["id"], node)
        if "datetime" in attrs and node.tag not in ("del", "ins"):
            node.holds |= Holds.TIME
        if node.tag == "html":
            tree.language = tree.language or attrs.get("lang") or attrs.get("xml:lang", "")
        if "role" in attrs:
            self._note_role(node)
        for name in _OPENERS:
            if name in attrs:
                tree.controls.setdefault(attrs[name].lstrip("#"), node)

    def _note_role(self, node: Node) -> None:
        if node.attrs["role"] == "heading":
            node.holds |= Holds.HEADING
        elif node.attrs["role"] == "main" and node.tag != "main":
            self._tree.named["main"].append(node)

    def end(self, tag: str | bytes) -> None:
        """An element closes."""
        if self._dropping:
            self._dropping -= 1
            return
        if self._data:
            self._write()
        if self._beyond:
            self._beyond -= 1
            return
        if len(self._open) == 1:
            return
        self._leave(self._open.pop(), self._open[-1])

    def _leave(self, node: Node, outer: Node) -> None:
        """The innermost node is done: its weights count for the one around it."""
        if node.tag in _MEANING:
            self._step_out(node)
        elif "-" in node.tag:
            _name_as_box(node)
        if node.holds:
            outer.holds |= node.holds
            if node.holds & Holds.HEADING:
                _add_headings(node, outer)
        outer.size += node.size
        if node.linked or node.links:
            outer.linked += node.linked
            outer.links += node.links
            outer.jumps += node.jumps

    def _step_out(self, node: Node) -> None:
        if node.tag == "a" and not _leads_to_video(node):
            self._in_link -= 1
        elif node.tag == "pre":
            self._in_pre -= 1

    def data(self, data: Any) -> None:
        """A run of text."""
        if not self._dropping:
            self._data.append(data)

    def _write(self) -> None:
        """Put the text that came in so far into the open node, with white space folded."""
        raw = "".join(self._data)
        self._data.clear()
        node = self._open[-1]
        if node.tag == "script":
            node.kids.append(raw)
        elif self._in_pre and "\n" in raw:
            for line in raw.split("\n"):
                self._write_line(node, line)
                node.kids.append(Node("br", _NO_ATTRIBUTES, self._letters))
        else:
            self._write_line(node, raw)

    def _write_line(self, node: Node, raw: str) -> None:
        text = " ".join(raw.split())
        if not text:
            last = node.kids[-1] if node.kids and raw else " "
            if not (last == " " or (isinstance(last, Node) and last.tag in BOXES)):
                node.kids.append(" ")
            return
        length = len(text)
        node.size += length
        self._letters += length
        if self._in_link:
            node.linked += length
        if raw[0].isspace():
            text = " " + text
        node.kids.append(text + " " if raw[-1].isspace() else text)

    def comment(self, text: str | bytes) -> None:
        """Comments are not text."""

    def pi(self, target: str, data: str) -> None:
        """Processing instructions are not text."""

    def doctype(self, name: str, pubid: str, system: str) -> None:
        """The document type says nothing about the text."""


def _name_as_box(node: Node) -> None:
    """An element of the page's own making that holds boxes is one; its name may say that it holds a comment."""
    if not node.tag.startswith("amp-") and any(isinstance(kid, Node) and kid.tag in BOXES for kid in node.kids):
        node.attrs = {**node.attrs, "itemprop": "comment"} if "comment" in node.tag else node.attrs
        node.tag = "div"


def _leads_to_video(node: Node) -> bool:
    """Whether a link leads to a video's host: such links are content, not ways to other stories."""
    href = node.attrs.get("href", "")
    return "youtu" in href or "vimeo.com/" in href or "dailymotion.com/" in href


def _add_headings(node: Node, outer: Node) -> None:
    if is_heading(node):
        node.headed = node.size
        node.heads = 1
        node.pointers = int(node.linked * 5 >= node.size * 4 > 0 and not node.jumps)
        node.leads = node.size > 0
    if node.leads and outer.size <= KICKER:
        outer.leads = True
    outer.headed += node.headed
    outer.heads += node.heads
    outer.pointers += node.pointers
