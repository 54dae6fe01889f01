"""What commands ask of a running daemon, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, insert, select, update

from watcher.store import tables
from watcher.store.records import Request, RequestKind
from watcher.store.session import Session

REQUEST = tables.request.c
OPEN: Final = select(tables.request).where(REQUEST.outcome.is_(None)).order_by(REQUEST.id)


class Requests:
    """The requests that were left."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def leave(self, kind: RequestKind, arguments: Iterable[str], at: datetime) -> int:
        """Ask the daemon for something; returns the number under which its outcome will stand."""
        with self._session.writing() as connection:
            values = {"kind": kind, "arguments": json.dumps(list(arguments)), "left_at": at}
            left = connection.execute(insert(tables.request).values(**values)).inserted_primary_key
            return int(left[0]) if left else 0

    def open(self) -> list[Request]:
        """What is still to be done, oldest first."""
        with self._session.reading() as connection:
            return [request_of(row) for row in connection.execute(OPEN)]

    def settle(self, request_id: int, outcome: str) -> None:
        """Write what came of a request."""
        with self._session.writing() as connection:
            connection.execute(update(tables.request).where(REQUEST.id == request_id).values(outcome=outcome))

    def outcome_of(self, request_id: int) -> str | None:
        """What came of a request; None while it is not done."""
        with self._session.reading() as connection:
            return connection.scalar(select(REQUEST.outcome).where(REQUEST.id == request_id))


def request_of(row: Row[Any]) -> Request:
    """A row as a value."""
    return Request(row.id, RequestKind(row.kind), tuple(json.loads(row.arguments)), row.left_at)
