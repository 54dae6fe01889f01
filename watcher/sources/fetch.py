"""The way to a page: with manners, within bounds, and whatever comes back is told as a value."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Awaitable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from types import TracebackType
from typing import Self

from watcher import __version__
from watcher.settings import hide
from watcher.sources.answer import Answer, Fetched, Later, NotModified, PageRequest, Trouble, Unreachable
from watcher.sources.exchange import Exchange, Reply, Route, Way, Worth
from watcher.sources.guard import Resolve, look_up
from watcher.sources.headers import plain, read_retry_after
from watcher.sources.pace import Gate, Manners, Pace
from watcher.sources.page import read_page, worth_reading
from watcher.sources.robots import Robots, Rules, worth_reading_of_robots
from watcher.sources.url import BadUrl, Url, read_proxy, read_url
from watcher.sources.visit import Arrived, Visit

__all__ = [
    "Answer",
    "Fetched",
    "Fetcher",
    "Later",
    "Manners",
    "NotModified",
    "PageRequest",
    "Trouble",
    "Unreachable",
    "user_agent",
]

DEADLINE = timedelta(seconds=30)  # on the network, for one page with its redirects and robots.txt

_NOT_THE_HOST = frozenset({Trouble.URL, Trouble.ADDRESS})  # nothing was asked, so nothing failed
_OVERLOADED = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_PAUSE = timedelta(minutes=1)  # after "too many requests" without a time


def user_agent(contact: str = "") -> str:
    """How we name ourselves, so that a site's owner can reach the person who asks."""
    readable = "".join(letter for letter in contact if " " < letter <= "~")
    return f"watcher/{__version__}" + (f" (+{readable})" if readable else "")


class Fetcher:
    """Fetches pages; an async context manager that keeps connections open until it is left.

    `pace` and `robots` are what it knows of the hosts; both can be filled from what an earlier run kept. `way` is
    how requests are made, where not plainly.
    """

    def __init__(
        self,
        *,
        agent: str = "",
        pace: Pace | None = None,
        robots: Robots | None = None,
        deadline: timedelta = DEADLINE,
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = look_up,
        way: Way | None = None,
    ) -> None:
        self.pace = pace or Pace()
        self.robots = robots or Robots()
        self._agent = agent or user_agent()
        self._deadline = deadline
        self._way = way or Exchange(tls=tls, resolve=resolve)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._way.close()

    async def fetch(self, request: PageRequest, validators: str = "", *, now: datetime) -> Answer:
        """Ask for the page, or for its news alone where `validators` come from an earlier answer."""
        url = read_url(request.url)
        if isinstance(url, BadUrl):
            return Unreachable(f"{_shown(request.url)} is not asked: {url.why}.", trouble=Trouble.URL)
        proxy = read_proxy(request.proxy) if request.proxy else None
        if isinstance(proxy, BadUrl):
            return Unreachable(f"The proxy of {url.shown} cannot be used: {proxy.why}.", trouble=Trouble.URL)
        budget = _Budget(now, self._deadline.total_seconds())
        visit = Visit(request, self._agent, url.origin, proxy, validators, now)
        arrived = await visit.follow(url, partial(self._ask_permitted, budget, visit))
        answer = read_page(arrived, request.url, validators, now) if isinstance(arrived, Arrived) else arrived
        if not isinstance(answer, Unreachable):
            return answer
        return replace(answer, reason=plain(hide(answer.reason, request.secrets)))

    async def _ask_permitted(
        self, budget: _Budget, visit: Visit, url: Url, route: Route, headers: Mapping[str, str]
    ) -> Reply | Unreachable | Later:
        if visit.request.robots and (refusal := await self._refusal(budget, visit, url)):
            return refusal
        reply = await self._ask(budget, worth_reading, url, route, headers)
        budget.under_way = True
        return reply

    async def _refusal(self, budget: _Budget, visit: Visit, url: Url) -> Unreachable | Later | None:
        """Why robots.txt keeps us from asking, or None; the gap that it asks for is kept from now on."""

        def read(file: Url) -> Awaitable[Arrived | Unreachable | Later]:
            return visit.anonymous(file).follow(file, partial(self._ask, budget, worth_reading_of_robots))

        rules = await self.robots.rules(url.origin, read, budget.now)
        if not isinstance(rules, Rules):
            return rules
        self.pace.gate(url.origin.host).widen(rules.delay)
        if rules.allow(url):
            return None
        asks = f"{url.origin}/robots.txt asks programs not to read {url.shown}"
        return Unreachable(f"{asks}; `robots = false` on the page overrides it.", trouble=Trouble.ROBOTS)

    async def _ask(
        self, budget: _Budget, worth: Worth, url: Url, route: Route, headers: Mapping[str, str]
    ) -> Reply | Unreachable | Later:
        gate = self.pace.gate(url.origin.host)
        async with gate.turn(budget.at(), under_way=budget.under_way) as later:
            if later:
                return later
            reply = await budget.spend(url, self._way.get(url, route, headers, worth))
            _note(gate, reply, budget.at())
        return reply


class _Budget:
    """What one page may still cost: seconds on the network; the wait for a turn is free."""

    def __init__(self, now: datetime, seconds: float) -> None:
        self.now = now
        self.under_way = False  # past the first answer of the page itself
        self._started = _clock()
        self._seconds = self._left = seconds

    def at(self) -> datetime:
        """The time it is by now."""
        return self.now + timedelta(seconds=_clock() - self._started)

    async def spend(self, url: Url, answer: Awaitable[Reply | Unreachable]) -> Reply | Unreachable:
        """Wait for the answer as long as time is left."""
        began = _clock()
        try:
            async with asyncio.timeout(self._left):
                return await answer
        except TimeoutError:
            late = f"{url.shown} did not answer in full within {self._seconds:g} seconds."
            return Unreachable(late, trouble=Trouble.TIMEOUT)
        finally:
            self._left -= _clock() - began


def _clock() -> float:
    """Seconds by the clock that deadlines are kept by."""
    return asyncio.get_running_loop().time()


def _shown(text: str) -> str:
    """An address that could not be read, without the login that it may hold."""
    return repr(re.sub(r"//.*@", "//…@", text, flags=re.S)[:200])


def _note(gate: Gate, reply: Reply | Unreachable, at: datetime) -> None:
    """Tell the gate how the host did."""
    if isinstance(reply, Unreachable):
        if reply.trouble not in _NOT_THE_HOST:
            gate.failed()
        return
    if reply.status not in _OVERLOADED:
        gate.succeeded() if reply.status < 500 else gate.failed()
        return
    gate.failed()
    pause = read_retry_after(reply.headers.get("retry-after", ""), at)
    if pause or reply.status == HTTPStatus.TOO_MANY_REQUESTS:
        gate.hold(pause or _PAUSE)
