"""The worker processes that read pages, so that a hostile page costs a bounded amount of time and nobody waits."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Final, Self

from watcher.reading import HEAD, LIMIT, Answer, Sheet, Unread, packed

GRACE: Final = 3  # how many times that on the clock, where the machine is busy
MANY: Final = 1_000  # after so many a worker makes way for a fresh one
# The first lines of a worker, before anything that takes long: where the kernel offers it, end with the parent at once
# and not only at the next look at the input. 1 is PR_SET_PDEATHSIG of prctl(2), 9 is SIGKILL.
GUARD: Final = """import ctypes, os, sys
sys.platform == "linux" and ctypes.CDLL(None).prctl(1, 9)
os.getppid() == int(sys.argv[1]) or sys.exit()
"""


class Worker:
    """A process that reads one page after another."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin and process.stdout
        self._process, self._in, self._out = process, process.stdin, process.stdout
        self.pages = 0

    @classmethod
    async def start(cls, code: str = "from watcher.reading import serve; serve()") -> Self:
        """Start a worker that finds this program where we found it."""
        pipe = asyncio.subprocess.PIPE
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        command = [sys.executable, "-c", GUARD + code, str(os.getpid())]
        return cls(await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, env=environment))

    async def ask(self, sheet: Sheet) -> Answer:
        """Have one page read; raises EOFError, OSError or TimeoutError where the worker is of no more use."""
        self.pages += 1
        async with asyncio.timeout(LIMIT.total_seconds() * GRACE):
            self._in.write(packed(sheet))
            await self._in.drain()
            (length,) = HEAD.unpack(await self._out.readexactly(HEAD.size))
            answer: Answer = pickle.loads(await self._out.readexactly(length))
        return answer

    async def end(self) -> None:
        """Let it go, whatever it does just now."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self.leave()

    async def leave(self) -> int:
        """End its input, as it ends when we are gone, and wait until it ends for that; returns its exit status."""
        self._in.close()
        return await self._process.wait()


def workers() -> int:
    """How many workers this machine can use."""
    return max(1, min(os.cpu_count() or 1, 8))


class ReadingPool:
    """Workers that are started when they are first needed; an async context manager that ends them."""

    def __init__(self, size: int, *, pages: int = MANY) -> None:
        self._pages = pages
        self._free = asyncio.Semaphore(size)
        self._idle: list[Worker] = []

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
            worker = self._idle.pop() if self._idle else await Worker.start()
            try:
                yield worker
            except BaseException:
                await asyncio.shield(worker.end())
                raise
            if worker.pages < self._pages:
                self._idle.append(worker)
            else:
                await worker.end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        idle, self._idle = self._idle, []
        await asyncio.gather(*(worker.end() for worker in idle))
