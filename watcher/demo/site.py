"""A site of one page on loopback, which answers conditional requests and counts its visits."""

from __future__ import annotations

import asyncio
import hashlib
from types import TracebackType
from typing import Self

HOST = "127.0.0.1"


async def read_request(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes]:
    """A request's path, its headers (names in small letters) and its body."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return head[0].split(" ")[1], headers, body


def write_answer(writer: asyncio.StreamWriter, status: str, body: bytes = b"", **headers: str) -> None:
    """An answer after which the connection is closed."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode() + body)


class Server:
    """A server on a free port of loopback, open as long as the context."""

    port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, HOST, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self.answer(reader, writer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the other side left
        finally:
            writer.close()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One conversation."""
        raise NotImplementedError


class Site(Server):
    """Serves `page`; `settled` is set once a visitor who has seen the page comes again."""

    def __init__(self) -> None:
        self.page = b""
        self.visits = 0
        self.unchanged = 0
        self.settled = asyncio.Event()

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{HOST}:{self.port}/the-lantern-keepers-season-2"

    def show(self, page: str) -> None:
        """Serve this page from now on."""
        self.page = page.encode()
        self.settled.clear()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path, headers, _ = await read_request(reader)
        if path == "/robots.txt":
            write_answer(writer, "404 Not Found")
            return
        self.visits += 1
        tag = f'"{hashlib.sha256(self.page).hexdigest()[:16]}"'
        if headers.get("if-none-match") == tag:
            self.unchanged += 1
            self.settled.set()
            write_answer(writer, "304 Not Modified", ETag=tag)
        else:
            write_answer(writer, "200 OK", self.page, ETag=tag, Content_Type="text/html; charset=utf-8")
