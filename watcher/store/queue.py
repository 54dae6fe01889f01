"""The way into the outbox: when each message may leave, and which of them leave as one.

All is decided when a message is written, in the transaction of its check, so that a message never has two ids: those
that are held for a digest or for the end of quiet hours share the bundle of that moment; those of a burst share one
while they settle. What may have been sent already is never put into a bundle.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from watcher.core.model import Alert
from watcher.core.timing import release_at
from watcher.core.trouble import Report
from watcher.store import tables
from watcher.store.codec import encode
from watcher.store.records import LetterState, Route

MANY: Final = 20  # messages a minute for one receiver that are still no burst
MINUTE: Final = timedelta(minutes=1)  # the longest that a message settles
STREAM: Final = timedelta(seconds=20)  # how long messages of a burst settle
BURST: Final = "burst_"
OUTBOX = tables.outbox.c


def letter_id(route: Route, names: Iterable[str]) -> str:
    """The same for the same alerts on the same way, whenever and wherever they are queued."""
    return "msg_" + _hash(route.channel, route.recipient, *names)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode(errors="replace")).hexdigest()[:32]


# --- news ----------------------------------------------------------------------------------------


def queue(
    connection: Connection, title_id: str, alerts: Sequence[Alert], routes: Sequence[Route], at: datetime
) -> None:
    """Write the messages of a check, and let those before them try again at once."""
    for route in routes:
        for group in _groups(route, alerts):
            _queue_one(connection, title_id, group, route, at)


def _groups(route: Route, alerts: Sequence[Alert]) -> Iterator[tuple[Alert, ...]]:
    wanted = tuple(alert for alert in alerts if alert.signal in route.signals)
    if route.alone:
        yield from ((alert,) for alert in wanted)
    elif wanted:
        yield wanted


def _queue_one(connection: Connection, title_id: str, alerts: Sequence[Alert], route: Route, at: datetime) -> None:
    start = release_at(route.timing, {alert.change for alert in alerts}, at)
    held = start > at
    start = start if held else at + route.settle
    hurry(connection, title_id, route, at, start)
    bundle = "held_" + _hash(route.channel, route.recipient, start.isoformat()) if held and not route.alone else None
    names = [alert.id for alert in alerts]
    row = _row(route, letter_id(route, names), at, start) | {"title_id": title_id, "alerts": json.dumps(names)}
    connection.execute(insert(tables.outbox).values(**row, bundle=bundle))
    if route.settle and not held:
        settle(connection, route, at)


def _row(route: Route, id: str, at: datetime, start: datetime) -> dict[str, object]:
    """A message that waits."""
    return {
        "id": id,
        "channel": route.channel,
        "recipient": route.recipient,
        "created_at": at,
        "start_at": start,
        "next_try_at": start,
        "tries": 0,
        "state": LetterState.WAITING,
        "answer": "",
    }


def _waiting(route: Route) -> ColumnElement[bool]:
    mine = and_(OUTBOX.channel == route.channel, OUTBOX.recipient == route.recipient)
    return and_(OUTBOX.state == LetterState.WAITING, mine)


def hurry(connection: Connection, title_id: str, route: Route, at: datetime, start: datetime) -> None:
    """Make what waits before a new message of the title due by then, so that it need not wait behind them.

    What is held for a digest leaves it; of what leaves as one and was tried before, all are tried again.
    """
    late, same = and_(_waiting(route), OUTBOX.next_try_at > start), OUTBOX.title_id == title_id
    untried = update(tables.outbox).where(late, same, OUTBOX.tries == 0, OUTBOX.next_try_at > at + MINUTE)
    connection.execute(untried.values(next_try_at=start, start_at=start, bundle=None))
    tried = select(OUTBOX.bundle).where(late, same, OUTBOX.tries > 0, OUTBOX.bundle.is_not(None))
    together = update(tables.outbox).where(late, OUTBOX.tries > 0, or_(same, OUTBOX.bundle.in_(tried)))
    connection.execute(together.values(next_try_at=start))


# --- bursts --------------------------------------------------------------------------------------


def settle(connection: Connection, route: Route, at: datetime) -> None:
    """Let messages that have just been written wait for those that come right after; many become one."""
    loose = or_(OUTBOX.bundle.is_(None), OUTBOX.bundle.startswith(BURST))
    fresh = and_(_waiting(route), OUTBOX.tries == 0, loose, OUTBOX.next_try_at > at, OUTBOX.created_at > at - MINUTE)
    rows = connection.execute(select(OUTBOX.id, OUTBOX.created_at, OUTBOX.bundle).where(fresh).order_by(OUTBOX.seq))
    first, *others = rows.all()
    many = lately(connection, route, at) > MANY
    until = min(at + (max(route.settle, STREAM) if many else route.settle), first.created_at + MINUTE)
    values: dict[str, Any] = {"next_try_at": until, "start_at": until}
    if many and others:
        values["bundle"] = first.bundle or BURST + _hash(first.id)
    connection.execute(update(tables.outbox).where(fresh).values(**values))


def lately(connection: Connection, route: Route, at: datetime) -> int:
    """How many messages were written for the receiver in the last minute."""
    mine = (OUTBOX.channel == route.channel, OUTBOX.recipient == route.recipient, OUTBOX.created_at > at - MINUTE)
    return connection.scalar(select(func.count()).select_from(tables.outbox).where(*mine)) or 0


def settle_now(connection: Connection, at: datetime) -> None:
    """Wait for nothing more: what has just been written is due."""
    loose = or_(OUTBOX.bundle.is_(None), OUTBOX.bundle.startswith(BURST))
    young = and_(OUTBOX.created_at > at - MINUTE, OUTBOX.next_try_at > at, OUTBOX.next_try_at <= at + MINUTE)
    fresh = (OUTBOX.state == LetterState.WAITING, OUTBOX.tries == 0, loose, young)
    connection.execute(update(tables.outbox).where(*fresh).values(next_try_at=at, start_at=at))


# --- the operator's ------------------------------------------------------------------------------


def queue_report(connection: Connection, report: Report, routes: Sequence[Route], at: datetime) -> None:
    """Write what the operator is told; it waits for no digest, but for the end of quiet hours."""
    for route in routes:
        start = release_at(replace(route.timing, digest=None), (), at)
        row = _row(route, letter_id(route, [report.id]), at, start) | {"alerts": "[]", "report": encode(report)}
        there = connection.scalar(select(OUTBOX.seq).where(OUTBOX.id == row["id"]))
        if there is None:
            connection.execute(insert(tables.outbox).values(**row))
