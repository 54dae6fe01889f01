"""When to look again, and when to try to send again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from statistics import pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.cadence import (
    LIFETIME,
    RETRIES,
    after_answer,
    after_failure,
    announced,
    chance,
    next_probe_at,
    next_try_at,
)
from watcher.core.model import State, Told

NOON = datetime(2024, 9, 5, 12, 0, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=n) for n in (1, 60, 3600, 86400))

names = st.text(max_size=20)
intervals = st.timedeltas(SECOND, 30 * DAY)
times = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def pause(page: str, every: timedelta, *, due_at: datetime | None = NOON, at: datetime = NOON) -> timedelta:
    """The time until the next check of a page with one interval."""
    return after_answer(page, every, every, at=at, due_at=due_at, changed_at=at).at - at


@given(names, intervals, intervals, times, st.none() | times, times)
def test_a_page_is_looked_at_again_later_and_within_its_interval(
    page: str, one: timedelta, other: timedelta, at: datetime, due_at: datetime | None, changed_at: datetime
) -> None:
    """`every` is the longest time between two checks, whatever else is known."""
    shortest, longest = sorted((one, other))
    plan = after_answer(page, shortest, longest, at=at, due_at=due_at, changed_at=changed_at)
    assert at + shortest / 2 <= plan.at <= at + longest


def test_a_punctual_page_keeps_its_time() -> None:
    """Within five per cent, so that a second is a second and an hour an hour."""
    assert all(0.95 * HOUR <= pause(f"page{n}", HOUR) <= HOUR for n in range(100))


@pytest.mark.parametrize("due_at", [None, NOON - 8 * HOUR], ids=["never read", "after a long sleep"])
def test_pages_that_were_read_together_part(due_at: datetime | None) -> None:
    """A thousand pages that were all due at once are spread over half an interval by the next time."""
    pauses = [pause(f"page{n}", HOUR, due_at=due_at) / HOUR for n in range(1000)]
    assert min(pauses) >= 0.5
    assert pstdev(pauses) == pytest.approx(0.5 / 12**0.5, rel=0.1)


def test_a_plan_is_the_same_whenever_it_is_made() -> None:
    """What looks like chance is a hash."""
    assert pause("page", HOUR, due_at=None) == pause("page", HOUR, due_at=None)
    assert chance("page") == chance("page") != chance("another")


@pytest.mark.parametrize(
    ("calm", "expected", "why"),
    [
        (timedelta(0), 15 * MINUTE, "it changed lately"),
        (5 * HOUR, 30 * MINUTE, "it changed not long ago"),
        (30 * DAY, 12 * HOUR, "it has been calm"),
    ],
)
def test_a_page_that_changed_lately_is_looked_at_more_often(calm: timedelta, expected: timedelta, why: str) -> None:
    """Where the config leaves a choice: a tenth of the time since its last news."""
    plan = after_answer("page", 15 * MINUTE, 12 * HOUR, at=NOON, due_at=NOON, changed_at=NOON - calm)
    assert plan.why == why
    assert 0.95 * expected <= plan.at - NOON <= expected


@pytest.mark.parametrize(
    ("day", "expected", "why"),
    [
        ("2024-09-15", 12 * HOUR, "it has been calm"),
        ("2024-09-07", 3.6 * HOUR, "the announced day is near"),
        ("2024-09-05", 1.2 * HOUR, "the announced day is near"),
        ("2024-09-04", 1.2 * HOUR, "the announced day is near"),
        ("2024-08-20", 12 * HOUR, "it has been calm"),
        ("2024-09", 10.8 * HOUR, "the announced day is near"),
        ("2024", 12 * HOUR, "it has been calm"),
    ],
)
def test_a_page_whose_title_has_its_day_is_looked_at_more_often(day: str, expected: timedelta, why: str) -> None:
    """Before it and after it, however calm the page has been; of a window its two ends count."""
    plan = after_answer(
        *("page", 15 * MINUTE, 12 * HOUR),
        at=NOON,
        due_at=NOON,
        changed_at=NOON - 30 * DAY,
        awaited=announced(Told(State.DATED, day)),
    )
    assert plan.why == why
    assert 0.95 * expected <= plan.at - NOON <= expected


def test_a_plain_interval_is_kept_whatever_is_announced() -> None:
    """The config leaves no choice."""
    today = announced(Told(State.DATED, "2024-09-05"))
    plan = after_answer("page", HOUR, HOUR, at=NOON, due_at=NOON, changed_at=NOON, awaited=today)
    assert plan == after_answer("page", HOUR, HOUR, at=NOON, due_at=NOON, changed_at=NOON)


@pytest.mark.parametrize(
    "told", [None, Told(), Told(State.RELEASED, "2024-09-05"), Told(State.PLACEHOLDER), Told(State.CANCELLED)]
)
def test_nothing_is_awaited_where_nothing_is_announced(told: Told | None) -> None:
    """Or where it is over."""
    assert announced(told) is None


# --- failures ------------------------------------------------------------------------------------


def test_the_pause_doubles_with_every_failure() -> None:
    """Up to a day, and never beyond."""
    pauses = [after_failure("page", HOUR, failures=n, at=NOON).at - NOON for n in range(1, 9)]
    expected = [HOUR * min(2**n, 24) for n in range(8)]
    assert all(0.95 * most <= pause <= most for pause, most in zip(pauses, expected, strict=True))


def test_a_page_that_is_looked_at_often_is_not_forgotten_for_a_day() -> None:
    """One that is read every second is tried at least once an hour."""
    assert after_failure("page", SECOND, failures=1000, at=NOON).at <= NOON + HOUR


def test_a_page_that_is_looked_at_rarely_waits_for_its_time() -> None:
    """A failure does not make a weekly page a daily one."""
    assert after_failure("page", 7 * DAY, failures=3, at=NOON).at >= NOON + 6 * DAY


def test_what_a_host_asks_for_is_not_cut_short() -> None:
    """But for a day at most: a host that says "in ten years" is not believed."""
    plan = after_failure("page", MINUTE, failures=1, at=NOON, asked_for=2 * HOUR)
    assert (plan.at, plan.why) == (NOON + 2 * HOUR, "the host asked for a pause")
    assert after_failure("page", MINUTE, failures=1, at=NOON, asked_for=3650 * DAY).at == NOON + DAY
    assert after_failure("page", HOUR, failures=1, at=NOON, asked_for=SECOND).at > NOON + HOUR / 2


@given(names, intervals, st.integers(1, 10**6), times, st.none() | st.timedeltas(-DAY, 400 * DAY))
def test_a_failing_page_is_tried_again(
    page: str, every: timedelta, failures: int, at: datetime, asked_for: timedelta | None
) -> None:
    """Later, and not for ever."""
    plan = after_failure(page, every, failures=failures, at=at, asked_for=asked_for)
    assert at < plan.at <= at + max(every, DAY)


# --- messages ------------------------------------------------------------------------------------


def waits(message: str, lifetime: timedelta = LIFETIME) -> list[timedelta]:
    """The time between the tries of a message that always fails."""
    at = NOON
    found: list[timedelta] = []
    while again_at := next_try_at(message, len(found) + 1, created_at=NOON, at=at, lifetime=lifetime):
        found.append(again_at - at)
        at = again_at
    return found


def test_a_message_is_tried_on_the_schedule() -> None:
    """That of Standard Webhooks, with a tenth of jitter: ten tries in about 75 hours."""
    assert len(waits("message")) == len(RETRIES)
    assert all(0.9 * due <= wait <= 1.1 * due for wait, due in zip(waits("message"), RETRIES, strict=True))
    assert waits("message") == waits("message") != waits("another")


def test_a_longer_life_goes_on_daily() -> None:
    """A mail is worth five days."""
    found = waits("message", 5 * DAY)
    assert 4 * DAY < sum(found, timedelta(0)) <= 5 * DAY
    assert all(wait >= 0.9 * DAY for wait in found[len(RETRIES) :])


def test_tries_by_hand_do_not_shorten_a_life() -> None:
    """A message that was tried often in its first hour is still tried for days."""
    assert next_try_at("message", 30, created_at=NOON, at=NOON + HOUR) is not None


def test_a_receiver_that_takes_other_messages_is_asked_sooner() -> None:
    """A dozen times in eighty seconds, then ever more rarely, and never later than by the schedule."""

    def wait(tries: int) -> timedelta:
        again_at = next_try_at("message", tries, created_at=NOON, at=NOON, moody=True)
        assert again_at is not None
        return again_at - NOON

    assert sum((wait(tries) for tries in range(1, 13)), timedelta(0)) < 86 * SECOND
    assert wait(16) > 2 * MINUTE
    assert 0.9 * DAY <= wait(40) <= 1.1 * DAY


def test_what_a_receiver_asks_for_stretches_the_wait() -> None:
    """From a second to a day, and never shortens it."""

    def wait(asked_for: timedelta) -> timedelta:
        again_at = next_try_at("message", 1, created_at=NOON, at=NOON, asked_for=asked_for)
        assert again_at is not None
        return again_at - NOON

    assert wait(HOUR) == HOUR
    assert wait(3650 * DAY) == DAY
    assert wait(-HOUR) == wait(timedelta(0)) > 4 * SECOND


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        (timedelta(0), timedelta(minutes=15)),
        (timedelta(hours=2), timedelta(minutes=15)),
        (timedelta(hours=5), timedelta(minutes=30)),
        (timedelta(hours=10), timedelta(hours=1)),
        (timedelta(days=9), timedelta(hours=1)),
    ],
)
def test_a_receiver_that_is_away_is_probed_after_a_tenth_of_its_absence(away: timedelta, expected: timedelta) -> None:
    """Gently: between a quarter of an hour and an hour."""
    assert expected == next_probe_at(failing_at=NOON - away, at=NOON) - NOON


def test_a_probe_waits_as_long_as_the_receiver_asked_for() -> None:
    """Up to a day, as a message does."""
    asked = [timedelta(hours=4), timedelta(days=3), timedelta(seconds=-5)]
    waits = [next_probe_at(failing_at=NOON, at=NOON, asked_for=pause) - NOON for pause in asked]
    assert [timedelta(hours=4), timedelta(days=1), timedelta(minutes=15)] == waits
