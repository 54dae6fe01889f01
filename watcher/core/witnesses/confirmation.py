"""What enough independent pages say: those of one host are not independent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlsplit

from watcher.core.edtf import read_edtf
from watcher.core.language.spellings import person_key
from watcher.core.model import (
    UNKNOWN_RELEASE,
    UNKNOWN_TRAILER,
    Claim,
    Known,
    Reading,
    Signal,
    State,
    Title,
    Told,
    Witness,
)
from watcher.core.witnesses.saying import PERIODS, STANDING, sayers, says_release


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


def place_of(page: str) -> str:
    """Where a page stands: pages of one host are not independent; a file is one by itself."""
    try:
        place = urlsplit(page).netloc.rpartition("@")[2].lower()
    except ValueError:
        return page
    return place.removeprefix("www.") or page


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
