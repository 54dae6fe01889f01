"""Structured data (JSON-LD) to facts: flattened pairs with dotted keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Tree, script_text
from watcher.core.model import Fact

_SIZE = 1_000_000  # letters of one block
_FACTS = 500
_PAIRS = 400  # of one fact
_DEPTH = 12
_TRAILING_COMMA = re.compile(r",(\s{0,200}[\]}])")


def load(text: str) -> Any:
    """The JSON value in a script's text, mended once where it is broken; None where that does not help."""
    for attempt in (str.strip, _mended):
        try:
            return json.loads(attempt(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def objects_in(text: str, *, limit: int) -> Iterator[Any]:
    """The JSON objects that stand in a script's code, at most `limit` of them."""
    decoder = json.JSONDecoder(strict=False)
    at, tries = text.find("{"), 0
    while at >= 0 and tries < limit * 5 and limit:
        tries += 1
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            at = text.find("{", at + 1)
            continue
        at = text.find("{", end)
        if value:
            limit -= 1
            yield value


def _mended(text: str) -> str:
    """From the first bracket to the last, without commas before a closing one."""
    text = text.replace("<![CDATA[", "").replace("]]>", "")
    begins = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=0)
    ends = max(text.rfind("}"), text.rfind("]")) + 1
    return _TRAILING_COMMA.sub(r"\1", text[begins:ends])


def read_facts(tree: Tree) -> tuple[Fact, ...]:
    """The facts of all JSON-LD blocks, in order; a broken block costs itself only."""
    facts: list[Fact] = []
    for node in tree.named["script"]:
        if "ld+json" in node.attrs.get("type", "").lower() and len(text := script_text(node)) <= _SIZE:
            facts.extend(_fact(item) for item in _items(load(text)))
    return tuple(facts[:_FACTS])


def _items(value: Any) -> Iterator[dict[str, Any]]:
    """The objects that stand on their own: of lists and of @graph."""
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, list):
            pending.extend(reversed(current))
        elif isinstance(current, dict):
            graph = current.get("@graph")
            if isinstance(graph, (list, dict)):
                pending.append(graph)
            if "@type" in current:
                yield current


def _fact(item: dict[str, Any]) -> Fact:
    pairs: list[tuple[str, str]] = []
    _flatten(item, pairs)
    return Fact(_type_name(item), tuple(pairs))


def _type_name(item: dict[str, Any]) -> str:
    kind = item["@type"]
    first = kind[0] if isinstance(kind, list) and kind else kind
    return one_line(str(first)).rsplit("/", 1)[-1]


def _flatten(item: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    """Every scalar below the item, depth first, in the order of the text."""
    pending: list[tuple[str, Any, int]] = [("", item, 0)]
    while pending and len(pairs) < _PAIRS:
        key, value, depth = pending.pop()
        if isinstance(value, dict) and depth < _DEPTH:
            below = [(f"{key}.{name}" if key else name, inner, depth + 1) for name, inner in value.items()]
            pending.extend(entry for entry in reversed(below) if entry[0] != "@graph")  # items of their own
        elif isinstance(value, list) and depth < _DEPTH:
            pending.extend((key, inner, depth + 1) for inner in reversed(value))
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool) and (text := one_line(str(value))):
            pairs.append((one_line(key), text))
        elif isinstance(value, bool):
            pairs.append((one_line(key), str(value).lower()))
