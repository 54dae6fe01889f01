"""The browser's way out: guarded when it connects, bounded, and one request without encryption a connection."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from tests.loopback import Answer, Site, drip, hang, head, raw, reset
from watcher.sources.guard import look_up
from watcher.sources.onward import Onward
from watcher.sources.tunnel import Tunnel
from watcher.sources.url import Origin, Url, read_url


def origin(site: Site) -> Origin:
    """A site's, as the config names it."""
    url = read_url(site.url())
    assert isinstance(url, Url)
    return url.origin


async def exchange(tunnel: Tunnel, *sent: bytes, until: bytes = b"") -> bytes:
    """What comes back for what is sent, up to some bytes or until the tunnel closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(tunnel.address.rpartition(":")[2]))
    writer.write(b"".join(sent))
    async with asyncio.timeout(5):
        answer = await (reader.readuntil(until) if until else reader.read(-1))
    writer.close()
    return answer


def plain(url: str, *headers: str, method: str = "GET") -> bytes:
    """A request as browsers hand it to a proxy."""
    return "\r\n".join([f"{method} {url} HTTP/1.1", *headers, "", ""]).encode()


async def test_a_named_origin_is_reached(site: Site) -> None:
    """The request arrives as if there were no tunnel, but for its connection."""
    site.route("/x", Answer(200, b"hello"))

    async with Tunnel(Onward(look_up, [origin(site)])) as tunnel:
        answer = await exchange(
            tunnel, plain(site.url("/x?a=b"), "Host: x", "Proxy-Connection: keep-alive", "A: b"), until=b"hello"
        )

    (request,) = site.requests
    assert answer.startswith(b"HTTP/1.1 200 OK\r\nConnection: close\r\n")
    assert answer.endswith(b"\r\n\r\nhello")
    assert ("/x?a=b", "b", "close") == (request.target, request.headers["a"], request.headers["connection"])
    assert "proxy-connection" not in request.headers


async def test_bytes_go_both_ways_through_a_connection(site: Site) -> None:
    """What an encrypted page and its host say to each other is not looked at."""
    site.route("/x", Answer(200, b"hello", {"Connection": "close"}))
    target = site.url().removeprefix("http://").rstrip("/").encode()
    request = plain("/x", "Host: x")

    async with Tunnel(Onward(look_up, [origin(site)])) as tunnel:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(tunnel.address.rpartition(":")[2]))
        writer.write(b"CONNECT " + target + b" HTTP/1.1\r\n\r\n")
        assert b"HTTP/1.1 200 Connection established\r\n\r\n" == await reader.readuntil(b"\r\n\r\n")
        writer.write(request)
        assert b"hello" in await reader.readuntil(b"hello")
        writer.close()


@pytest.mark.parametrize(
    "request_line",
    [
        "GET http://127.0.0.1:{port}/x HTTP/1.1",
        "GET http://localhost:{port}/x HTTP/1.1",
        "GET http://2130706433:{port}/x HTTP/1.1",
        "CONNECT 127.0.0.1:{port} HTTP/1.1",
        "CONNECT [::ffff:127.0.0.1]:{port} HTTP/1.1",
        "GET http://169.254.169.254/latest HTTP/1.1",
        "CONNECT metadata.example:443 HTTP/1.1",
    ],
)
async def test_what_lies_inside_is_refused(site: Site, other: Site, request_line: str) -> None:
    """Whatever its spelling, and though another origin inside is named."""

    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["169.254.169.254"] if host == "metadata.example" else await look_up(host, port)

    async with Tunnel(Onward(resolve, [origin(other)])) as tunnel:
        answer = await exchange(tunnel, (request_line.format(port=site.port) + "\r\nHost: x\r\n\r\n").encode())

    assert answer.startswith(b"HTTP/1.1 403 Forbidden")
    assert [] == site.requests


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\r\n\r\n",
        b"GET /x HTTP/1.1\r\n\r\n",
        b"GET file:///etc/passwd HTTP/1.1\r\n\r\n",
        b"CONNECT a@b HTTP/1.1\r\n\r\n",
    ],
)
async def test_what_is_no_request_is_refused(sent: bytes) -> None:
    """In one line."""
    async with Tunnel(Onward(look_up)) as tunnel:
        assert (await exchange(tunnel, sent)).startswith(b"HTTP/1.1 400 Bad Request")


async def test_a_second_request_does_not_go_along(site: Site) -> None:
    """It might be meant for another host."""
    site.route("/x", Answer(200, b"hello", {"Connection": "keep-alive"}))
    two = plain(site.url("/x"), "Host: x") + plain("http://other.example/y", "Host: y")

    async with Tunnel(Onward(look_up, [origin(site)])) as tunnel:
        await exchange(tunnel, two, until=b"hello")

    assert ["/x"] == [request.target for request in site.requests]


async def test_a_body_is_sent_along(site: Site) -> None:
    """As long as it says that it is."""
    site.route("/api", Answer(200, b"{}", {"Connection": "close"}))

    head = plain(site.url("/api"), "Host: x", "Content-Length: 4", method="POST")

    async with Tunnel(Onward(look_up, [origin(site)])) as tunnel:
        await exchange(tunnel, head, b"dataGET http://other.example/ HTTP/1.1\r\n\r\n", until=b"{}")

    assert [("POST", b"data")] == [(request.method, request.body) for request in site.requests]


async def test_no_page_brings_in_more_than_its_share(site: Site) -> None:
    """Over all of its connections."""
    site.route("/endless", drip(head(200), b"x" * 10_000, every=0.001))

    async with Tunnel(Onward(look_up, [origin(site)]), most=50_000) as tunnel:
        first = await exchange(tunnel, plain(site.url("/endless"), "Host: x"))
        second = await exchange(tunnel, plain(site.url("/endless"), "Host: x"))

    assert 50_000 <= len(first) < 200_000
    assert len(second) < 100_000


@pytest.mark.parametrize("handler", [hang, reset, raw(b""), raw(b"not http")], ids=["hangs", "cuts", "ends", "babbles"])
async def test_leaving_ends_whatever_hangs(site: Site, handler: object) -> None:
    """A host that says nothing, cuts the line, or speaks another tongue."""
    site.route("/x", handler)  # type: ignore[arg-type]

    async with Tunnel(Onward(look_up, [origin(site)])) as tunnel, asyncio.timeout(5):
        _, writer = await asyncio.open_connection("127.0.0.1", int(tunnel.address.rpartition(":")[2]))
        writer.write(plain(site.url("/x"), "Host: x"))
        while not site.requests:
            await asyncio.sleep(0)
        writer.close()


async def test_a_host_that_is_not_there_is_a_bad_gateway() -> None:
    """The browser is told at once."""
    closed = Origin("http", "127.0.0.1", 1)

    async with Tunnel(Onward(look_up, [closed])) as tunnel:
        assert (await exchange(tunnel, plain("http://127.0.0.1:1/"))).startswith(b"HTTP/1.1 502 Bad Gateway")
