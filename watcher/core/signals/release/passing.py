"""Days told in passing: what a day or a period needs beside it to be an answer to when the title comes."""

from __future__ import annotations

import re
from datetime import timedelta

from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.language.passages import is_heading, unstruck
from watcher.core.language.topics import Topic
from watcher.core.model import BlockKind
from watcher.core.signals.release.day import Day
from watcher.core.signals.release.pastdays import is_since
from watcher.core.signals.release.subjects import is_of_person
from watcher.core.signals.release.tellings import is_attributive

NOW = re.compile(r"\b(?:now|already|jetzt|déjà|ya|già|já|nu)\b")
THE = re.compile(r"\b(?:on|from) the $")
FOLLOWING = re.compile(r"\s(?:darauf|danach|suivant|siguiente|successivo|seguinte|erop|daarna|after that|afterwards)\b")
SEASONS = ("21", "22", "23", "24")  # of EDTF
WEEK = timedelta(days=7)
TOLD = (
    *(Cue.FUTURE, Cue.BUT, Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.RETURN, Cue.SEASON, Cue.CREDIT, Cue.DECIDER),
    Cue.FESTIVAL,
)
LEAD = 3  # words before a day with which a sentence begins
CAPTION = 8  # words
OWN = re.compile(
    r"\b(?:it|they|episodes?|show|series|film|movie|es|sie|elle?s?|ella|serie|folgen|calendars?|diar(?:y|ies))\b",
    re.IGNORECASE,
)


def is_caption(day: Day) -> bool:
    """Whether a short line is the watched title or season and when, and nothing more ("New episodes 30 January")."""
    named = any(mention.about is About.THIS for mention in day.passage.mentions)
    when = day.mention.period.is_day or day.passage.has(Cue.FUTURE, end=day.mention.start)  # "coming March 2027"
    return named and when and len(day.passage.text.split()) <= CAPTION


def in_passing(day: Day) -> str:
    """A weekday, or a bare period outside a section about the release, needs a word of release in its clause."""
    begins, ends = day.clause
    if is_heading(day.passage) and not day.page.scope(day.passage, day.mention.start).explicit:
        return "in a heading about something else"
    if day.mention.relative and day.mention.period.is_day:
        if is_counted_from_another(day) or is_night_of_week(day):
            return "a day in passing"
        said = day.passage.has(Cue.RELEASE, Cue.OUT, start=begins, end=ends) and not day.passage.has(Cue.RETRACTION)
        said = said or (is_counted(day) and Topic.RELEASE in day.passage.topics)
        return "" if said and is_meant(day) and not has_own_day(day) else "a day in passing"
    if day.passage.block.kind is BlockKind.CELL:
        return ""
    if Topic.RELEASE in day.passage.topics and not day.passage.inherits:
        if day.mention.period.is_day:
            return "" if is_told(day) else "a day in passing"
        return "" if answers(day) else "a period in passing"
    if day.mention.period.is_day:
        out = day.passage.has(Cue.OUT, start=begins, end=ends) and is_since(day)  # "out since 5 May, it has seen"
        return "" if is_spoken_of(day) and (out or not is_of_person(day)) else "a day in passing"
    words = day.passage.find(Cue.RELEASE, Cue.DATE, Cue.MOVE, end=ends)
    spoken = any(hit.end > begins for hit in words) or is_caption(day)  # "will be with us in October" in two clauses
    return "" if spoken else "a period in passing"


def is_counted_from_another(day: Day) -> bool:
    """Whether a weekday is the one behind a day named before ("Scotland has it on the Tuesday", "mardi suivant")."""
    text, mention = day.passage.text, day.mention
    return THE.search(text, 0, mention.start) is not None or FOLLOWING.match(text, mention.end) is not None


def is_night_of_week(day: Day) -> bool:
    """Whether the clause of a weekday has a day of its own besides ("Op dinsdag begint op 6 oktober de show")."""
    begins, ends = day.clause
    if day.page.language[:2] == "en":
        return False
    return any(other.period.is_day and not other.relative and begins <= other.start < ends for other in day.others)


def of_another_noun(day: Day) -> str:
    """A season without a year that belongs to a noun of no release ("a winter storm", and not "a winter launch")."""
    end = day.mention.end
    if not day.mention.yearless or day.mention.period.edtf[5:] not in SEASONS or not is_attributive(day):
        return ""
    named = day.passage.has(Cue.RELEASE, Cue.DATE, Cue.RETURN, start=end, end=end + len(" theatrical "))
    return "" if named else "a period in passing"


def is_counted(day: Day) -> bool:
    """Whether a day is counted in weeks from the page's own ("two weeks today"), as nothing in passing is."""
    return day.mention.period.first - day.page.today >= WEEK


def is_meant(day: Day) -> bool:
    """Whether a sentence with a weekday or "tonight" can speak of the title, and not of what is on television."""
    named = day.page.scope(day.passage, day.mention.start).explicit or day.passage.topics
    return bool(named) or OWN.search(day.passage.text) is not None


def has_own_day(day: Day) -> bool:
    """Whether the verb before a weekday or "today" has its day already ("arrives 14 August ... number 6 today")."""
    verbs = list(day.passage.find(Cue.RELEASE, Cue.OUT, start=day.clause[0], end=day.mention.start))
    if not verbs:
        return False
    now = NOW.search(day.passage.text[verbs[-1].start : verbs[-1].end + 4])
    return now is not None or any(
        verbs[-1].start < other.start < day.mention.start and not other.relative for other in day.others
    )


def is_told(day: Day) -> bool:
    """Whether a sentence under a heading about the release is short, or tells of a release, of the title or of "it"."""
    passage = day.passage
    text = unstruck(passage.text, passage.start, passage.marks)
    short = len(text.split()) <= CAPTION or len(text[: day.mention.start].split()) <= LEAD
    if short or passage.has(*TOLD) or OWN.search(text):
        return True
    return any(mention.about is About.THIS for mention in passage.mentions)


def answers(day: Day) -> bool:
    """Whether a sentence under a heading about the release is short, or has any word that belongs to an answer."""
    said = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.FUTURE, Cue.CREDIT, Cue.DECIDER, Cue.GUESS, Cue.NOTHING_YET)
    denied = day.passage.has(Cue.SINCE, Cue.EARLIER) or day.passage.has(Cue.NEGATION, end=day.mention.start)
    stated = not (day.mention.relative or day.mention.yearless or denied)
    return stated or len(day.passage.text.split()) <= CAPTION or day.passage.has(*said)


def is_spoken_of(day: Day) -> bool:
    """Whether the sentence around a day, or a list's lead-in, speaks of a title, a season or a release at all."""
    said = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.RETURN, Cue.SHOWN, Cue.SEASON, Cue.CREDIT, Cue.DECIDER)
    if day.passage.has(*said) or day.passage.mentions or day.passage.context.about is About.NOBODY:
        return True
    return bool(day.passage.topics) and not day.passage.inherits
