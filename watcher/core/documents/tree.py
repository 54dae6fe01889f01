"""The tree of a page: light nodes without parents, each with the weight of what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


class Holds:
    """What a node contains, at any depth: bits of `Node.holds` (plain integers: an enum would double the time)."""

    H1 = 1
    HEADING = 2
    TABLE = 4
    PARAGRAPH = 8
    LIST = 16
    ENTRY_FIELD = 32  # something a reader types into
    TIME = 64
    FRAME = 128  # iframe, player or <video>
    LABELS = 256  # a definition list or a table with heads
    CONTROL = 512  # a button


NAMED = ("title", "meta", "h1", "time", "script")


@dataclass(slots=True, eq=False)
class Node:
    """An element: `kids` are nodes and strings whose white space is folded to single spaces."""

    tag: str
    attrs: dict[str, str]
    kids: list[Node | str] = field(default_factory=list)
    size: int = 0  # letters of text in it
    linked: int = 0  # of them inside links
    headed: int = 0  # of them inside headings
    links: int = 0
    holds: int = 0
    leads: bool = False  # its text begins with a heading


@dataclass(slots=True)
class Tree:
    """A page as it was parsed, and the nodes that later steps ask for by name."""

    root: Node
    named: dict[str, list[Node]] = field(default_factory=lambda: {name: [] for name in NAMED})
    controls: dict[str, Node] = field(default_factory=dict)  # id of a panel -> the button or tab that opens it
    anchors: dict[str, Node] = field(default_factory=dict)  # id -> the first link within the page that leads to it
    ids: dict[str, Node] = field(default_factory=dict)
    language: str = ""
    base: str = ""


def nodes(node: Node) -> Iterator[Node]:
    """The node and everything below it, in reading order."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(kid for kid in reversed(current.kids) if isinstance(kid, Node))


def text_of(node: Node) -> str:
    """All text in the node on one line, without scripts."""
    pieces: list[str] = []
    stack: list[Node | str] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, str):
            pieces.append(current)
        elif current.tag == "br":
            pieces.append(" ")
        elif current.tag != "script":
            stack.extend(reversed(current.kids))
    return " ".join("".join(pieces).split())


def lineage(root: Node, wanted: Node, trait: int) -> tuple[Node, ...]:
    """The nodes from the root down to the wanted one, all of which hold the trait; () where it is not found."""
    trail: list[Node] = []
    stack: list[tuple[Node, int]] = [(root, 0)]
    while stack:
        current, depth = stack.pop()
        del trail[depth:]
        trail.append(current)
        if current is wanted:
            return tuple(trail)
        below = [kid for kid in current.kids if isinstance(kid, Node) and kid.holds & trait]
        stack.extend((kid, depth + 1) for kid in reversed(below))
    return ()
