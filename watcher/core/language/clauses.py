"""What a clause says happens: the event that a place belongs to. Who answers for it, `authority.py` says."""

from __future__ import annotations

import re
from enum import StrEnum

from watcher.core.language.cues import Cue
from watcher.core.language.doers import puts_out_a_video, subject_of
from watcher.core.language.festivals import (
    BRACKETS,
    PARTING,
    festivals_apart,
    is_closed,
    is_festivals,
    opens_line,
    without_parts_of_festivals,
)
from watcher.core.language.lexicon import Hit
from watcher.core.language.passages import Passage
from watcher.core.language.topics import Topic


class Event(StrEnum):
    """What happens at a day."""

    RELEASE = "its release"
    LATER_PART = "a later part"
    TRAILER = "a video"
    SHOOT = "the making"
    RENEWAL = "the order"
    GOODS = "something else that is sold"
    FESTIVAL = "a festival or preview"
    AWARD = "an award"
    ENDING = "an ending"
    REPEAT = "a repeat"
    ARTICLE = "the page itself"
    ANNOUNCEMENT = "the announcement"
    UNKNOWN = "nothing named"


EVENTS: dict[Cue, Event] = {
    Cue.RELEASE: Event.RELEASE,
    Cue.DATE: Event.RELEASE,
    Cue.OUT: Event.RELEASE,
    Cue.MOVE: Event.RELEASE,
    Cue.LATER_PART: Event.LATER_PART,
    Cue.TRAILER: Event.TRAILER,
    Cue.TEASER: Event.TRAILER,
    Cue.SHOOT: Event.SHOOT,
    Cue.RENEWAL: Event.RENEWAL,
    Cue.GOODS: Event.GOODS,
    Cue.OFFER: Event.GOODS,
    Cue.FESTIVAL: Event.FESTIVAL,
    Cue.AWARD: Event.AWARD,
    Cue.ENDING: Event.ENDING,
    Cue.REPEAT: Event.REPEAT,
    Cue.REISSUE: Event.REPEAT,
    Cue.UNTIL: Event.ENDING,
    Cue.ARTICLE: Event.ARTICLE,
    Cue.CREDIT: Event.ANNOUNCEMENT,
    Cue.CANCELLATION: Event.ENDING,
}
ASIDE = re.compile(  # "Back in June, months before it was out, the channel said"
    r",\s(?:(?:\w+\s){0,3}(?:before|after|when|while|as|following|during)|(?:which|who|where))\b[^,;.]*,"
)
TO_DO = re.compile(r"\sto\s[a-z]+\s(?:out|its|the|their|any|a)\b")  # "waits until July to hand out its dates"
WAITS = re.compile(
    r"\b(?:wait|waits|waiting|(?:hold|holds|held|holding)(?: (?:its|their) \w+| off)?|patient|warten|attendre|esperar"
    r"|aspettare|wachten)\s$"
)
ON = re.compile(r"\bon\s+$")
DATE_TOLD = re.compile(r"\s(?:the|its|an?|that|their)\s(?:[\w-]+\s){0,2}date", re.IGNORECASE)
NEW_CLAUSE = re.compile(r"[.;:]\s|\s(?:and|but)\s(?:the|an?|its|their|his|her|our|my|that)\s")  # with its own subject
PARTED = re.compile(r"[.;:–—()]\s|,\s(?!(?:in|auf|à|en|a|em|op|an|bei)\b)")
TOLD = frozenset({Cue.CREDIT, Cue.MOVE, Cue.RETRACTION})  # what is done on the day that opens a sentence
ACCORDING = frozenset({  # tell no event
    "laut", "zufolge", "gemäß", "nach angaben", "nach aussage", "selon", "d'après", "según", "secondo", "segundo",
    "volgens",
})  # fmt: skip
NO_EVENT = ACCORDING | {"when", "quand", "cuando", "quando", "wanneer"}  # which begin a clause
LABEL = 6  # words before a colon that say what the rest is about
FRONTED = re.compile(  # "On 28 August, ...", "At its launch in Salford last Monday, ..."
    r"\W*(?:\w+,\s)?(?:(?:and|but|then|so|only|just|back|late|earlier|early)\s)*"
    r"(?:from|ab|dès|à partir|a partir|dal|desde|vanaf|on|in|at|during|over|last|this|following|am"
    r"|im|bei|beim|à|en|lors|el|al|il|em|no|na|op|bij|tijdens)\b",
    re.IGNORECASE,
)
SUBORDINATE = re.compile(  # a clause that is not the one whose day it is
    r"\W*(?:when|once|if|after|before|while|as|since|which|who|where|wenn|als|nachdem|bevor|während|quand|lorsque|après"
    r"|avant|cuando|mientras|tras|quando|mentre|enquanto|depois|toen|nadat|terwijl|voordat)\b",
    re.IGNORECASE,
)
VERBS_LAST = ("de", "nl")
VERB_AT_END = re.compile(
    r"(?:\w+(?:t|en|d)\s)?\w+(?:t|en|d)\b(?=[.,;:!?)]|$|\s(?:hat|haben|wurde|wurden|werden?|heeft|hebben|is)\b)"
)
BEHIND = 12  # characters that a word behind a date counts as farther than one before it


def event_at(passage: Passage, start: int, end: int) -> Event:
    """The event that a date at these characters belongs to: by its clause, else its sentence, else its heading."""
    if is_told_then(passage, start, end):
        return Event.ANNOUNCEMENT
    if is_closed(passage, start, end):
        return Event.FESTIVAL
    if passage.language[:2] == "en" and passage.has(Cue.DATE, start=end, end=end + len(" ,")):
        return Event.RELEASE  # "after the 14 March premiere"
    begins, ends = with_brackets(passage, start, end)
    if is_fronted(passage, start, end) and not SUBORDINATE.match(passage.text, ends):
        ends = passage.clause(ends + 1)[1]
    hits = event_words(passage, start, end)
    clause = [hit for hit in hits if begins <= hit.start < max(ends, end) and not is_later_part_behind(hit, start)]
    clause = clause or released_behind(passage, hits, start, end)
    before = [hit for hit in hits if hit.start < start and not is_of_post(passage, hit, start)]
    label = passage.text.rfind(": ", 0, start)
    label = label if len(passage.text[: max(label, 0)].split()) <= LABEL else -1
    festivals = [hit for hit in (*clause, *before) if hit.cue is Cue.FESTIVAL and (hit in clause or hit.start < label)]
    festivals += [hit for hit in passage.find(Cue.FESTIVAL) if opens_line(passage, hit, start, end)]
    if any(hit.start < label or is_festivals(passage, hit, start, end) for hit in festivals):
        return Event.FESTIVAL
    apart = festivals_apart(passage, hits, start, end)
    for words in (clause, before):
        near = [hit for hit in words if not any(each.start <= hit.start < each.end for each in apart)]
        if near:
            nearest = min(near, key=lambda hit: (is_move_apart(hit, start), distance(passage, hit, start, end)))
            return Event.ANNOUNCEMENT if is_date_told(passage, nearest, start) else event_of(passage, nearest)
    return event_behind(passage, hits, end)


def event_behind(passage: Passage, hits: list[Hit], end: int) -> Event:
    """The event of a date whose clause names none, and none before it: by what stands behind, else by its heading."""
    behind = [hit for hit in hits if hit.cue in (Cue.RELEASE, Cue.OUT) and end <= hit.start < end + 40]
    if any(not NEW_CLAUSE.search(passage.text, end, hit.start) for hit in behind):
        return Event.RELEASE
    return Event.SHOOT if is_shot_behind(passage, end) else event_by_topic(passage)


def is_shot_behind(passage: Passage, end: int) -> bool:
    """Whether only a word of the making stands behind a date ("Ab Mai wird auf Föhr und in Husum gedreht")."""
    shot = next(passage.find(Cue.SHOOT, start=end), None)
    return shot is not None and not PARTED.search(passage.text, end, shot.start)


def is_move_apart(hit: Hit, start: int) -> bool:
    """Whether a word that moves stands apart from a date, and not right before it ("has been delayed to May")."""
    return hit.cue is Cue.MOVE and not 0 <= start - hit.end <= 1


def is_fronted(passage: Passage, start: int, end: int) -> bool:
    """Whether a date is all of the clause that opens a sentence, or what a colon leads to ("From 2 March, the ...")."""
    begins, ends = passage.clause(start, end)
    if begins > 0 and passage.text[begins - 1] != ":":
        return False
    alone = not passage.text[end:ends].strip(" ,") and ends < len(passage.text)
    return alone and FRONTED.match(passage.text, begins, end) is not None


def released_behind(passage: Passage, hits: list[Hit], start: int, end: int) -> list[Hit]:
    """The words of release behind a date that is a clause by itself ("and months later, on 2 April, it is out")."""
    begins, ends = passage.clause(start, end)
    alone = len(passage.text[begins:start].split()) <= 1 and passage.text[end:ends] == ","
    if not alone or begins == 0 or SUBORDINATE.match(passage.text, ends):
        return []
    following = passage.clause(ends + 1)[1]
    return [hit for hit in hits if hit.cue in (Cue.RELEASE, Cue.OUT) and ends <= hit.start < following]


def within(hit: Hit, name: Hit) -> bool:
    """Whether a word is only a part of a longer one, or begins inside of it."""
    return name.start < hit.start < name.end or (hit.start == name.start and hit.end < name.end)


def event_words(passage: Passage, start: int, end: int) -> list[Hit]:
    """The words of a sentence that name an event, but for those in a date and for prices in brackets before it."""
    hits = [hit for hit in passage.hits if hit.cue in EVENTS and not (start <= hit.start and hit.end <= end)]
    hits = [hit for hit in hits if passage.text[hit.start : hit.end].lower() not in NO_EVENT]
    asides = [match.span() for match in BRACKETS.finditer(passage.text, 0, start)]
    credits = {hit.start for hit in passage.find(Cue.CREDIT)} if passage.has(Cue.REPEAT) else set()
    hits = [hit for hit in hits if not (hit.cue is Cue.REPEAT and hit.start in credits)]  # "repeats that it is in"
    hits = without_parts_of_festivals(passage, hits)
    hits = [hit for hit in hits if not (hit.cue is Cue.UNTIL and hit.start >= end)]  # "from 3 May until the finale"
    # "on set on 22 August" is not "set on", no "open day" opens, and nothing wraps in "under wraps"
    named = list(passage.find(Cue.SHOOT, Cue.SHOWCASE, Cue.NOTHING_YET))
    return [
        hit
        for hit in hits
        if not any(within(hit, name) for name in named if name.cue is not Cue.NOTHING_YET or hit.cue is Cue.SHOOT)
        and not (hit.cue is Cue.OFFER and any(opens < hit.start < closes for opens, closes in asides))
    ]


def is_date_told(passage: Passage, noun: Hit, start: int) -> bool:
    """Whether a date is when the other date was told ("revealed the date at a fair on 24 July"), not that date."""
    if noun.cue is not Cue.DATE or not ON.search(passage.text, noun.end, start):
        return False
    return any(DATE_TOLD.fullmatch(passage.text, hit.end, noun.end) for hit in passage.find(Cue.CREDIT, end=noun.start))


def is_told_then(passage: Passage, start: int, end: int) -> bool:
    """Whether a date opens a sentence whose first verb behind it tells or moves ("On 28 August, the channel said")."""
    if not is_fronted(passage, start, end):
        return False
    aside = ASIDE.match(passage.text, end)
    after = aside.end() if aside else end
    behind = (hit for hit in passage.hits if hit.start >= after and (hit.cue in EVENTS or hit.cue in TOLD))
    first = next(behind, None)
    return first is not None and first.cue in TOLD and not passage.has(Cue.FUTURE, start=end, end=first.start)


def with_brackets(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The clause around a date, with the words in brackets right behind it ("late 2026 (expected)")."""
    begins, ends = passage.clause(start, end)
    return begins, max(ends, end + len(bracket_behind(passage, end)) + 1)


def is_of_post(passage: Passage, hit: Hit, start: int) -> bool:
    """Whether a word tells of writing a post whose words behind a colon hold the place ("Posted at nine: it ...")."""
    _, colon, between = passage.text[hit.end : start].rpartition(": ")
    return hit.cue is Cue.ARTICLE and bool(colon) and bool(between.strip())


def bracket_behind(passage: Passage, end: int) -> str:
    """The words in brackets right behind a place, the brackets included, "" where none stand there."""
    bracket = BRACKETS.match(passage.text[end:].lstrip())
    return bracket.group() if bracket else ""


def is_later_part_behind(hit: Hit, start: int) -> bool:
    """Whether the words behind a date speak of what follows it ("on 3 May, part two a week later")."""
    return hit.cue is Cue.LATER_PART and hit.start > start


def distance(passage: Passage, hit: Hit, start: int, end: int) -> int:
    """How far a word is from a date, in characters; a verb right behind it, where verbs stand last, has it."""
    if passage.language[:2] in VERBS_LAST and hit.start == end + 1 and VERB_AT_END.match(passage.text, hit.start):
        return 0
    return start - hit.end if hit.start < start else hit.start - end + BEHIND


def event_of(passage: Passage, hit: Hit) -> Event:
    """The event of a word; a verb of release takes the one of its subject ("the teaser was released")."""
    event = EVENTS[hit.cue]
    festivals = list(passage.find(Cue.FESTIVAL, end=hit.start)) if hit.cue is Cue.OUT else []
    if any(PARTING.search(passage.text, festival.end, hit.start) is None for festival in festivals):
        return Event.FESTIVAL
    if hit.cue is Cue.UNTIL:
        begins, _ = passage.clause(hit.start)
        waits = passage.has(Cue.NEGATION, start=begins, end=hit.start) or WAITS.search(passage.text, 0, hit.start)
        comes = waits and not TO_DO.search(passage.text, hit.end)
        return Event.RELEASE if comes and not passage.has(Cue.SHOOT, end=hit.start) else Event.ENDING
    if event is not Event.RELEASE:
        return event
    if puts_out_a_video(passage, hit):
        return Event.TRAILER
    noun = subject_of(passage, hit)
    return EVENTS[noun.cue] if noun else Event.RELEASE


def event_by_topic(passage: Passage) -> Event:
    """What a date without any word belongs to, by the heading above it."""
    if Topic.RELEASE in passage.topics:
        return Event.RELEASE
    return Event.TRAILER if Topic.TRAILER in passage.topics else Event.UNKNOWN
