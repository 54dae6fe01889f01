"""What a daemon does, as it happens: a table of what each page says, then a line for each check and each delivery."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.check import Outcome, Result
from watcher.deliver import Clock, Delivery
from watcher.display.progress import Progress
from watcher.display.screen import Screen
from watcher.notify import Sent
from watcher.notify.plain import plain
from watcher.store.records import TitleStanding, Watched

RESULTS = {
    Result.READ: "cyan",
    Result.UNCHANGED: "dim",
    Result.WAITING: "dim",
    Result.UNFIT: "yellow",
    Result.UNREACHABLE: "bold red",
}
FINE = frozenset({Result.READ, Result.UNCHANGED, Result.WAITING, "sent"})


class Narrator:
    """Says what happens while it happens; an observer of the daemon and of errands. A quiet one tells trouble alone."""

    def __init__(self, screen: Screen, zone: ZoneInfo, clock: Clock, *, quiet: bool = False) -> None:
        self.screen = screen
        self.heard = 0  # of how many checks; a daemon hears of more than can be kept
        self.failed = 0  # messages that their receivers did not take
        self._zone = zone
        self._clock = clock
        self._quiet = quiet
        self._progress: Progress | None = None

    # --- the daemon ------------------------------------------------------------------------------

    def began(self, unread: int) -> None:
        """Pages are read for the first time."""
        if unread:
            self._progress = Progress(self.screen, "reading pages for the first time", unread)

    def ready(self, standings: Sequence[TitleStanding], watched: Watched) -> None:
        """What each page says, from the store."""
        from watcher.display.standing import show_title  # a single pass shows no table

        self.end_progress()
        for standing in standings:
            show_title(self.screen, standing)
            self._show_pages(standing)
        if more := watched.titles - len(standings):
            self.screen.line(f"and {count(more, 'title')} more: `watcher status` shows them all", "dim")
        titles, pages = count(watched.titles, "title"), count(watched.pages, "page")
        self.screen.line(f"watching {titles} on {pages}; Ctrl-C ends it", "bold")

    def _show_pages(self, standing: TitleStanding) -> None:
        from watcher.display.standing import GOOD, page_line

        for page in standing.pages:
            if page.watched:
                line = page_line(page, self._clock())
                self.screen.line(f"  {line}", "dim" if page.past.health in GOOD else "red")
        self.screen.line()

    def end_progress(self) -> None:
        """The first pass is over."""
        if self._progress:
            self._progress.close()
            self._progress = None

    # --- checks and deliveries -------------------------------------------------------------------

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One line for a check; during the first pass a step of the bar."""
        self.heard += 1
        if self._progress and outcome.result is not Result.WAITING:
            self._progress.step()
        if not (self._progress and self.screen.terminal and outcome.result in FINE):
            self.show_outcome(outcome, at)

    def show_outcome(self, outcome: Outcome, at: datetime) -> None:
        """The line of a check."""
        rest = plain(outcome.reason or "", 300).rstrip(".") or (
            count(len(outcome.alerts), "alert") if outcome.alerts else ""
        )
        self._line(at, outcome.result, f"{outcome.title}  {plain(outcome.page, 300)}", rest, RESULTS[outcome.result])

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """One line for a delivery."""
        letter = delivery.letter
        where = f"{letter.channel} ({letter.recipient})" if letter.recipient else letter.channel
        what = f"{where}  {'for the operator' if letter.report else count(len(letter.alerts), 'alert')}"
        if isinstance(delivery.answer, Sent):
            self._line(at, "sent", what, plain(delivery.answer.answer, 200), "green")
            return
        self.failed += 1
        again = "given up"
        if delivery.next_try_at:
            again = f"next try {delivery.next_try_at.astimezone(self._zone):%H:%M:%S}"
        self._line(at, "not sent", what, f"{plain(delivery.answer.reason, 300).rstrip('.')}; {again}", "bold red")

    def noticed(self, text: str) -> None:
        """Something to know, on a line of its own."""
        self.screen.line(f"watcher: {plain(text, 500)}", "yellow")

    def _line(self, at: datetime, word: str, what: str, rest: str, style: str) -> None:
        if self._quiet and word in FINE:
            return
        moment = f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"
        self.screen.line(f"{moment}  {word:<11}  {what}" + (f"  {rest}" if rest else ""), style)


def count(number: int, name: str) -> str:
    """ "1 page", "2 pages"."""
    return f"{number} {name}" + ("" if number == 1 else "s")
