"""What readers wrote: lists of replies, told by how their entries are built."""

from __future__ import annotations

import re

from watcher.core.documents.tree import Holds, Node, is_heading, text_of

_ENOUGH = 3  # votes
_ENTRY_SIZE = 1_200  # letters; a longer one is an article
_NAME_SIZE = 40
_COUNT = re.compile(r"\d[\d.,]*\s+[^\W\d]+|[^\W\d]+\s*\(\d[\d.,]*\)")
# How sites call the place, in class names and titles. Only a tie-breaker beside the structure.
_WORDS = (
    r"(?:comment|komment|comentari|comentári|commenti|reacties|repl(?:y|ies)|respond|responses|disqus|discuss|livefyre|"
    r"opini[oó]n|комментари|コメント|评论|評論|댓글)"
)
_NAME = re.compile(rf"(?:^|[^a-z]){_WORDS}", re.IGNORECASE)
_TITLE = re.compile(rf"(?:\d[\d.,]*\s+)?{_WORDS}\w*(?:\s*\(\d[\d.,]*\))?[.:]?", re.IGNORECASE)
_PLACES = frozenset(("div", "section", "article", "aside", "ul", "ol", "table", "td", "form", "main", "details"))
_NAME_TAGS = frozenset(("b", "strong", "a", "cite", "em", "i", "span", "h3", "h4", "h5", "h6", "address", "dt"))


def is_comments(node: Node, *, is_after: bool) -> bool:
    """Whether the part holds readers' comments; `is_after` says that it follows the article."""
    if node.tag not in _PLACES:
        return False
    if node.attrs.get("itemprop") == "comment" or node.attrs.get("itemtype", "").endswith("schema.org/Comment"):
        return True
    names = f"{node.attrs.get('class', '')} {node.attrs.get('id', '')}" if node.attrs else ""
    named = len(names) > 1 and bool(_NAME.search(names))
    if node.size < 20 or not (is_after or named):
        return False
    title = _title(node)
    named = named or bool(_TITLE.fullmatch(title))
    counted = len(title) < _NAME_SIZE and bool(_COUNT.match(title)) and not title.endswith(("?", "!"))
    fields = bool(node.holds & Holds.FIELD)
    entries, signs = _entry_votes(node)
    signs += 2 * named + fields
    return signs > 0 and counted + is_after + entries + signs >= _ENOUGH


def _title(node: Node) -> str:
    """The words of the part's own heading, else its first words."""
    current = node
    for _ in range(6):
        first = next((kid for kid in current.kids if not (isinstance(kid, str) and kid == " ")), None)
        if not isinstance(first, Node):
            return (first or "")[:_NAME_SIZE].strip()
        if is_heading(first) or first.size <= _NAME_SIZE:
            return text_of(first)
        current = first
    return ""


def _entry_votes(node: Node) -> tuple[int, int]:
    """Votes for entries side by side that open with a name, and for the signs of a discussion on them."""
    entries = _entries(node)
    signed = [entry for entry in entries if _opens_with_name(entry)]
    if not signed or len(signed) * 2 < len(entries):
        return 0, 0
    timed = sum(1 for entry in entries if entry.holds & Holds.TIME) * 2 >= len(entries)
    pressed = sum(1 for entry in entries if entry.holds & Holds.BUTTON) * 2 >= len(entries)
    return 1, 2 * timed + pressed + (entries[0].tag == "blockquote")


def _entries(node: Node) -> list[Node]:
    """The repeated parts: of the first level downwards that has several of one name, without the heading."""
    current = node
    for _ in range(6):
        parts = [kid for kid in current.kids if isinstance(kid, Node) and kid.size > 10 and not is_heading(kid)]
        same = [part for part in parts if part.tag == parts[-1].tag and part.size <= _ENTRY_SIZE]
        if len(same) > 1 or not parts:
            return same
        largest = max(parts, key=lambda part: part.size)
        if not any(isinstance(kid, Node) and kid.size for kid in largest.kids) or _opens_with_name(largest):
            return same
        current = largest
    return []


def _opens_with_name(entry: Node) -> bool:
    """Whether the first words stand in an element of their own, as a writer's name does, and more words follow."""
    current = entry
    for _ in range(8):
        first = next((kid for kid in current.kids if isinstance(kid, Node) or kid.strip()), None)
        if first is None or isinstance(first, str):
            break
        if first.size == 0:
            rest = [kid for kid in current.kids if isinstance(kid, Node) and kid.size]
            if not rest:
                return False
            first = rest[0]
        current = first
    return (
        current is not entry
        and 0 < current.size <= _NAME_SIZE
        and current.tag in _NAME_TAGS
        and entry.size > current.size + 5
    )
