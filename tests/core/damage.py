"""Ways in which a page comes to harm: cut, spliced, repeated, with wrong bytes, lost marks and tags out of order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

LARGEST = 400_000  # bytes of a damaged page
MOST_WAYS = 4  # of damage to one page
TAG = re.compile(rb"<(/?)(\w+)")
TAGS = (b"p", b"div", b"h2", b"table", b"tr", b"td", b"ul", b"li", b"dl", b"dt", b"a", b"b", b"s", b"script", b"svg")
MARKS = (b'"', b">", b"<", b"</", b"=", b".", b" ")


def damaged(bodies: Sequence[bytes], seed: int) -> bytes:
    """One of the pages, damaged in a few ways; the same for the same seed."""
    draw = Random(seed)
    body = draw.choice(bodies)
    for _ in range(draw.randint(1, MOST_WAYS)):
        body = draw.choice(WAYS)(body, draw.choice(bodies), draw)[:LARGEST]
    return body


def part(body: bytes, draw: Random) -> tuple[int, int]:
    """Where a part of the page begins and ends."""
    first, last = sorted((draw.randint(0, len(body)), draw.randint(0, len(body))))
    return first, last


def cut(body: bytes, _: bytes, draw: Random) -> bytes:
    """The connection broke."""
    return body[: draw.randint(0, len(body))]


def gap(body: bytes, _: bytes, draw: Random) -> bytes:
    """A part is missing."""
    first, last = part(body, draw)
    return body[:first] + body[last:]


def spliced(body: bytes, other: bytes, draw: Random) -> bytes:
    """It goes on with another page."""
    return body[: draw.randint(0, len(body))] + other[draw.randint(0, len(other)) :]


def repeated(body: bytes, _: bytes, draw: Random) -> bytes:
    """A part comes again and again."""
    first, last = part(body, draw)
    return body[:first] + body[first:last] * draw.randint(2, 20) + body[last:]


def garbled(body: bytes, other: bytes, draw: Random) -> bytes:
    """Some bytes are others."""
    wrong = bytearray(body)
    for _ in range(draw.randint(1, 50) if wrong else 0):
        wrong[draw.randrange(len(wrong))] = draw.randrange(256)
    return bytes(wrong)


def unmarked(body: bytes, _: bytes, draw: Random) -> bytes:
    """Marks of one kind are lost in a part."""
    first, last = part(body, draw)
    return body[:first] + body[first:last].replace(draw.choice(MARKS), b"") + body[last:]


def retagged(body: bytes, _: bytes, draw: Random) -> bytes:
    """A third of the tags are others."""
    return TAG.sub(lambda tag: b"<" + tag[1] + draw.choice(TAGS) if draw.random() < 0.3 else tag[0], body)


def shuffled(body: bytes, _: bytes, draw: Random) -> bytes:
    """The lines are in another order."""
    lines = body.split(b"\n")
    draw.shuffle(lines)
    return b"\n".join(lines)


def nested(body: bytes, _: bytes, draw: Random) -> bytes:
    """Elements that nobody closes, one in another."""
    at = draw.randint(0, len(body))
    return body[:at] + b"<%s>" % draw.choice(TAGS) * draw.randint(1, 3_000) + body[at:]


def unspaced(body: bytes, _: bytes, draw: Random) -> bytes:
    """A part is one long word, or one line."""
    first, last = part(body, draw)
    return body[:first] + re.sub(rb"\s+", draw.choice((b"", b" ", b"-")), body[first:last]) + body[last:]


WAYS: tuple[Callable[[bytes, bytes, Random], bytes], ...] = (
    cut,
    gap,
    spliced,
    repeated,
    garbled,
    unmarked,
    retagged,
    shuffled,
    nested,
    unspaced,
)
