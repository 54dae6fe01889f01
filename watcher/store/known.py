"""What is known of a page and its title, kept between checks."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from watcher.core.model import Known, Reading, Told, Usual, Witness
from watcher.store import tables
from watcher.store.codec import pack, unpack
from watcher.store.past import PAGE, trust_of
from watcher.store.records import Past

KNOWN: Final = tables.known.c
WHAT_WAS_KNOWN: Final = (
    select(tables.title.c.told, KNOWN.known, PAGE.founding)
    .select_from(tables.page.join(tables.title).outerjoin(tables.known, KNOWN.page_id == PAGE.id))
    .where(PAGE.id == bindparam("page"))
)
WITNESSES: Final = (
    select(PAGE.url, PAGE.trust, PAGE.changed_at, KNOWN.known)
    .outerjoin(tables.known)
    .where(PAGE.title_id == bindparam("title"), PAGE.next_check_at.is_not(None))
    .order_by(PAGE.id)
)
THE_KNOWN: Final = select(KNOWN.known).where(KNOWN.page_id == bindparam("page"))
NEW_KNOWN: Final = update(tables.known).where(KNOWN.page_id == bindparam("page")).values(known=bindparam("new_known"))
FIRST_KNOWN: Final = insert(tables.known)
NEW_TOLD: Final = update(tables.title).where(tables.title.c.id == bindparam("title")).values(told=bindparam("new_told"))


def known_of(connection: Connection, past: Past) -> Known:
    """What was known before a check: of the title, and of the page."""
    row = connection.execute(WHAT_WAS_KNOWN, {"page": past.id}).one()
    known = unpack(Known, row.known) if row.known else Known()
    return replace(known, told=told_of(row.told), baseline=row.founding)


def usual_of(connection: Connection, past: Past) -> Usual | None:
    """What a page is like when it is fit; None where it never was."""
    packed = connection.scalar(THE_KNOWN, {"page": past.id})
    return unpack(Known, packed).usual if packed else None


def witnesses_of(connection: Connection, title_id: str) -> tuple[Witness, ...]:
    """What every watched page of a title says, nothing if never read, in the order in which they were added."""
    rows = connection.execute(WITNESSES, {"title": title_id})
    return tuple(Witness(row.url, reading_of(row.known), trust_of(row.trust), row.changed_at) for row in rows)


def reading_of(packed: bytes | None) -> Reading:
    """What a page last said, by its row of `known`; nothing where there is none."""
    return (unpack(Known, packed).reading if packed else None) or Reading()


def write_known(connection: Connection, past: Past, known: Known) -> None:
    """Keep the page's part with the page and the title's part with the title."""
    write_told(connection, past.title_id, known.told or Told())
    packed = pack(replace(known, told=None, baseline=False, witnesses=()))
    written = connection.execute(NEW_KNOWN, {"page": past.id, "new_known": packed})
    if not written.rowcount:
        connection.execute(FIRST_KNOWN, {"page_id": past.id, "known": packed})


def write_told(connection: Connection, title_id: str, told: Told) -> None:
    """Keep what was told of a title."""
    connection.execute(NEW_TOLD, {"title": title_id, "new_told": pack(told)})


def told_of(packed: bytes | None) -> Told | None:
    """What was told of a title, by its row; None where no page of it was ever answered."""
    return unpack(Told, packed) if packed else None


def end_first_sight(connection: Connection, title_id: str) -> None:
    """From now on something was told of the title, if only nothing."""
    unread = update(tables.title).where(tables.title.c.id == title_id, tables.title.c.told.is_(None))
    connection.execute(unread.values(told=pack(Told())))
