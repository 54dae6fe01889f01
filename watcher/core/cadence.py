"""When to look again, and when to try to send again. Pure: what looks like chance is a hash of a name.

A page is looked at once in its `every`. Fire times are spread: a check that had no proper time of its own (the first
one, or one after a long sleep) is followed after half to all of the interval, every other after 95 to 100 % of it. The
retry schedule is that of Standard Webhooks; https://www.standardwebhooks.com
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from watcher.core.edtf import Period, read_edtf
from watcher.core.model import State, Told

DAY: Final = timedelta(days=1)
SECOND: Final = timedelta(seconds=1)
RETRIES: Final = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
LIFETIME: Final = sum(RETRIES, timedelta(0))
MOODY: Final = timedelta(seconds=1)  # more with every try, where the receiver takes other messages
SOON: Final = 12  # tries in which such a receiver is asked so; after that the wait doubles
PROBE_SHARE: Final = 10  # a receiver that has been away for n hours is probed again after n / 10 hours
SOONEST_PROBE: Final = timedelta(minutes=15)
LATEST_PROBE: Final = timedelta(hours=1)
JITTER: Final = 0.1  # of a wait before a new try, more or less
CALM: Final = 10
"""A page that changed n hours ago is looked at again in n / 10 hours, where the config leaves a choice; one whose title
has its day in n hours, or had it n hours ago, no later than that."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When something is to be done next, and why then: words for a person."""

    at: datetime
    why: str


# --- pages ---------------------------------------------------------------------------------------


def after_answer(
    page: str,
    shortest: timedelta,
    longest: timedelta,
    *,
    at: datetime,
    due_at: datetime | None,
    changed_at: datetime,
    awaited: Period | None = None,
) -> Plan:
    """The next check of a page that answered.

    `due_at` is when this one was due, `changed_at` its last news, `awaited` the day or window that is announced.
    """
    pause, why = chosen(shortest, longest, at - changed_at)
    near = max(shortest, distance(awaited, at) / CALM) if awaited else pause
    if near < pause:
        pause, why = near, "the announced day is near"
    punctual = due_at is not None and at - due_at < pause / 10
    share = 1 - (0.05 if punctual else 0.5) * chance(f"{page} {at.isoformat()}")
    return Plan(at + pause * share, why)


def chosen(shortest: timedelta, longest: timedelta, calm: timedelta) -> tuple[timedelta, str]:
    """The interval of a page that has been calm for so long, and why."""
    if shortest >= longest:
        return longest, "as configured"
    pause = min(max(calm / CALM, shortest), longest)
    if pause == shortest:
        return pause, "it changed lately"
    return pause, "it has been calm" if pause == longest else "it changed not long ago"


def announced(told: Told | None) -> Period | None:
    """The day or window that was told and did not come yet, as far as is known."""
    if told is None or told.release_date not in (State.WINDOW, State.DATED):
        return None
    return read_edtf(told.value or "")


def distance(period: Period, at: datetime) -> timedelta:
    """How far it is to where the period begins or ends, whichever is nearer."""
    begins, ends = (datetime.combine(day, time(), UTC) for day in (period.first, period.last + DAY))
    return min(abs(begins - at), abs(ends - at))


def after_failure(
    page: str, longest: timedelta, *, failures: int, at: datetime, asked_for: timedelta | None = None
) -> Plan:
    """The next check of a page that failed so many times in a row (at least once).

    The pause doubles with every failure up to a day (an hour for a page that is looked at every few minutes); what
    the host asked for is never cut short, up to a day.
    """
    most = max(longest, min(DAY, max(longest * 24, timedelta(hours=1))))
    pause = min(longest * 2 ** min(failures - 1, 20), most)
    pause *= 1 - 0.05 * chance(f"{page} {at.isoformat()}")
    if asked_for is not None and asked_for > pause:
        return Plan(at + min(asked_for, DAY), "the host asked for a pause")
    return Plan(at + pause, "it failed" if failures == 1 else f"it failed {failures} times in a row")


# --- messages ------------------------------------------------------------------------------------


def next_try_at(
    message: str,
    tries: int,
    *,
    created_at: datetime,
    at: datetime,
    lifetime: timedelta = LIFETIME,
    asked_for: timedelta | None = None,
    moody: bool = False,
) -> datetime | None:
    """When to try a message again that failed so many times; None where it is time to give up.

    The schedule is walked to its end (75 hours); a longer lifetime goes on daily until it is over. A receiver that
    takes other messages meanwhile is only moody: it is asked a dozen times within some eighty seconds.
    """
    wait = RETRIES[min(tries, len(RETRIES)) - 1]
    if moody:
        wait = min(wait, MOODY * tries * 2 ** max(min(tries, 30) - SOON, 0))
    wait *= 1 + JITTER * (2 * chance(f"{message} {tries}") - 1)
    if asked_for is not None:
        wait = max(wait, min(max(asked_for, SECOND), DAY))
    if tries > len(RETRIES) and at + wait > created_at + lifetime:
        return None
    return at + wait


def next_probe_at(*, failing_at: datetime, at: datetime, asked_for: timedelta | None = None) -> datetime:
    """When to try one message out of turn at a receiver that has taken nothing since `failing_at`.

    The steps of the schedule grow to a day; whoever comes back should not have to wait so long for what is waiting.
    """
    pause = min(max((at - failing_at) / PROBE_SHARE, SOONEST_PROBE), LATEST_PROBE)
    return at + max(pause, min(asked_for or SECOND, DAY))


# --- both ----------------------------------------------------------------------------------------


def chance(name: str) -> float:
    """A number from 0 up to 1 that looks drawn and is always the same for the name."""
    return zlib.crc32(name.encode(errors="replace")) / 2**32
