"""The only way out for the browser: a proxy on loopback that connects through the guard, and counts what comes back.

A browser looks up names, follows redirects and runs a page's scripts by itself, so its requests cannot be checked one
by one as ours are. All of its connections go through here instead, plain and encrypted ones alike, and each is made to
the very address that was checked.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from types import TracebackType
from typing import Self

import httpcore

from watcher.sources.guard import AddressRefused, NameUnknown
from watcher.sources.onward import Onward
from watcher.sources.url import BadUrl, Url, read_url

MOST = 64 * 1024 * 1024  # bytes that one page may bring in, pictures left out

_HEAD = 64 * 1024  # bytes
_PIECE = 64 * 1024
_CLOSE = b"Connection: close\r\n"
_CONNECT = re.compile(rb"CONNECT (\S{1,300}) HTTP/1\.[01]\r\n")
_PLAIN = re.compile(rb"([A-Z]{1,20}) (http://\S{1,8000}) HTTP/1\.[01]\r\n")
_OURS = re.compile(rb"(?im)^(?:proxy-[\w-]+|connection|keep-alive):[^\n]*\n")
_LENGTH = re.compile(rb"(?im)^content-length:[ \t]*(\d{1,12})[ \t]*\r$")


class Tunnel:
    """The proxy for one page; an async context manager. `onward` is the way from here to the hosts."""

    def __init__(self, onward: Onward, *, most: int = MOST) -> None:
        self._onward = onward
        self._left = most
        self._open: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=_HEAD)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, EOFError, asyncio.LimitOverrunError, httpcore.NetworkError, httpcore.TimeoutException):
            try:
                head = await reader.readuntil(b"\r\n\r\n")
                if match := _CONNECT.match(head):
                    await self._encrypted(match[1], reader, writer)
                elif match := _PLAIN.match(head):
                    await self._plain(match, head, reader, writer)
                else:
                    writer.write(_answer(b"400 Bad Request"))
            finally:
                writer.close()

    # --- the two ways ----------------------------------------------------------------------------

    async def _encrypted(self, target: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Bytes that are none of our business, to and from where they want."""
        stream = await self._connected(read_url("https://" + target.decode("latin-1")), writer, through=True)
        if stream is None:
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await self._relay(stream, reader, writer, None)

    async def _plain(
        self, match: re.Match[bytes], head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """One request without encryption, and its answer, which says that no second may follow on this connection."""
        url = read_url(match[2].decode("latin-1"))
        stream = await self._connected(url, writer, through=False)
        if stream is None or isinstance(url, BadUrl):
            return
        length = _LENGTH.search(head)
        target, extra = self._onward.asked(url)
        lines = _OURS.sub(b"", head[match.end() :])
        await stream.write(b"%s %s HTTP/1.1\r\n%s%s%s" % (match[1], target, _CLOSE, extra, lines))
        await self._relay(stream, reader, writer, int(length[1]) if length else 0)

    async def _connected(
        self, url: Url | BadUrl, writer: asyncio.StreamWriter, *, through: bool
    ) -> httpcore.AsyncNetworkStream | None:
        if isinstance(url, BadUrl):
            writer.write(_answer(b"400 Bad Request"))
            return None
        try:
            return await self._onward.connect(url.origin, through=through)
        except (AddressRefused, NameUnknown):
            writer.write(_answer(b"403 Forbidden"))
        except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.ProxyError):
            writer.write(_answer(b"502 Bad Gateway"))
        return None

    # --- bytes -----------------------------------------------------------------------------------

    async def _relay(
        self,
        stream: httpcore.AsyncNetworkStream,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        most: int | None,
    ) -> None:
        """Pass bytes on until one end closes or enough came; `most` says how many of one request without encryption."""
        down = self._down(stream, writer, closing=most is not None)
        ways = [asyncio.ensure_future(_up(reader, stream, most)), asyncio.ensure_future(down)]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            await stream.aclose()

    async def _down(self, stream: httpcore.AsyncNetworkStream, writer: asyncio.StreamWriter, *, closing: bool) -> None:
        if closing:
            head = await _read_head(stream)
            self._left -= len(head)
            writer.write(_closing(head))
        while self._left > 0 and (piece := await stream.read(_PIECE)):
            self._left -= len(piece)
            writer.write(piece)
            await writer.drain()


async def _up(reader: asyncio.StreamReader, stream: httpcore.AsyncNetworkStream, most: int | None) -> None:
    """What the browser sends, until it closes; what is more than `most` goes nowhere."""
    while piece := await reader.read(_PIECE):
        if most is not None:
            piece, most = piece[:most], max(0, most - len(piece))
        if piece:
            await stream.write(piece)


async def _read_head(stream: httpcore.AsyncNetworkStream) -> bytes:
    """An answer as far as the end of its headers, and what came with it."""
    answer = b""
    while b"\r\n\r\n" not in answer and len(answer) < _HEAD and (piece := await stream.read(_PIECE)):
        answer += piece
    return answer


def _closing(answer: bytes) -> bytes:
    """An answer that says that its connection ends with it."""
    status, _, rest = answer.partition(b"\r\n")
    headers, mark, body = rest.partition(b"\r\n\r\n")
    return b"%s\r\n%s%s%s%s" % (status, _CLOSE, _OURS.sub(b"", headers + b"\r\n"), mark[2:], body)


def _answer(status: bytes) -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: 0\r\n%s\r\n" % (status, _CLOSE)
