"""What the answer at the end of the way means for the page that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus

from watcher.sources.answer import Fetched, NotModified, Trouble, Unreachable
from watcher.sources.body import PAGE, SCRAP
from watcher.sources.headers import read_http_date, read_retry_after
from watcher.sources.validators import remember
from watcher.sources.visit import Arrived

_READABLE = ("text/", "application/octet-stream")
_READABLE_ENDS = ("xml", "json")
_MAGIC = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "an archive",
    b"\x1f\x8b\x08": "an archive",
}


def worth_reading(status: int, headers: Mapping[str, str]) -> int:
    """How much of an answer is read: a page in full, of all else a scrap for its wording."""
    return PAGE if status == HTTPStatus.OK and not _other_kind(headers.get("content-type", "")) else SCRAP


def read_page(arrived: Arrived, asked: str, validators: str, now: datetime) -> Fetched | NotModified | Unreachable:
    """The page, the news that there is none, or why it is not a page; `asked` is its address in the config."""
    reply, where = arrived.reply, arrived.url.shown
    if reply.status == HTTPStatus.NOT_MODIFIED and arrived.conditional:
        return NotModified(validators)
    if reply.status != HTTPStatus.OK:
        return _refusal(arrived, now)
    content_type = reply.headers.get("content-type", "")
    if thing := _other_kind(content_type) or _other_thing(reply.body.data):
        return Unreachable(f"{where} is {thing}, not a page.", status=200, trouble=Trouble.TYPE)
    if reply.body.flaw:
        return Unreachable(f"{where} cannot be read: {reply.body.flaw}.", status=200, trouble=reply.body.trouble)
    changed_at = read_http_date(reply.headers.get("last-modified", ""))
    return Fetched(
        url=asked,
        final_url=str(arrived.url),
        status=reply.status,
        content_type=content_type,
        body=reply.body.data,
        validators=remember(str(arrived.url), reply.headers, now),
        last_modified=changed_at if changed_at and changed_at <= now else None,
        fetched_at=now,
    )


def _refusal(arrived: Arrived, now: datetime) -> Unreachable:
    reply, where = arrived.reply, arrived.url.shown
    return Unreachable(
        f"{where} answers {_named(reply.status)}{_advice(reply.status)}.",
        retry_after=read_retry_after(reply.headers.get("retry-after", ""), now),
        status=reply.status,
        body=reply.body.data,
        trouble=Trouble.STATUS,
        final_url=str(arrived.url),
        content_type=reply.headers.get("content-type", ""),
    )


def _named(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _advice(status: int) -> str:
    match status:
        case 401 | 407:
            return ": a login is needed, which the page's settings can hold"
        case 403 | 451:
            return ": it refuses this program or this place"
        case 404 | 410:
            return ": the page is gone or the address is misspelt"
        case 429:
            return ": it was asked too often"
        case 304:
            return " though it was not asked for news alone"
        case _ if status >= 500:
            return ": the host has trouble of its own"
        case _:
            return ", which holds no page"


def _other_kind(content_type: str) -> str:
    """What the host says that it is, where that is nothing to read; "" for all else."""
    kind = content_type.partition(";")[0].strip().lower()
    return "" if not kind or kind.startswith(_READABLE) or kind.endswith(_READABLE_ENDS) else kind[:60]


def _other_thing(body: bytes) -> str:
    """What it is by its first bytes, whatever the host says; "" for all else."""
    return next((thing for magic, thing in _MAGIC.items() if body.startswith(magic)), "")
