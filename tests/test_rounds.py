"""Checks in a lane for each host, messages in a round for each channel: nobody holds up anybody else."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import NOON, FakeChannel, FakeClock
from tests.store.examples import HOOK, a_decision, a_page, a_trace, an_alert, open_store
from watcher.check import Outcome, Result
from watcher.core.cadence import Plan
from watcher.core.model import Title
from watcher.deliver import Delivery, Outlet
from watcher.errors import StoreError
from watcher.notify import Failed, Message, Sent
from watcher.rounds import Lanes, Posts
from watcher.store.records import LetterState, Past, Route
from watcher.store.thread import StoreThread

SECOND = timedelta(seconds=1)
TITLE = Title("x", "X")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[StoreThread]:
    """An empty store."""
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        yield thread


class Looker:
    """Looks at pages as long as a test wants, and moves them on."""

    def __init__(self, store: StoreThread, clock: FakeClock) -> None:
        self.store, self.clock = store, clock
        self.seen: list[str] = []
        self.at_once: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.slow: dict[str, asyncio.Event] = {}  # pages that wait for something
        self.troubles: dict[str, Exception] = {}
        self.came = asyncio.Event()

    async def __call__(self, past: Past) -> Outcome | None:
        self.seen.append(past.url)
        self.at_once[past.host] += 1
        self.most[past.host] = max(self.most[past.host], self.at_once[past.host])
        self.came.set()
        try:
            await asyncio.sleep(0)
            if past.url in self.slow:
                await self.slow[past.url].wait()
            if past.url in self.troubles:
                raise self.troubles[past.url]
        finally:
            self.at_once[past.host] -= 1
        plan = Plan(self.clock() + timedelta(hours=1), "as configured")
        await self.store.run(lambda store: store.checks.record_unchanged(past, a_trace(), plan, self.clock()))
        return Outcome(past.title_id, past.url, Result.UNCHANGED)

    async def until(self, *urls: str) -> None:
        """Wait until these pages were looked at."""
        async with asyncio.timeout(5):
            while not set(urls) <= set(self.seen):
                self.came.clear()
                await self.came.wait()


class Bench:
    """Lanes over a store."""

    def __init__(self, store: StoreThread, parallel: int = 1) -> None:
        self.store = store
        self.clock = FakeClock()
        self.look = Looker(store, self.clock)
        self.notices: list[str] = []
        self.lanes = Lanes(self.look, store, self.clock, parallel=lambda host: parallel, notice=self.notices.append)

    async def watch(self, *urls: str) -> None:
        """Have pages, due now."""
        pages = [a_page(url, TITLE) for url in urls]
        await self.store.run(lambda store: store.pages.register(pages, NOON))


def urls(host: str, count: int) -> list[str]:
    """Pages of a host."""
    return [f"https://{host}.example/{number}" for number in range(count)]


async def test_due_pages_are_looked_at_in_order(store: StoreThread) -> None:
    """Each once, one at a time where the host wants it so."""
    bench = Bench(store)
    pages = urls("a", 250)
    await bench.watch(*pages)
    await bench.lanes.start_due()
    await bench.look.until(*pages)
    assert bench.look.seen == pages
    assert bench.look.most["a.example"] == 1


async def test_a_host_is_asked_as_often_at_once_as_it_bears(store: StoreThread) -> None:
    """And no oftener."""
    bench = Bench(store, parallel=3)
    pages = urls("a", 50)
    await bench.watch(*pages)
    await bench.lanes.start_due()
    await bench.look.until(*pages)
    assert bench.look.most["a.example"] == 3


async def test_a_slow_host_holds_up_no_other(store: StoreThread) -> None:
    """And is not asked again while it is at it."""
    bench = Bench(store)
    slow, *_ = pages = urls("slow", 3)
    bench.look.slow[slow] = asyncio.Event()
    await bench.watch(*pages, *urls("quick", 3))
    await bench.lanes.start_due()
    await bench.look.until(slow, *urls("quick", 3))
    await bench.lanes.start_due()
    assert bench.look.seen.count(slow) == 1
    bench.look.slow[slow].set()
    await bench.look.until(*pages)


async def test_a_page_that_is_nearly_due_is_waited_for(store: StoreThread) -> None:
    """So that "every second" is a second, though the ticks are a second apart."""
    bench = Bench(store)
    (page,) = urls("a", 1)
    await bench.watch(page)
    bench.clock.advance(-SECOND / 50)
    await bench.lanes.start_due()
    assert bench.look.seen == []
    await bench.look.until(page)


async def test_pages_that_are_asked_for_are_looked_at_now(store: StoreThread) -> None:
    """Due or not; the outcomes come in the order of the pages."""
    bench = Bench(store)
    pages = [url for pair in zip(urls("a", 3), urls("b", 3), strict=True) for url in pair]
    await bench.watch(*pages)
    pasts = await store.run(lambda store: store.pages.find())
    bench.clock.advance(-timedelta(hours=1))
    outcomes = await bench.lanes.walk(pasts)
    assert [outcome.page for outcome in outcomes] == pages


async def test_a_page_is_looked_at_once_at_a_time(store: StoreThread) -> None:
    """Whoever asks for it meanwhile shares the outcome."""
    bench = Bench(store)
    (page,) = urls("a", 1)
    bench.look.slow[page] = asyncio.Event()
    await bench.watch(page)
    pasts = await store.run(lambda store: store.pages.find())
    both = asyncio.gather(bench.lanes.walk(pasts), bench.lanes.walk(pasts))
    await bench.look.until(page)
    bench.look.slow[page].set()
    first, second = await both
    assert (first, bench.look.seen) == (second, [page])


async def test_everything_that_is_under_way_can_be_stopped(store: StoreThread) -> None:
    """What was not finished is still due."""
    bench = Bench(store)
    page, *_ = pages = urls("a", 3)
    bench.look.slow[page] = asyncio.Event()
    await bench.watch(*pages)
    await bench.lanes.start_due()
    await bench.look.until(page)
    async with asyncio.timeout(5):
        await bench.lanes.stop()
    assert len(await store.run(lambda store: store.pages.due("a.example", NOON, 10))) == 3


async def test_a_store_that_cannot_be_used_is_told_and_rested_from(store: StoreThread) -> None:
    """As when the disk is full: the host is not asked for the same pages again and again."""
    bench = Bench(store)
    page, *_ = pages = urls("a", 3)
    bench.look.troubles[page] = StoreError("the disk is full")
    await bench.watch(*pages)
    await bench.lanes.start_due()
    await bench.look.until(page)
    async with asyncio.timeout(5):
        while not bench.notices:
            await asyncio.sleep(0)
    await bench.lanes.start_due()
    assert (bench.notices, bench.look.seen) == (["the disk is full"], [page])
    await bench.lanes.stop()


# --- messages ------------------------------------------------------------------------------------


class StuckChannel(FakeChannel):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__(Sent("at last"))
        self.gate = asyncio.Event()

    async def send(self, message: Message, *, at: object) -> Sent | Failed:
        self.messages.append(message)
        await self.gate.wait()
        return self.answers[0]  # type: ignore[return-value]


async def queue(store: StoreThread, *routes: Route) -> None:
    """One alert on these ways."""
    await store.run(lambda store: store.pages.register([a_page("https://a.example/", TITLE)], NOON))
    (past,) = await store.run(lambda store: store.pages.find())
    decision = a_decision(an_alert(title=TITLE))
    await store.run(lambda store: store.checks.record_reading(past, lambda known: decision, a_trace(), routes, NOON))


def posts_of(store: StoreThread, heard: list[Delivery], **channels: FakeChannel) -> Posts:
    """Rounds for these channels."""
    outlets = {name: Outlet(name, channel) for name, channel in channels.items()}
    return Posts(outlets, store, FakeClock(), tell=heard.append, notice=lambda text: None)


async def states(store: StoreThread) -> dict[str, LetterState]:
    """Where each channel's message stands."""
    return {letter.channel: letter.state for letter in await store.run(lambda store: store.outbox.letters())}


async def test_a_channel_that_hangs_holds_up_no_other(store: StoreThread) -> None:
    """And has one round at a time."""
    await queue(store, HOOK, Route("slow"))
    heard: list[Delivery] = []
    stuck, quick = StuckChannel(), FakeChannel()
    posts = posts_of(store, heard, hook=quick, slow=stuck)
    for _ in range(3):
        await posts.start_due()
    async with asyncio.timeout(5):
        while not heard:
            await asyncio.sleep(0)
    assert await states(store) == {"hook": LetterState.SENT, "slow": LetterState.WAITING}
    assert len(stuck.messages) == 1
    stuck.gate.set()
    await posts.stop()
    assert await states(store) == {"hook": LetterState.SENT, "slow": LetterState.SENT}


async def test_messages_for_a_channel_that_is_not_there_wait(store: StoreThread) -> None:
    """Until the config has it again."""
    await queue(store, HOOK, Route("gone"))
    posts = posts_of(store, [], hook=FakeChannel())
    await posts.finish()
    assert await states(store) == {"hook": LetterState.SENT, "gone": LetterState.WAITING}
