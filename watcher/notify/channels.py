"""From the config's channels to the ones that send. Each loads what it needs only where it is in use."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from watcher.notify import Channel, Manner
from watcher.settings import Apprise, ChannelSettings, Console, Email, Format, Webhook


def make_channel(settings: ChannelSettings, manner: Manner) -> Channel:
    """The channel that the config describes, with the wishes of its reader."""
    channel = _of_its_kind(settings, _own_manner(settings, manner))
    if settings.habits.spoilers:
        return channel
    from watcher.notify.veil import VeiledChannel

    return VeiledChannel(channel, manner.language)


def _own_manner(settings: ChannelSettings, manner: Manner) -> Manner:
    if settings.habits.template is None:
        return manner
    from watcher.notify.template import TemplateFile

    return replace(manner, template=TemplateFile(settings.habits.template))


def _of_its_kind(settings: ChannelSettings, manner: Manner) -> Channel:
    match settings:
        case Console():
            from watcher.notify.console import ConsoleChannel

            return ConsoleChannel(manner)
        case Email():
            from watcher.notify.email import EmailChannel

            return EmailChannel(settings, manner)
        case Webhook(format=Format.STANDARD):
            from watcher.notify.webhook import WebhookChannel

            return WebhookChannel(settings)
        case Webhook():
            from watcher.notify.chat import ChatChannel

            return ChatChannel(settings, manner)
        case Apprise():
            from watcher.notify.apprise import AppriseChannel

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
