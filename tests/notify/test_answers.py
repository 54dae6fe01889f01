"""What receivers answer, in words fit for a log."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.notify.examples import AT
from watcher.notify.answers import escape, origin, read_retry_after


def test_an_answer_is_one_short_printable_line() -> None:
    """A receiver cannot write into a log or a terminal."""
    assert escape("no\r\n\x1b[31m\u202e" + "x" * 500) == "no\\r\\n\\x1b[31m\\u202e" + "x" * 180


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:secret@hooks.example:8443/path/token?key=secret", "https://hooks.example:8443"),
        ("http://127.0.0.1/x", "http://127.0.0.1"),
        ("https://hooks.example:port/", "an unreadable address"),
    ],
)
def test_only_the_origin_of_an_address_is_shown(url: str, expected: str) -> None:
    """Paths and queries of webhooks are often their password."""
    assert origin(url) == expected


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("5", 5),
        ("0", 1),
        (" 120 ", 120),
        ("999999999999999999999999", 86400),
        ("86401", 86400),
        ("Thu, 05 Sep 2024 10:01:00 GMT", 60),
        ("Thu, 05 Sep 2024 09:00:00 GMT", 1),
        ("Fri, 05 Sep 2034 10:00:00 GMT", 86400),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("٣", None),
        ("Thu, 99 Sep 2024 10:01:00 GMT", None),
        (None, None),
    ],
)
def test_retry_after_is_kept_between_a_second_and_a_day(value: str | None, seconds: int | None) -> None:
    """Seconds or a date (RFC 9110, 10.2.3); rubbish asks for nothing."""
    expected = None if seconds is None else timedelta(seconds=seconds)

    assert read_retry_after(value, AT) == expected
