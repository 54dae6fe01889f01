"""Taking back: in words or under a newer date at once, a bare return to a placeholder once it has lasted."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from watcher.core.compare.stance import own_news
from watcher.core.edtf import read_edtf
from watcher.core.model import Claim, Known, Reading, Signal, State, Told
from watcher.core.witnesses.saying import PERIODS, VALUES, is_within, says_release

PATIENCE: Final = timedelta(hours=6)  # how long a bare placeholder must last before it takes a value back


def is_withdrawn(known: Known, told: Told, reading: Reading, lapsed_at: datetime | None, at: datetime) -> bool:
    """In words or under a newer date at once; a bare return to a placeholder once it has lasted."""
    claim = reading.release_date
    if told.release_date not in PERIODS:
        return False
    if claim.retracts and own_news(known, claim):
        return True
    if not took_value_back(known, told, reading):
        return False
    newer = reading.page_date and known.release_on and reading.page_date > known.release_on
    lasted = known.lapsed_at is not None and lapsed_at is not None and at - lapsed_at >= PATIENCE
    return bool(newer) or (lasted and not another_says(known, told))


def took_value_back(known: Known, told: Told, reading: Reading) -> bool:
    """Whether this page showed the period that was told, and now shows a placeholder."""
    before, period = known.release, read_edtf(told.value or "")
    showed = before is not None and before.state in VALUES and is_akin(before, told, known)
    upcoming = period is not None and period.last >= (reading.page_date or period.last)
    alive = told.release_date in PERIODS
    return alive and upcoming and reading.release_date.state is State.PLACEHOLDER and showed


def is_akin(before: Claim, told: Told, known: Known) -> bool:
    """Whether the page's value is the one that was told, or a wider or narrower one; a lone page's always is."""
    return len(known.witnesses) < 2 or is_within(before.value, told.value) or is_within(told.value, before.value)


def another_says(known: Known, told: Told) -> bool:
    """Whether another page still says what was told, though this one fell silent."""
    claim = Claim(Signal.RELEASE_DATE, told.release_date, told.value)
    return any(says_release(witness.reading.release_date, claim) for witness in known.witnesses)


def lapse(known: Known, told: Told, reading: Reading, at: datetime) -> datetime | None:
    """Since when a bare placeholder stands where the page showed the value."""
    return (known.lapsed_at or at) if took_value_back(known, told, reading) else None
