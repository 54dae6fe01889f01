"""A page before it is watched: what it says today, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.model import Reading, State, Title
from watcher.display.screen import Screen
from watcher.display.words import reading_rows, title_words
from watcher.notify.plain import plain, shorten

COLUMNS = ("", "today", "in these words")
QUOTE = 160
_PLAIN = {State.UNKNOWN: "not mentioned", State.PLACEHOLDER: "not known yet"}


def show_prospect(screen: Screen, title: Title, page: str, reading: Reading | None, notes: Sequence[str] = ()) -> None:
    """The title, its page, and a row for each thing that is watched."""
    screen.line(f"{title_words(title)} ({title.kind})", "bold")
    screen.line(plain(page, 300), "dim")
    if reading is not None:
        screen.table("", COLUMNS, [said(row) for row in reading_rows(reading, title)])
    for note in notes:
        screen.line(note, "yellow")


def said(row: Sequence[str]) -> tuple[str, str, str]:
    """One row of a reading without the words of the house."""
    about, state, quote, _ = row
    return about, _PLAIN.get(State(state), state) if state in set(State) else state, shorten(quote, QUOTE)


def summary(reading: Reading | None, title: Title) -> str:
    """A reading on one line: "release date not known yet, trailer not mentioned"."""
    if reading is None:
        return "nothing was read"
    rows = [said(row) for row in reading_rows(reading, title)]
    return shorten(", ".join(f"{about} {state}" for about, state, _ in rows if about != "cast"), 200)
