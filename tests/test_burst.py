"""A site is redesigned: hundreds of titles have news in one minute, and a reader gets one email."""

from __future__ import annotations

import os
import re
from collections import Counter
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.receivers import Mailbox, WebhookReceiver
from tests.store.examples import NOON, a_decision, a_page, a_trace, an_alert, open_store
from watcher.core.model import Title
from watcher.crew import MAIL_LIFETIME, route_of
from watcher.deliver import Outlet, deliver
from watcher.notify import Manner
from watcher.notify.channels import make_channel
from watcher.settings import Email, Page, Webhook
from watcher.store.records import LetterState, Route
from watcher.store.store import Store
from watcher.store.thread import StoreThread

COUNT = int(os.environ.get("BURST", "100"))  # a whole redesign: BURST=500
MINUTE = timedelta(minutes=1)
TITLES = [Title(f"t{number}", f"Show number {number:03}") for number in range(COUNT)]


@pytest.mark.parametrize("spread", [timedelta(seconds=2), timedelta(seconds=58)], ids=["at once", "over a minute"])
async def test_hundreds_of_titles_with_news_are_one_email_and_as_many_requests(
    tmp_path: Path, spread: timedelta
) -> None:
    """All are in it, none is lost, none comes twice; the daemon tries every second meanwhile."""
    async with WebhookReceiver() as hook, Mailbox() as box, StoreThread(lambda: open_store(tmp_path)) as store:
        inbox = Email("inbox", ("you@example.com",), "w@example.com", "127.0.0.1", box.port)
        channels = (inbox, Webhook("hook", hook.url))
        routes = [route_of(channels[0], "you@example.com"), route_of(channels[1], "")]
        outlets = [Outlet(each.name, make_channel(each, Manner()), MAIL_LIFETIME) for each in channels]
        clock = FakeClock()
        await store.run(lambda store: store.pages.register([page_of(title) for title in TITLES], NOON))
        for second in range(130):
            clock.now = NOON + timedelta(seconds=second)
            lot = [title for place, title in enumerate(TITLES) if int(place * spread.total_seconds() / COUNT) == second]
            for title in lot:
                await store.run(partial(tell, title=title, routes=routes, clock=clock))
            for outlet in outlets:
                await deliver(outlet, store, clock, lambda delivery: None)
        states = Counter(letter.state for letter in await store.run(lambda store: store.outbox.letters()))

    ids = [request.headers["webhook-id"] for request in hook.requests]
    (mail,) = box.letters
    text = str(mail.mail.get_body(("plain",)))
    assert [1] * COUNT == list(Counter(re.findall(r"Show number \d{3}(?=: release date)", text)).values())
    assert (COUNT, COUNT) == (len(ids), len(set(ids)))
    assert {LetterState.SENT: 2 * COUNT} == states


def page_of(title: Title) -> Page:
    """A page of the title."""
    return a_page(f"https://tv.example/{title.id}", title)


def tell(store: Store, title: Title, routes: list[Route], clock: FakeClock) -> None:
    """News of a title."""
    (past,) = store.pages.find([title.id])
    decision = a_decision(an_alert(title.id, title=title))
    store.checks.record_reading(past, lambda known: decision, a_trace(), routes, clock())
