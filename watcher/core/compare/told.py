"""What counts as told of a title: after its first sight, and after news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from watcher.core.compare.news import News
from watcher.core.compare.release import day_was_told
from watcher.core.compare.stance import own_news
from watcher.core.language.spellings import person_key
from watcher.core.model import Change, Known, Reading, Signal, State, Told
from watcher.core.witnesses.saying import STANDING
from watcher.core.witnesses.trust import leading

CLIMB: Final = {State.TEASER: 1, State.TRAILER: 2}  # the trailer only climbs


def first_sight(known: Known, told: Told, reading: Reading) -> Told:
    """The told state after a baseline reading: whatever the order of the pages, the most trusted counts as told."""
    first = leading(known.witnesses) if known.reading is None and not told.ordinals else None
    if first is None:
        return absorb(told, reading)
    return with_lasting(replace(told, release_date=first.state, value=first.value), reading)


def absorb(told: Told, reading: Reading) -> Told:
    """The told state with a baseline's values counted as told."""
    claim = reading.release_date
    if claim.state in STANDING and told.release_date not in STANDING:
        told = replace(told, release_date=claim.state, value=claim.value)
    return with_lasting(told, reading)


def retold(known: Known, told: Told, reading: Reading, news: Iterable[News], at: datetime) -> Told:
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


def with_lasting(told: Told, reading: Reading) -> Told:
    """The told state with the trailer, people and sections of a reading; these never go back."""
    people = {person_key(claim.value or "") for claim in (*reading.joined, *reading.returning)}
    filled = {claim.section for claim in reading.sections if claim.state is State.FILLED and claim.section}
    trailer = max(told.trailer, reading.trailer.state, key=trailer_rank)
    return replace(told, trailer=trailer, people=told.people | people, sections=told.sections | filled)


def trailer_rank(state: State) -> int:
    """How far the trailer has climbed."""
    return CLIMB.get(state, 0)
