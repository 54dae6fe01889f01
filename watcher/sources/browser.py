"""Pages whose text comes by script, read by the machine's own Chromium; the one home of playwright.

One browser for all pages, started when the first needs it; each page has a context of its own, without service workers
and downloads, behind a tunnel of its own. Pictures, films and fonts are not asked for, and the program gives its own
name as ever.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any, Final

from watcher.sources.answer import Trouble, Unreachable
from watcher.sources.body import PAGE, Body
from watcher.sources.exchange import Exchange, Reply, Route, Worth
from watcher.sources.guard import Resolve, look_up
from watcher.sources.onward import Onward
from watcher.sources.tunnel import Tunnel
from watcher.sources.url import BadUrl, Url, read_url

if TYPE_CHECKING:
    from playwright._impl._api_structures import SetCookieParam
    from playwright.async_api import Browser as Started
    from playwright.async_api import BrowserContext, Page, Playwright, Response
    from playwright.async_api import Route as Asked

NAMES: Final = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_ON_A_MAC: Final = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
_PAGES_AT_ONCE: Final = 2
_LOADS: Final = 20_000.0  # milliseconds
_SETTLES: Final = 6_000.0  # milliseconds in which its scripts may bring the text
_EVERYWHERE: Final = ("accept-language",)  # of a page's headers, what every origin may see
_OURS: Final = frozenset({"user-agent", "accept", "accept-encoding", "cookie", "host", *_EVERYWHERE})
_ENDS: Final = 4.0  # seconds in which it has to
_KEPT: Final = frozenset({"retry-after", "last-modified"})
_UNSEEN: Final = frozenset({"image", "media", "font"})
_ARGUMENTS: Final = (
    "--disable-quic",  # it would go past the tunnel
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # names are looked up behind the tunnel
)


def find_chromium() -> str | None:
    """The machine's Chromium or Chrome."""
    found = (path for name in NAMES if (path := shutil.which(name)))
    return next(found, None) or next((path for path in _ON_A_MAC if os.access(path, os.X_OK)), None)


class Chromium:
    """Answers as an `Exchange` does, with what the page has become once its scripts ran."""

    def __init__(self, plain: Exchange, *, resolve: Resolve = look_up) -> None:
        self._plain = plain
        self._resolve = resolve
        self._at_once = asyncio.Semaphore(_PAGES_AT_ONCE)
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._browser: Started | None = None

    async def get(self, url: Url, route: Route, headers: Mapping[str, str], worth: Worth) -> Reply | Unreachable:
        """Open the page and read it when it has settled; robots.txt is asked for as ever."""
        if url.target == "/robots.txt":
            return await self._plain.get(url, route, headers, worth)
        try:
            from playwright.async_api import Error
        except ImportError:
            return _trouble(url, 'as = "browser" needs the extra "browser": pip install "watcher[browser]"')
        executable = find_chromium()
        if executable is None:
            return _trouble(url, f"no browser was found ({', '.join(NAMES)})")
        try:
            async with self._at_once:
                return await self._opened(await self._started(executable), url, route, headers)
        except Error as problem:
            if "has been closed" in problem.message:
                await self._end()
            return _trouble(url, _said(problem.message))

    async def close(self) -> None:
        """End the browser, and what plain requests keep open."""
        await self._end()
        await self._plain.close()

    async def _end(self) -> None:
        """End the browser and its driver, which may be gone already; the next page starts both anew."""
        if self._playwright is not None:
            from playwright.async_api import Error

            with suppress(Error, TimeoutError):
                async with asyncio.timeout(_ENDS):
                    if self._browser is not None:
                        await self._browser.close()
                    await self._playwright.stop()
        self._browser = self._playwright = None

    async def _started(self, executable: str) -> Started:
        """The browser, started anew where it fell over."""
        from playwright.async_api import async_playwright

        async with self._starting:
            if self._playwright is None:
                self._playwright = await async_playwright().start()
            if self._browser is None or not self._browser.is_connected():
                self._browser = await self._playwright.chromium.launch(
                    executable_path=executable,
                    args=list(_ARGUMENTS),
                    chromium_sandbox=os.geteuid() != 0,  # which it cannot have as root
                    proxy={"server": "http://127.0.0.1:9"},  # nowhere: for whatever belongs to no page
                )
            return self._browser

    async def _opened(
        self, browser: Started, url: Url, route: Route, headers: Mapping[str, str]
    ) -> Reply | Unreachable:
        """One page, in a context of its own."""
        async with AsyncExitStack() as stack:
            onward = Onward(self._resolve, [route.origin] if route.inside else [], route.proxy)
            tunnel = await stack.enter_async_context(Tunnel(onward))
            context = await _fresh_context(browser, tunnel, route, headers)
            stack.push_async_callback(context.close)
            await context.add_cookies(_cookies(url, headers.get("cookie", "")))
            await context.route("**/*", _pass_on)
            page = await context.new_page()
            await _lend(page, url, {name: text for name, text in headers.items() if name not in _OURS})
            response = await page.goto(str(url), wait_until="domcontentloaded", timeout=_LOADS)
            if response is None:
                return _trouble(url, "it holds no page")
            return await _settled(url, page, response)


async def _fresh_context(browser: Started, tunnel: Tunnel, route: Route, headers: Mapping[str, str]) -> BrowserContext:
    """A browser that knows of no other page, and reaches everything through the tunnel."""
    return await browser.new_context(
        proxy={"server": tunnel.address},
        user_agent=headers.get("user-agent", ""),
        extra_http_headers={name: headers[name] for name in _EVERYWHERE if name in headers},
        ignore_https_errors=not route.verify,
        accept_downloads=False,
        service_workers="block",
    )


async def _lend(page: Page, url: Url, headers: Mapping[str, str]) -> None:
    """Have the page's own headers sent to its own origin and nowhere else, whatever asks for what there.

    Each step of a redirect is a request by itself here, with other headers of its own; those that playwright lets one
    set would go along to wherever it leads. Frames of other origins are not asked about.
    """
    from playwright.async_api import Error

    if not headers:
        return
    session = await page.context.new_cdp_session(page)
    added = [{"name": name, "value": text} for name, text in headers.items()]

    async def pass_on(asked: Mapping[str, Any]) -> None:
        told: dict[str, object] = {"requestId": asked["requestId"]}
        to = read_url(asked["request"]["url"])
        if isinstance(to, Url) and to.origin == url.origin:
            sent = asked["request"]["headers"].items()
            kept = [{"name": name, "value": text} for name, text in sent if name.lower() not in headers]
            told["headers"] = kept + added
        with suppress(Error):  # the page is gone
            await session.send("Fetch.continueRequest", told)

    session.on("Fetch.requestPaused", pass_on)
    await session.send("Fetch.enable", {"patterns": [{"urlPattern": "*"}]})


async def _pass_on(asked: Asked) -> None:
    """Let a request go, unless what it brings is not read."""
    if asked.request.resource_type in _UNSEEN:
        await asked.abort()
    else:
        await asked.continue_()


async def _settled(url: Url, page: Page, response: Response) -> Reply | Unreachable:
    """The page as it stands when nothing more is asked for."""
    from playwright.async_api import TimeoutError as Late

    here = read_url(page.url)
    if isinstance(here, BadUrl) or (here.origin.scheme, url.origin.scheme) == ("http", "https"):
        return _trouble(url, "it leads on to where nothing is encrypted, or to what is no page", Trouble.REDIRECT)
    with suppress(Late):
        await page.wait_for_load_state("networkidle", timeout=_SETTLES)
    headers = {"content-type": "text/html; charset=utf-8"}
    headers |= {name: value for name, value in (await response.all_headers()).items() if name in _KEPT}
    text = (await page.content()).encode("utf-8", "replace")
    body = Body(text[:PAGE], "it is larger than 8 MB" if len(text) > PAGE else "", Trouble.SIZE)
    return Reply(response.status, headers, body, arrived_at=here)


def _cookies(url: Url, header: str) -> Sequence[SetCookieParam]:
    """The page's own cookies, which the browser keeps to its origin."""
    pairs = (part.strip().partition("=") for part in header.split(";") if "=" in part)
    return [{"name": name, "value": value, "url": str(url.origin)} for name, _, value in pairs]


def _said(message: str) -> str:
    """What the browser says, in words where it has only a code for what a person can mend."""
    if "ERR_INVALID_AUTH_CREDENTIALS" in message:
        return "the host does not take the page's login"
    return f"the browser says: {message.splitlines()[0][:200]}"


def _trouble(url: Url, why: str, trouble: Trouble = Trouble.CONNECTION) -> Unreachable:
    return Unreachable(f"{url.shown} cannot be read: {why}.", trouble=trouble)
