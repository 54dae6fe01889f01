"""The text of pages that come as an empty shell: what their scripts hold in place of it.

Sites built on JavaScript ship the article as JSON (Next.js, Nuxt and the like) or as JSON-LD `articleBody`. Only
strings that read like text count, under keys in their order, so that settings and related titles stay out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from watcher.core.documents.jsonld import load, objects_in
from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Tree, script_text

SHELL = 200  # letters of visible article text below which a page counts as a shell
_MOST = 2_000_000  # letters of state that are searched
_STRINGS = 20_000
_DEPTH = 30
_LEAST = 200  # letters of running text that make a state worth reading
_ENDS = (".", "!", "?", "…", '"', "\u201d", "。", ":")
_FORM_KEYS = ("type", "tag", "style", "blockType", "component", "__typename", "name", "_type", "nodeType")
_FORMS = (
    (re.compile(r"^h[1-6]$|head|title|question", re.IGNORECASE), "heading"),
    (re.compile(r"^(?:p|li|text|paragraph|list[-_]?item|quote)$|paragraph", re.IGNORECASE), "paragraph"),
)
_TITLES = frozenset(("title", "heading", "headline", "name", "question", "subtitle", "subheading", "label"))


def hidden_html(tree: Tree) -> str:
    """The article as HTML, put together from the page's scripts; "" where they hold none."""
    candidates = [*map(_from_values, _states(tree)), *map(_paragraphs, _bodies(tree))]
    best = max(candidates, key=len, default="")
    return best if len(best) >= _LEAST else ""


def _states(tree: Tree) -> Iterator[Any]:
    """The JSON values in the page's scripts, without structured data."""
    left = _MOST
    for node in tree.named["script"]:
        kind = node.attrs.get("type", "").lower()
        text = script_text(node).strip()
        if "ld+json" in kind or len(text) < _LEAST or len(text) > left:
            continue
        left -= len(text)
        if "json" in kind:
            yield load(text)
        elif kind in ("", "text/javascript", "module"):
            yield from objects_in(text, limit=3)


def _bodies(tree: Tree) -> Iterator[str]:
    """The articleBody of structured data, with its line breaks."""
    for node in tree.named["script"]:
        if "ld+json" in node.attrs.get("type", "").lower():
            yield from (text for key, text in _texts(load(script_text(node))) if key == "articleBody")


def _from_values(value: Any) -> str:
    """The headings and paragraphs of the branch that holds most of the state's text."""
    return "".join(_written(_texts(_main_branch(value))))


def _main_branch(value: Any) -> Any:
    """Down from the whole state, for as long as one key holds nearly all of its running text."""
    for _ in range(_DEPTH):
        inner = _branches(value)
        sizes = [sum(len(text) for _, text in _texts(kid) if _is_running(text)) for kid in inner]
        largest = max(sizes, default=0)
        if not largest or largest * 10 < sum(sizes) * 9 or isinstance(inner[sizes.index(largest)], str):
            break
        value = inner[sizes.index(largest)]
    return value


def _branches(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) and len(value) == 1 else []


def _texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every string below the value with its key, in order."""
    pending: list[tuple[str, Any]] = [("", value)]
    seen = 0
    while pending and seen < _STRINGS:
        key, current = pending.pop()
        seen += 1
        if isinstance(current, str):
            yield key, current
        elif isinstance(current, dict):
            form = _form(current)
            pending.extend(reversed([(form or str(name), inner) for name, inner in current.items()]))
        elif isinstance(current, list):
            pending.extend(("item" if isinstance(inner, str) else key, inner) for inner in reversed(current))


def _form(item: dict[str, Any]) -> str:
    """What an object of a rich text says that it is: "heading", "paragraph", or ""."""
    stated = next((item[name] for name in _FORM_KEYS if isinstance(item.get(name), str)), "")
    return next((form for pattern, form in _FORMS if pattern.search(stated)), "")


def _is_running(text: str) -> bool:
    """Whether a string reads like a paragraph, or is a piece of HTML that holds some."""
    text = text.strip()
    if "</" in text and "<" in text:
        return len(text) > 40
    return text.count(" ") >= 4 and text.endswith(_ENDS)


def _written(texts: Iterator[tuple[str, str]]) -> Iterator[str]:
    """HTML of the strings: paragraphs as they come, a title only right before text that it heads."""
    heading = ""
    for key, text in texts:
        if _is_running(text) or (key in ("paragraph", "item") and " " in text.strip()):
            if heading:
                yield f"<h2>{_escaped(heading)}</h2>"
            yield text if "</" in text else _paragraphs(text)
            heading = ""
        elif key.lower() in _TITLES and 0 < len(text) <= 200 and not _FORMS[0][0].search(text.strip()):
            heading = text


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_escaped(line)}</p>" for line in text.splitlines() if line.strip())


def _escaped(text: str) -> str:
    return one_line(text).replace("&", "&amp;").replace("<", "&lt;")
