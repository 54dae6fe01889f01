"""Every change that a reading brings against what was told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from watcher.core.compare.release import release_change
from watcher.core.language.spellings import person_key
from watcher.core.model import Change, Claim, Known, Reading, Signal, State, Told

WITH_DATE: Final = frozenset({Change.WINDOW, Change.DATED, Change.MOVED, Change.RELEASED})  # told with a period or day
LONGEST: Final = 500  # characters of a section that are told


@dataclass(frozen=True, slots=True)
class News:
    """One change that is worth an alert, and the claim that shows it."""

    signal: Signal
    change: Change
    value: str | None
    claim: Claim


def find_news(known: Known, told: Told, reading: Reading, lapsed_at: datetime | None, at: datetime) -> Iterator[News]:
    """Every change that the reading brings against what was told."""
    change = release_change(known, told, reading, lapsed_at, at)
    if change is not None:
        claim = reading.release_date
        yield News(Signal.RELEASE_DATE, change, claim.value if change in WITH_DATE else None, claim)
    yield from trailer_news(told, reading.trailer)
    yield from cast_news(told, reading.joined)
    yield from section_news(told, reading.sections)


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


def section_news(told: Told, sections: tuple[Claim, ...]) -> Iterator[News]:
    """Each section once, when it says something."""
    for claim in sections:
        if claim.state is State.FILLED and claim.section not in told.sections:
            yield News(Signal.SECTION, Change.FILLED, (claim.value or "")[:LONGEST], claim)
