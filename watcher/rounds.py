"""What is under way: checks in a lane for each host, messages in a round for each channel.

A slow host holds up only the pages of its own, and a channel that hangs no other channel.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Final

from watcher.check import Outcome
from watcher.deliver import Clock, Delivery, Outlet, deliver
from watcher.errors import StoreError
from watcher.store.records import Past
from watcher.store.thread import StoreThread

AHEAD: Final = timedelta(seconds=1)  # a page that is due before the next tick is waited for
CHUNK: Final = 100  # pages of a host that are looked up at once
LANES: Final = 256  # hosts that are asked at the same time
REST: Final = 20.0  # seconds after the store could not be used
GRACE: Final = 3.0  # seconds that a message under way has when everything stops

Look = Callable[[Past], Awaitable[Outcome | None]]
Notice = Callable[[str], None]


class Lanes:
    """Checks under way."""

    def __init__(
        self, look: Look, store: StoreThread, clock: Clock, *, parallel: Callable[[str], int], notice: Notice
    ) -> None:
        self._look = look
        self._store = store
        self._clock = clock
        self._parallel = parallel
        self._notice = notice
        self._room = asyncio.Semaphore(LANES)
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._looks: dict[int, asyncio.Task[Outcome | None]] = {}

    async def start_due(self) -> None:
        """Open a lane for each host with due pages that has none."""
        soon = self._clock() + AHEAD
        for host in await self._store.run(lambda store: store.pages.due_hosts(soon)):
            if host not in self._lanes:
                self._lanes[host] = asyncio.create_task(self._lane(host))

    async def walk(self, pasts: Iterable[Past]) -> list[Outcome]:
        """Look at these pages now, due or not; returns what came of it, in the order of the pages."""
        by_host: dict[str, list[Past]] = {}
        pages = list(pasts)
        for past in pages:
            by_host.setdefault(past.host, []).append(past)
        outcomes: dict[int, Outcome] = {}
        await asyncio.gather(*(self._walk(host, some, outcomes) for host, some in by_host.items()))
        return [outcomes[past.id] for past in pages if past.id in outcomes]

    async def stop(self) -> None:
        """Give back what is in hand: a check that is not finished is due again."""
        tasks = [*self._lanes.values(), *self._looks.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _lane(self, host: str) -> None:
        try:
            while pasts := await self._due(host):
                await self._walk(host, pasts, {}, in_time=True)
        except StoreError as problem:
            self._notice(str(problem))
            await asyncio.sleep(REST)
        finally:
            del self._lanes[host]

    async def _due(self, host: str) -> list[Past]:
        soon = self._clock() + AHEAD
        return await self._store.run(lambda store: store.pages.due(host, soon, CHUNK))

    async def _walk(self, host: str, pasts: list[Past], outcomes: dict[int, Outcome], *, in_time: bool = False) -> None:
        """Look at pages of one host, as many at once as it bears."""
        queue = iter(pasts)
        many = min(max(self._parallel(host), 1), len(pasts))
        async with self._room:
            await asyncio.gather(*(self._work(queue, outcomes, in_time) for _ in range(many)))

    async def _work(self, queue: Iterator[Past], outcomes: dict[int, Outcome], in_time: bool) -> None:
        for past in queue:
            if in_time and past.next_check_at is not None:
                wait = min(past.next_check_at - self._clock(), AHEAD)
                await asyncio.sleep(max(wait.total_seconds(), 0))
            outcome = await self._once(past)
            if outcome is not None:
                outcomes[past.id] = outcome

    async def _once(self, past: Past) -> Outcome | None:
        """Look at a page, or wait for the look that is under way."""
        if past.id not in self._looks:
            task = asyncio.ensure_future(self._look(past))
            self._looks[past.id] = task
            task.add_done_callback(lambda _: self._looks.pop(past.id, None))
        return await asyncio.shield(self._looks[past.id])


class Posts:
    """Rounds of the outbox under way."""

    def __init__(
        self,
        outlets: Mapping[str, Outlet],
        store: StoreThread,
        clock: Clock,
        *,
        tell: Callable[[Delivery], None],
        notice: Notice,
    ) -> None:
        self._outlets = outlets
        self._store = store
        self._clock = clock
        self._tell = tell
        self._notice = notice
        self._rounds: dict[str, asyncio.Task[None]] = {}

    async def start_due(self) -> None:
        """Begin a round for each channel that has something to send and is not at it."""
        now = self._clock()
        for name in await self._store.run(lambda store: store.outbox.due_channels(now)):
            if name in self._outlets and name not in self._rounds:
                self._rounds[name] = asyncio.create_task(self._round(self._outlets[name]))

    async def finish(self) -> None:
        """One round of all that is due, to its end."""
        await self.start_due()
        await asyncio.gather(*self._rounds.values())

    async def stop(self) -> None:
        """Let what is on its way arrive, for a moment; the rest is still in the outbox."""
        rounds = list(self._rounds.values())
        if rounds:
            await asyncio.wait(rounds, timeout=GRACE)
        for task in rounds:
            task.cancel()
        await asyncio.gather(*rounds, return_exceptions=True)

    async def _round(self, outlet: Outlet) -> None:
        try:
            await deliver(outlet, self._store, self._clock, self._tell)
        except StoreError as problem:
            self._notice(str(problem))
            await asyncio.sleep(REST)
        finally:
            del self._rounds[outlet.name]
