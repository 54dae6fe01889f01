"""The way to a page, from the request to the value, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.loopback import Answer, Line, Site, drip, hang, head, redirect
from tests.sources.conftest import NOW, fetch
from watcher import __version__
from watcher.sources.fetch import Fetched, Fetcher, Later, Manners, NotModified, PageRequest, Trouble, Unreachable
from watcher.sources.fetch import user_agent as agent_of
from watcher.sources.pace import BREAKS_AFTER, Pace

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("me@example.com", f"watcher/{__version__} (+me@example.com)"),
        ("", f"watcher/{__version__}"),
        ("me\r\nX: y\u2028ü", f"watcher/{__version__} (+meX:y)"),
    ],
)
def test_we_say_who_we_are(contact: str, expected: str) -> None:
    """In one line of ASCII, whatever the config holds."""
    assert expected == agent_of(contact)


async def test_a_page_is_asked_for_politely(site: Site) -> None:
    """By name, for what we can read, in a coding that we bound."""
    async with Fetcher(agent=agent_of("me@example.com")) as fetcher:
        await fetch(fetcher, site.route("/", Answer()))
    asked = site.requests[0].headers
    assert agent_of("me@example.com") == asked["user-agent"]
    assert "gzip, deflate" == asked["accept-encoding"]
    assert asked["accept"].startswith("text/html")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "https://me:secret@tv.example/", "tv.example", "http://tv.example/a b", "http://[x"]
)
async def test_a_bad_address_is_told_at_once(fetcher: Fetcher, url: str) -> None:
    """Without asking anybody."""
    answer = await fetch(fetcher, url)
    assert isinstance(answer, Unreachable)
    assert (Trouble.URL, True) == (answer.trouble, " is not asked: " in answer.reason)
    assert "secret" not in answer.reason


async def test_a_bad_proxy_is_told_at_once(fetcher: Fetcher) -> None:
    """Without its login."""
    request = PageRequest("http://tv.example/", proxy="socks5://me:secret@proxy.example:1080")
    answer = await fetcher.fetch(request, now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.URL, False) == (answer.trouble, "secret" in answer.reason)


def test_a_request_shows_no_secrets() -> None:
    """Where it turns up in a traceback or a log."""
    request = PageRequest(
        "https://tv.example/",
        headers=(("X-Key", "secret"),),
        cookies=(("id", "secret"),),
        auth=("me", "secret"),
        proxy="http://me:secret@proxy.example:3128",
    )
    assert "secret" not in repr(request)


# --- versions ---------------------------------------------------------------------------------------


async def again(fetcher: Fetcher, site: Site, after: timedelta = timedelta(hours=1)) -> object:
    """Fetch a page twice; what comes the second time."""
    first = await fetch(fetcher, site.url("/"))
    assert isinstance(first, Fetched)
    return await fetch(fetcher, site.url("/"), validators=first.validators, now=NOW + after)


@pytest.mark.parametrize(
    "headers",
    [{"ETag": '"1"'}, {"ETag": 'W/"1"'}, {"Last-Modified": "Sun, 03 May 2026 12:00:00 GMT"}, {"ETag": "unquoted"}],
    ids=["strong", "weak", "date", "unquoted"],
)
async def test_an_unchanged_page_costs_little(site: Site, fetcher: Fetcher, headers: dict[str, str]) -> None:
    """Where the host offers a version of any kind."""
    site.route("/", Answer(body=b"x", headers=headers))
    assert isinstance(await again(fetcher, site), NotModified)


async def test_the_version_of_today_is_not_believed_tomorrow(site: Site, fetcher: Fetcher) -> None:
    """A host that always says "not modified" hides its news for a day, counted from the last full answer."""

    async def liar(line: Line) -> None:
        known = "if-none-match" in line.request.headers
        await Answer(304 if known else 200, headers={"ETag": f'"{len(site.requests)}"'})(line)

    site.route("/", liar)
    answers, validators = [], ""
    for hour in (0, 1, 23, 24, 25):
        answer = await fetch(fetcher, site.url("/"), validators=validators, now=NOW + timedelta(hours=hour))
        assert isinstance(answer, Fetched | NotModified)
        validators = answer.validators
        answers.append(type(answer))
    assert [Fetched, NotModified, NotModified, Fetched, NotModified] == answers


async def test_a_version_that_changes_every_time_is_read_every_time(site: Site, fetcher: Fetcher) -> None:
    """It costs, and misses nothing."""
    site.route("/", Answer(body=b"x", headers={"ETag": '"1"'}), Answer(body=b"x", headers={"ETag": '"2"'}))
    answer = await again(fetcher, site)
    assert isinstance(answer, Fetched)
    assert '"2"' in answer.validators


async def test_a_page_without_a_version_is_read_every_time(site: Site, fetcher: Fetcher) -> None:
    """There is nothing to name."""
    site.route("/", Answer(body=b"x"))
    assert isinstance(await again(fetcher, site), Fetched)


# --- manners ----------------------------------------------------------------------------------------


@pytest.fixture
async def usual() -> AsyncIterator[Fetcher]:
    """A fetcher that leaves a gap of a twentieth of a second."""
    async with Fetcher(pace=Pace(Manners(timedelta(seconds=0.05)))) as fetcher:
        yield fetcher


async def test_a_host_is_asked_once_at_a_time_and_apart(site: Site, usual: Fetcher) -> None:
    """Pages, redirects and robots.txt alike, however many want to."""
    site.route("/a", redirect("/b"))
    site.route("/b", Answer(body=b"x"))
    request = PageRequest(site.url("/a"), named=(site.origin,))
    await asyncio.gather(*(usual.fetch(request, now=NOW) for _ in range(4)))
    assert (9, 1) == (len(site.requests), site.most_at_once)
    times = [request.at for request in site.requests]
    assert min(later - earlier for earlier, later in pairwise(times)) >= 0.05


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("wish", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Mon, 04 May 2026 12:02:00 GMT", timedelta(minutes=2)),
        ("999999999", DAY),
        ("Fri, 01 Jan 2100 00:00:00 GMT", DAY),
    ],
)
async def test_a_pause_that_is_asked_for_holds_for_the_host(
    site: Site, fetcher: Fetcher, status: int, wish: str, wait: timedelta
) -> None:
    """Its other pages are not asked for either, and hear when they may be."""
    refusal = await fetch(fetcher, site.route("/a", Answer(status, headers={"Retry-After": wish})))
    assert isinstance(refusal, Unreachable)
    assert refusal.retry_after is not None
    assert wait - timedelta(seconds=1) <= refusal.retry_after <= wait
    later = await fetch(fetcher, site.route("/b", Answer()))
    assert isinstance(later, Later)
    assert wait - timedelta(seconds=2) < later.at - NOW <= wait
    assert 0 == site.count("/b")


@pytest.mark.parametrize("wish", ["", "soon", "1.5"])
async def test_too_many_requests_without_a_time_are_a_minute(site: Site, fetcher: Fetcher, wish: str) -> None:
    """Going on at once would make it worse."""
    await fetch(fetcher, site.route("/a", Answer(429, headers={"Retry-After": wish})))
    later = await fetch(fetcher, site.route("/b", Answer()))
    assert isinstance(later, Later)
    assert timedelta(seconds=58) < later.at - NOW <= timedelta(minutes=1)


@pytest.mark.parametrize("wish", ["0", "-7", "Mon, 04 May 2026 11:00:00 GMT"])
async def test_a_pause_that_is_over_holds_for_a_second(site: Site, wish: str) -> None:
    """Nothing is asked again at once."""
    async with Fetcher(pace=Pace(Manners(timedelta(0)), patience=timedelta(0))) as fetcher:
        await fetch(fetcher, site.route("/a", Answer(503, headers={"Retry-After": wish})))
        assert isinstance(await fetch(fetcher, site.route("/b", Answer())), Later)


async def test_a_host_that_fails_again_and_again_is_left_in_peace(site: Site, fetcher: Fetcher) -> None:
    """All of its pages come again later; a restart does not forget it."""

    async def cut(line: Line) -> None:
        line.reset()

    url = site.route("/", cut)
    for _ in range(BREAKS_AFTER):
        assert isinstance(await fetch(fetcher, url), Unreachable)
    later = await fetch(fetcher, site.route("/b", Answer()))
    assert isinstance(later, Later)
    assert "127.0.0.1 failed 5 times in a row" in later.reason
    assert [("127.0.0.1", BREAKS_AFTER)] == [(each.host, each.failures) for each in fetcher.pace.standings(NOW)]


@pytest.mark.parametrize("status", [404, 403, 410, 200])
async def test_a_host_that_answers_has_not_failed(site: Site, fetcher: Fetcher, status: int) -> None:
    """A page that is gone says nothing of the host."""
    url = site.route("/", Answer(status))
    for _ in range(BREAKS_AFTER + 1):
        assert not isinstance(await fetch(fetcher, url), Later)


async def test_an_inner_address_says_nothing_of_the_host(other: Site, fetcher: Fetcher) -> None:
    """Nobody was asked, so nobody failed."""
    for _ in range(BREAKS_AFTER):
        await fetcher.fetch(PageRequest(other.url("/"), robots=False), now=NOW)
    assert isinstance(await fetch(fetcher, other.route("/", Answer())), Fetched)


async def test_slow_hosts_hold_up_nobody_else(site: Site) -> None:
    """Forty of them hang while forty pages of others are read."""

    async def here(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    site.route("/hang", hang)
    site.route("/drip", drip(head(200), b"x"))
    site.route("/good", Answer(body=b"x"))
    async with Fetcher(resolve=here, deadline=timedelta(seconds=1)) as fetcher:
        paths = ["/hang", "/good", "/drip", "/good"] * 20
        urls = [f"http://host{number}.example:{site.port}{path}" for number, path in enumerate(paths)]
        slow = [asyncio.ensure_future(fetch(fetcher, url)) for url in urls if not url.endswith("/good")]
        async with asyncio.timeout(0.9):
            good = await asyncio.gather(*(fetch(fetcher, url) for url in urls if url.endswith("/good")))
        assert 40 == sum(isinstance(answer, Fetched) for answer in good)
        assert not any(task.done() for task in slow)
        answers = await asyncio.gather(*slow)
    assert {Trouble.TIMEOUT} == {answer.trouble for answer in answers if isinstance(answer, Unreachable)}


async def test_a_stop_in_the_middle_leaves_nothing_behind(site: Site, fetcher: Fetcher) -> None:
    """The turn is given back and the connection closed."""
    task = asyncio.ensure_future(fetch(fetcher, site.route("/", hang)))
    while not site.requests:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert isinstance(await fetch(fetcher, site.route("/", Answer())), Fetched)
