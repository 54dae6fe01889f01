"""What no single setting of a channel or page shows: keys that do not go together, secrets that others can read."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from watcher.config import values
from watcher.config.mistakes import Mistake, either, shown
from watcher.config.places import Path as KeyPath
from watcher.config.values import Wrong
from watcher.settings import Format

Table = Mapping[str, Any]

DISTURBING: Final = ("email", "ntfy", "telegram", "discord", "homeassistant")  # what can be told how much to disturb
NAME: Final = '{ env = "NAME" }'
OPEN: Final = 'a secret in plain text, and everybody on this machine can read the file; "chmod 600" it, or use {}'
TELLING: Final = ("authorization", "cookie", "key", "password", "secret", "token")  # in names of headers


def check_channel(name: str, channel: Table, folder: Path) -> Iterator[Mistake]:
    """Keys of a channel that do not go together, or lead nowhere."""
    where: KeyPath = ("channel", name)
    yield from _mail_password(where, channel)
    yield from _format(where, channel)
    yield from _habits(where, channel)
    yield from _template(where, channel, folder)


def _mail_password(where: KeyPath, channel: Table) -> Iterator[Mistake]:
    if channel.get("type") != "email":
        return
    try:
        server = values.read_mail_server(channel.get("smtp"))
    except Wrong:
        return
    password = channel.get("password")
    if password is not None and server.password:
        yield Mistake((*where, "password"), "smtp names a password already; one of the two must go")
    elif password is not None and not server.user:
        yield Mistake((*where, "smtp"), "a password needs a user: smtp://user@host")
    elif channel.get("login") == "xoauth2" and not (password or server.password):
        yield Mistake((*where, "login"), f'"xoauth2" needs the access token: password = {NAME}')


def _format(where: KeyPath, channel: Table) -> Iterator[Mistake]:
    if channel.get("type") != "webhook":
        return
    format, chat = channel.get("format", Format.STANDARD), channel.get("chat")
    if format == Format.TELEGRAM and not chat:
        yield Mistake(where, 'chat is missing: whom the bot writes to, such as "123456789" or "@channel"')
    if format != Format.TELEGRAM and chat is not None:
        yield Mistake((*where, "chat"), 'only format = "telegram" has one')
    if format != Format.STANDARD and channel.get("secret") is not None:
        yield Mistake((*where, "secret"), f"requests for {format} are not signed")
    if format == Format.STANDARD:
        for key in ("digest", "spoilers", "template"):
            if channel.get(key) not in (None, True):
                yield Mistake(
                    (*where, key), "programs get each alert at once and whole; a format for people may have it"
                )


def _habits(where: KeyPath, channel: Table) -> Iterator[Mistake]:
    for key in ("hour", "urgent"):
        if key in channel and "digest" not in channel:
            yield Mistake((*where, key), 'only a digest has it: digest = "daily"')
    kind = channel.get("format", Format.STANDARD) if channel.get("type") == "webhook" else channel.get("type")
    if "priority" in channel and kind not in DISTURBING:
        yield Mistake((*where, "priority"), f"nothing of the kind can be said there; it can by {either(DISTURBING)}")


def _template(where: KeyPath, channel: Table, folder: Path) -> Iterator[Mistake]:
    written = channel.get("template")
    if not isinstance(written, str):
        return
    path, key = (folder / written).resolve(), (*where, "template")
    if not path.is_relative_to(folder.resolve()):
        yield Mistake(key, f"expected a file in the config's own folder or below, found {shown(written)}")
    elif not path.is_file():
        yield Mistake(key, f"there is no file {shown(written)}")
    elif path.stat().st_mode & stat.S_IWOTH:
        yield Mistake(key, 'everybody on this machine can write the file; "chmod o-w" it')
    elif path.suffix in (".html", ".htm") and channel.get("type") != "email":
        yield Mistake(key, "only an email can hold HTML; name a text file")
    else:
        yield from _text_of_template(key, path)


def _text_of_template(key: KeyPath, path: Path) -> Iterator[Mistake]:
    from watcher.notify import TemplateFailed
    from watcher.notify.template import read_template  # takes long to load

    try:
        read_template(path)
    except TemplateFailed as problem:
        yield Mistake(key, str(problem))


def check_page(where: KeyPath, page: Table) -> Iterator[Mistake]:
    """Keys of a page that do not go together."""
    headers, url = page.get("headers"), page.get("url")
    named = [str(name).lower() for name in headers] if isinstance(headers, Mapping) else []
    if "login" in page and "authorization" in named:
        yield Mistake((*where, "login"), "headers name an Authorization already; one of the two must go")
    for key in ("headers", "cookies", "login", "proxy"):
        if key in page and isinstance(url, str) and is_file(url):
            yield Mistake((*where, key), "a page that is a file is read without any")


def is_file(url: str) -> bool:
    """Whether a page is the path of an HTML file rather than an address."""
    return "://" not in url and url.lower().endswith((".html", ".htm"))


# --- secrets -------------------------------------------------------------------------------------


def open_secrets(name: str, channel: Table) -> Iterator[Mistake]:
    """The secrets that stand in plain text where everybody can read them."""
    for key in ("password", "secret"):
        if any(isinstance(secret, str) for secret in _listed(channel.get(key))):
            yield Mistake(("channel", name, key), OPEN.format(NAME))
    if channel.get("type") == "apprise" and any(isinstance(url, str) for url in _listed(channel.get("url"))):
        yield Mistake(("channel", name, "url"), OPEN.format(NAME))
    if channel.get("type") == "email" and _names_password(channel.get("smtp")):
        yield Mistake(("channel", name, "smtp"), OPEN.format(f"password = {NAME}"))
    yield from _open_headers(("channel", name), channel)


def open_page_secrets(where: KeyPath, page: Table) -> Iterator[Mistake]:
    """The same of what a page is asked with; `where` is the page's place in the file."""
    yield from _open_headers(where, page)
    cookies, login, proxy = page.get("cookies"), page.get("login"), page.get("proxy")
    for name, value in cookies.items() if isinstance(cookies, Mapping) else ():
        if isinstance(value, str):
            yield Mistake((*where, "cookies", str(name)), OPEN.format(NAME))
    if isinstance(login, Mapping) and isinstance(login.get("password"), str):
        yield Mistake((*where, "login", "password"), OPEN.format(NAME))
    if isinstance(proxy, str) and "@" in proxy:
        yield Mistake((*where, "proxy"), OPEN.format(NAME))


def _open_headers(where: KeyPath, table: Table) -> Iterator[Mistake]:
    headers = table.get("headers")
    for header, value in headers.items() if isinstance(headers, Mapping) else ():
        if isinstance(value, str) and any(word in str(header).lower() for word in TELLING):
            yield Mistake((*where, "headers", str(header)), OPEN.format(NAME))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _names_password(smtp: object) -> bool:
    try:
        return values.read_mail_server(smtp).password is not None
    except Wrong:
        return False
