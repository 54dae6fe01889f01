"""A scriptable web server on 127.0.0.1: each path is given its answers, polite ones and hostile ones.

    async with Site() as site:
        site.route("/page", Answer(200, b"<p>hello", {"ETag": '"1"'}))
        ... fetch site.url("/page") ...
        assert 1 == site.count("/page")

Several answers to one path are given in turn, the last one for ever. An answer may be any coroutine function that
writes to the connection; those that never end wait on `site.closing`, which is set when the site is left.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Self

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    at: float  # by the loop's clock
    body: bytes = b""

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]


@dataclass(frozen=True, slots=True)
class Line:
    """The connection that a request came by."""

    request: Request
    writer: asyncio.StreamWriter
    closing: asyncio.Event

    async def write(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        """Cut the connection without a goodbye."""
        linger = struct.pack("ii", 1, 0)  # a close then sends RST, whatever the peer still has to say
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


Handler = Callable[[Line], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A plain answer with its length; with an ETag or a date it says 304 to those who have it already."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: _NONE)

    async def __call__(self, line: Line) -> None:
        """Send it."""
        known = self._is_known(line.request.headers)
        status, body = (304, b"") if known else (self.status, self.body)
        length = {} if known else {"Content-Length": str(len(body))}
        await line.write(head(status, {"Content-Type": "text/html; charset=utf-8", **length, **self.headers}) + body)

    def _is_known(self, asked: Mapping[str, str]) -> bool:
        etag, modified = self.headers.get("ETag"), self.headers.get("Last-Modified")
        if "if-none-match" in asked:
            return etag is not None and asked["if-none-match"].removeprefix("W/") == etag.removeprefix("W/")
        return modified is not None and asked.get("if-modified-since") == modified


def head(status: int, headers: Mapping[str, str] = _NONE) -> bytes:
    """A status line and headers, with the blank line after them."""
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unheard Of"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def redirect(location: str, status: int = 302, headers: Mapping[str, str] = _NONE) -> Answer:
    """An answer that leads on."""
    return Answer(status, b"", {"Location": location, **headers})


def raw(data: bytes) -> Handler:
    """Bytes as they are, and then the end of the connection."""

    async def send(line: Line) -> None:
        await line.write(data)
        line.writer.close()

    return send


def drip(first: bytes, drop: bytes, *, every: float = 0.01) -> Handler:
    """Some bytes at once, and then a few more for ever."""

    async def send(line: Line) -> None:
        await line.write(first)
        while not await _is_set(line.closing, every):
            await line.write(drop)

    return send


async def hang(line: Line) -> None:
    """Say nothing until the site is left."""
    await line.closing.wait()


async def reset(line: Line) -> None:
    """Cut the connection."""
    line.reset()


class Site:
    """The server; counts what it is asked for."""

    def __init__(self, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.most_at_once = 0  # requests, over all paths
        self.closing = asyncio.Event()
        self._tls = tls
        self._host = host
        self._routes: dict[str, list[Handler]] = {}
        self._running: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._at_once = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connect, self._host, 0, ssl=self._tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.close()
        for task, writer in self._running.items():
            task.cancel()
            writer.transport.abort()
        ends = await asyncio.gather(*self._running, return_exceptions=True)
        await self._server.wait_closed()
        defects = [end for end in ends if isinstance(end, Exception)]
        if defects and error is None:
            raise defects[0]  # of a handler; whoever asked saw only a connection that closed

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{'https' if self._tls else 'http'}://{self._host}:{self.port}"

    def url(self, path: str = "/") -> str:
        """The address of a path."""
        return self.origin + path

    def route(self, path: str, *answers: Handler) -> str:
        """Give a path its answers, in turn, the last one for ever; its address comes back."""
        self._routes[path] = list(answers)
        return self.url(path)

    def count(self, path: str) -> int:
        """How often a path was asked for."""
        return Counter(request.path for request in self.requests)[path]

    def asked(self, path: str) -> list[Request]:
        """The requests for a path."""
        return [request for request in self.requests if request.path == path]

    def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._running[asyncio.ensure_future(self._serve(reader, writer))] = writer

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            try:
                while not writer.is_closing():
                    await self._exchange(await _read_request(reader), writer)
            finally:
                writer.close()
                await writer.wait_closed()

    async def _exchange(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self.requests.append(request)
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await self._answer(request.path)(Line(request, writer, self.closing))
        finally:
            self._at_once -= 1

    def _answer(self, path: str) -> Handler:
        answers = self._routes.get(path, [Answer(404, b"nothing here")])
        return answers.pop(0) if len(answers) > 1 else answers[0]


async def _read_request(reader: asyncio.StreamReader) -> Request:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ", 2)
    pairs = (line.partition(":") for line in lines[1:] if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, target, headers, asyncio.get_running_loop().time(), body)


async def _is_set(event: asyncio.Event, within: float) -> bool:
    try:
        async with asyncio.timeout(within):
            return await event.wait()
    except TimeoutError:
        return False
