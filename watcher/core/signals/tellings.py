"""Days of telling: when something was said, when the date will be told, when the page itself was written."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.signals.day import YEAR, Day

ON = re.compile(r"\b(?:on|am|le|el|il|em|no|op)\s+$", re.IGNORECASE)
IN = re.compile(r"\b(?:in|im|en|em|ad?|nel)\s+$", re.IGNORECASE)
QUOTING = re.compile(  # the date is part of what is said: "the account says “see you in September”"
    r"\b(?:says?|said|reads?|wrote|writes|posted|promises|promised)\b[^“”\"‘’']{0,20}[“\"‘'](?!s\b)[^”\"’']*$"
)
PLACED = re.compile(  # "Lisboa, 3 de março"
    r"[A-ZÀ-Þ][\w’'-]+(?:[ /][A-ZÀ-Þ(][\w’')-]+){0,2}, (?:(?:den|am|le|el|il|a|em|op) )?"
)
ARTICLE = re.compile(r"\ba\s+$", re.IGNORECASE)  # in English: "confirmed a November launch"


def said_then(day: Day) -> bool:
    """Whether the date is when something was said: a recent past day, or a weekday."""
    today, text = day.page.today, day.passage.text[: day.mention.start]
    recent = today - day.mention.if_past.first < YEAR or not (day.mention.yearless or day.mention.relative)
    if QUOTING.search(text):
        return False
    if not day.mention.period.is_day and day.mention.yearless and IN.search(text) and not is_attributive(day):
        over = recent and day.mention.if_past.first <= today  # "told reporters in April"
        return over and not day.passage.has(Cue.FUTURE, end=day.mention.start)
    weekday = day.mention.relative and day.mention.period.is_day
    on_that_day = day.mention.yearless and ON.search(text) is not None
    return recent and (day.mention.period.last <= today or weekday or on_that_day)


def tells_of_date(day: Day) -> bool:
    """Whether a past day is when somebody told the date ("revealed the date at the fair on 24 July")."""
    if day.mention.period.last > day.page.today or not ON.search(day.passage.text[: day.mention.start]):
        return False
    begins, _ = day.clause
    told = next((hit for hit in day.passage.find(Cue.CREDIT, start=begins, end=day.mention.start)), None)
    named = told and next(day.passage.find(Cue.DATE, start=told.end, end=told.end + len("the official release")), None)
    return named is not None and named.start > begins


def is_attributive(day: Day) -> bool:
    """Whether a month or season belongs to a noun behind it, as an English article says ("a November launch")."""
    return day.page.language[:2] == "en" and ARTICLE.search(day.passage.text, 0, day.mention.start) is not None


def when_told(day: Day) -> str:
    """The day on which the date will be announced."""
    begins, _ = day.clause
    told = day.passage.has(Cue.ANNOUNCED_LATER, start=begins, end=day.mention.start)
    return "when it will be told" if told else ""


def dateline(day: Day) -> str:
    """A date before a colon, or in a line above the first heading, says when the page or its entry was written."""
    if not day.mention.period.is_day or day.mention.period.first > day.page.today:
        return ""
    entry = day.passage.block.dated_on == day.mention.period.first and not day.passage.text[: day.mention.start].strip()
    if entry and day.passage.has(Cue.MOVE, Cue.RETRACTION, Cue.CANCELLATION):
        return "the page's own date"
    rest = day.passage.text[day.mention.end :].lstrip(" )]")[:1]
    leads = day.mention.start < 25 and rest in (":", "–", "—", "|")
    top = len(day.passage.text) < 60 and len(day.passage.block.path) < 2
    top = top or bool(PLACED.fullmatch(day.passage.text, 0, day.mention.start) and not rest.strip("."))
    return "the page's own date" if leads or (top and not day.passage.has(Cue.RELEASE, Cue.OUT)) else ""
