"""The transactions of one run; a check without news waits to be written with others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from watcher.store.database import Database
from watcher.store.fit import QUIET

TOGETHER: Final = 500  # checks without news that are written at once, at most


class Session:
    """One open database. A check that learnt nothing is lost with the process, at the cost of one more look."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._quiet: list[dict[str, object]] = []  # checks without news, still to be written
        self.offered_at: datetime | None = None  # when messages were last handed out

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that takes the quiet checks along, so that nothing is written out of its order."""
        with self._database.write() as connection:
            if self._quiet:
                connection.execute(QUIET, self._quiet)
            yield connection
        self._quiet = []

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A look at one state of everything, the quiet checks among it."""
        self.flush()
        with self._database.read() as connection:
            yield connection

    @contextmanager
    def glancing(self) -> Iterator[Connection]:
        """A look at what no quiet check changes."""
        with self._database.read() as connection:
            yield connection

    def note_quiet(self, row: dict[str, object]) -> None:
        """Write a check without news, with the parameters of `QUIET`, when others are."""
        self._quiet.append(row)
        if len(self._quiet) >= TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write the checks without news."""
        if self._quiet:
            with self.writing():
                pass

    def close(self) -> None:
        """Write what is left and let go of the file."""
        try:
            self.flush()
        finally:
            self._database.close()
