"""The guard at the moment of connecting: a name is looked up once, and what was checked is what is connected to."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable, Sequence

import httpcore

from watcher.sources.address import is_metadata, is_public, read_address, read_spelled
from watcher.sources.sockets import Sockets

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Looks up a host: all of its addresses, the best first. Raises OSError where it has none."""

_MOST_TRIED = 4  # addresses of one host
_NAMES_KEPT = 10_000
_PATIENCE = 5.0  # seconds for one of several addresses


class AddressRefused(Exception):
    """The host's name leads inside; the message says where."""


class AddressMoved(AddressRefused):
    """The host's name leads inside and outside: another may answer for it than before."""


class NameUnknown(Exception):
    """The host's name has no address; the message is the resolver's."""


class Guard(httpcore.AsyncNetworkBackend):
    """Opens connections to public addresses alone; where `inside` holds, to any that hands out no secrets."""

    def __init__(self, resolve: Resolve, *, inside: bool, sockets: httpcore.AsyncNetworkBackend | None = None) -> None:
        self._resolve = resolve
        self._inside = inside
        self._sockets = sockets or Sockets()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first address that answers; none is tried unless all of them may be."""
        addresses = (await self._checked(host, port))[:_MOST_TRIED]
        for address in addresses[:-1]:
            try:
                return await self._sockets.connect_tcp(address, port, _PATIENCE, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._sockets.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)

    async def _checked(self, host: str, port: int) -> list[str]:
        try:
            found = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise NameUnknown(str(error)) from error
        if not found:
            raise NameUnknown("no address")
        for text in found:
            self._refuse_inner(host, text)
        return list(dict.fromkeys(found))

    def _refuse_inner(self, host: str, text: str) -> None:
        address = read_address(text)
        if address is None or is_metadata(address) or not (self._inside or is_public(address)):
            raise AddressRefused(f"{host} is {text}" if host != text else host)


class Steady:
    """Looks up names, and holds each to the side on which it was first: what the config names may lie inside, but a
    name that once led outside must not lead there as well (rebinding), neither later nor beside it."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._outside: dict[str, None] = {}

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """The host's addresses; raises `AddressMoved` where they are on both sides, or on another than before."""
        found = await self._resolve(host, port)
        addresses = {text: read_address(text) for text in found}
        inner = [text for text, address in addresses.items() if address is None or not is_public(address)]
        if inner and (len(inner) < len(addresses) or host in self._outside):
            raise AddressMoved(f"{host} is {inner[0]}, and an address outside as well")
        if found and not inner:
            self._keep(host)
        return found

    def _keep(self, host: str) -> None:
        if len(self._outside) >= _NAMES_KEPT and host not in self._outside:
            del self._outside[next(iter(self._outside))]
        self._outside[host] = None


def refuse_spelled(host: str, *, inside: bool) -> None:
    """Refuse a host that spells an inner address; the check that remains where a proxy looks up the names."""
    address = read_spelled(host)
    if address is None:
        refused = not inside and (host == "localhost" or host.endswith(".localhost"))
    else:
        refused = is_metadata(address) or not (inside or is_public(address))
    if refused:
        raise AddressRefused(host)


async def look_up(host: str, port: int) -> Sequence[str]:
    """Ask the system for a host's addresses, in a thread of its own that a stop need not wait for."""
    loop = asyncio.get_running_loop()
    found: asyncio.Future[Sequence[str]] = loop.create_future()

    def ask() -> None:
        try:
            entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer: Sequence[str] | Exception = [str(entry[4][0]) for entry in entries]
        except (OSError, UnicodeError) as error:
            answer = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, found, answer)

    threading.Thread(target=ask, name=f"look up {host}", daemon=True).start()
    return await found


def _settle(found: asyncio.Future[Sequence[str]], answer: Sequence[str] | Exception) -> None:
    if found.done():  # the asker has gone
        return
    if isinstance(answer, Exception):
        found.set_exception(answer)
    else:
        found.set_result(answer)
