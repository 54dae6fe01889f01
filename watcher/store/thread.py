"""The one thread that uses the store, so that neither a slow disk nor a lock holds up anything else."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from types import TracebackType
from typing import Final, Self, TypeVar

from watcher.errors import StoreError
from watcher.store.store import Store

MANY: Final = 500  # notes that are not left lying
PAUSE: Final = timedelta(seconds=2)  # until the store is tried again

T = TypeVar("T")


class StoreThread:
    """An async context manager: opens the store in a thread of its own, and closes it there."""

    def __init__(self, open_store: Callable[[], Store], *, pause: timedelta = PAUSE) -> None:
        self._open_store = open_store
        self._pause = pause.total_seconds()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._noted: deque[Callable[[Store], object]] = deque()

    async def run(self, work: Callable[[Store], T]) -> T:
        """Do this with the store, after all that was asked for before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._do, work)

    def note(self, work: Callable[[Store], object]) -> None:
        """Do this before whatever is asked for next; for what may be lost with the process, as nobody waits for it."""
        self._noted.append(work)
        if len(self._noted) >= MANY:
            self._thread.submit(self._catch_up)

    async def insist(self, work: Callable[[Store], T]) -> T:
        """Do what must not be forgotten: where the store cannot be used, wait and do it then."""
        while True:
            try:
                return await self.run(work)
            except StoreError:
                await asyncio.sleep(self._pause)

    def _do(self, work: Callable[[Store], T]) -> T:
        self._catch_up()
        return work(self._store)

    def _catch_up(self) -> None:
        while self._noted:
            self._noted.popleft()(self._store)

    def _open(self) -> None:
        self._store = self._open_store()

    async def __aenter__(self) -> Self:
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._open)
        except BaseException:
            self._thread.shutdown(wait=False)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await asyncio.shield(self.run(Store.close))
        finally:
            self._thread.shutdown(wait=False)
