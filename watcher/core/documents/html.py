"""HTML text to a tree: the one home of Beautiful Soup.

Beautiful Soup reads the page over lxml with a builder of our own. Its own `Tag` objects cost fifteen times the parse
(7 ms for 60 KB), so the builder keeps what the reader needs as light nodes, drops what is never text (style, svg,
comments) as it passes, and sums each node's weights on the way up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder

from watcher.core.documents.tree import Holds, Node, Tree

DEPTH = 2_000  # elements nested deeper are read as if they stood at this depth
_DROPPED = frozenset(
    "style svg canvas math select datalist textarea object-fallback noframes map audio track template progress meter "
    "dialog-polyfill rp rt".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_HOLDS: dict[str, int] = {
    "h1": Holds.H1 | Holds.HEADING,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), Holds.HEADING),
    "table": Holds.TABLE,
    "p": Holds.PARAGRAPH,
    "ul": Holds.LIST,
    "ol": Holds.LIST,
    "dl": Holds.LABELS,
    "th": Holds.LABELS,
    "time": Holds.TIME,
    "iframe": Holds.FRAME,
    "video": Holds.FRAME,
    "button": Holds.CONTROL,
}
_TYPED = frozenset(("text", "email", "search", "tel", "password", "url"))


def read_tree(text: str) -> Tree:
    """The tree of the page; an empty one where there is nothing to parse. Never raises, for any text."""
    builder = _Nodes()
    try:
        # The doctype keeps Beautiful Soup from guessing whether this is XML or a file name.
        BeautifulSoup("<!DOCTYPE html>" + text, builder=builder)
    except ParserRejectedMarkup:
        return Tree(Node("html", {}))
    return builder.finished()


class _Nodes(LXMLTreeBuilder):
    """Takes lxml's parse events and keeps nodes."""

    def __init__(self) -> None:
        super().__init__(huge_tree=True)
        self._begin()

    def _begin(self) -> None:
        self._tree = Tree(Node("#page", {}))
        self._open = [self._tree.root]
        self._named = self._tree.named
        self._data: list[str] = []
        self._dropping = 0  # depth inside a dropped element
        self._beyond = 0  # open elements that were not kept because of DEPTH
        self._raw = 0  # depth inside <pre>
        self._in_link = 0
        self._in_heading = 0

    def finished(self) -> Tree:
        """The tree, with everything closed that the page left open."""
        while len(self._open) > 1:
            self._close()
        return self._tree

    def feed(self, markup: Any) -> None:
        """Parse the whole page, from the beginning."""
        self._begin()
        super().feed(markup)

    def start(self, tag: str | bytes, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        """An element opens."""
        name = str(tag)
        if self._dropping or name in _DROPPED:
            self._dropping += 1
            return
        if self._data:
            self._write()
        if len(self._open) > DEPTH:
            self._beyond += 1
            return
        node = Node(name, dict(attrib) if attrib else {})
        self._open[-1].kids.append(node)
        self._open.append(node)
        self._enter(node)

    def _enter(self, node: Node) -> None:
        name = node.tag
        if name == "a":
            self._in_link += 1
            node.links = 1
        elif name in HEADINGS:
            self._in_heading += 1
        elif name == "pre":
            self._raw += 1
        if name in _HOLDS:
            node.holds = _HOLDS[name]
        if name in self._named:
            self._named[name].append(node)
        if node.attrs:
            self._note(node)

    def _note(self, node: Node) -> None:
        """Keep what the attributes say about other nodes."""
        attrs, tree = node.attrs, self._tree
        if node.tag == "html":
            tree.language = tree.language or attrs.get("lang", "") or attrs.get("xml:lang", "")
        elif node.tag == "base":
            tree.base = tree.base or attrs.get("href", "")
        elif node.tag == "input" and attrs.get("type", "text").lower() in _TYPED:
            node.holds |= Holds.ENTRY_FIELD
        elif node.tag == "a" and (href := attrs.get("href", "")).startswith("#") and len(href) > 1:
            tree.anchors.setdefault(href[1:], node)
        if "id" in attrs:
            tree.ids.setdefault(attrs["id"], node)
        if "datetime" in attrs and node.tag not in ("del", "ins"):
            node.holds |= Holds.TIME
        if attrs.get("role") == "heading":
            node.holds |= Holds.HEADING
        for name in ("aria-controls", "data-target", "data-bs-target"):
            if name in attrs:
                tree.controls.setdefault(attrs[name].lstrip("#"), node)

    def end(self, tag: str | bytes) -> None:
        """An element closes."""
        if self._dropping:
            self._dropping -= 1
            return
        if self._data:
            self._write()
        if self._beyond:
            self._beyond -= 1
        elif len(self._open) > 1:
            self._close()

    def _close(self) -> None:
        """Take the innermost node off and add its weights to the one around it."""
        node = self._open.pop()
        outer = self._open[-1]
        if node.tag in HEADINGS or node.attrs.get("role") == "heading":
            self._in_heading -= node.tag in HEADINGS
            node.headed = node.size
            node.leads = node.size > 0
        elif node.tag == "a":
            self._in_link -= 1
        elif node.tag == "pre":
            self._raw -= 1
        if node.leads and outer.size <= 30:  # a kicker or a badge may stand above the heading
            outer.leads = True
        outer.size += node.size
        outer.linked += node.linked
        outer.headed += node.headed
        outer.links += node.links
        outer.holds |= node.holds

    def data(self, data: str | bytes) -> None:
        """A run of text."""
        if not self._dropping:
            self._data.append(str(data))

    def _write(self) -> None:
        """Put the text that came in so far into the open node, with white space folded."""
        raw = "".join(self._data)
        self._data.clear()
        node = self._open[-1]
        if node.tag == "script":
            node.kids.append(raw)
        elif self._raw and "\n" in raw:
            for line in raw.split("\n"):
                self._write_line(node, line)
                node.kids.append(Node("br", {}))
        else:
            self._write_line(node, raw)

    def _write_line(self, node: Node, raw: str) -> None:
        words = raw.split()
        if not words:
            if raw and node.kids:
                node.kids.append(" ")
            return
        text = " ".join(words)
        node.size += len(text)
        if self._in_link:
            node.linked += len(text)
        node.kids.append(f"{' ' * raw[0].isspace()}{text}{' ' * raw[-1].isspace()}")

    def comment(self, text: str | bytes) -> None:
        """Comments are not text."""

    def pi(self, target: str, data: str) -> None:
        """Processing instructions are not text."""

    def doctype(self, name: str, pubid: str, system: str) -> None:
        """The document type says nothing about the text."""
