"""Values of the model to JSON and back. Pure.

The dataclasses themselves are the format: a field that holds its default is left out, a key that no field knows is
passed over. So a field may come or go without a migration.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from watcher.store.primer import PRIMER

JSON: Final = json.JSONEncoder(separators=(",", ":"))

T = TypeVar("T")
Turn = Callable[[Any], Any]


def encode(value: object) -> str:
    """The value as JSON: one line, ASCII, so that also a broken page's half characters are kept."""
    return JSON.encode(plain(value))


def decode(kind: type[T], text: str) -> T:
    """The value of that type which `encode` wrote."""
    turn: Turn = reader_of(kind)  # type: ignore[arg-type]  # a class is hashable
    value: T = turn(json.loads(text))
    return value


def pack(value: object) -> bytes:
    """The value as JSON, deflated: what a page says repeats itself, and what pages of its kind say."""
    deflate = zlib.compressobj(zdict=PRIMER)
    return deflate.compress(encode(value).encode()) + deflate.flush()


def unpack(kind: type[T], packed: bytes) -> T:
    """The value of that type which `pack` wrote, now or when it knew no primer: what it wrote says so."""
    return decode(kind, zlib.decompressobj(zdict=PRIMER).decompress(packed).decode())


# --- out -----------------------------------------------------------------------------------------


def plain(value: Any) -> Any:
    """The value as JSON's own types."""
    if value is None or isinstance(value, str | int | float):  # most values are
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(part) for name, default in shape(type(value)) if (part := getattr(value, name)) != default}
    if isinstance(value, date):  # a datetime too
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, frozenset):
        return sorted(plain(part) for part in value)
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    return value


@cache
def shape(kind: type) -> tuple[tuple[str, Any], ...]:
    """The names of a dataclass' fields, each with its default (or something that no value equals)."""
    return tuple((field.name, default_of(field)) for field in fields(kind))


def default_of(field: Any) -> Any:
    """The value that a field has where none is given; `MISSING` where one must be."""
    return field.default_factory() if field.default_factory is not MISSING else field.default


# --- in ------------------------------------------------------------------------------------------


@cache
def reader_of(kind: Any) -> Turn:
    """A function that makes a value of this type from JSON's own types."""
    if get_origin(kind) in (Union, UnionType):
        return optional(get_args(kind))
    if get_origin(kind) is not None:
        return collection(get_origin(kind), get_args(kind))
    if is_dataclass(kind):
        return instance(kind)
    if kind in (date, datetime):
        turn: Turn = kind.fromisoformat
        return turn
    return kind if isinstance(kind, type) and issubclass(kind, StrEnum) else as_it_is


def as_it_is(value: Any) -> Any:
    """A text, number, truth or null."""
    return value


def optional(kinds: tuple[Any, ...]) -> Turn:
    """A reader of `X | None`."""
    inner = reader_of(next(kind for kind in kinds if kind is not type(None)))
    return lambda value: None if value is None else inner(value)


def collection(origin: Any, kinds: tuple[Any, ...]) -> Turn:
    """A reader of `tuple[X, ...]`, `tuple[X, Y]`, `frozenset[X]` or `Mapping[str, X]`."""
    if issubclass(origin, Mapping):
        inner = reader_of(kinds[1])
        return lambda value: MappingProxyType({key: inner(part) for key, part in value.items()})
    if origin is tuple and Ellipsis not in kinds:
        inners = tuple(reader_of(kind) for kind in kinds)
        return lambda value: tuple(turn(part) for turn, part in zip(inners, value, strict=True))
    inner = reader_of(kinds[0])
    return lambda value: origin(inner(part) for part in value)


def instance(kind: Any) -> Turn:
    """A reader of a dataclass."""
    hints = get_type_hints(kind)
    turns = {field.name: reader_of(hints[field.name]) for field in fields(kind)}
    return lambda value: kind(**{name: turns[name](part) for name, part in value.items() if name in turns})
