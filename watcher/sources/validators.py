"""What lets a host answer "not modified": an opaque text that the store carries from one fetch to the next."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

FULL_READ_EVERY = timedelta(days=1)  # a host that wrongly says "not modified" hides a change no longer than this

_LONGEST = 1_000  # characters of headers that are worth carrying


def remember(url: str, headers: Mapping[str, str], now: datetime) -> str:
    """The text to carry after a full answer, four lines: of which address, when, ETag, Last-Modified.

    It is "" where the answer names no version.
    """
    etag, modified = headers.get("etag", "").strip(), headers.get("last-modified", "").strip()
    if not 0 < len(etag + modified) <= _LONGEST:
        return ""
    return "\n".join((_mark(url), str(int(now.timestamp())), etag, modified))


def conditions(carried: str, url: str, now: datetime) -> dict[str, str]:
    """The headers that ask for news alone; none for another address, after a day, or after a step of the clock."""
    match carried.split("\n"):
        case [mark, read_at, etag, modified] if mark == _mark(url) and _is_recent(read_at, now):
            asked = {"if-none-match": etag, "if-modified-since": modified}
            return {name: value for name, value in asked.items() if value}
        case _:
            return {}


def _mark(url: str) -> str:
    """An address in short, to be known again."""
    return hashlib.blake2s(url.encode(errors="surrogatepass"), digest_size=6).hexdigest()


def _is_recent(read_at: str, now: datetime) -> bool:
    try:
        age = now - datetime.fromtimestamp(int(read_at), UTC)
    except (ValueError, OverflowError, OSError):
        return False
    return timedelta(0) <= age < FULL_READ_EVERY
