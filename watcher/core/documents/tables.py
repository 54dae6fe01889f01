"""Tables: which cells are heads, and what heads each of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Holds, Node, text_of

_COLUMNS = 60  # cells further right are read without column heads
_LONG_CELL = 600  # letters; a table with such a cell lays out a page
_LONG_HEAD = 60
_ROW_HEADS = 4
_COUNTED = re.compile(r"[^\W\d_]{3,12}\s\d{1,2}")


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a cell stands: the texts that head it, and its row's number on the page."""

    heads: tuple[str, ...]
    row: int
    is_banner: bool = False  # spans the table and names the rows below it


@dataclass(slots=True, eq=False)
class _Spot:
    node: Node
    column: int
    width: int
    text: str = ""

    @property
    def is_head(self) -> bool:
        return self.node.tag == "th"


@dataclass(slots=True)
class _Row:
    cells: list[_Spot]
    above: dict[int, _Spot] = field(default_factory=dict)  # cells that reach down into this row
    in_head: bool = False


def read_cells(table: Node, first_row: int) -> dict[Node, Cell]:
    """The place of each cell, rows counted from `first_row`; {} for a table that only lays out the page."""
    if _holds_tables(table) or table.attrs.get("role") in ("presentation", "none"):
        return {}
    rows = list(_rows(table))
    if _lays_out(rows):
        return {}
    head_rows = _head_rows(rows)
    heads = _column_heads(rows[:head_rows])
    found: dict[Node, Cell] = {}
    for number, row in enumerate(rows):
        own = heads if number >= head_rows else {}
        if _is_banner(row, rows):
            found[row.cells[0].node] = Cell((), first_row + number, is_banner=True)
        else:
            found.update(_row_cells(row, first_row + number, own, is_head=number < head_rows))
    return found


def caption_of(table: Node) -> str:
    """The words of a short caption, which head the whole table."""
    captions = (kid for kid in table.kids if isinstance(kid, Node) and kid.tag == "caption")
    return next((one_line(text_of(caption)) for caption in captions if caption.size <= _LONG_HEAD), "")


def _rows(table: Node) -> Iterator[_Row]:
    """The table's own rows, with columns counted through spans."""
    reaching: dict[int, tuple[_Spot, int]] = {}  # column -> the cell above and how many more rows it covers
    for node, in_head in _row_nodes(table):
        row = _Row([], {column: cell for column, (cell, _) in reaching.items()}, in_head)
        column = 0
        taken = {column: (cell, left - 1) for column, (cell, left) in reaching.items() if left > 1}
        for kid in node.kids:
            if not isinstance(kid, Node) or kid.tag not in ("td", "th"):
                continue
            while column in row.above:
                column += 1
            cell = _Spot(kid, column, _span(kid, "colspan", _COLUMNS), text_of(kid) if kid.size <= _LONG_HEAD else "")
            row.cells.append(cell)
            if (down := _span(kid, "rowspan", 1_000)) > 1 and column < _COLUMNS:
                taken.update(dict.fromkeys(range(column, min(column + cell.width, _COLUMNS)), (cell, down - 1)))
            column += cell.width
        reaching = taken
        yield row


def _row_nodes(table: Node) -> Iterator[tuple[Node, bool]]:
    for kid in table.kids:
        if not isinstance(kid, Node):
            continue
        if kid.tag == "tr":
            yield kid, False
        elif kid.tag in ("thead", "tbody", "tfoot"):
            for row in kid.kids:
                if isinstance(row, Node) and row.tag == "tr":
                    yield row, kid.tag == "thead"


def _span(node: Node, name: str, most: int) -> int:
    value = node.attrs.get(name, "1")
    return max(1, min(int(value), most)) if value.isascii() and value.isdigit() and len(value) < 6 else 1


def _holds_tables(table: Node) -> bool:
    return any(isinstance(kid, Node) and kid.holds & Holds.TABLE for kid in table.kids)


def _lays_out(rows: list[_Row]) -> bool:
    """Whether it has a single column, or a cell as long as a column of a page."""
    widest = max((len(row.cells) + len(row.above) for row in rows), default=0)
    return widest < 2 or any(cell.node.size > _LONG_CELL for row in rows for cell in row.cells)


def _head_rows(rows: list[_Row]) -> int:
    """How many rows at the top hold nothing but column heads."""
    count = 0
    for row in rows:
        if not row.cells or not (row.in_head or all(cell.is_head for cell in row.cells)) or _is_banner(row, rows):
            break
        count += 1
    if count == 0 and _has_no_heads(rows) and len(rows) > 1 and _looks_like_heads(rows[0], rows[1:4]):
        count = 1
    return count if count < len(rows) else 0


def _has_no_heads(rows: list[_Row]) -> bool:
    return not any(cell.is_head for row in rows for cell in row.cells)


def _looks_like_heads(row: _Row, below: list[_Row]) -> bool:
    """A first row of short cells without figures and links, above rows that have some, or set apart in bold."""
    cells = row.cells
    if not cells:
        return False
    counted = all(_is_counted(cell) for cell in cells[1:]) and _is_plain(cells[0])
    plain = all(_is_plain(cell) and (cell.text or cell is cells[0]) for cell in cells)
    if len(cells) < 2 or not (plain or (counted and len(cells) > 2)):
        return False
    if _is_bold(cells):
        return not any(_is_bold(other.cells[:1]) for other in below)
    return len(cells) > 2 and any(not _is_plain(cell) for other in below for cell in other.cells[1:])


def _is_plain(cell: _Spot) -> bool:
    return cell.node.size <= 30 and not cell.node.links and not any(map(str.isdigit, cell.text))


def _is_counted(cell: _Spot) -> bool:
    """Whether a cell is a word and its number ("Season 2")."""
    return not cell.node.links and _COUNTED.fullmatch(cell.text) is not None


def _is_bold(cells: list[_Spot]) -> bool:
    return all(any(isinstance(kid, Node) and kid.tag in ("b", "strong") for kid in cell.node.kids) for cell in cells)


def _is_banner(row: _Row, rows: list[_Row]) -> bool:
    """A single short head across the whole table names the rows below it."""
    if len(row.cells) != 1 or row.above or row is rows[-1]:
        return False
    spot = row.cells[0]
    return spot.width > 1 and bool(spot.text) and (spot.is_head or _is_bold(row.cells))


def _column_heads(rows: list[_Row]) -> dict[int, tuple[str, ...]]:
    """The heads of each column, outermost first."""
    heads: dict[int, tuple[str, ...]] = {}
    for row in rows:
        for cell in (*row.above.values(), *row.cells):
            for column in range(cell.column, min(cell.column + cell.width, _COLUMNS)):
                known = heads.get(column, ())
                if cell.text and cell.text not in known:
                    heads[column] = (*known, cell.text)
    return heads


def _row_cells(
    row: _Row, number: int, heads: dict[int, tuple[str, ...]], *, is_head: bool
) -> Iterator[tuple[Node, Cell]]:
    labels = () if is_head else _row_heads(row)
    texts = tuple(dict.fromkeys(cell.text for cell in labels if cell.text))
    for cell in row.cells:
        columns = range(cell.column, min(cell.column + cell.width, _COLUMNS))
        own = tuple(dict.fromkeys(head for column in columns for head in heads.get(column, ())))
        yield cell.node, Cell(own if cell in labels else (*texts, *own), number)


def _row_heads(row: _Row) -> tuple[_Spot, ...]:
    """The cells that name the row: its leading th, those that reach down into it, else its first cell."""
    cells = sorted((*dict.fromkeys(row.above.values()), *row.cells), key=lambda cell: cell.column)
    if len(cells) < 2:
        return ()
    leading: list[_Spot] = []
    for cell in cells:
        if not cell.is_head or len(leading) == _ROW_HEADS:
            break
        leading.append(cell)
    return tuple(leading) if 0 < len(leading) < len(cells) else (cells[0],)
