"""From the config's channels to the ones that send."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from watcher.notify import Channel, Manner
from watcher.notify.apprise import AppriseChannel
from watcher.notify.chat import ChatChannel
from watcher.notify.console import ConsoleChannel
from watcher.notify.email import EmailChannel
from watcher.notify.template import TemplateFile
from watcher.notify.veil import VeiledChannel
from watcher.notify.webhook import WebhookChannel
from watcher.settings import Apprise, ChannelSettings, Console, Email, Format, Webhook


def make_channel(settings: ChannelSettings, manner: Manner) -> Channel:
    """The channel that the config describes, with the wishes of its reader."""
    template = settings.habits.template
    own = replace(manner, template=TemplateFile(template)) if template else manner
    channel = _of_its_kind(settings, own)
    return channel if settings.habits.spoilers else VeiledChannel(channel, manner.language)


def _of_its_kind(settings: ChannelSettings, manner: Manner) -> Channel:
    match settings:
        case Console():
            return ConsoleChannel(manner)
        case Email():
            return EmailChannel(settings, manner)
        case Webhook(format=Format.STANDARD):
            return WebhookChannel(settings)
        case Webhook():
            return ChatChannel(settings, manner)
        case Apprise():
            return AppriseChannel(settings, manner)
        case _:
            assert_never(settings)


def one_each(settings: ChannelSettings) -> bool:
    """Whether each alert goes in a message of its own: machines get one a request, people all of a check."""
    return isinstance(settings, Webhook) and settings.format is Format.STANDARD


def recipients(settings: ChannelSettings) -> tuple[str, ...]:
    """Who gets a message of their own, so that one refusal repeats nobody else's; "" is the channel itself."""
    match settings:
        case Email(to=to):
            return to
        case Apprise(urls=urls) if len(urls) > 1:
            return tuple(str(number) for number, _ in enumerate(urls, start=1))  # the address itself is a secret
        case _:
            return ("",)
