"""What lets a host answer "not modified": an opaque text that the store carries from one fetch to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

FULL_READ_EVERY = timedelta(days=1)  # a host that wrongly says "not modified" hides a change no longer than this

_LONGEST = 1_000  # characters of headers that are worth carrying


@dataclass(frozen=True, slots=True)
class _Version:
    """What the last full answer said of its version, from which address, and when."""

    url: str
    etag: str
    modified: str
    read_at: str


def remember(url: str, headers: Mapping[str, str], now: datetime) -> str:
    """The text to carry after a full answer: "" where it names no version."""
    etag, modified = headers.get("etag", "").strip(), headers.get("last-modified", "").strip()
    if not 0 < len(etag + modified) <= _LONGEST:
        return ""
    return json.dumps(asdict(_Version(url, etag, modified, now.isoformat())))


def conditions(carried: str, url: str, now: datetime) -> dict[str, str]:
    """The headers that ask for news alone; none for another address, after a day, or after a step of the clock."""
    known = _read(carried)
    if known is None or known.url != url or not _is_recent(known.read_at, now):
        return {}
    asked = {"if-none-match": known.etag, "if-modified-since": known.modified}
    return {name: value for name, value in asked.items() if value}


def _read(carried: str) -> _Version | None:
    try:
        return _Version(**json.loads(carried))
    except (ValueError, TypeError):
        return None


def _is_recent(read_at: str, now: datetime) -> bool:
    try:
        age = now - datetime.fromisoformat(read_at)
    except (ValueError, TypeError):
        return False
    return timedelta(0) <= age < FULL_READ_EVERY
