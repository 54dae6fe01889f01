"""Pages are read in processes of their own: within limits, and gone when their parent is."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import zlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from watcher.core.fitness import Unfit
from watcher.core.model import State, Title
from watcher.pool import ReadingPool, Worker
from watcher.reading import Read, Same, Sheet, Unread, read_page

TITLE = Title("the-harbour-2", "The Harbour", season=2)
PAGE = b"""<html lang="en"><head><title>The Harbour season 2: everything we know</title></head><body><article>
<h1>The Harbour season 2: everything we know</h1><h2>The Harbour season 2 release date</h2>
<p>There's no release date yet for The Harbour season 2, but as soon as there is one we'll have it right here.</p>
<p>The Harbour is a drama about a ferry line, the people who sail on it, and the fog.</p></article></body></html>"""


def a_sheet(body: bytes = PAGE, fingerprint: str = "") -> Sheet:
    """A page to be read."""
    url = "https://tv.example/harbour"
    return Sheet(TITLE, body, url, datetime(2024, 9, 5, tzinfo=UTC).date(), "text/html", fingerprint=fingerprint)


@pytest.fixture
async def pool() -> AsyncIterator[ReadingPool]:
    """A pool of one worker."""
    async with ReadingPool(1) as pool:
        yield pool


def read_here(sheet: Sheet) -> Read:
    """The page, read in this process."""
    answer = read_page(sheet)
    assert isinstance(answer, Read)
    return answer


def test_a_page_is_read_with_its_body_deflated() -> None:
    """What it says, the fingerprint of the text that says so, and what it can be read from again."""
    answer = read_here(a_sheet())
    assert answer.reading.release_date.state is State.PLACEHOLDER
    assert zlib.decompress(answer.packed) == PAGE


def test_the_same_text_is_not_read_again() -> None:
    """Scripts and attributes may differ."""
    known = read_here(a_sheet()).fingerprint
    noise = PAGE.replace(b"<p>", b'<p class="x1"><script>let n = 7</script>')
    assert read_page(a_sheet(noise, known)) == Same(known)


def test_an_article_that_did_not_move_is_not_parsed_again() -> None:
    """However long it takes: what stands around it is known as such without that."""
    page = PAGE.replace(b"fog.", b"fog." + 40 * b" It has sailed through worse.")
    known = read_here(a_sheet(page)).fingerprint
    noise = page.replace(b"</article>", b"</article><script>let n = 7</script><p>" + b"<i>" * 200_000)

    assert "." in known
    assert read_page(a_sheet(noise, known)) == Same(known)


def test_what_tells_a_page_sooner_is_kept_with_the_same_text() -> None:
    """The text is what it was, and so is its fingerprint; the glance is that of the new page."""
    page = PAGE.replace(b"fog.", b"fog." + 40 * b" It has sailed through worse.")
    known = read_here(a_sheet(page)).fingerprint
    again = read_page(a_sheet(page.replace(b"<p>", b"<p class=new>"), known))

    assert isinstance(again, Same)
    assert known.partition(".")[0] == again.fingerprint.partition(".")[0]
    assert known != again.fingerprint


@pytest.mark.parametrize(
    "old, new", [(b"no release date yet", b"a date"), (b"everything we know", b"all"), (b"fog", b"sea")]
)
def test_another_text_is_read(old: bytes, new: bytes) -> None:
    """Whatever a reading may depend on counts."""
    known = read_here(a_sheet()).fingerprint
    assert isinstance(read_page(a_sheet(PAGE.replace(old, new), known)), Read)


def test_a_page_without_text_is_not_fit() -> None:
    """And says so instead of saying nothing."""
    assert isinstance(read_page(a_sheet(b"<html></html>")), Unfit)


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
    return {int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


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
