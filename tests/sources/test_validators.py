"""What lets a host answer "not modified"."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.sources.conftest import NOW
from watcher.sources.validators import conditions, remember

URL = "https://tv.example/a"
DATE = "Mon, 04 May 2026 11:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"etag": '"a"'}, {"if-none-match": '"a"'}),
        ({"etag": 'W/"a"'}, {"if-none-match": 'W/"a"'}),
        ({"last-modified": DATE}, {"if-modified-since": DATE}),
        ({"etag": '"a"', "last-modified": DATE}, {"if-none-match": '"a"', "if-modified-since": DATE}),
        ({}, {}),
        ({"etag": ""}, {}),
        ({"etag": '"' + "a" * 2000 + '"'}, {}),
    ],
)
def test_the_next_request_names_the_version_it_knows(headers: dict[str, str], expected: dict[str, str]) -> None:
    """ETag (weak ones, too) and Last-Modified come back as they were sent."""
    assert expected == conditions(remember(URL, headers, NOW), URL, NOW + timedelta(hours=1))


def test_another_address_is_asked_in_full() -> None:
    """A page that redirects elsewhere today is another page."""
    assert {} == conditions(remember(URL, {"etag": '"a"'}, NOW), URL + "/b", NOW)


@pytest.mark.parametrize(
    ("age", "asks_for_news"),
    [
        (timedelta(0), True),
        (timedelta(hours=23, minutes=59), True),
        (timedelta(days=1), False),
        (timedelta(days=400), False),
        (timedelta(seconds=-1), False),
    ],
)
def test_a_page_is_read_in_full_once_a_day(age: timedelta, asks_for_news: bool) -> None:
    """A lying host hides a change for a day at most; so does a clock that steps back."""
    assert asks_for_news == bool(conditions(remember(URL, {"etag": '"a"'}, NOW), URL, NOW + age))


MARK = remember(URL, {"etag": '"a"'}, NOW).partition("\n")[0]


@pytest.mark.parametrize(
    "carried",
    [
        "",
        "rubbish",
        "a\nb\nc\nd",
        f'{MARK}\nyesterday\n"a"\n',
        f'{MARK}\n{10**30}\n"a"\n',
        f'{MARK}\n{int(NOW.timestamp())}\n"a"',
        f'{{"url": "{URL}", "etag": "1", "modified": "", "read_at": "{NOW.isoformat()}"}}',  # as 0.1 once wrote it
    ],
)
def test_a_text_that_is_not_ours_asks_in_full(carried: str) -> None:
    """What the store carries may come from an older version."""
    assert {} == conditions(carried, URL, NOW)
