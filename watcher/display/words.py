"""Claims and readings in words, as rows of four cells: what it is about, its state, what the page says, under what."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.core.model import Claim, Reading, Signal, State, Title
from watcher.notify.plain import plain, shorten

COLUMNS = ("", "says", "in these words", "under")
QUOTE = 300  # characters of a quote in a row
HEADING = 80


def title_words(title: Title) -> str:
    """ "The Diplomat, season 2"."""
    name = plain(title.name, 120)
    return name if title.season is None else f"{name}, season {title.season}"


def reading_rows(reading: Reading, title: Title) -> list[tuple[str, str, str, str]]:
    """What a page says now: a row for each signal and section that is watched."""
    rows = []
    if Signal.RELEASE_DATE in title.signals:
        rows.append(claim_row(reading.release_date))
    if Signal.TRAILER in title.signals:
        rows.append(claim_row(reading.trailer))
    if Signal.CAST in title.signals:
        rows += _cast_rows(reading)
    return rows + [claim_row(claim) for claim in reading.sections]


def _cast_rows(reading: Reading) -> list[tuple[str, str, str, str]]:
    rows = [claim_row(claim) for claim in reading.joined] or [("cast", "nobody new", "", "")]
    if reading.returning:
        names = ", ".join(plain(claim.value or "", 80) for claim in reading.returning)
        rows.append(("cast", "returning", names, plain(reading.returning[0].heading, HEADING)))
    return rows


def claim_row(claim: Claim) -> tuple[str, str, str, str]:
    """One claim as a row."""
    quote = f"“{plain(claim.quote, QUOTE)}”" if claim.quote else ""
    return about(claim), state_words(claim), quote, plain(claim.heading, HEADING)


def about(claim: Claim) -> str:
    """What a claim is about: "release date", or the name of a section."""
    return plain(claim.section or "section", 60) if claim.signal is Signal.SECTION else claim.signal.replace("_", " ")


def state_words(claim: Claim) -> str:
    """A claim's state with its value: "dated 2024-10-31", "joined Ines Okafor as Adaeze Cole"."""
    parts: list[str] = [str(claim.state)]
    if claim.value and claim.signal is not Signal.SECTION:
        parts.append(plain(claim.value, 80))
    if claim.role:
        parts.append(f"as {plain(claim.role, 80)}")
    if claim.url and claim.state in (State.TEASER, State.TRAILER):
        parts.append(plain(claim.url, 200))
    places = [plain(place, 60) for place in (claim.where, claim.how) if place]
    if places:
        parts.append(f"({', '.join(places)})")
    return " ".join(parts)


def summary(reading: Reading, title: Title) -> str:
    """A reading on one line: "release date placeholder · trailer placeholder · cast nobody new"."""
    return shorten(" · ".join(f"{name} {state}" for name, state in _short(reading_rows(reading, title))), 400)


def _short(rows: Iterable[tuple[str, str, str, str]]) -> Iterable[tuple[str, str]]:
    return ((name, state) for name, state, _, _ in rows if state != "returning")
