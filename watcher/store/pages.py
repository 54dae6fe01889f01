"""Pages: which are watched, which are due, and who may be asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, bindparam, case, delete, func, insert, literal, select, update

from watcher.core.cadence import Plan
from watcher.settings import Page
from watcher.store import tables
from watcher.store.past import PAGE, PAST, past_of
from watcher.store.records import Health, HostStanding, Past
from watcher.store.registering import register
from watcher.store.session import Session

LONGEST: Final = timedelta(hours=27)  # no pause is longer than a day and what chance adds to it
HELD: Final = timedelta(days=9)  # nor is a message held longer, be it for a weekly digest
NO_INDEX: Final = PAGE.host.concat("")  # else SQLite walks the whole index by host, to save itself the grouping
DUE_HOSTS: Final = (  # statements that are asked all the time are made once
    select(NO_INDEX)
    .where(
        PAGE.next_check_at <= bindparam("now"),
        PAGE.host.not_in(select(tables.host.c.name).where(tables.host.c.next_allowed_at > bindparam("now"))),
    )
    .group_by(NO_INDEX)
    .order_by(func.min(PAGE.next_check_at))
    .limit(bindparam("most"))
)
DUE_PAGES: Final = (
    select(*PAST)
    .where(PAGE.host == bindparam("host"), PAGE.next_check_at <= bindparam("now"))
    .order_by(PAGE.next_check_at, PAGE.id)
    .limit(bindparam("most"))
)


class Pages:
    """The pages that were ever watched, and their hosts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(self, watched: Sequence[Page], now: datetime) -> None:
        """Make the watched pages those of the config; new ones are due now, missing ones are kept and never due."""
        with self._session.writing() as connection:
            register(connection, watched, now)

    def find(self, title_ids: Collection[str] | None = None) -> list[Past]:
        """The watched pages of these titles, or of all, in the order in which they were added."""
        with self._session.reading() as connection:
            statement = select(*PAST).where(PAGE.next_check_at.is_not(None)).order_by(PAGE.id)
            if title_ids is not None:
                statement = statement.where(PAGE.title_id.in_(title_ids))
            return [past_of(row) for row in connection.execute(statement)]

    def due_hosts(self, now: datetime, limit: int = 1_000) -> list[str]:
        """Hosts that have due pages and may be asked, the longest waiting first."""
        with self._session.reading() as connection:
            return list(connection.scalars(DUE_HOSTS, {"now": now, "most": limit}))

    def due(self, host: str, now: datetime, limit: int) -> list[Past]:
        """Due pages of a host, the longest waiting first."""
        with self._session.reading() as connection:
            rows = connection.execute(DUE_PAGES, {"host": host, "now": now, "most": limit})
            return [past_of(row) for row in rows]

    def unread(self, limit: int) -> list[tuple[str, str]]:
        """Title and address of watched pages that were never read."""
        with self._session.reading() as connection:
            unread = (PAGE.health == Health.UNREAD, PAGE.next_check_at.is_not(None))
            return [
                tuple(row) for row in connection.execute(select(PAGE.title_id, PAGE.url).where(*unread).limit(limit))
            ]

    def postpone(self, past: Past, plan: Plan) -> None:
        """Look at a page later; nothing was tried."""
        with self._session.writing() as connection:
            connection.execute(
                update(tables.page).where(PAGE.id == past.id).values(next_check_at=plan.at, why=plan.why)
            )

    def mend_times(self, now: datetime) -> None:
        """After a step of the clock: let nothing wait longer than it could have been told to wait."""
        self._session.offered_at = None
        with self._session.writing() as connection:
            mend_checks(connection, now)
            mend_tries(connection, now)
            connection.execute(delete(tables.host).where(tables.host.c.next_allowed_at > now + LONGEST))

    def remember_hosts(self, hosts: Iterable[HostStanding]) -> None:
        """Remember these hosts, and no others."""
        with self._session.writing() as connection:
            connection.execute(delete(tables.host))
            if rows := [asdict(host) for host in hosts]:
                connection.execute(insert(tables.host), rows)

    def hosts(self) -> list[HostStanding]:
        """The hosts that want a pause or failed."""
        with self._session.reading() as connection:
            return [HostStanding(**row._asdict()) for row in connection.execute(select(tables.host))]


def hurry(connection: Connection, past: Past, at: datetime) -> None:
    """A page has news: look at the other pages of its title as soon as the config allows; those that fail may wait."""
    sisters = (PAGE.title_id == past.title_id, PAGE.id != past.id, PAGE.failures == 0)
    free = select(PAGE.id, PAGE.every_min, PAGE.next_check_at).where(*sisters, PAGE.every_min < PAGE.every_max)
    soon = [
        (row, at + timedelta(seconds=row.every_min)) for row in connection.execute(free.where(PAGE.next_check_at > at))
    ]
    rows = [{"page": row.id, "next": moment} for row, moment in soon if moment < row.next_check_at]
    if rows:
        there = update(tables.page).where(PAGE.id == bindparam("page"))
        why = "another page of its title had news"
        connection.execute(there.values(next_check_at=bindparam("next"), why=why), rows)


def mend_checks(connection: Connection, now: datetime) -> None:
    """Pages that wait longer than their interval are due."""
    far = select(PAGE.id, PAGE.every_max, PAGE.next_check_at).where(PAGE.next_check_at > now)
    late = [
        {"page": row.id} for row in connection.execute(far) if row.next_check_at > now + longest_wait(row.every_max)
    ]
    if late:
        mend = update(tables.page).where(PAGE.id == bindparam("page"))
        connection.execute(mend.values(next_check_at=now, why="the clock was set"), late)


def mend_tries(connection: Connection, now: datetime) -> None:
    """Messages and channels that wait longer than any pause are tried again."""
    tried, probed = tables.outbox.c.next_try_at, tables.channel.c.next_probe_at
    far_off = case((tables.outbox.c.tries > 0, instant(now + LONGEST)), else_=instant(now + HELD))
    connection.execute(update(tables.outbox).where(tried > far_off).values(next_try_at=now))
    connection.execute(update(tables.channel).where(probed > now + LONGEST).values(next_probe_at=now))


def instant(at: datetime) -> ColumnElement[datetime]:
    """A moment, where no column beside it tells how moments are kept."""
    return literal(at, tables.Instant)


def longest_wait(every_max: float) -> timedelta:
    """The longest time between two checks of a page: its interval, or a day's pause."""
    return max(LONGEST, timedelta(seconds=every_max))
