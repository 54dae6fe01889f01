"""Hosts that mean harm or know no better, over real sockets: none costs more than the bounds."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest

from tests.hostile import BROKEN, LARGE, MB, OK, SLOW
from tests.loopback import Answer, Handler, Line, Site, head, raw
from tests.sources.conftest import NOW, fetch
from watcher.sources.fetch import Fetched, Fetcher, Manners, PageRequest, Trouble, Unreachable
from watcher.sources.pace import Pace


@pytest.fixture
async def hasty() -> AsyncIterator[Fetcher]:
    """A fetcher that gives up after a fifth of a second."""
    pace = Pace(Manners(gap=timedelta(0), parallel=8))
    async with Fetcher(pace=pace, deadline=timedelta(seconds=0.2)) as fetcher:
        yield fetcher


async def outcome(fetcher: Fetcher, site: Site, handler: Handler) -> tuple[Trouble, str]:
    """Kind and sentence of what comes of fetching such a page."""
    answer = await fetch(fetcher, site.route("/", handler))
    assert isinstance(answer, Unreachable)
    return answer.trouble, answer.reason


# --- hosts that break -------------------------------------------------------------------------------


TOLD: dict[str, tuple[Trouble, str]] = {
    "reset": (Trouble.CONNECTION, "broke"),
    "silence": (Trouble.PROTOCOL, "disconnected without"),
    "ssh": (Trouble.PROTOCOL, "does not speak HTTP"),
    "no status": (Trouble.PROTOCOL, "does not speak HTTP"),
    "cut short": (Trouble.PROTOCOL, "without sending complete"),
    "negative length": (Trouble.PROTOCOL, "Content-Length"),
    "two lengths": (Trouble.PROTOCOL, "Content-Length"),
    "no chunks": (Trouble.PROTOCOL, "does not speak HTTP"),
    "half a chunk": (Trouble.PROTOCOL, "does not speak HTTP"),
    "endless chunk": (Trouble.PROTOCOL, "does not speak HTTP"),
    "odd transfer": (Trouble.PROTOCOL, "does not speak HTTP"),
    "no colon": (Trouble.PROTOCOL, "does not speak HTTP"),
    "long header": (Trouble.SIZE, "64 KB of headers"),
    "many headers": (Trouble.PROTOCOL, "does not speak HTTP"),
    "brotli": (Trouble.PROTOCOL, "packed as br"),
    "not gzip": (Trouble.PROTOCOL, "packed in a broken way"),
    "large": (Trouble.SIZE, "larger than 8 MB"),
}


@pytest.mark.parametrize("trick", BROKEN)
async def test_a_host_that_does_not_keep_to_http_is_trouble(site: Site, fetcher: Fetcher, trick: str) -> None:
    """Each is told as a value with a sentence; nothing is raised and nothing half read is believed."""
    trouble, words = TOLD[trick]
    found, why = await outcome(fetcher, site, BROKEN[trick])
    assert trouble == found
    assert words in why


async def test_a_body_longer_than_it_says_is_cut_there(site: Site, fetcher: Fetcher) -> None:
    """What follows is no part of it, and no answer to the next request either."""
    site.route(
        "/", raw(OK + b"Content-Length: 5\r\n\r\nhello" + OK + b"Content-Length: 4\r\n\r\nevil"), Answer(body=b"ok")
    )
    found = [await fetch(fetcher, site.url("/")) for _ in range(2)]
    assert [b"hello", b"ok"] == [answer.body for answer in found if isinstance(answer, Fetched)]


async def test_a_refused_connection_is_told(fetcher: Fetcher) -> None:
    """Nobody listens."""
    async with Site() as site:
        gone = site.url("/")
    answer = await fetch(fetcher, gone)
    assert isinstance(answer, Unreachable)
    assert (Trouble.CONNECTION, True) == (answer.trouble, "takes no connection" in answer.reason)


async def test_an_unknown_name_is_told(fetcher: Fetcher) -> None:
    """With a hint."""
    answer = await fetch(fetcher, "http://name.invalid/")
    assert isinstance(answer, Unreachable)
    assert (Trouble.NAME, True) == (answer.trouble, "spelled right" in answer.reason)


# --- hosts that take their time ---------------------------------------------------------------------


@pytest.mark.parametrize("handler", SLOW.values(), ids=SLOW)
async def test_nothing_takes_longer_than_the_deadline(site: Site, hasty: Fetcher, handler: Handler) -> None:
    """A byte now and then resets no clock, before the headers or behind them."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    trouble, why = await outcome(hasty, site, handler)
    assert loop.time() - began < 1
    assert (Trouble.TIMEOUT, True) == (trouble, "within 0.2 seconds" in why)


async def test_the_deadline_holds_for_all_redirects_together(site: Site, hasty: Fetcher) -> None:
    """Each of them is quick enough by itself."""

    async def slowly(line: Line) -> None:
        await asyncio.wait([asyncio.ensure_future(line.closing.wait())], timeout=0.1)
        await line.write(head(302, {"Location": line.request.path + "x", "Content-Length": "0"}))

    for number in range(6):
        site.route("/" + "x" * number, slowly)
    trouble, _ = await outcome(hasty, site, slowly)
    assert Trouble.TIMEOUT == trouble
    assert len(site.requests) < 5


async def test_a_slow_lookup_counts(site: Site) -> None:
    """A name server that does not answer is not waited for."""

    async def never(host: str, port: int) -> Sequence[str]:
        await site.closing.wait()
        return []

    async with Fetcher(resolve=never, deadline=timedelta(seconds=0.05)) as fetcher:
        answer = await fetch(fetcher, "http://tv.example/")
    assert isinstance(answer, Unreachable)
    assert Trouble.TIMEOUT == answer.trouble


# --- size -------------------------------------------------------------------------------------------


async def test_fifty_megabytes_cost_no_more_than_sixty_four(site: Site, fetcher: Fetcher) -> None:
    """Neither 50 MB nor what a bomb inflates to is ever held."""

    async def large(line: Line) -> None:
        await line.write(head(200, {"Content-Length": str(50 * MB)}))
        for _ in range(50):
            await line.write(bytes(MB))

    bomb = gzip.compress(bytes(50 * MB), 9)
    site.route("/large", large)
    site.route("/bomb", Answer(body=bomb, headers={"Content-Encoding": "gzip"}))
    site.route("/twice", Answer(body=gzip.compress(bomb, 9), headers={"Content-Encoding": "gzip, gzip"}))
    tracemalloc.start()
    answers = [await fetch(fetcher, site.url(path)) for path in ("/large", "/bomb", "/twice")]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [True] * 3 == [isinstance(answer, Unreachable) for answer in answers]
    assert peak < 64 * MB


async def test_interim_answers_without_end_are_soon_enough(site: Site, fetcher: Fetcher) -> None:
    """Each is work, and thousands fit into a moment."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    trouble, why = await outcome(fetcher, site, LARGE["endless early hints"])
    assert loop.time() - began < 1.5
    assert (Trouble.PROTOCOL, True) == (trouble, "a great deal and no answer" in why)


async def test_a_kept_connection_gets_a_new_bound_with_each_request(site: Site, fetcher: Fetcher) -> None:
    """Many answers in a row, and long bodies, are as they should be."""
    site.route("/", Answer(body=b"x" * MB))
    answers = [await fetch(fetcher, site.url("/")) for _ in range(3)]
    assert ([MB] * 3, 1) == ([len(answer.body) for answer in answers if isinstance(answer, Fetched)], site.connections)


@pytest.mark.parametrize("kind", ["video/mp4", "application/pdf"])
async def test_what_is_no_page_is_not_read_to_its_end(site: Site, fetcher: Fetcher, kind: str) -> None:
    """A film on a page's address does not cost a film an hour."""
    sent = 0

    async def film(line: Line) -> None:
        nonlocal sent
        await line.write(head(200, {"Content-Type": kind}))
        while True:
            await line.write(bytes(MB))
            sent += 1

    trouble, why = await outcome(fetcher, site, film)
    assert (Trouble.TYPE, True) == (trouble, kind in why)
    assert sent < 8


# --- what is told -----------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["secret\r\nX: y", "secret\x00", "secret\n"])
async def test_a_header_that_cannot_be_sent_is_told_without_its_value(site: Site, fetcher: Fetcher, value: str) -> None:
    """It is a secret, as a rule."""
    request = PageRequest(site.url("/"), named=(site.origin,), headers=(("X-Key", value),), robots=False)
    answer = await fetcher.fetch(request, now=NOW)
    assert isinstance(answer, Unreachable)
    assert ([], False) == (site.requests, "secret" in answer.reason)


async def test_any_letters_are_sent_as_utf_8(site: Site, fetcher: Fetcher) -> None:
    """HTTP leaves it open, hosts expect it."""
    request = PageRequest(site.route("/", Answer()), named=(site.origin,), headers=(("X-Name", "Zoë"),), robots=False)
    assert isinstance(await fetcher.fetch(request, now=NOW), Fetched)
    assert "Zoë" == site.requests[0].headers["x-name"].encode("latin-1").decode()


HOSTILE_WORDS: dict[str, Handler] = {
    "type": raw(OK + b"Content-Type: image/\x1b]0;owned\x07\r\n\r\nx"),
    "coding": raw(OK + b"Content-Encoding: \x1b[31mred\r\n\r\nx"),
    "status": raw(b"HTTP/1.1 200 \x1b[31m\r\nbad header \x1b[31m" + b"x" * 5000 + b"\r\n\r\n"),
    "long": raw(OK + b"x" * 60_000 + b"\r\n\r\n"),
}


@pytest.mark.parametrize("handler", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS)
async def test_a_host_writes_nothing_into_our_logs(site: Site, fetcher: Fetcher, handler: Handler) -> None:
    """Reasons are one short line without control characters, whatever a host says."""
    _, why = await outcome(fetcher, site, handler)
    assert why.isprintable()
    assert len(why) <= 500
