"""JSON objects that may hold anything: each look at one names the type that it wants, and gets an empty one else."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

_NOTHING: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Record:
    """One JSON object."""

    values: dict[str, Any] = field(default_factory=lambda: _NOTHING)

    def has(self, *keys: str) -> bool:
        """Whether every key is there, whatever it holds."""
        return all(key in self.values for key in keys)

    def text(self, key: str) -> str:
        """The text under a key, on one line; "" where there is none."""
        value = self.values.get(key)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        """The whole number under a key."""
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def holds(self, key: str) -> bool:
        """Whether the key holds true."""
        return self.values.get(key) is True

    def record(self, key: str) -> Record:
        """The object under a key; an empty one where there is none."""
        return _record(self.values.get(key))

    def records(self, key: str) -> tuple[Record, ...]:
        """The objects of the list under a key."""
        value = self.values.get(key)
        return tuple(_record(entry) for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()


def read_record(text: str) -> Record | None:
    """The JSON object that a text spells; None for anything else."""
    if text.lstrip()[:1] != "{":
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return _record(value)


def _record(value: object) -> Record:
    return Record(value) if isinstance(value, dict) else Record()
