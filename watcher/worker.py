"""A worker process as this one sees it, and the nursery that it comes from where the system lets a process split."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, Self

from watcher.nursery import REPLY, REQUEST
from watcher.reading import HEAD, LIMIT, Answer, Sheet, packed

GRACE: Final = 3  # how many times the limit of the processor's time on the clock, where the machine is busy
SPLITS: Final = sys.platform == "linux"  # on macOS a process that splits may break in the system's own libraries
# The first lines of a process, before anything that takes long: where the kernel offers it, end with the parent at once
# and not only at the next look at the input. 1 is PR_SET_PDEATHSIG of prctl(2), 9 is SIGKILL.
GUARD: Final = """import ctypes, os, sys
sys.platform == "linux" and ctypes.CDLL(None).prctl(1, 9)
os.getppid() == int(sys.argv[1]) or sys.exit()
"""


class Worker:
    """A process that reads one page after another; `gone` sends it a signal, or none, and waits for its exit status."""

    def __init__(
        self, answers: asyncio.StreamReader, sheets: asyncio.StreamWriter, gone: Callable[[int], Awaitable[int]]
    ) -> None:
        self._answers, self._sheets, self._gone = answers, sheets, gone
        self.pages = 0

    @classmethod
    async def start(cls, code: str = "from watcher.reading import serve; serve()") -> Self:
        """Start a worker of its own."""
        process = await _start(code, asyncio.subprocess.PIPE, asyncio.subprocess.PIPE)
        assert process.stdin and process.stdout
        return cls(process.stdout, process.stdin, partial(_gone, process))

    async def ask(self, sheet: Sheet) -> Answer:
        """Have one page read; raises EOFError, OSError or TimeoutError where the worker is of no more use."""
        self.pages += 1
        async with asyncio.timeout(LIMIT.total_seconds() * GRACE):
            self._sheets.write(packed(sheet))
            await self._sheets.drain()
            (length,) = HEAD.unpack(await self._answers.readexactly(HEAD.size))
            answer: Answer = pickle.loads(await self._answers.readexactly(length))
        return answer

    async def end(self) -> None:
        """Let it go, whatever it does just now."""
        self.close()
        await self._gone(signal.SIGKILL)

    async def leave(self) -> int:
        """End its input and wait until it ends for that; returns its exit status."""
        self.close()
        return await self._gone(0)

    def close(self) -> None:
        """End its input, as it ends when we are gone."""
        self._sheets.close()


class Nursery:
    """The process that workers are raised in, at the other side of its door."""

    def __init__(self, process: asyncio.subprocess.Process, door: socket.socket) -> None:
        self._process, self._door = process, door
        self._turn = asyncio.Lock()

    @classmethod
    async def start(cls) -> Self:
        """Start it; it takes as long to be ready as one worker would."""
        door, inside = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        door.setblocking(False)
        code = "from watcher.nursery import tend; tend()"
        try:
            with inside:
                return cls(await _start(code, inside.fileno(), asyncio.subprocess.DEVNULL), door)
        except BaseException:
            door.close()
            raise

    async def raise_worker(self) -> Worker:
        """A new worker; raises EOFError or ConnectionError where the nursery is gone."""
        born = asyncio.ensure_future(self._raise())
        try:
            return await asyncio.shield(born)  # else the next one would hear the answer
        except asyncio.CancelledError:
            born.add_done_callback(_let_go)
            raise

    async def close(self) -> None:
        """End it, and with it all workers that are left."""
        self._door.close()
        await _gone(self._process, signal.SIGKILL)

    async def _raise(self) -> Worker:
        line, inside = socket.socketpair()
        try:
            with inside:
                number = await self._ask(0, 0, inside.fileno())
        except BaseException:
            line.close()
            raise
        answers, sheets = await asyncio.open_unix_connection(sock=line)
        return Worker(answers, sheets, partial(self._end, number))

    async def _end(self, worker: int, number: int) -> int:
        with contextlib.suppress(EOFError, OSError):  # gone with all its workers
            return await asyncio.shield(asyncio.ensure_future(self._ask(worker, number)))
        return -signal.SIGKILL

    async def _ask(self, worker: int, number: int, *lines: int) -> int:
        async with self._turn:
            socket.send_fds(self._door, [REQUEST.pack(worker, number)], lines)
            reply = await asyncio.get_running_loop().sock_recv(self._door, REPLY.size)
        if not reply:
            raise EOFError
        return int(REPLY.unpack(reply)[0])


def _let_go(born: asyncio.Future[Worker]) -> None:
    """A worker that nobody waits for any more ends with its input."""
    if not born.cancelled() and born.exception() is None:
        born.result().close()


async def _start(code: str, source: int, target: int) -> asyncio.subprocess.Process:
    """A process of Python that finds this program where we found it."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    command = [sys.executable, "-c", GUARD + code, str(os.getpid())]
    return await asyncio.create_subprocess_exec(*command, stdin=source, stdout=target, env=environment)


async def _gone(process: asyncio.subprocess.Process, number: int) -> int:
    if number:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(number)
    return await process.wait()
