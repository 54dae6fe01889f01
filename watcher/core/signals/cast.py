"""What a page says of the cast: a claim for each person, and what the words around the name make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from watcher.core.language.billing import WITH, Row, doings, is_of_title, people_in, rows_of, with_doings
from watcher.core.language.clauses import asked
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.names import NameMention, find_names
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.people import people_of
from watcher.core.language.spellings import person_key
from watcher.core.language.titles import find_title
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import BlockKind, Claim, Signal, State
from watcher.core.signals.castlist import matrix_claims
from watcher.core.signals.deciding import JOINING, Word, deciding, is_coming, strong
from watcher.core.signals.passersby import scope_of
from watcher.core.signals.standing import (
    ACTOR,
    LIKEWISE,
    MADE,
    MENTIONED,
    Status,
    by_season_of_row,
    status_by_word,
    status_of,
)

ROLE = re.compile(r"^\s*(?:\([^)]*\)\s*)?,?\s*(?:as|als|comme|como|come|nel ruolo di)\s+(?P<role>[^,;.()]{2,60})")
NO_ROLE = r"(?!(?:do|does|did|is|are|will|has|have|well|once|again|by|von|par|por|da|door|van)\b)"
ENDS_ROLE = r"(?=[,;.()–—]|\s(?:and|und|et|y|e|en|while|opposite|alongside|with|in|on|for|from|to)\s|$)"
HEADED_ROLE = re.compile(r"\s(?:as|als|comme|como|come|–|—|-)\s.{2,40}$|\s\([^()]*\)$")
BYLINE = re.compile(r"^(?:by|von|par|por|di|da|door|words|words by|text|autor|filed by)\W*$", re.IGNORECASE)
STRONG = (Cue.JOIN, Cue.JOINED_BY, Cue.REPLACE, Cue.RETURN, Cue.LEAVE, Cue.NEW, Cue.MAKER)
OF_PEOPLE = PEOPLE | {Topic.CREW}
UNSAID = ("", MENTIONED.lost)  # what the words that introduce a list outweigh
LINKS = 2  # words between the entries of one list of makers


def cast_claims(page: Page) -> Iterator[Claim]:
    """Every claim about people, in reading order; `lost` is set where the words rule the person out."""
    sentences = list(told(page))
    rows = [(passage, rows_of(page, passage)) for passage in sentences]
    makers = frozenset(person_key(n.name) for p, each in rows for row in each if makes(page, p, row) for n in row.names)
    characters = characters_of(page, sentences)
    asking = {id(after): before for before, after in pairwise(page.passages) if asks(before, after)}
    for passage, each in rows:
        lead = answered(page, asking.get(id(passage)))
        for row, status in statuses(page, passage, each, lead):
            for mention in row.names:
                own = status if status.lost else by_season_of_row(page, passage, mention.name) or status
                yield claim_for(page, passage, mention, unless_known(mention, own, makers, characters))
    yield from card_claims(page, rows, characters)
    yield from matrix_claims(page)


def asks(before: Passage, after: Passage) -> bool:
    """Whether a sentence is the question that the next one answers ("Fresh faces? Ana Cruz, for one.")."""
    return before.index == after.index and not is_heading(before) and asked(before)


def answered(page: Page, question: Passage | None) -> Status | None:
    """What a question about newcomers, or about who is back, makes of those who are its answer."""
    words = strong(doings(page, question, (0, len(question.text)))) if question else []
    if not question or not words or people_in(page, question):
        return None
    joins = words[0].cue in JOINING
    return Status(State.JOINED) if joins else Status(State.RETURNING) if words[0].cue is Cue.RETURN else None


def statuses(page: Page, passage: Passage, rows: list[Row], lead: Status | None = None) -> Iterator[tuple[Row, Status]]:
    """Each row with its status; what introduces one ("New faces:") holds for those behind without words of theirs."""
    last: Status | None = None
    for row in rows:
        status = status_of(page, passage, row, (0, rows[0].start))
        if last is not None and LIKEWISE.search(passage.text[: row.start]):
            status = last
        elif (
            lead is not None
            and not status.lost
            and not strong(row.leading)
            and not strong(row.following)
            and carries(passage, lead, row)
        ):
            status = lead
        if strong(row.leading) and not strong(row.following):
            lead = introduced(page, passage, row, status)
        elif ";" in passage.text[row.head[0] - 2 : row.start]:
            lead = None
        last = last if status.lost else status
        yield row, status


def introduced(page: Page, passage: Passage, row: Row, status: Status) -> Status:
    """What the words before a row make of those behind it: "joining A are B and C" makes newcomers of B and C alone."""
    word = Word(strong(row.leading)[0])
    at_object = not status.lost and any(True for _ in passage.find(Cue.BESIDE, start=row.head[0], end=row.start))
    replaced = status.lost and word.hit.cue is Cue.REPLACE
    return status_by_word(page, passage, word, row) if at_object or replaced else status


def carries(passage: Passage, lead: Status, row: Row) -> bool:
    """Whether what introduced an earlier row still holds; a maker's word does in a bare list only."""
    between = passage.text[row.head[0] : row.start].split()
    return lead != MADE or (len(between) <= LINKS and not row.leading and not row.following)


def unless_known(name: NameMention, status: Status, makers: frozenset[str], characters: frozenset[str]) -> Status:
    """The status, lost where the page knows the name as a maker's or a character's."""
    key = person_key(name.name)
    if status.lost or key not in makers | characters:
        return status
    return replace(status, lost="a maker of it" if key in makers else "a character")


def characters_of(page: Page, passages: list[Passage]) -> frozenset[str]:
    """The names that the page gives as roles ("as Detective Ann Mills")."""
    pattern = role_pattern(page.language)
    roles = (match["role"] for passage in passages for match in pattern.finditer(passage.text))
    return frozenset(person_key(name.name) for role in roles for name in find_names(role, language=page.language))


@lru_cache(maxsize=16)
def role_pattern(language: str) -> re.Pattern[str]:
    """What stands behind a language's "as" and "plays"; "as does" is none."""
    people = people_of(language)
    cues = "|".join(map(re.escape, {*people.as_role, *people.plays}))
    return re.compile(rf"\b(?:{cues})\s+{NO_ROLE}(?P<role>[^,;.()]{{4,60}}?){ENDS_ROLE}")


def told(page: Page) -> Iterator[Passage]:
    """The sentences that can speak of the cast: no headings, no questions, nothing above the page's headline."""
    headline = next((p.index for p in page.passages if p.text == page.document.headline), -1)
    for passage in page.passages:
        above = passage.index <= headline and not find_title(passage.heading, page.title)
        silent = above or is_heading(passage) or asked(passage)
        if not silent and speaks_of_people(page, passage):
            yield passage


def speaks_of_people(page: Page, passage: Passage) -> bool:
    """Whether a heading or a word of the sentence is about people (looking for names costs most)."""
    if not passage.topics.isdisjoint(OF_PEOPLE) or passage.block.kind is BlockKind.CELL or passage.has(*STRONG):
        return True
    if page.entities.is_first:
        plays = passage.has(Cue.PLAY) or ACTOR.search(passage.text) is not None
        return plays or passage.heading.casefold() in WITH
    return any(is_coming(passage, hit) for hit in passage.find(Cue.PLAY))


def card_claims(page: Page, rows: list[tuple[Passage, list[Row]]], characters: frozenset[str]) -> Iterator[Claim]:
    """Claims of cards: the heading is the person, the words below say what they do."""
    people: dict[str, NameMention | None] = {}
    for passage, each in rows:
        if passage.heading not in people:
            person = whole_name(passage.heading, page.language)
            people[passage.heading] = None if person and is_of_title(page.title.name, person) else person
        person = people[passage.heading]
        if person is not None and not names_others(each, characters):
            row = with_doings(page, passage, Row((person,), (0, 0), (0, len(passage.text)), shared=False))
            yield claim_for(page, passage, person, status_of(page, passage, row))


def names_others(rows: list[Row], characters: frozenset[str]) -> bool:
    """Whether the words below a card's heading name anybody but characters."""
    names = (name for row in rows for name in row.names)
    return any(person_key(name.name) not in characters for name in names)


def whole_name(heading: str, language: str) -> NameMention | None:
    """The person that a heading is, with or without a role ("Ana Cruz as Vex"), None where it is anything else."""
    heading = HEADED_ROLE.sub("", heading)
    names = find_names(heading, language=language) if len(heading) < 60 else ()
    return names[0] if len(names) == 1 and len(names[0].name) > 0.7 * len(heading) else None


# --- makers, and the evidence --------------------------------------------------------------------


def makes(page: Page, passage: Passage, row: Row) -> bool:
    """Whether the sentence knows the people as makers, or as the page's author."""
    if BYLINE.match(passage.text[: row.start].strip()) or signs(page, passage, row):
        return True
    if Topic.CREW in passage.topics and passage.block.kind is BlockKind.CELL:
        return True
    word = deciding(passage, row)
    return word is not None and word.hit.cue is Cue.MAKER


def signs(page: Page, passage: Passage, row: Row) -> bool:
    """Whether the line holds a name and a date and little more, as an author's line does."""
    text = passage.block.text
    if len(text) > 90 or len(passage.text) - (row.end - row.start) > 25 or len(row.names) > 1:
        return False
    dates = find_dates(text, language=page.language, anchor=page.today)
    return any(date.period.is_day for date in dates) and not doings(page, passage, (0, len(passage.text)))


def claim_for(page: Page, passage: Passage, mention: NameMention, status: Status) -> Claim:
    """The claim about one person."""
    scope = scope_of(page, passage, mention.start)
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
