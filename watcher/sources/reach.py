"""The way to pages of every kind: which request is made, and by what.

TVmaze's and TMDB's APIs are made for programs, and their terms say how often they may be asked; robots.txt, which is
for those who walk a site, is not asked there. Everywhere else it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from watcher.settings import Page, Secret, SecretMissing, SourceKind
from watcher.sources import tvmaze
from watcher.sources.answer import Answer, PageRequest, Trouble, Unreachable
from watcher.sources.browser import Chromium
from watcher.sources.exchange import Exchange
from watcher.sources.fetch import DEADLINE, Fetcher
from watcher.sources.guard import Resolve, Steady, look_up
from watcher.sources.kinds import address_of
from watcher.sources.pace import Pace

_APIS = frozenset({SourceKind.TVMAZE, SourceKind.TMDB})


@asynccontextmanager
async def reached(
    agent: str,
    pages: Iterable[Page] = (),
    token: Secret | None = None,
    pace: Pace | None = None,
    *,
    deadline: timedelta = DEADLINE,
    resolve: Resolve = look_up,
) -> AsyncIterator[Sources]:
    """The way to all pages, plain and by browser: the two share what they know of the hosts."""
    names = Steady(resolve)
    async with Fetcher(agent=agent, pace=pace, deadline=deadline, resolve=names) as plain:
        pace, robots, chromium = plain.pace, plain.robots, Chromium(Exchange(resolve=names), resolve=names)
        async with Fetcher(agent=agent, pace=pace, robots=robots, deadline=deadline, way=chromium) as browser:
            yield Sources(plain, pages, token, browser)


def request_for(page: Page, token: Secret | None = None) -> PageRequest:
    """What is asked for; a page's own address is the one that may lead inside. Raises `SecretMissing`."""
    bearer: tuple[tuple[str, str], ...] = ()
    if page.source is SourceKind.TMDB and token is not None:
        bearer = (("Authorization", f"Bearer {token.reveal()}"),)
    return PageRequest(
        url=address_of(page.source, page.url, page.title.season) or page.url,
        named=(page.url,),
        headers=(*_revealed(page.headers), *bearer),
        cookies=_revealed(page.cookies),
        auth=(page.login.user, page.login.password.reveal()) if page.login else None,
        proxy=page.proxy.reveal().strip() if page.proxy else "",
        verify=page.verify,
        robots=page.robots and page.source not in _APIS,
    )


def _revealed(pairs: Iterable[tuple[str, Secret]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value.reveal()) for name, value in pairs)


class Sources:
    """Fetches pages of every kind; `pages` are all that are watched, `browser` reads those that need scripts."""

    def __init__(
        self, fetcher: Fetcher, pages: Iterable[Page] = (), token: Secret | None = None, browser: Fetcher | None = None
    ) -> None:
        self._fetcher = fetcher
        self._browser = browser or fetcher
        self._token = token
        self._updates = tvmaze.Updates(self._ask)
        self._shows = Counter(_origin(page) for page in pages if page.source is SourceKind.TVMAZE)

    async def fetch(self, page: Page, validators: str, at: datetime) -> Answer:
        """Ask for the page, or for its news alone where `validators` come from an earlier answer."""
        try:
            request = request_for(page, self._token)
        except SecretMissing as problem:
            return Unreachable(f"{page.url} is not asked: {problem}.", trouble=Trouble.URL)
        if page.source is SourceKind.TVMAZE and self._shows[_origin(page)] >= tvmaze.MANY:
            return await self._updates.fetch(request, validators, at)
        if page.source is SourceKind.BROWSER:
            return await self._browser.fetch(request, "", now=at)  # the page may be the same and its data not
        return await self._ask(request, validators, at)

    async def _ask(self, request: PageRequest, validators: str, at: datetime) -> Answer:
        return await self._fetcher.fetch(request, validators, now=at)


def _origin(page: Page) -> str:
    return tvmaze.show_address(page.url).partition("/shows/")[0]
