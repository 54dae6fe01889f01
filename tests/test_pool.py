"""Worker processes: within limits, and gone when their parent is."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.test_reading import a_sheet, read_here
from watcher.core.fitness import Unfit
from watcher.pool import ReadingPool
from watcher.reading import Read, Unread
from watcher.worker import SPLITS


@pytest.fixture(params=[False, pytest.param(True, marks=pytest.mark.skipif(not SPLITS, reason="not on this system"))])
async def pool(request: pytest.FixtureRequest) -> AsyncIterator[ReadingPool]:
    """A pool of one worker, that was started by itself or comes from a nursery."""
    async with ReadingPool(1, splits=request.param) as pool:
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


def family(process: int) -> Iterator[int]:
    """The processes that a process started, and those that they did."""
    for task in Path(f"/proc/{process}/task").glob("*"):
        with contextlib.suppress(FileNotFoundError):  # a thread that has ended
            for child in map(int, (task / "children").read_text().split()):
                yield from (child, *family(child))


def children() -> set[int]:
    """The processes that there are because of this one."""
    return set(family(os.getpid()))


def childless(processes: set[int]) -> set[int]:
    """Those that started no other: the workers."""
    return {process for process in processes if not set(family(process))}


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to look at processes")


@linux
async def test_a_worker_that_is_killed_costs_one_page(pool: ReadingPool) -> None:
    """As when it needs too much memory; the next page has a fresh one."""
    before = children()
    await pool.read(a_sheet())
    (worker,) = childless(children() - before)
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
    """Idle ones are let go, and the nursery after them."""
    before = children()
    async with ReadingPool(2) as pool:
        await asyncio.gather(*(pool.read(a_sheet()) for _ in range(4)))
        assert len(childless(children() - before)) == 2
    assert children() == before


@pytest.mark.parametrize("splits", {False, SPLITS})
async def test_a_worker_makes_way_for_a_fresh_one(splits: bool) -> None:
    """So that what leaks does not add up."""
    async with ReadingPool(1, pages=2, splits=splits) as pool:
        for _ in range(5):
            assert isinstance(await pool.read(a_sheet()), Read)


@linux
async def test_without_its_nursery_a_pool_opens_another() -> None:
    """Its workers go with it, which costs a page each."""
    before = children()
    async with ReadingPool(1, splits=True) as pool:
        await pool.read(a_sheet())
        (nursery,) = (children() - before) - childless(children() - before)
        os.kill(nursery, signal.SIGKILL)
        *_, last = [await pool.read(a_sheet()) for _ in range(10)]  # the kernel takes its time with the worker
        assert isinstance(last, Read)
    assert children() == before
