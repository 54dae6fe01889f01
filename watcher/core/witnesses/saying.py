"""Who says the same: a page is a witness of a claim when it says no less.

The same day is no less, and a day inside a told month.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from watcher.core.edtf import contains, read_edtf
from watcher.core.language.spellings import person_key
from watcher.core.model import (
    Alert,
    Claim,
    Known,
    Reading,
    Signal,
    State,
    Witness,
)

PERIODS: Final = frozenset({State.WINDOW, State.DATED})
VALUES: Final = PERIODS | {State.RELEASED}  # what may come with a period or day
STANDING: Final = VALUES | {State.CANCELLED}  # what a page may stand for


def says(reading: Reading, claim: Claim) -> bool:
    """Whether the reading says no less than the claim."""
    match claim.signal:
        case Signal.RELEASE_DATE:
            return says_release(reading.release_date, claim)
        case Signal.TRAILER:
            return reading.trailer.state is claim.state
        case Signal.CAST:
            return person_key(claim.value or "") in {person_key(other.value or "") for other in reading.joined}
        case Signal.SECTION:
            return any(other.section == claim.section and other.state is claim.state for other in reading.sections)


def says_release(one: Claim, claim: Claim) -> bool:
    """Whether one claim of a date says no less than another: a day inside the window, the same day when it is out."""
    if claim.state in PERIODS:
        return one.state in PERIODS | {State.RELEASED} and is_within(one.value, claim.value)
    if claim.state is State.RELEASED and one.value and claim.value:
        return one.state is State.RELEASED and one.value == claim.value
    return one.state is claim.state


def is_within(inner: str | None, outer: str | None) -> bool:
    """Whether a period, in EDTF, lies in another."""
    small, large = read_edtf(inner or ""), read_edtf(outer or "")
    return small is not None and large is not None and contains(large, small)


def voices(known: Known, reading: Reading, page: str) -> tuple[Witness, ...]:
    """Every page of the title with what it says now, this page with its new reading."""
    others = tuple(witness for witness in known.witnesses if witness.page != page)
    mine = next((witness for witness in known.witnesses if witness.page == page), Witness(page, reading))
    return (*others, replace(mine, reading=reading))


def sayers(claim: Claim, pages: Iterable[Witness], *, but: str = "") -> tuple[str, ...]:
    """The addresses of the pages that say the claim, in their order."""
    return tuple(witness.page for witness in pages if witness.page != but and says(witness.reading, claim))


def seconded(alert: Alert, reading: Reading, page: str) -> Alert:
    """The alert as it is to be told now that another page was read: as a witness it joins, or leaves again."""
    others = tuple(witness for witness in alert.also_said_by if witness != page)
    is_witness = page != alert.page and says(reading, alert.claim)
    if is_witness and page in alert.also_said_by:
        return alert
    return replace(alert, also_said_by=(*others, page) if is_witness else others)
