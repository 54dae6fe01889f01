"""Channels made from the config."""

from __future__ import annotations

import pytest

from watcher.notify import Manner
from watcher.notify.apprise import AppriseChannel
from watcher.notify.channels import make_channel, one_each, recipients
from watcher.notify.chat import ChatChannel
from watcher.notify.console import ConsoleChannel
from watcher.notify.email import EmailChannel
from watcher.notify.veil import VeiledChannel
from watcher.notify.webhook import WebhookChannel
from watcher.settings import Apprise, ChannelSettings, Console, Email, Format, Habits, Secret, Webhook

INBOX = Email("inbox", ("a@example.com", "b@example.com"), "w@example.com", "localhost", 25)
HOOK = Webhook("hook", "https://hooks.example/")
SCREEN = Console("screen")
CHAT = Webhook("chat", "https://chat.example/", format=Format.SLACK)
PHONE = Apprise("phone", (Secret(text="tgram://token/1"),))
PHONES = Apprise("phones", (Secret(text="tgram://token/1"), Secret(text="tgram://token/2")))
DISCREET = Console("screen", Habits(spoilers=False))


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (INBOX, EmailChannel),
        (HOOK, WebhookChannel),
        (SCREEN, ConsoleChannel),
        (CHAT, ChatChannel),
        (PHONE, AppriseChannel),
        (DISCREET, VeiledChannel),
    ],
)
def test_every_kind_of_the_config_has_its_channel(settings: ChannelSettings, kind: type) -> None:
    """One a kind."""
    assert type(make_channel(settings, Manner())) is kind


@pytest.mark.parametrize(
    ("settings", "alone", "to"),
    [
        (INBOX, False, ("a@example.com", "b@example.com")),
        (HOOK, True, ("",)),
        (SCREEN, False, ("",)),
        (CHAT, False, ("",)),
        (PHONE, False, ("",)),
        (PHONES, False, ("1", "2")),
    ],
)
def test_machines_get_one_alert_a_request_and_people_a_mail_of_their_own(
    settings: ChannelSettings, alone: bool, to: tuple[str, ...]
) -> None:
    """How the alerts of a check are split among messages."""
    assert (one_each(settings), recipients(settings)) == (alone, to)
