"""When a message may go out."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.model import Change
from watcher.core.timing import Digest, Quiet, Timing, release_at

LONDON = ZoneInfo("Europe/London")
NIGHT = Quiet(time(22), time(8))
DAILY = Timing(Digest.DAILY, time(18), frozenset({Change.RELEASED}), zone=LONDON)


def at(text: str, zone: ZoneInfo = LONDON, fold: int = 0) -> datetime:
    """ "2024-09-05 10:00" by the clocks of the zone."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


def released(timing: Timing, now: datetime, *changes: Change) -> str:
    """When it goes out, by the clocks of the zone."""
    moment = release_at(timing, changes or (Change.DATED,), now)
    return f"{moment.astimezone(timing.zone):%Y-%m-%d %H:%M}"


def test_without_wishes_it_goes_at_once() -> None:
    """The rule of most channels."""
    now = at("2024-09-05 23:30:07")

    assert now == release_at(Timing(), (Change.DATED,), now)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2024-09-05 10:00", "2024-09-05 18:00"),
        ("2024-09-05 18:00", "2024-09-06 18:00"),
        ("2024-09-05 23:59", "2024-09-06 18:00"),
    ],
)
def test_a_daily_digest_goes_at_its_hour(now: str, expected: str) -> None:
    """What is learnt at the very hour waits for the next one, so that a digest is whole when it leaves."""
    assert expected == released(DAILY, at(now))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2024-09-05 10:00", "2024-09-09 08:00"),
        ("2024-09-09 07:59", "2024-09-09 08:00"),
        ("2024-09-09 08:00", "2024-09-16 08:00"),
    ],
)
def test_a_weekly_digest_goes_on_monday(now: str, expected: str) -> None:
    """A Monday at its hour belongs to the next week."""
    assert expected == released(Timing(Digest.WEEKLY, zone=LONDON), at(now))


def test_urgent_news_does_not_wait_for_the_digest() -> None:
    """Nor what is told together with it."""
    now = at("2024-09-05 10:00")

    assert now == release_at(DAILY, (Change.TRAILER, Change.RELEASED), now)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2024-09-05 21:59", "2024-09-05 21:59"),
        ("2024-09-05 22:00", "2024-09-06 08:00"),
        ("2024-09-06 03:00", "2024-09-06 08:00"),
        ("2024-09-06 08:00", "2024-09-06 08:00"),
    ],
)
def test_quiet_hours_are_kept_over_midnight(now: str, expected: str) -> None:
    """And their end is no part of them."""
    assert expected == released(Timing(quiet=NIGHT, zone=LONDON), at(now))


def test_urgent_news_is_quiet_at_night() -> None:
    """It skips the digest, and wakes nobody."""
    timing = Timing(Digest.DAILY, urgent=frozenset(Change), quiet=NIGHT, zone=LONDON)

    assert "2024-09-06 08:00" == released(timing, at("2024-09-05 23:00"))


def test_a_digest_in_quiet_hours_waits_for_their_end() -> None:
    """Both wishes hold."""
    timing = Timing(Digest.DAILY, time(6), quiet=NIGHT, zone=LONDON)

    assert "2024-09-06 08:00" == released(timing, at("2024-09-05 12:00"))


def test_a_digest_hour_that_comes_twice_is_used_once() -> None:
    """On the autumn night half past one is one and the same digest, the first time."""
    timing = Timing(Digest.DAILY, time(1, 30), zone=LONDON)
    first, second = at("2024-10-27 01:30"), at("2024-10-27 01:30", fold=1)

    assert first == release_at(timing, (), at("2024-10-26 12:00"))
    assert at("2024-10-28 01:30") == release_at(timing, (), first)
    assert at("2024-10-28 01:30") == release_at(timing, (), second - timedelta(seconds=1))


def test_a_digest_hour_that_never_comes_is_used_an_hour_later() -> None:
    """On the spring night clocks go from one to two."""
    timing = Timing(Digest.DAILY, time(1, 30), zone=LONDON)

    assert "2024-03-31 02:30" == released(timing, at("2024-03-30 12:00"))
    assert "2024-04-01 01:30" == released(timing, at("2024-03-31 12:00"))


@pytest.mark.parametrize("quiet", [Quiet(time(1, 15), time(1, 45)), Quiet(time(1, 30), time(2)), NIGHT])
@pytest.mark.parametrize("night", ["2024-10-27 00:00", "2024-03-31 00:00"])
def test_short_quiet_hours_never_last_a_day(quiet: Quiet, night: str) -> None:
    """Whatever clocks do in that night, nothing is held longer than the hours are long, and the hour they are set."""
    timing = Timing(quiet=quiet, zone=LONDON)
    for minute in range(0, 300, 5):
        now = at(night) + timedelta(minutes=minute)
        assert release_at(timing, (), now) - now <= timedelta(hours=11)


@given(
    minutes=st.integers(0, 2 * 366 * 24 * 60),
    zone=st.sampled_from(["Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]),
    digest=st.sampled_from([None, *Digest]),
    clock=st.times(),
    quiet=st.sampled_from([None, NIGHT, Quiet(time(1, 30), time(2, 30)), Quiet(time(12), time(13))]),
)
def test_nothing_waits_longer_than_a_digest_and_a_night(
    minutes: int, zone: str, digest: Digest | None, clock: time, quiet: Quiet | None
) -> None:
    """It never goes before it is written, and never later than eight days and two hours."""
    now = at("2024-01-01 00:00") + timedelta(minutes=minutes)
    timing = Timing(digest, clock, quiet=quiet, zone=ZoneInfo(zone))
    moment = release_at(timing, (Change.DATED,), now)

    assert now <= moment <= now + timedelta(days=8, hours=2)
    assert release_at(Timing(quiet=quiet, zone=timing.zone), (), moment) == moment
