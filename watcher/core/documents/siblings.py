"""What only shows side by side: cards with headings of their own, dated entries, labels with values, questions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from datetime import date
from itertools import pairwise

from watcher.core.documents.elements import BOXES
from watcher.core.documents.instants import read_instant
from watcher.core.documents.tree import Holds, Node, is_heading, text_of

_BOXES = frozenset(("div", "section", "article", "li", "td", "tr", "details", "blockquote", "aside", "figure"))
_SERVANTS = re.compile(r"edit|anchor|permalink", re.IGNORECASE)
_ROWS = frozenset(("div", "li", "p"))
_ROW_SIZE = 400  # letters of a label and its value
_LABEL_SIZE = 40
_QUESTION_SIZE = 150
_CROSSHEAD_SIZE = 60
_NO_LABELS = frozenset(("b", "strong", "dt", "button", "script", "iframe"))  # or labels that are read as such anyway
_ENTRIES = _BOXES | {"p"}
_LEAST = 20  # letters of a card besides its heading, and of an entry besides its time


def is_mere_heading(node: Node) -> bool:
    """Whether the element only wraps a heading (and its edit link), which then speaks for what follows."""
    beside = node.size - node.headed
    if not node.headed or beside > _LEAST:
        return False
    return beside == 0 or all(_is_sign(kid) for kid in node.kids if isinstance(kid, str) or not kid.heads)


def _is_sign(part: Node | str) -> bool:
    """Whether what stands beside a heading only serves it: signs, an edit link, a link to the heading itself."""
    if isinstance(part, Node) and part.attrs and _SERVANTS.search(part.attrs.get("class", "")):
        return True
    text = part if isinstance(part, str) else text_of(part)
    return not any(map(str.isalnum, text)) or (text[0] == "[" and text[-1] == "]")


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


def labels_in(node: Node) -> dict[Node, bool]:
    """The first halves of rows that are a label and a value each; whether the label stands on a line of its own."""
    rows = [kid for kid in node.kids if isinstance(kid, Node) and kid.tag in _ROWS and 0 < kid.size <= _ROW_SIZE]
    if len(rows) < 2:
        return {}
    pairs = [pair for row in rows if (pair := _pair(row)) is not None]
    if len(pairs) < 2 or len(pairs) * 2 < len(rows) or len({label.tag for label, _ in pairs}) > 1:
        return {}
    return {label: label.tag in BOXES or value.tag in BOXES for label, value in pairs}


def questions_in(node: Node) -> list[Node]:
    """The paragraphs that are a question each, side by side with their answers; [] where there is only one."""
    boxes = [kid for kid in node.kids if isinstance(kid, Node) and kid.tag in _ROWS and kid.size]
    asked = [box for box in boxes if box.size <= _QUESTION_SIZE and not box.links and _is_question(box)]
    return asked if 1 < len(asked) <= len(boxes) - len(asked) else []


def _is_question(box: Node) -> bool:
    last = box.kids[-1]
    if not isinstance(last, str) or not last.rstrip().endswith(("?", "？")):
        return False
    return not any(mark in text_of(box)[:-1] for mark in ("? ", ". ", "! "))


def crossheads_in(node: Node) -> list[Node]:
    """The short paragraphs whose class sets them apart, each before text without it; [] where there is only one."""
    boxes = [kid for kid in node.kids if isinstance(kid, Node) and kid.tag in _ROWS and kid.size]
    classes = Counter(map(_class, boxes))
    found = [box for box, below in pairwise(boxes) if classes[_class(box)] > 2 and _is_crosshead(box, below)]
    heads: dict[str, set[str]] = {}  # of each class, what its paragraphs begin with: "Played by: ..." heads nothing
    for box in found:
        heads.setdefault(_class(box), set()).add(text_of(box).partition(": ")[0])
    return [box for box in found if _class(box) and len(heads[_class(box)]) == classes[_class(box)]]


def _class(box: Node) -> str:
    return box.attrs.get("class", "")


def _is_crosshead(box: Node, below: Node) -> bool:
    """Whether a paragraph can head the one below it: short, without a link or a full stop, of another class."""
    short = box.tag == "p" and box.size <= _CROSSHEAD_SIZE and not box.links and not box.holds & Holds.TIME
    apart = _class(box) != _class(below) and below.size > box.size
    return short and apart and not text_of(box).endswith((".", "!", ",", ";", ":"))


def _pair(row: Node) -> tuple[Node, Node] | None:
    """The two elements that are all of a row, where the first can be a label."""
    parts = [kid for kid in row.kids if kid != " "]
    if len(parts) != 2:
        return None
    label, value = parts
    if isinstance(label, str) or isinstance(value, str) or not value.size or not 0 < label.size <= _LABEL_SIZE:
        return None
    is_plain = not (label.links or label.heads or label.holds & Holds.TIME or label.tag in _NO_LABELS)
    return (label, value) if is_plain and _is_label(text_of(label)) else None


def _is_label(text: str) -> bool:
    return not text.endswith((".", "!", "?", ",")) and not any(map(str.isdigit, text)) and any(map(str.isalpha, text))


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
