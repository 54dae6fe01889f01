"""Whose word comes first, and where pages disagree."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import combinations
from typing import Final

from watcher.core.model import (
    Claim,
    State,
    Trust,
    Witness,
)
from watcher.core.witnesses.saying import STANDING, is_within

RANKS: Final = {Trust.OFFICIAL: 0, Trust.PRESS: 1, None: 1, Trust.WIKI: 2, Trust.FAN: 3}


def by_trust(pages: Iterable[Witness]) -> list[Witness]:
    """The most trusted first: official, press, wiki, fan; among equals the newest. Without trust it is press."""
    return sorted(pages, key=lambda witness: (RANKS[witness.trust], -newest(witness).toordinal(), witness.page))


def newest(witness: Witness) -> date:
    """The day of what a page says: its own, else when it was learnt."""
    learnt_on = witness.learnt_at.date() if witness.learnt_at else date.min
    return witness.reading.page_date or learnt_on


def leading(pages: Iterable[Witness]) -> Claim | None:
    """The claim of the date that comes first, of those that stand for something."""
    claims = (witness.reading.release_date for witness in by_trust(pages))
    return next((claim for claim in claims if claim.state in STANDING), None)


def disagreement(pages: Iterable[Witness]) -> list[tuple[Claim, tuple[str, ...]]]:
    """The claims of the date with their pages, the most trusted first, where they cannot all be true; else none."""
    found: dict[tuple[str, str | None], tuple[Claim, list[str]]] = {}
    for witness in by_trust(pages):
        claim = witness.reading.release_date
        if claim.state in STANDING:
            meaning = (State.CANCELLED if claim.state is State.CANCELLED else "", claim.value)
            found.setdefault(meaning, (claim, []))[1].append(witness.page)
    claims = [claim for claim, _ in found.values()]
    if not any(conflict(one, other) for one, other in combinations(claims, 2)):
        return []
    return [(claim, tuple(who)) for claim, who in found.values()]


def conflict(one: Claim, other: Claim) -> bool:
    """Whether two claims of the date exclude each other."""
    if State.CANCELLED in (one.state, other.state):
        return one.state is not other.state
    if not (one.value and other.value):
        return False
    return not (is_within(one.value, other.value) or is_within(other.value, one.value))
