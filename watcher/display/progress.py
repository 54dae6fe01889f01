"""A progress bar on a terminal; in a pipe, one line that says what begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.display.screen import Screen

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Progress:
    """A bar of so many steps, shown until it is closed."""

    def __init__(self, screen: Screen, words: str, steps: int) -> None:
        self._bar: Bar | None = None
        if screen.terminal:
            self._bar = _bar(screen)
            self._task = self._bar.add_task(words, total=steps)
            self._bar.start()
        else:
            screen.line(f"{words}: {steps} to go")

    def step(self) -> None:
        """One more is done."""
        if self._bar is not None:
            self._bar.advance(self._task)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


def _bar(screen: Screen) -> Bar:
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Bar(*columns, console=screen.console, transient=True)
