"""Reading a body within bounds: so much from the wire, so much inflated, one coding and no more."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from watcher.sources.answer import Trouble

PAGE = 8 * 1024 * 1024  # bytes; five times the largest of a thousand real pages
SCRAP = 64 * 1024  # bytes of a body that is kept for its wording alone
LARGE = 1024 * 1024  # bytes; few pages are larger, and few of those are read at the same time
LARGE_AT_ONCE = 2

_PIECE = 64 * 1024  # bytes inflated at once
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Body:
    """What was read, and what is wrong with it ("" where nothing is), as the end of a sentence."""

    data: bytes
    flaw: str = ""
    trouble: Trouble = Trouble.PROTOCOL


Grow = Callable[[int], Awaitable[None]]
"""Told how large a body has become; returns when it may become larger."""


class Room:
    """Where bodies are read: of large ones a few at a time, however many hosts send them."""

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(LARGE_AT_ONCE)

    @asynccontextmanager
    async def claimed(self) -> AsyncIterator[Grow]:
        """For one body, until it is read."""
        is_large = False

        async def grow(size: int) -> None:
            nonlocal is_large
            if size > LARGE and not is_large:
                is_large = await self._slots.acquire()

        try:
            yield grow
        finally:
            if is_large:
                self._slots.release()


async def _as_it_likes(_: int) -> None:
    """Room for everybody."""


async def read_body(chunks: AsyncIterator[bytes], coding: str, *, most: int, grow: Grow = _as_it_likes) -> Body:
    """Read and inflate up to `most` bytes, on the wire and inflated; `coding` is the Content-Encoding header."""
    names = [name for name in coding.lower().replace(" ", "").split(",") if name not in ("", "identity")]
    if len(names) > 1 or set(names) - {"gzip", "x-gzip", "deflate"}:
        return Body(b"", f"it is packed as {', '.join(names)[:60]}, which was not asked for")
    inflate = _Inflater(gzip=names != ["deflate"]) if names else None
    data, wire = bytearray(), 0
    try:
        async for chunk in chunks:
            wire += len(chunk)
            for piece in inflate.pieces(chunk) if inflate else (chunk,):
                data += piece
                if len(data) > most:
                    return _too_large(data, most)
            if wire > most:
                return _too_large(data, most)
            await grow(len(data))
    except zlib.error:
        return Body(bytes(data), "it is packed in a broken way")
    if inflate and wire and not inflate.ended:
        return Body(bytes(data), "it ends in the middle")
    return Body(bytes(data))


def _too_large(data: bytearray, most: int) -> Body:
    size = f"{most // 1024 // 1024} MB" if most >= PAGE else f"{most // 1024} KB"
    return Body(bytes(memoryview(data)[: min(most, SCRAP)]), f"it is larger than {size}", Trouble.SIZE)


class _Inflater:
    """Inflates gzip (several members, too) or deflate (with its zlib wrapper or without) in small pieces."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._member: zlib._Decompress | None = None
        self._members = 0

    @property
    def ended(self) -> bool:
        """Whether what was packed came to its end."""
        return self._member is None

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """What a piece from the wire inflates to; bytes after the end are dropped, as browsers do."""
        while chunk and (self._member or self._may_begin(chunk)):
            if self._member is None:
                self._member = self._begin(chunk)
            yield from _drain(self._member, chunk)
            if not self._member.eof:
                return
            chunk, self._member = self._member.unused_data, None
            self._members += 1

    def _may_begin(self, chunk: bytes) -> bool:
        return not self._members or (self._gzip and _GZIP_MAGIC.startswith(chunk[:2]))

    def _begin(self, chunk: bytes) -> zlib._Decompress:
        if self._gzip:
            return zlib.decompressobj(zlib.MAX_WBITS | 16)
        # RFC 9110 asks for the zlib wrapper (RFC 1950) around deflate; some servers leave it out.
        wrapped = chunk[0] & 0x0F == 8 and (len(chunk) == 1 or int.from_bytes(chunk[:2], "big") % 31 == 0)
        return zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)


def _drain(member: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    piece = member.decompress(chunk, _PIECE)
    while piece:
        yield piece
        piece = b"" if member.eof else member.decompress(member.unconsumed_tail, _PIECE)
