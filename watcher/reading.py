"""Reading pages in processes of their own, so that a hostile page costs a bounded amount of time and nobody waits.

A worker is asked over its standard input and answers over its standard output. It ends by itself when the input ends
(its parent is gone, however it went), and the kernel ends it when one page takes too much of the processor's time.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import resource
import signal
import struct
import sys
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import TracebackType
from typing import BinaryIO, Final, Self

from watcher.core.fitness import Unfit
from watcher.core.glance import glance
from watcher.core.marks import Marks, marks_of
from watcher.core.model import Document, Reading, Title, Usual

LIMIT: Final = timedelta(seconds=20)  # of processor time for one page
GRACE: Final = 3  # how many times that on the clock, where the machine is busy
MEMORY: Final = 384 * 1024 * 1024  # bytes of a worker; it needs 50 MB by itself, and 70 more for a page of 2 MB
MANY: Final = 1_000  # after so many a worker makes way for a fresh one
# The first lines of a worker, before anything that takes long: where the kernel offers it, end with the parent at once
# and not only at the next look at the input. 1 is PR_SET_PDEATHSIG of prctl(2), 9 is SIGKILL.
GUARD: Final = """import ctypes, os, sys
sys.platform == "linux" and ctypes.CDLL(None).prctl(1, 9)
os.getppid() == int(sys.argv[1]) or sys.exit()
"""
PAGES: Final = ("", "page", "wikipedia", "browser")  # kinds of source that may come as a page
QUICKLY: Final = 3  # zlib's level: half the time of its usual one, for a twenty-fifth more on the disk
HEAD: Final = struct.Struct("!I")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be read, and for which title."""

    title: Title
    body: bytes
    url: str  # the final one
    today: date
    asked: str = ""  # the address in the config
    content_type: str = ""
    last_modified: datetime | None = None
    language: str = ""  # where the config knows better than the page
    kind: str = ""  # of source; "" where its content tells it
    fingerprint: str = ""  # of its text when it was last read
    usual: Usual | None = None  # what it was like then
    status: int = 200  # of the answer
    at_a_glance: bool = False  # do not read it: is it the same?


@dataclass(frozen=True, slots=True)
class Read:
    """What a page says, what it is like, the fingerprint of the text that says so, and its body, deflated."""

    reading: Reading
    usual: Usual
    fingerprint: str
    packed: bytes


@dataclass(frozen=True, slots=True)
class Same:
    """The text that counts is what it was; `fingerprint` is to be kept, and tells it sooner the next time."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Unread:
    """The page could not be read: `reason` is one line."""

    reason: str


Answer = Read | Same | Unfit | Unread


# --- one page ------------------------------------------------------------------------------------


def read_page(sheet: Sheet) -> Answer:
    """Read one page here and now."""
    known = Marks.read(sheet.fingerprint)  # it was fit when it was read
    seen = glance_of(sheet)
    if known.known_by(seen, sheet.last_modified):
        return Same(sheet.fingerprint)
    if sheet.at_a_glance:
        return Unread("it is not the same at a glance")
    document = document_of(sheet)
    marks = marks_of(document, seen, sheet.last_modified, sheet.today)
    return Same(str(marks)) if marks.text == known.text else read_document_of(sheet, document, str(marks))


def glance_of(sheet: Sheet) -> str:
    """The page's mark before it is parsed; "" for what is no page."""
    if sheet.kind not in PAGES:
        return ""
    return glance(sheet.body, url=sheet.url, told=f"{sheet.content_type} {sheet.language}", today=sheet.today)


def document_of(sheet: Sheet) -> Document:
    """What the page contains."""
    from watcher.core.documents import read_document  # the parsers take long to load

    document = read_document(
        sheet.body, url=sheet.url, content_type=sheet.content_type, last_modified=sheet.last_modified, kind=sheet.kind
    )
    is_told = not sheet.language or (document.markup.is_data and document.language)
    return document if is_told else replace(document, language=sheet.language)


def read_document_of(sheet: Sheet, document: Document, marks: str) -> Read | Unfit:
    """What a page says whose text is not what it was."""
    from watcher.core.fitness.judging import judge_by, signs_of
    from watcher.core.fitness.usual import usual_by
    from watcher.core.signals import read_signals

    signs = signs_of(
        document,
        sheet.title,
        sheet.status,
        url=sheet.asked,
        final_url=sheet.url,
        usual=sheet.usual,
        language=sheet.language,
    )
    if (unfit := judge_by(signs)) is not None:
        return unfit
    reading = read_signals(document, sheet.title, sheet.today)
    return Read(reading, usual_by(signs, sheet.usual), marks, zlib.compress(sheet.body, QUICKLY))


# --- the worker's side ---------------------------------------------------------------------------


def serve(read: Callable[[Sheet], Answer] = read_page, limit: timedelta = LIMIT) -> None:
    """Answer sheets until there are no more: what runs in a worker."""
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)  # the parent decides, also where the whole group is told to stop
    with contextlib.suppress(ValueError, OSError):  # where less is allowed already
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints must not get between the answers
    with contextlib.suppress(BrokenPipeError):
        while (sheet := receive(sys.stdin.buffer)) is not None:
            signal.setitimer(signal.ITIMER_PROF, limit.total_seconds())
            answer = safely(read, sheet)
            signal.setitimer(signal.ITIMER_PROF, 0)
            answers.write(packed(answer))
            answers.flush()


def safely(read: Callable[[Sheet], Answer], sheet: Sheet) -> Answer:
    """A page that breaks the reader is unread, and the next one is read."""
    try:
        return read(sheet)
    except MemoryError:
        sys.exit(1)  # whatever is left half done takes room for ever
    except Exception as problem:  # noqa: BLE001  (a defect of ours must not hide the other pages)
        return Unread(f"the reader failed: {type(problem).__name__}: {problem}"[:300])


def receive(source: BinaryIO) -> Sheet | None:
    """The next sheet; None when there are no more."""
    head = source.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    sheet: Sheet = pickle.loads(source.read(*HEAD.unpack(head)))
    return sheet


def packed(value: Sheet | Answer) -> bytes:
    """A value as it goes through a pipe."""
    content = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return HEAD.pack(len(content)) + content


# --- the parent's side ---------------------------------------------------------------------------


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

    async def glance(self, sheet: Sheet) -> bool:
        """Whether the page is the same, as far as can be told without reading it."""
        return isinstance(await self.read(replace(sheet, at_a_glance=True)), Same)

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
