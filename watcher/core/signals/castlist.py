"""People in tables: columns of people, and matrices of seasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.seasons import find_seasons
from watcher.core.language.topics import PEOPLE, topics_of
from watcher.core.model import Block, BlockKind, Claim, Region, Signal, State

ABSENT = frozenset({"", "-", "–", "—", "no", "none", "✗", "✘", "×"})
Row = list[tuple[int, Block]]


def is_people_cell(page: Page, passage: Passage) -> bool:
    """Whether a sentence may name cast where it stands: in a table, only the column of people."""
    block = passage.block
    if block.kind is not BlockKind.CELL or block.group is None:
        return True
    cells = [b for b in page.document.blocks if b.group == block.group and b.row is not None and b.path]
    people = {cell.path[-1] for cell in cells if is_people_column(page, cell.path[-1])}
    return not people or bool(block.path and block.path[-1] in people)


def is_people_column(page: Page, head: str) -> bool:
    """Whether a column's head speaks of people, and not of their roles; a heading of the table is none."""
    lexicon = lexicon_for(page.language)
    roles = any(hit.cue is Cue.ROLE_NOUN for hit in lexicon.find(head))
    return not roles and len(head.split()) <= 3 and bool(topics_of(head, lexicon) & PEOPLE)


def matrix_claims(page: Page) -> Iterator[Claim]:
    """A claim for each row of a table whose columns are seasons."""
    rows: dict[tuple[int | None, int], Row] = defaultdict(list)
    for index, block in enumerate(page.document.blocks):
        if block.row is not None and block.kind is BlockKind.CELL and block.region is Region.ARTICLE:
            rows[block.group, block.row].append((index, block))
    for cells in rows.values():
        yield from matrix_claim(page, cells)


def matrix_claim(page: Page, cells: Row) -> Iterator[Claim]:
    """What a row says of its person in the watched season and the seasons before."""
    seasons = {number: cell for cell in cells if (number := season_of(page, cell[1])) is not None}
    watched = page.title.season
    person = row_person(page, cells)
    if watched is None or watched not in seasons or len(seasons) < 2 or not person:
        return
    index, cell = seasons[watched]
    if appears(page, cell):
        before = any(appears(page, block) for number, (_, block) in seasons.items() if number < watched)
        yield Claim(
            Signal.CAST,
            State.RETURNING if before else State.JOINED,
            person,
            quote=f"{person}: {cell.text}",
            heading=cell.path[1] if len(cell.path) > 1 else "",
            scope="this title and season: its column",
            block=index,
        )


def season_of(page: Page, block: Block) -> int | None:
    """The season that a cell's column stands for."""
    head = block.path[-1] if block.path else ""
    if head.isdigit() and int(head) < 60:
        return int(head)
    mentions = find_seasons(head, page.language)
    return mentions[0].number if mentions and len(head) < 24 else None


def row_person(page: Page, cells: Row) -> str:
    """The person of a row: its head, or the cell that is a name."""
    heads = [block.path[-2] for _, block in cells if len(block.path) > 1]
    for text in (*heads, *(block.text for _, block in cells)):
        for mention in find_names(text, language=page.language):
            if len(mention.name) > 0.6 * len(text):
                return mention.name
    return ""


def appears(page: Page, block: Block) -> bool:
    """Whether a cell says that the person is in that season."""
    text = block.text.strip().casefold()
    if text in ABSENT:
        return False
    return not any(hit.cue is Cue.NEGATION for hit in lexicon_for(page.language).find(block.text))
