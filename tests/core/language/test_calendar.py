"""Named days fall where the calendar says, and a date without a year is the one that its page means."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core import edtf
from watcher.core.language.calendar import (
    Easter,
    Fixed,
    NamedDay,
    Nth,
    choose,
    easter_sunday,
    exists,
    on_the,
    resolve_year,
)

ANCHORS = st.dates(date(1950, 1, 1), date(2080, 12, 31))


EASTERS = (
    "1999-04-04 2000-04-23 2008-03-23 2011-04-24 2016-03-27 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2038-04-25"
)


@pytest.mark.parametrize("expected", EASTERS.split())
def test_easter_sunday_is_the_churches(expected: str) -> None:
    """The earliest and the latest of our time among them."""
    assert expected == easter_sunday(int(expected[:4])).isoformat()


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Fixed(12, 25), "2025-12-25"),
        (Easter(), "2025-04-20"),
        (Easter(-2), "2025-04-18"),
        (Easter(39), "2025-05-29"),
        (Nth(4, 3, 11), "2025-11-27"),
        (Nth(4, 3, 11, 1), "2025-11-28"),
        (Nth(-1, 0, 5), "2025-05-26"),
        (Nth(1, 0, 9), "2025-09-01"),
        (Nth(2, 6, 5), "2025-05-11"),
        (Nth(3, 6, 6), "2025-06-15"),
        (Nth(3, 0, 1), "2025-01-20"),
        (Nth(-1, 6, 2), "2025-02-23"),
    ],
)
def test_a_named_day_falls_by_its_rule(rule: NamedDay, expected: str) -> None:
    """Christmas, Easter and its kin, Thanksgiving and its kin."""
    assert expected == rule.in_year(2025).isoformat()


@given(st.integers(1, 4), st.integers(0, 6), st.integers(1, 12), st.integers(1990, 2060))
def test_the_nth_weekday_is_the_nth(nth: int, weekday: int, month: int, year: int) -> None:
    """It is that weekday, in that month, with nth - 1 others before it."""
    day = Nth(nth, weekday, month).in_year(year)
    assert (weekday, month, nth) == (day.weekday(), day.month, (day.day - 1) // 7 + 1)


@pytest.mark.parametrize(
    ("month", "day", "weekday", "anchor", "past", "expected"),
    [
        (10, 31, None, "2024-09-02", False, 2024),
        (1, 14, None, "2024-12-20", False, 2025),
        (4, 20, None, "2024-05-02", False, 2024),
        (4, 20, None, "2024-05-02", True, 2024),
        (4, 20, None, "2024-09-02", False, 2025),
        (4, 20, None, "2024-09-02", True, 2024),
        (10, 31, None, "2024-09-02", True, 2023),
        (10, 31, 3, "2025-03-01", False, 2024),
        (10, 31, 4, "2024-09-02", False, 2025),
        (10, 31, 1, "2024-09-02", True, 2023),
        (10, 31, 6, "2024-09-02", False, 2024),
        (2, 29, None, "2025-01-01", False, 2028),
        (2, 29, None, "2025-01-01", True, 2024),
    ],
)
def test_the_year_is_the_one_near_the_page(
    month: int, day: int, weekday: int | None, anchor: str, past: bool, expected: int
) -> None:
    """Up to six weeks gone or else to come; in the past the last one; a weekday that fits decides."""
    assert expected == resolve_year(month, day, weekday, date.fromisoformat(anchor), past)


@given(ANCHORS, st.integers(1, 12), st.integers(1, 28))
def test_past_and_future_enclose_the_page(anchor: date, month: int, day: int) -> None:
    """The last one never lies ahead, the next one never behind, and the open reading is one of them."""
    choice = choose(on_the(month, day, None, anchor), anchor)
    assert choice.past.first <= anchor <= choice.future.last
    assert choice.period in (choice.past, choice.future)


@given(ANCHORS)
def test_a_month_under_way_is_this_one(anchor: date) -> None:
    """It is neither over nor still to come."""
    choice = choose(lambda year: edtf.month(year, anchor.month), anchor)
    assert [edtf.month(anchor.year, anchor.month)] * 3 == [choice.period, choice.past, choice.future]


def test_days_that_do_not_exist_are_told() -> None:
    """February has 29 days in some years only."""
    assert [True, False, False] == [exists(2024, 2, 29), exists(2025, 2, 29), exists(2025, 13, 1)]
