"""What holds for the people of a sentence from one to the next: lists under one word, newcomers told in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.language.billing import THAT_OF, Row, leads
from watcher.core.language.cues import Cue
from watcher.core.language.newness import is_added_to
from watcher.core.language.passages import Page, Passage
from watcher.core.language.spellings import person_key
from watcher.core.model import State
from watcher.core.signals.cast.deciding import JOINING, Word, deciding, is_coming, strong
from watcher.core.signals.cast.passersby import is_replaced
from watcher.core.signals.cast.standing import LIKEWISE, MADE, MENTIONED, Status, status_by_word, status_of

BY = re.compile(r"\b(?:by|von|par|por|da|door)\s$")
A_CHARACTER = "a character"
DOUBTS = frozenset({"only a guess", "not confirmed"})  # which what once was planned seems to be
UNCERTAIN = (Cue.NEGATION, Cue.DENIAL, Cue.RUMOUR, Cue.GUESS, Cue.WISH, Cue.UNSURE, Cue.SPEAK)
THAT = re.compile(r"(?:That|Whether|Dass|Ob|Que|Qu['’]|Si|Che|Se|Dat|Of)\b")
WITH_THEM = re.compile(  # "; con lui anche Ana Cruz"
    r"\b(?:con|mit|avec|com|met|with)\s(?:lui|lei|loro|ihm|ihr|ihnen|elle|eux|elles|él|ella|ellos|ele|ela|eles|hem|haar|hen|him|her"
    r"|them)(?:\s(?:anche|pure|auch|außerdem|aussi|également|también|também|ook|too|also))?"
    r"(?:\s(?:c['’]è|ci sono|is|are|kommt|kommen|komt))?\s$",
    re.IGNORECASE,
)
UNDER = re.compile(r"[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ][\w’'-]+\s?:\s$")  # "Before the camera of Ana Cruz: Ben Ode"
LINKS = 2  # words between the entries of one list of makers
GOES_ON = re.compile(  # "joins as the barber, and veteran Ana Cruz"
    r"(?:[,;–—]|\s(?:and|while|whilst|und|während|et|tandis\squ(?:e|['’])|alors\sque|y|e|mientras(?:\sque)?|mentre"
    r"|ed|enquanto|en|terwijl))\s?(?:(?:and|und|et|y|e|ed|en|while)\s)?(?:[^\W\dA-ZÀ-Þ][\w’'-]*\s){0,3}$"
)
IS_PART = re.compile(  # "is his sister", "their father": what a newcomer's clause leaves to say of the next one
    r",?\s(?:(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|sera|será|sarà)\s)?"
    r"(?:the|an?|his|her|their|one|der|die|das|den|ein|eine|einen|sein|seine|seinen|ihr|ihre|ihren|le|la|l['’]|un|une|son"
    r"|sa|el|una|su|il|lo|o|um|uma|sua|seu|de|het|een|zijn|haar|hun)\s?\b"
    r"|\s(?:is|ist|est|es|è|é)\s[A-ZÀ-Þ]|\s(?:wird|ist|werden|sind)\sals\s"
)


def statuses(
    page: Page,
    passage: Passage,
    rows: list[Row],
    lead: Status | None = None,
    characters: frozenset[str] = frozenset(),
    *,
    fresh: bool = False,
) -> Iterator[tuple[Row, Status]]:
    """Each row with its status; what introduces one ("New faces:") holds for those behind without words of theirs.

    `fresh` says that the sentence before it told of newcomers.
    """
    handed = len(rows) > 1 and any(is_replaced(passage, row) for row in rows)
    last: Status | None = None
    newcomer: Row | None = None
    last_row: Row | None = None
    for row in rows:
        status = status_of(page, passage, row, (0, rows[0].start))
        if last is not None and (
            comes_with(passage, row) or leads(LIKEWISE, passage.text, row.start) or is_gapped(passage, last_row, row)
        ):
            status = last
        elif (
            goes_on(passage, newcomer, row, status)
            or (handed and takes_part(passage, row, status))
            or (fresh and plays_too(passage, row, status))
        ):
            status = Status(State.JOINED, inferred=True)
        elif lead is not None and is_led(passage, lead, row, status):
            status = lead
        if person_key(row.names[0].name) not in characters and status.lost != A_CHARACTER:
            newcomer = row if status.inferred or joins(passage, row, status) else None
        if strong(row.leading) and not strong(row.following):
            lead = introduced(page, passage, row, status)
        elif ";" in passage.text[row.head[0] - 2 : row.start]:
            lead = None
        last, last_row = (last, last_row) if status.lost else (status, row)
        yield row, status


def comes_with(passage: Passage, row: Row) -> bool:
    """Whether people come with those before them, and nothing else is said of them ("; con lui anche A")."""
    return leads(WITH_THEM, passage.text, row.start) and not strong(row.following)


def takes_part(passage: Passage, row: Row, status: Status) -> bool:
    """Whether people may be those who have a part that others had or were to have ("que iba a ser A, será B")."""
    if is_replaced(passage, row) or is_added_to(passage, row.start, row.end):
        return False
    doubted = status.lost in DOUBTS and not strong(row.following)
    return doubted or is_open(passage, row, status)


def plays_too(passage: Passage, row: Row, status: Status) -> bool:
    """Whether people without a word of their own play, where the sentence before told of newcomers ("B plays")."""
    plays = any(hit.cue is Cue.PLAY and hit.end - hit.start > len("with") for hit in (*row.leading, *row.following))
    return plays and is_open(passage, row, status) and not passage.has(*UNCERTAIN) and not THAT.match(passage.text)


def is_gapped(passage: Passage, before: Row | None, row: Row) -> bool:
    """Whether the verb of an actor's part is left out ("the judge is played by A and the clerk by B")."""
    if before is None or row.leading or row.following:
        return False
    if THAT_OF.match(passage.text, row.end):
        return True
    return all(BY.search(passage.text, each.head[0], each.start) for each in (before, row))


def is_led(passage: Passage, lead: Status, row: Row, status: Status) -> bool:
    """Whether what introduced an earlier row says what the people of this one are."""
    unsaid = not status.lost or is_bare(passage, row, status)
    word = deciding(passage, row)
    if word is not None and word.hit.cue is Cue.ARRIVAL:
        return False
    return unsaid and not strong(row.leading) and not strong(row.following) and carries(passage, lead, row)


def joins(passage: Passage, row: Row, status: Status) -> bool:
    """Whether a word says of people that they join."""
    if status.lost or status.state is not State.JOINED:
        return False
    word = deciding(passage, row)
    return word is not None and (word.hit.cue in JOINING or is_coming(passage, word.hit))


def is_open(passage: Passage, row: Row, status: Status) -> bool:
    """Whether no word says whether people join or were there before."""
    unsaid = status.state is State.RETURNING and not status.lost
    led = not row.shared and strong(row.leading)
    return (unsaid or is_bare(passage, row, status)) and not led and not strong(row.following)


def goes_on(passage: Passage, newcomer: Row | None, row: Row, status: Status) -> bool:
    """Whether people are told of in one breath with a newcomer ("A joins as the barber, and B plays his sister")."""
    if newcomer is None or not is_open(passage, row, status):
        return False
    if not GOES_ON.search(passage.text, newcomer.end, row.start):
        return False
    plays = any(hit.cue is Cue.PLAY and hit.end - hit.start > len("with") for hit in row.following)
    return plays or IS_PART.match(passage.text, row.end) is not None


def is_bare(passage: Passage, row: Row, status: Status) -> bool:
    """Whether people are only named, or play, and nobody speaks."""
    if status.lost != MENTIONED.lost:
        return False
    word = deciding(passage, row)
    return word is None or word.hit.cue is Cue.PLAY


def introduced(page: Page, passage: Passage, row: Row, status: Status) -> Status:
    """What the words before a row make of those behind it: "joining A are B and C" makes newcomers of B and C alone."""
    word = Word(strong(row.leading)[0])
    at_object = not status.lost and any(True for _ in passage.find(Cue.BESIDE, start=row.head[0], end=row.start))
    replaced = status.lost and word.hit.cue is Cue.REPLACE
    return status_by_word(page, passage, word, row) if at_object or replaced else status


def carries(passage: Passage, lead: Status, row: Row) -> bool:
    """Whether what introduced an earlier row still holds; a maker's word does in a bare list only."""
    between = passage.text[row.head[0] : row.start].split()
    if lead == MADE and UNDER.search(passage.text, 0, row.start):
        return False
    return lead != MADE or (len(between) <= LINKS and not row.leading and not row.following)
