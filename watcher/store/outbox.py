"""The outbox: messages that are not delivered yet, and what became of the others.

Messages of one title leave by one way in the order in which they were written: only the oldest that waits is tried.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, exists, func, insert, or_, select, update

from watcher.core.cadence import chance, next_probe_at
from watcher.core.model import Alert
from watcher.core.trouble import Report
from watcher.store import tables
from watcher.store.codec import decode
from watcher.store.records import ChannelHealth, Letter, LetterState

AWAY: Final = timedelta(minutes=10)  # a receiver that said nothing but no for so long was away
OUTBOX = tables.outbox.c
CHANNEL = tables.channel.c
WAITING: Final = select(OUTBOX.alerts, OUTBOX.tries).where(  # made once, being asked at every reading
    OUTBOX.state == LetterState.WAITING, OUTBOX.title_id == bindparam("title")
)


# --- out -----------------------------------------------------------------------------------------


def due_letters(connection: Connection, channel: str, now: datetime, limit: int) -> list[Letter]:
    """The messages that a channel may try now, oldest first: of each title the first that waits.

    Those of one bundle come as one, and only when nothing older of any of their titles waits. Where none is due at a
    receiver that is away, one comes out of turn when it is time to see whether it is back.
    """
    mine = and_(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == channel)
    first = select(func.min(OUTBOX.seq)).where(mine).group_by(OUTBOX.title_id, OUTBOX.recipient)
    one = select(func.min(OUTBOX.seq)).where(mine).group_by(OUTBOX.bundle)
    foremost = select(tables.outbox).where(OUTBOX.seq.in_(first), or_(OUTBOX.bundle.is_(None), OUTBOX.seq.in_(one)))
    letters = read_letters(connection, foremost.where(OUTBOX.next_try_at <= now).order_by(OUTBOX.seq).limit(limit))
    if not letters and channel in probed_channels(connection, now):
        letters = drawn(read_letters(connection, foremost.where(OUTBOX.tries > 0).order_by(OUTBOX.seq)), now)
    return [with_corrected(connection, whole) for letter in letters for whole in completed(connection, letter)]


def with_corrected(connection: Connection, letter: Letter) -> Letter:
    """The message with those that it corrects, where their receiver knows them by a name."""
    corrected = {alert.corrects for alert in letter.alerts if alert.corrects}
    if not corrected:
        return letter
    same_way = (OUTBOX.channel == letter.channel, OUTBOX.recipient == letter.recipient)
    sent = select(tables.outbox).where(OUTBOX.state == LetterState.SENT, *same_way, OUTBOX.handle != "")
    holding = or_(*(OUTBOX.alerts.contains(f'"{id}"', autoescape=True) for id in corrected))
    found = {
        each.bundle or each.id: each for each in read_letters(connection, sent.where(holding).order_by(OUTBOX.seq))
    }
    return replace(letter, corrects=tuple(as_sent(connection, each) for each in found.values()))


def as_sent(connection: Connection, letter: Letter) -> Letter:
    """The message with all that left in its bundle."""
    if letter.bundle is None:
        return letter
    together = (OUTBOX.state == LetterState.SENT, OUTBOX.bundle == letter.bundle, OUTBOX.handle == letter.handle)
    return as_one(read_letters(connection, select(tables.outbox).where(*together).order_by(OUTBOX.seq)))


def drawn(letters: Sequence[Letter], now: datetime) -> list[Letter]:
    """One of the messages, by lot: one that the receiver dislikes must not stand for all."""
    if not letters:
        return []
    return [replace(letters[int(chance(now.isoformat()) * len(letters))], is_probe=True)]


def probed_channels(connection: Connection, now: datetime) -> list[str]:
    """The channels whose receiver is away, and it is time to see whether it is back."""
    waiting = exists().where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == CHANNEL.name, OUTBOX.tries > 0)
    away = (CHANNEL.failing_at.is_not(None), CHANNEL.off_at.is_(None), CHANNEL.next_probe_at <= now)
    return list(connection.scalars(select(CHANNEL.name).where(*away, waiting)))


def completed(connection: Connection, letter: Letter) -> Iterator[Letter]:
    """The message with all that leave in its bundle; none while one of them has to wait."""
    if letter.bundle is None:
        yield letter
        return
    mine = and_(OUTBOX.state == LetterState.WAITING, OUTBOX.bundle == letter.bundle)
    older = tables.outbox.alias()
    in_front = and_(
        older.c.state == LetterState.WAITING,
        older.c.channel == OUTBOX.channel,
        older.c.recipient == OUTBOX.recipient,
        older.c.title_id == OUTBOX.title_id,
        older.c.seq < OUTBOX.seq,
        or_(older.c.bundle.is_(None), older.c.bundle != letter.bundle),
    )
    if not connection.scalar(select(exists().where(mine, in_front))):
        whole = as_one(read_letters(connection, select(tables.outbox).where(mine).order_by(OUTBOX.seq)))
        yield replace(whole, is_probe=letter.is_probe)


def as_one(letters: Sequence[Letter]) -> Letter:
    """Messages of one bundle as the one that is sent, under the bundle's id."""
    first = letters[0]
    return replace(
        first,
        id=first.bundle or first.id,
        alerts=tuple(alert for letter in letters for alert in letter.alerts),
        tries=max(letter.tries for letter in letters),
        parts=tuple(letter.id for letter in letters),
    )


def due_channels(connection: Connection, now: datetime) -> list[str]:
    """The channels that have something to try now."""
    due = select(OUTBOX.channel).where(OUTBOX.state == LetterState.WAITING, OUTBOX.next_try_at <= now).distinct()
    return sorted({*connection.scalars(due), *probed_channels(connection, now)})


def write_sent(connection: Connection, letter: Letter, answer: str, at: datetime, handle: str = "") -> None:
    """The receiver said yes; where it was away for long, all that waits for it is due."""
    values = {"state": LetterState.SENT, "tries": letter.tries + 1, "answer": answer, "next_try_at": None}
    sent = update(tables.outbox).where(OUTBOX.id.in_(letter.parts or (letter.id,)))  # also where it was taken out
    connection.execute(sent.values(**values, sent_at=at, handle=handle))
    failing_at = connection.scalar(select(CHANNEL.failing_at).where(CHANNEL.name == letter.channel))
    write_channel(connection, letter.channel, "", failing_at=None, next_probe_at=None, sent_at=at)
    if failing_at is not None and at - failing_at > AWAY:
        waiting = update(tables.outbox).where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == letter.channel)
        connection.execute(waiting.where(OUTBOX.tries > 0).values(next_try_at=at))


def write_failed(
    connection: Connection,
    letter: Letter,
    reason: str,
    next_try_at: datetime | None,
    at: datetime,
    asked_for: timedelta | None = None,
) -> None:
    """The receiver did not say yes; without a next try the message is given up."""
    state = LetterState.WAITING if next_try_at else LetterState.DEAD
    tries = letter.tries + (not letter.is_probe or next_try_at is None)
    waiting = (OUTBOX.id.in_(letter.parts or (letter.id,)), OUTBOX.state == LetterState.WAITING)
    values = {"state": state, "tries": tries, "answer": reason, "next_try_at": next_try_at}
    connection.execute(update(tables.outbox).where(*waiting).values(**values))
    since = connection.scalar(select(CHANNEL.failing_at).where(CHANNEL.name == letter.channel)) or at
    again_at = next_probe_at(failing_at=since, at=at, asked_for=asked_for)
    write_channel(connection, letter.channel, reason, failing_at=since, next_probe_at=again_at)


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
    write_channel(connection, channel, "", off_at=None, failing_at=None, next_probe_at=None)


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


def waiting_alerts(connection: Connection, title_id: str) -> list[Alert]:
    """The alerts of a title that wait and were not offered to any receiver yet."""
    rows = connection.execute(WAITING, {"title": title_id}).all()
    if not rows:
        return []
    offered = {id for row in rows if row.tries for id in json.loads(row.alerts)}
    waiting = {id for row in rows for id in json.loads(row.alerts)} - offered
    return [alert for _, alert in read_alerts(connection, sorted(waiting))]


def letter_of(row: Row[Any], alerts: dict[str, Alert]) -> Letter:
    """A row as a message."""
    values = row._asdict()
    del values["seq"]
    there = tuple(alerts[id] for id in json.loads(row.alerts) if id in alerts)
    report = decode(Report, row.report) if row.report else None
    return Letter(**values | {"alerts": there, "state": LetterState(row.state), "report": report})
