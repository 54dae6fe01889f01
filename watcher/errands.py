"""What a command wants done: under the lock it is done here, beside a running daemon the daemon is asked.

    done = await run_errand(config, RequestKind.CHECK, title_ids, observer, clock)     none: all
    done = await run_errand(config, RequestKind.RETRY, message_ids, observer, clock)   none: all
    done = await run_errand(config, RequestKind.DROP, message_ids, observer, clock)
    done = await run_errand(config, RequestKind.TEST, [channel], observer, clock)

The observer hears of each check and delivery where the work is done here; what came of it is in `Done` either way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from watcher.check import Outcome
from watcher.core.model import Alert
from watcher.crew import AT_HAND, Crew, Observer, assembled
from watcher.deliver import Clock
from watcher.errors import Busy, StoreError
from watcher.notify import Message, Sent
from watcher.notify.sample import sample_alerts
from watcher.pool import ReadingPool, workers
from watcher.settings import Config
from watcher.store.codec import decode, encode
from watcher.store.database import Access
from watcher.store.lock import locked
from watcher.store.queue import letter_id
from watcher.store.records import Request, RequestKind, Route
from watcher.store.store import Store
from watcher.store.thread import StoreThread

POLL: Final = 0.1  # seconds between two looks for the daemon's answer
LOOKS: Final = 20  # until it is worth seeing whether the daemon is still there


@dataclass(frozen=True, slots=True)
class Trial:
    """What a receiver said to a sample."""

    about: str  # what it tells
    recipient: str
    accepted: bool
    answer: str


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an errand; only what belongs to its kind is set."""

    outcomes: tuple[Outcome, ...] = ()
    count: int = 0  # messages that were made due, or taken out
    trials: tuple[Trial, ...] = ()
    lost: bool = False  # the daemon went away before it came to it


async def run_errand(
    config: Config, kind: RequestKind, arguments: Sequence[str], observer: Observer, clock: Clock
) -> Done:
    """Do it under the lock, or have the daemon do it that holds the lock."""
    while True:
        try:
            with locked(config.watcher.database):
                return await do_alone(config, kind, arguments, observer, clock)
        except Busy:
            done = await ask(config.watcher.database, kind, arguments, clock)
            if not done.lost:
                return done


async def carry_out(crew: Crew, kind: RequestKind, arguments: Sequence[str]) -> Done:
    """Do what was asked for."""
    match kind:
        case RequestKind.CHECK:
            pages = await crew.store.run(lambda store: store.pages.find(arguments or None))
            return Done(outcomes=tuple(await crew.lanes.walk(pages)))
        case RequestKind.RETRY:
            return Done(count=await crew.store.run(lambda store: store.outbox.retry(arguments, crew.clock())))
        case RequestKind.DROP:
            return Done(count=await crew.store.run(lambda store: store.outbox.drop(arguments)))
        case RequestKind.TEST:
            return Done(trials=tuple([trial for name in arguments for trial in await try_channel(crew, name)]))
        case other:
            assert_never(other)


async def try_channel(crew: Crew, name: str) -> list[Trial]:
    """Send a sample of each kind through a channel; one that takes it is switched on again."""
    samples = sample_alerts(crew.clock())
    trials = []
    for route in crew.routes.get(name, ()):
        for group in [(alert,) for alert in samples] if route.alone else [samples]:
            trials.append(await try_message(crew, route, group))
    if trials and all(trial.accepted for trial in trials):
        await crew.store.run(lambda store: store.channels.switch_on(name))
    return trials


async def try_message(crew: Crew, route: Route, alerts: tuple[Alert, ...]) -> Trial:
    """Send one sample."""
    at = crew.clock()
    message = Message(letter_id(route, [alert.id for alert in alerts]), route.channel, alerts, at, route.recipient)
    answer = await crew.channels[route.channel].send(message, at=at)
    about = ", ".join(f"{alert.signal}.{alert.change}" for alert in alerts)
    if isinstance(answer, Sent):
        return Trial(about, route.recipient, True, answer.answer)
    return Trial(about, route.recipient, False, answer.reason)


# --- without a daemon ----------------------------------------------------------------------------


async def do_alone(
    config: Config, kind: RequestKind, arguments: Sequence[str], observer: Observer, clock: Clock
) -> Done:
    """Do it here, and send what follows."""
    async with StoreThread(lambda: Store.open(config.watcher.database)) as store, ReadingPool(workers()) as pool:
        await store.run(lambda store: store.pages.register(config.pages, clock()))
        async with assembled(config, store, pool, observer, clock, patience=AT_HAND) as crew:
            done = await carry_out(crew, kind, arguments)
            if kind in (RequestKind.CHECK, RequestKind.RETRY):
                await store.run(lambda store: store.outbox.settle_now(clock()))
                await crew.posts.finish()
        return done


# --- beside a daemon -----------------------------------------------------------------------------


async def ask(database: str, kind: RequestKind, arguments: Sequence[str], clock: Clock) -> Done:
    """Leave a request and wait for its outcome; it is lost where the daemon goes away first."""
    async with StoreThread(lambda: Store.open(database, Access.GUEST)) as store:
        number = await store.run(lambda store: store.requests.leave(kind, arguments, clock()))
        while is_locked(database):
            for _ in range(LOOKS):
                outcome = await store.run(lambda store: store.requests.outcome_of(number))
                if outcome is not None:
                    return decode(Done, outcome)
                await asyncio.sleep(POLL)
    return Done(lost=True)


def is_locked(database: str) -> bool:
    """Whether somebody works on the database."""
    try:
        with locked(database):
            return False
    except Busy:
        return True


# --- in the daemon -------------------------------------------------------------------------------


class Errands:
    """Requests that commands left, each carried out on its own so that a long one holds up no other."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew
        self._in_hand: dict[int, asyncio.Task[None]] = {}

    async def start_new(self) -> None:
        """Begin what was asked for since the last look."""
        for request in await self._crew.store.run(lambda store: store.requests.open()):
            if request.id not in self._in_hand:
                self._in_hand[request.id] = asyncio.create_task(self._carry_out(request))

    async def stop(self) -> None:
        """Leave the rest; whoever waits sees that the daemon went away."""
        for task in self._in_hand.values():
            task.cancel()
        await asyncio.gather(*self._in_hand.values(), return_exceptions=True)

    async def _carry_out(self, request: Request) -> None:
        try:
            done = await carry_out(self._crew, request.kind, request.arguments)
            await self._crew.store.run(lambda store: store.requests.settle(request.id, encode(done)))
        except StoreError:
            await asyncio.sleep(POLL)  # it is still open, and tried again
        finally:
            del self._in_hand[request.id]


def lose_open(store: Store) -> None:
    """Requests that an earlier daemon did not come to: whoever still waits asks again."""
    for request in store.requests.open():
        store.requests.settle(request.id, encode(Done(lost=True)))
