"""The headers of requests and answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.sources.conftest import NOW
from watcher.sources.answer import PageRequest
from watcher.sources.headers import plain, read_cookie, read_http_date, read_retry_after, request_headers

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120", timedelta(minutes=2)),
        (" 120 ", timedelta(minutes=2)),
        ("0", SECOND),
        ("-5", SECOND),
        ("86400", DAY),
        ("86401", DAY),
        ("315360000", DAY),
        ("9" * 400, DAY),
        ("Mon, 04 May 2026 12:05:00 GMT", timedelta(minutes=5)),
        ("Mon, 04 May 2026 12:05:00 +0000", timedelta(minutes=5)),
        ("Mon, 04 May 2026 14:05:00 +0200", timedelta(minutes=5)),
        ("Mon, 04 May 2026 12:05:00", timedelta(minutes=5)),
        ("Monday, 04-May-26 12:05:00 GMT", timedelta(minutes=5)),
        ("Mon May  4 12:05:00 2026", timedelta(minutes=5)),
        ("Mon, 04 May 2026 11:59:00 GMT", SECOND),
        ("Thu, 01 Jan 1970 00:00:00 GMT", SECOND),
        ("Fri, 01 Jan 2036 00:00:00 GMT", DAY),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("", None),
        ("soon", None),
        ("1.5", None),
        ("1e3", None),
        ("١٢", None),
        ("12 seconds", None),
        ("--5", None),
    ],
)
def test_every_form_of_retry_after_is_bounded(text: str, expected: timedelta | None) -> None:
    """Seconds or a date in any of the three forms of HTTP, between a second and a day; rubbish is no wish."""
    assert expected == read_retry_after(text, NOW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon, 04 May 2026 12:00:00 GMT", NOW),
        ("Mon, 04 May 2026 14:00:00 +0200", NOW),
        ("Mon, 32 May 2026 12:00:00 GMT", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_in_utc(text: str, expected: datetime | None) -> None:
    """Whatever zone it is written in."""
    found = read_http_date(text)
    assert expected == found
    assert found is None or found.tzinfo is UTC


REQUEST = PageRequest(
    "https://tv.example/",
    headers=(("Accept-Language", "en-GB"), ("X-Key", "secret"), ("Host", "evil.example"), ("Accept-Encoding", "br")),
    auth=("me", "pässword"),
)


def test_home_gets_everything_but_what_is_ours_to_set() -> None:
    """A page's own headers go before ours, except for those that hold the exchange together."""
    sent = request_headers(REQUEST, "watcher/1", home=True, cookies={"a": "1", "b": "2"})
    assert "Basic bWU6cMOkc3N3b3Jk" == sent["authorization"]
    assert ("en-GB", "secret", "a=1; b=2") == (sent["accept-language"], sent["x-key"], sent["cookie"])
    assert ("gzip, deflate", "watcher/1") == (sent["accept-encoding"], sent["user-agent"])
    assert "host" not in sent


def test_elsewhere_gets_no_secrets() -> None:
    """Another origin sees the languages alone."""
    sent = request_headers(REQUEST, "watcher/1", home=False, cookies={})
    assert {"user-agent", "accept", "accept-encoding", "accept-language"} == set(sent)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one  two\r\nthree", "one two three"),
        ("\x1b[31mred\x07\u202e", "[31mred"),
        ("x" * 20, "x" * 9 + "…"),
        ("Zoë", "Zoë"),
    ],
)
def test_foreign_words_are_made_plain(text: str, expected: str) -> None:
    """One line, no control or direction characters, cut."""
    assert expected == plain(text, most=10 if len(text) == 20 else 100)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("a=1; Path=/; HttpOnly", ("a", "1")),
        (" a = 1=2 ;x", ("a", "1=2")),
        ("a=", ("a", "")),
        ("=1", None),
        ("a", None),
        ("", None),
    ],
)
def test_a_cookie_is_a_name_and_a_value(header: str, expected: tuple[str, str] | None) -> None:
    """Where and how long it holds is of no matter within one visit."""
    assert expected == read_cookie(header)
