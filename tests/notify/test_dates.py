"""Periods and instants in words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from tests.notify.examples import AT
from watcher.notify import Manner
from watcher.notify.dates import write_instant, write_period


@pytest.mark.parametrize(
    ("edtf", "language", "expected"),
    [
        ("2024-10-31", "en", "31 October 2024"),
        ("2024-10-31", "en-US", "October 31, 2024"),
        ("2024-10-31", "de", "31. Oktober 2024"),
        ("2024-10-31", "ja", "2024年10月31日"),
        ("2024-10", "en", "October 2024"),
        ("2024-10", "es", "octubre de 2024"),
        ("2025", "en", "2025"),
        ("2025-21", "en", "spring 2025"),
        ("2025-23", "en", "autumn 2025"),
        ("2025-23", "en-US", "fall 2025"),
        ("2025-24", "en-GB", "winter 2025"),
        ("2025-33", "en", "the first quarter of 2025"),
        ("2025-35", "en", "the third quarter of 2025"),
        ("2025-12/2026-01", "en", "December 2025 to January 2026"),
        ("2025-24/2026-03-05", "en", "winter 2025 to 5 March 2026"),
        ("soon", "en", "soon"),
        ("2025-99", "en", "2025-99"),
        ("", "en", ""),
        ("2024-10-31", "not a language", "31 October 2024"),
        ("2024-10-31", "", "31 October 2024"),
    ],
)
def test_a_period_is_written_in_the_language(edtf: str, language: str, expected: str) -> None:
    """What is no period stays as it is, and an unknown language is English."""
    assert write_period(edtf, language) == expected


def test_a_day_may_carry_its_weekday() -> None:
    """The reader plans an evening."""
    assert write_period("2024-10-31", "en", weekday=True) == "Thursday, 31 October 2024"


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (Manner("en", ZoneInfo("Europe/London")), "5 September 2024, 11:00 BST"),
        (Manner("en-US", ZoneInfo("America/New_York")), "September 5, 2024, 06:00 EDT"),
        (Manner("de", ZoneInfo("Asia/Tokyo")), "5. September 2024, 19:00 JST"),
    ],
)
def test_an_instant_is_written_in_the_readers_zone(manner: Manner, expected: str) -> None:
    """The zone is named, so that nobody has to guess."""
    assert write_instant(AT, manner) == expected
