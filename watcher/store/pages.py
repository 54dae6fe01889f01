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
    there = {(row.title_id, row.url): row for row in connection.execute(select_registered())}
    wanted = {(page.title.id, page.url): page for page in pages}
    new = [new_row(page, page.title.id in unread, now) for key, page in wanted.items() if key not in there]
    changed = [row for key, page in wanted.items() if key in there for row in changed_row(page, there[key], now)]
    gone = [{"page": row.id, "next": None, **manner_of(row)} for key, row in there.items() if key not in wanted]
    if new:
        connection.execute(insert(tables.page), new)
    if changed or gone:
        connection.execute(update_schedule(), changed + [row | {"new_why": "not watched any more"} for row in gone])


def register_titles(connection: Connection, titles: dict[str, Title], now: datetime) -> set[str]:
    """Write the titles as the config has them; returns those of which no page was ever answered."""
    column = tables.title.c
    there = {row.id: row for row in connection.execute(select(column.id, column.about, column.told))}
    about = {id: encode(title) for id, title in titles.items()}
    if new := [{"id": id, "about": text} for id, text in about.items() if id not in there]:
        connection.execute(insert(tables.title), new)
    changed = [{"title": id, "new": text} for id, text in about.items() if id in there and there[id].about != text]
    if changed:
        less = [id for id in about if id in there and titles[id].confirm < decode(Title, there[id].about).confirm]
        read_anew(connection, less, now)
        statement = update(tables.title).where(column.id == bindparam("title")).values(about=bindparam("new"))
        connection.execute(statement, changed)
    return {id for id in titles if id not in there or there[id].told is None}


def read_anew(connection: Connection, title_ids: Collection[str], now: datetime) -> None:
    """Look at the pages of titles of which fewer pages need to say a thing now: one may have waited to be told."""
    mine = update(tables.page).where(PAGE.title_id.in_(title_ids), PAGE.next_check_at.is_not(None))
    why = "fewer pages need to say it"
    connection.execute(mine.values(validators="", seen="", fingerprint="", next_check_at=now, why=why))


def select_registered() -> Any:
    """What decides whether a page's schedule must be mended."""
    columns = (PAGE.id, PAGE.title_id, PAGE.url, PAGE.trust, PAGE.every_min, PAGE.every_max)
    return select(*columns, PAGE.next_check_at, PAGE.checked_at, PAGE.why)


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
    every = {"shortest": page.every.min.total_seconds(), "longest": page.every.max.total_seconds()}
    manner = every | {"new_trust": page.trust or ""}
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


def due_hosts(connection: Connection, now: datetime, limit: int) -> list[str]:
    """Hosts that have due pages and may be asked, the longest waiting first."""
    waiting = select(tables.host.c.name).where(tables.host.c.next_allowed_at > now)
    due = select(PAGE.host).where(PAGE.next_check_at <= now, PAGE.host.not_in(waiting)).group_by(PAGE.host)
    return list(connection.scalars(due.order_by(func.min(PAGE.next_check_at)).limit(limit)))


def due_pages(connection: Connection, host: str, now: datetime, limit: int) -> list[Past]:
    """Due pages of a host, the longest waiting first."""
    due = (PAGE.host == host, PAGE.next_check_at <= now)
    rows = connection.execute(select(*PAST).where(*due).order_by(PAGE.next_check_at, PAGE.id).limit(limit))
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
