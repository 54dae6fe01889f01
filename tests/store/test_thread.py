"""The one thread that uses the store."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.examples import NOON, a_page, open_store
from watcher.errors import StoreError
from watcher.store.store import Store
from watcher.store.thread import StoreThread


async def test_everything_happens_in_one_thread_and_in_order(tmp_path: Path) -> None:
    """So that no two transactions of ours wait for each other."""
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        names = await asyncio.gather(*(thread.run(lambda store: threading.current_thread().name) for _ in range(9)))
    assert len(set(names)) == 1
    assert names[0] != threading.current_thread().name


async def test_a_store_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """The sentence comes through."""
    with pytest.raises(StoreError, match="cannot be used"):
        async with StoreThread(lambda: open_store(tmp_path / "nowhere")):
            pass


async def test_what_must_not_be_forgotten_is_done_when_it_can_be(tmp_path: Path) -> None:
    """As after a full disk: it waits and tries again."""
    troubles = [StoreError("full"), StoreError("full")]

    def note(store: Store) -> int:
        if troubles:
            raise troubles.pop()
        store.register([a_page()], NOON)
        return len(store.pages())

    async with StoreThread(lambda: open_store(tmp_path), pause=timedelta(0)) as thread:
        assert await thread.insist(note) == 1
