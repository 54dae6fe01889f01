"""What a sentence says of the people of another: newcomers told of ahead, "she joins" behind a name, a denial."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from watcher.core.language.authority import asked
from watcher.core.language.cues import Cue
from watcher.core.language.doings import doings
from watcher.core.language.lexicon import Hit
from watcher.core.language.names import NameMention
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.persons import people_in
from watcher.core.model import State
from watcher.core.signals.cast.deciding import JOINING, strong
from watcher.core.signals.cast.standing import LEAVES, Status
from watcher.core.signals.takebacks import follows

PRONOUN = re.compile(r"(?:(?:And|But|Now|So|Yes|Yet),?\s)?(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey)(?=['’\s])")
NUMBERS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NUMBER = re.compile(rf"\b(?P<number>{'|'.join(NUMBERS)})\b", re.IGNORECASE)
NEWCOMERS = re.compile(
    r"\b(?:newcomers?|newbies|recruits?|arrivals?|additions?|signings?|hires|faces?|blood|regulars?|actors?|guests?|names?|members|performers|stars"
    r"|(?:new|more|fresh) people|castmates|co-stars|characters|players"
    r"|reinforcements?|gesichter|neuzugänge|namen|darsteller|visages|recrues|têtes|caras|rostros|incorporaciones|fichajes"
    r"|reforços|rostos|volti|ingressi|gezichten|nieuwkomers|aanwinsten)\b",
    re.IGNORECASE,
)
SOMEBODY = re.compile(  # "has cast the judge"
    r"\s(?:the|an?|our|your|its|their|his|her|my|this)\s[\w’' -]{3,30}[.!;:]?$"
)
THERE_IS = re.compile(  # "There's a kid."
    r"(?:And |Then |Oh, )?[Tt]here(?:['’]s| is)\s(?:also\s)?(?:an?|one)\s(?:\w+\s){0,2}"
    r"(?:kid|child|boy|girl|baby|man|woman|face|name|villain|rival|stranger|newcomer)\b[^,;]{0,30}[.!:]$"
)
LINKING = frozenset({"and", "or", "as", "with", "plus"})
MANY = 99
SHORT = 30  # characters of a sentence between a name and its pronoun
HIM = re.compile(r"\b(?:he|him|she|her|they|them)\b")
Names = tuple[NameMention, ...]
COMING = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|been|be|also)\s)*"
    r"(?:join|cast\b|added|sign|board|aboard|on board|debut|make|step|guest|recur|introduc|replac|succeed|tak)",
    re.IGNORECASE,
)
OF_SHOW = re.compile(
    r"\W*$|\s(?:(?:up|on|aboard|in|for|to|into|with|over)\s)*(?:as\s|(?:season|series|them|him|her|it)\b"
    r"|(?:the|this|its|a|an|our)\s(?:[\w’'-]+\s){0,3}"
    r"(?:season|series|show|cast|film|movie|drama|comedy|ensemble|crew|team|episode|role|part|fray|fold)\b)"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What a sentence without people says of those whom the next ones name, and of how many."""

    status: Status
    count: int  # at most
    at: tuple[int, int]  # the sentence's block, and its place in it


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the people named before whom its beginning names again, and what leads to those that it names."""

    passage: Passage
    again: Names  # by a pronoun, or by their surnames
    lead: Lead | None


def tell(page: Page) -> Iterator[Told]:
    """Every sentence of the page with what the ones before it say of its people."""
    last: Passage | None = None
    subject: Names = ()
    lead, until = None, -1
    for passage in page.passages:
        goes_on = last is not None and follows(last, passage)
        subject = subject_of(page, passage, last, subject) if last is not None and goes_on else ()
        until = passage.index if until < 0 else until  # a lead holds to the end of the paragraph that it leads to
        lead = lead if goes_on and until == passage.index else None
        yield Told(passage, pronoun_of(passage, subject), lead)
        new = lead_of(page, passage)
        lead, until = (new, -1) if new else (lead, until)
        last = passage


# --- newcomers told of ahead ---------------------------------------------------------------------


def lead_of(page: Page, passage: Passage) -> Lead | None:
    """What a sentence that names nobody makes of those whom the next ones name ("There are two newcomers.")."""
    if THERE_IS.match(passage.text):
        return Lead(Status(State.JOINED), 1, (passage.index, passage.start))
    if passage.cues.isdisjoint(JOINING | {Cue.RETURN, Cue.LEAVE}) or is_heading(passage):
        return None
    words = strong(doings(page, passage, (0, len(passage.text))))
    if not words or people_in(page, passage):
        return None
    if asked(passage):
        status = answering(words[0])
        return Lead(status, MANY, (passage.index, passage.start)) if status else None
    if words[0].cue not in JOINING or not brings_people(passage, words) or not certain(page, passage):
        return None
    return Lead(Status(State.JOINED), how_many(passage.text), (passage.index, passage.start))


def answering(word: Hit) -> Status | None:
    """What a question that names nobody makes of those who are its answer ("Who isn't coming back?")."""
    if word.cue in JOINING:
        return Status(State.JOINED)
    return {Cue.RETURN: Status(State.RETURNING), Cue.LEAVE: LEAVES}.get(word.cue)


def brings_people(passage: Passage, words: list[Hit]) -> bool:
    """Whether what is new or joins are people."""
    if any(hit.cue is Cue.JOINED_BY and SOMEBODY.match(passage.text, hit.end) for hit in words):
        return True
    return not PRONOUN.match(passage.text) and bool(NEWCOMERS.search(passage.text))


def certain(page: Page, passage: Passage) -> bool:
    """Whether it is said of the watched season that somebody joins: neither denied, nor guessed, nor wished for."""
    unsure = passage.has(Cue.NEGATION, Cue.NOTHING_YET, Cue.RUMOUR, Cue.GUESS, Cue.WISH, Cue.MAKER)
    return not unsure and page.scope_of(passage).ours


def how_many(text: str) -> int:
    """How many newcomers a sentence announces, where it says so."""
    match = NUMBER.search(text)
    return NUMBERS[match["number"].lower()] if match else MANY


# --- pronouns ------------------------------------------------------------------------------------


def subject_of(page: Page, passage: Passage, last: Passage, carried: Names) -> Names:
    """The people that the sentence before a pronoun names, or whom its own pronoun stands for."""
    short = len(passage.text) < SHORT and HIM.search(passage.text)
    return subjects(last, people_in(page, last)) or carried if short or PRONOUN.match(passage.text) else ()


def subjects(passage: Passage, people: Names) -> Names:
    """The person with whom a sentence begins, where it names others only behind its verb; else all of them."""
    first, *others = people or (None,)
    if first is None or not others or first.start > 0:
        return people
    verb = re.match(r"\s[a-z]+\s", passage.text[first.end : others[0].start])
    return people if verb is None or verb.group().strip() in LINKING else (first,)


def pronoun_of(passage: Passage, people: Names) -> Names:
    """The pronoun that a sentence begins with as a mention of the only person, or the people, whom it stands for."""
    match = PRONOUN.match(passage.text) if people else None
    if match is None or (match["pronoun"].lower() == "they") == (len(people) == 1):
        return ()
    return tuple(NameMention(*match.span("pronoun"), name.name) for name in people)


def tells_of(passage: Passage, hit: Hit) -> bool:
    """Whether what a pronoun does is done in the show ("she joins as", "he will return"), and not elsewhere."""
    if hit.cue in (Cue.RETURN, Cue.LEAVE) or " new" in passage.text[hit.start : hit.end]:
        return True
    return bool(COMING.match(passage.text, hit.start)) and bool(OF_SHOW.match(passage.text, hit.end))
