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

from watcher.core.cadence import LIFETIME, next_try_at
from watcher.notify import Channel, Earlier, Failed, Message, Sent
from watcher.store.records import ChannelHealth, Letter
from watcher.store.thread import StoreThread

ROUND: Final = 50  # messages that are looked up at once
ENOUGH: Final = 3  # failures in a row after which a channel is left alone until the next round
POISON: Final = 3  # tries of a message over which a channel stumbles by itself
LATELY: Final = timedelta(minutes=10)  # a channel that took a message since then is there
BACKSTOP: Final = timedelta(minutes=2)  # a channel has its own, shorter limit

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Outlet:
    """A channel under its name, and how long a message for it is worth trying."""

    name: str
    channel: Channel
    lifetime: timedelta = LIFETIME


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of one try; without a next try a failed message is given up."""

    letter: Letter
    answer: Sent | Failed
    next_try_at: datetime | None = None


async def deliver(outlet: Outlet, store: StoreThread, clock: Clock, tell: Callable[[Delivery], None]) -> None:
    """Offer the channel all that is due, until nothing is or it fails too often; `tell` hears of each try."""
    health = await health_of(outlet, store)
    if health.off_at is not None:
        await store.run(lambda store: store.channels.bury(outlet.name, f"the channel is switched off: {health.reason}"))
        return
    failures, sent_at = 0, health.sent_at
    while letters := await store.run(lambda store: store.outbox.due(outlet.name, clock(), ROUND)):
        for letter in letters:
            delivery = await attempt(outlet, letter, store, clock, sent_at)
            tell(delivery)
            if isinstance(delivery.answer, Sent):
                failures, sent_at = 0, clock()
                continue
            failures += 1
            if failures >= ENOUGH or delivery.answer.gone:
                return


async def health_of(outlet: Outlet, store: StoreThread) -> ChannelHealth:
    """How the channel fared so far."""
    known = await store.run(lambda store: store.channels.health())
    return known.get(outlet.name, ChannelHealth(outlet.name))


async def attempt(
    outlet: Outlet, letter: Letter, store: StoreThread, clock: Clock, sent_at: datetime | None
) -> Delivery:
    """Try one message once and write what came of it; `sent_at` is when the channel last took one."""
    answer = await send(outlet.channel, letter, clock())
    at = clock()
    if isinstance(answer, Sent):
        text, handle = answer.answer, answer.handle
        await store.insist(lambda store: store.outbox.mark_sent(letter, text, at, handle))
        return Delivery(letter, answer)
    reason, again_at, pause = answer.reason, next_try(outlet, letter, answer, at, sent_at), answer.retry_after
    await store.insist(lambda store: store.outbox.mark_failed(letter, reason, again_at, at, pause))
    if answer.gone:
        await store.insist(lambda store: store.channels.switch_off(outlet.name, reason, at))
    return Delivery(letter, answer, again_at)


async def send(channel: Channel, letter: Letter, at: datetime) -> Sent | Failed:
    """Hand the message to the channel; one over which it stumbles is tried a few times, then it lets others pass."""
    message = message_of(letter)
    try:
        async with asyncio.timeout(BACKSTOP.total_seconds()):
            return await channel.send(message, at=at)
    except TimeoutError:
        return Failed("it took too long")
    except Exception as problem:  # noqa: BLE001  (one message must not hold up the others)
        reason = f"the message could not be written or sent: {type(problem).__name__}: {problem}"
        return Failed(reason[:300], permanent=letter.tries + 1 >= POISON)


def message_of(letter: Letter) -> Message:
    """What the outbox holds, as a channel takes it."""
    earlier = tuple(Earlier(each.handle, each.alerts) for each in letter.corrects)
    to, report = letter.recipient, letter.report
    return Message(letter.id, letter.channel, letter.alerts, letter.created_at, to, report, earlier)


def next_try(outlet: Outlet, letter: Letter, answer: Failed, at: datetime, sent_at: datetime | None) -> datetime | None:
    """When the message is worth another try; None where it no longer is."""
    if answer.permanent or answer.gone:
        return None
    if letter.is_probe and letter.next_try_at is not None:
        return max(letter.next_try_at, at + (answer.retry_after or timedelta(0)))
    return next_try_at(
        letter.id,
        letter.tries + 1,
        created_at=letter.start_at or letter.created_at,
        at=at,
        lifetime=outlet.lifetime,
        asked_for=answer.retry_after,
        moody=sent_at is not None and at - sent_at < LATELY,
    )
