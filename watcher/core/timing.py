"""When a message may go out: at once, with the next digest, or when the quiet hours are over. Pure.

Clock times are meant in the reader's time zone, and each happens once a day: a time that a night skips comes as much
later as the clock was set ahead, one that a night repeats counts the first time.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from watcher.core.model import Change

DAY: Final = timedelta(days=1)
MONDAY: Final = 0


class Digest(StrEnum):
    """How often everything comes at once."""

    DAILY = "daily"
    WEEKLY = "weekly"  # on Mondays


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours in which nothing is said; they may span midnight."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Timing:
    """When a reader wants to hear."""

    digest: Digest | None = None
    at: time = time(8)  # of the digest
    urgent: frozenset[Change] = frozenset()  # kinds of news that do not wait for it
    quiet: Quiet | None = None
    zone: ZoneInfo = ZoneInfo("UTC")  # noqa: RUF009 - one value for ever


def release_at(timing: Timing, changes: Collection[Change], now: datetime) -> datetime:
    """The first moment at which a message with these changes may go out: now, or later."""
    at = now
    if timing.digest is not None and timing.urgent.isdisjoint(changes):
        at = next_digest_at(timing, timing.digest, now)
    return at if timing.quiet is None else end_of_quiet(timing.quiet, timing.zone, at)


def next_digest_at(timing: Timing, digest: Digest, now: datetime) -> datetime:
    """The next digest after now."""
    today = now.astimezone(timing.zone).date()
    days = (today + DAY * ahead for ahead in range(9))
    fitting = (day for day in days if digest is Digest.DAILY or day.weekday() == MONDAY)
    return next(at for at in (instant(day, timing.at, timing.zone) for day in fitting) if at > now)


def end_of_quiet(quiet: Quiet, zone: ZoneInfo, at: datetime) -> datetime:
    """The end of the quiet hours that hold this moment, or the moment itself."""
    today = at.astimezone(zone).date()
    for day in (today - DAY, today):
        start = instant(day, quiet.start, zone)
        end = instant(day + DAY if quiet.end < quiet.start else day, quiet.end, zone)
        if start <= at < end:
            return end
    return at


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The moment at which clocks of the zone show this time on the day, the first where there are two."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
