"""One connection, one request after another."""

from __future__ import annotations

from collections.abc import Iterable

import httpcore
import pytest

from watcher.sources.wire import Wire

ORIGIN = httpcore.Origin(b"http", b"tv.example", 80)
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


class Sockets(httpcore.AsyncNetworkBackend):
    """Connections on which all that the host says is there from the start."""

    def __init__(self, *said: bytes) -> None:
        self.opened = 0
        self._said = list(said)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """One more."""
        self.opened += 1
        return httpcore.AsyncMockStream(list(self._said))


def wire(*said: bytes) -> Wire:
    """A connection to a host that says so."""
    return Wire(ORIGIN, None, Sockets(*said), keep_alive=60)


async def ask(wire: Wire) -> tuple[int, bytes]:
    """Status and body of one answer."""
    url = httpcore.URL(scheme=b"http", host=b"tv.example", port=None, target=b"/")
    response = await wire.handle_async_request(httpcore.Request("GET", url, headers=[(b"host", b"tv.example")]))
    body = b"".join([piece async for piece in response.aiter_stream()])
    await response.aclose()
    return response.status, body


async def test_it_can_be_used_again_after_an_answer_that_was_read_to_its_end() -> None:
    """And until then it is not idle."""
    line = wire(OK, OK)

    assert [(200, b"hello")] * 2 == [await ask(line), await ask(line)]
    assert (True, False) == (line.is_idle(), line.is_closed())


async def test_interim_answers_are_passed_over() -> None:
    """As "early hints"."""
    assert (200, b"hello") == await ask(wire(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", OK))


@pytest.mark.parametrize(
    "said",
    [
        [b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"],
        [b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello"],
        [OK + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"],
    ],
)
async def test_what_the_host_ends_or_goes_on_with_is_closed(said: list[bytes]) -> None:
    """Nothing that follows may be taken for the next answer."""
    line = wire(*said)
    assert (200, b"hello") == await ask(line)

    assert line.is_closed()


async def test_an_answer_that_is_not_read_to_its_end_closes_it() -> None:
    """The rest would be the next answer."""
    line = wire(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello")
    url = httpcore.URL(scheme=b"http", host=b"tv.example", port=None, target=b"/")
    response = await line.handle_async_request(httpcore.Request("GET", url, headers=[(b"host", b"tv.example")]))
    await response.aclose()

    assert line.is_closed()


HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhell"


@pytest.mark.parametrize("said", [[], [b""], [b"nonsense\r\n\r\n"], [HALF]])
async def test_what_is_no_answer_is_told(said: list[bytes]) -> None:
    """As httpcore tells it."""
    with pytest.raises((httpcore.RemoteProtocolError, httpcore.ReadError)):
        await ask(wire(*said))


async def test_a_request_that_http_does_not_allow_is_told() -> None:
    """Before anything is sent."""
    url = httpcore.URL(scheme=b"http", host=b"tv.example", port=None, target=b"/")
    request = httpcore.Request("GET", url, headers=[(b"host", b"tv.example"), (b"x-key", b"a\nb")])

    with pytest.raises(httpcore.LocalProtocolError):
        await wire(OK).handle_async_request(request)
