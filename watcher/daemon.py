"""The composition root: builds everything that a config asks for, lets it work, and takes it apart again.

`run(config, observer)` is the daemon: SIGTERM and SIGINT end it, SIGHUP has it read its config again.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from watcher import crew, errands
from watcher.check import Outcome, Result
from watcher.crew import assembled
from watcher.deliver import Delivery
from watcher.errands import Errands
from watcher.errors import StoreError, WatcherError
from watcher.memory import give_back
from watcher.pool import ReadingPool, workers
from watcher.schedule import Job, ticking
from watcher.settings import Config
from watcher.store.lock import locked
from watcher.store.records import TitleStanding, Watched
from watcher.store.store import Store
from watcher.store.thread import StoreThread
from watcher.troubles import Watch

FIRST_PASS: Final = timedelta(minutes=1)  # the first table waits no longer for pages that were never read
MANY: Final = 10_000  # pages; so many are not waited for
SHOWN: Final = 200  # titles in that table
DAY: Final = timedelta(days=1)
QUIET: Final = timedelta(minutes=1)  # in which the same notice is not given again


class Observer(crew.Observer, Protocol):
    """Who hears what the daemon does, and shows it."""

    def began(self, unread: int) -> None:
        """So many pages were never read: they are read now."""
        ...

    def ready(self, standings: Sequence[TitleStanding], watched: Watched) -> None:
        """What the first pages say, and how many are watched: once, when those that were never read have been tried."""
        ...


def now() -> datetime:
    """What time it is."""
    return datetime.now(UTC)


async def run(config: Config, observer: Observer) -> None:
    """Watch until SIGTERM or SIGINT; raises `Busy` at once where another daemon works on the database."""
    logging.getLogger("asyncio").setLevel(logging.ERROR)  # a worker that ends while it starts is no news
    bell, ears = Bell(), Ears(observer)
    with bell.listening(), locked(config.watcher.database):
        async with StoreThread(lambda: Store.open(config.watcher.database)) as store, ReadingPool(workers()) as pool:
            await store.run(errands.lose_open)
            while not bell.stop:
                async with at_work(config, store, pool, ears) as watch:
                    config = await next_config(bell, config, ears, watch)


@asynccontextmanager
async def at_work(config: Config, store: StoreThread, pool: ReadingPool, ears: Ears) -> AsyncIterator[Watch]:
    """Everybody at work for a config, until left."""
    at = now()
    await store.run(lambda store: store.pages.register(config.pages, at))
    await store.run(lambda store: store.pages.mend_times(at))
    async with assembled(config, store, pool, ears, now) as crew, ears.greeting(store):
        desk, watch = Errands(crew), Watch(crew, ears.noticed)
        jobs = [crew.lanes.start_due, crew.posts.start_due, crew.hosts.keep, desk.start_new, watch.look, tidying(store)]
        give_back()
        gc.freeze()  # what stays as long as the daemon need not be looked through for garbage: that takes long
        try:
            async with ticking([ears.telling(job) for job in jobs], clock=now, jumped=mending(store, ears, watch)):
                await ears.telling(watch.config_taken)()
                yield watch
        finally:
            await desk.stop()


def tidying(store: StoreThread) -> Job:
    """What is done now and once a day."""
    tidied_at: datetime | None = None

    async def tidy() -> None:
        nonlocal tidied_at
        at = now()
        if tidied_at is None or abs(at - tidied_at) > DAY:
            tidied_at = at
            await store.run(lambda store: store.tidy(at))

    return tidy


def mending(store: StoreThread, ears: Ears, watch: Watch) -> Callable[[timedelta], Awaitable[None]]:
    """What follows when the clock was set."""

    async def jumped(step: timedelta) -> None:
        way = "ahead" if step > timedelta(0) else "back"
        reason = f"the clock was set {way} by {abs(step).total_seconds():.0f} seconds"
        ears.noticed(reason)
        await store.insist(lambda store: store.pages.mend_times(now()))
        await watch.clock_set(reason)

    return jumped


# --- signals -------------------------------------------------------------------------------------


class Bell:
    """Rings when a signal asks for something."""

    def __init__(self) -> None:
        self.rung = asyncio.Event()
        self.stop = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear SIGTERM, SIGINT and SIGHUP until left."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._end)
        loop.add_signal_handler(signal.SIGHUP, self.rung.set)
        try:
            yield
        finally:
            for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                loop.remove_signal_handler(name)

    def _end(self) -> None:
        self.stop = True
        self.rung.set()


async def next_config(bell: Bell, config: Config, ears: Ears, watch: Watch) -> Config:
    """Wait until the daemon is to stop, or for a config that can be used; one that cannot changes nothing."""
    while True:
        await bell.rung.wait()
        bell.rung.clear()
        if bell.stop:
            return config
        fresh = read_again(config)
        if isinstance(fresh, Config):
            ears.noticed("the config was read again")
            return fresh
        ears.noticed(f"the config was not taken, the old one stays: {fresh}")
        await watch.config_refused(fresh)


def read_again(config: Config) -> Config | str:
    """The config as it stands in its file now, or why it cannot be used."""
    from watcher.config import read_config  # pydantic takes long to load

    try:
        fresh = read_config(config.path)
    except WatcherError as problem:
        return str(problem)
    return fresh if fresh.watcher.database == config.watcher.database else "another database needs a restart"


# --- who hears it --------------------------------------------------------------------------------


class Ears:
    """Passes on what happens; waits with the first table until new pages were read, and does not nag."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self._unread: set[tuple[str, str]] = set()
        self._all_read = asyncio.Event()
        self._greeted = False
        self._noticed: dict[str, datetime] = {}

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check is done."""
        self._observer.checked(outcome, at)
        if outcome.result is Result.WAITING:
            return
        self._unread.discard((outcome.title, outcome.page))
        if not self._unread:
            self._all_read.set()

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """One message was tried."""
        self._observer.delivered(delivery, at)

    def noticed(self, text: str) -> None:
        """Something went wrong, or is worth knowing; the same is not said again within a minute."""
        at = now()
        self._noticed = {old: since for old, since in self._noticed.items() if abs(at - since) < QUIET}
        if text not in self._noticed:
            self._noticed[text] = at
            self._observer.noticed(text)

    def telling(self, job: Job) -> Job:
        """A job whose trouble with the store is told; the next tick tries again."""

        async def told() -> None:
            try:
                await job()
            except StoreError as problem:
                self.noticed(str(problem))

        return told

    @asynccontextmanager
    async def greeting(self, store: StoreThread) -> AsyncIterator[None]:
        """Show the first table while the work goes on."""
        task = asyncio.create_task(self.telling(lambda: self._greet(store))())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _greet(self, store: StoreThread) -> None:
        if self._greeted:
            return
        self._greeted = True
        self._unread = set(await store.run(lambda store: store.pages.unread(MANY)))
        self._observer.began(len(self._unread))
        if 0 < len(self._unread) < MANY:
            with suppress(TimeoutError):
                async with asyncio.timeout(FIRST_PASS.total_seconds()):
                    await self._all_read.wait()
        self._unread.clear()
        standings = await store.run(lambda store: store.history.standing(SHOWN))
        self._observer.ready(standings, await store.run(lambda store: store.history.watched()))
