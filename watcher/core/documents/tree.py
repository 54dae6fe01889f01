"""The tree of a page: light nodes without parents, each with the weights of what it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from watcher.core.documents.elements import BOXES, HEADINGS


class Holds:
    """What a node contains, at any depth: bits of `Node.holds` (plain integers, an enum would double the time)."""

    HEADING = 1
    TABLE = 2
    LIST = 4
    FIELD = 8  # something a reader types into
    TIME = 16
    LABELS = 32  # a definition list, or a table with heads
    BUTTON = 64
    TITLE = 128  # an h1


# Elements that later steps ask for by name.
NAMED = ("title", "meta", "h1", "h2", "script", "base", "main")


class Node:
    """An element. `kids` are nodes and strings whose white space is folded to single spaces; sizes count letters."""

    __slots__ = (
        "at", "attrs", "headed", "heads", "holds", "jumps", "kids", "leads", "linked", "links", "pointers", "size",
        "special", "tag",
    )  # fmt: skip

    def __init__(self, tag: str, attrs: Mapping[str, str], at: int = 0) -> None:
        self.tag = tag
        self.attrs = attrs
        self.at = at  # letters of the page before it
        self.kids: list[Node | str] = []
        self.size = self.linked = self.headed = 0  # letters in it, of them inside links, inside headings
        self.links = self.jumps = 0  # links, of them those within the page
        self.heads = self.pointers = 0  # headings, of them those that are wholly links
        self.holds = 0
        self.leads = False  # its text begins with a heading
        self.special = False  # its attributes say more than how it looks


@dataclass(slots=True)
class Tree:
    """A page as it was parsed."""

    root: Node
    named: dict[str, list[Node]] = field(default_factory=lambda: {name: [] for name in NAMED})
    ids: dict[str, Node] = field(default_factory=dict)
    controls: dict[str, Node] = field(default_factory=dict)  # id of a panel -> the button or tab that opens it
    anchors: dict[str, Node] = field(default_factory=dict)  # id -> the first link within the page that leads to it
    language: str = ""


def is_heading(node: Node) -> bool:
    """Whether the element is a heading, by name or by role."""
    return node.tag in HEADINGS or (node.special and node.attrs.get("role") == "heading")


def stands_alone(node: Node) -> bool:
    """Whether an element that is part of a line by its name is made a box of its own."""
    return is_heading(node) or "display:block" in node.attrs.get("style", "").replace(" ", "")


def nodes(node: Node, limit: int = 2_000) -> Iterator[Node]:
    """The node and what is below it, in reading order, at most `limit` of them."""
    stack = [node]
    while stack and limit:
        limit -= 1
        current = stack.pop()
        yield current
        stack.extend(kid for kid in reversed(current.kids) if isinstance(kid, Node))


def text_of(node: Node, limit: int = 1_000_000) -> str:
    """The text in the node on one line, without scripts; cut once it is longer than the limit."""
    if len(node.kids) == 1 and isinstance(only := node.kids[0], str) and node.tag != "script":
        return only.strip()
    pieces: list[str] = []
    stack: list[Node | str] = [node]
    length = 0
    while stack and length <= limit:
        current = stack.pop()
        if isinstance(current, str):
            pieces.append(current)
            length += len(current)
        elif current.tag != "script":
            if current.tag in BOXES or current.tag == "br":
                pieces.append(" ")
                stack.append(" ")
            stack.extend(reversed(current.kids))
    return " ".join("".join(pieces).split())


def words_of(node: Node) -> str:
    """The text in the node on one line, with a space between any two of its elements."""
    pieces: list[str] = []
    stack: list[Node | str] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, str):
            pieces.append(current)
        elif current.tag != "script":
            stack.extend(reversed(current.kids))
    return " ".join(" ".join(pieces).split())


def script_text(node: Node) -> str:
    """What stands in a script element."""
    return "".join(kid for kid in node.kids if isinstance(kid, str))


def lineage(root: Node, wanted: Node) -> tuple[Node, ...]:
    """The nodes from the root down to a heading; () where it is not found."""
    trail: list[Node] = []
    stack: list[tuple[Node, int]] = [(root, 0)]
    while stack:
        current, depth = stack.pop()
        del trail[depth:]
        trail.append(current)
        if current is wanted:
            return tuple(trail)
        below = [kid for kid in current.kids if isinstance(kid, Node) and kid.holds & Holds.HEADING]
        stack.extend((kid, depth + 1) for kid in reversed(below))
    return ()
