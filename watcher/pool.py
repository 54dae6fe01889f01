"""The worker processes that read pages, so that a hostile page costs a bounded amount of time and nobody waits."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Final, Self

from watcher.reading import Answer, Sheet, Unread
from watcher.worker import SPLITS, Nursery, Worker

MANY: Final = 1_000  # after so many a worker makes way for a fresh one


def workers() -> int:
    """How many workers this machine can use."""
    return max(1, min(os.cpu_count() or 1, 8))


class ReadingPool:
    """Workers that are started when they are first needed; an async context manager that ends them."""

    def __init__(self, size: int, *, pages: int = MANY, splits: bool = SPLITS) -> None:
        self._pages = pages
        self._splits = splits
        self._free = asyncio.Semaphore(size)
        self._idle: list[Worker] = []
        self._nursery: Nursery | None = None
        self._opening = asyncio.Lock()

    async def read(self, sheet: Sheet) -> Answer:
        """Read a page as soon as a worker is free; one that takes too long or ends its worker is unread."""
        try:
            async with self._worker() as worker:
                return await worker.ask(sheet)
        except TimeoutError:
            return Unread("reading it took too long")
        except (EOFError, OSError):
            return Unread("reading it took too long, or too much memory")

    @asynccontextmanager
    async def _worker(self) -> AsyncIterator[Worker]:
        async with self._free:
            worker = self._idle.pop() if self._idle else await self._start()
            try:
                yield worker
            except BaseException:
                await asyncio.shield(worker.end())
                raise
            if worker.pages < self._pages:
                self._idle.append(worker)
            else:
                await worker.end()

    async def _start(self) -> Worker:
        """A new worker, of the nursery where there can be one; that may have been killed, and there is another."""
        if not self._splits:
            return await Worker.start()
        nursery = await self._open()
        try:
            return await nursery.raise_worker()
        except (EOFError, ConnectionError):
            return await (await self._open(lost=nursery)).raise_worker()

    async def _open(self, lost: Nursery | None = None) -> Nursery:
        async with self._opening:
            if self._nursery is not None and self._nursery is lost:
                await self._nursery.close()
                self._nursery = None
            if self._nursery is None:
                self._nursery = await Nursery.start()
            return self._nursery

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        idle, self._idle = self._idle, []
        await asyncio.gather(*(worker.end() for worker in idle))
        if self._nursery is not None:
            await self._nursery.close()
