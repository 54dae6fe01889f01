"""A world of many hosts through which days pass in seconds, watched by the program's own parts.

    figures = in_a_world_without_time(lambda loop: live(World(pages=100, hosts=20), loop, days=7))

Real are the store, the lanes, the checks, the pace, robots.txt, the validators and the plans of when to look again;
the hosts are invented, and nobody reads what they say. The loop's clock jumps to whatever comes next, so a wait costs
nothing. Each day the watcher is started anew, as after an update. A tenth of the hosts is slow or dead.
"""

from __future__ import annotations

import asyncio
import random
import selectors
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from tests.fakes import FakeReader
from watcher.check import Means, Outcome, Result
from watcher.core.model import Title
from watcher.crew import HostMemory, make_look, make_pace, parallel_of
from watcher.deliver import Delivery
from watcher.rounds import Lanes, Posts
from watcher.settings import Config, Every, Host, Page, Watcher
from watcher.sources.answer import Answer, Unreachable
from watcher.sources.body import Body
from watcher.sources.exchange import Reply, Route, Worth
from watcher.sources.fetch import Fetcher
from watcher.sources.reach import Sources
from watcher.sources.url import Url
from watcher.store.store import Store
from watcher.store.thread import StoreThread

T = TypeVar("T")

START: Final = datetime(2026, 6, 1, tzinfo=UTC)
HOUR: Final = 3600.0
EVERY: Final = timedelta(hours=1)  # the default
RESTART: Final = 5.0  # seconds in which the watcher is down
CHANGES: Final = 3 * 24 * HOUR  # a page has another text so often, on the average
TOLERANCE: Final = 0.05  # of a period
OWN_GAPS: Final = {3: 5.0, 5: 0.1}  # seconds, that the config names for hosts whose number ends so


# --- time ----------------------------------------------------------------------------------------


class Skipping(selectors.DefaultSelector):
    """Waits for nothing: whoever would wait finds the time gone."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What is ready."""
        if timeout is None:
            raise RuntimeError("everybody waits for somebody else")
        self.now += timeout
        return super().select(0)


class TimelessLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to what comes next."""

    def __init__(self) -> None:
        self.skipping = Skipping()
        super().__init__(self.skipping)

    def time(self) -> float:
        """Seconds since the world began."""
        return self.skipping.now

    def clock(self) -> datetime:
        """What time it is in that world."""
        return START + timedelta(seconds=self.time())


def in_a_world_without_time(life: Callable[[TimelessLoop], Awaitable[T]]) -> T:
    """Live to the end, in no time."""
    loop = TimelessLoop()
    try:
        return loop.run_until_complete(_awaited(life(loop)))
    finally:
        loop.close()


async def _awaited(life: Awaitable[T]) -> T:
    return await life


class StoreHere(StoreThread):
    """The store without a thread, which would need time."""

    def __init__(self, store: Store) -> None:
        self._here = store

    async def run(self, work: Callable[[Store], T]) -> T:
        """Do this now."""
        return work(self._here)

    def note(self, work: Callable[[Store], object]) -> None:
        """The same, for what nobody waits for."""
        work(self._here)


# --- hosts ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class Seen:
    """What a host notes of its visitor."""

    gap: float  # seconds that it may expect
    parallel: int
    under_way: int = 0
    most_at_once: int = 0
    began_at: float = -1e9
    ended_at: float = -1e9
    shortest: float = 1e9  # seconds from one request to the next


@dataclass(slots=True)
class World:
    """Hosts with pages; counts what is asked of them. Answers as the way of a `Fetcher` does."""

    pages: int
    hosts: int
    seed: int = 20260601
    loop: TimelessLoop | None = None
    seen: dict[str, Seen] = field(default_factory=dict)
    had: dict[str, int] = field(default_factory=dict)  # address -> the version that the visitor has
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        for number in range(self.hosts):
            self.seen[name_of(number)] = Seen(gap_of(number), parallel_of_host(number))

    async def get(self, url: Url, route: Route, headers: Mapping[str, str], worth: Worth) -> Reply | Unreachable:
        """Answer in the host's own time."""
        with self._visit(self.seen[url.origin.host], counts=url.target != "/robots.txt"):
            number = number_of(url.origin.host)
            await asyncio.sleep(self._pause(number))
            return self._robots(number) if url.target == "/robots.txt" else self._page(number, url, headers)

    async def close(self) -> None:
        """Nothing is open."""

    @contextmanager
    def _visit(self, seen: Seen, *, counts: bool) -> Iterator[None]:
        """One request; a delay that robots.txt names holds from the next one but one."""
        assert self.loop is not None
        now = self.loop.time()
        last = seen.ended_at if seen.parallel == 1 else seen.began_at
        seen.shortest = min(seen.shortest, now - last)
        seen.began_at = now if counts else -1e9
        seen.under_way += 1
        seen.most_at_once = max(seen.most_at_once, seen.under_way)
        self.counts["requests"] += 1
        try:
            yield
        finally:
            seen.under_way -= 1
            seen.ended_at = self.loop.time() if counts else -1e9

    def _pause(self, number: int) -> float:
        assert self.loop is not None
        kind, chance = kind_of(number), random.Random(f"{self.seed} {number} {self.loop.time()}").random()
        match kind:
            case "slow":
                return 5 + 15 * chance
            case "silent":
                return 1e6
            case _:
                return 0.05 + 0.75 * chance

    def _robots(self, number: int) -> Reply:
        rules = b"User-agent: *\nCrawl-delay: 2\n" if has_delay(number) else b""
        return Reply(200 if rules else 404, {"content-type": "text/plain"}, Body(rules))

    def _page(self, number: int, url: Url, headers: Mapping[str, str]) -> Reply | Unreachable:
        match kind_of(number):
            case "refused":
                return Unreachable(f"{url.origin} takes no connection.")
            case "broken":
                return Reply(500, {}, Body(b""))
            case "busy":
                return Reply(429, {"retry-after": "7200"}, Body(b""))
            case _:
                return self._version(number, str(url), headers)

    def _version(self, number: int, url: str, headers: Mapping[str, str]) -> Reply:
        """The page as it stands, or that it is what it was; two hosts of three offer that."""
        assert self.loop is not None
        offset = random.Random(f"{self.seed} {url}").random()
        version = int(self.loop.time() / CHANGES + offset)
        offered = {} if number % 3 == 2 else {"etag": f'"{version}"'}
        if offered and self.had.get(url) == version:
            self.counts["unchanged"] += 1
            if headers.get("if-none-match") == offered["etag"]:
                self.counts["not modified"] += 1
                return Reply(304, offered, Body(b""))
        self.had[url] = version
        return Reply(200, {"content-type": "text/html", **offered}, Body(f"placeholder v{version} #{url}".encode()))


def name_of(number: int) -> str:
    """A host's name."""
    return f"host{number}.example"


def number_of(name: str) -> int:
    """The number of a host's name."""
    return int(name.removeprefix("host").partition(".")[0])


def kind_of(number: int) -> str:
    """A tenth of the hosts is slow, or dead in one of four ways."""
    if number % 10:
        return "living"
    return ("slow", "silent", "slow", "refused", "slow", "broken", "slow", "busy")[number // 10 % 8]


def gap_of(number: int) -> float:
    """Seconds between two requests: as the config or the host's robots.txt asks."""
    return 2.0 if has_delay(number) else OWN_GAPS.get(number % 10, 1.0)


def has_delay(number: int) -> bool:
    """Whether robots.txt names a delay."""
    return number % 10 == 7


def parallel_of_host(number: int) -> int:
    """How many requests at once the config allows."""
    return 3 if number % 10 == 5 else 1


def config_of(world: World, folder: Path) -> Config:
    """Every page under a title of its own."""
    every = Every(EVERY, EVERY)
    watcher = Watcher(f"sqlite:///{folder / 'week.db'}", every, timedelta(seconds=1), None, ZoneInfo("UTC"))
    pages = tuple(
        Page(f"http://{name_of(number % world.hosts)}/{number}", Title(f"t{number}", f"Title {number}"), every)
        for number in range(world.pages)
    )
    hosts = tuple(
        Host(name_of(number), timedelta(seconds=OWN_GAPS[number % 10]), parallel_of_host(number))
        for number in range(world.hosts)
        if number % 10 in OWN_GAPS
    )
    return Config(folder / "config.toml", watcher, tuple(page.title for page in pages), pages, (), hosts)


# --- the watcher ---------------------------------------------------------------------------------


@dataclass(slots=True)
class Watched:
    """What the watcher did: when each page was looked at last, and the longest time between two looks."""

    last: dict[str, float] = field(default_factory=dict)
    longest: dict[str, float] = field(default_factory=dict)
    late: int = 0  # looks that came later than they should
    good: int = 0  # looks at which a page answered
    results: Counter[Result] = field(default_factory=Counter)
    notices: list[str] = field(default_factory=list)

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check is done that began then."""
        self.results[outcome.result] += 1
        if outcome.result in (Result.UNREACHABLE, Result.WAITING):
            return
        self.good += 1
        seconds = (at - START).total_seconds()
        waited = seconds - self.last.get(outcome.page, 0.0)
        self.last[outcome.page] = seconds
        self.longest[outcome.page] = max(self.longest.get(outcome.page, 0.0), waited)
        self.late += waited > EVERY.total_seconds() * (1 + TOLERANCE)

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """Nothing is."""

    def noticed(self, text: str) -> None:
        """Something a person should know."""
        self.notices.append(text)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a week was like."""

    checks: int
    requests: int
    missed: int  # periods, of pages on living hosts
    longest: float  # of the time between two looks at a page on a living host, in periods
    punctual: float  # share of looks within 5 % of the period
    crowded: tuple[str, ...]  # hosts that were asked more at once than they bear
    hasty: tuple[str, ...]  # hosts that were asked sooner than their gap
    not_modified: float  # share of the checks of unchanged pages, where offered
    patience: float  # checks of a page on a dead host a day
    notices: tuple[str, ...]


async def live(world: World, loop: TimelessLoop, *, days: int = 7, tick: float = 1.0) -> Figures:
    """Watch the world for so many days, with a look for what is due every so many seconds."""
    world.loop = loop
    memory = Path("/dev/shm")  # where a commit need not wait for a disk
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        return await live_in(Path(folder), world, loop, days, tick)


async def live_in(folder: Path, world: World, loop: TimelessLoop, days: int, tick: float) -> Figures:
    """The same, with the database in a folder."""
    config, watched = config_of(world, folder), Watched()
    with Store.open(config.watcher.database) as store:
        store.pages.register(config.pages, loop.clock())
        for day in range(days):
            await watch_until((day + 1) * 24 * HOUR - RESTART, config, StoreHere(store), world, watched, tick)
            await asyncio.sleep(RESTART)
    return figures_of(world, watched, days)


async def watch_until(
    end: float, config: Config, store: StoreThread, world: World, watched: Watched, tick: float
) -> None:
    """One run of the watcher."""
    loop = world.loop
    assert loop is not None
    memory = HostMemory(make_pace(config, loop.time), store, loop.clock)
    await memory.restore()
    async with Fetcher(pace=memory.pace, way=world) as fetcher:
        sources, reader = Sources(fetcher, config.pages), FakeReader()

        async def fetch(page: Page, validators: str, at: datetime) -> Answer:
            return await sources.fetch(page, validators, at)

        means = Means(fetch, reader, store)
        posts = Posts({}, store, loop.clock, tell=lambda _: None, notice=watched.noticed)
        look = make_look(config, means, posts, watched, loop.clock)
        lanes = Lanes(look, store, loop.clock, parallel=parallel_of(config), notice=watched.noticed)
        while loop.time() < end:
            await lanes.start_due()
            await memory.keep()
            await asyncio.sleep(tick)
        await lanes.stop()
        await memory.keep()


def figures_of(world: World, watched: Watched, days: int) -> Figures:
    """What the week was like, of what the hosts and the watcher noted."""
    living = [url for url in world.had if kind_of(number_of(url.split("/")[2])) == "living"]
    period, end = EVERY.total_seconds(), days * 24 * HOUR
    waits = {url: max(watched.longest.get(url, end), end - watched.last.get(url, 0.0)) for url in living}
    seen = world.seen
    dead = sum(kind_of(number_of(name)) in ("silent", "refused", "broken", "busy") for name in seen)
    pages_of_dead = dead * world.pages / world.hosts
    return Figures(
        checks=sum(watched.results.values()),
        requests=world.counts["requests"],
        missed=sum(wait > period * (1 + TOLERANCE) for wait in waits.values()),
        longest=max(waits.values()) / period,
        punctual=1 - watched.late / watched.good,
        crowded=tuple(name for name, host in seen.items() if host.most_at_once > host.parallel),
        hasty=tuple(name for name, host in seen.items() if host.shortest < host.gap - 1e-6),
        not_modified=world.counts["not modified"] / world.counts["unchanged"],
        patience=watched.results[Result.UNREACHABLE] / max(pages_of_dead, 1) / days,
        notices=tuple(watched.notices),
    )
