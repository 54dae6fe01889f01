"""What a page says of the cast: a claim for each person, and what the words around the name make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from watcher.core.language.billing import Row, doings, rows_of
from watcher.core.language.clauses import asked
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import Hit, lexicon_for
from watcher.core.language.names import NameMention, find_names, person_key
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import BlockKind, Claim, Signal, State
from watcher.core.signals.castlist import is_people_cell, matrix_claims

ROLE = re.compile(r"^\s*(?:\([^)]*\)\s*)?,?\s*(?:as|als|comme|como|come|nel ruolo di)\s+(?P<role>[^,;.()]{2,60})")
AS_ROLE = re.compile(
    r"\b(?:as|plays?|playing|voices|portrays|als|spielt|comme|joue|incarne|como|come)\s+(?P<role>[^,;.()]{4,60}?)"
    r"(?=[,;.()–—]|\s(?:and|und|et|y|e|en|while)\s|$)"
)
BYLINE = re.compile(r"^(?:by|von|par|por|di|da|door|words|words by|text|autor|filed by)\W*$", re.IGNORECASE)
STRONG = (Cue.JOIN, Cue.JOINED_BY, Cue.REPLACE, Cue.RETURN, Cue.LEAVE, Cue.NEW, Cue.MAKER)
UNSURE = (Cue.RUMOUR, Cue.WISH, Cue.DENIAL)


@dataclass(frozen=True, slots=True)
class Status:
    """What people are: joining or returning; or why they are neither."""

    state: State
    lost: str = ""


def cast_claims(page: Page) -> Iterator[Claim]:
    """Every claim about people, in reading order; `lost` is set where the words rule the person out."""
    rows = [(passage, rows_of(page, passage)) for passage in told(page)]
    makers = frozenset(person_key(n.name) for p, each in rows for row in each if makes(page, p, row) for n in row.names)
    characters = characters_of(page)
    for passage, each in rows:
        for row, status in statuses(page, passage, each):
            for mention in row.names:
                yield claim_for(page, passage, mention, unless_known(mention, status, makers, characters))
    yield from card_claims(page)
    yield from matrix_claims(page)


def statuses(page: Page, passage: Passage, rows: list[Row]) -> Iterator[tuple[Row, Status]]:
    """Each row with its status; what introduces the first ("New faces:") holds for those without words of theirs."""
    lead: Status | None = None
    for place, row in enumerate(rows):
        words = doings(page, passage, row.head) + doings(page, passage, row.tail)
        status = status_of(page, passage, row, (0, rows[0].start))
        if place == 0 and strong(doings(page, passage, row.head)) and not strong(doings(page, passage, row.tail)):
            lead = status
        yield row, lead if lead is not None and not strong(words) else status


def unless_known(name: NameMention, status: Status, makers: frozenset[str], characters: frozenset[str]) -> Status:
    """The status, lost where the page knows the name as a maker's or a character's."""
    key = person_key(name.name)
    if status.lost or key not in makers | characters:
        return status
    return replace(status, lost="a maker of it" if key in makers else "a character")


def characters_of(page: Page) -> frozenset[str]:
    """The names that the page gives as roles ("as Detective Ann Mills")."""
    roles = (match["role"] for passage in told(page) for match in AS_ROLE.finditer(passage.text))
    return frozenset(person_key(name.name) for role in roles for name in find_names(role, language=page.language))


def told(page: Page) -> Iterator[Passage]:
    """The sentences that can speak of the cast: no headings, no questions, nothing above the page's headline."""
    headline = next((p.index for p in page.passages if p.text == page.document.headline), -1)
    for passage in page.passages:
        silent = passage.index <= headline or is_heading(passage) or asked(passage)
        if not silent and speaks_of_people(page, passage):
            yield passage


def speaks_of_people(page: Page, passage: Passage) -> bool:
    """Whether a heading or a word of the sentence is about people (looking for names costs most)."""
    if passage.topics & (PEOPLE | {Topic.CREW}) or passage.block.kind is BlockKind.CELL:
        return True
    return passage.has(*STRONG) or (page.entities.is_first and passage.has(Cue.PLAY))


def card_claims(page: Page) -> Iterator[Claim]:
    """Claims of cards: the heading is the person, the words below say what they do."""
    people: dict[str, NameMention | None] = {}
    for passage in told(page):
        if passage.heading not in people:
            people[passage.heading] = whole_name(passage.heading, page.language)
        person = people[passage.heading]
        if person is not None and not rows_of(page, passage):
            row = Row((person,), (0, 0), (0, len(passage.text)), shared=False)
            yield claim_for(page, passage, person, status_of(page, passage, row))


def whole_name(heading: str, language: str) -> NameMention | None:
    """The person that a heading is, None where it is anything else."""
    names = find_names(heading, language=language) if len(heading) < 60 else ()
    return names[0] if len(names) == 1 and len(names[0].name) > 0.7 * len(heading) else None


# --- what the words make of people ---------------------------------------------------------------


def status_of(page: Page, passage: Passage, row: Row, before: tuple[int, int] = (0, 0)) -> Status:
    """What a sentence and its headings make of a row of people; `before` is what stands before all its rows."""
    scope = page.scope(passage, min(row.start, len(passage.text)))
    if not scope.ours:
        return Status(State.JOINED, scope.about.value)
    if not is_people_cell(page, passage):
        return Status(State.JOINED, "another column")
    if any(passage.has(*UNSURE, start=start, end=end) for start, end in (before, row.head, row.tail)):
        return Status(State.JOINED, "not confirmed")
    off = passage.topics & {Topic.WISHES, Topic.LEAVING, Topic.CREW}
    if off and not passage.topics & {Topic.NEW, Topic.RETURNING}:
        return Status(State.JOINED, f"under a heading about {next(iter(off)).value}")
    cue, object_of = deciding(page, passage, row)
    beside = None if cue else cue_beside(page, passage)
    if beside is not None:
        return BESIDE[beside]
    behind = cue is not None and cue.start >= row.end
    status = status_by_cue(page, passage, cue, object_of, behind) if cue else status_by_topic(page, passage)
    if status.state is State.JOINED and not status.lost and passage.has(Cue.GUESS):
        return replace(status, lost="only a guess")
    return status


BESIDE = {
    Cue.LEAVE: Status(State.JOINED, "leaves"),
    Cue.RETURN: Status(State.RETURNING),
    Cue.JOIN: Status(State.JOINED),
    Cue.NEW: Status(State.JOINED),
}


def cue_beside(page: Page, passage: Passage) -> Cue | None:
    """What the other cells of a table's row say of its person ("Returning", "Exits")."""
    block = passage.block
    if block.kind is not BlockKind.CELL or block.row is None:
        return None
    cells = [b for b in page.document.blocks if b.group == block.group and b.row == block.row and b is not block]
    found = {hit.cue for cell in cells for hit in lexicon_for(page.language).find(cell.text) if len(cell.text) < 60}
    return next((cue for cue in BESIDE if cue in found), None)


def deciding(page: Page, passage: Passage, row: Row) -> tuple[Hit | None, bool]:
    """The word that decides, and whether the people are its object: their own verb first, then what introduces them."""
    tail, head = doings(page, passage, row.tail), doings(page, passage, row.head)
    if head and head[-1].cue is Cue.MAKER and row.start - head[-1].end < 3:
        return head[-1], False
    if head and head[-1].cue is Cue.SPEAK and row.start - head[-1].end < 20 and not strong(tail):
        return head[-1], False
    if tail and tail[0].cue is Cue.SPEAK and not strong(head) and not any(hit.cue is Cue.RETURN for hit in tail):
        return tail[0], False
    beside = [hit for hit in passage.find(Cue.BESIDE, start=row.head[0], end=row.start) if row.start - hit.end < 3]
    if beside:
        return beside[-1], False
    replaced = next((hit for hit in head if hit.cue is Cue.REPLACE and row.start - hit.end < 8), None)
    if replaced is not None:
        return replaced, True
    for hits, behind in ((strong(tail), True), (strong(head), False), (tail, True), (head, False)):
        if hits:
            return (hits[0] if behind else hits[-1]), not behind and row.shared
    return None, False


def strong(hits: list[Hit]) -> list[Hit]:
    """The words that decide by themselves: a maker's first, then who comes, stays or goes."""
    starts = {hit.start for hit in hits if hit.cue is Cue.MAKER}
    plays = any(hit.cue is Cue.PLAY and hit.end + 1 not in starts for hit in hits)
    makers = [hit for hit in hits if hit.cue is Cue.MAKER and not plays]
    hits = [hit for hit in hits if hit.cue is not Cue.MAKER]
    return makers or [hit for hit in hits if hit.cue not in (Cue.PLAY, Cue.SPEAK)]


def status_by_cue(page: Page, passage: Passage, cue: Hit, object_of: bool, behind: bool) -> Status:
    """What one word makes of the people it governs, which may stand behind them."""
    if passage.has(Cue.NEGATION, start=max(0, cue.start - 25), end=cue.start):
        return status_by_topic(page, passage) if cue.cue is Cue.LEAVE else Status(State.JOINED, "denied")
    match cue.cue:
        case Cue.JOIN | Cue.NEW | Cue.REPLACE if object_of:
            return status_by_topic(page, passage) if cue.cue is not Cue.REPLACE else Status(State.JOINED, "leaves")
        case Cue.JOINED_BY if behind:
            return status_by_topic(page, passage, plays=True)
        case Cue.JOIN | Cue.JOINED_BY | Cue.NEW | Cue.REPLACE:
            return Status(State.JOINED)
        case Cue.RETURN:
            return Status(State.JOINED if page.entities.is_first else State.RETURNING)
        case Cue.LEAVE:
            return Status(State.JOINED, "leaves")
        case Cue.MAKER:
            return Status(State.JOINED, "a maker of it")
        case Cue.SPEAK:
            return Status(State.JOINED, "only mentioned")
        case Cue.PLAY if passage.has(Cue.FUTURE, start=max(0, cue.start - 12), end=cue.start):
            return Status(State.JOINED)
        case _:
            return status_by_topic(page, passage, plays=True)


def status_by_topic(page: Page, passage: Passage, *, plays: bool = False) -> Status:
    """What the headings make of people whom no word governs."""
    if Topic.NEW in passage.topics:
        return Status(State.JOINED)
    if Topic.RETURNING in passage.topics:
        return Status(State.RETURNING)
    if plays or passage.topics & PEOPLE:
        return Status(State.JOINED if page.entities.is_first else State.RETURNING)
    return Status(State.JOINED, "only mentioned")


def makes(page: Page, passage: Passage, row: Row) -> bool:
    """Whether the sentence knows the people as makers, or as the page's author."""
    if BYLINE.match(passage.text[: row.start].strip()) or signs(page, passage, row):
        return True
    if Topic.CREW in passage.topics and passage.block.kind is BlockKind.CELL:
        return True
    cue, _ = deciding(page, passage, row)
    return cue is not None and cue.cue is Cue.MAKER


def signs(page: Page, passage: Passage, row: Row) -> bool:
    """Whether the line holds a name and a date and little more, as an author's line does."""
    text = passage.block.text
    if len(text) > 90 or len(passage.text) - (row.end - row.start) > 25 or len(row.names) > 1:
        return False
    dates = find_dates(text, language=page.language, anchor=page.today)
    return any(date.period.is_day for date in dates) and not doings(page, passage, (0, len(passage.text)))


def claim_for(page: Page, passage: Passage, mention: NameMention, status: Status) -> Claim:
    """The claim about one person."""
    scope = page.scope(passage, min(mention.start, len(passage.text)))
    match = ROLE.match(passage.text[mention.end :])
    return Claim(
        Signal.CAST,
        status.state,
        mention.name,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        role=match["role"].strip() if match else None,
        said_on=passage.block.dated_on,
        block=passage.index,
        lost=status.lost,
    )
