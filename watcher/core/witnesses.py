"""Many pages, one title: which of them say the same, whose word comes first, and where they disagree.

A page is a witness of a claim when it says no less: the same day is, and a day inside a told month. Pages are
independent when they stand on different hosts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations
from typing import Final
from urllib.parse import urlsplit

from watcher.core.edtf import contains, read_edtf
from watcher.core.language.spellings import person_key
from watcher.core.model import (
    UNKNOWN_RELEASE,
    UNKNOWN_TRAILER,
    Alert,
    Claim,
    Known,
    Reading,
    Signal,
    State,
    Title,
    Told,
    Trust,
    Witness,
)

RANKS: Final = {Trust.OFFICIAL: 0, Trust.PRESS: 1, None: 1, Trust.WIKI: 2, Trust.FAN: 3}
PERIODS: Final = frozenset({State.WINDOW, State.DATED})
VALUES: Final = PERIODS | {State.RELEASED}  # what may come with a period or day
STANDING: Final = VALUES | {State.CANCELLED}  # what a page may stand for


# --- who says the same ---------------------------------------------------------------------------


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


# --- confirmation --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heard:
    """What of a reading enough pages say, and the page whose words the date is told in."""

    reading: Reading
    page: str


def heard(reading: Reading, page: str, pages: Sequence[Witness], needed: int) -> Heard:
    """What of the page's reading may be told when so many independent pages must say it."""
    if needed <= 1:
        return Heard(reading, page)
    release, who = heard_release(reading.release_date, page, pages, needed)
    agreed = replace(
        reading,
        release_date=release,
        trailer=reading.trailer if is_confirmed(reading.trailer, pages, needed) else UNKNOWN_TRAILER,
        joined=tuple(claim for claim in reading.joined if is_confirmed(claim, pages, needed)),
        sections=tuple(claim for claim in reading.sections if is_confirmed(claim, pages, needed)),
    )
    return Heard(agreed, who)


def heard_release(claim: Claim, page: str, pages: Sequence[Witness], needed: int) -> tuple[Claim, str]:
    """The page's own claim, or the narrowest wider period of another page on which enough agree."""
    if is_confirmed(claim, pages, needed):
        return claim, page
    wider = (
        (other.reading.release_date, other.page)
        for other in pages
        if other.reading.release_date.state in PERIODS and says_release(claim, other.reading.release_date)
    )
    agreed = [(width(other), who, other) for other, who in wider if is_confirmed(other, pages, needed)]
    if not agreed:
        return UNKNOWN_RELEASE, page
    _, who, other = min(agreed, key=lambda entry: entry[:2])
    return other, who


def width(claim: Claim) -> timedelta:
    """How long the claim's period is."""
    period = read_edtf(claim.value or "")
    return period.last - period.first if period else timedelta.max


def is_confirmed(claim: Claim, pages: Iterable[Witness], needed: int) -> bool:
    """Whether so many independent pages say the claim."""
    return len({place_of(page) for page in sayers(claim, pages)}) >= needed


def unconfirmed(title: Title, told: Told, pages: Sequence[Witness]) -> list[tuple[Claim, tuple[str, ...]]]:
    """The claims that still wait for other pages to say the same, each once, with the pages that do."""
    found: dict[tuple[object, ...], Claim] = {}
    for witness in pages if title.confirm > 1 else ():
        for claim in news_of(witness.reading):
            if not (was_told(told, claim) or is_confirmed(claim, pages, title.confirm)):
                found.setdefault((claim.signal, claim.section, claim.state, claim.value), claim)
    return [(claim, sayers(claim, pages)) for claim in found.values()]


def waits(claim: Claim, told: Told, known: Known, title: Title) -> bool:
    """Whether the page's word on the date is not told because too few say it."""
    is_news = claim.state in STANDING and not was_told(told, claim)
    return is_news and not is_confirmed(claim, known.witnesses, title.confirm)


def as_told(told: Told) -> str:
    """What is told of the date, in short."""
    return f"{told.release_date} {told.value or ''}"


def news_of(reading: Reading) -> Iterator[Claim]:
    """The claims of a reading that may be told."""
    if reading.release_date.state in STANDING:
        yield reading.release_date
    if reading.trailer.state in (State.TEASER, State.TRAILER):
        yield reading.trailer
    yield from reading.joined
    yield from (claim for claim in reading.sections if claim.state is State.FILLED)


def was_told(told: Told, claim: Claim) -> bool:
    """Whether what the claim says was told."""
    match claim.signal:
        case Signal.RELEASE_DATE:
            return says_release(Claim(Signal.RELEASE_DATE, told.release_date, told.value), claim)
        case Signal.TRAILER:
            return told.trailer in (claim.state, State.TRAILER)
        case Signal.CAST:
            return person_key(claim.value or "") in told.people
        case Signal.SECTION:
            return claim.section in told.sections


def place_of(page: str) -> str:
    """Where a page stands: pages of one host are not independent; a file is one by itself."""
    try:
        place = urlsplit(page).netloc.rpartition("@")[2].lower()
    except ValueError:
        return page
    return place.removeprefix("www.") or page


# --- whose word comes first ----------------------------------------------------------------------


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
