"""Which troubles the operator knows of: each is told once when it begins and once when it is over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.store import tables
from watcher.store.queue import queue_report
from watcher.store.records import Route

TROUBLE = tables.trouble.c

RoutesOf = Callable[[Trouble], Sequence[Route]]


def known_troubles(connection: Connection) -> list[Trouble]:
    """The troubles that were told and are not over."""
    rows = connection.execute(select(tables.trouble).order_by(TROUBLE.since, TROUBLE.about))
    return [Trouble(**row._asdict() | {"kind": TroubleKind(row.kind)}) for row in rows]


def tell_troubles(
    connection: Connection,
    there: Iterable[Trouble],
    kinds: Collection[TroubleKind],
    routes_of: RoutesOf,
    at: datetime,
) -> list[Report]:
    """Queue what began and what is over, given all troubles of these kinds that there are; returns what is new."""
    now = {(trouble.kind, trouble.about): trouble for trouble in there}
    known = {(trouble.kind, trouble.about): trouble for trouble in known_troubles(connection) if trouble.kind in kinds}
    began = [Report(trouble, at) for key, trouble in now.items() if key not in known]
    over = [Report(trouble, at, over=True) for key, trouble in known.items() if key not in now]
    for report in (*over, *began):
        queue_report(connection, report, routes_of(report.trouble), at)
    for report in over:
        forget(connection, report.trouble)
    for report in began:
        connection.execute(insert(tables.trouble).values(**asdict(report.trouble)))
    return [*over, *began]


def forget(connection: Connection, trouble: Trouble) -> None:
    """A trouble is over."""
    connection.execute(delete(tables.trouble).where(TROUBLE.kind == trouble.kind, TROUBLE.about == trouble.about))


def tell_once(connection: Connection, trouble: Trouble, routes: Sequence[Route], at: datetime) -> None:
    """Queue what is over as soon as it is told, and note it in place of the last of its kind and name."""
    queue_report(connection, Report(trouble, at), routes, at)
    forget(connection, trouble)
    connection.execute(insert(tables.trouble).values(**asdict(trouble)))
