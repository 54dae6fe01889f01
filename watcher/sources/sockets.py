"""Sockets for httpcore on asyncio alone: half the time a request takes of those that it brings along."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, Final

import httpcore

_FULL: Final = 256 * 1024  # bytes that wait to be read; the host sends no more until some are


class Sockets(httpcore.AsyncNetworkBackend):
    """Opens connections to addresses; errors are httpcore's.

    `before` bounds the bytes that a host may send in answer to a request before `Stream.answered` is called: interim
    answers without end would keep us busy like nothing else.
    """

    def __init__(self, before: int | None = None) -> None:
        self._before = before

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to an address; the host is not looked up again, being one."""
        here = (local_address, 0) if local_address else None
        loop = asyncio.get_running_loop()
        async with _told_as(httpcore.ConnectError, httpcore.ConnectTimeout, timeout):
            transport, line = await loop.create_connection(_Line, host, port, local_addr=here)
        for option in socket_options or ():
            transport.get_extra_info("socket").setsockopt(*option)
        return Stream(transport, line, self._before)


class _Line(asyncio.Protocol):
    """What came in and was not read yet."""

    def __init__(self) -> None:
        self.came = bytearray()
        self.ended = False
        self.error: Exception | None = None
        self.transport: Any = None
        self.gone = asyncio.get_running_loop().create_future()
        self._news = asyncio.Event()
        self._may_write = asyncio.Event()
        self._may_write.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.came += data
        self._news.set()
        if len(self.came) > _FULL:
            self.transport.pause_reading()

    def eof_received(self) -> bool:
        self.ended = True
        self._news.set()
        return False

    def connection_lost(self, error: Exception | None) -> None:
        self.ended, self.error = True, error
        self._news.set()
        self._may_write.set()
        if not self.gone.done():
            self.gone.set_result(None)

    def pause_writing(self) -> None:
        self._may_write.clear()

    def resume_writing(self) -> None:
        self._may_write.set()

    async def news(self) -> None:
        """Wait until something came in, or the end."""
        while not self.came and not self.ended:
            self._news.clear()
            await self._news.wait()
        if not self.came and self.error:
            raise self.error

    def take(self, most: int) -> bytes:
        """At most so many bytes of what came in."""
        data = bytes(self.came[:most])
        del self.came[:most]
        if not self.ended and len(self.came) <= _FULL:
            self.transport.resume_reading()
        return data

    async def room(self) -> None:
        """Wait until more can be sent."""
        await self._may_write.wait()
        if self.gone.done():
            raise self.error or ConnectionResetError("the connection was closed")


class Stream(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(self, transport: Any, line: _Line, before: int | None = None) -> None:
        self._transport = transport
        self._line = line
        self._before = before
        self._left = before  # bytes until the answer has to begin

    def answered(self) -> None:
        """The answer has begun; how long it may be is not our matter."""
        self._left = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at most so much; b"" at the end."""
        if not self._line.came:
            async with _told_as(httpcore.ReadError, httpcore.ReadTimeout, timeout):
                await self._line.news()
        data = self._line.take(max_bytes)
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0:
                raise httpcore.RemoteProtocolError("it says a great deal and no answer")
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        if not buffer:
            return
        self._left = self._before
        async with _told_as(httpcore.WriteError, httpcore.WriteTimeout, timeout):
            await self._line.room()
            self._transport.write(buffer)
            await self._line.room()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Go on in secret."""
        loop = asyncio.get_running_loop()
        async with _told_as(httpcore.ConnectError, httpcore.ConnectTimeout, timeout):
            try:
                transport = await loop.start_tls(
                    self._transport, self._line, ssl_context, server_hostname=server_hostname
                )
            except BaseException:
                self._transport.abort()  # nobody is told of its end, as nobody was told that it began
                raise
        if transport is None:
            raise httpcore.ConnectError("the connection was closed")
        self._line.transport = transport
        return Stream(transport, self._line, self._before)

    async def aclose(self) -> None:
        """Close at once: what is wanted was read."""
        self._transport.abort()
        await self._line.gone

    def _has_news(self) -> bool:
        """Whether something waits in the socket that nobody looked at yet: a goodbye, as a rule."""
        look = select.poll()
        look.register(self._transport.get_extra_info("socket"), select.POLLIN)
        return bool(look.poll(0))

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for: whether something came in, or the other end closed; the TLS session; addresses."""
        match info:
            case "is_readable":
                return bool(self._line.came) or self._line.ended or self._has_news()
            case "client_addr" | "server_addr":
                return self._transport.get_extra_info("sockname" if info == "client_addr" else "peername")
            case _:
                return self._transport.get_extra_info(info)


@asynccontextmanager
async def _told_as(error: type[Exception], late: type[Exception], timeout: float | None) -> AsyncIterator[None]:
    """Name trouble as httpcore does."""
    try:
        async with asyncio.timeout(timeout):
            yield
    except TimeoutError as problem:
        raise late(str(problem)) from problem
    except OSError as problem:  # those of TLS among them
        raise error(str(problem)) from problem
