"""People in tables and lists: columns of people, cells beside them, matrices of seasons, seasons behind names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache

from watcher.core.language.billing import Row as People
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.seasons import find_seasons
from watcher.core.language.spellings import person_key
from watcher.core.language.titles import find_title
from watcher.core.language.topics import PEOPLE, topics_of
from watcher.core.model import Block, BlockKind, Claim, Region, Signal, State, Title

SEASONS = re.compile(r"(?P<first>\d{1,2})(?:\s?(?P<to>[–—-]|to|bis|à|a|t/m)\s?(?P<last>\d{1,2})?)?")
PAIR = re.compile(r"\s*(?P<left>[^–—:|]{3,40}?)\s?(?:\s[–—|-]|:)\s(?P<right>[^–—:|]{3,60}?)")
BRACKET = re.compile(r"\(([^()]{1,40})\)")
BESIDE = (Cue.LEAVE, Cue.RETURN, Cue.JOIN, Cue.NEW)  # what a cell may say of the person beside it, the surest first
PAIRED = 2  # cells of a row that gives a role and its actor
LONGEST_TABLE = 200  # cells
LONGEST_CELL = 60  # characters of a cell that says one thing of a person
LONGEST_HEAD = 24  # characters of a season's head
ABSENT = frozenset({"", "-", "–", "—", "no", "none", "✗", "✘", "×"})
Row = list[tuple[int, Block]]


def is_people_cell(page: Page, passage: Passage) -> bool:
    """Whether a sentence may name cast where it stands: in a table, only the column of people."""
    block = passage.block
    if block.kind is not BlockKind.CELL or block.group is None:
        return True
    heads = page.rows.heads.get(block.group, frozenset())
    if is_matrix(page, heads):
        return False
    people = people_columns(heads, page.language)
    if not people:
        return not is_role_cell(page, block)
    return bool(block.path and block.path[-1] in people)


def is_role_cell(page: Page, block: Block) -> bool:
    """Whether a cell is the first of its row in a table without heads that has the roles first, then the people."""
    rows: dict[int | None, list[Block]] = defaultdict(list)
    cells = cells_of(page, block)
    if len(cells) > LONGEST_TABLE:
        return False
    for cell in cells:
        rows[cell.row].append(cell)
    if block.row is None or any(len(cells) != PAIRED for cells in rows.values()) or rows[block.row][0] is not block:
        return False
    return role_side(tuple(f"{left.text} | {right.text}" for left, right in rows.values()), page.language) == "left"


def cells_of(page: Page, block: Block) -> tuple[Block, ...]:
    """The cells of the table that a cell belongs to."""
    return page.rows.tables.get(block.group, ()) if block.group is not None else ()


def row_of(page: Page, block: Block) -> tuple[Block, ...]:
    """The cells of the row that a cell belongs to."""
    place = None if block.group is None or block.row is None else (block.group, block.row)
    return page.rows.cells.get(place, ()) if place else ()


def is_matrix(page: Page, heads: Collection[str]) -> bool:
    """Whether a table's columns are seasons, the watched one among them."""
    seasons = {season_in(page, head) for head in heads} - {None}
    return len(seasons) > 1 and page.title.season in seasons


def cue_beside(page: Page, passage: Passage) -> Cue | None:
    """What the other cells of a table's row say of its person ("Returning", "Exits")."""
    block = passage.block
    if block.kind is not BlockKind.CELL or block.row is None:
        return None
    cells = [cell for cell in row_of(page, block) if cell is not block]
    if any(names_earlier(page, cell.text) for cell in cells):
        return Cue.RETURN
    found = {hit.cue for cell in cells for hit in lexicon_for(page.language).find(cell.text) if len(cell.text) < 60}
    return next((cue for cue in BESIDE if cue in found), None)


def names_earlier(page: Page, text: str) -> bool:
    """Whether a cell says that its person was in an earlier season of the watched title ("The Line, season one")."""
    watched = page.title.season
    seasons = find_seasons(text, page.language) if watched and len(text) < LONGEST_CELL else ()
    if not watched or not any(season.number and season.number < watched for season in seasons):
        return False
    rest = BRACKET.sub("", text[: seasons[0].start])
    return any(season.number != watched for season in seasons) and (
        rest == rest.lower() or bool(find_title(rest, page.title))
    )


# --- lists of pairs ------------------------------------------------------------------------------


def is_role_side(page: Page, passage: Passage, people: People) -> bool:
    """Whether people stand on the side of the roles in a list of pairs ("Ana Cruz – Sister Vex")."""
    start = passage.text.rfind(";", 0, people.start) + 1
    end = start + len(passage.text[start:].partition(";")[0])
    pair = PAIR.fullmatch(passage.text, start, end)
    if pair is None:
        return False
    texts = tuple(text for each in beside(page, passage.block) for text in each.text.split(";"))
    return role_side(texts, page.language) == ("left" if people.start < pair.start("right") else "right")


def beside(page: Page, block: Block) -> Iterator[Block]:
    """The items of a block's list, else the blocks of its kind under its heading."""
    for each in page.document.blocks:
        listed = block.group is not None and each.group == block.group
        if each.kind is block.kind and (listed or each.path == block.path):
            yield each


@lru_cache(maxsize=64)
def role_side(texts: tuple[str, ...], language: str) -> str:
    """The side of a list of pairs that holds fewer names of people; where both hold as many, the actors stand first."""
    pairs = [match for text in texts if (match := PAIR.fullmatch(text))]
    left, right = (sum(bool(find_names(pair[side], language=language)) for pair in pairs) for side in ("left", "right"))
    if left == right:
        return "right" if left > 1 else ""
    return "left" if left < right else "right"


# --- seasons behind names and beside cells -------------------------------------------------------


def seasons_marked(page: Page, passage: Passage, people: People) -> tuple[int, int] | None:
    """The first and last season that a bracket behind people names: "Ana Cruz as Vex (seasons 2-4)"."""
    for match in BRACKET.finditer(passage.text, people.end, people.tail[1]):
        numbers = SEASONS.search(match[1])
        inside = [mention for mention in passage.mentions if match.start() < mention.start < match.end()]
        if numbers and any(mention.is_season for mention in inside):
            first = int(numbers["first"])
            last = int(numbers["last"] or (99 if numbers["to"] else first))
            return first, last
    return None


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
    return len(cells) <= LONGEST_TABLE and any(season_of_row(page, cell) not in (None, season) for cell in cells)


def is_season_column(page: Page, head: str) -> bool:
    """Whether a column is headed "Season"."""
    hits = [hit for hit in lexicon_for(page.language).find(head) if hit.cue is Cue.SEASON]
    return len(head.split()) == 1 and bool(hits)


def named_before(page: Page, block: Block, key: str, season: int) -> bool:
    """Whether a row of an earlier season in a cell's table names the person."""
    earlier = [cell.text for cell in cells_of(page, block) if (season_of_row(page, cell) or season) < season]
    names = (name for text in earlier for name in find_names(text, language=page.language))
    return any(person_key(name.name) == key for name in names)


# --- matrices of seasons -------------------------------------------------------------------------


@lru_cache(maxsize=64)  # asked for each cell of a table
def people_columns(heads: frozenset[str], language: str) -> frozenset[str]:
    """The heads of a table's columns of people."""
    return frozenset(head for head in heads if is_people_column(head, language))


def is_people_column(head: str, language: str) -> bool:
    """Whether a column's head speaks of people, and not of their roles; a heading of the table is none."""
    lexicon = lexicon_for(language)
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
    if watched is None or watched not in seasons or len(seasons) < 2:
        return
    person = row_person(page, cells)
    index, cell = seasons[watched]
    if person and appears(page, cell):
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
