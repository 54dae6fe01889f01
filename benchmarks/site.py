"""A site on loopback for the benchmarks: distinct articles of 60 KB about distinct shows, in a process of its own.

    python -m benchmarks.site PAGES       prints its address, then takes one order a line and answers each with a line:
                                          outside | inside | news N | date N | reset | count | late
    python -m benchmarks.site same        a page that is the same at every address, on twenty loopback hosts

Every page is a function of its number and of three counters: how often the noise around the article moved, how often
that inside it did, and whether its release date is known. The server answers from memory, so that it costs little.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import Final, Self
from urllib.parse import urlsplit

from benchmarks.pages import card, comment, person, script

HOSTS: Final = tuple(f"127.0.0.{number}" for number in range(1, 21))
SAME: Final = b'"same"'
SIZE: Final = 60_000  # bytes of a page
BEGAN: Final = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
_ADJECTIVES = (
    "Amber", "Broken", "Copper", "Crimson", "Distant", "Frozen", "Glass", "Hollow", "Iron", "Lantern", "Northern",
    "Paper", "Salt", "Silent", "Velvet",
)  # fmt: skip
_NOUNS = (
    "Archive", "Circuit", "Colony", "Garden", "Harvest", "House", "Kingdom", "Ledger", "Line", "Mirror", "Orchard",
    "River", "Signal", "Station", "Tide",
)  # fmt: skip
_PLACES = (
    "Alder", "Birch", "Cedar", "Dover", "Elm", "Fenland", "Garrow", "Hythe", "Inver", "Jarrow", "Kelso", "Lorne",
    "Marlow", "Naseby", "Orford", "Penrith",
)  # fmt: skip
_TALK = (
    "The writers' room has {n} walls, and every one of them is covered with cards about the night of the flood.",
    "Whoever saw the end of the first season will remember the door that {person} left open.",
    "The crew spent {n} weeks on the coast, where it rained on all but two of the days.",
    "It is, {person} says, a story about people who keep a promise long after they have forgotten to whom.",
    "“I read the scripts in one sitting,” {person} told us, “and then I went out for a walk.”",
    "There is much that nobody has said yet, and some of it may never be said.",
    "In the book the family leaves in the third chapter; here they stay, and the house is sold around them.",
)


@dataclass(frozen=True, slots=True)
class Show:
    """What a page is about."""

    number: int

    @property
    def name(self) -> str:
        """A name of its own."""
        adjectives, nouns = len(_ADJECTIVES), len(_NOUNS)
        place = self.number // (adjectives * nouns)
        ending = f" of {_PLACES[place % len(_PLACES)]}" if place else ""
        again = place // len(_PLACES)
        series = f" {_PLACES[again % len(_PLACES)]}" if again else ""
        noun = _NOUNS[self.number // adjectives % nouns]
        return f"The {_ADJECTIVES[self.number % adjectives]} {noun}{ending}{series}"

    @property
    def path(self) -> str:
        """Where its page is."""
        return f"/guide/{self.number:06}"


@dataclass(slots=True)
class State:
    """What moved so far."""

    outside: int = 0
    inside: int = 0
    dated: frozenset[int] = frozenset()  # the pages whose release date is known


# --- pages ---------------------------------------------------------------------------------------


def page(show: Show, state: State) -> bytes:
    """The page as it is in this state."""
    around, within = Random(f"around {show.number} {state.outside}"), Random(f"within {show.number} {state.inside}")
    updated = BEGAN + timedelta(minutes=5 * state.inside)
    head = _head(show, updated, around)
    article = _article(show, updated, within, is_dated=show.number in state.dated)
    clock = BEGAN + timedelta(minutes=state.outside)
    top = f'<body><header><p class="now">{clock:%d %B %Y, %H:%M}</p><nav>{_links(show)}</nav></header>'
    return _filled(f"{head}{top}<main>{article}</main>", show, around).encode()


def _head(show: Show, updated: datetime, draw: Random) -> str:
    fact = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": f"{show.name} season 2: everything we know",
        "datePublished": "2026-03-01T08:00:00Z",
        "dateModified": f"{updated:%Y-%m-%dT%H:%M:%SZ}",
    }
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{show.name} season 2: everything we know'
        f'</title><script type="application/ld+json">{json.dumps(fact)}</script>'
        f'<script nonce="{draw.random()}">window.built = {draw.randint(1, 10**6)};</script></head>'
    )


def _article(show: Show, updated: datetime, draw: Random, *, is_dated: bool) -> str:
    steady, name = Random(f"article {show.number}"), f"{show.name} season 2"
    date = (
        f"{name} premieres on {steady.choice(('October', 'November'))} {steady.randint(1, 28)}, 2027, it was announced."
        if is_dated
        else f"There is no release date for {name} yet. We will add it here as soon as there is one."
    )
    cast = "".join(f"<li>{person(steady)} as {person(steady)}</li>" for _ in range(6))
    return (
        f"<article><h1>{name}: everything we know</h1><p>Updated {updated:%d %B %Y, %H:%M} GMT</p>{_prose(steady, 3)}"
        f"<h2>{name} release date</h2><p>{date}</p>{_prose(steady, 2)}"
        f"<h2>{name} trailer</h2><p>No trailer for the second season has been released yet.</p>{_prose(steady, 2)}"
        f"<h2>{name} cast</h2><ul>{cast}</ul>{_read_more(draw)}{_prose(steady, 3)}</article>"
    )


def _prose(draw: Random, paragraphs: int) -> str:
    def sentence() -> str:
        return draw.choice(_TALK).format(person=person(draw), n=draw.randint(3, 9))

    return "".join(f"<p>{' '.join(sentence() for _ in range(4))}</p>" for _ in range(paragraphs))


def _read_more(draw: Random) -> str:
    """What moves inside the article."""
    names = [Show(draw.randint(0, 9_999)).name for _ in range(4)]
    items = "".join(
        f'<li><a href="/x/{draw.randint(1, 10**6)}">{name} season 1 ending explained</a></li>' for name in names
    )
    return f"<aside><h3>Read more</h3><ul>{items}</ul></aside>"


def _links(show: Show) -> str:
    return "".join(
        f'<a href="{Show(show.number + step).path}">{Show(show.number + step).name}</a>' for step in range(1, 25)
    )


def _filled(page: str, show: Show, draw: Random) -> str:
    """The page with stories, comments and scripts around its article, until it is as long as it should be."""
    steady = Random(f"comments {show.number}")
    counts = f"{draw.randint(20, 400)} comments"
    comments = "".join(comment(steady) for _ in range(18))
    stories = "".join(card(draw) for _ in range(24))
    page += f"<aside><h2>More stories</h2>{stories}</aside><section><h2>{counts}</h2><ol>{comments}</ol></section>"
    end = "<footer><p>Imprint, privacy, contact</p></footer></body></html>\n"
    page += "".join(script(draw) for _ in range(6))
    rest = SIZE - len(page.encode()) - len(end) - len("<script>'';</script>")
    blob = Random(f"blob {show.number}").randbytes(max(rest, 0) // 2 + 1).hex()[: max(rest, 0)]
    return f"{page}<script>'{blob}';</script>{end}"


# --- the server ----------------------------------------------------------------------------------


@dataclass(slots=True)
class Shelf:
    """The pages as they are served, made anew where they moved."""

    shows: list[Show]
    state: State = field(default_factory=State)
    answers: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)  # path: tag, whole answer
    requests: int = 0
    sent: int = 0  # bytes
    answered_at: dict[str, float] = field(default_factory=dict)  # by path, the last time that a page was sent in full
    late: list[float] = field(default_factory=list)  # seconds from there to the webhook that tells its news

    def fill(self, numbers: Iterator[int] | range) -> None:
        """Make these pages anew."""
        for number in numbers:
            show = self.shows[number]
            body = gzip.compress(page(show, self.state), 6, mtime=0)
            is_dated = number in self.state.dated
            tag = f'"{self.state.outside}.{self.state.inside}.{int(is_dated)}"'.encode()
            head = _status(200, tag) + b"Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
            self.answers[show.path] = tag, head + b"Content-Length: %d\r\n\r\n" % len(body) + body

    def find(self, path: str) -> tuple[bytes, bytes]:
        """Tag and answer at an address; b"" where there is nothing."""
        try:
            return (b"", b"") if path == "/robots.txt" else self.answers[path]
        except KeyError:
            return b"", b""

    def obey(self, order: str) -> str:
        """Do what an order says."""
        match order.split():
            case ["reset"]:
                self.state = State()
            case ["outside"]:
                self.state.outside += 1
            case ["inside"]:
                self.state.outside += 1
                self.state.inside += 1
            case ["news", many]:
                return self._tell_news(int(many))
            case ["count"]:
                told, self.requests, self.sent = [self.requests, self.sent], 0, 0
                return json.dumps(told)
            case ["date", many]:
                self.state.dated = frozenset(range(int(many)))
                self.fill(range(int(many)))
                return "done"
            case ["late"]:
                late, self.late = self.late, []
                return json.dumps(late)
            case _:
                return f"no such order: {order}"
        self.fill(range(len(self.shows)))
        return "done"

    def hear(self, alert: bytes) -> None:
        """A webhook tells of a page."""
        path = urlsplit(json.loads(alert)["data"]["page"]).path
        self.late.append(time.monotonic() - self.answered_at[path])

    def _tell_news(self, many: int) -> str:
        picked = Random("news").sample(range(len(self.shows)), many)
        self.state.dated = frozenset(picked)
        self.fill(iter(picked))
        return json.dumps([self.shows[number].path for number in picked])


def _status(status: int, tag: bytes = b"") -> bytes:
    reason = {200: b"OK", 304: b"Not Modified", 404: b"Not Found"}[status]
    sent = format_datetime(BEGAN, usegmt=True).encode()
    return b"HTTP/1.1 %d %s\r\nETag: %s\r\nLast-Modified: %s\r\n" % (status, reason, tag, sent)


def _length(head: bytes) -> int:
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return int(found[1]) if found else 0


class Talk(asyncio.Protocol):
    """One connection: requests, answered one after another."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._came = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        while (end := self._came.find(b"\r\n\r\n")) >= 0:
            length = _length(self._came[:end])
            if len(self._came) < end + 4 + length:
                return
            request, body = self._came[:end], self._came[end + 4 : end + 4 + length]
            self._came = self._came[end + 4 + length :]
            if request.startswith(b"POST "):
                self._shelf.hear(body)
                self._transport.write(b"HTTP/1.1 204 No Content\r\n\r\n")
            else:
                self._answer(request)

    def _answer(self, request: bytes) -> None:
        path = request.split(b" ", 2)[1].decode("ascii", "replace")
        tag, answer = self._shelf.find(path)
        if not answer:
            answer = _status(404) + b"Content-Length: 0\r\n\r\n"
        elif b"\r\nif-none-match: " + tag + b"\r\n" in request.lower() + b"\r\n":
            answer = _status(304, tag) + b"\r\n"
        else:
            self._shelf.answered_at[path] = time.monotonic()
        self._shelf.requests += path.startswith("/guide/")
        self._shelf.sent += len(answer)
        self._transport.write(answer)
        if b"\r\nconnection: close" in request.lower():
            self._transport.close()


class Everywhere(dict[str, tuple[bytes, bytes]]):
    """The same answer at every address."""

    def __missing__(self, path: str) -> tuple[bytes, bytes]:
        return SAME, _status(200, SAME) + b"Content-Type: text/html\r\nContent-Length: 5\r\n\r\nHello"


def shelf_of(pages: str) -> Shelf:
    """So many pages, or "same"."""
    if pages == "same":
        return Shelf([], answers=Everywhere())
    shelf = Shelf([Show(number) for number in range(int(pages))])
    shelf.fill(range(int(pages)))
    return shelf


async def serve(pages: str) -> None:
    """Serve until the standard input ends."""
    shelf, loop = shelf_of(pages), asyncio.get_running_loop()
    server = await loop.create_server(lambda: Talk(shelf), HOSTS[0], 0, backlog=1_000)
    port = server.sockets[0].getsockname()[1]
    for host in HOSTS[1:] if pages == "same" else ():
        await loop.create_server(lambda: Talk(shelf), host, port, backlog=1_000)
    print(f"http://{HOSTS[0]}:{port}", flush=True)
    while order := await loop.run_in_executor(None, sys.stdin.readline):
        print(shelf.obey(order.strip()), flush=True)
    server.close()


# --- whoever uses it -----------------------------------------------------------------------------


class Site:
    """The site as the benchmarks see it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.address = self._hear()

    @classmethod
    @contextmanager
    def of(cls, pages: int | str) -> Iterator[Self]:
        """Serve so many pages, or one at every address ("same"), until left."""
        command = [sys.executable, "-m", "benchmarks.site", str(pages)]
        here = Path(__file__).parent.parent
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=here) as process:
            try:
                yield cls(process)
            finally:
                process.kill()

    def order(self, order: str) -> str:
        """Have something done."""
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        return self._hear()

    def _hear(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
