"""Addresses of pages: the one parser, and what is refused before anything is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import quote, unquote, urljoin, urlsplit

import idna

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029]")
_PORTS = {"http": 80, "https": 443}
_LONGEST = 8_000  # characters; servers refuse longer ones
_KEPT = "/!$&'()*+,;=:@%~-._?[]|"  # what `quote` leaves alone in a path or query


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port: what must be the same for secrets to be sent along."""

    scheme: str
    host: str  # lower case, ASCII, without brackets
    port: int

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}"

    @property
    def netloc(self) -> str:
        """Host and port, as an address and the `Host` header spell them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.has_own_port else f"{host}:{self.port}"

    @property
    def has_own_port(self) -> bool:
        """Whether the port is that of the scheme, which goes without saying."""
        return self.port == _PORTS[self.scheme]


@dataclass(frozen=True, slots=True)
class Url:
    """An address that may be asked: http or https, ASCII, without user, fragment or control characters."""

    origin: Origin
    target: str  # path and query

    def __str__(self) -> str:
        return f"{self.origin}{self.target}"

    @property
    def shown(self) -> str:
        """The address for people: without its query, which may hold a key."""
        path, asked, _ = self.target.partition("?")
        return f"{self.origin}{path}" + ("?…" if asked else "")


@dataclass(frozen=True, slots=True)
class BadUrl:
    """Why a text is not an address that may be asked, as the end of a sentence."""

    why: str


@lru_cache(maxsize=256)
def read_url(text: str) -> Url | BadUrl:
    """The address that a text spells, or why it is refused; a check asks for the same one several times."""
    if len(text) > _LONGEST:
        return BadUrl(f"it is longer than {_LONGEST} characters")
    if _UNSAFE.search(text):
        return BadUrl("it holds a blank, a backslash or a control character")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        return BadUrl(f"it cannot be read ({error})")
    if parts.scheme not in _PORTS:
        return BadUrl("it does not begin with http:// or https://")
    if "@" in parts.netloc:
        return BadUrl("it holds a user name; write the login as a setting of the page")
    host = _ascii_host(parts.hostname or "")
    if host is None or port == 0:
        return BadUrl("its host cannot be read")
    path = quote(parts.path or "/", safe=_KEPT)
    query = "?" + quote(parts.query, safe=_KEPT) if parts.query else ""
    return Url(Origin(parts.scheme, host, port or _PORTS[parts.scheme]), path + query)


def join(base: Url, location: str) -> Url | BadUrl:
    """Where a `Location` header leads, seen from `base`."""
    if _UNSAFE.search(location):
        return BadUrl("it holds a blank, a backslash or a control character")
    try:
        return read_url(urljoin(str(base), location))
    except ValueError as error:
        return BadUrl(f"it cannot be read ({error})")


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where requests are handed in to be sent on, and the login there."""

    origin: Origin
    auth: tuple[str, str] | None = field(default=None, repr=False)


def read_proxy(text: str) -> Proxy | BadUrl:
    """The proxy that `http://[name:password@]host:port` spells."""
    scheme, mark, rest = text.strip().rpartition("://")
    login, at, host = rest.rpartition("@")
    url = read_url(f"{scheme}{mark}{host}")
    if isinstance(url, BadUrl):
        return url
    name, _, password = login.partition(":")
    return Proxy(url.origin, (unquote(name), unquote(password)) if at else None)


def _ascii_host(host: str) -> str | None:
    """The host as it is looked up, or None where it cannot be one."""
    if ":" in host:  # urlsplit takes a colon inside brackets alone, and checks them
        return host.partition("%")[0]
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode()
        except idna.IDNAError:
            return None
    named = re.fullmatch(r"(?=.{1,254}$)[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?", host)
    return host.rstrip(".") if named else None
