"""The ways to reach a person, and what each of them hears of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from watcher.core.model import Signal
from watcher.core.timing import Timing
from watcher.settings.secrets import Secret


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
