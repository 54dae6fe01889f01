"""Making the watched pages those of the config: what is new, set otherwise, or watched no more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from watcher.core.model import Title
from watcher.settings import Page
from watcher.store import tables
from watcher.store.codec import decode, encode
from watcher.store.past import PAGE, host_of
from watcher.store.records import Health

SOME: Final = 1_000  # rows that are in hand at once, where all are looked through
NEW: Final = {
    "next_check_at": None,
    "why": "never read",
    "failures": 0,
    "health": Health.UNREAD,
    "reason": "",
    "validators": "",
    "seen": "",
    "fingerprint": "",
    "body": None,
    "baseline": None,
    "reader": "",
}


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
    changed: dict[str, str] = {}  # what was written of a title that is set otherwise now
    for row in connection.execute(select(column.id, column.about, column.told).execution_options(yield_per=SOME)):
        title = new.pop(row.id, None)
        if title is not None and row.told is None:
            unread.add(row.id)
        if title is not None and encode(title) != row.about:
            changed[row.id] = row.about
    if new:
        connection.execute(insert(tables.title), [{"id": id, "about": encode(title)} for id, title in new.items()])
    if changed:
        change_titles(connection, {id: titles[id] for id in changed})
        eased = [id for id, about in changed.items() if titles[id].confirm < decode(Title, about).confirm]
        read_anew(connection, eased, now)
    return unread | set(new)


def change_titles(connection: Connection, titles: Mapping[str, Title]) -> None:
    """Write titles that are set otherwise now."""
    title = update(tables.title).where(tables.title.c.id == bindparam("title")).values(about=bindparam("new"))
    connection.execute(title, [{"title": id, "new": encode(each)} for id, each in titles.items()])


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
