"""From pydantic's errors to mistakes that a person understands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from watcher.config.mistakes import Mistake, either, nearest, shown
from watcher.config.places import Path
from watcher.config.shape import CHANNELS, keys_of, shape_at
from watcher.config.values import Wrong

Table = Mapping[str, Any]

HIDDEN = frozenset({"password", "secret", "smtp", "headers", "heartbeat", "tmdb", "cookies", "login", "proxy"})
"""Keys whose values are never repeated."""

NO_TITLE = 'no [[title]] stands here, so nothing is watched; "watcher add ADDRESS" writes one'

_EXPECTED = {
    "string_type": "text in quotes",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list in square brackets",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
    "too_short": "at least one entry",
}


def read_error(error: ErrorDetails, table: Table) -> Mistake:
    """One of pydantic's errors, as the mistake that it is; `table` is the whole file."""
    path = _path(error)
    match error["type"]:
        case "extra_forbidden":
            return _unknown_key(path, table)
        case "missing" if path == ("title",):
            return Mistake((), NO_TITLE)
        case "missing":
            return Mistake(path[:-1], f"{path[-1]} is missing")
        case "union_tag_not_found":
            return Mistake(path, f"type is missing; expected {either(CHANNELS)}")
        case "union_tag_invalid":
            return _wrong_word((*path, "type"), list(CHANNELS), _value(table, (*path, "type")))
        case "enum" | "literal_error":
            words = str(error["ctx"]["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
            return _wrong_word(path, words, error["input"])
        case _:
            return _wrong_value(path, error)


def _path(error: ErrorDetails) -> Path:
    """Where it is, without the word that pydantic adds for a channel's type."""
    path: Path = error["loc"]
    return (*path[:2], *path[3:]) if path[:1] == ("channel",) and len(path) > 2 else path


def _unknown_key(path: Path, table: Table) -> Mistake:
    shape = shape_at(path[:-1], _value(table, (*path[:-1], "type")))
    keys = keys_of(shape) if shape else []
    near = nearest(path[-1], keys)
    known = "" if near or not keys else f"; expected one of {', '.join(keys)}"
    return Mistake(path, f"this key is not known here{known}", near)


def _wrong_word(path: Path, words: Sequence[str], found: object) -> Mistake:
    near = nearest(found, words)
    return Mistake(path, f"expected {either(words)}, found {shown(found)}", f'"{near}"' if near else None)


def _wrong_value(path: Path, error: ErrorDetails) -> Mistake:
    expected, near = _expected(error)
    hidden = any(part in HIDDEN for part in path) or _is_address(path)
    found = "something else (not shown)" if hidden else shown(error["input"])
    return Mistake(path, f"expected {expected}, found {found}", near)


def _is_address(path: Path) -> bool:
    """Whether it is a channel's address, which often is a key as well."""
    return path[:1] == ("channel",) and "url" in path


def _expected(error: ErrorDetails) -> tuple[str, str | None]:
    context = error.get("ctx", {})
    match error["type"], context:
        case "value_error", {"error": Wrong() as wrong}:
            return wrong.expected, wrong.nearest
        case "greater_than_equal", {"ge": least}:
            return f"a number of at least {least}", None
        case "less_than_equal", {"le": most}:
            return f"a number of at most {most}", None
        case _:
            return _EXPECTED.get(error["type"], error["msg"]), None


def _value(table: object, path: Path) -> object:
    """What stands at a path, or None."""
    for part in path:
        match table, part:
            case Mapping(), str() if part in table:
                table = table[part]
            case list(), int() if part < len(table):
                table = table[part]
            case _:
                return None
    return table
