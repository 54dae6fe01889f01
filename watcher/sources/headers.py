"""The headers of a request, and what those of an answer mean."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from watcher.sources.answer import PageRequest

SHORTEST_WAIT, LONGEST_WAIT = timedelta(seconds=1), timedelta(days=1)

RESERVED = frozenset(
    {"host", "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect", "range"}
    | {"content-length", "content-encoding", "accept-encoding", "proxy-authorization", "proxy-connection"}
    | {"if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "if-range"}
)
"""Names of headers that are ours to set, in lower case."""

_EVERYWHERE = frozenset({"accept", "accept-language"})  # of a page's headers, what other origins may see
_PLAIN = {
    "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, deflate",
}


def request_headers(request: PageRequest, agent: str, *, home: bool, cookies: Mapping[str, str]) -> dict[str, str]:
    """The headers of one request; away from `home`, the page's own origin, only those that give nothing away."""
    own = {name.lower(): value for name, value in request.headers}
    own = {name: value for name, value in own.items() if name not in RESERVED and (home or name in _EVERYWHERE)}
    login = {"authorization": _basic(*request.auth)} if request.auth and home else {}
    carried = {"cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())} if cookies else {}
    return {"user-agent": agent, **_PLAIN, **login, **own, **carried}


def read_cookie(header: str) -> tuple[str, str] | None:
    """Name and value of a `Set-Cookie` header; whatever else it says matters only beyond this visit."""
    name, mark, value = header.partition(";")[0].partition("=")
    return (name.strip(), value.strip()) if mark and name.strip() else None


def read_http_date(text: str) -> datetime | None:
    """The instant that a header spells, in UTC, or None."""
    try:
        at = parsedate_to_datetime(text)
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None


def read_retry_after(text: str, now: datetime) -> timedelta | None:
    """How long a `Retry-After` asks to wait, seconds or a date, between a second and a day; None where unreadable."""
    text = text.strip()
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdigit():
        wait = timedelta(seconds=min(int(text[:12]), 10**9))
    else:
        at = read_http_date(text)
        if at is None:
            return None
        wait = at - now
    return min(max(wait, SHORTEST_WAIT), LONGEST_WAIT)


def plain(text: str, most: int = 500) -> str:
    """A sentence with foreign words in it, fit for a log: one line, cut, without control characters."""
    words = " ".join(text.split())
    kept = "".join(letter for letter in words if letter.isprintable())
    return kept if len(kept) <= most else kept[: most - 1] + "…"


def _basic(name: str, password: str) -> str:
    return "Basic " + b64encode(f"{name}:{password}".encode()).decode()
