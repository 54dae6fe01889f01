"""Settings that may hold a secret: in plain text, or as the place where it stands. No refusal repeats what it found."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from watcher.config import values
from watcher.config.values import Wrong
from watcher.settings import PageLogin, Secret
from watcher.sources.url import BadUrl, read_proxy

A_SECRET: Final = '{ env = "NAME" } or { file = "/path" }'
A_LOGIN: Final = 'a table such as { user = "you", password = { env = "NAME" } }'
A_PROXY: Final = 'a proxy such as "http://proxy.example:3128", or { env = "NAME" }'
A_COOKIE: Final = 'a table such as { session = { env = "NAME" } }'


def read_secret(value: object) -> Secret:
    """A secret's place; a file's path may still be relative."""
    match value:
        case str() if value:
            return Secret(text=value)
        case {"env": str(name), **others} if name and not others:
            return Secret(env=name)
        case {"file": str(path), **others} if path and not others:
            return Secret(file=Path(path))
        case _:
            raise Wrong(A_SECRET)


def read_secrets(value: object) -> tuple[Secret, ...]:
    """One secret, or a list of them while a key is changed."""
    return tuple(read_secret(entry) for entry in (value if isinstance(value, list) else [value]))


def read_address(value: object) -> str | Secret:
    """A web address in words, or the place where it is hidden."""
    if isinstance(value, Mapping):
        return read_secret(value)
    try:
        return values.read_web_address(value)
    except Wrong as wrong:
        telling = wrong.nearest and max(map(len, wrong.nearest.split("/")[3:]), default=0) > 8
        raise Wrong(wrong.expected, None if telling else wrong.nearest) from None


def read_addresses(value: object) -> tuple[Secret, ...]:
    """One address of Apprise or several, each a secret as a whole."""
    urls = read_secrets(value)
    if not urls or any(url.text is not None and "://" not in url.text for url in urls):
        raise Wrong('addresses of Apprise such as "tgram://token/chat", or { env = "NAME" }')
    return urls


def read_hidden_headers(value: object) -> tuple[tuple[str, Secret], ...]:
    """Request headers, each with its text or the place where that is hidden."""
    if not isinstance(value, Mapping):
        raise Wrong('a table such as { Authorization = { env = "NAME" } }')
    plain = {name: text for name, text in value.items() if not isinstance(text, Mapping)}
    values.read_headers(plain)
    for name in value:
        values.check_header(str(name))
    return tuple((str(name), read_secret(text) if text != "" else Secret(text="")) for name, text in value.items())


def read_page_headers(value: object) -> tuple[tuple[str, Secret], ...]:
    """The same for a page, whose cookies and login are settings of their own."""
    headers = read_hidden_headers(value)
    if any(name.lower() == "cookie" for name, _ in headers):
        raise Wrong(f"cookies as a setting of their own: cookies = {A_COOKIE.removeprefix('a table such as ')}")
    return headers


def read_cookies(value: object) -> tuple[tuple[str, Secret], ...]:
    """Cookies, each with its value or the place where that is hidden."""
    if not isinstance(value, Mapping) or not all(map(_is_cookie, value.items())):
        raise Wrong(A_COOKIE)
    return tuple((name, read_secret(text)) for name, text in value.items())


def _is_cookie(pair: tuple[object, object]) -> bool:
    name, text = pair
    named = isinstance(name, str) and values.TOKEN.fullmatch(name)  # RFC 6265, 4.1.1
    return bool(named) and not (isinstance(text, str) and (";" in text or not text.isprintable()))


def read_login(value: object) -> PageLogin:
    """User and password of HTTP's basic authentication."""
    match value:
        case {"user": str(user), "password": password, **others} if _is_user(user) and not others:
            return PageLogin(user, read_secret(password))
        case _:
            raise Wrong(A_LOGIN)


def _is_user(user: str) -> bool:
    return user.isprintable() and bool(user) and ":" not in user  # which ends it (RFC 7617, 2)


def read_page_proxy(value: object) -> Secret:
    """The proxy that a page is asked through, or the place where its address is hidden."""
    try:
        secret = read_secret(value)
    except Wrong:
        raise Wrong(A_PROXY) from None
    if secret.text is not None and isinstance(read_proxy(secret.text), BadUrl):
        raise Wrong(A_PROXY)
    return secret
