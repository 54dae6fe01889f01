"""Instants: ISO 8601 as attributes and metadata have it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from watcher.core.documents.instants import read_instant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)),
        ("20260301", datetime(2026, 3, 1, tzinfo=UTC)),
        ("2026-03-01T10:20Z", datetime(2026, 3, 1, 10, 20, tzinfo=UTC)),
        (" 2026-03-01T10:20:30.123+0200 ", datetime(2026, 3, 1, 8, 20, 30, tzinfo=UTC)),
        ("2026-03-01 10:20:30 +02:00", datetime(2026, 3, 1, 8, 20, 30, tzinfo=UTC)),
        ("2026-03-01T00:30:00-05", datetime(2026, 3, 1, 5, 30, tzinfo=UTC)),
        ("1 March 2026", None),
        ("2026-02-30", None),
        ("10:20", None),
        ("", None),
    ],
)
def test_days_and_moments_are_in_utc(text: str, expected: datetime | None) -> None:
    """With an offset or without, and None for anything else."""
    assert expected == read_instant(text)
