"""The ticks: once a second, never twice at a time, also when somebody sets the clock."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import time_machine

from watcher.schedule import ticking

TICK = timedelta(milliseconds=20)


def wall() -> datetime:
    """What the clock on the wall says, which somebody may set."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Counter:
    """A job that counts its ticks, and a listener that waits for them."""

    ticks: int = 0
    at_once: int = 0
    most: int = 0
    came: asyncio.Event = field(default_factory=asyncio.Event)
    hold: asyncio.Event = field(default_factory=asyncio.Event)

    async def quick(self) -> None:
        """A job that ends at once."""
        self.ticks += 1
        self.came.set()

    async def slow(self) -> None:
        """A job that ends when it is let go."""
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await self.quick()
        await self.hold.wait()
        self.at_once -= 1

    async def wait_for(self, ticks: int) -> None:
        """Wait until it ticked so often."""
        async with asyncio.timeout(5):
            while self.ticks < ticks:
                self.came.clear()
                await self.came.wait()


async def ignore(step: timedelta) -> None:
    """Nobody minds a jump of the clock."""


async def test_a_job_is_called_again_and_again() -> None:
    """Until the ticks are left."""
    counter = Counter()
    async with ticking([counter.quick], clock=wall, jumped=ignore, tick=TICK):
        await counter.wait_for(3)
    ticks = counter.ticks
    await asyncio.sleep(3 * TICK.total_seconds())
    assert counter.ticks == ticks


async def test_a_job_that_is_still_busy_is_not_called_twice() -> None:
    """And the others go on."""
    slow, quick = Counter(), Counter()
    async with ticking([slow.slow, quick.quick], clock=wall, jumped=ignore, tick=TICK):
        await quick.wait_for(5)
        assert slow.ticks == 1
        slow.hold.set()
        await slow.wait_for(2)
    assert slow.most == 1


async def test_a_clock_that_is_set_back_does_not_stop_the_ticks() -> None:
    """An hour back: they go on at once, and somebody hears of it."""
    counter, steps = Counter(), []

    async def jumped(step: timedelta) -> None:
        steps.append(round(step / timedelta(hours=1)))

    now = wall()
    with time_machine.travel(now, tick=True) as clock:
        async with ticking([counter.quick], clock=wall, jumped=jumped, tick=TICK):
            await counter.wait_for(2)
            clock.move_to(now - timedelta(hours=1))
            await counter.wait_for(counter.ticks + 3)
    assert steps == [-1]


async def test_a_clock_that_is_set_ahead_brings_one_tick_and_no_flood() -> None:
    """What was missed is not made up for: what is due stands in the store."""
    counter, steps = Counter(), []

    async def jumped(step: timedelta) -> None:
        steps.append(round(step / timedelta(days=1)))

    now = wall()
    with time_machine.travel(now, tick=True) as clock:
        async with ticking([counter.quick], clock=wall, jumped=jumped, tick=TICK):
            await counter.wait_for(2)
            before = counter.ticks
            clock.move_to(now + timedelta(days=3000))
            await asyncio.sleep(5 * TICK.total_seconds())
    assert steps == [3000]
    assert 1 <= counter.ticks - before <= 12
