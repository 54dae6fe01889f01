"""Worker processes: within limits, and gone when their parent is."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.test_reading import a_sheet, read_here
from watcher.core.fitness import Unfit
from watcher.pool import ReadingPool, Worker
from watcher.reading import Read, Same, Unread


@pytest.fixture
async def pool() -> AsyncIterator[ReadingPool]:
    """A pool of one worker."""
    async with ReadingPool(1) as pool:
        yield pool


async def test_a_worker_reads_what_this_process_would(pool: ReadingPool) -> None:
    """The same answer over a pipe, page after page."""
    for _ in range(2):
        assert await pool.read(a_sheet()) == read_here(a_sheet())


async def test_several_pages_are_read_at_once() -> None:
    """As many as there are workers, and the rest after them."""
    async with ReadingPool(2) as pool:
        answers = await asyncio.gather(*(pool.read(a_sheet()) for _ in range(5)))
    assert [type(answer) for answer in answers] == [Read] * 5


def children() -> set[int]:
    """The processes whose parent is this one."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has ended
            found.update(map(int, (task / "children").read_text().split()))
    return found


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to look at processes")


@linux
async def test_a_worker_that_is_killed_costs_one_page(pool: ReadingPool) -> None:
    """As when it needs too much memory; the next page has a fresh one."""
    before = children()
    await pool.read(a_sheet())
    (worker,) = children() - before
    os.kill(worker, signal.SIGKILL)
    assert await pool.read(a_sheet()) == Unread("reading it took too long, or too much memory")
    assert isinstance(await pool.read(a_sheet()), Read)


@linux
async def test_a_look_that_is_given_up_leaves_no_answer_behind(pool: ReadingPool) -> None:
    """The next page gets its own answer, not the one before."""
    first = asyncio.ensure_future(pool.read(a_sheet()))
    await asyncio.sleep(0)
    first.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await first
    assert isinstance(await pool.read(a_sheet(b"<html></html>")), Unfit)


@linux
async def test_no_worker_is_left_when_the_pool_ends() -> None:
    """Idle ones are let go."""
    before = children()
    async with ReadingPool(2) as pool:
        await asyncio.gather(*(pool.read(a_sheet()) for _ in range(4)))
        assert len(children() - before) == 2
    assert children() == before


async def test_a_worker_makes_way_for_a_fresh_one() -> None:
    """So that what leaks does not add up."""
    async with ReadingPool(1, pages=2) as pool:
        for _ in range(5):
            assert isinstance(await pool.read(a_sheet()), Read)


@linux
async def test_a_worker_ends_with_its_parent() -> None:
    """However the parent went: its input ends."""
    worker = await Worker.start()
    await worker.ask(a_sheet())
    assert await worker.leave() == 0


@linux
async def test_a_page_that_takes_too_long_ends_its_worker() -> None:
    """The kernel counts the processor's time, also where a library holds the interpreter."""
    code = """
from datetime import timedelta
from watcher.reading import serve
serve(lambda sheet: [0 for _ in iter(int, 1)], timedelta(seconds=0.2))
"""
    worker = await Worker.start(code)
    with pytest.raises(EOFError):
        await worker.ask(a_sheet())
    assert await worker.leave() == -signal.SIGPROF


@linux
async def test_a_page_that_takes_too_much_memory_ends_its_worker() -> None:
    """Eight megabytes of tags would make a tree of more than a gigabyte; what it was about is of no more use."""
    worker = await Worker.start("import watcher.reading as r; r.serve(lambda sheet: bytes(r.MEMORY))")
    with pytest.raises(EOFError):
        await worker.ask(a_sheet())
    assert await worker.leave() == 1


async def test_a_page_over_which_the_reader_stumbles_is_unread() -> None:
    """A defect of ours has its reason, and the worker goes on."""
    worker = await Worker.start("import watcher.reading as r; r.serve(lambda sheet: 1 / 0)")
    for _ in range(2):
        assert await worker.ask(a_sheet()) == Unread("the reader failed: ZeroDivisionError: division by zero")
    await worker.end()


async def test_what_prints_does_not_get_between_the_answers() -> None:
    """A library that writes to standard output harms nobody."""
    code = "import watcher.reading as r; r.serve(lambda sheet: print('noise', flush=True) or r.Same('1'))"
    worker = await Worker.start(code)
    assert [await worker.ask(a_sheet()) for _ in range(2)] == [Same("1"), Same("1")]
    await worker.end()
