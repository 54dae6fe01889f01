"""People in tables and lists: season matrices, actor and role columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page
from watcher.core.language.scope import About, find_mentions
from watcher.core.model import Block, BlockKind, Claim, Region, Signal, State

ABSENT = frozenset({"", "-", "–", "—", "no", "none", "✗", "✘", "×"})


def list_claims(page: Page) -> Iterator[Claim]:
    """A claim for each row of a season matrix."""
    rows: dict[int, list[tuple[int, Block]]] = defaultdict(list)
    for index, block in enumerate(page.document.blocks):
        if block.row is not None and block.kind is BlockKind.CELL and block.region is Region.ARTICLE:
            rows[block.row].append((index, block))
    for cells in rows.values():
        yield from matrix_claim(page, cells)


def matrix_claim(page: Page, cells: list[tuple[int, Block]]) -> Iterator[Claim]:
    """What a row says of its person, where its columns are seasons."""
    seasons = {number: cell for cell in cells if (number := season_of(page, cell[1])) is not None}
    watched = page.title.season
    person = next((name for name in row_names(page, cells)), None)
    if watched not in seasons or len(seasons) < 2 or person is None:
        return
    index, cell = seasons[watched]
    if not appears(page, cell):
        return
    before = any(appears(page, block) for number, (_, block) in seasons.items() if number < watched)
    state = State.RETURNING if before else State.JOINED
    yield Claim(Signal.CAST, state, person, quote=f"{person}: {cell.text}", heading=cell.path[0] if cell.path else "",
                scope="this title and season: its column", block=index)


def season_of(page: Page, block: Block) -> int | None:
    """The season that a cell's column stands for."""
    for heading in block.path[::-1][:2]:
        if heading.isdigit() and int(heading) < 60:
            return int(heading)
        for mention in find_mentions(heading, page.entities, page.language):
            if mention.is_season and len(heading) < 24:
                digits = "".join(c for c in mention.words if c.isdigit())
                return int(digits) if digits else (page.title.season if mention.about is About.THIS else None)
    return None


def row_names(page: Page, cells: list[tuple[int, Block]]) -> Iterator[str]:
    """The people of a row: in its head, else in its cells."""
    for _, block in cells:
        for text in (block.text, *block.path[::-1][:2]):
            for mention in find_names(text, language=page.language):
                if len(mention.name) > 0.6 * len(text):
                    yield mention.name


def appears(page: Page, block: Block) -> bool:
    """Whether a cell says that the person is in that season."""
    text = block.text.strip().casefold()
    if text in ABSENT:
        return False
    return not any(hit.cue is Cue.NEGATION for hit in lexicon_for(page.language).find(block.text)) and "not" not in text
