"""The tunnel's way through a page's own proxy: as browsers go, with the proxy's login, and never inside."""

from __future__ import annotations

import asyncio

import httpcore
import pytest

from tests.loopback import Answer, Line, Site, raw
from watcher.sources.guard import AddressRefused, look_up
from watcher.sources.onward import Onward
from watcher.sources.tunnel import Tunnel
from watcher.sources.url import Origin, Proxy, Url, read_proxy, read_url

TV = Origin("https", "tv.example", 443)
YES = b"HTTP/1.1 200 Connection established\r\n\r\n"


def through(site: Site, login: str = "me:secret@") -> Onward:
    """The way through a site that is a proxy."""
    proxy = read_proxy(f"http://{login}127.0.0.1:{site.port}")
    assert isinstance(proxy, Proxy)
    return Onward(look_up, proxy=proxy)


async def echo(line: Line) -> None:
    """Connect, and say back what is said."""
    await line.write(YES)
    await line.closing.wait()


async def test_a_request_without_encryption_names_its_whole_address(site: Site) -> None:
    """And says who asks; the headers of the page go along."""
    site.route("http://tv.example/x", Answer(200, b"hello"))

    async with Tunnel(through(site)) as tunnel:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(tunnel.address.rpartition(":")[2]))
        writer.write(b"GET http://tv.example/x?a=b HTTP/1.1\r\nHost: tv.example\r\nA: b\r\n\r\n")
        async with asyncio.timeout(5):
            await reader.readuntil(b"hello")
        writer.close()

    (request,) = site.requests
    assert "http://tv.example/x?a=b" == request.target
    assert ("Basic bWU6c2VjcmV0", "b") == (request.headers["proxy-authorization"], request.headers["a"])


@pytest.mark.parametrize(("host", "named"), [("tv.example", "tv.example:443"), ("2606:4700::1", "[2606:4700::1]:443")])
async def test_an_encrypted_connection_is_made_by_the_proxy(site: Site, host: str, named: str) -> None:
    """It is asked to connect, with its login."""
    site.route(named, echo)

    stream = await through(site).connect(Origin("https", host, 443), through=True)
    await stream.aclose()

    (request,) = site.requests
    assert ("CONNECT", named, named) == (request.method, request.target, request.headers["host"])
    assert "Basic bWU6c2VjcmV0" == request.headers["proxy-authorization"]


async def test_a_proxy_without_a_login_hears_none(site: Site) -> None:
    """Nor any other secret."""
    site.route("tv.example:443", echo)

    stream = await through(site, login="").connect(TV, through=True)
    await stream.aclose()

    assert {"host"} == set(site.requests[0].headers)


@pytest.mark.parametrize(
    "answer",
    [b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", b"", b"nonsense", b"X" * 20_000],
    ids=["refuses", "silent", "babbles", "endless"],
)
async def test_a_proxy_that_does_not_connect_is_trouble(site: Site, answer: bytes) -> None:
    """In whatever way it does not."""
    site.route("tv.example:443", raw(answer))

    with pytest.raises(httpcore.ProxyError):
        await through(site).connect(TV, through=True)


async def test_the_browser_hears_that_a_proxy_does_not_connect(site: Site) -> None:
    """As of a host that is not there."""
    site.route("tv.example:443", raw(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"))

    async with Tunnel(through(site)) as tunnel:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(tunnel.address.rpartition(":")[2]))
        writer.write(b"CONNECT tv.example:443 HTTP/1.1\r\n\r\n")
        async with asyncio.timeout(5):
            answer = await reader.read(-1)
        writer.close()

    assert answer.startswith(b"HTTP/1.1 502 Bad Gateway")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "169.254.169.254", "0x7f000001"])
@pytest.mark.parametrize("way", [True, False])
async def test_no_proxy_is_asked_for_what_spells_an_address_inside(site: Site, host: str, way: bool) -> None:
    """It never hears of it."""
    with pytest.raises(AddressRefused):
        await through(site).connect(Origin("http", host, 80), through=way)

    assert 0 == site.connections


async def test_without_a_proxy_a_request_names_its_path_alone() -> None:
    """As hosts want it."""
    url = read_url("http://tv.example/x?a=b")
    assert isinstance(url, Url)

    assert (b"/x?a=b", b"") == Onward(look_up).asked(url)
