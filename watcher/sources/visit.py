"""One page's way: each redirect checked, permitted and waited for like the first request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from watcher.sources.answer import Later, PageRequest, Trouble, Unreachable
from watcher.sources.exchange import Reply, Route
from watcher.sources.headers import read_cookie, request_headers
from watcher.sources.url import BadUrl, Origin, Proxy, Url, join, read_url
from watcher.sources.validators import conditions

REDIRECTS = 5
_MOVED = frozenset({301, 302, 303, 307, 308})

Ask = Callable[[Url, Route, Mapping[str, str]], Awaitable[Reply | Unreachable | Later]]


@dataclass(frozen=True, slots=True)
class Arrived:
    """The answer at the end of the way, and whether only news was asked for there."""

    url: Url
    reply: Reply
    conditional: bool


@dataclass(slots=True)
class Visit:
    """The state of one way: where the page is at home, and the cookies that it was given under way."""

    request: PageRequest
    agent: str
    home: Origin
    proxy: Proxy | None
    validators: str
    now: datetime
    cookies: dict[Origin, dict[str, str]] = field(default_factory=dict)

    async def follow(self, url: Url, ask: Ask) -> Arrived | Unreachable | Later:
        """Ask for `url` and for what it leads to, until an answer is no redirect."""
        self.cookies[self.home] = dict(self.request.cookies)
        been: set[tuple[Url, str]] = set()
        start = url
        for _ in range(REDIRECTS + 1):
            asked = conditions(self.validators, str(url), self.now)
            reply = await ask(url, self._route(url), self._headers(url) | asked)
            if not isinstance(reply, Reply):
                return reply
            if reply.status not in _MOVED:
                return Arrived(reply.arrived_at or url, reply, conditional=bool(asked))
            self._keep_cookies(url, reply)
            step = _next(url, reply)
            if isinstance(step, BadUrl):
                return _lost(start, url, step.why)
            url = step
            state = (url, repr(self.cookies.get(url.origin)))
            if state in been:
                return _lost(start, url, "it goes round in a circle")
            been.add(state)
        return _lost(start, url, f"it goes on after {REDIRECTS} redirects")

    def anonymous(self, url: Url) -> Visit:
        """A visit to another address on the same terms, without headers, login and cookies: to robots.txt."""
        request = replace(self.request, url=str(url), headers=(), cookies=(), auth=None)
        return Visit(request, self.agent, url.origin, self.proxy, "", self.now)

    def _route(self, url: Url) -> Route:
        named = {read.origin for read in map(read_url, self.request.named) if isinstance(read, Url)}
        verify = self.request.verify or url.origin != self.home
        return Route(url.origin, url.origin in named, self.proxy, verify)

    def _headers(self, url: Url) -> dict[str, str]:
        return request_headers(
            self.request, self.agent, home=url.origin == self.home, cookies=self.cookies.get(url.origin, {})
        )

    def _keep_cookies(self, url: Url, reply: Reply) -> None:
        for header in reply.cookies:
            if cookie := read_cookie(header):
                self.cookies.setdefault(url.origin, {}).update([cookie])


def _next(url: Url, reply: Reply) -> Url | BadUrl:
    location = reply.headers.get("location", "")
    if not location:
        return BadUrl("it does not say where to")
    step = join(url, location)
    if isinstance(step, Url) and url.origin.scheme == "https" and step.origin.scheme == "http":
        return BadUrl("it would go on without encryption")
    return step


def _lost(start: Url, url: Url, why: str) -> Unreachable:
    at = "" if url == start else f" at {url.shown}"
    return Unreachable(
        f"The redirect of {start.shown} is not followed{at}: {why}.", trouble=Trouble.REDIRECT, final_url=str(url)
    )
