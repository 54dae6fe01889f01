"""Which change of the release date is news: first told, narrower, moved, out, cancelled, alive again."""

from __future__ import annotations

from datetime import date, datetime

from watcher.core.compare.retraction import is_withdrawn
from watcher.core.compare.stance import own_news, stands_by
from watcher.core.edtf import contains, read_edtf
from watcher.core.model import Change, Claim, Known, Reading, Signal, State, Told
from watcher.core.witnesses.saying import VALUES


def release_change(
    known: Known, told: Told, reading: Reading, lapsed_at: datetime | None, at: datetime
) -> Change | None:
    """The news of the release date, or None where there is none."""
    claim = reading.release_date
    today = reading.page_date or at.date()
    if claim.state is State.UNKNOWN or told.release_date is State.RELEASED:
        return correction(known, told, claim)
    if claim.state is State.CANCELLED:
        return Change.CANCELLED if told.release_date is not State.CANCELLED and own_news(known, claim) else None
    if told.release_date is State.CANCELLED:
        return revival(known, claim)
    if claim.state is State.PLACEHOLDER:
        return Change.WITHDRAWN if is_withdrawn(known, told, reading, lapsed_at, at) else None
    if claim.state is State.RELEASED:
        return Change.RELEASED if own_news(known, claim) and not day_was_told(told, today) else None
    return announced_change(known, told, reading)


def revival(known: Known, claim: Claim) -> Change | None:
    """A cancelled title that lives: the period that comes with it is the news, else that it is revived.

    A placeholder is life only on a page that said the title was cancelled.
    """
    if not own_news(known, claim) or stands_by(known, claim):
        return None
    if claim.state in VALUES:
        return Change(claim.state)
    return Change.REVIVED if known.release is not None and known.release.state is State.CANCELLED else None


def correction(known: Known, told: Told, claim: Claim) -> Change | None:
    """After the release only another day for it is news."""
    corrects = claim.state in (State.DATED, State.RELEASED) and claim.value and told.value and told.value != claim.value
    if not corrects or told.release_date is not State.RELEASED or stands_by(known, claim):
        return None
    return Change.MOVED if known.reading is not None and own_news(known, claim) else None


def announced_change(known: Known, told: Told, reading: Reading) -> Change | None:
    """A period or day against the one told: first told, narrower, wider (silent) or moved."""
    claim = reading.release_date
    new, old = read_edtf(claim.value or ""), read_edtf(told.value or "")
    if new is None or claim.value == told.value:
        return None
    if old is None:
        return Change(claim.state) if own_news(known, claim) else None
    if contains(new, old):
        return None
    if contains(old, new):
        return Change(claim.state)
    if not own_news(known, claim) or stands_by(known, claim) or known.reading is None:
        return None
    return Change.DATED if stands_beside(told, reading) else Change.MOVED


def stands_beside(told: Told, reading: Reading) -> bool:
    """Whether the told day stands on the page beside an earlier one, for another region."""
    return any(
        other.signal is Signal.RELEASE_DATE
        and other.value == told.value
        and other.where != reading.release_date.where
        and other.lost.startswith("later")
        for other in reading.others
    )


def day_was_told(told: Told, today: date) -> bool:
    """Whether a day up to today was told, so that being out is no news."""
    period = read_edtf(told.value or "")
    return told.release_date is State.DATED and period is not None and period.first <= today
