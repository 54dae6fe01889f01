"""People in tables and lists: columns of people, cells beside them, matrices of seasons, seasons behind names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import takewhile

from watcher.core.language.billing import Row as People
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.phrases.standings import STANDS
from watcher.core.language.seasons import find_seasons
from watcher.core.language.spellings import person_key
from watcher.core.language.titles import find_title
from watcher.core.language.topics import PEOPLE, Topic, topics_of
from watcher.core.model import Block, BlockKind, Claim, Region, Signal, State
from watcher.core.signals.seasoncells import LONGEST_TABLE, cells_of, row_of, season_in, season_of, season_of_row

SEASONS = re.compile(r"(?P<first>\d{1,2})(?:\s?(?P<to>[–—-]|to|bis|à|a|t/m)\s?(?P<last>\d{1,2})?)?")
PAIR = re.compile(r"\s*(?P<left>[^–—:|]{3,40}?)\s?(?:\s[–—|-]|:|\.{2,}|…)\s(?P<right>[^–—:|]{3,60}?)")
BRACKET = re.compile(r"\(([^()]{1,40})\)")
BESIDE = (Cue.LEAVE, Cue.RETURN, Cue.RUMOUR, Cue.JOIN, Cue.NEW)  # what a cell may say of the person beside it
PAIRED = frozenset({2, 3})  # cells of a row that gives a role and its actor, and maybe a note
SEEN_BEFORE = re.compile(  # "(last seen in season 1)": in the watched one again
    r"\(\s?(?:(?:was\s)?(?:last|first|previously|already|formerly|also)\s(?:seen|appeared|played|in\b)|(?:back|returning|returns)\sfrom"
    r"|previously\b|zuletzt|zuvor|schon|déjà|vue?s?\b|vist[oa]\b|già|já|ya\b|eerder|laatst)",
    re.IGNORECASE,
)
LONGEST_CELL = 60  # characters of a cell that says one thing of a person
TICKED = frozenset({"yes", "y", "ja", "oui", "sí", "sì", "sim", "✓", "✔", "✅", "x"})
ABSENT = frozenset({"", "-", "–", "—", "no", "n", "nein", "non", "não", "nee", "none", "✗", "✘", "×"})
Row = list[tuple[int, Block]]


def is_people_cell(page: Page, passage: Passage) -> bool:
    """Whether a sentence may name cast where it stands: in a table, only the column of people."""
    block = passage.block
    if block.kind is not BlockKind.CELL or block.group is None:
        return True
    heads = page.rows.heads.get(block.group, frozenset())
    if is_matrix(page, heads):
        return False
    above = section_of(page, block)
    people = people_columns(heads - {above} if len(heads) > 1 else heads, page.language)
    head = block.path[-1] if block.path else ""
    if not people:
        return not (is_role_cell(page, block) or (head != above and names_roles(head, page.language)))
    return head in people


def section_of(page: Page, block: Block) -> str:
    """The heading above a cell's table."""
    first = cells_of(page, block)[:1]
    return first[0].path[-1] if first and first[0].path else ""


def is_role_cell(page: Page, block: Block) -> bool:
    """Whether a cell is the first of its row in a table without heads that has the roles first, then the people."""
    rows: dict[int | None, list[Block]] = defaultdict(list)
    cells = cells_of(page, block)
    if len(cells) > LONGEST_TABLE:
        return False
    for cell in cells:
        rows[cell.row].append(cell)
    widths = {len(cells) for cells in rows.values()}
    if block.row is None or len(widths) > 1 or not widths <= PAIRED or rows[block.row][0] is not block:
        return False
    return role_side(tuple(f"{each[0].text} | {each[1].text}" for each in rows.values()), page.language) == "left"


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
    if ticked := next(filter(None, (cue_ticked(page, cell) or word_alone(cell.text) for cell in cells)), None):
        return ticked
    if any(names_earlier(page, cell.text) for cell in cells):
        return Cue.RETURN
    if replaced := next(filter(None, (cue_of_place(page, cell.text) for cell in cells)), None):
        return replaced
    found = {hit.cue for cell in cells for hit in lexicon_for(page.language).find(cell.text) if len(cell.text) < 60}
    return next((cue for cue in BESIDE if cue in found), None)


def cue_of_place(page: Page, text: str) -> Cue | None:
    """What a cell says that begins with who takes whose place ("Replaces Ana Cruz, who left", "Replaced by A")."""
    hits = [hit for hit in lexicon_for(page.language).find(text) if hit.start == 0]
    if any(hit.cue is Cue.JOINED_BY for hit in hits):
        return Cue.LEAVE
    return Cue.JOIN if any(hit.cue is Cue.REPLACE for hit in hits) else None


def cue_ticked(page: Page, cell: Block) -> Cue | None:
    """What a yes or no says in a column headed "New?" or "Returning?"."""
    text = cell.text.strip(" .").casefold()
    topics = topics_of(cell.path[-1], lexicon_for(page.language)) & {Topic.NEW, Topic.RETURNING} if cell.path else ()
    if len(topics) != 1 or text not in TICKED | ABSENT:
        return None
    if Topic.NEW in topics:
        return Cue.NEW if text in TICKED else Cue.RETURN
    return Cue.RETURN if text in TICKED else Cue.LEAVE


def word_alone(text: str) -> Cue | None:
    """What a cell says that is one word ("In", "Out", "Back")."""
    return STANDS.get(text.strip(" .!✓✔✗✘").casefold())


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
    return role_side(texts, page.language, tie(page, passage.block, texts)) == (
        "left" if people.start < pair.start("right") else "right"
    )


def tie(page: Page, block: Block, texts: tuple[str, ...]) -> str:
    """The side of the roles where both hold names: first under a heading about characters, else as the plot has it."""
    if any(is_of_parts(head, page.language) for head in block.path[-2:]):
        return "left"
    pairs = [match for text in texts if (match := PAIR.fullmatch(text))]
    left, right = ([pair[side].strip() for pair in pairs] for side in ("left", "right"))
    return "left" if are_in_story(page, left, right) else "right"


def are_in_story(page: Page, names: Collection[str], others: Collection[str]) -> bool:
    """Whether the sections about the plot tell of more of some names than of some others."""
    plot = "\n".join(passage.text for passage in page.passages if Topic.PLOT in passage.topics)
    return bool(plot) and sum(name in plot for name in names) > sum(name in plot for name in others)


def is_of_parts(head: str, language: str) -> bool:
    """Whether a heading is about characters, and not about the cast ("New characters")."""
    hits = list(lexicon_for(language).find(head))
    parts = {hit.start for hit in hits if hit.cue is Cue.ROLE_NOUN}
    return bool(parts) and all(hit.start in parts for hit in hits if hit.cue is Cue.CAST)


def beside(page: Page, block: Block) -> Iterator[Block]:
    """The items of a block's list, else the blocks of its kind under its heading."""
    for each in page.document.blocks:
        listed = block.group is not None and each.group == block.group
        if each.kind is block.kind and (listed or each.path == block.path):
            yield each


@lru_cache(maxsize=64)
def role_side(texts: tuple[str, ...], language: str, first: str = "right") -> str:
    """The side of a list of pairs that holds fewer names of people; `first` where both hold as many."""
    pairs = [match for text in texts if (match := PAIR.fullmatch(text))]
    left, right = (sum(bool(find_names(pair[side], language=language)) for pair in pairs) for side in ("left", "right"))
    if left == right:
        return first if left > 1 else ""
    return "left" if left < right else "right"


# --- seasons behind names and beside cells -------------------------------------------------------


def seasons_marked(page: Page, passage: Passage, people: People) -> tuple[int, int] | None:
    """The first and last season that a bracket behind people names: "Ana Cruz as Vex (seasons 2-4)"."""
    for match in BRACKET.finditer(passage.text, people.end, people.tail[1]):
        numbers = SEASONS.search(match[1])
        inside = [mention for mention in passage.mentions if match.start() < mention.start < match.end()]
        if numbers and any(mention.is_season for mention in inside):
            first = int(numbers["first"])
            open_end = numbers["to"] or SEEN_BEFORE.match(match.group())
            return first, int(numbers["last"] or (99 if open_end else first))
    return None


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
    topics = topics_of(head, lexicon_for(language)) & PEOPLE
    marks = head.endswith("?") or {Topic.NEW, Topic.RETURNING} <= topics  # "New?", "New/returning"
    return not names_roles(head, language) and not marks and len(head.split()) <= 3 and bool(topics)


def names_roles(head: str, language: str) -> bool:
    """Whether a column's head speaks of roles."""
    return any(hit.cue is Cue.ROLE_NOUN for hit in lexicon_for(language).find(head))


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
    if watched is None or watched not in seasons:
        return
    if len(seasons) < 2 and not is_matrix(page, page.rows.heads.get(cells[0][1].group or 0, ())):
        return
    person = row_person(page, cells)
    index, cell = seasons[watched]
    if person and appears(page, cell):
        others = (number for number, (_, block) in seasons.items() if appears(page, block))
        before = any(number < watched for number in (*others, *seasons_spanned(page, cell)))
        yield Claim(
            Signal.CAST,
            State.RETURNING if before else State.JOINED,
            person,
            quote=f"{person}: {cell.text}",
            heading=cell.path[1] if len(cell.path) > 1 else "",
            scope="this title and season: its column",
            block=index,
        )


def seasons_spanned(page: Page, cell: Block) -> Iterator[int]:
    """The seasons whose columns a wide cell fills."""
    heads = takewhile(lambda head: season_in(page, head), reversed(cell.path))
    yield from (season for head in heads if (season := season_in(page, head)))


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
