"""What is let go in time, so that the database does not grow for ever. What was learnt and told is kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, and_, delete, or_, select, update

from watcher.store import tables
from watcher.store.bodies import drop_body
from watcher.store.records import LetterState

MESSAGES: Final = timedelta(days=90)  # that were sent or dropped
NAMED: Final = timedelta(days=730)  # that their receiver knows by a name: what they tell may yet be corrected
BODIES: Final = timedelta(days=90)  # of pages, from which something was learnt
REQUESTS: Final = timedelta(days=1)
AT_ONCE: Final = 500  # bodies


def tidy(connection: Connection, now: datetime) -> None:
    """Let go what is too old; a page's first and its latest body stay."""
    outbox, request = tables.outbox.c, tables.request.c
    over = (LetterState.SENT, LetterState.DROPPED)
    old = or_(and_(outbox.handle == "", outbox.created_at < now - MESSAGES), outbox.created_at < now - NAMED)
    connection.execute(delete(tables.outbox).where(outbox.state.in_(over), old))
    connection.execute(delete(tables.request).where(request.left_at < now - REQUESTS))
    tidy_bodies(connection, now - BODIES)


def tidy_bodies(connection: Connection, before: datetime) -> None:
    """Let go bodies that something was learnt from long ago, some at a time."""
    history = tables.history.c
    old = select(history.id, history.body).where(history.at < before, history.body.is_not(None)).limit(AT_ONCE)
    for entry in connection.execute(old).all():
        connection.execute(update(tables.history).where(history.id == entry.id).values(body=None))
        drop_body(connection, entry.body)
