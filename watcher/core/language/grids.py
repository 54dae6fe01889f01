"""Month grids: tables of weeks, whose cells hold a day's number and what comes on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from watcher.core.language.dates import find_dates
from watcher.core.language.remembered import remembered
from watcher.core.model import Block, BlockKind

SOME_DAY = date(2026, 11, 19)
MONTH = len("2026-11")  # characters of an EDTF month


@dataclass(frozen=True, slots=True)
class Square:
    """One day of a grid: its table and row, its weekday, and the headings above the grid with the day below them."""

    place: tuple[int | None, int | None]
    weekday: str
    path: tuple[str, ...]


def under_squares(blocks: Iterable[Block], language: str, today: date) -> Iterator[Block]:
    """The blocks, each cell of a month grid under its day alone: what shares its row comes on other days."""
    square: Square | None = None
    for block in blocks:
        if block.kind is not BlockKind.CELL or len(block.path) < 2:
            yield block
            continue
        square = square_of(block, language, today) or square
        yield replace(block, path=square.path, row=None) if square is not None and is_in(block, square) else block


def is_in(block: Block, square: Square) -> bool:
    """Whether a cell stands in the square of a day."""
    return (block.group, block.row) == square.place and square.weekday in block.path


def square_of(block: Block, language: str, today: date) -> Square | None:
    """The square that a cell opens: a day's number, below a weekday and a heading with the month."""
    number = int(block.text) if block.text.isdecimal() and len(block.text) <= 2 else 0
    if not 1 <= number <= 31 or not is_weekday(block.path[-1], language):
        return None
    for depth in range(len(block.path) - 1, 0, -1):
        day = day_of(block.path[depth - 1], number, language, today)
        if day is not None:
            return Square((block.group, block.row), block.path[-1], (*block.path[:depth], day.isoformat()))
    return None


@remembered
def is_weekday(head: str, language: str) -> bool:
    """Whether the head of a column is a weekday: it stands before a full date and belongs to it."""
    found = find_dates(f"{head.strip()} {SOME_DAY}", language=language, anchor=SOME_DAY)
    return head.strip().isalpha() and len(found) == 1 and found[0].start == 0


@remembered
def day_of(heading: str, number: int, language: str, today: date) -> date | None:
    """A day of the month that a heading names, None where it names none or has no such day."""
    months = [each.period for each in find_dates(heading, language=language, anchor=today)]
    month = next((period for period in months if len(period.edtf) == MONTH), None)
    if month is None or month.first.day + number - 1 > month.last.day:
        return None
    return month.first.replace(day=number)
