"""One round of the outbox: what was said is written, and nobody holds up anybody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import NOON, FakeChannel, FakeClock
from tests.store.examples import HOOK, a_decision, a_page, a_trace, an_alert, open_store
from watcher.core.cadence import LIFETIME
from watcher.core.model import Change, Title
from watcher.deliver import Delivery, Outlet, deliver
from watcher.notify import Failed, Message, Sent
from watcher.store.records import Letter, LetterState, Route
from watcher.store.thread import StoreThread

TITLES = tuple(Title(f"title-{number}", f"Title {number}") for number in range(6))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[StoreThread]:
    """A store that watches a page of each title."""
    pages = [a_page(f"https://{title.id}.example/", title) for title in TITLES]
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        await thread.run(lambda store: store.pages.register(pages, NOON))
        yield thread


class Post:
    """Queues messages and delivers them, at an instant that a test chooses."""

    def __init__(self, store: StoreThread) -> None:
        self.store = store
        self.clock = FakeClock()
        self.heard: list[Delivery] = []

    async def queue(self, *names: str, title: int = 0, route: Route = HOOK, change: Change = Change.DATED) -> None:
        """Write alerts under these names for a title."""
        about = TITLES[title]
        decision = a_decision(*(replace(an_alert(name, title=about), change=change) for name in names))
        (past,) = await self.store.run(lambda store: store.pages.due(f"{about.id}.example", NOON + timedelta(9), 1))
        at = self.clock()
        await self.store.run(
            lambda store: store.checks.record_reading(past, lambda known: decision, a_trace(), (route,), at)
        )

    async def round(self, channel: FakeChannel, name: str = "hook", lifetime: timedelta = LIFETIME) -> list[str]:
        """One round of a channel; returns the alerts that it was handed in it."""
        channel.messages.clear()
        await deliver(Outlet(name, channel, lifetime), self.store, self.clock, self.heard.append)
        return list(channel.names())

    async def letters(self) -> list[Letter]:
        """The whole outbox."""
        return await self.store.run(lambda store: store.outbox.letters())

    async def states(self) -> list[LetterState]:
        """Where each message stands."""
        return [letter.state for letter in await self.letters()]


@pytest.fixture
def post(store: StoreThread) -> Post:
    """An outbox over a fresh store."""
    return Post(store)


async def test_what_is_due_is_sent_and_ticked_off(post: Post) -> None:
    """In order, once, with the receiver's answer."""
    await post.queue("one", "two")
    channel = FakeChannel(Sent("202 Accepted"))
    assert await post.round(channel) == ["one", "two"]
    assert await post.round(channel) == []
    assert [(it.state, it.answer, it.sent_at, it.tries) for it in await post.letters()] == [
        (LetterState.SENT, "202 Accepted", NOON, 1)
    ] * 2


async def test_a_failure_is_tried_again_later(post: Post) -> None:
    """After five seconds, under the same id, and those behind it wait."""
    await post.queue("one", "two")
    channel = FakeChannel(Failed("503"), Sent("ok"))
    assert await post.round(channel) == ["one"]
    first = channel.messages[0].id
    assert await post.round(channel) == []
    post.clock.advance(timedelta(seconds=6))
    assert await post.round(channel) == ["one", "two"]
    assert channel.messages[0].id == first
    assert await post.states() == [LetterState.SENT] * 2


async def test_each_try_is_told(post: Post) -> None:
    """Whoever looks on hears the answer and when the next try is."""
    await post.queue("one")
    await post.round(FakeChannel(Failed("503")))
    (delivery,) = post.heard
    assert delivery.answer == Failed("503")
    assert delivery.next_try_at is not None
    assert timedelta(seconds=4.5) <= delivery.next_try_at - NOON <= timedelta(seconds=5.5)


async def test_a_pause_that_the_receiver_asks_for_is_kept(post: Post) -> None:
    """Retry-After stretches the wait and never shortens it."""
    await post.queue("one")
    await post.round(FakeChannel(Failed("429", retry_after=timedelta(hours=2))))
    assert post.heard[-1].next_try_at == NOON + timedelta(hours=2)


async def test_a_message_is_given_up_at_the_end_of_its_schedule(post: Post) -> None:
    """After ten tries in about 75 hours it is a dead letter with the last reason, and can be sent again by hand."""
    await post.queue("one")
    channel = FakeChannel(Failed("500"))
    for _ in range(10):
        assert await post.round(channel) == ["one"]
        post.clock.now = post.heard[-1].next_try_at or post.clock.now
    assert timedelta(hours=68) < post.clock.now - NOON < timedelta(hours=84)
    (letter,) = await post.letters()
    assert (letter.state, letter.answer, letter.tries) == (LetterState.DEAD, "500", 10)
    await post.store.run(lambda store: store.outbox.retry([letter.id], post.clock()))
    assert await post.round(FakeChannel()) == ["one"]


async def test_a_mail_lives_for_five_days(post: Post) -> None:
    """Beyond the schedule it is tried daily."""
    await post.queue("one")
    channel = FakeChannel(Failed("connection refused"))
    while await post.round(channel, lifetime=timedelta(days=5)):
        post.clock.now = post.heard[-1].next_try_at or post.clock.now
    assert timedelta(days=4) < post.clock.now - NOON <= timedelta(days=5)
    assert await post.states() == [LetterState.DEAD]


async def test_what_will_never_be_accepted_is_given_up_at_once(post: Post) -> None:
    """And the next message passes."""
    await post.queue("one", "two")
    assert await post.round(FakeChannel(Failed("550 no such user", permanent=True), Sent("ok"))) == ["one", "two"]
    assert await post.states() == [LetterState.DEAD, LetterState.SENT]


async def test_a_receiver_that_wants_nothing_more_is_switched_off(post: Post) -> None:
    """What waits is given up, and nothing is sent until somebody switches it on again."""
    await post.queue("one", "two")
    channel = FakeChannel(Failed("410 Gone", gone=True), Sent("ok"))
    assert await post.round(channel) == ["one"]
    await post.queue("three", title=1)
    assert await post.round(channel) == []
    assert await post.states() == [LetterState.DEAD] * 3
    assert (await post.letters())[2].answer == "the channel is switched off: 410 Gone"
    await post.store.run(lambda store: store.channels.switch_on("hook"))
    await post.queue("four", title=2)
    assert await post.round(channel) == ["four"]


async def test_a_message_over_which_a_channel_stumbles_does_not_hold_up_others(post: Post) -> None:
    """A defect is written down as the reason; after three tries the message lets those behind it pass."""
    await post.queue("poison", "after")
    await post.queue("other", title=1)
    channel = FakeChannel(ValueError("a lone surrogate"), Sent("ok"))
    assert await post.round(channel) == ["poison", "other"]
    poisoned = (await post.letters())[0]
    assert poisoned.answer == "the message could not be written or sent: ValueError: a lone surrogate"
    for _ in range(2):
        post.clock.advance(timedelta(hours=1))
        await post.round(FakeChannel(ValueError("a lone surrogate"), Sent("ok")))
    assert await post.states() == [LetterState.DEAD, LetterState.SENT, LetterState.SENT]


async def test_a_receiver_that_takes_other_messages_is_asked_again_soon(post: Post) -> None:
    """It is there, and only moody: no reason to wait for minutes."""
    await post.queue("one")
    await post.queue("two", title=1)
    await post.round(FakeChannel(Sent("ok"), Failed("503")))
    for _ in range(4):
        post.clock.now = post.heard[-1].next_try_at or post.clock.now
        await post.round(FakeChannel(Failed("503")))
    assert post.clock.now - NOON < timedelta(minutes=1)


async def test_all_that_waits_is_due_when_a_receiver_is_back(post: Post) -> None:
    """After a day away, the first yes brings the others, each of which has a pause of its own."""
    for title in range(3):
        await post.queue(f"alert{title}", title=title)
    away = FakeChannel(Failed("connection refused"))
    for _ in range(5):
        while await post.round(away):
            pass
        post.clock.advance(timedelta(hours=5))
    await post.queue("news", title=4)
    assert sorted(await post.round(FakeChannel())) == ["alert0", "alert1", "alert2", "news"]


async def test_a_receiver_that_is_away_is_probed_now_and_then(post: Post) -> None:
    """One message goes out of turn, after a tenth of the outage and at most an hour; its own schedule stays."""
    for title in range(3):
        await post.queue(f"alert{title}", title=title)
    away = FakeChannel(Failed("connection refused"))
    pauses, last = [], NOON
    while post.clock.now < NOON + timedelta(hours=24):
        if probed := await post.round(away):
            assert len(probed) == 1 or post.clock.now < NOON + timedelta(hours=20)
            pauses.append(post.clock.now - last)
            last = post.clock.now
        post.clock.advance(timedelta(minutes=1))
    assert max(pauses[3:]) <= timedelta(hours=1, minutes=1)
    assert {letter.tries for letter in await post.letters()} == {7}
    assert sorted(await post.round(FakeChannel())) == []
    post.clock.advance(timedelta(hours=1))
    assert sorted(await post.round(FakeChannel())) == ["alert0", "alert1", "alert2"]


async def test_a_receiver_that_asks_for_a_pause_is_not_probed_in_it(post: Post) -> None:
    """Retry-After holds for the whole channel."""
    await post.queue("one")
    await post.round(FakeChannel(Failed("503", retry_after=timedelta(hours=5))))
    post.clock.advance(timedelta(hours=4, minutes=59))
    assert await post.round(FakeChannel()) == []
    post.clock.advance(timedelta(minutes=1))
    assert await post.round(FakeChannel()) == ["one"]


async def test_a_probe_that_is_refused_for_good_is_given_up(post: Post) -> None:
    """It was a try like any other."""
    await post.queue("one")
    for _ in range(4):
        await post.round(FakeChannel(Failed("connection refused")))
        post.clock.now = post.heard[-1].next_try_at or post.clock.now
    await post.round(FakeChannel(Failed("connection refused")))
    post.clock.advance(timedelta(hours=1))
    assert await post.round(FakeChannel(Failed("550 no such user", permanent=True))) == ["one"]
    assert [(letter.state, letter.tries) for letter in await post.letters()] == [(LetterState.DEAD, 6)]


async def test_a_receiver_that_is_down_is_left_alone_after_three_failures(post: Post) -> None:
    """The rest of a burst does not knock on a closed door."""
    for title in range(6):
        await post.queue(f"alert{title}", title=title)
    channel = FakeChannel(Failed("connection refused"))
    assert await post.round(channel) == ["alert0", "alert1", "alert2"]
    assert await post.round(channel) == ["alert3", "alert4", "alert5"]


class HangingChannel(FakeChannel):
    """Never answers."""

    async def send(self, message: Message, *, at: object) -> Sent | Failed:
        await asyncio.Event().wait()
        raise AssertionError


async def test_a_channel_that_hangs_delays_no_other(post: Post) -> None:
    """Each has rounds of its own."""
    await post.queue("slow", route=Route("slow"))
    await post.queue("quick", title=1)
    hanging = asyncio.ensure_future(post.round(HangingChannel(), "slow"))
    assert await asyncio.wait_for(post.round(FakeChannel()), timeout=5) == ["quick"]
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging
    assert await post.states() == [LetterState.WAITING, LetterState.SENT]


async def test_a_correction_is_handed_over_with_what_it_corrects(post: Post) -> None:
    """Under the name that the receiver gave the earlier message."""
    await post.queue("one")
    await post.round(FakeChannel(Sent("ok", handle="77")))
    await post.queue("two", change=Change.MOVED)
    channel = FakeChannel()
    await post.round(channel)
    assert [[("77", "alert_one")]] == [
        [(each.handle, alert.id) for each in message.corrects for alert in each.alerts] for message in channel.messages
    ]


async def test_a_message_knows_its_recipient(post: Post) -> None:
    """One of several, so that a refusal repeats nobody else's mail."""
    await post.queue("one", route=Route("hook", recipient="a@x.example"))
    channel = FakeChannel()
    await post.round(channel)
    assert [message.to for message in channel.messages] == ["a@x.example"]
