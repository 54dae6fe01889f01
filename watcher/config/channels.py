"""From the shapes of channels to their settings."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from datetime import time
from importlib.util import find_spec
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from watcher.config.shape import AnyChannelShape, AppriseShape, ConsoleShape, EmailShape, HabitsShape, WebhookShape
from watcher.core.timing import Timing
from watcher.settings import Apprise, ChannelSettings, Console, Email, Format, Habits, Secret, Webhook


def build_channel(name: str, shape: AnyChannelShape, folder: Path, zone: ZoneInfo) -> ChannelSettings:
    """The settings of one channel; `folder` is the config's, `zone` that of its clock times."""
    habits = _habits(shape, folder, zone)
    match shape:
        case ConsoleShape():
            return Console(name, habits)
        case EmailShape():
            return _email(name, shape, folder, habits)
        case WebhookShape():
            return _webhook(name, shape, folder, habits)
        case AppriseShape():
            return Apprise(name, tuple(beside(url, folder) for url in shape.url), habits)
        case other:
            assert_never(other)


def _habits(shape: HabitsShape, folder: Path, zone: ZoneInfo) -> Habits:
    timing = Timing(shape.digest, time(shape.hour), frozenset(shape.urgent), shape.quiet, zone)
    template = folder / shape.template if shape.template else None
    plain = Timing() if timing.digest is None and timing.quiet is None else timing
    return Habits(tuple(dict.fromkeys(shape.signals)), shape.spoilers, plain, template, shape.priority)


def _webhook(name: str, shape: WebhookShape, folder: Path, habits: Habits) -> Webhook:
    url = shape.url
    return Webhook(
        name=name,
        url=url if isinstance(url, str) else "",
        secrets=tuple(beside(secret, folder) for secret in shape.secret),
        format=shape.format,
        headers=tuple((name, beside(value, folder)) for name, value in shape.headers),
        chat=shape.chat,
        hidden=beside(url, folder) if isinstance(url, Secret) else None,
        habits=habits,
    )


def _email(name: str, shape: EmailShape, folder: Path, habits: Habits) -> Email:
    server = shape.smtp
    password = Secret(text=server.password) if server.password else shape.password
    return Email(
        name=name,
        to=tuple(shape.to),
        sender=shape.sender,
        host=server.host,
        port=server.port,
        encryption=server.encryption,
        user=server.user,
        password=beside(password, folder) if password else None,
        login=shape.login,
        habits=habits,
    )


def beside(secret: Secret, folder: Path) -> Secret:
    """A secret whose file is looked for beside the config."""
    return Secret(secret.text, secret.env, folder / secret.file if secret.file else None)


def channel_warnings(channels: Sequence[ChannelSettings], path: Path) -> Iterator[str]:
    """What a person should know of channels that can be used all the same."""
    is_open = bool(path.stat().st_mode & stat.S_IROTH)
    for channel in channels:
        if isinstance(channel, Apprise) and find_spec("apprise") is None:
            yield f'[channel.{channel.name}]: apprise is not installed: pip install "watcher[apprise]"'
        if is_open and isinstance(channel, Webhook) and _is_key(channel):
            yield (
                f"[channel.{channel.name}]: the address is as good as a password, and everybody on this machine can "
                'read it; "chmod 600" the config, or use url = { env = "NAME" }'
            )


def _is_key(channel: Webhook) -> bool:
    """Whether the address alone lets everybody write to the chat, and stands in the config."""
    return channel.hidden is None and channel.format not in (Format.STANDARD, Format.NTFY)
