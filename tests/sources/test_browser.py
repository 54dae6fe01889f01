"""Pages whose text comes by script, with the machine's own Chromium; skipped where there is none."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from importlib.util import find_spec

import pytest
import pytest_asyncio

from tests.loopback import Answer, Site, hang, redirect
from tests.sources.conftest import NOW
from watcher.sources.answer import Answer as Got
from watcher.sources.answer import Fetched, PageRequest, Trouble, Unreachable
from watcher.sources.browser import Chromium, find_chromium
from watcher.sources.exchange import Exchange, trusting
from watcher.sources.fetch import Fetcher
from watcher.sources.guard import look_up
from watcher.sources.pace import Manners, Pace

needs_chromium = pytest.mark.skipif(
    find_chromium() is None or find_spec("playwright") is None, reason="there is no Chromium here, or no playwright"
)
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]  # one browser serves all tests

SHELL = """<!DOCTYPE html><html lang="en"><head><title>Keepers</title></head><body><div id="root"></div>
<script>{script}</script></body></html>"""
FILL = "fetch('/data.json').then(r => r.json()).then(d => document.getElementById('root').textContent = d.text);"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Chromium]:
    """The browser, started by the first test that needs it."""
    way = Chromium(Exchange(tls=trusting(), resolve=look_up))
    yield way
    await way.close()


@pytest_asyncio.fixture(loop_scope="module")
async def browser(chromium: Chromium) -> AsyncIterator[Fetcher]:
    """A fetcher that reads pages by the browser, without pauses, and knows nothing of the hosts yet."""
    yield Fetcher(agent="watcher/test", pace=Pace(Manners(gap=timedelta(0), parallel=8)), way=chromium)


@pytest_asyncio.fixture(loop_scope="module")
async def site() -> AsyncIterator[Site]:
    """A site whose origin a test may name."""
    async with Site() as site:
        yield site


@pytest_asyncio.fixture(loop_scope="module")
async def other() -> AsyncIterator[Site]:
    """A second site: another origin."""
    async with Site() as site:
        yield site


def shell(site: Site, script: str, path: str = "/") -> str:
    """A page without text that runs a script."""
    site.route("/data.json", Answer(200, json.dumps({"text": "It premieres on 31 October 2026."}).encode()))
    return site.route(path, Answer(200, SHELL.format(script=script).encode()))


async def read(browser: Fetcher, url: str, **more: object) -> Got:
    """The page, as the config names it."""
    return await browser.fetch(PageRequest(url, named=(url,), **more), now=NOW)  # type: ignore[arg-type]


@needs_chromium
async def test_what_scripts_bring_is_read(browser: Fetcher, site: Site) -> None:
    """And robots.txt is asked as ever; the program gives its own name to everybody."""
    answer = await read(browser, shell(site, FILL))

    assert isinstance(answer, Fetched)
    assert b"It premieres on 31 October 2026." in answer.body
    assert ["/robots.txt", "/", "/data.json"] == [request.target for request in site.requests]
    assert {"watcher/test"} == {request.headers["user-agent"] for request in site.requests}


@needs_chromium
async def test_nothing_inside_is_reached_by_a_pages_scripts(browser: Fetcher, site: Site, other: Site) -> None:
    """By no request, frame, socket or redirect, and no file is read; what is named is reached all the same."""
    site.route("/away", redirect(other.url("/redirected")))
    tries = "".join(
        f"try {{ {attempt} }} catch (e) {{}}"
        for attempt in (
            f"fetch('{other.url('/fetched')}', {{mode: 'no-cors'}}).catch(() => 0);",
            "fetch('/away', {mode: 'no-cors'}).catch(() => 0);",
            "fetch('http://169.254.169.254/latest', {mode: 'no-cors'}).catch(() => 0);",
            f"new WebSocket('ws://127.0.0.1:{other.port}/socket');",
            f"new EventSource('{other.url('/events')}');",
            f"navigator.sendBeacon('{other.url('/beacon')}', 'x');",
            f"for (const a of ['{other.url('/frame')}', 'file:///etc/passwd']) {{"
            "const f = document.createElement('iframe'); f.src = a; document.body.append(f); }",
            "navigator.serviceWorker.register('/worker.js').catch(() => 0);",
        )
    )

    answer = await read(browser, shell(site, tries + FILL))

    assert isinstance(answer, Fetched)
    assert b"It premieres" in answer.body
    assert b"root:" not in answer.body
    assert [] == other.requests
    assert 0 == site.count("/worker.js")


@needs_chromium
async def test_pictures_films_and_fonts_are_not_asked_for(browser: Fetcher, site: Site) -> None:
    """Nobody looks at them."""
    draw = "document.body.innerHTML += '<img src=/a.png><video src=/b.mp4></video>';"

    await read(browser, shell(site, draw + FILL))

    assert {"/robots.txt", "/", "/data.json"} == {request.target for request in site.requests}


@needs_chromium
async def test_where_a_redirect_leads_is_told(browser: Fetcher, site: Site) -> None:
    """The page's links are seen from there."""
    home = shell(site, FILL, "/home")
    answer = await read(browser, site.route("/old", redirect("/home")))

    assert isinstance(answer, Fetched)
    assert home == answer.final_url


@needs_chromium
async def test_a_refusal_keeps_its_status_and_pause(browser: Fetcher, site: Site) -> None:
    """As without a browser."""
    answer = await read(browser, site.route("/", Answer(429, b"slow down", {"Retry-After": "40"})))

    assert isinstance(answer, Unreachable)
    assert (429, timedelta(seconds=40)) == (answer.status, answer.retry_after)


@needs_chromium
async def test_robots_txt_keeps_the_browser_away(browser: Fetcher, site: Site) -> None:
    """It is never started."""
    site.route("/robots.txt", Answer(200, b"User-agent: *\nDisallow: /"))

    answer = await read(browser, shell(site, FILL))

    assert isinstance(answer, Unreachable)
    assert Trouble.ROBOTS is answer.trouble
    assert ["/robots.txt"] == [request.target for request in site.requests]


@needs_chromium
async def test_a_page_that_never_ends_and_one_that_is_not_there(
    chromium: Chromium, browser: Fetcher, site: Site
) -> None:
    """Both cost the deadline at most, and the browser goes on."""
    hasty = Fetcher(way=chromium, deadline=timedelta(seconds=1))

    late = await read(hasty, site.route("/hangs", hang), robots=False)
    nobody = await read(browser, "http://127.0.0.1:1/", robots=False)
    good = await read(browser, shell(site, FILL))

    assert isinstance(late, Unreachable)
    assert Trouble.TIMEOUT is late.trouble
    assert isinstance(nobody, Unreachable)
    assert "127.0.0.1:1/ cannot be read: the browser says" in nobody.reason
    assert isinstance(good, Fetched)


@needs_chromium
async def test_what_a_page_may_be_asked_with(browser: Fetcher, site: Site, other: Site) -> None:
    """The language goes everywhere, cookies to the page's own origin."""
    url = shell(site, FILL)
    request = PageRequest(url, (url,), (("Accept-Language", "de"), ("X-Key", "secret")), (("session", "abc"),))

    await browser.fetch(request, now=NOW)

    page, data = site.asked("/")[0], site.asked("/data.json")[0]
    assert ("de", "de") == (page.headers["accept-language"], data.headers["accept-language"])
    assert ("session=abc", "session=abc") == (page.headers["cookie"], data.headers["cookie"])
    assert "x-key" not in page.headers


async def test_a_proxy_is_not_gone_through_by_the_browser(browser: Fetcher, site: Site) -> None:
    """It has its own way out."""
    answer = await read(browser, site.url("/"), proxy="http://127.0.0.1:3128", robots=False)

    assert isinstance(answer, Unreachable)
    assert "cannot go through a proxy" in answer.reason


async def test_without_a_browser_it_is_said_what_is_missing(
    browser: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The names that were looked for, or the extra."""
    monkeypatch.setenv("PATH", "")

    answer = await read(browser, site.url("/"), robots=False)

    assert isinstance(answer, Unreachable)
    assert "chromium" in answer.reason or 'needs the extra "browser"' in answer.reason
