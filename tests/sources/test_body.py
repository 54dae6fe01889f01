"""Reading a body within bounds."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator

import pytest

from watcher.sources.answer import Trouble
from watcher.sources.body import LARGE, LARGE_AT_ONCE, PAGE, SCRAP, Body, Room, read_body

TEXT = b"There is no release date yet. " * 5000
PACKED = gzip.compress(TEXT, mtime=0)
KB, MB = 1024, 1024 * 1024


def raw_deflate(data: bytes) -> bytes:
    """Deflate without the wrapper that it should have."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


async def pieces(data: bytes, size: int = 64 * KB) -> AsyncIterator[bytes]:
    """As from the wire."""
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def endless(piece: bytes) -> AsyncIterator[bytes]:
    """From a wire that never ends."""
    while True:
        yield piece


@pytest.mark.parametrize("size", [1, 7, 4 * KB, 64 * KB])
@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", PACKED),
        ("x-gzip", PACKED),
        ("GZip", PACKED),
        ("identity, gzip", PACKED),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
        ("gzip", gzip.compress(TEXT[:70_000]) + gzip.compress(TEXT[70_000:])),
        ("gzip", PACKED + b"\0\0 rubbish behind the end"),
    ],
)
async def test_one_coding_is_inflated(coding: str, packed: bytes, size: int) -> None:
    """gzip in several members and with rubbish behind, deflate with and without its wrapper, cut anywhere."""
    assert Body(TEXT) == await read_body(pieces(packed, size), coding, most=MB)


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, gzip", "gzip, br", "deflate,gzip", "rubbish"])
async def test_what_was_not_asked_for_is_refused_unread(coding: str) -> None:
    """Two codings, or one that we did not name."""
    body = await read_body(endless(b"x"), coding, most=MB)
    assert b"" == body.data
    assert "which was not asked for" in body.flaw


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", b"not gzip at all"),
        ("deflate", b"not deflate at all"),
        ("gzip", PACKED[:10] + b"\xff" * 500),
        ("gzip", PACKED[:-6] + b"??????"),
    ],
)
async def test_a_broken_packing_is_named(coding: str, packed: bytes) -> None:
    """Checksums are believed."""
    assert "it is packed in a broken way" == (await read_body(pieces(packed), coding, most=MB)).flaw


@pytest.mark.parametrize("size", [len(PACKED) - 9, 100, 5])
async def test_a_packed_body_that_stops_is_not_whole(size: int) -> None:
    """The end of the connection is not the end of the page."""
    assert "it ends in the middle" == (await read_body(pieces(PACKED[:size]), "gzip", most=MB)).flaw


async def test_an_empty_body_needs_no_packing() -> None:
    """Some hosts name a coding and send nothing."""
    assert Body(b"") == await read_body(pieces(b""), "gzip", most=MB)


@pytest.mark.parametrize(("coding", "pack"), [("", bytes), ("gzip", gzip.compress), ("deflate", zlib.compress)])
async def test_the_bound_is_exact(coding: str, pack: type[bytes]) -> None:
    """As many bytes as are allowed are read; one more is too many."""
    assert "" == (await read_body(pieces(pack(b"x" * MB)), coding, most=MB)).flaw
    body = await read_body(pieces(pack(b"x" * (MB + 1))), coding, most=MB)
    assert (b"x" * SCRAP, Trouble.SIZE) == (body.data, body.trouble)


@pytest.mark.parametrize("size", ["64 KB", "8 MB"])
async def test_an_endless_body_ends_at_the_bound(size: str) -> None:
    """The sentence names the bound."""
    most = {"64 KB": 64 * KB, "8 MB": PAGE}[size]
    assert f"it is larger than {size}" == (await read_body(endless(b"x" * 65536), "", most=most)).flaw


async def test_packing_that_inflates_to_nothing_ends_too() -> None:
    """Empty blocks for ever cost no memory, so the bytes on the wire are bounded as well."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    first = packer.compress(b"x") + packer.flush(zlib.Z_SYNC_FLUSH)
    nothing = packer.flush(zlib.Z_FULL_FLUSH) or b"\x00\x00\x00\xff\xff"

    async def blocks() -> AsyncIterator[bytes]:
        yield first
        while True:
            yield nothing * 10_000

    assert Trouble.SIZE is (await read_body(blocks(), "gzip", most=MB)).trouble


@pytest.mark.parametrize("layers", [1, 2])
async def test_a_bomb_costs_no_more_than_the_bound(layers: int) -> None:
    """300 MB in 300 KB, and the same packed once more into hundreds of bytes: at most 64 MB of memory."""
    bomb = _bomb(layers)
    tracemalloc.start()
    body = await read_body(pieces(bomb), ", ".join(["gzip"] * layers), most=PAGE)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert body.flaw
    assert peak < 64 * MB


def _bomb(layers: int) -> bytes:
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    bomb = b"".join(packer.compress(bytes(MB)) for _ in range(300)) + packer.flush()
    return gzip.compress(bomb, 9) if layers == 2 else bomb


async def test_large_bodies_are_read_a_few_at_a_time() -> None:
    """However many hosts send them; small ones wait for none of them."""
    room, stall = Room(), asyncio.Event()

    async def stalling() -> AsyncIterator[bytes]:
        yield b"x" * (LARGE + 1)
        await stall.wait()

    async def read(chunks: AsyncIterator[bytes]) -> Body:
        async with room.claimed() as grow:
            return await read_body(chunks, "", most=PAGE, grow=grow)

    large = [asyncio.create_task(read(stalling())) for _ in range(LARGE_AT_ONCE)]
    await asyncio.sleep(0)
    late = asyncio.create_task(read(pieces(b"x" * 2 * LARGE)))
    small = await read(pieces(TEXT))
    waits = not late.done()
    stall.set()

    assert (True, TEXT) == (waits, small.data)
    assert [LARGE + 1] * LARGE_AT_ONCE + [2 * LARGE] == [len(body.data) for body in await asyncio.gather(*large, late)]


async def test_whoever_gives_up_on_a_large_body_makes_room() -> None:
    """As at the deadline."""
    room = Room()

    for _ in range(2 * LARGE_AT_ONCE):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1), room.claimed() as grow:
                await grow(LARGE + 1)
                raise TimeoutError


async def test_of_what_is_too_large_a_scrap_is_kept() -> None:
    """Its words may say why; the rest would only take room."""
    body = await read_body(endless(b"x" * 65536), "", most=PAGE)

    assert (SCRAP, Trouble.SIZE) == (len(body.data), body.trouble)
