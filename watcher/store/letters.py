"""Rows of the outbox as messages: each with its alerts, those of one bundle as one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, and_, exists, or_, select

from watcher.core.model import Alert
from watcher.core.trouble import Report
from watcher.store import tables
from watcher.store.alerts import read_alerts
from watcher.store.codec import decode
from watcher.store.records import Letter, LetterState

OUTBOX = tables.outbox.c


def read_letters(connection: Connection, statement: Any) -> list[Letter]:
    """The messages of a query, each with its alerts."""
    rows = list(connection.execute(statement))
    wanted = {id for row in rows for id in json.loads(row.alerts)}
    alerts = dict(read_alerts(connection, sorted(wanted)))
    return [letter_of(row, alerts) for row in rows]


def letter_of(row: Row[Any], alerts: dict[str, Alert]) -> Letter:
    """A row as a message."""
    values = row._asdict()
    del values["seq"]
    there = tuple(alerts[id] for id in json.loads(row.alerts) if id in alerts)
    report = decode(Report, row.report) if row.report else None
    return Letter(**values | {"alerts": there, "state": LetterState(row.state), "report": report})


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
