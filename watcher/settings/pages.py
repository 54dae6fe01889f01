"""What is watched and with which manners: pages, how often, and their hosts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from watcher.core.model import Title, Trust
from watcher.settings.secrets import Secret


class SourceKind(StrEnum):
    """How a page is read."""

    PAGE = "page"
    FEED = "feed"
    YOUTUBE = "youtube"
    TVMAZE = "tvmaze"
    TMDB = "tmdb"
    WIKIPEDIA = "wikipedia"
    BROWSER = "browser"


@dataclass(frozen=True, slots=True)
class Every:
    """How often a page is looked at: at least once in `max`, at most once in `min`; equal where only one was set."""

    min: timedelta
    max: timedelta


@dataclass(frozen=True, slots=True)
class PageLogin:
    """Who asks for a page, by HTTP's basic authentication."""

    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class Page:
    """One configured address, watched for one title."""

    url: str  # as written in the config: an address, or the path of a file
    title: Title
    every: Every
    notify: tuple[str, ...] = ()  # names of the channels that hear of it
    source: SourceKind | None = None  # None: its content tells it
    trust: Trust | None = None
    language: str = ""  # "" where the page itself may say it
    headers: tuple[tuple[str, Secret], ...] = ()
    cookies: tuple[tuple[str, Secret], ...] = ()
    login: PageLogin | None = None
    proxy: Secret | None = None  # http://[name:password@]host:port
    robots: bool = True
    verify: bool = True
    file: Path | None = None  # set where the page is a file beside the config

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Everything that may be a secret of what the page is asked with."""
        pairs = (value for _, value in (*self.headers, *self.cookies))
        login = (self.login.password,) if self.login else ()
        return (*pairs, *login, *((self.proxy,) if self.proxy else ()))


@dataclass(frozen=True, slots=True)
class Host:
    """The manners towards one host."""

    name: str
    gap: timedelta
    parallel: int = 1
