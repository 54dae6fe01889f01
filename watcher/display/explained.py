"""Why a page was read as it was: what counts, with its sentences, then what does not, in the page's order.

Each part can be held against the page as it is: headings and sentences stand as they do there, each of them once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from watcher.core.model import Claim, Reading, Signal, State, Title
from watcher.display.data import claim_data, reading_data, title_data
from watcher.display.reasons import reason_words
from watcher.display.screen import STYLES, Screen
from watcher.display.words import QUOTE, about, state_words, title_words
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
    screen.line(title_words(title), "bold")
    screen.line(plain(page) + (f", a page of {reading.page_date}" if reading.page_date else ""), "dim")
    for claim in (reading.release_date, reading.trailer):
        _show_answer(screen, [claim], reading, title)
    if Signal.CAST in title.signals and not reading.joined:
        screen.line()
        screen.line("cast: nobody new", "bold")
    for claims in grouped((*reading.joined, *reading.returning, *reading.sections)):
        _show_answer(screen, claims, reading, title)
    _show_others(screen, reading.others)


def grouped(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Claims of one kind that stand in one sentence, or as bare names under one heading."""
    for _, together in groupby(claims, key=lambda claim: (claim.signal, claim.state, claim.heading, words_of(claim))):
        yield list(together)


def words_of(claim: Claim) -> str:
    """The quoted words, where they say more than the claim itself does."""
    return "" if claim.quote == claim.value else claim.quote


# --- what counts ---------------------------------------------------------------------------------


def _show_answer(screen: Screen, claims: Sequence[Claim], reading: Reading, title: Title) -> None:
    first = claims[0]
    screen.line()
    screen.line(_stated(claims), STYLES.get(first.state, "bold"))
    if words := words_of(first):
        screen.indented(f"“{plain(words, QUOTE)}”", "italic")
    if place := _nowhere(first, reading) or _place_of(first, title):
        screen.indented(place, "dim")


def _nowhere(claim: Claim, reading: Reading) -> str:
    """Why there is nothing to quote; "" where there is."""
    if claim.state is not State.UNKNOWN:
        return ""
    is_said = any(other.signal is claim.signal for other in reading.others)
    return "what the page says of it does not count: see below" if is_said else "the page says nothing of it"


def _stated(claims: Sequence[Claim]) -> str:
    """What claims of one kind say: what it is about, the state, then each value once."""
    state = claims[0].state
    values = dict.fromkeys(state_words(claim).removeprefix(state).strip() for claim in claims)
    return f"{about(claims[0])}: {state} {', '.join(values)}".strip()


def _place_of(claim: Claim, title: Title) -> str:
    """Where a claim stands, and what says that it is about the title, unless the heading just named does."""
    under = f"under “{plain(claim.heading)}”" if claim.heading else ""
    scope = claim.scope if title.season is not None else claim.scope.replace(" and season", "", 1)
    by_heading = f"its heading “{claim.heading}”" in scope
    about_it = f"about {plain(scope)}" if scope and not by_heading else ""
    return "; ".join(filter(None, (under, about_it)))


# --- what does not -------------------------------------------------------------------------------


def _show_others(screen: Screen, others: Sequence[Claim]) -> None:
    screen.line()
    if not others:
        screen.line("The page says nothing else about it.", "dim")
        return
    screen.line(f"Also on the page, and why it does not count ({len(others)}):", "bold")
    for heading, claims in groupby(others, key=lambda claim: claim.heading):
        screen.line()
        screen.line(f"under “{plain(heading)}”" if heading else "under no heading", "dim")
        for words, together in groupby(claims, key=words_of):
            _show_lost(screen, words, together)


def _show_lost(screen: Screen, words: str, claims: Iterable[Claim]) -> None:
    """One sentence with the claims in it that lost, those that lost alike on one line."""
    if words:
        screen.indented(f"“{plain(words, QUOTE)}”", "italic")
    for (*_, reason), alike in groupby(claims, key=lambda claim: (claim.signal, claim.state, reason_words(claim))):
        screen.indented(f"{_stated(list(alike))} – {plain(reason)}", "magenta", by=8 if words else 4)
