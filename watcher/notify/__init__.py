"""How people are told: the values that pass between the outbox and the channels.

`message.py` puts alerts into words, the other files are one channel each, `channels.py` makes them from the config.
A channel says what its receiver answered; when to try again is the caller's decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from watcher.core.model import Alert
from watcher.core.trouble import Report
from watcher.errors import WatcherError

UTC: Final = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message that was sent before, under the name that its receiver gave it."""

    handle: str
    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """Alerts written for one channel, under an id that stays the same over retries, restarts and restores."""

    id: str
    channel: str
    alerts: tuple[Alert, ...]
    created_at: datetime
    to: str = ""  # one of the channel's recipients; "" where the channel has no such thing, or for all of them
    report: Report | None = None  # for the operator, instead of alerts
    corrects: tuple[Earlier, ...] = ()  # what was sent on this way and no longer holds, where it has a name


@dataclass(frozen=True, slots=True)
class Sent:
    """The receiver said yes; `answer` holds its words, on one line."""

    answer: str
    handle: str = ""  # what the receiver calls the message, where it can be replaced later


@dataclass(frozen=True, slots=True)
class Failed:
    """The receiver did not say yes. `reason` is one line without secrets."""

    reason: str
    permanent: bool = False  # this message will never be accepted
    retry_after: timedelta | None = None  # as the receiver asked, between a second and a day
    gone: bool = False  # the receiver wants nothing more, ever


class Channel(Protocol):
    """A way to reach a person."""

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Try once to hand the message over; ends within the channel's own time limit."""
        ...


@dataclass(frozen=True, slots=True)
class Manner:
    """How the person who reads wants it: a BCP 47 language, and the time zone of every instant."""

    language: str = "en"
    timezone: ZoneInfo = UTC
    template: Template | None = None  # of the person's own


class Template(Protocol):
    """A way of writing alerts that the person chose."""

    is_html: bool

    def __call__(self, alerts: Sequence[Alert], manner: Manner) -> str:
        """The text of a message; raises `TemplateFailed` with a sentence."""
        ...


class TemplateFailed(WatcherError):
    """A person's template cannot be used; the text says why."""
