"""One daemon a database: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from sqlalchemy import make_url

from watcher.errors import Busy, StoreError


@contextmanager
def locked(address: str) -> Iterator[None]:
    """Work on the database alone, or raise `Busy` at once. The file beside it stays: only its lock counts."""
    database = Path(make_url(address).database or "")
    with open_lock(database) as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            file.seek(0)
            holder = file.read(20).strip()
            who = f"process {holder}" if holder.isdigit() else "another process"
            raise Busy(f'another watcher ({who}) works on the database "{database}"') from problem
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def open_lock(database: Path) -> IO[str]:
    """The lock's file."""
    try:
        return database.with_name(f"{database.name}.lock").open("a+", encoding="ascii", errors="replace")
    except OSError as problem:
        raise StoreError(f'the database "{database}" cannot be used: {problem.strerror}') from problem
