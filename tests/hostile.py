"""Hosts that mean harm or know no better: what each of them answers, by the name of its trick."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.loopback import Answer, Handler, Line, Site, drip, hang, head, raw, redirect, reset

KB, MB = 1024, 1024 * 1024
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"

BROKEN: Mapping[str, Handler] = {
    "reset": reset,
    "silence": raw(b""),
    "ssh": raw(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "no status": raw(b"HTTP/1.1 abc\r\n\r\n"),
    "cut short": raw(OK + b"Content-Length: 100\r\n\r\nshort"),
    "negative length": raw(OK + b"Content-Length: -5\r\n\r\n"),
    "two lengths": raw(OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx"),
    "no chunks": raw(CHUNKED + b"xyz\r\n"),
    "half a chunk": raw(CHUNKED + b"5\r\nhel"),
    "endless chunk": raw(CHUNKED + b"f" * 30 + b"\r\n"),
    "odd transfer": raw(OK + b"Transfer-Encoding: rot13\r\n\r\nuryyb"),
    "no colon": raw(OK + b"No colon here\r\n\r\n"),
    "long header": raw(OK + b"X: " + b"y" * 70 * KB + b"\r\n\r\n"),
    "many headers": raw(OK + b"X: y\r\n" * 30_000 + b"\r\n"),
    "brotli": raw(OK + b"Content-Encoding: br\r\n\r\nx"),
    "not gzip": raw(OK + b"Content-Encoding: gzip\r\n\r\n" + b"x" * 20),
    "large": raw(OK + b"Content-Length: 50000000\r\n\r\n" + b"x" * 9 * MB),
}
"""Answers that do not keep to HTTP, or to bounds."""


EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
SLOW: Mapping[str, Handler] = {
    "silent": hang,
    "header": drip(b"HTTP/1.1 200 OK\r\nX: ", b"y"),
    "headers": drip(OK, b"X: y\r\n"),
    "body": drip(OK + b"\r\n", b"x"),
    "body with length": drip(OK + b"Content-Length: 1000000\r\n\r\n", b"x"),
    "chunks": drip(CHUNKED, b"1\r\nx\r\n"),
    "chunk extension": drip(CHUNKED + b"1;", b"e"),
    "gzip": drip(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"x")[:10], b"\0\0\0\xff\xff"),
    "redirect": drip(b"HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n", b"x"),
    "refusal": drip(b"HTTP/1.1 404 Not Found\r\n\r\n", b"x"),
    "early hints": drip(EARLY, EARLY),
}
"""Answers that never come to their end, a few bytes at a time."""


def flood(first: bytes, piece: bytes) -> Handler:
    """Some bytes, and then as many more as are taken, for ever."""

    async def send(line: Line) -> None:
        await line.write(first)
        while not line.closing.is_set():
            await line.write(piece)

    return send


def bomb(packed: bytes, coding: str) -> Answer:
    """What is small on the wire and large behind it."""
    return Answer(body=packed, headers={"Content-Encoding": coding})


GZIP_BOMB = gzip.compress(bytes(50 * MB), 9)
LARGE: Mapping[str, Handler] = {
    "bomb": bomb(GZIP_BOMB, "gzip"),
    "bomb in a bomb": bomb(gzip.compress(GZIP_BOMB, 9), "gzip, gzip"),
    "bomb under one coding": bomb(gzip.compress(GZIP_BOMB, 9), "gzip"),
    "bomb of many members": bomb(gzip.compress(bytes(MB), 9) * 100, "gzip"),
    "deflate bomb": bomb(zlib.compress(bytes(50 * MB), 9), "deflate"),
    "endless body": flood(OK + b"\r\n", b"x" * 64 * KB),
    "endless text": flood(OK + b"Content-Type: text/html\r\n\r\n<p>", b"There is a date. " * 4000),
    "endless chunks": flood(CHUNKED, b"10000\r\n" + b"x" * 64 * KB + b"\r\n"),
    "endless headers": flood(OK, b"X-More: " + b"y" * 1000 + b"\r\n"),
    "endless early hints": flood(b"", EARLY * 100),
    "endless header": flood(OK + b"X-More: ", b"y" * 64 * KB),
    "endless refusal": flood(b"HTTP/1.1 404 Not Found\r\n\r\n", b"x" * 64 * KB),
    "endless redirect": flood(b"HTTP/1.1 302 Found\r\nLocation: /gone\r\n\r\n", b"x" * 64 * KB),
    "longer than it says": raw(OK + b"Content-Length: 5\r\n\r\nhello" + b"x" * MB),
}
"""Answers that are larger than anybody wants."""


def leads_inside(port: int) -> Mapping[str, Handler]:
    """Redirects to a server inside that no config names, and to other places where none must lead."""
    places = {
        "address": f"http://127.0.0.1:{port}/",
        "without scheme": f"//127.0.0.1:{port}/",
        "localhost": f"http://localhost:{port}/",
        "number": f"http://2130706433:{port}/",
        "short": f"http://127.1:{port}/",
        "hexadecimal": f"http://0x7f000001:{port}/",
        "all": f"http://0.0.0.0:{port}/",
        "version 6": f"http://[::ffff:127.0.0.1]:{port}/",
        "name": f"http://inner.example:{port}/",
        "user": f"http://tv.example@127.0.0.1:{port}/",
        "backslash": f"http://127.0.0.1:{port}\\@tv.example/",
        "metadata": "http://169.254.169.254/latest/meta-data/",
        "file": "file:///etc/passwd",
        "loop": "/inside-loop",
    }
    return {f"inside {name}": redirect(place) for name, place in places.items()}


def chain(site: Site, steps: int) -> str:
    """A path from which redirects lead on so many times."""
    for step in range(steps):
        site.route(f"/chain/{step}", redirect(f"/chain/{step + 1}"))
    return "/chain/0"


def pauses(now: datetime) -> Mapping[str, Answer]:
    """ "Too many requests", with each form of `Retry-After`."""
    forms = {
        "seconds": "900",
        "date": format_datetime(now + timedelta(minutes=10), usegmt=True),
        "ten years": str(10 * 365 * 86400),
        "date in ten years": format_datetime(now + timedelta(days=3650), usegmt=True),
        "more digits than stars": "9" * 400,
        "past": format_datetime(now - timedelta(days=1), usegmt=True),
        "negative": "-5",
        "nothing": "0",
        "rubbish": "soon",
        "fraction": "1.5",
        "year 9999": "Fri, 31 Dec 9999 23:59:59 GMT",
    }
    told = {name: Answer(429, b"slow down", {"Retry-After": text}) for name, text in forms.items()}
    return {f"pause {name}": answer for name, answer in told.items()} | {
        "pause without a time": Answer(429, b"slow down"),
        "pause of a 503": Answer(503, b"slow down", {"Retry-After": "120"}),
    }


PAGE = b"""<html lang="en"><head><title>The Harbour season 2: everything we know</title></head><body><article>
<h1>The Harbour season 2: everything we know</h1><h2>The Harbour season 2 release date</h2>
<p>There's no release date yet for The Harbour season 2, but as soon as there is one we'll have it right here.</p>
<p>The Harbour is a drama about a ferry line, the people who sail on it, and the fog.</p></article></body></html>"""


def ever_new(headers: Mapping[str, str]) -> Handler:
    """The same page under headers whose "{}" is another number each time."""
    asked = 0

    async def send(line: Line) -> None:
        nonlocal asked
        asked += 1
        told = {name: value.format(asked) for name, value in headers.items()}
        await line.write(head(200, {"Content-Length": str(len(PAGE)), **told}) + PAGE)

    return send


async def always_known(line: Line) -> None:
    """A page once, and "not modified" to whoever asks again, under another version each time."""
    if "if-none-match" in line.request.headers:
        await line.write(head(304, {"ETag": '"another"'}))
    else:
        await line.write(head(200, {"ETag": '"one"', "Content-Length": str(len(PAGE))}) + PAGE)


LIARS: Mapping[str, Handler] = {
    "not modified unasked": raw(head(304)),
    "not modified for ever": always_known,
    "version that never stays": ever_new({"ETag": '"{}"'}),
    "version that is a book": ever_new({"ETag": '"' + "v" * 50 * KB + '{}"'}),
    "date that is none": ever_new({"Last-Modified": "yesterday {}"}),
    "date to come": ever_new({"Last-Modified": format_datetime(datetime(2999, 1, 1, tzinfo=UTC), usegmt=True)}),
}
"""Answers whose validators say nothing, or what is not so."""
