"""What a page stood for before, so that only its own change of mind is news."""

from __future__ import annotations

from dataclasses import replace

from watcher.core.model import Claim, Known, State
from watcher.core.witnesses.saying import is_within


def own_news(known: Known, claim: Claim) -> bool:
    """Whether the page did not say the same already when it was last read."""
    before = known.release
    return before is None or (before.state, before.value) != (claim.state, claim.value)


def stands_by(known: Known, claim: Claim) -> bool:
    """Whether the page only says again what it stood for all the time, while another page was believed."""
    return claim.value is not None and claim.value == known.stance


def stance_of(known: Known, claim: Claim) -> str | None:
    """The period that the page stands for: a gap or a wider period does not change it, taking it back ends it."""
    if claim.state is State.CANCELLED or claim.retracts:
        return None
    return known.stance if claim.value is None or is_within(known.stance, claim.value) else claim.value


def settled_year(known: Known, claim: Claim) -> Claim:
    """A day without a year keeps the year it was first read with, as long as its sentence stays."""
    before = known.release
    if before is None or not (claim.yearless and before.yearless) or claim.quote != before.quote:
        return claim
    return replace(claim, value=before.value)
