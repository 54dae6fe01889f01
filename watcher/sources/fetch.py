"""The way to a page: whatever comes back is told as a value."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from watcher import __version__
from watcher.sources.answer import Answer, Fetched, Later, NotModified, PageRequest, Trouble, Unreachable
from watcher.sources.exchange import Exchange, Reply, Route, trusting
from watcher.sources.guard import Resolve, look_up
from watcher.sources.page import read_page
from watcher.sources.url import BadUrl, Url, read_proxy, read_url
from watcher.sources.visit import Visit

__all__ = [
    "Answer",
    "Fetched",
    "Fetcher",
    "Later",
    "NotModified",
    "PageRequest",
    "Trouble",
    "Unreachable",
    "user_agent",
]

DEADLINE = timedelta(seconds=30)  # on the network, for one page with all of its redirects


def user_agent(contact: str = "") -> str:
    """How we name ourselves, so that a site's owner can reach the person who asks."""
    readable = "".join(letter for letter in contact if " " < letter <= "~")
    return f"watcher/{__version__}" + (f" (+{readable})" if readable else "")


class Fetcher:
    """Fetches pages; an async context manager that keeps connections open until it is left."""

    def __init__(
        self,
        *,
        agent: str = "",
        deadline: timedelta = DEADLINE,
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = look_up,
    ) -> None:
        self._agent = agent or user_agent()
        self._deadline = deadline
        self._exchange = Exchange(tls=tls or trusting(), resolve=resolve)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._exchange.close()

    async def fetch(self, request: PageRequest, validators: str = "", *, now: datetime) -> Answer:
        """Ask for the page, or for its news alone where `validators` come from an earlier answer."""
        url = read_url(request.url)
        if isinstance(url, BadUrl):
            return Unreachable(f"{request.url[:200]!r} is not asked: {url.why}.", trouble=Trouble.URL)
        proxy = read_proxy(request.proxy) if request.proxy else None
        if isinstance(proxy, BadUrl):
            return Unreachable(f"The proxy of {url.shown} cannot be used: {proxy.why}.", trouble=Trouble.URL)
        visit = Visit(request, self._agent, url.origin, proxy, validators, now)
        try:
            async with asyncio.timeout(self._deadline.total_seconds()):
                arrived = await visit.follow(url, self._ask)
        except TimeoutError:
            seconds = f"{self._deadline.total_seconds():g} seconds"
            return Unreachable(f"{url.shown} did not answer in full within {seconds}.", trouble=Trouble.TIMEOUT)
        if isinstance(arrived, Unreachable | Later):
            return arrived
        return read_page(arrived, request.url, validators, now)

    async def _ask(self, url: Url, route: Route, headers: Mapping[str, str]) -> Reply | Unreachable | Later:
        return await self._exchange.get(url, route, headers)
