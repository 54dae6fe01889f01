"""Periods are written, read and compared in the forms of EDTF that the program knows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core import edtf
from watcher.core.edtf import Period, contains, overlaps, read_edtf

YEARS = st.integers(1900, 2100)
SIMPLE = st.one_of(
    st.builds(edtf.year, YEARS),
    st.builds(edtf.month, YEARS, st.integers(1, 12)),
    st.builds(edtf.season, YEARS, st.integers(21, 24)),
    st.builds(edtf.quarter, YEARS, st.integers(1, 4)),
    st.builds(edtf.day, st.dates(date(1900, 1, 1), date(2100, 12, 31))),
)


def an_interval(a: Period, b: Period) -> Period | None:
    """The two in order as one interval, where neither lies inside the other."""
    earlier, later = sorted((a, b))
    return edtf.interval(earlier, later) if earlier.last <= later.last else None


PERIODS = st.one_of(SIMPLE, st.builds(an_interval, SIMPLE, SIMPLE).filter(lambda period: period is not None))

SHAPES = [
    ("2025", "2025-01-01", "2025-12-31"),
    ("2025-03", "2025-03-01", "2025-03-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-12", "2025-12-01", "2025-12-31"),
    ("2025-03-14", "2025-03-14", "2025-03-14"),
    ("2025-21", "2025-03-01", "2025-05-31"),
    ("2025-22", "2025-06-01", "2025-08-31"),
    ("2025-23", "2025-09-01", "2025-11-30"),
    ("2025-24", "2025-12-01", "2026-02-28"),
    ("2025-33", "2025-01-01", "2025-03-31"),
    ("2025-36", "2025-10-01", "2025-12-31"),
    ("2025-12/2026-01", "2025-12-01", "2026-01-31"),
    ("2025/2026", "2025-01-01", "2026-12-31"),
    ("2025-24/2026-03-14", "2025-12-01", "2026-03-14"),
]


@pytest.mark.parametrize(("text", "first", "last"), SHAPES)
def test_every_shape_knows_its_days(text: str, first: str, last: str) -> None:
    """Both ends are included, and a winter runs into the next year."""
    assert read_edtf(text) == Period(text, date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    ["", "soon", "25", "2025-00", "2025-13", "2025-20", "2025-25", "2025-32", "2025-37", "2025-02-30", "2025-21-01",
     "2026/2025", "2025/", "/2025", "2025/2026/2027", "2025-3", " 2025", "2025\n", "0000", "٢٠٢٥",
     "2025-03-14/2025-03", "9999-24"],
)  # fmt: skip
def test_anything_else_is_no_period(text: str) -> None:
    """Reading never raises: what is none of the shapes is None."""
    assert read_edtf(text) is None


@given(PERIODS)
def test_a_period_written_and_read_is_the_same(period: Period) -> None:
    """The EDTF form says everything."""
    assert read_edtf(str(period)) == period


@given(st.text(alphabet="0123456789-/", max_size=25))
def test_what_is_read_is_written_back_unchanged(text: str) -> None:
    """No two texts are read as one period, but for an interval from a period to itself."""
    start, _, end = text.partition("/")
    period = read_edtf(text)
    assert period is None or period.edtf == (start if start == end else text)


@given(SIMPLE, SIMPLE)
def test_an_interval_holds_both_its_ends(a: Period, b: Period) -> None:
    """Whatever the shapes of its ends."""
    whole = an_interval(a, b)
    assert whole is None or (contains(whole, a) and contains(whole, b))


def test_an_interval_of_one_period_is_the_period() -> None:
    """There is one form for one run of days given twice."""
    assert edtf.interval(edtf.year(2025), edtf.year(2025)) == edtf.year(2025)


def test_intervals_join_by_their_outer_ends() -> None:
    """No interval has more than one slash."""
    long = edtf.interval(edtf.interval(edtf.year(2024), edtf.year(2025)), edtf.month(2026, 1))
    assert str(long) == "2024/2026-01"


def test_an_interval_never_runs_backwards() -> None:
    """A caller that mixes up the ends has a defect."""
    with pytest.raises(ValueError, match="2025 does not follow 2026"):
        edtf.interval(edtf.year(2026), edtf.year(2025))


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("2025", "2025-03", True),
        ("2025", "2025", True),
        ("2025-03", "2025", False),
        ("2025-23", "2025-10-31", True),
        ("2025-23", "2025-12-01", False),
        ("2025-36", "2025-10", True),
        ("2025-24", "2026-02-28", True),
        ("2025-12/2026-01", "2026-01-14", True),
    ],
)
def test_a_period_contains_what_lies_wholly_inside(outer: str, inner: str, expected: bool) -> None:
    """A period contains itself too."""
    a, b = read_edtf(outer), read_edtf(inner)
    assert a is not None
    assert b is not None
    assert contains(a, b) is expected


@given(PERIODS, PERIODS)
def test_containing_is_overlapping_and_overlapping_goes_both_ways(a: Period, b: Period) -> None:
    """The two relations agree."""
    assert overlaps(a, b) is overlaps(b, a)
    assert not contains(a, b) or overlaps(a, b)


def test_periods_sort_by_their_first_day() -> None:
    """Of two that begin together the shorter comes first."""
    texts = ["2026", "2025-10-31", "2025", "2025-01", "2025-36"]
    periods = [period for period in map(read_edtf, texts) if period]
    assert [str(period) for period in sorted(periods)] == ["2025-01", "2025", "2025-36", "2025-10-31", "2026"]


def test_only_one_date_is_a_day() -> None:
    """A month is not a day, however it is written."""
    assert edtf.day(date(2025, 3, 14)).is_day
    assert not edtf.month(2025, 3).is_day


def test_makers_refuse_what_does_not_exist() -> None:
    """A wrong code is the caller's defect."""
    with pytest.raises(ValueError, match="no such quarter: 5"):
        edtf.quarter(2025, 5)
    with pytest.raises(ValueError, match="no such season: 25"):
        edtf.season(2025, 25)
