"""Whether a day is a festival's or preview's, or whether the festival is only where the day was told."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage

BRACKETS = re.compile(r"\([^()]*\)")
PARTING = re.compile(
    r"[,;:]\s|\s(?:and|before|then|und|bevor|danach|et|puis|avant|y|antes|luego|e|prima|poi|depois|en|voordat|daarna)\s"
)
AFTERWARDS = re.compile(  # behind a festival, when the public has it: "two weeks later, on 7 November"
    r"(?:later|after|après|plus tard|später|danach|darauf|después|más tarde|dopo|più tardi|depois|mais tarde|daarna)$",
    re.IGNORECASE,
)
NEAR = 25  # characters between a verb of telling and where it was told
FAR = 50  # the same, where the day stands apart from it
REMARK = 90  # characters between a day and the remark that it is not for everyone
ALL = re.compile(  # "on 12 May in Hull and on 13 May in Leeds, both by invitation"
    r"[,;:(–—]\s?(?:both|all|each|either|beide|alle|jeweils|tous|toutes|(?:les|toutes les) deux|amb[oa]s|tod[oa]s"
    r"|entramb[ie]|tutt[ie]|allebei)\b[^,;.\d]*$",
    re.IGNORECASE,
)
LEAD = 6  # characters before a day that begins a line ("Fri, ")
BEHIND_LEAD = re.compile(r"\s?[:–—-]\s(?:[\w’'-]+\s){0,2}")  # "12 May: the gala"
BEFORE_DAY = re.compile(  # between a festival and its day: "at Comic-Con on 25 July", "its upfront in Berlin this week"
    r"[^\W\d]*[\s,]+(?:(?:presentation|event|reel|day|week)\s)?(?:(?:in|at|à|en|a|di|em)\s(?:[A-ZÀ-Þ][\w’'-]+[\s,]*){1,3})?"
    r"(?:(?:on|in|this|last|next|of|am|im|vom|le|la|en|au|el|il|lo|nel|em|no|na|op|den)\s)*\W*"
)
BEHIND_DAY = re.compile(
    r"[\s,]+(?:at|during|for|beim?|auf|lors d[eu]s?|au|à|en|al?|durante|no|na|em|op|bij|tijdens)\s"
    r"\W*(?:[\w’'-]+\s){0,3}"
)


THERE = re.compile(  # "at its upfront", and not "its press conference is set for 3 May"
    r"\b(?:at|in|during|on|from|for|to|with|via|after|beim?|auf|im|zum|zur|während|lors|pendant|au|à|dans|sur|en|durante"
    r"|al|alla|ai|nel|nella|su|no|na|em|op|tijdens|bij)\s(?:[\w’'-]+\s){0,4}?$",
    re.IGNORECASE,
)


def is_festivals(passage: Passage, festival: Hit, start: int, end: int) -> bool:
    """Whether a day at these characters belongs to a festival named before it or in its clause."""
    if any(hit.start < festival.start < hit.end for hit in passage.find(Cue.RELEASE)):  # "plays four screens in"
        return False
    if was_told_there(passage, festival) or left_behind(passage, festival, start):
        return False
    if is_occasion(passage, festival) and not is_beside(passage, festival, start, end):
        return False
    bracket = BRACKETS.search(passage.text, start) if festival.start > start else None
    within = bracket is not None and bracket.start() < festival.start < bracket.end()
    return not (within and bracket and any(mark.isdigit() for mark in bracket.group()))  # it has a day of its own


def festivals_apart(passage: Passage, hits: list[Hit], start: int, end: int) -> list[Hit]:
    """The festivals among the words of a sentence that have nothing to do with a day at these characters."""
    return [hit for hit in hits if hit.cue is Cue.FESTIVAL and not is_festivals(passage, hit, start, end)]


def left_behind(passage: Passage, festival: Hit, start: int) -> bool:
    """Whether a verb of release behind a comma or "and" parts a place from the festival before it."""
    parting = PARTING.search(passage.text, festival.end, start)
    return parting is not None and passage.has(Cue.RELEASE, start=parting.start(), end=start)


def was_told_there(passage: Passage, festival: Hit) -> bool:
    """Whether a festival is only where something was told ("told a festival audience", "announced at")."""
    return passage.has(Cue.CREDIT, start=festival.start - NEAR, end=festival.start)


def is_occasion(passage: Passage, festival: Hit) -> bool:
    """Whether programmes are presented there ("in its upfront reel"), or somebody tells of one there."""
    if THERE.search(passage.text, max(0, festival.start - FAR), festival.start) is None:
        return False
    if any(hit.start <= festival.start < hit.end for hit in passage.find(Cue.SHOWCASE)):
        return True
    told = list(passage.find(Cue.CREDIT, start=festival.start - FAR, end=festival.start))
    return bool(told) and PARTING.search(passage.text, told[-1].end, festival.start) is None


def is_beside(passage: Passage, festival: Hit, start: int, end: int) -> bool:
    """Whether nothing but little words stands between a festival and a day."""
    if festival.end <= start:
        return BEFORE_DAY.fullmatch(passage.text, festival.end, start) is not None
    return BEHIND_DAY.fullmatch(passage.text, end, festival.start) is not None


def is_closed(passage: Passage, start: int, end: int) -> bool:
    """Whether a remark behind a day at these characters says that only those who are invited may come then."""
    hit = next(passage.find(Cue.CLOSED, start=end, end=end + REMARK), None)
    if hit is None:
        return False
    between = passage.text[end : hit.start]
    if any(map(str.isdigit, between)) and not ALL.search(between):
        return False
    nouns = {each.start for each in passage.find(Cue.DATE, start=end, end=hit.start)}  # "12 May: gala in Hull"
    goes_on = any(each.start not in nouns for each in passage.find(Cue.RELEASE, Cue.OUT, start=end, end=hit.start))
    return not goes_on and not passage.has(Cue.NEGATION, start=end, end=hit.start)


def opens_line(passage: Passage, festival: Hit, start: int, end: int) -> bool:
    """Whether a festival is what a line names right behind the day that it begins with ("12 May: gala in Hull")."""
    return start < LEAD and BEHIND_LEAD.fullmatch(passage.text, end, festival.start) is not None


def without_parts_of_festivals(passage: Passage, hits: list[Hit]) -> list[Hit]:
    """The words of events but for "two weeks later" behind a festival: what comes then is no later part."""
    shown = next((hit.start for hit in passage.find(Cue.FESTIVAL)), len(passage.text))
    return [
        hit
        for hit in hits
        if hit.cue is not Cue.LATER_PART
        or hit.start < shown
        or AFTERWARDS.search(passage.text, hit.start, hit.end) is None
    ]
