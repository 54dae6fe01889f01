"""What receivers answer, made fit for a line of a log: short, escaped, without secrets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from watcher.settings import hide

ANSWER_LIMIT: Final = 200
SHORTEST: Final = timedelta(seconds=1)
LONGEST: Final = timedelta(hours=24)


def escape(answer: str, secrets: Iterable[str] = ()) -> str:
    """At most 200 characters of an answer on one printable line, each secret in it replaced."""
    hidden = hide(answer, secrets)
    printable = (sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in hidden)
    return "".join(printable)[:ANSWER_LIMIT]


def origin(url: str) -> str:
    """Scheme, host and port of an address: what may be shown of one whose path or query is a secret."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "an unreadable address"
    return f"{parts.scheme}://{parts.hostname or ''}{port}"


def read_retry_after(value: str | None, at: datetime) -> timedelta | None:
    """What a Retry-After header asks for (seconds or a date), kept between a second and a day; None for rubbish."""
    if value is None:
        return None
    seconds = _read_seconds(value.strip())
    wait = _read_date(value.strip(), at) if seconds is None else seconds
    return None if wait is None else min(max(wait, SHORTEST), LONGEST)


def _read_seconds(value: str) -> timedelta | None:
    if not (value.isascii() and value.isdigit()):
        return None
    return timedelta(seconds=int(value[:9])) if len(value) < 10 else LONGEST


def _read_date(value: str, at: datetime) -> timedelta | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - at
