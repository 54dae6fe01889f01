"""What the last answer means for the page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest

from tests.sources.conftest import NOW
from watcher.sources.answer import Fetched, NotModified, Trouble, Unreachable
from watcher.sources.body import Body
from watcher.sources.exchange import Reply
from watcher.sources.page import read_page
from watcher.sources.url import Origin, Url
from watcher.sources.visit import Arrived

URL = Url(Origin("https", "tv.example", 443), "/a?key=secret")
HTML = {"content-type": "text/html"}


def read(
    status: int = 200, body: bytes = b"x", headers: Mapping[str, str] = HTML, *, conditional: bool = False
) -> Fetched | NotModified | Unreachable:
    """Read an answer to a page that redirected to `URL`."""
    return read_page(Arrived(URL, Reply(status, headers, Body(body)), conditional), "https://tv.example/", "old", NOW)


def refused(answer: object) -> Unreachable:
    """The answer, which is no page."""
    assert isinstance(answer, Unreachable)
    return answer


def test_a_page_is_what_came() -> None:
    """Under the address of the config, with the one that answered."""
    answer = read(headers={"content-type": "text/html; charset=latin-1", "etag": '"1"'})
    assert isinstance(answer, Fetched)
    assert ("https://tv.example/", "https://tv.example/a?key=secret") == (answer.url, answer.final_url)
    assert ("text/html; charset=latin-1", b"x", NOW) == (answer.content_type, answer.body, answer.fetched_at)
    assert '"1"' in answer.validators.replace("\\", "")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Mon, 04 May 2026 11:00:00 GMT", NOW - timedelta(hours=1)),
        ("Mon, 04 May 2026 13:00:00 GMT", None),
        ("rubbish", None),
        ("", None),
    ],
)
def test_a_page_says_when_it_changed(header: str, expected: datetime | None) -> None:
    """Not in the future: then the host's clock is wrong."""
    answer = read(headers={**HTML, "last-modified": header})
    assert isinstance(answer, Fetched)
    assert expected == answer.last_modified


def test_no_news_keeps_what_was_known() -> None:
    """The day of the last full answer, too, so that the daily one comes."""
    assert NotModified("old") == read(304, b"", {"etag": '"another"'}, conditional=True)


def test_no_news_that_was_not_asked_for_is_trouble() -> None:
    """There is nothing that it could be compared with."""
    answer = refused(read(304, b""))
    assert (304, Trouble.STATUS) == (answer.status, answer.trouble)
    assert "not asked for news alone" in answer.reason


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "401 Unauthorized: a login is needed"),
        (403, "403 Forbidden: it refuses this program"),
        (404, "404 Not Found: the page is gone"),
        (410, "410 Gone: the page is gone"),
        (429, "429 Too Many Requests: it was asked too often"),
        (451, "451 Unavailable For Legal Reasons"),
        (500, "500 Internal Server Error: the host has trouble"),
        (503, "503 Service Unavailable: the host has trouble"),
        (520, "520: the host has trouble"),
        (999, "999"),
        (204, "204 No Content, which holds no page"),
        (206, "206 Partial Content, which holds no page"),
        (300, "300 Multiple Choices, which holds no page"),
        (418, "418 I'm a Teapot"),
    ],
)
def test_every_refusal_is_a_sentence(status: int, words: str) -> None:
    """What, where, and what it means; without the query, which may hold a key."""
    answer = refused(read(status))
    assert words in answer.reason
    assert answer.reason.startswith("https://tv.example/a?… answers ")
    assert "secret" not in answer.reason


def test_a_refusal_keeps_its_body_and_its_wish() -> None:
    """So that a wall can be told from a broken page, and the next try comes when it may."""
    answer = refused(read(503, b"Checking your browser", {**HTML, "retry-after": "120"}))
    assert (b"Checking your browser", timedelta(minutes=2)) == (answer.body, answer.retry_after)
    assert (str(URL), "text/html") == (answer.final_url, answer.content_type)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/pdf", b"x"),
        ("image/png", b"x"),
        ("IMAGE/JPEG; x=y", b"x"),
        ("video/mp4", b"x"),
        ("application/zip", b"x"),
        ("font/woff2", b"x"),
        ("", b"%PDF-1.7"),
        ("text/html", b"%PDF-1.7"),
        ("application/octet-stream", b"\x89PNG\r\n"),
        ("application/octet-stream", b"PK\x03\x04"),
        ("text/plain", b"GIF89a"),
        ("text/html", b"\xff\xd8\xff\xe0"),
    ],
)
def test_what_cannot_be_read_is_no_page(kind: str, body: bytes) -> None:
    """By what it says it is, or by how it begins."""
    answer = refused(read(200, body, {"content-type": kind}))
    assert Trouble.TYPE == answer.trouble
    assert "not a page" in answer.reason


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "text/html",
        "TEXT/HTML;charset=utf-8",
        "text/plain",
        "application/xhtml+xml",
        "application/xml",
        "text/xml",
        "application/rss+xml",
        "application/atom+xml",
        "application/json",
        "application/ld+json",
        "application/octet-stream",
        "image/svg+xml",
    ],
)
def test_what_may_hold_text_is_read(kind: str) -> None:
    """Pages, feeds and what programs answer."""
    assert isinstance(read(headers={"content-type": kind}), Fetched)


def test_half_a_page_is_no_page() -> None:
    """What is wrong with the body is told."""
    reply = Reply(200, HTML, Body(b"half", "it ends in the middle"))
    answer = refused(read_page(Arrived(URL, reply, conditional=False), "https://tv.example/", "", NOW))
    assert "https://tv.example/a?… cannot be read: it ends in the middle." == answer.reason
