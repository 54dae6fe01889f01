"""What is known of a page once its reading is recorded."""

from __future__ import annotations

from datetime import datetime

from watcher.core.compare.stance import stance_of
from watcher.core.model import Known, Reading, State, Title, Told


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
