"""When things happen: the one home of APScheduler. It ticks once a second; what is due stands in the store.

APScheduler 3 stands still when the clock is set back, until the old time comes round again. So a guard compares the
wall clock with one that nobody can set, and starts the ticks anew after a jump.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Final

TICK: Final = timedelta(seconds=1)
GRACE: Final = 1.0  # seconds that a job has to end when the ticks do
JUMP: Final = timedelta(seconds=3)  # a step that is no mere correction of the clock

Job = Callable[[], Coroutine[Any, Any, None]]
Clock = Callable[[], datetime]
Jumped = Callable[[timedelta], Awaitable[None]]


@asynccontextmanager
async def ticking(jobs: Sequence[Job], *, clock: Clock, jumped: Jumped, tick: timedelta = TICK) -> AsyncIterator[None]:
    """Call each job now and once a tick, never twice at a time; `jumped` hears how far the clock was set.

    When left, jobs that run may end first.
    """
    scheduler, running = make_scheduler(), set[asyncio.Task[None]]()
    for job in jobs:
        rules = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler.add_job(noting(job, running), make_trigger(tick), next_run_time=clock(), **rules)
    scheduler.start()
    guard = asyncio.create_task(watch_clock(scheduler, clock, jumped, tick))
    try:
        yield
    finally:
        guard.cancel()
        scheduler.pause()
        await asyncio.sleep(0)  # what was begun a moment ago
        await asyncio.wait([guard, *running], timeout=GRACE)
        scheduler.shutdown(wait=False)


def noting(job: Job, running: set[asyncio.Task[None]]) -> Job:
    """The job, noted while it runs."""

    async def noted() -> None:
        task = asyncio.ensure_future(job())
        running.add(task)
        task.add_done_callback(running.discard)
        await task

    return noted


def make_scheduler() -> Any:
    """A scheduler that runs its jobs on the event loop and keeps to itself what is no trouble."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # takes long to load

    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that is still busy is no news
    return AsyncIOScheduler(timezone=UTC)


def make_trigger(tick: timedelta) -> Any:
    """A tick from now.

    APScheduler's own interval counts every tick that was missed: after a month of sleep, for half a minute.
    """
    from apscheduler.triggers.base import BaseTrigger

    class Tick(BaseTrigger):  # type: ignore[misc]  # the library has no types
        def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
            return now + tick

    return Tick()


async def watch_clock(scheduler: Any, clock: Clock, jumped: Jumped, tick: timedelta) -> None:
    """Compare the two clocks once a tick, and let all jobs run at once after a jump."""
    steady = asyncio.get_running_loop().time
    start = clock() - timedelta(seconds=steady())
    while True:
        await asyncio.sleep(tick.total_seconds())
        step = clock() - timedelta(seconds=steady()) - start
        if abs(step) > JUMP:
            start += step
            for job in scheduler.get_jobs():
                job.reschedule(make_trigger(tick))
            await jumped(step)
