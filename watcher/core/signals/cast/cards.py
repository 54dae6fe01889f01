"""Cards of people: the heading is the person, the lines below say whom they play and whether they are new."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from watcher.core.language.billing import Row, with_doings
from watcher.core.language.cues import Cue
from watcher.core.language.doings import BRACKETS
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import NameMention, find_names
from watcher.core.language.namesakes import is_named_thing
from watcher.core.language.passages import Page, Passage
from watcher.core.language.persons import is_of_title
from watcher.core.language.spellings import person_key
from watcher.core.language.topics import PEOPLE
from watcher.core.model import Claim
from watcher.core.signals.cast.castlist import BESIDE, are_in_story, is_of_parts
from watcher.core.signals.cast.deciding import strong
from watcher.core.signals.cast.evidence import claim_for
from watcher.core.signals.cast.standing import MENTIONED, Status, cue_status, status_by_topic, status_of

HEADED_ROLE = re.compile(r"\s(?:as|als|comme|como|come|–|—|-)\s.{2,40}$|\s\([^()]*\)$")
NAMED_PART = re.compile(  # "The Guest", "Der Neue": a part that is called by a noun
    r"(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll][ea]s?|[Ee]l|[Ii]l|[Oo]|[Dd]e|[Hh]et)\s[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2}"
)
WORD = re.compile(r"[^\W\d_]")
OF_STORY = (MENTIONED.lost, "not confirmed")  # what a part does in the story sounds like
LONGEST_PART = 8  # words
Rows = Mapping[int, Sequence[Row]]  # by the `id` of their sentence
Path = tuple[str, ...]  # the headings above a line
Lines = Mapping[Path, list[Passage]]
Cards = dict[Path, tuple[NameMention, list[Passage]]]


def cards_in(page: Page, passages: Sequence[Passage]) -> Cards:
    """The sentences below each heading that is a person."""
    cards: Cards = {}
    for below in lists_of(passages):
        people = {path: whole_name(path[-1], page.language) for path in below}
        if not heads_are_parts(page, below, people):
            found = ((path, person) for path, person in people.items() if person is not None)
            named = ((path, person) for path, person in found if not is_of_title(page.title.name, person))
            cards.update((path, (person, below[path])) for path, person in named)
    return cards


def lists_of(passages: Sequence[Passage]) -> Iterable[Lines]:
    """The sentences below each heading, the headings of one section together; cells of tables have columns."""
    sections: defaultdict[Path, defaultdict[Path, list[Passage]]] = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        if passage.block.row is None and passage.block.path:
            sections[passage.block.path[:-1]][passage.block.path].append(passage)
    return sections.values()


def heads_are_parts(page: Page, below: Lines, people: Mapping[Path, NameMention | None]) -> bool:
    """Whether more of the lines of a list of cards are people than of its headings: then the headings are the parts."""
    firsts = [lines[0] for lines in below.values() if is_part(lines[0])]
    actors = sum(whole_name(value_of(line), page.language) is not None for line in firsts)
    heads = sum(person is not None for person in people.values())
    if not actors == heads > 1:
        return actors > heads
    headed = any(is_of_parts(path[-2], page.language) for path in below if path[1:])
    named = [person.name for person in people.values() if person is not None]
    return headed or are_in_story(page, named, [value_of(line) for line in firsts])


def value_of(line: Passage) -> str:
    """What stands behind the label of a card's line, without brackets ("Eva Quill: Ana Cruz (new)")."""
    return BRACKETS.sub("", line.text.removeprefix(line.block.path[-1]).lstrip(" :–—-")).strip()


def parts_on(page: Page, cards: Cards) -> frozenset[str]:
    """The names of the parts that cards give below the people, as `person_key`s: short lines without a verb."""
    lines = ((person.name, line) for person, each in cards.values() for line in each if line.topics & PEOPLE)
    texts = (BRACKETS.sub("", line.text).removeprefix(f"{person} ") for person, line in lines if is_part(line))
    return frozenset(person_key(name.name) for text in texts for name in find_names(text, language=page.language))


def is_part(passage: Passage) -> bool:
    """Whether a line of a card is a part, and no sentence."""
    words = BRACKETS.sub("", passage.block.text).split()
    return len(words) <= LONGEST_PART and passage.start == 0 and passage.text[-1] not in ".!?"


def card_claims(page: Page, cards: Cards, rows: Rows, characters: frozenset[str]) -> Iterator[Claim]:
    """A claim for each card from the lines that say who joins, stays or goes, else from its first."""
    for person, lines in cards.values():
        about = [line for line in lines if not names_others(page, rows[id(line)], characters)]
        told = [(line, row_of(page, line, person)) for line in about]
        deciding = [(line, row) for line, row in told if says(line, row)]
        for line, row in deciding or [each for each in told if describes(*each)][:1]:
            status = status_of(page, line, row) if deciding else described(page, line, row)
            marked = None if status.lost else cue_status(cue_in_brackets(line) or cue_before(page, line, person))
            yield claim_for(page, line, row.names[0], marked or status)


def says(line: Passage, row: Row) -> bool:
    """Whether a line of a card says who joins, stays or goes; what is still to be announced is of others."""
    return bool(strong(row.following) and not line.has(Cue.NOTHING_YET)) or cue_in_brackets(line) is not None


def describes(line: Passage, row: Row) -> bool:
    """Whether a line of a card has words of its person, and is not of those who are still to be announced."""
    return WORD.search(line.text) is not None and not (strong(row.following) and line.has(Cue.NOTHING_YET))


def row_of(page: Page, line: Passage, person: NameMention) -> Row:
    """The person of a card as if the line began with the name."""
    row = Row((NameMention(0, 0, person.name),), (0, 0), (0, len(line.text)), shared=False)
    return row if NAMED_PART.fullmatch(line.text) else with_doings(page, line, row)


def cue_in_brackets(line: Passage) -> Cue | None:
    """What brackets on a card's line say of its person ("(new this season)")."""
    found = {
        hit.cue
        for match in BRACKETS.finditer(line.text)
        for hit in line.find(*BESIDE, start=match.start(), end=match.end())
    }
    return next((cue for cue in BESIDE if cue in found), None)


def described(page: Page, line: Passage, row: Row) -> Status:
    """What a card without a word of who joins says: its heading lists the person, whatever is told of the part."""
    status = status_of(page, line, row)
    listed = HEADED_ROLE.search(line.block.path[-1]) and status.lost in OF_STORY
    return status_by_topic(page, line) if listed else status


def cue_before(page: Page, line: Passage, person: NameMention) -> Cue | None:
    """What stands before the person in a card's heading ("New: Ana Cruz as Vex")."""
    label = line.block.path[-1].partition(person.name)[0]
    cues = {hit.cue for hit in lexicon_for(page.language).find(label)} if label.strip() else ()
    return next((cue for cue in BESIDE if cue in cues), None)


def names_others(page: Page, rows: Sequence[Row], characters: frozenset[str]) -> bool:
    """Whether the words below a card's heading name anybody but characters, of whom the title may name one."""
    names = (name for row in rows for name in row.names if not is_of_title(page.title.name, name))
    return any(person_key(name.name) not in characters for name in names)


def whole_name(heading: str, language: str) -> NameMention | None:
    """The person that a heading is, with or without a role ("Ana Cruz as Vex"), None where it is anything else."""
    heading = HEADED_ROLE.sub("", heading)
    names = find_names(heading, language=language) if len(heading) < 60 else ()
    alone = len(names) == 1 and len(names[0].name) > 0.7 * len(heading)
    return names[0] if alone and not is_named_thing(heading, names[0], language) else None
