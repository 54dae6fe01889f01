"""What a config asks for, built and ready to work: the way to its pages, its channels, its lanes and rounds."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from watcher.check import Fetch, Means, Outcome, check_safely
from watcher.core.cadence import LIFETIME
from watcher.deliver import Clock, Delivery, Outlet
from watcher.notify import Channel, Manner
from watcher.notify.channels import make_channel, one_each, recipients
from watcher.pool import ReadingPool
from watcher.rounds import Lanes, Look, Posts
from watcher.settings import ChannelSettings, Config, Email, Page
from watcher.sources.answer import Answer, PageRequest
from watcher.sources.fetch import user_agent
from watcher.sources.file import FilePages, is_file
from watcher.sources.kinds import GAPS
from watcher.sources.pace import PATIENCE, Manners, Pace, Standing
from watcher.sources.reach import Sources, reached
from watcher.store.records import HostStanding, Past, Route
from watcher.store.thread import StoreThread

SETTLE: Final = timedelta(seconds=1.5)  # hardly noticed, and enough for pages that fill in together
MAIL_LIFETIME: Final = timedelta(days=5)
FILES_AT_ONCE: Final = 4
AT_HAND: Final = timedelta(minutes=1)  # that a person who waits for a page waits for its host's turn
WORTH_KEEPING: Final = timedelta(seconds=5)  # a shorter pause of a host need not outlive a restart


class Observer(Protocol):
    """Who hears what happens, and shows it."""

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check is done."""
        ...

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """One message was tried."""
        ...

    def noticed(self, text: str) -> None:
        """Something that the person who runs it should know: one sentence."""
        ...


@dataclass(frozen=True, slots=True)
class Crew:
    """Everybody at work for one config."""

    config: Config
    store: StoreThread
    lanes: Lanes
    posts: Posts
    channels: Mapping[str, Channel]
    routes: Mapping[str, tuple[Route, ...]]  # by the name of the channel
    hosts: HostMemory
    clock: Clock


@asynccontextmanager
async def assembled(
    config: Config,
    store: StoreThread,
    pool: ReadingPool,
    observer: Observer,
    clock: Clock,
    *,
    patience: timedelta = PATIENCE,
) -> AsyncIterator[Crew]:
    """A crew, taken apart when it is left: what is under way is given back, what a host asked for is remembered.

    A page whose host may not be asked for longer than `patience` comes again later.
    """
    hosts = HostMemory(make_pace(config, patience=patience), store, clock)
    await hosts.restore()
    channels = {settings.name: make_channel(settings, manner_of(config)) for settings in config.channels}
    agent = user_agent(config.watcher.contact or "")
    async with reached(agent, config.pages, config.watcher.tmdb, hosts.pace) as sources:
        posts = make_posts(config, channels, store, observer, clock)
        means = Means(way_to_pages(config, sources), pool.read, store)
        look = make_look(config, means, posts, observer, clock)
        lanes = Lanes(look, store, clock, parallel=parallel_of(config), notice=observer.noticed)
        try:
            yield Crew(config, store, lanes, posts, channels, routes_of(config), hosts, clock)
        finally:
            await lanes.stop()
            await posts.stop()
            await hosts.keep()


# --- pages ---------------------------------------------------------------------------------------


def make_look(config: Config, means: Means, posts: Posts, observer: Observer, clock: Clock) -> Look:
    """A check of a page as the config has it; news leaves at once."""
    pages = {(page.title.id, page.url): page for page in config.pages}
    routes = routes_of(config)

    async def look(past: Past) -> Outcome | None:
        page = pages.get((past.title_id, past.url))
        if page is None:
            return None
        at = clock()
        ways = [route for name in page.notify for route in routes.get(name, ())]
        outcome = await check_safely(page, past, ways, means, at)
        observer.checked(outcome, at)
        if outcome.alerts:
            await posts.start_due()
        return outcome

    return look


def way_to_pages(config: Config, sources: Sources) -> Fetch:
    """How a page is reached: over the network, or in the config's folder."""
    files = FilePages(config.path.parent)

    async def fetch(page: Page, validators: str, at: datetime) -> Answer:
        if is_file(page.url):
            return await files.fetch(PageRequest(page.url), validators, now=at)
        return await sources.fetch(page, validators, at)

    return fetch


def make_pace(config: Config, steady: Callable[[], float] = time.monotonic, *, patience: timedelta = PATIENCE) -> Pace:
    """How often each host is asked; `steady` counts the seconds, by a clock that nobody sets."""
    gap = config.watcher.gap
    known = {host: Manners(max(gap, least)) for host, least in GAPS.items()}
    named = {host.name: Manners(host.gap, host.parallel) for host in config.hosts}
    return Pace(Manners(gap), known | named, clock=steady, patience=patience)


def parallel_of(config: Config) -> Callable[[str], int]:
    """How many pages of a host are looked at at once."""
    return lambda host: config.host(host).parallel if host else FILES_AT_ONCE


class HostMemory:
    """What a restart must not forget of the hosts: who asked for a pause, and who failed."""

    def __init__(self, pace: Pace, store: StoreThread, clock: Clock) -> None:
        self.pace = pace
        self._store = store
        self._clock = clock
        self._kept: list[HostStanding] = []

    async def restore(self) -> None:
        """Take up what an earlier run knew."""
        self._kept = await self._store.run(lambda store: store.pages.hosts())
        standings = [Standing(each.name, each.next_allowed_at, each.failures) for each in self._kept]
        self.pace.restore(standings, self._clock())

    async def keep(self) -> None:
        """Write what changed since the last time."""
        at = self._clock()
        hosts = [
            HostStanding(each.host, each.next_allowed_at, each.failures)
            for each in self.pace.standings(at)
            if each.failures or each.next_allowed_at > at + WORTH_KEEPING
        ]
        if {(each.name, each.failures) for each in hosts} != {(each.name, each.failures) for each in self._kept}:
            await self._store.run(lambda store: store.pages.remember_hosts(hosts))
            self._kept = hosts


# --- channels ------------------------------------------------------------------------------------


def manner_of(config: Config) -> Manner:
    """How messages are written."""
    return Manner(config.watcher.language, config.watcher.timezone)


def routes_of(config: Config) -> dict[str, tuple[Route, ...]]:
    """The ways out of each channel: one for each of its recipients."""
    return {settings.name: tuple(route_of(settings, to) for to in recipients(settings)) for settings in config.channels}


def route_of(settings: ChannelSettings, recipient: str) -> Route:
    """One way out, with the wishes of the channel's reader; what people get waits a moment for more."""
    alone, habits = one_each(settings), settings.habits
    return Route(settings.name, alone, recipient, habits.signals, habits.timing, SETTLE if not alone else timedelta(0))


def make_posts(
    config: Config, channels: Mapping[str, Channel], store: StoreThread, observer: Observer, clock: Clock
) -> Posts:
    """The way out, with every channel of the config."""
    return Posts(
        outlets_of(config, channels),
        store,
        clock,
        tell=lambda delivery: observer.delivered(delivery, clock()),
        notice=observer.noticed,
    )


def outlets_of(config: Config, channels: Mapping[str, Channel]) -> dict[str, Outlet]:
    """Each channel with how long its messages are worth trying."""
    lifetimes = {settings.name: MAIL_LIFETIME for settings in config.channels if isinstance(settings, Email)}
    return {name: Outlet(name, channel, lifetimes.get(name, LIFETIME)) for name, channel in channels.items()}
