"""Days of telling: when something was said, when the date will be told, when the page itself was written."""

from __future__ import annotations

import re

from watcher.core.language.clauses import Event, event_at
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.signals.release.day import YEAR, Day

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
WENT_ON = re.compile(r"\b(?:as far as|went on|able|happy|pleased|proud|delighted|free|quick|keen|enough)\s$")  # to say
THAT = re.compile(  # "told theaters on Monday morning, in a note, that it"
    r"(?:\s(?:morning|afternoon|evening|night|früh|morgen|abend|matin|soir|mattina|sera|ochtend|avond))?"
    r"(?:,\s[^,;:.]{2,60},|,)?\s(?:that\b(?!\s(?:was|is)\b)|dass\b|que\b|qu['’]|che\b|dat\b)"
)
CLEFT = re.compile(  # "it is on Monday that it returns"
    r"\b(?:it['’]s|it (?:is|was|will be)|(?:c|n)['’](?:est|était)|ce sera|es|será|fue|è|sarà|é|foi"
    r"|(?:es|het) (?:ist|war|is|was))\s(?:[\w’']+\s){0,6}$",
    re.IGNORECASE,
)
SENT_OUT = re.compile(  # "the press release went out on", "a note to stations dated"
    r"\b(?:press release|statement|announcement|news|word|note|memo|e-?mail|letter|newsletter|post|tweet|message"
    r"|(?<!release )date|schedule|listings?|invitations?|notice)\s(?:(?:of|to|for|from|with|about)\s[^,;:.]{2,40}\s)?"
    r"(?:(?:was|were|got|has|had|been|first)\s)*"
    r"(?:went (?:out|up)|came (?:out|through|in)|out|sent(?: out)?|issued|dated|posted|published|broke|landed|dropped"
    r"|arrived|hit|followed|appeared|emerged|surfaced|leaked|circulated|made public|given out|handed out|filed"
    r"|reached\s[^,;:.]{2,40}?)"
    r"\s(?:last\s|late\s|early\s|this\s)?(?:on\s)?$|\b(?:was|were)\s(?:only\s|first\s)?dated on\s$",
    re.IGNORECASE,
)
BARE = re.compile(r"\W*(?:on|am|le|el|il|op)\s+", re.IGNORECASE)
ARTICLE = re.compile(r"\ba\s+$", re.IGNORECASE)  # in English: "confirmed a November launch"


def said_then(day: Day) -> bool:
    """Whether the date is when something was said: a recent past day, or a weekday."""
    today, text = day.page.today, day.passage.text[: day.mention.start]
    recent = today - day.mention.if_past.first < YEAR or not (day.mention.yearless or day.mention.relative)
    if QUOTING.search(text):
        return False
    if not day.mention.period.is_day and day.mention.yearless and IN.search(text) and not is_attributive(day):
        over = recent and day.mention.if_past.first <= today  # "told reporters in April"
        return over and not day.passage.has(Cue.FUTURE, start=day.clause[0], end=day.mention.start)
    weekday = day.mention.relative and day.mention.period.is_day
    on_that_day = day.mention.yearless and ON.search(text) is not None
    return recent and (day.mention.period.last <= today or weekday or on_that_day)


def when_it_was_told(day: Day) -> str:
    """The day on which something was said: "on Monday that it", "a note sent on", "was made known on 2 May: it"."""
    mention, text = day.mention, day.passage.text
    if not mention.period.is_day or not said_then(day) or not (mention.relative or is_over(day)):
        return ""
    that = THAT.match(text, mention.end) and (
        later_release(day, mention.end) or not CLEFT.search(text, 0, mention.start)
    )
    return (
        f"about {Event.ANNOUNCEMENT.value}"
        if that or SENT_OUT.search(text, 0, mention.start) or leads_to_day(day)
        else ""
    )


def is_over(day: Day) -> bool:
    """Whether a day is none to come."""
    return day.mention.period.last <= day.page.today


def leads_to_day(day: Day) -> bool:
    """Whether words of telling with a day that has passed lead to what a colon tells, and that has a day to come."""
    colon = day.passage.text.find(": ", day.mention.end)
    if colon < 0 or any(other.end <= colon and other is not day.mention for other in day.others):
        return False
    told = next(day.passage.find(Cue.DATE, Cue.CREDIT, Cue.DECIDER, end=day.mention.start), None)
    titled = day.passage.has(Cue.RELEASE, end=colon) and not told
    return not titled and later_release(day, colon)


def later_release(day: Day, start: int) -> bool:
    """Whether a day or period to come stands behind a place, and something is released then."""
    later = (each for each in day.others if each.start >= start and each.period.last > day.page.today)
    return any(event_at(day.passage, each.start, each.end) is Event.RELEASE for each in later)


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
    if BARE.fullmatch(day.passage.text, begins, day.mention.start):  # "at the launch of the season, on 28 August"
        begins, _ = day.passage.clause(max(0, begins - 1))
    told = day.passage.find(Cue.ANNOUNCED_LATER, start=begins, end=day.mention.start)
    told = (hit for hit in told if not WENT_ON.search(day.passage.text, 0, hit.start))
    return "when it will be told" if any(not begins_release(day, hit) for hit in told) else ""


def begins_release(day: Day, told: Hit) -> bool:
    """Whether what seems to be told later is the beginning of words of release ("will come" of "will come out")."""
    verbs = day.passage.find(Cue.RELEASE, start=told.start, end=told.end)
    text = day.passage.text
    return any(told.end < verb.end and text[verb.start : told.end] == "come" for verb in verbs)


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
