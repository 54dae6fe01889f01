"""Bodies of pages, each kept once and as long as something stands on it."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, delete, exists, insert, or_, select

from watcher.store import tables
from watcher.store.past import PAGE
from watcher.store.records import Body

BODY: Final = tables.body.c
HAS_BODY: Final = select(BODY.hash).where(BODY.hash == bindparam("wanted"))
NEW_BODY: Final = insert(tables.body)


def keep_body(connection: Connection, body: Body, at: datetime) -> None:
    """Keep a body once, however many pages and checks it came from."""
    if connection.scalar(HAS_BODY, {"wanted": body.hash}) is None:
        connection.execute(NEW_BODY, {"first_seen_at": at, **asdict(body)})


def body_of(connection: Connection, hash: str) -> Body | None:
    """A kept body."""
    columns = [tables.body.c[field.name] for field in fields(Body)]
    row = connection.execute(select(*columns).where(tables.body.c.hash == hash)).one_or_none()
    return None if row is None else Body(**row._asdict())


def drop_body(connection: Connection, hash: str) -> None:
    """Let a body go that taught nothing: no page's latest, no page's first, and nothing was learnt from it."""
    used = or_(
        exists().where(PAGE.body == hash),
        exists().where(PAGE.baseline == hash),
        exists().where(tables.history.c.body == hash),
    )
    connection.execute(delete(tables.body).where(and_(tables.body.c.hash == hash, ~used)))
