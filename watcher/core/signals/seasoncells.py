"""The season that a table's row or column is about: its head, or the number in the column of seasons."""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.passages import Page
from watcher.core.language.seasons import find_seasons
from watcher.core.language.titles import find_title
from watcher.core.model import Block, BlockKind, Title

SPAN = re.compile(  # "1–4", "1, 3", "3 only", "since season 2"
    r"(?:since|from|seit|depuis|desde|dal|sinds)?\s*(?:[a-zé]+\.?\s|s)?(?P<first>\d{1,2})"
    r"(?P<more>(?:\s?(?:[–—,&+/-]|to|and|bis|und|à|et|y|a|e|en|t/m)\s?s?\d{1,2})*)(?P<open>\s?[–—-]|\+|\s?(?:[–—-]|to)\s?present)?(?:\s(?:only|nur))?",
    re.IGNORECASE,
)
FIRST_SEASON = frozenset(
    {"since", "first season", "first series", "from", "joined", "debut", "first appearance", "seit"}
)
LAST = 99
LONGEST_TABLE = 200  # cells
LONGEST_HEAD = 24  # characters of a season's head


def cells_of(page: Page, block: Block) -> tuple[Block, ...]:
    """The cells of the table that a cell belongs to."""
    return page.rows.tables.get(block.group, ()) if block.group is not None else ()


def row_of(page: Page, block: Block) -> tuple[Block, ...]:
    """The cells of the row that a cell belongs to."""
    place = None if block.group is None or block.row is None else (block.group, block.row)
    return page.rows.cells.get(place, ()) if place else ()


def season_of_row(page: Page, block: Block) -> int | None:
    """The season that a table's row is about: its head, or the number under the column of seasons."""
    if block.kind is not BlockKind.CELL or block.row is None or season_in(page, block.path[-1] if block.path else ""):
        return None
    for cell in row_of(page, block):
        if cell is not block and cell.path and is_season_column(page, cell.path[-1]):
            return season_in(page, cell.text)
    return next((season for head in block.path[-2:-1] if (season := season_in(page, head))), None)


def is_by_season(page: Page, block: Block, season: int) -> bool:
    """Whether a cell's table, if not too long to be a cast's, has rows for other seasons than the cell's own."""
    cells = list(cells_of(page, block))
    return len(cells) <= LONGEST_TABLE and any(
        season_of_row(page, cell) not in (None, season) or seasons_of_row(page, cell) not in (None, (season, season))
        for cell in cells
    )


def seasons_of_row(page: Page, block: Block) -> tuple[int, int] | None:
    """The first and last season that a row's column of seasons gives its person ("1–4", "since season 2")."""
    for cell in row_of(page, block):
        head = cell.path[-1] if cell.path else ""
        since = head.casefold() in FIRST_SEASON
        if cell is block or not (since or is_season_column(page, head)) or len(cell.text) > LONGEST_HEAD:
            continue
        if span := SPAN.fullmatch(cell.text):
            first = int(span["first"])
            last = max(map(int, re.findall(r"\d+", span["more"])), default=first)
            return first, LAST if since or span["open"] else last
    return None


def is_season_column(page: Page, head: str) -> bool:
    """Whether a column is headed "Season"."""
    hits = [hit for hit in lexicon_for(page.language).find(head) if hit.cue is Cue.SEASON]
    return len(head.split()) == 1 and bool(hits)


def season_of(page: Page, block: Block) -> int | None:
    """The season that a cell's column stands for."""
    return season_in(page, block.path[-1] if block.path else "")


def season_in(page: Page, head: str) -> int | None:
    """The season that the head of a row or column names, also by its number alone."""
    if len(head) > LONGEST_HEAD:
        return None
    return int(head) if head.isdigit() and int(head) < 60 else season_named(head, page.language, page.title)


@lru_cache(maxsize=256)  # asked for each cell under the head
def season_named(head: str, language: str, title: Title) -> int | None:
    """The season that a short head names in words."""
    mentions = find_seasons(head, language)
    if not mentions:
        return None
    rest = head[: mentions[0].start] + head[mentions[0].end :]
    return mentions[0].number if rest == rest.lower() or find_title(rest, title) else None
