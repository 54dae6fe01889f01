"""The outbox: messages that are not delivered yet, and what became of the others.

Messages of one title leave by one way in the order in which they were written: only the oldest that waits is tried.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from watcher.core.model import Alert
from watcher.store import tables
from watcher.store.codec import decode
from watcher.store.records import ChannelHealth, Letter, LetterState, Route

AWAY: Final = timedelta(minutes=10)  # a receiver that said nothing but no for so long was away
OUTBOX = tables.outbox.c
CHANNEL = tables.channel.c


def letter_id(route: Route, alerts: Sequence[Alert]) -> str:
    """The same for the same alerts on the same way, whenever and wherever they are queued."""
    parts = (route.channel, route.recipient, *(alert.id for alert in alerts))
    return "msg_" + hashlib.sha256("\x1f".join(parts).encode(errors="replace")).hexdigest()[:32]


# --- in ------------------------------------------------------------------------------------------


def queue(
    connection: Connection, title_id: str, alerts: Sequence[Alert], routes: Sequence[Route], at: datetime
) -> None:
    """Write the messages of a check, and let those before them try again at once."""
    for route in routes:
        hurry(connection, title_id, route, at)
        groups = [(alert,) for alert in alerts] if route.alone else [tuple(alerts)]
        rows = [new_row(title_id, route, group, at) for group in groups]
        connection.execute(insert(tables.outbox), rows)


def new_row(title_id: str, route: Route, alerts: Sequence[Alert], at: datetime) -> dict[str, object]:
    """A message that waits."""
    return {
        "id": letter_id(route, alerts),
        "channel": route.channel,
        "recipient": route.recipient,
        "title_id": title_id,
        "alerts": json.dumps([alert.id for alert in alerts]),
        "created_at": at,
        "next_try_at": at,
        "tries": 0,
        "state": LetterState.WAITING,
        "answer": "",
    }


def hurry(connection: Connection, title_id: str, route: Route, at: datetime) -> None:
    """Make what waits before a new message due, so that it need not wait behind them."""
    same_way = (OUTBOX.channel == route.channel, OUTBOX.title_id == title_id, OUTBOX.recipient == route.recipient)
    waiting = update(tables.outbox).where(OUTBOX.state == LetterState.WAITING, *same_way)
    connection.execute(waiting.values(next_try_at=at))


# --- out -----------------------------------------------------------------------------------------


def due_letters(connection: Connection, channel: str, now: datetime, limit: int) -> list[Letter]:
    """The messages that a channel may try now, oldest first: of each title the first that waits."""
    first = (
        select(func.min(OUTBOX.seq))
        .where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == channel)
        .group_by(OUTBOX.title_id, OUTBOX.recipient)
    )
    due = select(tables.outbox).where(OUTBOX.seq.in_(first), OUTBOX.next_try_at <= now)
    return read_letters(connection, due.order_by(OUTBOX.seq).limit(limit))


def due_channels(connection: Connection, now: datetime) -> list[str]:
    """The channels that have something to try now."""
    due = select(OUTBOX.channel).where(OUTBOX.state == LetterState.WAITING, OUTBOX.next_try_at <= now).distinct()
    return list(connection.scalars(due))


def write_sent(connection: Connection, letter: Letter, answer: str, at: datetime) -> None:
    """The receiver said yes; where it was away for long, all that waits for it is due."""
    write_try(connection, letter, LetterState.SENT, answer, next_try_at=None, sent_at=at)
    failing_at = connection.scalar(select(CHANNEL.failing_at).where(CHANNEL.name == letter.channel))
    write_channel(connection, letter.channel, "", failing_at=None, sent_at=at)
    if failing_at is not None and at - failing_at > AWAY:
        waiting = update(tables.outbox).where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == letter.channel)
        connection.execute(waiting.values(next_try_at=at))


def write_failed(
    connection: Connection, letter: Letter, reason: str, next_try_at: datetime | None, at: datetime
) -> None:
    """The receiver did not say yes; without a next try the message is given up."""
    state = LetterState.WAITING if next_try_at else LetterState.DEAD
    write_try(connection, letter, state, reason, next_try_at=next_try_at, sent_at=None)
    there = connection.execute(select(CHANNEL.failing_at).where(CHANNEL.name == letter.channel)).one_or_none()
    since = (there and there.failing_at) or at
    write_channel(connection, letter.channel, reason, failing_at=since)


def write_try(
    connection: Connection,
    letter: Letter,
    state: LetterState,
    answer: str,
    *,
    next_try_at: datetime | None,
    sent_at: datetime | None,
) -> None:
    """Note one try; a message that was taken out meanwhile stays out, unless it was sent."""
    statement = update(tables.outbox).where(OUTBOX.id == letter.id)
    if state is not LetterState.SENT:
        statement = statement.where(OUTBOX.state == LetterState.WAITING)
    values = {"state": state, "tries": letter.tries + 1, "answer": answer, "next_try_at": next_try_at}
    connection.execute(statement.values(**values, sent_at=sent_at))


# --- channels ------------------------------------------------------------------------------------


def write_channel(connection: Connection, name: str, reason: str, **values: datetime | None) -> None:
    """Note how a channel fares."""
    changed = connection.execute(
        update(tables.channel).where(CHANNEL.name == name).values(reason=reason, **values)
    ).rowcount
    if not changed:
        connection.execute(insert(tables.channel).values(name=name, reason=reason, **values))


def switch_off(connection: Connection, channel: str, reason: str, at: datetime) -> None:
    """Use a channel no more until it is switched on; what waits for it is given up."""
    write_channel(connection, channel, reason, off_at=at)
    bury(connection, channel, reason)


def switch_on(connection: Connection, channel: str) -> None:
    """Use a channel again."""
    write_channel(connection, channel, "", off_at=None, failing_at=None)


def bury(connection: Connection, channel: str, reason: str) -> None:
    """Give up all that waits for a channel."""
    waiting = update(tables.outbox).where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == channel)
    connection.execute(waiting.values(state=LetterState.DEAD, next_try_at=None, answer=reason))


def channel_health(connection: Connection) -> dict[str, ChannelHealth]:
    """How each channel fares that ever failed."""
    return {row.name: ChannelHealth(**row._asdict()) for row in connection.execute(select(tables.channel))}


# --- by hand -------------------------------------------------------------------------------------


def find_letters(
    connection: Connection, *, states: Collection[LetterState] = (), ids: Collection[str] = ()
) -> list[Letter]:
    """Messages in these states, or under these ids, in the order in which they were written."""
    statement = select(tables.outbox).order_by(OUTBOX.seq)
    if states:
        statement = statement.where(OUTBOX.state.in_(states))
    if ids:
        statement = statement.where(OUTBOX.id.in_(ids))
    return read_letters(connection, statement)


def retry(connection: Connection, ids: Collection[str], at: datetime) -> int:
    """Make messages due now, or with no ids all that wait or were given up; returns how many."""
    changed = 0
    for state, tries in ((LetterState.WAITING, OUTBOX.tries), (LetterState.DEAD, 0)):
        statement = update(tables.outbox).where(OUTBOX.state == state)
        if ids:
            statement = statement.where(OUTBOX.id.in_(ids))
        values = {"state": LetterState.WAITING, "next_try_at": at, "tries": tries}
        changed += connection.execute(statement.values(**values)).rowcount
    return changed


def drop(connection: Connection, ids: Collection[str]) -> int:
    """Take messages out that are not sent; returns how many."""
    open_states = (LetterState.WAITING, LetterState.DEAD)
    statement = update(tables.outbox).where(OUTBOX.id.in_(ids), OUTBOX.state.in_(open_states))
    return connection.execute(statement.values(state=LetterState.DROPPED, next_try_at=None)).rowcount


# --- rows ----------------------------------------------------------------------------------------


def read_letters(connection: Connection, statement: Any) -> list[Letter]:
    """The messages of a query, each with its alerts."""
    rows = list(connection.execute(statement))
    wanted = {id for row in rows for id in json.loads(row.alerts)}
    alerts = dict(read_alerts(connection, sorted(wanted)))
    return [letter_of(row, alerts) for row in rows]


def read_alerts(connection: Connection, ids: Sequence[str]) -> Iterable[tuple[str, Alert]]:
    """Alerts by their ids."""
    column = tables.alert.c
    one = select(column.alert).where(column.id == bindparam("wanted"))
    for id in ids:
        text = connection.scalar(one, {"wanted": id})
        if text is not None:
            yield id, decode(Alert, text)


def letter_of(row: Row[Any], alerts: dict[str, Alert]) -> Letter:
    """A row as a message."""
    values = row._asdict()
    del values["seq"]
    there = tuple(alerts[id] for id in json.loads(row.alerts) if id in alerts)
    return Letter(**values | {"alerts": there, "state": LetterState(row.state)})
