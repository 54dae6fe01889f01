"""Which troubles the operator knows of: each is told once when it begins and once when it is over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.store import tables
from watcher.store.ailing import aged, lasting
from watcher.store.past import PAGE
from watcher.store.queue import queue_report
from watcher.store.records import Route
from watcher.store.session import Session

TROUBLE = tables.trouble.c
RoutesOf = Callable[[Trouble], Sequence[Route]]


class Troubles:
    """What the operator was told of, and what there is to tell."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def known(self) -> list[Trouble]:
        """The troubles that were told and are not over."""
        with self._session.reading() as connection:
            return known_troubles(connection)

    def lasting(self, pages_since: datetime, channels_since: datetime, at: datetime) -> list[Trouble]:
        """What is wrong for long: pages and channels since before these moments, and messages that were given up."""
        with self._session.reading() as connection:
            return lasting(connection, pages_since, channels_since, at)

    def aged(self, gone_before: datetime, quiet_before: datetime) -> list[Trouble]:
        """What is wrong with fit pages: watched sections gone since before a moment, nothing new since another."""
        with self._session.reading() as connection:
            return aged(connection, gone_before, quiet_before)

    def is_stuck(self, before: datetime) -> bool:
        """Whether a page is overdue since before this moment."""
        overdue = select(func.count()).select_from(tables.page).where(PAGE.next_check_at < before)
        with self._session.reading() as connection:
            return bool(connection.scalar(overdue))

    def tell(
        self,
        there: Iterable[Trouble],
        kinds: Collection[TroubleKind],
        routes_of: RoutesOf,
        at: datetime,
        *,
        still: Callable[[Trouble], bool] = lambda trouble: True,
    ) -> list[Report]:
        """Queue what began and what is over, given all troubles of these kinds that there are; returns what is new.

        What a trouble was about may be gone for good: where it does not `still` matter, its end is not told.
        """
        there = list(there)
        with self._session.writing() as connection:
            known = [trouble for trouble in known_troubles(connection) if trouble.kind in kinds]
            began, ended = without(there, known), without(known, there)
            reports = [Report(trouble, at, over=True) for trouble in ended if still(trouble)]
            reports += [Report(trouble, at) for trouble in began]
            for report in reports:
                queue_report(connection, report, routes_of(report.trouble), at)
            for trouble in ended:
                forget(connection, trouble)
            for trouble in began:
                keep(connection, trouble)
        return reports

    def tell_once(self, trouble: Trouble, routes: Sequence[Route], at: datetime) -> None:
        """Queue what is over as soon as it is told, and note it in place of the last of its kind."""
        with self._session.writing() as connection:
            queue_report(connection, Report(trouble, at), routes, at)
            connection.execute(delete(tables.trouble).where(TROUBLE.kind == trouble.kind))
            keep(connection, trouble)


def known_troubles(connection: Connection) -> list[Trouble]:
    """The troubles that were told and are not over."""
    rows = connection.execute(select(tables.trouble).order_by(TROUBLE.since, TROUBLE.about))
    return [Trouble(**row._asdict() | {"kind": TroubleKind(row.kind)}) for row in rows]


def without(troubles: Iterable[Trouble], others: Iterable[Trouble]) -> list[Trouble]:
    """Those of the troubles that are not among the others, whatever is said of them; each once."""
    there = {(trouble.kind, trouble.about) for trouble in others}
    mine = {(trouble.kind, trouble.about): trouble for trouble in troubles}
    return [trouble for key, trouble in mine.items() if key not in there]


def keep(connection: Connection, trouble: Trouble) -> None:
    """A trouble that was told."""
    connection.execute(insert(tables.trouble).values(**asdict(trouble)))


def forget(connection: Connection, trouble: Trouble) -> None:
    """A trouble is over."""
    connection.execute(delete(tables.trouble).where(TROUBLE.kind == trouble.kind, TROUBLE.about == trouble.about))
