"""How much a message may disturb."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.notify.examples import AT, a_message, an_alert
from tests.notify.goldens import CHATS, LONDON
from tests.receivers import Mailbox
from watcher.core.model import Change
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Message
from watcher.notify.email import EmailChannel
from watcher.notify.formats import write_posts
from watcher.notify.priority import priority_of
from watcher.settings import Email, Format, Habits, Priority

WISHES = Habits(priorities=(("cancelled", Priority.HIGH), ("trailer", Priority.LOW), ("teaser", Priority.NORMAL)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([Change.DATED], Priority.NORMAL),
        ([Change.TRAILER], Priority.LOW),
        ([Change.TEASER], Priority.NORMAL),
        ([Change.TRAILER, Change.DATED], Priority.NORMAL),
        ([Change.TRAILER, Change.CANCELLED], Priority.HIGH),
    ],
)
def test_the_highest_wish_counts(changes: list[Change], expected: Priority) -> None:
    """A kind of news says more than its signal; what nobody spoke of is normal."""
    alerts = [an_alert(change, None) for change in changes]

    assert expected is priority_of(a_message(*alerts), WISHES)


def test_a_signal_speaks_for_all_its_kinds() -> None:
    """A teaser is a trailer, unless it has a wish of its own."""
    wishes = Habits(priorities=(("trailer", Priority.HIGH),))

    assert Priority.HIGH is priority_of(a_message(an_alert(Change.TEASER, None)), wishes)


def test_trouble_is_normal() -> None:
    """It is no kind of news."""
    report = Report(Trouble(TroubleKind.PAGE, "https://tv.example", "404", AT), AT)

    assert Priority.NORMAL is priority_of(Message("m", "ops", (), AT, report=report), WISHES)


@pytest.mark.parametrize(
    ("format", "priority", "expected"),
    [
        (Format.NTFY, Priority.LOW, {"priority": 2}),
        (Format.NTFY, Priority.NORMAL, {"priority": None}),
        (Format.NTFY, Priority.HIGH, {"priority": 4}),
        (Format.TELEGRAM, Priority.LOW, {"disable_notification": True}),
        (Format.TELEGRAM, Priority.HIGH, {"disable_notification": None}),
        (Format.DISCORD, Priority.LOW, {"flags": 4096}),
        (Format.DISCORD, Priority.HIGH, {"flags": None}),
        (Format.HOME_ASSISTANT, Priority.LOW, {"priority": "low"}),
        (Format.HOME_ASSISTANT, Priority.NORMAL, {"priority": "normal"}),
        (Format.HOME_ASSISTANT, Priority.HIGH, {"priority": "high"}),
    ],
)
def test_a_service_is_told_in_its_own_words(format: Format, priority: Priority, expected: dict[str, Any]) -> None:
    """Nothing where it is as usual, or where the service has no word for it."""
    settings = replace(CHATS[format], habits=Habits(priorities=(("dated", priority),)))
    (post,) = write_posts(settings, a_message(an_alert()), LONDON)

    assert expected == {name: post.content.get(name) for name in expected}


@pytest.mark.parametrize(
    ("priority", "expected"),
    [(Priority.LOW, ("low", "5")), (Priority.NORMAL, (None, None)), (Priority.HIGH, ("high", "1"))],
)
async def test_a_mail_says_it_in_its_headers(priority: Priority, expected: tuple[str | None, str | None]) -> None:
    """Only where it is not as usual."""
    async with Mailbox() as box:
        habits = Habits(priorities=(("dated", priority),))
        settings = Email("inbox", ("you@example.com",), "w@example.com", "127.0.0.1", box.port, habits=habits)
        await EmailChannel(settings, LONDON).send(a_message(), at=AT)
        (letter,) = box.letters

    assert expected == (letter.mail["Importance"], letter.mail["X-Priority"])
