"""TVmaze: which address tells of a show, and which shows changed lately (https://www.tvmaze.com/api).

A show's answer says when it was updated; `/updates/shows` says the same of all shows that were updated in the last
day. Whoever watches many shows asks for that list and then for the changed ones alone. TVmaze answers from a cache of
an hour, so the list is asked for no more often.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from watcher.sources.answer import Answer, Fetched, NotModified, PageRequest

API = "https://api.tvmaze.com"
GAP = timedelta(seconds=0.5)  # 20 requests in 10 seconds are allowed
MANY = 5  # shows; of fewer, the list would be larger than their answers

_SITES = frozenset({"www.tvmaze.com", "tvmaze.com"})
_SHOW = re.compile(r"/shows/(\d{1,9})(?:[/?]|$)")
_UPDATED = re.compile(rb'"updated"\s*:\s*(\d{1,12})')
_LASTS = timedelta(hours=1)
_FULL_READ_EVERY = timedelta(hours=23)  # the list holds the changes of a day

Fetch = Callable[[PageRequest, str, datetime], Awaitable[Answer]]


def show_address(url: str) -> str:
    """Where the API tells of the show with its seasons and cast; "" for what is no show's address."""
    parts = urlsplit(url)
    match = _SHOW.match(parts.path)
    base = API if parts.hostname in _SITES else f"{parts.scheme}://{parts.netloc}"
    return f"{base}/shows/{match[1]}?embed[]=seasons&embed[]=cast" if match else ""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen of a show; the validators of its page carry it."""

    updated: int  # as the show's answer said
    read_at: str
    validators: str = ""  # of the answer itself


class Updates:
    """The list of what changed, shared by all shows of one address."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._lists: dict[str, tuple[datetime, dict[str, int]]] = {}

    async def fetch(self, request: PageRequest, validators: str, at: datetime) -> Answer:
        """Ask for a show, unless the list says that it is as it was."""
        seen = _read_seen(validators)
        if seen and await self._is_unchanged(request, seen, at):
            return NotModified(validators)
        answer = await self._fetch(request, seen.validators if seen else "", at)
        match answer:
            case Fetched(body=body):
                updated = _UPDATED.search(body)
                mark = _Seen(int(updated[1]) if updated else 0, at.isoformat(), answer.validators)
            case NotModified() if seen:
                mark = replace(seen, read_at=at.isoformat(), validators=answer.validators)
            case _:
                return answer
        return replace(answer, validators=json.dumps(asdict(mark)))

    async def _is_unchanged(self, request: PageRequest, seen: _Seen, at: datetime) -> bool:
        read_at = datetime.fromisoformat(seen.read_at)
        if not seen.updated or not timedelta(0) <= at - read_at < _FULL_READ_EVERY:
            return False
        changed = await self._changed(request, at)
        match = _SHOW.search(request.url)
        return changed is not None and match is not None and changed.get(match[1], 0) <= seen.updated

    async def _changed(self, request: PageRequest, at: datetime) -> dict[str, int] | None:
        """When each show of the last day changed; None where the list cannot be had."""
        base = request.url.partition("/shows/")[0]
        asked_at, changed = self._lists.get(base, (None, {}))
        if asked_at is not None and timedelta(0) <= at - asked_at < _LASTS:
            return changed
        answer = await self._fetch(replace(request, url=f"{base}/updates/shows?since=day"), "", at)
        read = _read_list(answer.body) if isinstance(answer, Fetched) else None
        if read is not None:
            self._lists[base] = at, read
        return read


def _read_seen(validators: str) -> _Seen | None:
    try:
        seen = _Seen(**json.loads(validators))
        datetime.fromisoformat(seen.read_at)
    except (ValueError, TypeError):
        return None
    return seen


def _read_list(body: bytes) -> dict[str, int] | None:
    """The list, such as {"1": 1631010933}; None for anything else."""
    try:
        entries = json.loads(body)
    except (ValueError, RecursionError):
        return None
    is_list = isinstance(entries, dict) and all(isinstance(stamp, int) for stamp in entries.values())
    return entries if is_list else None
