"""What a person sets, as plain frozen values: every part of the house may read them, and none needs pydantic for it.

`config.py` makes them from config.toml. Durations are timedeltas; paths are absolute.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, assert_never
from urllib.parse import quote
from zoneinfo import ZoneInfo

from watcher.core.model import Kind, Signal, Title, Trust
from watcher.core.timing import Timing
from watcher.errors import WatcherError

_WORD: Final = re.compile(r"[a-z0-9]+")
_NO_LETTER: Final = re.compile(r"['’\u0300-\u036f]")  # apostrophes, and accents by themselves


def title_id(name: str, season: int | None, kind: str) -> str:
    """The id of a title that was given none: plain letters and digits, made of its name, season and kind.

    A name that loses letters on the way (one in another script) gets a mark that keeps it apart from its like.
    """
    folded = name.lower() if name.isascii() else unicodedata.normalize("NFKD", name.casefold())
    plain = "-".join(_WORD.findall(_NO_LETTER.sub("", folded)))
    lossless = bool(plain) if name.isascii() else _is_lossless(folded)
    mark = "" if lossless else hashlib.sha256(folded.encode()).hexdigest()[:8]
    ending = str(season) if season is not None else ("film" if kind == Kind.FILM else "")
    return "-".join(part for part in (plain[:60].strip("-"), mark, ending) if part)


def _is_lossless(folded: str) -> bool:
    """Whether all letters of a name are plain ones."""
    letters = [letter for letter in folded if letter.isalnum()]
    return bool(letters) and all(letter.isascii() for letter in letters)


class SecretMissing(WatcherError):
    """A secret is named by the config and cannot be read where it should be; the text says where."""


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A password or key, read only when it is used and never shown. One of the three says where it stands."""

    text: str | None = None
    env: str | None = None
    file: Path | None = None

    def reveal(self) -> str:
        """The secret itself, without a trailing line end."""
        if self.env is not None:
            return self._from_environment(self.env)
        if self.file is not None:
            return self._from_file(self.file)
        return self.text or ""

    def reveal_address(self) -> str:
        """The secret as a web address; raises `SecretMissing`, without a word of it, where it is none."""
        address = self.reveal().strip()
        if not address.lower().startswith(("http://", "https://")):
            raise SecretMissing(f"{self.place()} holds no address that begins with https:// or http://")
        return address

    def place(self) -> str:
        """Where the secret stands, in words."""
        if self.env is not None:
            return f"the environment variable {self.env}"
        return f"the secret file {self.file}" if self.file is not None else "the config"

    def trouble(self) -> str:
        """Why the secret cannot be read, or ""."""
        try:
            self.reveal()
        except SecretMissing as problem:
            return str(problem)
        return ""

    @staticmethod
    def _from_environment(name: str) -> str:
        value = os.environ.get(name)
        if not value:
            raise SecretMissing(f"the environment variable {name} is not set")
        return value

    @staticmethod
    def _from_file(path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else "it is not text"
            raise SecretMissing(f"the secret file {path} cannot be read: {reason}") from problem
        if not value:
            raise SecretMissing(f"the secret file {path} is empty")
        return value

    def __repr__(self) -> str:
        return "Secret(hidden)"


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret, in the forms that protocols give it, replaced by "***"."""
    forms = {form for secret in secrets if secret for form in _forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, "***")
    return text


def _forms(secret: str) -> tuple[str, ...]:
    escaped = secret.encode("unicode_escape").decode("ascii")
    return secret, escaped, quote(secret, safe=""), base64.b64encode(secret.encode()).decode("ascii")


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


class Priority(StrEnum):
    """How much a message may disturb, from little to much."""

    LOW = "low"  # it makes no sound
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Habits:
    """What a channel hears of, and how: the wishes of its reader."""

    signals: tuple[Signal, ...] = tuple(Signal)
    spoilers: bool = True  # False: names, roles and quotes only behind the link
    timing: Timing = Timing()  # noqa: RUF009 - one value for ever
    template: Path | None = None  # how the text is written, where not as usual
    priorities: tuple[tuple[str, Priority], ...] = ()  # of a signal or a kind of news, where not normal


@dataclass(frozen=True, slots=True)
class Console:
    """A channel that prints."""

    name: str
    habits: Habits = Habits()


class Encryption(StrEnum):
    """How the way to a mail server is kept private."""

    STARTTLS = "starttls"  # where the server offers it
    TLS = "tls"  # from the first byte


class Login(StrEnum):
    """How a mail server is told who writes."""

    PASSWORD = "password"
    XOAUTH2 = "xoauth2"  # the password is an access token


@dataclass(frozen=True, slots=True)
class Email:
    """A channel that writes emails."""

    name: str
    to: tuple[str, ...]
    sender: str
    host: str
    port: int
    encryption: Encryption = Encryption.STARTTLS
    user: str | None = None
    password: Secret | None = None
    login: Login = Login.PASSWORD
    habits: Habits = Habits()


class Format(StrEnum):
    """Whom a webhook is written for."""

    STANDARD = "standard"  # programs: one signed request an alert
    SLACK = "slack"  # and what understands its format: Mattermost, Rocket.Chat
    DISCORD = "discord"
    NTFY = "ntfy"
    TELEGRAM = "telegram"
    HOME_ASSISTANT = "homeassistant"


@dataclass(frozen=True, slots=True)
class Webhook:
    """A channel that posts requests; each of `secrets` signs those of the standard format, newest first."""

    name: str
    url: str  # "" where it is hidden
    secrets: tuple[Secret, ...] = ()
    format: Format = Format.STANDARD
    headers: tuple[tuple[str, Secret], ...] = ()
    chat: str = ""  # whom Telegram's bot writes to
    hidden: Secret | None = None  # the address, where it is a secret as a whole
    habits: Habits = Habits()

    def address(self) -> str:
        """Where to post; raises `SecretMissing` where it is hidden and cannot be read."""
        return self.hidden.reveal_address() if self.hidden else self.url


@dataclass(frozen=True, slots=True)
class Apprise:
    """A channel that hands its messages to the Apprise library; each address names a service and its keys."""

    name: str
    urls: tuple[Secret, ...]
    habits: Habits = Habits()


ChannelSettings = Console | Email | Webhook | Apprise


def secrets_of(channel: ChannelSettings) -> tuple[Secret, ...]:
    """Every secret that a channel needs."""
    match channel:
        case Console():
            return ()
        case Email():
            return (channel.password,) if channel.password else ()
        case Webhook():
            hidden = (channel.hidden,) if channel.hidden else ()
            return (*channel.secrets, *(value for _, value in channel.headers), *hidden)
        case Apprise():
            return channel.urls
        case _:
            assert_never(channel)


@dataclass(frozen=True, slots=True)
class Watcher:
    """What holds for everything that is watched."""

    database: str  # an SQLAlchemy address; of SQLite with an absolute path
    every: Every
    gap: timedelta
    contact: str | None
    timezone: ZoneInfo
    language: str = "en"
    operator: tuple[str, ...] = ()
    tmdb: Secret | None = None  # the read access token of its API
    heartbeat: Secret | None = None  # the address that is asked as long as all is well
    weekly: bool = True  # whether the operator hears once a week that it still watches


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that one config.toml says."""

    path: Path
    watcher: Watcher
    titles: tuple[Title, ...]
    pages: tuple[Page, ...]
    channels: tuple[ChannelSettings, ...]
    hosts: tuple[Host, ...] = ()
    warnings: tuple[str, ...] = field(default=())

    def missing_secrets(self) -> tuple[str, ...]:
        """A sentence for each secret that cannot be read now."""
        secrets = [(f"channel.{channel.name}", secret) for channel in self.channels for secret in secrets_of(channel)]
        secrets += [(page.url, secret) for page in self.pages for secret in page.secrets]
        if self.watcher.tmdb is not None:
            secrets.append(("watcher.tmdb", self.watcher.tmdb))
        if self.watcher.heartbeat is not None:
            secrets.append(("watcher.heartbeat", self.watcher.heartbeat))
        return tuple(f"{place}: {trouble}" for place, secret in secrets if (trouble := secret.trouble()))

    def read_by_people(self) -> tuple[str, ...]:
        """The names of the channels that are not for programs."""
        machines = {each.name for each in self.channels if isinstance(each, Webhook) and each.format is Format.STANDARD}
        return tuple(channel.name for channel in self.channels if channel.name not in machines)

    def host(self, name: str) -> Host:
        """The manners towards the host, which are everybody's where it has none of its own."""
        return next((host for host in self.hosts if host.name == name), Host(name, self.watcher.gap))
