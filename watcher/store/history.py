"""What is known, what was learnt when, and in which words: for a person to see."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Connection, func, select

from watcher.core.model import Alert, Claim, Known, Reading, State, Title
from watcher.store import tables
from watcher.store.codec import decode, unpack
from watcher.store.known import told_of
from watcher.store.past import PAGE, PAST, past_of
from watcher.store.records import Claims, Learnt, PageStanding, TitleStanding, Watched
from watcher.store.session import Session

STANDING: Final = [*PAST, PAGE.why, PAGE.reason, PAGE.since, PAGE.good_at]


class History:
    """Everything that was learnt and told."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def standing(self, first: int | None = None) -> list[TitleStanding]:
        """Every title with its pages, in the order in which they were added; or only so many, that are watched."""
        with self._session.reading() as connection:
            return list(standing(connection, first))

    def watched(self) -> Watched:
        """How many titles and pages are watched."""
        with self._session.reading() as connection:
            counts = select(func.count(PAGE.title_id.distinct()), func.count()).where(PAGE.next_check_at.is_not(None))
            return Watched(*connection.execute(counts).one())

    def timeline(self, title_ids: Iterable[str] | None = None) -> list[Learnt]:
        """What was learnt, oldest first, of these titles or of all."""
        columns = (tables.history.c.at, tables.history.c.claims, PAGE.url, tables.title.c.about)
        entries = select(*columns).select_from(tables.history.join(tables.page).join(tables.title))
        if title_ids is not None:
            entries = entries.where(PAGE.title_id.in_(list(title_ids)))
        with self._session.reading() as connection:
            rows = connection.execute(entries.order_by(tables.history.c.id))
            return [entry for row in rows for entry in learnt_of(row)]

    def alerts(self, title_ids: Iterable[str] | None = None) -> list[Alert]:
        """Alerts, oldest first, of these titles or of all."""
        column = tables.alert.c
        alerts = select(column.alert).order_by(column.observed_at, column.id)
        if title_ids is not None:
            alerts = alerts.where(column.title_id.in_(list(title_ids)))
        with self._session.reading() as connection:
            return [decode(Alert, text) for text in connection.scalars(alerts)]


def standing(connection: Connection, first: int | None = None) -> Iterator[TitleStanding]:
    """Every title with its pages, in the order in which they were added; or only so many, that are watched."""
    ids = None if first is None else first_watched(connection, first)
    titles = select(tables.title)
    rows = connection.execute(titles if ids is None else titles.where(tables.title.c.id.in_(ids)))
    there = {row.id: row for row in rows}
    for id, pages in pages_by_title(connection, ids).items():
        yield TitleStanding(decode(Title, there[id].about), told_of(there[id].told), tuple(pages))


def first_watched(connection: Connection, many: int) -> list[str]:
    """The ids of the first titles with watched pages."""
    watched = select(PAGE.title_id).where(PAGE.next_check_at.is_not(None)).group_by(PAGE.title_id)
    return list(connection.scalars(watched.order_by(func.min(PAGE.id)).limit(many)))


def pages_by_title(connection: Connection, ids: Collection[str] | None = None) -> dict[str, list[PageStanding]]:
    """Every page of these titles, or of all, under the id of its title, in the order in which they were added."""
    statement = select(*STANDING, tables.known.c.known).outerjoin(tables.known).order_by(PAGE.id)
    rows = connection.execute(statement if ids is None else statement.where(PAGE.title_id.in_(ids)))
    pages: dict[str, list[PageStanding]] = {}
    for row in rows:
        pages.setdefault(row.title_id, []).append(standing_of(row))
    return pages


def standing_of(row: Any) -> PageStanding:
    """A row of the columns `STANDING` and what the page says."""
    known = unpack(Known, row.known) if row.known else Known()
    return PageStanding(past_of(row), known, row.why, row.reason, row.since, row.good_at)


def learnt_of(row: Any) -> Iterator[Learnt]:
    """What was learnt by one reading, claim by claim."""
    title = decode(Title, row.about)
    return (Learnt(row.at, title, row.url, claim) for claim in unpack(Claims, row.claims).learnt)


def learnt(before: Reading | None, after: Reading) -> tuple[Claim, ...]:
    """What a page says now and did not say before; the same in other words is not new."""
    there = {meaning(claim) for claim in claims_of(before)} if before else set()
    unsaid = State.UNKNOWN if before is None else None
    return tuple(claim for claim in claims_of(after) if meaning(claim) not in there and claim.state is not unsaid)


def claims_of(reading: Reading) -> Iterator[Claim]:
    """Every claim that won."""
    yield reading.release_date
    yield reading.trailer
    yield from (*reading.joined, *reading.returning, *reading.sections)


def meaning(claim: Claim) -> tuple[object, ...]:
    """What a claim says, without the words it says it in."""
    return (claim.signal, claim.section, claim.state, claim.value, claim.url)
