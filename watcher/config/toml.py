"""TOML text -> tables; what is no TOML is one mistake with its line."""

from __future__ import annotations

import re
from typing import Any

import tomli

from watcher.config.mistakes import Mistake
from watcher.config.places import tokens_of

DEEPEST = 100  # brackets within brackets, before the reader gives up


def read_toml(text: str) -> dict[str, Any] | Mistake:
    """The tables of a text. A table in braces may go over several lines, as TOML 1.1 allows."""
    try:
        return tomli.loads(text)
    except RecursionError:
        return Mistake((), "the brackets are nested too deeply", line=_deepest_line(text))
    except tomli.TOMLDecodeError:
        pass
    try:
        return tomli.loads(fold_braces(text))
    except (tomli.TOMLDecodeError, RecursionError) as problem:
        return _syntax(str(problem), text)


def fold_braces(text: str) -> str:
    """The text with each table in braces on one line; its line ends follow the brace, so all lines stay."""
    depth, kept = 0, 0
    parts: list[str] = []
    for token in tokens_of(text):
        depth += {"{": 1, "}": -1}.get(token.text, 0)
        if depth > 0 and token.kind in ("newline", "comment", "space"):
            kept += token.kind == "newline"
            continue
        if token.text == "}" and parts[-1] == ",":
            parts.pop()
        parts.append(token.text)
        if depth == 0 and kept:
            parts.append("\n" * kept)
            kept = 0
    return "".join(parts) if depth == 0 else text


def _syntax(message: str, text: str) -> Mistake:
    """tomli's message, which ends with "(at line 3, column 5)" or "(at end of document)"."""
    words, _, place = message.rpartition(" (at ")
    where = re.match(r"line (\d+), column (\d+)", place)
    line = int(where[1]) if where else text.rstrip("\n").count("\n") + 1
    column = f" (column {where[2]})" if where else " (at the end of the file)"
    words = words or message
    return Mistake((), f"not valid TOML: {words[:1].lower()}{words[1:]}{column}", line=line)


def _deepest_line(text: str) -> int:
    depth = 0
    for line, content in enumerate(text.split("\n"), 1):
        depth += content.count("[") + content.count("{") - content.count("]") - content.count("}")
        if depth > DEEPEST:
            return line
    return 1
