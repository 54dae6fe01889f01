"""A worker process as this one sees it: within limits, gone when its parent is, born as many."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator

import pytest

from tests.test_reading import a_sheet, read_here
from watcher.reading import Read, Same, Unread
from watcher.worker import SPLITS, Nursery, Worker

linux = pytest.mark.skipif(not SPLITS, reason="only Linux's kernel says why a process ended as is expected here")


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


# --- the nursery ---------------------------------------------------------------------------------


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    """Where workers come from."""
    if not SPLITS:
        pytest.skip("a process does not split on this system")
    nursery = await Nursery.start()
    yield nursery
    await nursery.close()


async def test_workers_of_a_nursery_work_side_by_side(nursery: Nursery) -> None:
    """Each has its own line, and ends without the others."""
    first, second = await nursery.raise_worker(), await nursery.raise_worker()
    assert await asyncio.gather(*(worker.ask(a_sheet()) for worker in (first, second))) == [read_here(a_sheet())] * 2
    assert await first.leave() == 0
    assert isinstance(await second.ask(a_sheet()), Read)
    await second.end()


async def test_a_worker_that_nobody_waits_for_leaves_the_nursery_in_step(nursery: Nursery) -> None:
    """Whoever asks next gets a worker of its own, and not the answer to that."""
    unwanted = asyncio.ensure_future(nursery.raise_worker())
    await asyncio.sleep(0)
    unwanted.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await unwanted
    worker = await nursery.raise_worker()
    assert isinstance(await worker.ask(a_sheet()), Read)
    await worker.end()


async def test_a_nursery_ends_with_its_workers(nursery: Nursery) -> None:
    """Also with one that is at work; what is asked of it then is said to be in vain."""
    worker = await nursery.raise_worker()
    await nursery.close()
    with pytest.raises((EOFError, ConnectionError)):
        for _ in range(10):  # the kernel takes its time with the worker
            await worker.ask(a_sheet())
    await worker.end()
