"""Alerts for readers who want to find out alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import FakeChannel
from tests.notify.examples import AT, PLOT, VIDEO, a_message, an_alert, every_kind
from tests.notify.goldens import CHATS, LONDON
from watcher.core.model import Change
from watcher.notify.formats import write_posts
from watcher.notify.html import html
from watcher.notify.mail import write_mail
from watcher.notify.message import subject, text
from watcher.notify.veil import VeiledChannel, veil

KINDS = every_kind()
SPOILERS = ("Okafor", "Vice President", "Grace Penn", PLOT, "bomb", "Here is a first look")


def written(*changes: Change) -> str:
    """Everything that is written of these alerts, veiled, on every way."""
    alerts = veil([KINDS[change] for change in changes], "en")
    message = a_message(*alerts)
    mail = write_mail(message, to="a@example.com", sender="w@example.com", manner=LONDON, at=AT)
    posts = [str(post.content) for settings in CHATS.values() for post in write_posts(settings, message, LONDON)]
    return "\n".join([subject(alerts, LONDON), text(alerts, LONDON), html(alerts, LONDON), mail.as_string(), *posts])


@pytest.mark.parametrize("spoiler", SPOILERS)
def test_no_name_no_role_no_plot_and_no_quote_is_written(spoiler: str) -> None:
    """In no part of no message."""
    assert spoiler not in written(*KINDS)


def test_days_and_videos_stay() -> None:
    """They are what the reader waits for."""
    said = written(Change.DATED, Change.TRAILER)

    assert "release date 31 October 2024" in said
    assert VIDEO in said


def test_people_are_counted() -> None:
    """One is someone new, several are so many."""
    joined = [replace(an_alert(Change.JOINED, name), id=name) for name in ("Ines Okafor", "Ana Costa", "Li Wei")]

    assert "The Diplomat, season 2: someone new joins the cast" == subject(veil(joined[:1], "en"), LONDON)
    assert "The Diplomat, season 2: 3 new people join the cast" == subject(veil(joined, "en"), LONDON)


async def test_a_veiled_channel_keeps_ids() -> None:
    """A repeat is known as one."""
    channel, message = FakeChannel(), a_message(KINDS[Change.JOINED])
    await VeiledChannel(channel, "en").send(message, at=AT)
    (sent,) = channel.messages

    assert (message.id, message.alerts[0].id) == (sent.id, sent.alerts[0].id)
    assert "someone new" == sent.alerts[0].value
