"""Where a command prints: tables and colours on a terminal, plain lines into a pipe, each flushed at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

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
}


@dataclass(frozen=True, slots=True)
class Screen:
    """One output, asked once whether a person looks at it."""

    file: TextIO
    terminal: bool

    @classmethod
    def of(cls, file: TextIO | None = None) -> Screen:
        """The screen of a stream; standard output where none is given."""
        stream = file or sys.stdout
        return cls(stream, stream.isatty() and os.environ.get("TERM") != "dumb")

    def line(self, text: str = "", style: str = "") -> None:
        """One line, in a style where that can be seen."""
        if self.terminal:
            self._console().print(text, style=style or None, markup=False, highlight=False, soft_wrap=True)
        else:
            self.file.write(f"{text}\n")
        self.file.flush()

    def table(self, heading: str, columns: Row, rows: Iterable[Row]) -> None:
        """A table under its heading; in a pipe its rows are lines, the cells two spaces apart."""
        if self.terminal:
            self._console().print(_table(heading, columns, rows))
            return
        self.line(heading)
        for line in aligned(list(rows)):
            self.line(f"  {line}")

    def _console(self) -> Any:
        from rich.console import Console

        return Console(file=self.file)


def _table(heading: str, columns: Row, rows: Iterable[Row]) -> Any:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(heading, style="bold"), title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell, style=STYLES.get(cell.split(" ")[0], "")) for cell in row))
    return table


def aligned(rows: Sequence[Row]) -> list[str]:
    """Rows as lines whose cells stand under each other; the last cell is as long as it likes."""
    widths = [max(len(cell) for cell in column) for column in zip(*(row[:-1] for row in rows), strict=True)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    ]
