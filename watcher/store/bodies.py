"""Bodies of pages, each kept once, under a number, and as long as something stands on it."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, delete, exists, insert, or_, select

from watcher.store import tables
from watcher.store.past import PAGE
from watcher.store.records import Body

BODY: Final = tables.body.c
THE_BODY: Final = select(BODY.id).where(BODY.hash == bindparam("wanted"))
NEW_BODY: Final = insert(tables.body)


def keep_body(connection: Connection, body: Body, at: datetime) -> int:
    """Keep a body once, however many pages and checks it came from; returns its number."""
    there = connection.scalar(THE_BODY, {"wanted": body.hash})
    if there is not None:
        return int(there)
    kept = connection.execute(NEW_BODY, {"first_seen_at": at, **asdict(body)}).inserted_primary_key
    assert kept is not None
    return int(kept[0])


def body_of(connection: Connection, id: int) -> Body | None:
    """A kept body."""
    columns = [BODY[field.name] for field in fields(Body)]
    row = connection.execute(select(*columns).where(BODY.id == id)).one_or_none()
    return None if row is None else Body(**row._asdict())


def drop_body(connection: Connection, id: int) -> None:
    """Let a body go that taught nothing: no page's latest, no page's first, and nothing was learnt from it."""
    used = or_(
        exists().where(PAGE.body == id),
        exists().where(PAGE.baseline == id),
        exists().where(tables.history.c.body == id),
    )
    connection.execute(delete(tables.body).where(and_(BODY.id == id, ~used)))
