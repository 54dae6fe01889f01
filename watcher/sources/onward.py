"""The tunnel's way on to a host: to the very address that was checked, or through the page's own proxy."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Iterable
from typing import Final

import httpcore

from watcher.sources.guard import Guard, Resolve, refuse_spelled
from watcher.sources.url import Origin, Proxy, Url

_PATIENCE: Final = 10.0  # seconds for connecting
_HEAD: Final = 16 * 1024  # bytes of a proxy's answer
_PIECE: Final = 4 * 1024


class Onward:
    """Opens connections; `named` are the origins inside that the config names.

    A proxy is reached wherever it stands, as the config names it. It looks up the names by itself, so that only hosts
    that spell an address inside can be refused.
    """

    def __init__(
        self,
        resolve: Resolve,
        named: Iterable[Origin] = (),
        proxy: Proxy | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._resolve = resolve
        self._named = {(origin.host, origin.port) for origin in named}
        self._proxy = proxy
        self._tls = tls

    async def connect(self, origin: Origin, *, through: bool) -> httpcore.AsyncNetworkStream:
        """A connection on which the host is spoken to; `through`: as if there were no proxy, bytes as they are.

        Raises `AddressRefused`, `NameUnknown`, and httpcore's `ConnectError`, `ConnectTimeout`, `ProxyError`.
        """
        inside = (origin.host, origin.port) in self._named
        if self._proxy is None:
            return await Guard(self._resolve, inside=inside).connect_tcp(origin.host, origin.port, _PATIENCE)
        refuse_spelled(origin.host, inside=inside)
        stream = await self._to_proxy(self._proxy.origin)
        try:
            if through:
                await _pass_through(stream, origin, self._login())
        except BaseException:
            await stream.aclose()
            raise
        return stream

    def asked(self, url: Url) -> tuple[bytes, bytes]:
        """How a request without encryption names what it asks for, and the header lines that go with it."""
        return (url.target.encode(), b"") if self._proxy is None else (str(url).encode(), self._login())

    async def _to_proxy(self, origin: Origin) -> httpcore.AsyncNetworkStream:
        stream = await Guard(self._resolve, inside=True).connect_tcp(origin.host, origin.port, _PATIENCE)
        if origin.scheme == "https":
            return await stream.start_tls(self._tls or ssl.create_default_context(), origin.host, _PATIENCE)
        return stream

    def _login(self) -> bytes:
        """The header line that says who asks the proxy."""
        if self._proxy is None or self._proxy.auth is None:
            return b""
        return b"Proxy-Authorization: Basic %s\r\n" % b64encode(":".join(self._proxy.auth).encode())


async def _pass_through(stream: httpcore.AsyncNetworkStream, origin: Origin, login: bytes) -> None:
    """Have the proxy connect to a host; raises `httpcore.ProxyError` where it will not."""
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    target = f"{host}:{origin.port}".encode()
    await stream.write(b"CONNECT %s HTTP/1.1\r\nHost: %s\r\n%s\r\n" % (target, target, login), _PATIENCE)
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):  # the proxy says no more before the host is spoken to
        piece = await stream.read(_PIECE, _PATIENCE)
        answer += piece
        if not piece or len(answer) > _HEAD:
            break
    if answer.split(b" ", 2)[1:2] != [b"200"]:
        raise httpcore.ProxyError("the proxy did not connect")
