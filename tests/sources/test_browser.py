"""Pages whose text comes by script, with the machine's own Chromium; skipped where there is none."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
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
SECRET = {"x-key", "cookie", "authorization"}
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
async def test_what_a_page_is_asked_with(browser: Fetcher, site: Site) -> None:
    """Language, headers, cookies and login; what its scripts ask of its own origin is asked with the same."""
    url = shell(site, FILL)
    headers = (("Accept-Language", "de"), ("X-Key", "secret"))
    request = PageRequest(url, (url,), headers, (("session", "abc"),), ("me", "secret"))

    answer = await browser.fetch(request, now=NOW)

    assert isinstance(answer, Fetched)
    assert b"It premieres on 31 October 2026." in answer.body
    for asked in (site.asked("/")[0].headers, site.asked("/data.json")[0].headers):
        assert ("de", "secret", "session=abc") == (asked["accept-language"], asked["x-key"], asked["cookie"])
        assert "Basic bWU6c2VjcmV0" == asked["authorization"]
        assert "watcher/test" == asked["user-agent"]


@needs_chromium
async def test_a_login_that_the_host_does_not_take_is_told(browser: Fetcher, site: Site) -> None:
    """The browser has only a code for it."""
    url = site.route("/", Answer(401, b"who?", {"WWW-Authenticate": "Basic realm=x"}))

    answer = await browser.fetch(PageRequest(url, (url,), auth=("me", "wrong!")), now=NOW)

    assert isinstance(answer, Unreachable)
    assert "the host does not take the page's login" in answer.reason


@needs_chromium
async def test_a_pages_secrets_go_nowhere_else(browser: Fetcher, site: Site) -> None:
    """Neither by scripts and frames, nor by redirects of them or of the page; a redirect at home keeps them.

    The site is the proxy of all hosts here.
    """
    fetched = "fetch('http://other.example/fetched', {mode: 'no-cors'}).catch(() => 0);"
    led = "fetch('/led', {mode: 'no-cors'}).catch(() => 0);"
    frame = "const f = document.createElement('iframe'); f.src = 'http://other.example/frame'; document.body.append(f);"
    text = SHELL.format(script=fetched + led + frame).encode()
    site.route("http://tv.example/old", redirect("/moved"))
    site.route("http://tv.example/moved", Answer(body=text))
    site.route("http://tv.example/led", redirect("http://other.example/led-on"))
    site.route("http://tv.example/away", redirect("http://other.example/away"))
    secrets = PageRequest(
        "http://tv.example/old", (), (("X-Key", "secret"),), (("session", "abc"),), ("me", "secret"), site.origin
    )

    await browser.fetch(secrets, now=NOW)
    await browser.fetch(replace(secrets, url="http://tv.example/away"), now=NOW)

    given = {request.target: sorted(SECRET & set(request.headers)) for request in site.requests}
    at_home = {target for target in given if target.startswith("http://tv.example/")} - {"http://tv.example/robots.txt"}
    elsewhere = {f"http://other.example/{path}" for path in ("fetched", "led-on", "frame", "away")}
    assert at_home == {target for target, names in given.items() if names == sorted(SECRET)}
    assert at_home == {f"http://tv.example/{path}" for path in ("old", "moved", "led", "away")}
    assert elsewhere <= {target for target, names in given.items() if not names}


@needs_chromium
async def test_a_proxy_gets_its_login_and_looks_up_the_names(browser: Fetcher, site: Site) -> None:
    """The browser's requests go through it, those that need no encryption by their whole address."""
    site.route("http://tv.example/", Answer(body=SHELL.format(script=FILL).encode()))
    site.route("http://tv.example/data.json", Answer(body=b'{"text": "It premieres."}'))

    answer = await browser.fetch(
        PageRequest("http://tv.example/", proxy=f"http://me:secret@127.0.0.1:{site.port}"), now=NOW
    )

    assert isinstance(answer, Fetched)
    assert b"It premieres." in answer.body
    assert {"Basic bWU6c2VjcmV0"} == {request.headers["proxy-authorization"] for request in site.requests}


async def test_without_a_browser_it_is_said_what_is_missing(
    browser: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The names that were looked for, or the extra."""
    monkeypatch.setenv("PATH", "")

    answer = await read(browser, site.url("/"), robots=False)

    assert isinstance(answer, Unreachable)
    assert "chromium" in answer.reason or 'needs the extra "browser"' in answer.reason
