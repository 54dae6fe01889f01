"""One request and its answer, without redirects: the one home of HTTP for pages.

What httpx stands on is used without it: httpcore's pool walks all connections on every event, so there is none; each
request takes an idle wire of its route or opens one. All share one SSL context, which is made when it is first needed:
that takes as long as reading three pages.
"""

from __future__ import annotations

import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import certifi
import httpcore

from watcher.sources.answer import Trouble, Unreachable
from watcher.sources.body import Body, Room, read_body
from watcher.sources.guard import AddressMoved, AddressRefused, Guard, NameUnknown, Resolve, refuse_spelled
from watcher.sources.sockets import Sockets, Stream
from watcher.sources.url import Origin, Proxy, Url
from watcher.sources.wire import Wire

_HEADERS_MOST = 64 * 1024  # bytes
_BEFORE_MOST = (
    4 * _HEADERS_MOST
)  # bytes until an answer begins: of interim ones, of headers, and of what comes with them
_ROUTES_KEPT = 100  # with their idle connections
_KEEP_ALIVE = 4.0  # seconds: hosts wait five and more, and should not close at the moment in which we ask again


@dataclass(frozen=True, slots=True)
class Route:
    """How a host is reached. Connections are shared along one route only, so what is allowed here stays here."""

    origin: Origin
    inside: bool = False  # the config names this origin, so it may lie inside
    proxy: Proxy | None = None
    verify: bool = True


@dataclass(frozen=True, slots=True)
class Reply:
    """What a host answered: the status, the headers by lower-case name, and the body as far as it was wanted."""

    status: int
    headers: Mapping[str, str]
    body: Body
    cookies: tuple[str, ...] = ()  # the Set-Cookie headers
    arrived_at: Url | None = None  # where a browser ended up by itself


_TROUBLE = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.ConnectionNotAvailable,
)

Worth = Callable[[int, Mapping[str, str]], int]
"""How many bytes of an answer are worth reading, by its status and headers."""


class Way(Protocol):
    """How one request gets its answer."""

    async def get(self, url: Url, route: Route, headers: Mapping[str, str], worth: Worth) -> Reply | Unreachable:
        """Ask once for `url`, and read as much of the answer as it is worth; how long that takes is the caller's."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


class Exchange:
    """Sends requests, and keeps connections open between them."""

    def __init__(self, *, tls: ssl.SSLContext | None = None, resolve: Resolve) -> None:
        self._tls = tls
        self._careless_tls: ssl.SSLContext | None = None
        self._resolve = resolve
        self._room = Room()
        self._idle: OrderedDict[Route, list[_Connection]] = OrderedDict()  # the last used is the last to go

    async def get(self, url: Url, route: Route, headers: Mapping[str, str], worth: Worth) -> Reply | Unreachable:
        """Ask once for `url`, and read as much of the answer as it is worth; how long that takes is the caller's."""
        own = {"host": url.origin.netloc, **headers}
        sent = [(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in own.items()]
        try:
            async with self._held(route) as connection, _exchange(connection, _wire(url), sent) as response:
                return await _read_reply(response, url, worth, self._room)
        except (*_TROUBLE, OSError, AddressRefused, NameUnknown) as error:
            return _no_reply(error, url, route)

    async def close(self) -> None:
        """Close every connection."""
        while self._idle:
            await _close(self._idle.popitem()[1])

    @asynccontextmanager
    async def _held(self, route: Route) -> AsyncIterator[_Connection]:
        connection = await self._take(route)
        try:
            yield connection
        finally:
            await self._give_back(route, connection)

    async def _take(self, route: Route) -> _Connection:
        idle = self._idle.get(route, [])
        while idle:
            connection = idle.pop()
            if not connection.has_expired():
                return connection
            await connection.aclose()
        return self._connect(route)

    async def _give_back(self, route: Route, connection: _Connection) -> None:
        if connection.is_closed() or not connection.is_idle():
            await connection.aclose()
            return
        self._idle.setdefault(route, []).append(connection)
        self._idle.move_to_end(route)
        while len(self._idle) > _ROUTES_KEPT:
            await _close(self._idle.popitem(last=False)[1])

    def _connect(self, route: Route) -> _Connection:
        if route.proxy:
            refuse_spelled(route.origin.host, inside=route.inside)
            return _ThroughProxy(route.proxy, self._tls_for(route), self._guard(inside=True))
        guard = self._guard(inside=route.inside)
        tls = self._tls_for(route) if route.origin.scheme == "https" else None
        return Wire(_origin(route.origin), tls, guard, keep_alive=_KEEP_ALIVE)

    def _guard(self, *, inside: bool) -> Guard:
        return Guard(self._resolve, inside=inside, sockets=Sockets(_BEFORE_MOST))

    def _tls_for(self, route: Route) -> ssl.SSLContext:
        if route.verify:
            self._tls = self._tls or trusting()
            return self._tls
        if self._careless_tls is None:
            self._careless_tls = ssl.create_default_context()
            self._careless_tls.check_hostname = False
            self._careless_tls.verify_mode = ssl.CERT_NONE
        return self._careless_tls


class _Connection(Protocol):
    """A way to a host that takes one request after another."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response: ...

    async def aclose(self) -> None: ...

    def is_idle(self) -> bool: ...

    def is_closed(self) -> bool: ...

    def has_expired(self) -> bool: ...


class _ThroughProxy(httpcore.AsyncConnectionPool):
    """One connection through a proxy, which httpcore offers only as a pool; that opens a new one where it must."""

    def __init__(self, proxy: Proxy, tls: ssl.SSLContext, guard: Guard) -> None:
        super().__init__(
            ssl_context=tls,
            proxy=httpcore.Proxy(str(proxy.origin), proxy.auth),
            max_connections=1,
            keepalive_expiry=_KEEP_ALIVE,
            network_backend=guard,
        )

    def is_idle(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return False

    def has_expired(self) -> bool:
        return False


async def _close(connections: Iterable[_Connection]) -> None:
    for connection in connections:
        await connection.aclose()


@asynccontextmanager
async def _exchange(
    connection: _Connection, url: httpcore.URL, headers: list[tuple[bytes, bytes]]
) -> AsyncIterator[httpcore.Response]:
    """The response, open for reading its body."""
    response = await connection.handle_async_request(httpcore.Request("GET", url, headers=headers))
    if isinstance(stream := response.extensions.get("network_stream"), Stream):
        stream.answered()
    try:
        yield response
    finally:
        await response.aclose()


def trusting() -> ssl.SSLContext:
    """A context that trusts the authorities of the machine and, for machines without any, those of certifi."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _origin(origin: Origin) -> httpcore.Origin:
    return httpcore.Origin(origin.scheme.encode(), origin.host.encode(), origin.port)


def _wire(url: Url) -> httpcore.URL:
    """The parts as they were read, so that nothing is parsed a second time."""
    origin = url.origin
    port = None if origin.has_own_port else origin.port
    return httpcore.URL(scheme=origin.scheme.encode(), host=origin.host.encode(), port=port, target=url.target.encode())


def _text(value: bytes) -> str:
    """A header as it was meant: nowadays that is UTF-8, and before that it was Latin-1."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


async def _read_reply(response: httpcore.Response, url: Url, worth: Worth, room: Room) -> Reply | Unreachable:
    if sum(len(name) + len(value) + 4 for name, value in response.headers) > _HEADERS_MOST:
        return Unreachable(
            f"{url.shown} answers with more than 64 KB of headers; the host must mend that.", trouble=Trouble.SIZE
        )
    headers: dict[str, str] = {}
    for name, value in ((_text(name).lower(), _text(value)) for name, value in response.headers):
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    most = worth(response.status, headers)
    async with room.claimed() as grow:
        coding = headers.get("content-encoding", "")
        body = await read_body(response.aiter_stream(), coding, most=most, grow=grow)
    cookies = tuple(_text(value) for name, value in response.headers if name.lower() == b"set-cookie")
    return Reply(response.status, headers, body, cookies)


def _no_reply(error: Exception, url: Url, route: Route) -> Unreachable:
    """Why no answer came, in a sentence; the messages of httpcore name no secrets."""
    host = url.origin.host
    match error:
        case AddressRefused():
            return Unreachable(
                f"{url.shown} leads to an address inside ({error}){_where(error)}.", trouble=Trouble.ADDRESS
            )
        case NameUnknown():
            return Unreachable(f"The name {host} is not known ({error}); is it spelled right?", trouble=Trouble.NAME)
        case httpcore.ProxyError():
            where = route.proxy.origin if route.proxy else ""
            return Unreachable(f"The proxy {where} did not pass on {url.shown} ({error}).")
        case httpcore.ConnectError() | OSError() if found := _tls_error(error):
            return Unreachable(
                f"{found} at {url.origin}; `verify = false` on the page would ignore it.", trouble=Trouble.TLS
            )
        case httpcore.ConnectError():
            return Unreachable(f"{url.origin} takes no connection ({error}).")
        case httpcore.LocalProtocolError():  # whose message would quote a secret
            return Unreachable(
                f"{url.shown} is not asked: a header, cookie or login of the page holds what HTTP does not allow.",
                trouble=Trouble.URL,
            )
        case httpcore.ProtocolError():
            return Unreachable(f"{url.shown} does not speak HTTP as it should ({error}).", trouble=Trouble.PROTOCOL)
        case _:
            return Unreachable(f"The connection to {url.origin} broke ({str(error) or type(error).__name__}).")


def _where(error: AddressRefused) -> str:
    """What can be done about an address inside, as the end of a sentence."""
    moved = isinstance(error, AddressMoved)
    return (
        "; restart watcher where the host is yours and moved"
        if moved
        else ", which is asked only where the config names it"
    )


def _tls_error(error: BaseException | None) -> str:
    """What is wrong with the certificate or the handshake, or "" where TLS is not to blame."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"The certificate is not valid ({error.verify_message})"
        if isinstance(error, ssl.SSLError):
            return f"No secure connection could be made ({error.reason or error})"
        error = error.__cause__ or error.__context__
    return ""
