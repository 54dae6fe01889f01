"""The kinds of source: told by a page's own address where it can be, and which address is asked for each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from urllib.parse import urlsplit

from watcher.settings import SourceKind
from watcher.sources import tmdb, tvmaze

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

_TELLING = re.compile("tvmaze|themoviedb|youtube|wikipedia", re.IGNORECASE)  # what stands in the hosts of all kinds
_YOUTUBE_FEED = "/feeds/videos.xml"
_CHANNEL = re.compile(r"/channel/(UC[\w-]{10,40})(?:/|$)")
_PLAYLIST = re.compile(r"(?:^|&)list=([\w-]{10,60})(?:&|$)")
_OLD_ARTICLE = re.compile(r"(?:^|&)title=([^&]+)(?:&|$)")


def kind_of(url: str) -> SourceKind | None:
    """The kind that an address tells by itself; None where only the answer can."""
    if not _TELLING.search(url):
        return None
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
