"""The store: what is known, and what is still to be sent. Each method of its parts is one transaction.

    Store.open(address, access=Access.OWNER | GUEST | READER)   a context manager; not for two threads at once

    pages      what is watched, what is due, and whose patience it uses
    checks     what was known before a check, and all that follows from it
    outbox     messages: what is due, what receivers answered
    channels   how each of them fares
    troubles   what the operator knows of
    history    what a person sees: standing, timeline, alerts
    requests   what commands ask of a running daemon

Values are those of `records.py`. A check that learnt nothing is written with others like it, at the
latest when the store is read (the daemon does every second): losing it costs one more look.
"""

from __future__ import annotations

from datetime import datetime
from types import TracebackType
from typing import Self

from watcher.store.channels import Channels
from watcher.store.checks import Checks
from watcher.store.database import Access, open_database
from watcher.store.history import History
from watcher.store.outbox import Outbox
from watcher.store.pages import Pages
from watcher.store.requests import Requests
from watcher.store.session import Session
from watcher.store.tidy import tidy
from watcher.store.troubles import Troubles


class Store:
    """Everything that outlives a run."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.pages = Pages(session)
        self.checks = Checks(session)
        self.outbox = Outbox(session)
        self.channels = Channels(session)
        self.troubles = Troubles(session)
        self.history = History(session)
        self.requests = Requests(session)

    @classmethod
    def open(cls, address: str, access: Access = Access.OWNER) -> Self:
        """Open the database at an SQLAlchemy address, or raise StoreError with a sentence."""
        return cls(Session(open_database(address, access)))

    def flush(self) -> None:
        """Write the checks without news."""
        self._session.flush()

    def tidy(self, now: datetime) -> None:
        """Let go what nobody will ask for any more: old messages that were sent, old bodies, requests."""
        with self._session.writing() as connection:
            tidy(connection, now)

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
