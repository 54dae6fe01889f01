"""ISO 8601 days and moments, as pages write them in attributes and metadata."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_INSTANT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?(?:\d\d)?)?)?",
    re.IGNORECASE | re.ASCII,
)


def read_instant(text: str) -> datetime | None:
    """A day or moment in UTC; None for anything else. Without an offset it counts as UTC."""
    match = _INSTANT.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, offset = match.groups()
    zone = (offset or "Z").upper().replace("Z", "+00:00")
    zone = f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"
    try:
        local = datetime.fromisoformat(f"{year}-{month}-{day}T{hour or '00'}:{minute or '00'}:{second or '00'}{zone}")
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
