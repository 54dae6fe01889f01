"""One round of the outbox: each message that is due is offered to its channel, and what the receiver said is written.

"Sent" is written after the receiver said yes; a crash in between repeats the message under the same id. A channel is
served by one round at a time, so that nothing overtakes, and channels know nothing of each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from watcher.core.cadence import next_try_at
from watcher.notify import Channel, Failed, Message, Sent
from watcher.store.records import Letter
from watcher.store.thread import StoreThread

ROUND: Final = 50  # messages that are looked up at once
ENOUGH: Final = 3  # failures in a row after which a channel is left alone until the next round
POISON: Final = 3  # tries of a message over which a channel stumbles by itself
BACKSTOP: Final = timedelta(minutes=2)  # a channel has its own, shorter limit

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Outlet:
    """A channel under its name, and how long a message for it is worth trying beyond the schedule."""

    name: str
    channel: Channel
    lifetime: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of one try; without a next try a failed message is given up."""

    letter: Letter
    answer: Sent | Failed
    next_try_at: datetime | None = None


async def deliver(outlet: Outlet, store: StoreThread, clock: Clock, tell: Callable[[Delivery], None]) -> None:
    """Offer the channel all that is due, until nothing is or it fails too often; `tell` hears of each try."""
    if await is_off(outlet, store):
        return
    failures = 0
    while letters := await store.run(lambda store: store.due_letters(outlet.name, clock(), ROUND)):
        for letter in letters:
            delivery = await attempt(outlet, letter, store, clock)
            tell(delivery)
            failures = failures + 1 if isinstance(delivery.answer, Failed) else 0
            if failures >= ENOUGH or gone(delivery):
                return


async def is_off(outlet: Outlet, store: StoreThread) -> bool:
    """Whether the channel is switched off; then what waits for it is given up."""
    health = (await store.run(lambda store: store.channels())).get(outlet.name)
    if health is None or health.off_at is None:
        return False
    reason = health.reason
    await store.run(lambda store: store.bury(outlet.name, f"the channel is switched off: {reason}"))
    return True


async def attempt(outlet: Outlet, letter: Letter, store: StoreThread, clock: Clock) -> Delivery:
    """Try one message once and write what came of it."""
    answer = await send(outlet.channel, letter, clock())
    at = clock()
    if isinstance(answer, Sent):
        text = answer.answer
        await store.insist(lambda store: store.mark_sent(letter, text, at))
        return Delivery(letter, answer)
    reason, again_at = answer.reason, None if answer.permanent or answer.gone else next_try(outlet, letter, answer, at)
    await store.insist(lambda store: store.mark_failed(letter, reason, again_at, at))
    if answer.gone:
        await store.insist(lambda store: store.switch_off(outlet.name, reason, at))
    return Delivery(letter, answer, again_at)


async def send(channel: Channel, letter: Letter, at: datetime) -> Sent | Failed:
    """Hand the message to the channel; one over which it stumbles is tried a few times, then it lets others pass."""
    message = Message(letter.id, letter.channel, letter.alerts, letter.created_at, letter.recipient)
    try:
        async with asyncio.timeout(BACKSTOP.total_seconds()):
            return await channel.send(message, at=at)
    except TimeoutError:
        return Failed("it took too long")
    except Exception as problem:  # noqa: BLE001  (one message must not hold up the others)
        reason = f"the message could not be written or sent: {type(problem).__name__}: {problem}"
        return Failed(reason[:300], permanent=letter.tries + 1 >= POISON)


def next_try(outlet: Outlet, letter: Letter, answer: Failed, at: datetime) -> datetime | None:
    """When the message is worth another try; None where it no longer is."""
    return next_try_at(
        letter.id,
        letter.tries + 1,
        created_at=letter.created_at,
        at=at,
        lifetime=outlet.lifetime,
        asked_for=answer.retry_after,
    )


def gone(delivery: Delivery) -> bool:
    """Whether the receiver wants nothing more."""
    return isinstance(delivery.answer, Failed) and delivery.answer.gone
