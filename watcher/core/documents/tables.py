"""Tables: which cells are heads, and what heads each of the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from watcher.core.documents.tree import Holds, Node, text_of

_COLUMNS = 60  # cells further right are read without column heads
_LONG_CELL = 600  # letters; a table with such a cell lays out a page
_LONG_HEAD = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands: the texts that head it, and its row's number within the table."""

    heads: tuple[str, ...]
    row: int
    is_banner: bool = False  # spans the table and names the rows below it


@dataclass(slots=True)
class _Cell:
    node: Node
    column: int
    width: int
    text: str = ""

    @property
    def is_head(self) -> bool:
        return self.node.tag == "th"


@dataclass(slots=True)
class _Row:
    cells: list[_Cell]
    above: dict[int, _Cell] = field(default_factory=dict)  # cells that reach down into this row
    in_head: bool = False


def places(table: Node) -> dict[Node, Place] | None:
    """Each cell's place, None for a table that only lays out the page."""
    rows = list(_rows(table))
    if _lays_out(table, rows):
        return None
    head_rows = _head_rows(rows)
    heads = _column_heads(rows[:head_rows])
    found: dict[Node, Place] = {}
    for number, row in enumerate(rows):
        own = heads if number >= head_rows else {}
        if _is_banner(row, rows):
            found[row.cells[0].node] = Place((), number, is_banner=True)
        else:
            found.update(_row_places(row, number, own, is_head=number < head_rows))
    return found


def _rows(table: Node) -> Iterator[_Row]:
    """The table's own rows, with columns counted through spans."""
    reaching: dict[int, tuple[_Cell, int]] = {}  # column -> the cell above and how many more rows it covers
    for node, in_head in _row_nodes(table):
        row = _Row([], {column: cell for column, (cell, _) in reaching.items()}, in_head)
        column = 0
        taken = {column: (cell, left - 1) for column, (cell, left) in reaching.items() if left > 1}
        for kid in node.kids:
            if not isinstance(kid, Node) or kid.tag not in ("td", "th"):
                continue
            while column in row.above:
                column += 1
            cell = _Cell(kid, column, _span(kid, "colspan", _COLUMNS), text_of(kid) if kid.size <= _LONG_HEAD else "")
            row.cells.append(cell)
            if (down := _span(kid, "rowspan", 1_000)) > 1 and column < _COLUMNS:
                taken.update({spot: (cell, down - 1) for spot in range(column, min(column + cell.width, _COLUMNS))})
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


def _lays_out(table: Node, rows: list[_Row]) -> bool:
    if table.attrs.get("role") in ("presentation", "none"):
        return True
    below = 0
    for kid in table.kids:
        below |= kid.holds if isinstance(kid, Node) else 0
    if below & (Holds.TABLE | Holds.H1):
        return True
    widest = max((len(row.cells) + len(row.above) for row in rows), default=0)
    return widest < 2 or any(cell.node.size > _LONG_CELL for row in rows for cell in row.cells)


def _head_rows(rows: list[_Row]) -> int:
    """How many rows at the top hold nothing but column heads."""
    count = 0
    for row in rows:
        if not row.cells or not (row.in_head or all(cell.is_head for cell in row.cells)) or _is_banner(row, rows):
            break
        count += 1
    if count == 0 and _has_no_heads(rows) and len(rows) > 1 and _looks_like_heads(rows[0], rows[1]):
        count = 1
    return count if count < len(rows) else 0


def _has_no_heads(rows: list[_Row]) -> bool:
    return not any(cell.is_head for row in rows for cell in row.cells)


def _looks_like_heads(row: _Row, next_row: _Row) -> bool:
    """A first row of short cells without figures and links; of two columns only where it is set apart in bold."""
    cells = row.cells
    if len(cells) < 2 or len(next_row.cells) < 2:
        return False
    plain = all(len(cell.text) <= 30 and not any(map(str.isdigit, cell.text)) and not cell.node.links for cell in cells)
    if not plain or not all(cell.text or cell is cells[0] for cell in cells) or any(cell.node.size > 30 for cell in cells):
        return False
    return len(cells) > 2 or (_is_bold(cells) and not _is_bold(next_row.cells[:1]))


def _is_bold(cells: list[_Cell]) -> bool:
    return all(any(isinstance(kid, Node) and kid.tag in ("b", "strong") for kid in cell.node.kids) for cell in cells)


def _is_banner(row: _Row, rows: list[_Row]) -> bool:
    """A single cell across the whole table names the rows below it."""
    return len(row.cells) == 1 and row.cells[0].width > 1 and not row.above and len(rows) > 1


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


def _row_places(
    row: _Row, number: int, heads: dict[int, tuple[str, ...]], *, is_head: bool
) -> Iterator[tuple[Node, Place]]:
    labels = () if is_head else _row_heads(row)
    texts = tuple(dict.fromkeys(cell.text for cell in labels if cell.text))
    for cell in row.cells:
        own = heads.get(cell.column, ())
        yield cell.node, Place(own if cell in labels else (*texts, *own), number)


def _row_heads(row: _Row) -> tuple[_Cell, ...]:
    """The cells that name the row: its leading th, those that reach down into it, else its first cell."""
    cells = sorted((*{id(cell): cell for cell in row.above.values()}.values(), *row.cells), key=lambda cell: cell.column)
    if len(cells) < 2:
        return ()
    leading = []
    for cell in cells:
        if not cell.is_head:
            break
        leading.append(cell)
    if len(leading) == len(cells):
        return ()
    return tuple(leading) or (cells[0],)
