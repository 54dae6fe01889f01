"""One request and its answer, without redirects: the one home of httpx for pages.

httpcore walks all connections of a pool on every event, so there is one small pool for each route to a host instead
of a large one for all; they share one SSL context, because making one takes as long as reading a page.
"""

from __future__ import annotations

import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import certifi
import httpcore
import httpx

from watcher.sources.answer import Trouble, Unreachable
from watcher.sources.body import Body, read_body
from watcher.sources.guard import AddressRefused, Guard, NameUnknown, Resolve, refuse_spelled
from watcher.sources.url import Origin, Proxy, Url

_HEADERS_MOST = 64 * 1024  # bytes
_ROUTES_KEPT = 100  # with their idle connections
_CONNECTIONS = 8  # of one route
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

    def __init__(self, *, tls: ssl.SSLContext, resolve: Resolve) -> None:
        self._tls = tls
        self._careless_tls: ssl.SSLContext | None = None
        self._resolve = resolve
        self._transports: OrderedDict[Route, _Transport] = OrderedDict()

    async def get(self, url: Url, route: Route, headers: Mapping[str, str], worth: Worth) -> Reply | Unreachable:
        """Ask once for `url`, and read as much of the answer as it is worth; how long that takes is the caller's."""
        sent = [(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in headers.items()]
        try:
            async with self._held(route) as transport, transport.exchange(url, sent) as response:
                return await _read_reply(response, url, worth)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, AddressRefused, NameUnknown) as error:
            return _no_reply(error, url, route)

    async def close(self) -> None:
        """Close every connection."""
        while self._transports:
            await self._transports.popitem()[1].aclose()

    @asynccontextmanager
    async def _held(self, route: Route) -> AsyncIterator[_Transport]:
        transport = self._transports.pop(route, None) or self._connect(route)
        self._transports[route] = transport  # the last used is the last to go
        transport.users += 1
        try:
            for unused in self._surplus():
                await unused.aclose()
            yield transport
        finally:
            transport.users -= 1

    def _surplus(self) -> list[_Transport]:
        idle = [route for route, transport in self._transports.items() if not transport.users]
        return [self._transports.pop(route) for route in idle[: max(0, len(self._transports) - _ROUTES_KEPT)]]

    def _connect(self, route: Route) -> _Transport:
        if route.proxy:
            refuse_spelled(route.origin.host, inside=route.inside)
        guard = Guard(self._resolve, inside=route.inside or route.proxy is not None)
        return _Transport(self._tls if route.verify else self._careless(), guard, route.proxy)

    def _careless(self) -> ssl.SSLContext:
        if self._careless_tls is None:
            self._careless_tls = ssl.create_default_context()
            self._careless_tls.check_hostname = False
            self._careless_tls.verify_mode = ssl.CERT_NONE
        return self._careless_tls


class _Transport(httpx.AsyncHTTPTransport):
    """httpx over a pool whose connections pass the guard, which httpx itself has no argument for."""

    def __init__(self, tls: ssl.SSLContext, guard: Guard, proxy: Proxy | None) -> None:
        self.users = 0
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            proxy=httpcore.Proxy(str(proxy.origin), proxy.auth) if proxy else None,
            max_connections=_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE,
            network_backend=guard,
        )

    @asynccontextmanager
    async def exchange(self, url: Url, headers: Sequence[tuple[bytes, bytes]]) -> AsyncIterator[httpx.Response]:
        """The response, open for reading its body."""
        response = await self.handle_async_request(httpx.Request("GET", _wire(url), headers=headers))
        try:
            yield response
        finally:
            await response.aclose()


def trusting() -> ssl.SSLContext:
    """A context that trusts the authorities of the machine and, for machines without any, those of certifi."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _wire(url: Url) -> httpx.URL:
    """The parts as they were read, so that nothing is parsed a second time."""
    origin = url.origin
    return httpx.URL(scheme=origin.scheme, host=origin.host, port=origin.port, raw_path=url.target.encode("ascii"))


async def _read_reply(response: httpx.Response, url: Url, worth: Worth) -> Reply | Unreachable:
    size = sum(len(name) + len(value) + 4 for name, value in response.headers.raw)
    if size > _HEADERS_MOST:
        return Unreachable(
            f"{url.shown} answers with more than 64 KB of headers; the host must mend that.", trouble=Trouble.SIZE
        )
    headers = {name.lower(): value for name, value in response.headers.items()}
    most = worth(response.status_code, headers)
    body = await read_body(response.aiter_raw(), headers.get("content-encoding", ""), most=most)
    return Reply(response.status_code, headers, body, tuple(response.headers.get_list("set-cookie")))


def _no_reply(error: Exception, url: Url, route: Route) -> Unreachable:
    """Why no answer came, in a sentence; the messages of httpx name no secrets."""
    host = url.origin.host
    match error:
        case AddressRefused():
            return Unreachable(
                f"{url.shown} leads to an address inside ({error}), which is asked only where the config names it.",
                trouble=Trouble.ADDRESS,
            )
        case NameUnknown():
            return Unreachable(f"The name {host} is not known ({error}); is it spelled right?", trouble=Trouble.NAME)
        case httpx.ProxyError():
            where = route.proxy.origin if route.proxy else ""
            return Unreachable(f"The proxy {where} did not pass on {url.shown} ({error}).")
        case httpx.ConnectError() | OSError() if found := _tls_error(error):
            return Unreachable(
                f"{found} at {url.origin}; `verify = false` on the page would ignore it.", trouble=Trouble.TLS
            )
        case httpx.ConnectError():
            return Unreachable(f"{url.origin} takes no connection ({error}).")
        case httpx.LocalProtocolError():  # whose message would quote a secret
            return Unreachable(
                f"{url.shown} is not asked: a header, cookie or login of the page holds what HTTP does not allow.",
                trouble=Trouble.URL,
            )
        case httpx.ProtocolError() | httpx.InvalidURL():
            return Unreachable(f"{url.shown} does not speak HTTP as it should ({error}).", trouble=Trouble.PROTOCOL)
        case _:
            return Unreachable(f"The connection to {url.origin} broke ({str(error) or type(error).__name__}).")


def _tls_error(error: BaseException | None) -> str:
    """What is wrong with the certificate or the handshake, or "" where TLS is not to blame."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"The certificate is not valid ({error.verify_message})"
        if isinstance(error, ssl.SSLError):
            return f"No secure connection could be made ({error.reason or error})"
        error = error.__cause__ or error.__context__
    return ""
