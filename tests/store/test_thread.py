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
from watcher.store.thread import MANY, StoreThread


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
        store.pages.register([a_page()], NOON)
        return len(store.pages.find())

    async with StoreThread(lambda: open_store(tmp_path), pause=timedelta(0)) as thread:
        assert await thread.insist(note) == 1


async def test_what_is_noted_is_done_before_what_is_asked_next(tmp_path: Path) -> None:
    """Though nobody waits for it."""
    done: list[str] = []
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        thread.note(lambda store: done.append("first"))
        thread.note(lambda store: done.append("second"))
        await thread.run(lambda store: done.append("asked"))
        thread.note(lambda store: done.append("last"))
    assert done == ["first", "second", "asked", "last"]


async def test_many_notes_are_not_left_lying(tmp_path: Path) -> None:
    """They are done though nothing is asked for."""
    done: list[int] = []
    all_done = threading.Event()
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        for number in range(MANY - 1):
            thread.note(lambda store, number=number: done.append(number))  # type: ignore[misc]
        thread.note(lambda store: all_done.set())
        assert await asyncio.to_thread(all_done.wait, 30)
        assert done == list(range(MANY - 1))


async def test_a_note_that_fails_fails_what_is_asked_next(tmp_path: Path) -> None:
    """And only that."""

    def fail(store: Store) -> None:
        raise StoreError("full")

    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        thread.note(fail)
        with pytest.raises(StoreError, match="full"):
            await thread.run(lambda store: None)
        assert await thread.run(lambda store: 7) == 7
