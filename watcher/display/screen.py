"""Where a command prints: tables and colours on a terminal, plain lines into a pipe, each flushed at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

Row = Sequence[str]

STYLES = {  # of the words that name a state
    "placeholder": "yellow",
    "unknown": "dim",
    "window": "cyan",
    "dated": "bold green",
    "released": "bold green",
    "teaser": "cyan",
    "trailer": "bold green",
    "filled": "bold green",
    "cancelled": "bold red",
    "unreachable": "bold red",
    "unfit": "red",
    "waiting": "yellow",
    "sent": "green",
    "dead": "bold red",
}


class Screen:
    """One output (standard output where none is given), asked once whether a person looks at it."""

    def __init__(self, file: TextIO | None = None) -> None:
        self.file = file or sys.stdout
        self.terminal = self.file.isatty() and os.environ.get("TERM") != "dumb"

    @cached_property
    def console(self) -> Console:
        """Rich's view of a terminal; everything on one terminal goes through one of them."""
        from rich.console import Console

        return Console(file=self.file)

    def line(self, text: str = "", style: str = "") -> None:
        """One line, in a style where that can be seen; the terminal breaks it where it ends."""
        if self.terminal:
            self.console.print(text, style=style or None, markup=False, highlight=False, soft_wrap=True)
        else:
            self.file.write(f"{text}\n")
        self.file.flush()

    def indented(self, text: str, style: str = "", *, by: int = 4) -> None:
        """A paragraph under a line, so far to the right; on a terminal it is broken between words and stays there."""
        if not self.terminal:
            self.line(f"{' ' * by}{text}")
            return
        for line in _wrapped(self.console, text, max(self.console.width - by, 20)):
            self.line(f"{' ' * by}{line}", style)

    def table(self, heading: str, columns: Row, rows: Iterable[Row]) -> None:
        """A table under its heading; in a pipe its rows are lines, the cells two spaces apart."""
        if self.terminal:
            self.console.print(_table(heading, columns, rows))
            return
        self.line(heading)
        for line in aligned(list(rows)):
            self.line(f"  {line}")


def _wrapped(console: Console, text: str, width: int) -> list[str]:
    from rich.text import Text

    return [line.plain.rstrip() for line in Text(text).wrap(console, width)]


def _table(heading: str, columns: Row, rows: Iterable[Row]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(heading, style="bold"), title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell, style=_style(column, cell)) for column, cell in zip(columns, row, strict=False)))
    return table


def _style(column: str, cell: str) -> str:
    """The style of a state; other cells have none."""
    return STYLES.get(cell.split(" ")[0], "") if column in ("says", "state") else ""


def aligned(rows: Sequence[Row]) -> list[str]:
    """Rows as lines whose cells stand under each other; the last cell is as long as it likes."""
    widths = [max(len(cell) for cell in column) for column in zip(*(row[:-1] for row in rows), strict=True)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    ]
