"""Single settings, from what stands in the file to what the program uses; each refusal says what was expected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from email.headerregistry import Address
from email.utils import parseaddr
from urllib.parse import SplitResult, unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from watcher.config.mistakes import either, nearest
from watcher.core.model import Change, Signal
from watcher.core.timing import Quiet
from watcher.settings import Encryption, Every, Priority

A_DURATION = 'a duration such as "90s", "15m", "6h" or "1d"'
AN_EVERY = 'a duration such as "15m", or { min = "15m", max = "12h" }'
LONGEST = timedelta(days=366)
TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # what HTTP allows as the name of a header or cookie

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)([smhd])")
_SPOKEN = re.compile(r"(\d{1,9})\s*([smhd])[a-z]*", re.IGNORECASE)
_HOURS = re.compile(r"((?:[01]\d|2[0-3]):[0-5]\d)\s*[-–]\s*((?:[01]\d|2[0-3]):[0-5]\d)")
_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?")


class Wrong(ValueError):
    """A value that cannot be used: what was expected instead, and the nearest right one."""

    def __init__(self, expected: str, nearest: str | None = None) -> None:
        super().__init__(expected)
        self.expected = expected
        self.nearest = nearest


def read_duration(value: object) -> timedelta:
    """ "90s", "15m", "6h", "1d"; at most a year."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Wrong(A_DURATION, _spoken_duration(value))
    duration = timedelta(**{_UNITS[match[2]]: float(match[1])})
    if duration > LONGEST:
        raise Wrong("a duration of at most a year")
    return duration


def _spoken_duration(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return f'"{value}s"'
    match = _SPOKEN.fullmatch(value.strip()) if isinstance(value, str) else None
    return f'"{match[1]}{match[2].lower()}"' if match else None


def read_every(value: object) -> Every:
    """One duration, or the two between which the watcher may choose."""
    if isinstance(value, Mapping):
        return _read_range(value)
    try:
        duration = read_duration(value)
    except Wrong as problem:
        raise Wrong(AN_EVERY, problem.nearest) from problem
    return _read_range({"min": value, "max": value}) if duration else _refuse_never()


def _read_range(value: Mapping[str, object]) -> Every:
    if set(value) != {"min", "max"}:
        raise Wrong(AN_EVERY)
    shortest, longest = read_duration(value["min"]), read_duration(value["max"])
    if not shortest:
        return _refuse_never()
    if shortest > longest:
        raise Wrong("a min that is not longer than the max")
    return Every(shortest, longest)


def _refuse_never() -> Every:
    raise Wrong("a duration longer than nothing")


def read_quiet(value: object) -> Quiet:
    """ "22:00-08:00": the hours in which nothing is said."""
    match = _HOURS.fullmatch(value) if isinstance(value, str) else None
    if match is None or match[1] == match[2]:
        raise Wrong('two different times of day such as "22:00-08:00"')
    return Quiet(time.fromisoformat(match[1]), time.fromisoformat(match[2]))


def read_priorities(value: object) -> tuple[tuple[str, Priority], ...]:
    """{ cancelled = "high", cast = "low" }: of signals and kinds of news; the two share the name "trailer"."""
    if not isinstance(value, Mapping):
        raise Wrong('a table such as { cancelled = "high", cast = "low" }')
    names, levels = [*map(str, Signal), *map(str, Change)], [*map(str, Priority)]
    for name, level in value.items():
        if name not in names:
            raise Wrong("signals or kinds of news as its keys", quoted(nearest(name, names)))
        if level not in levels:
            raise Wrong(f"{either(levels)} for {name}", quoted(nearest(level, levels)))
    return tuple((str(name), Priority(level)) for name, level in value.items())


def quoted(word: str | None) -> str | None:
    """A word as it stands in the file."""
    return f'"{word}"' if word else None


def read_zone(value: object) -> ZoneInfo:
    """A time zone by its IANA name."""
    try:
        if isinstance(value, str):
            return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    near = nearest(value, available_timezones()) if isinstance(value, str) else None
    raise Wrong('a time zone such as "Europe/London"', f'"{near}"' if near else None)


def read_language(value: object) -> str:
    """ "de", "en-US": a language that messages can be written in, with or without a country."""
    from watcher.notify.dates import is_locale  # takes long to load, and most configs name no language
    from watcher.notify.wording import WORDINGS

    if isinstance(value, str) and value.partition("-")[0] in WORDINGS and is_locale(value):
        return value
    near = nearest(value, WORDINGS) if isinstance(value, str) else None
    raise Wrong(f'{either(WORDINGS)}, or with a country such as "en-US"', quoted(near))


def read_id(value: object) -> str:
    """A title's id: it travels in addresses and headers, so it is plain."""
    if not isinstance(value, str) or len(value) > 80 or not _ID.fullmatch(value):
        raise Wrong('letters, digits, "-" and "_"')
    return value


def read_words(value: object) -> str:
    """Text on one line that is not blank."""
    if not isinstance(value, str) or not value.strip() or "\n" in value:
        raise Wrong("text on one line")
    return " ".join(value.split())


def read_mailbox(value: object) -> str:
    """An email address, with or without a name before it."""
    if isinstance(value, str):
        _, address = parseaddr(value)
        try:
            if address and address in value and Address(addr_spec=address).domain and "\n" not in value:
                return value
        except (ValueError, IndexError):
            pass
    raise Wrong('an email address such as "you@example.com"')


def read_web_address(value: object) -> str:
    """An address that begins with http:// or https://."""
    expected = "an address that begins with https:// or http://"
    if not isinstance(value, str):
        raise Wrong(expected)
    parts = _split(value)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", value):
        raise Wrong(expected, _with_scheme(value))
    if parts.username is not None:
        raise Wrong("an address without a user name; put it into headers")
    return value


def _split(value: str) -> SplitResult | None:
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        return None
    return parts


def _with_scheme(value: str) -> str | None:
    """ "tv.example/x" or "htps://tv.example" with the scheme that was meant."""
    rest = value.partition("://")[2] or value
    return f'"https://{rest}"' if re.fullmatch(r"[\w-]+(\.[\w-]+)+(:\d+)?(/\S*)?", rest) else None


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where email is handed over, and who says so."""

    encryption: Encryption
    host: str
    port: int
    user: str | None
    password: str | None


def read_mail_server(value: object) -> MailServer:
    """ "smtp://user@host:port" (STARTTLS where offered; port 587) or "smtps://..." (port 465)."""
    expected = 'a mail server such as "smtp://user@mail.example.com:587" or "smtps://mail.example.com"'
    parts = _split(value) if isinstance(value, str) else None
    if parts is None or parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/"):
        raise Wrong(expected)
    tls = parts.scheme == "smtps"
    return MailServer(
        encryption=Encryption.TLS if tls else Encryption.STARTTLS,
        host=parts.hostname,
        port=parts.port or (465 if tls else 587),
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
    )


def read_headers(value: object) -> tuple[tuple[str, str], ...]:
    """Request headers: names and values that HTTP allows."""
    if not isinstance(value, Mapping):
        raise Wrong('a table such as { "Accept-Language" = "en-GB" }')
    for name, text in value.items():
        check_header(str(name))
        if not isinstance(text, str) or not text.isprintable():
            raise Wrong(f'a header name and its text, both on one line, at "{name}"')
    return tuple(value.items())


def check_header(name: str) -> None:
    """Refuse the name of a header that HTTP does not allow, or that is not ours to choose."""
    if not TOKEN.fullmatch(name):
        raise Wrong(f'a header name and its text, both on one line, at "{name}"')
    if name.lower() in ("host", "content-length", "connection", "transfer-encoding"):
        raise Wrong(f'headers that a client may choose; "{name}" is not one')
