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
_PUT_ONLINE = (
    r"(?:first\s)?(?:published|posted|put online|uploaded)|veröffentlicht|geschrieben|online gestellt|publiée?|postée?"
    r"|rédigée?|mis en ligne|pubblicato|scritto|inserito|publicado|escrito|postado|gepubliceerd|geplaatst|geschreven"
)
_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?:\s(?:[a-z]{1,3}\s)?[A-ZÀ-Þ][\w’'.-]*){0,3}"
_BY = r"(?:by|von|par|da|di|por|door|text:?)"
OPENS_BYLINE = re.compile(
    rf"\W*(?:(?i:{_PUT_ONLINE})(?:\s{_BY}\s{_NAME})?|(?i:{_BY})\s{_NAME})[\s,|:·–—-]*(?:(?:on|am|le|il|el|em|op)\s)?"
)
CLOSES_BYLINE = re.compile(
    r"(?:[\s,|·–—-]*(?:at|um|à|alle|a las|às|om)?\s?\d{1,2}[:.h]\d{0,2}(?:\s(?:Uhr|uur|[ap]m))?)?"
    rf"(?:[\s,|·–—-]*(?i:{_BY})\s{_NAME})?\W*$"
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


def told_above(day: Day) -> str:
    """A past day before a colon, with the day that was told then behind it ("was revealed on 12 April: it airs on")."""
    begins, ends = day.clause
    if day.passage.text[ends - 1 : ends] != ":" or day.mention.if_past.last > day.page.today:
        return ""
    behind = any(other.start >= ends and other.period.first > day.page.today for other in day.others)
    dates = {hit.start for hit in day.passage.find(Cue.DATE)}
    verbs = (hit for hit in day.passage.find(Cue.RELEASE, Cue.OUT, start=begins, end=ends) if hit.start not in dates)
    return "when it was told" if behind and not any(verbs) else ""


def byline(day: Day) -> str:
    """A day that is past in a line that says who wrote the page, or that it was put online."""
    if not day.mention.period.is_day or day.mention.period.first > day.page.today:
        return ""
    text = day.passage.text
    opens = OPENS_BYLINE.fullmatch(text, 0, day.mention.start) or signed(day)
    return "the page's own date" if opens and CLOSES_BYLINE.match(text, day.mention.end) else ""


def signed(day: Day) -> bool:
    """Whether a day is a line's last words behind its writer's name ("By Ana Cruz | 12 April 2026")."""
    block, start = day.passage.block.text, day.passage.start
    return day.mention.start == 0 < start and OPENS_BYLINE.fullmatch(block, 0, start) is not None


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
