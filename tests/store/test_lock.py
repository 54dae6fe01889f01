"""One daemon a database: the second is refused, and a lock never outlives its holder."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from watcher.errors import Busy, StoreError
from watcher.store.lock import locked

HOLD = """
import sys
from watcher.store.lock import locked
with locked(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def holder(address: str) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until its input ends."""
    command = [sys.executable, "-c", HOLD, address]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_holder_is_refused_at_once(tmp_path: Path) -> None:
    """The sentence names the process and the database."""
    address = f"sqlite:///{tmp_path / 'watcher.db'}"
    with holder(address) as process, pytest.raises(Busy) as refusal, locked(address):
        pass
    assert str(refusal.value) == (
        f'another watcher (process {process.pid}) works on the database "{tmp_path / "watcher.db"}"'
    )


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    """A restart never needs a hand."""
    address = f"sqlite:///{tmp_path / 'watcher.db'}"
    with holder(address) as process:
        process.kill()
        process.wait()
        with locked(address):
            pass


def test_a_lock_can_be_taken_again(tmp_path: Path) -> None:
    """After it was given back."""
    address = f"sqlite:///{tmp_path / 'watcher.db'}"
    for _ in range(2):
        with locked(address):
            pass
    with holder(address):
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The same trouble that the database itself would have."""
    with pytest.raises(StoreError, match="cannot be used"), locked(f"sqlite:///{tmp_path / 'nowhere' / 'watcher.db'}"):
        pass
