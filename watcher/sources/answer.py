"""What is asked of a page, and what comes back: frozen values, trouble among them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

_TELLING: Final = 6  # letters; a shorter word is "en-GB", and would be taken out of words that mean nothing by it


class Trouble(StrEnum):
    """Why a page could not be had."""

    URL = "url"  # not an address that is ever asked
    NAME = "name"  # the host's name is not known
    ADDRESS = "address"  # the host lies inside, where only the config may lead
    CONNECTION = "connection"  # refused, reset, cut short
    TLS = "tls"  # the certificate, or the handshake
    TIMEOUT = "timeout"
    PROTOCOL = "protocol"  # not HTTP, or not as it should be
    REDIRECT = "redirect"  # too many, in a circle, or to where it must not lead
    STATUS = "status"  # the host answered, and it was no
    SIZE = "size"
    TYPE = "type"  # a film, a picture, a PDF
    ROBOTS = "robots"  # the host asks robots to stay away
    FILE = "file"  # a page that is a file, and is not there


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One page to be asked for.

    `named` holds the addresses that the config writes for this page (its own, as a rule): only their exact origins
    may lie inside. Headers, login and cookies go to the page's own origin and never further, but for the languages.
    """

    url: str
    named: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    cookies: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    auth: tuple[str, str] | None = field(default=None, repr=False)  # name and password, for basic authentication
    proxy: str = field(default="", repr=False)  # http://[name:password@]host:port
    verify: bool = True  # the certificate
    robots: bool = True  # whether robots.txt is obeyed

    @property
    def secrets(self) -> tuple[str, ...]:
        """What a host may repeat and nobody else is to see: every longer word of what goes to the page alone."""
        login = (":".join(self.auth), self.auth[1]) if self.auth else ()
        way = self.proxy.rpartition("@")[0].rpartition("//")[2]
        said = (*(value for _, value in (*self.headers, *self.cookies)), *login, way, *map(unquote, way.split(":")))
        return tuple(word for text in said for word in (text, *text.split()) if len(word) >= _TELLING)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came, inflated and in one piece; `validators` is to be handed in with the next fetch."""

    url: str
    final_url: str
    status: int
    content_type: str
    body: bytes
    validators: str = ""
    last_modified: datetime | None = None
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The page is what it was; `validators` is to be handed in with the next fetch."""

    validators: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The page could not be had: `reason` is one sentence without secrets that says what, where and what to do.

    A refusal with a body keeps the first 64 KB of it, so that a wall can be told from a broken page.
    """

    reason: str
    retry_after: timedelta | None = None  # as the host asked, between a second and a day
    status: int | None = None
    body: bytes = b""
    trouble: Trouble = Trouble.CONNECTION
    final_url: str = ""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """The host may not be asked yet: nothing was sent, ask again at `at`."""

    at: datetime
    reason: str
    failing: bool = False  # it failed so often that it is left in peace


Answer = Fetched | NotModified | Unreachable | Later
