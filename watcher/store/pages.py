"""Pages in the store: which are watched, which are due, and what their last checks left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import Connection, Row, bindparam, case, delete, func, insert, select, update

from watcher.core.cadence import Plan
from watcher.core.model import Title, Trust
from watcher.settings import Page
from watcher.store import tables
from watcher.store.codec import decode, encode
from watcher.store.records import Health, HostStanding, Past

Key = tuple[str, str]  # title id and address

PAGE: Final = tables.page.c
NAMES: Final = [field.name for field in fields(Past)]
PAST: Final = [PAGE[name] for name in NAMES]
LONGEST: Final = timedelta(hours=27)  # no pause is longer than a day and what chance adds to it
SOME: Final = 1_000  # rows that are in hand at once, where all are looked through
HELD: Final = timedelta(days=9)  # nor is a message held longer, be it for a weekly digest
NEW: Final = {
    "next_check_at": None,
    "why": "never read",
    "failures": 0,
    "health": Health.UNREAD,
    "reason": "",
    "validators": "",
    "seen": "",
    "fingerprint": "",
    "body": "",
    "baseline": "",
    "reader": "",
}


def host_of(url: str) -> str:
    """Whose patience a page uses: the host's name in lower case, "" for a file."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def past_of(row: Row[Any]) -> Past:
    """A row that holds the columns `PAST` as a value."""
    values = row._asdict()
    kept = {name: values[name] for name in NAMES}
    return Past(**kept | {"health": Health(row.health), "trust": trust_of(row.trust)})


def trust_of(text: str) -> Trust | None:
    """The trust that a column holds."""
    return Trust(text) if text else None


# --- what is watched -----------------------------------------------------------------------------


def register(connection: Connection, pages: Sequence[Page], now: datetime) -> None:
    """Make the watched pages those of the config. What is known of others stays, and they are not due."""
    unread = register_titles(connection, {page.title.id: page.title for page in pages}, now)
    new = {(page.title.id, page.url): page for page in pages}
    mended: list[dict[str, object]] = []
    for row in connection.execute(select_registered()):
        page = new.pop((row.title_id, row.url), None)
        if page is not None:
            mended.extend(changed_row(page, row, now))
        elif row.next_check_at is not None:
            mended.append({"page": row.id, "next": None, **manner_of(row), "new_why": "not watched any more"})
    if new:
        connection.execute(insert(tables.page), [new_row(page, page.title.id in unread, now) for page in new.values()])
    if mended:
        connection.execute(update_schedule(), mended)


def register_titles(connection: Connection, titles: dict[str, Title], now: datetime) -> set[str]:
    """Write the titles as the config has them; returns those of which no page was ever answered."""
    column = tables.title.c
    new, unread = dict(titles), set[str]()
    changed: list[dict[str, str]] = []
    less: list[str] = []
    for row in connection.execute(select(column.id, column.about, column.told).execution_options(yield_per=SOME)):
        title = new.pop(row.id, None)
        if title is None:
            continue
        if row.told is None:
            unread.add(row.id)
        if (text := encode(title)) != row.about:
            changed.append({"title": row.id, "new": text})
            less += [row.id] if title.confirm < decode(Title, row.about).confirm else []
    if new:
        connection.execute(insert(tables.title), [{"id": id, "about": encode(title)} for id, title in new.items()])
    if changed:
        read_anew(connection, less, now)
        statement = update(tables.title).where(column.id == bindparam("title")).values(about=bindparam("new"))
        connection.execute(statement, changed)
    return unread | set(new)


def read_anew(connection: Connection, title_ids: Collection[str], now: datetime) -> None:
    """Look at the pages of titles of which fewer pages need to say a thing now: one may have waited to be told."""
    mine = update(tables.page).where(PAGE.title_id.in_(title_ids), PAGE.next_check_at.is_not(None))
    why = "fewer pages need to say it"
    connection.execute(mine.values(validators="", seen="", fingerprint="", next_check_at=now, why=why))


def select_registered() -> Any:
    """What decides whether a page's schedule must be mended."""
    columns = (PAGE.id, PAGE.title_id, PAGE.url, PAGE.trust, PAGE.every_min, PAGE.every_max)
    return select(*columns, PAGE.next_check_at, PAGE.checked_at, PAGE.why).execution_options(yield_per=SOME)


def update_schedule() -> Any:
    """A statement for many pages at once."""
    return (
        update(tables.page)
        .where(PAGE.id == bindparam("page"))
        .values(
            next_check_at=bindparam("next"),
            why=bindparam("new_why"),
            every_min=bindparam("shortest"),
            every_max=bindparam("longest"),
            trust=bindparam("new_trust"),
        )
    )


def new_row(page: Page, founding: bool, now: datetime) -> dict[str, object]:
    """A page that was never looked at: due now."""
    return NEW | {
        "title_id": page.title.id,
        "url": page.url,
        "host": host_of(page.url),
        "every_min": page.every.min.total_seconds(),
        "every_max": page.every.max.total_seconds(),
        "trust": page.trust or "",
        "founding": founding,
        "next_check_at": now,
    }


def manner_of(row: Row[Any]) -> dict[str, float | str]:
    """The interval and the trust that a page has."""
    return {"shortest": row.every_min, "longest": row.every_max, "new_trust": row.trust}


def changed_row(page: Page, row: Row[Any], now: datetime) -> Iterable[dict[str, object]]:
    """The mended row of a page that is set otherwise or watched again; nothing for all others."""
    shortest, longest, trust = page.every.min.total_seconds(), page.every.max.total_seconds(), page.trust or ""
    if row.next_check_at is not None and (row.every_min, row.every_max, row.trust) == (shortest, longest, trust):
        return
    every = {"shortest": shortest, "longest": longest}
    manner = every | {"new_trust": trust}
    if row.next_check_at is None:
        yield {"page": row.id, "next": now, "new_why": "watched again", **manner}
    elif every.items() - manner_of(row).items():
        due_at = now if row.checked_at is None else max(now, row.checked_at + page.every.max)
        yield {"page": row.id, "next": due_at, "new_why": "its interval was changed", **manner}
    elif manner != manner_of(row):
        yield {"page": row.id, "next": row.next_check_at, "new_why": row.why, **manner}


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


# --- what is due ---------------------------------------------------------------------------------


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


def due_hosts(connection: Connection, now: datetime, limit: int) -> list[str]:
    """Hosts that have due pages and may be asked, the longest waiting first."""
    return list(connection.scalars(DUE_HOSTS, {"now": now, "most": limit}))


def due_pages(connection: Connection, host: str, now: datetime, limit: int) -> list[Past]:
    """Due pages of a host, the longest waiting first."""
    rows = connection.execute(DUE_PAGES, {"host": host, "now": now, "most": limit})
    return [past_of(row) for row in rows]


def find_pages(connection: Connection, title_ids: Collection[str] | None) -> list[Past]:
    """The watched pages of these titles, or of all, in the order in which they were added."""
    statement = select(*PAST).where(PAGE.next_check_at.is_not(None)).order_by(PAGE.id)
    if title_ids is not None:
        statement = statement.where(PAGE.title_id.in_(title_ids))
    return [past_of(row) for row in connection.execute(statement)]


def unread_pages(connection: Connection, limit: int) -> list[tuple[str, str]]:
    """Title and address of watched pages that were never read."""
    unread = (PAGE.health == Health.UNREAD, PAGE.next_check_at.is_not(None))
    return [tuple(row) for row in connection.execute(select(PAGE.title_id, PAGE.url).where(*unread).limit(limit))]


def mend_times(connection: Connection, now: datetime) -> None:
    """After a step of the clock: nothing waits longer than it could have been told to wait."""
    paged, tried = PAGE.next_check_at, tables.outbox.c.next_try_at
    far = select(PAGE.id, PAGE.every_max).where(paged > now)
    late = [row.id for row in connection.execute(far.add_columns(paged)) if row.next_check_at > now + longest_wait(row)]
    if late:
        mend = update(tables.page).where(PAGE.id == bindparam("page"))
        connection.execute(mend.values(next_check_at=now, why="the clock was set"), [{"page": id} for id in late])
    far_off = case((tables.outbox.c.tries > 0, now + LONGEST), else_=now + HELD)
    connection.execute(update(tables.outbox).where(tried > far_off).values(next_try_at=now))
    probed = tables.channel.c.next_probe_at
    connection.execute(update(tables.channel).where(probed > now + LONGEST).values(next_probe_at=now))
    connection.execute(delete(tables.host).where(tables.host.c.next_allowed_at > now + LONGEST))


def longest_wait(row: Row[Any]) -> timedelta:
    """The longest time between two checks of a page: its interval, or a day's pause."""
    return max(LONGEST, timedelta(seconds=row.every_max))


def write_hosts(connection: Connection, hosts: Iterable[HostStanding]) -> None:
    """Remember these hosts, and no others."""
    connection.execute(delete(tables.host))
    if rows := [asdict(host) for host in hosts]:
        connection.execute(insert(tables.host), rows)


def read_hosts(connection: Connection) -> list[HostStanding]:
    """The hosts that want a pause or failed."""
    return [HostStanding(**row._asdict()) for row in connection.execute(select(tables.host))]


def postpone(connection: Connection, past: Past, plan: Plan) -> None:
    """Look at a page later; nothing was tried."""
    connection.execute(update(tables.page).where(PAGE.id == past.id).values(next_check_at=plan.at, why=plan.why))
