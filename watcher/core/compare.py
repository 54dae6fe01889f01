"""Known and a reading make a verdict: what counts as news, and what is known afterwards.

News is decided against the last value told for the title. The rules are those of the manual's page "When something
is told"; each has its function here and its test.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

from watcher.core.edtf import contains, read_edtf
from watcher.core.language.spellings import person_key
from watcher.core.model import Alert, Change, Claim, Known, Reading, Signal, State, Title, Told, Verdict
from watcher.core.witnesses import (
    Heard,
    as_told,
    heard,
    is_within,
    leading,
    sayers,
    says_release,
    voices,
    waits,
)

PATIENCE = timedelta(hours=6)  # how long a bare placeholder must last before it takes a value back
VALUES = frozenset({State.WINDOW, State.DATED, State.RELEASED})


@dataclass(frozen=True, slots=True)
class News:
    """One change that is worth an alert, and the claim that shows it."""

    signal: Signal
    change: Change
    value: str | None
    claim: Claim


def compare(known: Known, reading: Reading, title: Title, *, page: str, at: datetime) -> Verdict:
    """What follows from a fit reading of a page of the title at this instant."""
    told = known.told or Told()
    reading = replace(reading, release_date=settled_year(known, reading.release_date))
    gone, gone_at = missing(known, reading, title, at)
    known = replace(known, witnesses=voices(known, reading, page), missing=gone, missing_at=gone_at)
    if known.told is None or known.baseline:
        return Verdict(after(known, reading, first_sight(known, told, reading), lapsed_at=None))
    lapsed_at = lapse(known, told, reading, at)
    agreed = heard(reading, page, known.witnesses, title.confirm)
    before = known if title.confirm == 1 else replace(known, reading=known.reading or Reading())
    if known.held == as_told(told):
        before = replace(before, release=None, stance=None)  # what the page says was never looked at as news
    news = [item for item in find_news(before, told, agreed.reading, lapsed_at, at) if item.signal in watched(title)]
    alerts = []
    for item in news:
        told, ordinal = counted(told, item)
        alerts.append(make_alert(item, ordinal, title, known, agreed, at=at))
    told = retold(known, told, agreed.reading, news, at)
    held = as_told(told) if waits(reading.release_date, told, known, title) else ""
    return Verdict(replace(after(known, reading, told, lapsed_at=lapsed_at), held=held), tuple(alerts))


def watched(title: Title) -> frozenset[Signal]:
    """The signals that the title is watched for; its sections always are."""
    return frozenset((*title.signals, Signal.SECTION))


# --- the release date ----------------------------------------------------------------------------


def find_news(known: Known, told: Told, reading: Reading, lapsed_at: datetime | None, at: datetime) -> Iterator[News]:
    """Every change that the reading brings against what was told."""
    claim = reading.release_date
    change = release_change(known, told, reading, lapsed_at, at)
    if change is not None:
        value = claim.value if change in (Change.WINDOW, Change.DATED, Change.MOVED, Change.RELEASED) else None
        yield News(Signal.RELEASE_DATE, change, value, claim)
    yield from trailer_news(told, reading.trailer)
    yield from cast_news(told, reading.joined)
    for section in reading.sections:
        if section.state is State.FILLED and section.section not in told.sections:
            yield News(Signal.SECTION, Change.FILLED, (section.value or "")[:500], section)


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
    return Change.DATED if still_said(told, reading) else Change.MOVED


def own_news(known: Known, claim: Claim) -> bool:
    """Whether the page did not say the same already when it was last read."""
    before = known.release
    return before is None or (before.state, before.value) != (claim.state, claim.value)


def stands_by(known: Known, claim: Claim) -> bool:
    """Whether the page only says again what it stood for all the time, while another page was believed."""
    return claim.value is not None and claim.value == known.stance


def still_said(told: Told, reading: Reading) -> bool:
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


def settled_year(known: Known, claim: Claim) -> Claim:
    """A day without a year keeps the year it was first read with, as long as its sentence stays."""
    before = known.release
    if before is None or not (claim.yearless and before.yearless) or claim.quote != before.quote:
        return claim
    return replace(claim, value=before.value)


# --- taking back ---------------------------------------------------------------------------------


def took_value_back(known: Known, told: Told, reading: Reading) -> bool:
    """Whether this page showed the period that was told, and now shows a placeholder."""
    before, period = known.release, read_edtf(told.value or "")
    showed = before is not None and before.state in VALUES and is_akin(before, told, known)
    upcoming = period is not None and period.last >= (reading.page_date or period.last)
    alive = told.release_date in (State.WINDOW, State.DATED)
    return alive and upcoming and reading.release_date.state is State.PLACEHOLDER and showed


def is_akin(before: Claim, told: Told, known: Known) -> bool:
    """Whether the page's value is the one that was told, or a wider or narrower one; a lone page's always is."""
    return len(known.witnesses) < 2 or is_within(before.value, told.value) or is_within(told.value, before.value)


def is_withdrawn(known: Known, told: Told, reading: Reading, lapsed_at: datetime | None, at: datetime) -> bool:
    """In words or under a newer date at once; a bare return to a placeholder once it has lasted."""
    claim = reading.release_date
    if told.release_date not in (State.WINDOW, State.DATED):
        return False
    if claim.retracts and own_news(known, claim):
        return True
    if not took_value_back(known, told, reading):
        return False
    newer = reading.page_date and known.release_on and reading.page_date > known.release_on
    lasted = known.lapsed_at is not None and lapsed_at is not None and at - lapsed_at >= PATIENCE
    return bool(newer) or (lasted and not is_still_said(known, told))


def is_still_said(known: Known, told: Told) -> bool:
    """Whether a page says what was told, though this one fell silent."""
    claim = Claim(Signal.RELEASE_DATE, told.release_date, told.value)
    return any(says_release(witness.reading.release_date, claim) for witness in known.witnesses)


def lapse(known: Known, told: Told, reading: Reading, at: datetime) -> datetime | None:
    """Since when a bare placeholder stands where the page showed the value."""
    return (known.lapsed_at or at) if took_value_back(known, told, reading) else None


# --- trailer and cast ----------------------------------------------------------------------------


def trailer_news(told: Told, claim: Claim) -> Iterator[News]:
    """The trailer only climbs."""
    if claim.state is State.TRAILER and told.trailer is not State.TRAILER:
        yield News(Signal.TRAILER, Change.TRAILER, None, claim)
    elif claim.state is State.TEASER and told.trailer not in (State.TEASER, State.TRAILER):
        yield News(Signal.TRAILER, Change.TEASER, None, claim)


def cast_news(told: Told, joined: tuple[Claim, ...]) -> Iterator[News]:
    """Each person once for ever."""
    seen = set(told.people)
    for claim in joined:
        key = person_key(claim.value or "")
        if key not in seen:
            seen.add(key)
            yield News(Signal.CAST, Change.JOINED, claim.value, claim)


# --- what is known afterwards --------------------------------------------------------------------


def first_sight(known: Known, told: Told, reading: Reading) -> Told:
    """The told state after a baseline reading: whatever the order of the pages, the most trusted counts as told."""
    first = leading(known.witnesses) if known.reading is None and not told.ordinals else None
    if first is None:
        return absorb(told, reading)
    return with_lasting(replace(told, release_date=first.state, value=first.value), reading)


def absorb(told: Told, reading: Reading) -> Told:
    """The told state with a baseline's values counted as told."""
    claim = reading.release_date
    if claim.state in VALUES | {State.CANCELLED} and told.release_date not in VALUES | {State.CANCELLED}:
        told = replace(told, release_date=claim.state, value=claim.value)
    return with_lasting(told, reading)


def with_lasting(told: Told, reading: Reading) -> Told:
    """The told state with the trailer, people and sections of a reading; these never go back."""
    people = {person_key(claim.value or "") for claim in (*reading.joined, *reading.returning)}
    filled = {claim.section for claim in reading.sections if claim.state is State.FILLED and claim.section}
    trailer = max(told.trailer, reading.trailer.state, key=trailer_rank)
    return replace(told, trailer=trailer, people=told.people | people, sections=told.sections | filled)


def trailer_rank(state: State) -> int:
    """How far the trailer has climbed."""
    return {State.TEASER: 1, State.TRAILER: 2}.get(state, 0)


def retold(known: Known, told: Told, reading: Reading, news: list[News], at: datetime) -> Told:
    """The told state after the news went out; a silent release is remembered too."""
    claim = reading.release_date
    for item in news:
        if item.change is Change.WITHDRAWN:
            told = replace(told, release_date=State.PLACEHOLDER, value=None)
        elif item.signal is Signal.RELEASE_DATE:
            told = replace(told, release_date=claim.state, value=claim.value)
    if claim.state is State.RELEASED and own_news(known, claim):
        value = claim.value or (told.value if day_was_told(told, reading.page_date or at.date()) else None)
        told = replace(told, release_date=State.RELEASED, value=value)
    return with_lasting(told, reading)


def after(known: Known, reading: Reading, told: Told, *, lapsed_at: datetime | None) -> Known:
    """What is known once the reading is recorded."""
    claim = reading.release_date
    lapsing = lapsed_at is not None and told.value is not None
    if claim.state is State.UNKNOWN or lapsing:
        release, release_on = known.release, known.release_on
    else:
        release, release_on = claim, reading.page_date
    return Known(
        told=told,
        reading=reading,
        release=release,
        release_on=release_on,
        lapsed_at=lapsed_at if lapsing else None,
        stance=stance_of(known, claim),
        missing=known.missing,
        missing_at=known.missing_at,
    )


def missing(known: Known, reading: Reading, title: Title, at: datetime) -> tuple[tuple[str, ...], datetime | None]:
    """The watched sections that the page had and has no more, and since when the first of them is gone."""
    had = {claim.section for claim in (known.reading or Reading()).sections}.union(known.missing)
    has = {claim.section for claim in reading.sections}
    gone = tuple(section.name for section in title.sections if section.name in had - has)
    return gone, (known.missing_at or at) if gone else None


def stance_of(known: Known, claim: Claim) -> str | None:
    """The period that the page stands for: a gap or a wider period does not change it, taking it back ends it."""
    if claim.state is State.CANCELLED or claim.retracts:
        return None
    return known.stance if claim.value is None or is_within(known.stance, claim.value) else claim.value


# --- alerts --------------------------------------------------------------------------------------


def counted(told: Told, news: News) -> tuple[Told, int]:
    """The told state with this change counted, and its ordinal."""
    key = ":".join((news.signal, news.claim.section or "", news.change, news.value or ""))
    ordinal = told.ordinals.get(key, 0) + 1
    return replace(told, ordinals=MappingProxyType({**told.ordinals, key: ordinal})), ordinal


def alert_id(title: Title, news: News, ordinal: int) -> str:
    """An id that is the same over retries, restarts and restores: of title, signal, change, value and ordinal."""
    value = person_key(news.value or "") if news.signal is Signal.CAST else news.value or ""
    value = "" if news.signal is Signal.SECTION else value
    parts = (title.id, news.signal, news.claim.section or "", news.change, value, str(ordinal))
    return "alert_" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def make_alert(news: News, ordinal: int, title: Title, known: Known, agreed: Heard, *, at: datetime) -> Alert:
    """The alert of one change, with what was told before and the pages that say the same."""
    told = known.told or Told()
    previous, value = previous_of(news.signal, told, known)
    others = tuple(c for c in agreed.reading.others if c.signal is news.signal and c.lost.startswith("later"))
    return Alert(
        id=alert_id(title, news, ordinal),
        title=title,
        signal=news.signal,
        change=news.change,
        value=news.value,
        previous_state=previous,
        previous_value=value,
        claim=news.claim,
        page=agreed.page,
        observed_at=at,
        also_said_by=sayers(news.claim, known.witnesses, but=agreed.page),
        others=others if news.signal is Signal.RELEASE_DATE else (),
    )


def previous_of(signal: Signal, told: Told, known: Known) -> tuple[State, str | None]:
    """What was told of the signal before, or the placeholder that the page showed."""
    shown = known.reading or Reading()
    match signal:
        case Signal.RELEASE_DATE:
            known_state = told.release_date is not State.UNKNOWN
            return (told.release_date if known_state else shown.release_date.state), told.value
        case Signal.TRAILER:
            return (told.trailer if trailer_rank(told.trailer) else shown.trailer.state), None
        case Signal.CAST:
            return State.UNKNOWN, None
        case Signal.SECTION:
            return State.PLACEHOLDER, None
