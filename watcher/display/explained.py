"""Why a page was read as it was: the winning claims with their sentences, then every other with what it lost by."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.model import Claim, Reading, Signal, Title
from watcher.display.data import claim_data, reading_data, title_data
from watcher.display.screen import STYLES, Screen
from watcher.display.words import about, state_words, title_words
from watcher.notify.plain import plain


def winners(reading: Reading) -> tuple[Claim, ...]:
    """The claims that make the reading, signal by signal."""
    return (reading.release_date, reading.trailer, *reading.joined, *reading.returning, *reading.sections)


def explain_data(reading: Reading, title: Title, page: str, unfit: str | None) -> dict[str, object]:
    """The explanation as JSON."""
    return {
        "title": title_data(title),
        "page": page,
        "page_date": reading.page_date.isoformat() if reading.page_date else None,
        "unfit": unfit,
        "reading": reading_data(reading),
        "claims": [claim_data(claim) for claim in (*winners(reading), *reading.others)],
    }


def show_explanation(screen: Screen, reading: Reading, title: Title, page: str) -> None:
    """Print the explanation."""
    day = f", page of {reading.page_date}" if reading.page_date else ""
    screen.line(f"{title_words(title)}: {plain(page)}{day}", "bold")
    for claim in (reading.release_date, reading.trailer, *reading.joined):
        _show_winner(screen, claim)
    if Signal.CAST in title.signals and not reading.joined:
        screen.line()
        screen.line("cast: nobody new", "bold")
    for claim in (*reading.returning, *reading.sections):
        _show_winner(screen, claim)
    _show_others(screen, reading.others)


def _show_winner(screen: Screen, claim: Claim) -> None:
    screen.line()
    screen.line(f"{about(claim)}: {state_words(claim)}", STYLES.get(claim.state, "bold"))
    _show_evidence(screen, claim)


def _show_others(screen: Screen, others: Sequence[Claim]) -> None:
    screen.line()
    if not others:
        screen.line("The page says nothing else about it.", "dim")
        return
    screen.line("What else stands on the page, and why it does not count:", "bold")
    for claim in others:
        screen.line()
        screen.line(f"{about(claim)}: {state_words(claim)}", "dim")
        _show_evidence(screen, claim)
        screen.line(f"    does not count: {plain(claim.lost)}", "magenta")


def _show_evidence(screen: Screen, claim: Claim) -> None:
    if claim.quote:
        screen.line(f"    “{plain(claim.quote)}”", "italic")
    if claim.heading:
        screen.line(f"    under “{plain(claim.heading)}”", "dim")
    if claim.scope:
        screen.line(f"    about {plain(claim.scope)}", "dim")
