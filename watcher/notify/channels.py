"""From the config's channels to the ones that send, and how a check's alerts are split among messages."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from watcher.core.model import Alert
from watcher.notify import Channel, Manner, Message
from watcher.notify.console import ConsoleChannel
from watcher.notify.email import EmailChannel
from watcher.notify.webhook import WebhookChannel
from watcher.settings import ChannelSettings, Console, Email, Webhook


def make_channel(settings: ChannelSettings, manner: Manner) -> Channel:
    """The channel that the config describes."""
    match settings:
        case Console():
            return ConsoleChannel(manner)
        case Email():
            return EmailChannel(settings, manner)
        case Webhook():
            return WebhookChannel(settings)
        case _:
            assert_never(settings)


def write_messages(alerts: Sequence[Alert], settings: ChannelSettings, created_at: datetime) -> tuple[Message, ...]:
    """The alerts of one check as a channel's messages: a webhook's one an alert, an email one a recipient."""
    everything = tuple(alerts)
    match settings:
        case _ if not everything:
            return ()
        case Webhook():
            return tuple(Message(alert.id, settings.name, (alert,), created_at) for alert in everything)
        case Email():
            return tuple(
                Message(message_id(everything, settings.name, to), settings.name, everything, created_at, to)
                for to in settings.to
            )
        case Console():
            return (Message(message_id(everything, settings.name), settings.name, everything, created_at),)
        case _:
            assert_never(settings)


def message_id(alerts: Sequence[Alert], channel: str, to: str = "") -> str:
    """An id made of what is told, where and to whom: the same after a restart or a restore."""
    parts = [channel, to, *(alert.id for alert in alerts)]
    return "message_" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
