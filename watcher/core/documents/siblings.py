"""Parts that stand side by side: cards with headings of their own, and dated entries."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from watcher.core.documents.instants import read_instant
from watcher.core.documents.tree import Holds, Node, is_heading

_BOXES = frozenset(("div", "section", "article", "li", "td", "tr", "details", "blockquote", "aside", "a", "figure"))
_ENTRIES = _BOXES | {"p"}
_SIGN = 4  # letters of the brackets around an edit link
_LEAST = 20  # letters of a card besides its heading, and of an entry besides its time


def is_mere_heading(node: Node) -> bool:
    """Whether the element only wraps a heading (and its edit link), which then speaks for what follows."""
    beside = node.size - node.headed
    if not node.headed or beside > _LEAST or node.pointers:
        return beside == 0 and node.headed > 0
    return beside == 0 or (0 < node.linked and beside - _SIGN <= node.linked <= beside)


def cards_in(node: Node) -> list[Node]:
    """The parts that begin with a heading each and end what it heads; [] for pieces of one running text."""
    if node.heads < 2:
        return []
    boxes = [kid for kid in node.kids if isinstance(kid, Node) and kid.tag in _BOXES and kid.size > kid.headed]
    cards = [box for box in boxes if box.leads and not is_mere_heading(box) and not is_heading(box)]
    if len(cards) < 2:
        return []
    alike = [box for box in boxes if box.tag == cards[0].tag and box.size > _LEAST]
    return cards if len(cards) * 2 >= len(alike) else []


def entries_in(node: Node, kept: Collection[Node]) -> dict[Node, date]:
    """The parts that each have a time of their own, with its day; what holds the headline is no entry."""
    if not node.holds & Holds.TIME:
        return {}
    parts = [
        kid
        for kid in node.kids
        if isinstance(kid, Node) and kid.holds & Holds.TIME and kid.tag in _ENTRIES and kid.size > 2 * _LEAST
    ]
    entries = [part for part in parts if part not in kept]
    if len(entries) < 2:
        return {}
    return {entry: day for entry in entries if (day := _first_day(entry)) is not None}


def _first_day(node: Node) -> date | None:
    """The day of the first dated element in the node."""
    stack = [node]
    while stack:
        current = stack.pop()
        if "datetime" in current.attrs and current.holds & Holds.TIME:
            instant = read_instant(current.attrs["datetime"])
            return instant.date() if instant is not None else None
        stack.extend(kid for kid in reversed(current.kids) if isinstance(kid, Node) and kid.holds & Holds.TIME)
    return None
