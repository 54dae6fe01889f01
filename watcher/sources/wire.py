"""One connection to a host, spoken to in HTTP/1.1: what httpcore does, without its locks, traces and second thoughts.

httpcore's connection may be shared and stopped in several ways, for which it takes three locks a request; ours belongs
to one request at a time and is thrown away when anything is odd. It is built of the same parts (h11 reads and writes
the protocol, the guard connects), takes the same requests, and raises the same errors.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Final, NoReturn

import h11
import httpcore

_HEADERS_MOST: Final = 100 * 1024  # bytes that h11 waits for
_PIECE: Final = 64 * 1024
_BODILESS: Final = h11.EndOfMessage()


class Wire:
    """A connection that takes one request after another, opened when the first one comes."""

    def __init__(
        self,
        origin: httpcore.Origin,
        tls: ssl.SSLContext | None,
        sockets: httpcore.AsyncNetworkBackend,
        *,
        keep_alive: float,
    ) -> None:
        self._origin = origin
        self._tls = tls
        self._sockets = sockets
        self._keep_alive = keep_alive
        self._stream: httpcore.AsyncNetworkStream | None = None
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEADERS_MOST)
        self._idle_until = 0.0
        self._is_closed = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Ask once; the body comes as it is read."""
        if self._stream is None:
            self._stream = await self._connect()
        stream = self._stream
        sent = self._send(request)
        with suppress(httpcore.WriteError):  # the host may have answered before it closed
            await stream.write(sent)
        head = await self._next(stream)
        while isinstance(head, h11.InformationalResponse):
            head = await self._next(stream)
        if not isinstance(head, h11.Response):
            raise httpcore.RemoteProtocolError("an answer without a status")
        told, headers = {"network_stream": stream}, head.headers.raw_items()
        return httpcore.Response(head.status_code, headers=headers, content=_Body(self), extensions=told)

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body, as it comes."""
        assert self._stream is not None
        while isinstance(event := await self._next(self._stream), h11.Data):
            yield bytes(event.data)

    async def done(self) -> None:
        """The answer was read as far as it is wanted: where that is to its end, the connection can be used again."""
        is_done = self._http.our_state is h11.DONE and self._http.their_state is h11.DONE
        if is_done and self._http.trailing_data == (b"", False):  # what follows would be taken for the next answer
            self._http.start_next_cycle()
            self._idle_until = asyncio.get_running_loop().time() + self._keep_alive
        else:
            await self.aclose()

    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self._http.our_state is h11.IDLE

    def is_closed(self) -> bool:
        """Whether it is of no more use."""
        return self._is_closed or self._stream is None

    def has_expired(self) -> bool:
        """Whether the host closed it, will soon, or says something that nobody asked for."""
        if self._stream is None or self._is_closed:
            return True
        is_late = asyncio.get_running_loop().time() > self._idle_until
        return is_late or bool(self._stream.get_extra_info("is_readable"))

    async def aclose(self) -> None:
        """Close it."""
        if not self._is_closed and self._stream is not None:
            self._is_closed = True
            await self._stream.aclose()

    async def _connect(self) -> httpcore.AsyncNetworkStream:
        host = self._origin.host.decode()
        stream = await self._sockets.connect_tcp(host, self._origin.port)
        if self._tls is None:
            return stream
        self._tls.set_alpn_protocols(["http/1.1"])
        return await stream.start_tls(self._tls, host)

    def _send(self, request: httpcore.Request) -> bytes:
        try:
            head = h11.Request(method=request.method, target=request.url.target, headers=request.headers)
            return (self._http.send(head) or b"") + (self._http.send(_BODILESS) or b"")
        except h11.LocalProtocolError as problem:
            raise httpcore.LocalProtocolError(str(problem)) from problem

    async def _next(self, stream: httpcore.AsyncNetworkStream) -> h11.Event | type[h11.PAUSED | h11.NEED_DATA]:
        while True:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as problem:
                raise httpcore.RemoteProtocolError(str(problem)) from problem
            if event is not h11.NEED_DATA:
                return event
            data = await stream.read(_PIECE)
            if not data and self._http.their_state is h11.SEND_RESPONSE:
                _never_answered()
            self._http.receive_data(data)


class _Body:
    """What httpcore takes for a body: read once, then closed."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._wire.pieces()

    async def aclose(self) -> None:
        await self._wire.done()


def _never_answered() -> NoReturn:
    raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
