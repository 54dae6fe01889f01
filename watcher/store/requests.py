"""What commands ask of a running daemon, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, select, update

from watcher.store import tables
from watcher.store.records import Request, RequestKind

REQUEST = tables.request.c
OPEN: Final = select(tables.request).where(REQUEST.outcome.is_(None)).order_by(REQUEST.id)


def leave(connection: Connection, kind: RequestKind, arguments: Iterable[str], at: datetime) -> int:
    """Ask the daemon for something; returns the number under which its outcome will stand."""
    values = {"kind": kind, "arguments": json.dumps(list(arguments)), "left_at": at}
    left = connection.execute(insert(tables.request).values(**values)).inserted_primary_key
    return int(left[0]) if left else 0


def open_requests(connection: Connection) -> list[Request]:
    """What is still to be done, oldest first."""
    rows = connection.execute(OPEN)
    return [Request(row.id, RequestKind(row.kind), tuple(json.loads(row.arguments)), row.left_at) for row in rows]


def settle(connection: Connection, request_id: int, outcome: str) -> None:
    """Write what came of a request."""
    connection.execute(update(tables.request).where(REQUEST.id == request_id).values(outcome=outcome))


def outcome_of(connection: Connection, request_id: int) -> str | None:
    """What came of a request; None while it is not done."""
    return connection.scalar(select(REQUEST.outcome).where(REQUEST.id == request_id))
