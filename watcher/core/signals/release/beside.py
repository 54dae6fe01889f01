"""Days that only stand beside the one that is told: they place it, or are another thing's in the same sentence."""

from __future__ import annotations

import re

from watcher.core.language.clauses import Event
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention
from watcher.core.language.mentions import About, Mention
from watcher.core.model import BlockKind, Kind
from watcher.core.signals.release.day import Day

BESIDE = re.compile(
    r"\b(?:(?:day|night|week|weekend|month)s? (?:after|before|of|following)|(?:tag|abend|woche) (?:nach|vor)"
    r"|(?:lendemain|veille) (?:de|du|d['’])|(?:día|noche|semana) (?:después|antes) del?"
    r"|giorno (?:dopo|prima) (?:di|del|della|la|il)"
    r"|dia (?:seguinte|anterior) (?:a|ao|à)|(?:dag|week) (?:na|voor))\s+$",
    re.IGNORECASE,
)
COUNTED = re.compile(  # "two weeks behind most of the slate (X starts on"
    r"\b(?:days?|nights?|weeks?|fortnight|tagen?|wochen?|jours?|semaines?|días?|semanas?|giorni|settiman[ae]|dias?|dagen"
    r"|we(?:e)?ken) (?:after|before|behind|following|(?:earlier|later|sooner) than|ahead of|nach|vor"
    r"|(?:später|früher) als|hinter|après|avant|después del?|antes del?|dopo|prima d\w+|depois d\w+|antes d\w+|na|voor)"
    r"\b[^,;:.–—]*$",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:it|they|we|you|show|series|episodes?|film|movie|drama|comedy|premiere)\b", re.IGNORECASE)
THAT = re.compile(  # "no fall line-up, that comes in May": of the thing right before it
    r"[,;:–—]\s(?:and\s)?(?:that|this|those|these|which)(?:\sone)?(?:['’](?:s|ll)"
    r"|\s(?:is|are|was|were|will|should|comes?|came|arrives?|lands?|happens?|follows?|starts?|begins?|goes|takes))\b"
)
PROGRAMME = re.compile(r"\b(?:line-?up|schedule|slate|calendar|announcement|listing|presentation|brochure)s?$")
THINGS = (Cue.SHOWCASE, Cue.SITE, Cue.GOODS, Cue.FESTIVAL, Cue.TRAILER, Cue.TEASER, Cue.AWARD)
HOLDS = re.compile(  # "the line-up for the fall, unveiled today, has X"
    r"\b(?:has|had|puts?|places?|lists?|includes?|features?|brings?|carries|counts|keeps|moves|slots)\s[“‘\"']?$"
)
MONEY = re.compile(
    r"[$€£]\s?\d|\d\s?(?:[$€£]|%\s?(?:off|discount|rabatt|de (?:réduction|descuento|desconto)|di sconto|korting))"
)
POSSESSIVE = re.compile(r"\w*['’]s\s")
NEAR = 20  # characters between "today's" and what is today's
SUBJECT = 5  # words that a subject has at most


def beside_day(day: Day) -> str:
    """A day that only places another one ("on 27 November, the day after Thanksgiving")."""
    before = day.passage.text[: day.mention.start]
    if BESIDE.search(before) and day.others:
        return "it places another day"
    counted = COUNTED.search(before)
    return "it places another day" if counted and not is_told_itself(day, counted.start()) else ""


def is_told_itself(day: Day, counted: int) -> bool:
    """Whether a day that others are counted from is the title's own ("weeks before the 14 March premiere")."""
    begins, ends = day.mention.start, day.mention.end
    named = day.passage.has(Cue.DATE, start=counted, end=begins)
    return named or is_ours(day) or day.passage.has(Cue.DATE, start=ends, end=ends + len(" (US) "))


def is_ours(day: Day) -> bool:
    """Whether the clause of a day names the watched title or season."""
    begins, ends = day.clause
    return any(m.about is About.THIS and begins <= m.start < ends for m in day.passage.mentions)


def in_brackets(day: Day) -> str:
    """A day in brackets belongs to the words before them, where the sentence itself has a day outside."""
    if not bracketed(day, day.mention):
        return ""
    outside = (other for other in day.others if other.end < day.mention.start and not bracketed(day, other))
    return "in brackets behind the day" if any(True for _ in outside) else ""


def bracketed(day: Day, mention: DateMention) -> bool:
    """Whether a date of the sentence stands in brackets."""
    text = day.passage.text
    return text.rfind("(", 0, mention.start) > text.rfind(")", 0, mention.start)


def of_a_price(day: Day) -> str:
    """The clause of a day names a price and no release ("rising to $14.99 on October 1"), or it is "today's" deal."""
    passage, (begins, ends) = day.passage, day.clause
    if day.mention.relative and POSSESSIVE.match(passage.text, day.mention.end - 2):
        ours = passage.has(Cue.DATE, start=day.mention.end, end=day.mention.end + NEAR)
        return "" if ours else "a day in passing"
    words = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.SEASON)
    if passage.has(*words, start=begins, end=ends) or is_ours(day):
        return ""
    alone = not passage.has(*words) and not passage.mentions
    priced = MONEY.search(passage.text) if alone else MONEY.search(passage.text, begins, ends)
    return "something else" if priced else ""


def of_that(day: Day) -> str:
    """A word that points back to the thing right before it, none of the title's ("the line-up, that is in")."""
    text = day.passage.text
    for match in THAT.finditer(text, 0, day.mention.start):
        thing = PROGRAMME.search(text[: match.start()])
        named = any(hit.end == match.start() for hit in day.passage.find(*THINGS, end=match.start()))
        first = not any(match.end() < other.start < day.mention.start for other in day.others)
        if first and (thing or named):
            return "something else"
    return ""


def shown_again(day: Day) -> str:
    """Words of its clause, or right behind it, say that what is old comes to the cinemas again ("in a double bill")."""
    passage, (begins, ends) = day.passage, day.clause
    if passage.has(Cue.SEASON) or (is_ours(day) and day.page.title.kind is not Kind.FILM):
        return ""
    _, behind = passage.clause(min(ends + 1, len(passage.text) - 1))
    told = list(passage.find(Cue.REISSUE, start=begins, end=behind))
    own = any(
        hit.start < ends or not (passage.has(Cue.RELEASE, start=ends, end=hit.start) or dated_between(day, hit.start))
        for hit in told
    )
    return f"about {Event.REPEAT.value}" if own else ""


def is_this(mention: Mention) -> bool:
    """Whether a mention is of the watched title or season."""
    return mention.about is About.THIS


def dated_between(day: Day, place: int) -> bool:
    """Whether the sentence has another date between a day and a place."""
    return any(day.mention.end <= other.start < place for other in day.others)


def of_a_site(day: Day) -> str:
    """The clause of a day has a place or an event as its subject, which opens or starts as titles do."""
    passage, (begins, _) = day.passage, day.clause
    site = next(passage.find(Cue.SITE, start=begins, end=day.mention.start), None)
    if site is None or passage.block.kind is BlockKind.CELL or len(passage.text[begins : site.start].split()) > SUBJECT:
        return ""
    said = passage.has(Cue.SEASON, Cue.DATE, Cue.CREDIT, start=begins, end=day.mention.end) or is_ours(day)
    said = said or any(HOLDS.search(passage.text, day.mention.end, m.start) for m in passage.mentions if is_this(m))
    own = OWN.search(passage.text, begins, site.start) or OWN.search(passage.text, site.end, day.mention.start)
    return "" if said or own else "something else"
