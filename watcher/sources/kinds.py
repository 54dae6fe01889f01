"""The kinds of source: which address is asked for a page, and how; told by the page's own address where it can be.

TVmaze's and TMDB's APIs are made for programs, which their terms say how often they may ask; robots.txt, which is for
those who walk a site, is not asked there. Everywhere else it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from types import MappingProxyType
from urllib.parse import urlsplit

from watcher.settings import Page, Secret, SecretMissing, SourceKind
from watcher.sources import tmdb, tvmaze
from watcher.sources.answer import Answer, PageRequest, Trouble, Unreachable
from watcher.sources.browser import Chromium
from watcher.sources.exchange import Exchange, trusting
from watcher.sources.fetch import Fetcher
from watcher.sources.guard import look_up
from watcher.sources.pace import Pace

GAPS: Mapping[str, timedelta] = MappingProxyType({"api.tvmaze.com": tvmaze.GAP, "api.themoviedb.org": tmdb.GAP})
"""The shortest time between two requests to hosts that name one."""

EXPECTED: Mapping[SourceKind, str] = MappingProxyType(
    {
        SourceKind.TVMAZE: "the address of a show, such as https://www.tvmaze.com/shows/82/game-of-thrones",
        SourceKind.TMDB: "the address of a series or film, such as https://www.themoviedb.org/tv/1399-game-of-thrones",
        SourceKind.YOUTUBE: "a channel's address with its id, such as https://www.youtube.com/channel/UCWOA1ZGywLbqmigxE4Qlvuw",
    }
)
"""What the address of a page of a kind has to be."""

_APIS = frozenset({SourceKind.TVMAZE, SourceKind.TMDB})
_YOUTUBE_FEED = "/feeds/videos.xml"
_CHANNEL = re.compile(r"/channel/(UC[\w-]{10,40})(?:/|$)")
_PLAYLIST = re.compile(r"(?:^|&)list=([\w-]{10,60})(?:&|$)")
_OLD_ARTICLE = re.compile(r"(?:^|&)title=([^&]+)(?:&|$)")


def kind_of(url: str) -> SourceKind | None:
    """The kind that an address tells by itself; None where only the answer can."""
    host, path = urlsplit(url).hostname or "", urlsplit(url).path
    if host == "api.tvmaze.com" or (host in ("www.tvmaze.com", "tvmaze.com") and tvmaze.show_address(url)):
        return SourceKind.TVMAZE
    if host in ("api.themoviedb.org", "www.themoviedb.org", "themoviedb.org") and tmdb.title_address(url, None):
        return SourceKind.TMDB
    if host in ("www.youtube.com", "youtube.com") and (path == _YOUTUBE_FEED or _CHANNEL.match(path)):
        return SourceKind.YOUTUBE
    return SourceKind.WIKIPEDIA if host.endswith(".wikipedia.org") else None


def address_of(kind: SourceKind | None, url: str, season: int | None) -> str:
    """The address that is asked for a page of the kind; "" where its own is none of that kind."""
    match kind:
        case SourceKind.TVMAZE:
            return tvmaze.show_address(url)
        case SourceKind.TMDB:
            return tmdb.title_address(url, season)
        case SourceKind.YOUTUBE:
            return _feed_address(url)
        case SourceKind.WIKIPEDIA:
            return _article_address(url)
        case _:
            return url


def _feed_address(url: str) -> str:
    """The feed of a YouTube channel or playlist."""
    parts = urlsplit(url)
    feed = f"{parts.scheme}://{parts.netloc}{_YOUTUBE_FEED}"
    if parts.path == _YOUTUBE_FEED and parts.query:
        return url
    if match := _CHANNEL.match(parts.path):
        return f"{feed}?channel_id={match[1]}"
    match = _PLAYLIST.search(parts.query)
    return f"{feed}?playlist_id={match[1]}" if match else ""


def _article_address(url: str) -> str:
    """The article as readers get it, the one form that Wikipedia's robots.txt leaves to programs."""
    parts = urlsplit(url)
    host = parts.netloc.replace(".m.wikipedia.org", ".wikipedia.org")
    match = _OLD_ARTICLE.search(parts.query) if parts.path.startswith("/w/") else None
    path = f"/wiki/{match[1]}" if match else parts.path
    return f"{parts.scheme}://{host}{path}"


# --- the way to them -----------------------------------------------------------------------------


@asynccontextmanager
async def reached(
    agent: str, pages: Iterable[Page] = (), token: Secret | None = None, pace: Pace | None = None
) -> AsyncIterator[Sources]:
    """The way to all pages, plain and by browser: the two share what they know of the hosts."""
    async with Fetcher(agent=agent, pace=pace) as plain:
        chromium = Chromium(Exchange(tls=trusting(), resolve=look_up))
        async with Fetcher(agent=agent, pace=plain.pace, robots=plain.robots, way=chromium) as browser:
            yield Sources(plain, pages, token, browser)


def request_for(page: Page, token: Secret | None = None) -> PageRequest:
    """What is asked for; a page's own address is the one that may lead inside. Raises `SecretMissing`."""
    address = address_of(page.source, page.url, page.title.season) or page.url
    headers = page.headers
    if page.source is SourceKind.TMDB and token is not None:
        headers = (*headers, ("Authorization", f"Bearer {token.reveal()}"))
    robots = page.robots and page.source not in _APIS
    return PageRequest(address, (page.url,), headers, verify=page.verify, robots=robots)


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
