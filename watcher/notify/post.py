"""One bounded POST, and what its answer means: the other home of httpx, with nothing of the page fetcher's manners."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import certifi
import httpcore
import httpx

from watcher.notify import Failed, Sent
from watcher.notify.answers import escape, origin, read_retry_after
from watcher.sources.guard import AddressRefused, Guard, NameUnknown, Resolve, look_up

TIMEOUT: Final = timedelta(seconds=20)
BODY_LIMIT: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What a receiver answered: the status, what it asks for, and at most 64 KB of words."""

    status: int
    retry_after: str | None
    words: str


class Poster:
    """Posts bodies to addresses that the config names, each within the same time."""

    def __init__(
        self, *, resolve: Resolve = look_up, tls: ssl.SSLContext | None = None, timeout: timedelta = TIMEOUT
    ) -> None:
        self.resolve = resolve
        self.tls = tls or trusting()
        self.timeout = timeout

    async def post(
        self, url: str, content: bytes, headers: Mapping[str, str], hidden: list[str], method: str = "POST"
    ) -> Answer | Failed:
        """Post once; `hidden` are words that no reason may tell. No redirect is followed."""
        receiver, hidden = origin(url), [*hidden, *secret_parts(url)]
        try:
            return await self._exchange(method, url, content, headers)
        except TimeoutError:
            return Failed(f"{receiver} did not answer within {self.timeout.total_seconds():.0f} s")
        except (httpx.HTTPError, httpx.InvalidURL, AddressRefused, NameUnknown, ValueError, OSError) as problem:
            return Failed(f"{receiver} cannot be reached: {escape(str(problem) or type(problem).__name__, hidden)}")

    async def _exchange(self, method: str, url: str, content: bytes, headers: Mapping[str, str]) -> Answer:
        # Most of the time is for the status; once it stands, the rest of the answer is only for people.
        seconds = self.timeout.total_seconds()
        async with httpx.AsyncClient(transport=self._transport(), follow_redirects=False, timeout=None) as client:
            request = client.build_request(method, url, content=content, headers={**ALWAYS, **headers})
            async with asyncio.timeout(0.9 * seconds):
                response = await client.send(request, stream=True)
            try:
                words = await _read_words(response, 0.1 * seconds)
            finally:
                await response.aclose()
        return Answer(response.status_code, response.headers.get("retry-after"), words)

    def _transport(self) -> httpx.AsyncBaseTransport:
        # The config names the address, so it may lie inside; one that hands out a cloud's secrets never may.
        return _Transport(self.tls, Guard(self.resolve, inside=True))


ALWAYS: Final = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "watcher",
    "accept-encoding": "identity",
}


class _Transport(httpx.AsyncHTTPTransport):
    """httpx over a pool whose connections pass the guard, which httpx itself has no argument for."""

    def __init__(self, tls: ssl.SSLContext, guard: Guard) -> None:
        self._pool = httpcore.AsyncConnectionPool(ssl_context=tls, network_backend=guard)


@cache
def trusting() -> ssl.SSLContext:
    """The context of every poster, made once: that takes longer than a request."""
    # The authorities of the machine, a company's own among them; certifi's for machines that have none.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


async def _read_words(response: httpx.Response, seconds: float) -> str:
    # The raw stream: an answer packed into a bomb is never unpacked.
    read = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in response.aiter_raw():
                read += piece
                if len(read) >= BODY_LIMIT:
                    break
    except (TimeoutError, httpx.HTTPError):
        pass
    return bytes(read[:BODY_LIMIT]).decode("utf-8", errors="replace").strip()


# --- the answer ----------------------------------------------------------------------------------


def understand(answer: Answer, url: str, hidden: Iterable[str], at: datetime) -> Sent | Failed:
    """What an answer means: only 2xx is yes, only 410 is never."""
    status = HTTPStatus(answer.status) if answer.status in set(HTTPStatus) else None
    words = escape(answer.words, [*hidden, *secret_parts(url)])
    told = f"{answer.status} {status.phrase if status else ''}".rstrip() + (f": {words}" if words else "")
    if 200 <= answer.status < 300:
        return Sent(told)
    if 300 <= answer.status < 400:
        told += " (redirects are not followed)"
    retry_after = read_retry_after(answer.retry_after, at)
    return Failed(f"{origin(url)} answered {told}", retry_after=retry_after, gone=status is HTTPStatus.GONE)


def secret_parts(url: str) -> list[str]:
    """The parts of an address that may be its password: user, password, long pieces of the path, the query."""
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        return [url]
    path = [piece for long in parts.path.split("/") for piece in {long, *long.split(":")} if len(piece) > 8]
    login = f"{parts.username}:{parts.password}" if parts.password else ""
    return [login, parts.username, parts.password, parts.query.decode("ascii"), *parts.params.values(), *path]


def keys_of(values: Iterable[str]) -> list[str]:
    """Values of headers, and each long word of them: "Bearer k3y" holds a key that may be told without its "Bearer"."""
    return [key for value in values for key in (value, *(word for word in value.split() if len(word) > 6))]


def pieces(url: str) -> list[str]:
    """An address that is a secret as a whole, and each piece of its path that is more than a word."""
    return [url, *(piece for piece in urlsplit(url).path.split("/") if len(piece) > 3)]
