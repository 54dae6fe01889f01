"""Alerts: each is kept once, queued on every way out, and seconded while it waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from watcher.core.model import Alert, Change, Reading
from watcher.core.witnesses.saying import seconded
from watcher.store import tables
from watcher.store.codec import decode, encode
from watcher.store.pages import hurry
from watcher.store.queue import queue
from watcher.store.records import LetterState, Past, Route

CORRECTIONS: Final = frozenset({Change.MOVED, Change.WITHDRAWN, Change.CANCELLED, Change.REVIVED})
LATELY: Final = 50  # alerts of a title among which the corrected one is looked for
OUTBOX = tables.outbox.c
WAITING: Final = select(OUTBOX.alerts, OUTBOX.tries).where(  # made once, being asked at every reading
    OUTBOX.state == LetterState.WAITING, OUTBOX.title_id == bindparam("title")
)


def write_alerts(
    connection: Connection,
    past: Past,
    alerts: Sequence[Alert],
    routes: Sequence[Route],
    at: datetime,
    queued_at: datetime,
) -> tuple[Alert, ...]:
    """Keep the alerts that were never kept, and queue them on each way out."""
    if not alerts:
        return ()
    column = tables.alert.c
    there = set(connection.scalars(select(column.id).where(column.id.in_([alert.id for alert in alerts]))))
    new = tuple(correction(connection, alert) for alert in alerts if alert.id not in there)
    rows = [
        {"id": alert.id, "title_id": past.title_id, "page_id": past.id, "observed_at": at, "alert": encode(alert)}
        for alert in new
    ]
    if rows:
        connection.execute(insert(tables.alert), rows)
        queue(connection, past.title_id, new, routes, queued_at)
        hurry(connection, past, at)
    return new


def correction(connection: Connection, alert: Alert) -> Alert:
    """The alert, with what it corrects and when that was told."""
    if alert.change not in CORRECTIONS:
        return alert
    column = tables.alert.c
    told = select(column.alert).where(column.title_id == alert.title.id)
    texts = connection.scalars(told.order_by(column.observed_at.desc()).limit(LATELY))
    before = (earlier for earlier in (decode(Alert, text) for text in texts) if earlier.signal is alert.signal)
    last = next(before, None)
    return alert if last is None else replace(alert, corrects_at=last.observed_at, corrects=last.id)


def second(connection: Connection, past: Past, reading: Reading) -> None:
    """Add the page to what waits to be told of its title and was not offered to anybody yet, where it says the same."""
    for alert in waiting_alerts(connection, past.title_id):
        told = seconded(alert, reading, past.url)
        if told != alert:
            connection.execute(update(tables.alert).where(tables.alert.c.id == alert.id).values(alert=encode(told)))


def waiting_alerts(connection: Connection, title_id: str) -> list[Alert]:
    """The alerts of a title that wait and were not offered to any receiver yet."""
    rows = connection.execute(WAITING, {"title": title_id}).all()
    if not rows:
        return []
    offered = {id for row in rows if row.tries for id in json.loads(row.alerts)}
    waiting = {id for row in rows for id in json.loads(row.alerts)} - offered
    return [alert for _, alert in read_alerts(connection, sorted(waiting))]


def read_alerts(connection: Connection, ids: Sequence[str]) -> Iterable[tuple[str, Alert]]:
    """Alerts by their ids."""
    column = tables.alert.c
    one = select(column.alert).where(column.id == bindparam("wanted"))
    for id in ids:
        text = connection.scalar(one, {"wanted": id})
        if text is not None:
            yield id, decode(Alert, text)
