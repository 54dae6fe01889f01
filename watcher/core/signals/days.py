"""Days and periods that a sentence names: each makes a claim, and each rule that rules one out is a function here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from watcher.core.edtf import Period
from watcher.core.language.clauses import EVENTS, Event, asked, authority_at, event_at, event_by_topic, negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention, find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.mentions import About
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import Topic
from watcher.core.model import Authority, BlockKind, Claim, Signal, State

ON = re.compile(r"\b(?:on|am|le|el|il|em|no|op)\s+$", re.IGNORECASE)
FROM = re.compile(
    r"\b(?:from|out of|off|von|vom|du|de|da|dal|dall'|del|do|van)"
    r"(?:\s(?:el|o|le|de|its|the|their|an?|planned|original|initial|earlier|previous))*\s+$",
    re.IGNORECASE,
)
IN = re.compile(r"\b(?:in|im|en|em|ad?|nel)\s+$", re.IGNORECASE)
WAS = re.compile(r"^\W*(?:was|formerly|war|était|era|fue|foi|eerst)\s(?:(?:on|am|le|el|il|op)\s)?$", re.IGNORECASE)
BESIDE = re.compile(r"\b(?:day|night|week|weekend|month)s? (?:after|before|of|following)\s+$", re.IGNORECASE)
INTRANSITIVE = re.compile(r"^\s*(?:back\s+)?(?:on|in|from|at|this|next|for|to)\b|^\s*$")
SUBJECT = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s(?:of|the|and|&|[A-ZÀ-Þ][\w’'-]+))*\s[A-ZÀ-Þ][\w’'-]+)"
    r"[”’\"']?,?\s+(?:which|that|who|will|also|finally|now|is|has|only)?\s*$"
)
CAPTION = 8  # words
SHORT = 40  # characters of a cell that can be a bare answer
SOURCE = re.compile(
    r"(?:sources?|refs?\.?|references?|announced|link|checked|updated|quellen?|fuentes?|fontes?|fonti|bron|bronnen)\W*$",
    re.IGNORECASE,
)
SHORT_YEAR = re.compile(r"^(\d{1,2}\s[^\W\d_]{3,9}\.?)\s(\d\d)$")  # "18 Jan 26"
COLUMNS = frozenset(
    {Event.ENDING, Event.SHOOT, Event.GOODS, Event.TRAILER, Event.FESTIVAL, Event.RENEWAL, Event.REPEAT}
)
LATELY = timedelta(days=3)  # a page may lag behind the day it announces
SEASON = timedelta(days=90)  # beyond it a month without a year is the next one ("is back in November")
YEAR = timedelta(days=400)  # beyond it a day under the right heading is an earlier season's
FAR = 3  # years ahead beyond which a day belongs to a story


@dataclass(frozen=True, slots=True)
class Day:
    """One date in its sentence, and the event that it belongs to."""

    page: Page
    passage: Passage
    mention: DateMention
    others: tuple[DateMention, ...]
    event: Event

    @property
    def clause(self) -> tuple[int, int]:
        """Where its clause begins and ends, the date itself included."""
        return self.passage.clause(self.mention.start, self.mention.end)


def day_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """A claim for each date of a sentence; `lost` says why it is no release date of the watched title."""
    mentions = dates_in(page, passage)
    for mention in mentions:
        others = tuple(other for other in mentions if other is not mention)
        yield day_claim(Day(page, passage, mention, others, event_at(passage, mention.start, mention.end)))


def dates_in(page: Page, passage: Passage) -> tuple[DateMention, ...]:
    """The dates of a sentence; a short cell answers its heading: "11/8" is "on 11/8", "18 Jan 26" has a year."""
    anchor = passage.block.dated_on or page.today
    answers = passage.block.kind is BlockKind.CELL and Topic.RELEASE in passage.topics and len(passage.text) < SHORT
    text = SHORT_YEAR.sub(r"\1 '\2", passage.text) if answers else passage.text
    found = find_dates(text, language=page.language, anchor=anchor)
    if found or not answers or page.language[:2] != "en":
        return found
    for lead in ("on ", "in "):
        dates = find_dates(lead + passage.text, language=page.language, anchor=anchor)
        if dates:
            shift = len(lead)
            return tuple(replace(date, start=date.start - shift, end=date.end - shift) for date in dates)
    return ()


def day_claim(day: Day) -> Claim:
    """The claim that one date makes."""
    mention = day.mention
    claim = release_claim(day.page, day.passage, State.DATED if mention.period.is_day else State.WINDOW, mention.start)
    authority = authority_at(day.passage, mention.start, mention.end)
    claim = replace(claim, value=mention.period.edtf, yearless=mention.yearless, authority=authority)
    lost = claim.lost or next(filter(None, (rule(day) for rule in RULES)), "")
    return replace(claim, lost=lost) if lost else past_or_coming(day, claim)


def release_claim(page: Page, passage: Passage, state: State, offset: int) -> Claim:
    """A claim about the release date with the sentence as its evidence, lost where it is not about the title."""
    scope = page.scope(passage, offset)
    return Claim(
        Signal.RELEASE_DATE,
        state,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        said_on=passage.block.dated_on,
        block=passage.index,
        lost="" if scope.ours else scope.about.value,
    )


# --- the rules, in the order in which they are asked ---------------------------------------------


def struck_out(day: Day) -> str:
    """Struck-out text says nothing any more."""
    return "struck out" if day.passage.struck(day.mention.start, day.mention.end) else ""


def another_event(day: Day) -> str:
    """The date belongs to something else that happens: a shoot, a book, an announcement in the past."""
    event = day.event
    if event is Event.ANNOUNCEMENT and not said_then(day):
        spoken = day.passage.has(Cue.RELEASE, Cue.DATE) or is_announced(day)
        event = Event.RELEASE if spoken else event_by_topic(day.passage)
    if event is Event.UNKNOWN and is_caption(day):
        return ""
    return "" if event is Event.RELEASE else f"about {event.value}"


def is_announced(day: Day) -> bool:
    """Whether somebody names a coming day, and nothing else that happens on it ("Monarch now says 5 October")."""
    coming = day.mention.period.is_day and day.mention.period.first > day.page.today and not day.mention.relative
    return coming and day.page.entities.own and not day.passage.topics & {Topic.TRAILER, Topic.PLOT}


def is_caption(day: Day) -> bool:
    """Whether a short line is the watched title or season and a day, and nothing more ("New episodes 30 January")."""
    named = any(mention.about is About.THIS for mention in day.passage.mentions)
    return named and day.mention.period.is_day and len(day.passage.text.split()) <= CAPTION


def another_row(day: Day) -> str:
    """The row of a table is about another season, or about a festival."""
    if day.page.rows.is_of_other_season(day.passage.block):
        return About.OTHER_SEASON.value
    return f"about {Event.FESTIVAL.value}" if day.page.rows.has(day.passage.block, Cue.FESTIVAL) else ""


def another_column(day: Day) -> str:
    """The head of the date's column names what else happens then: a finale, a shoot, a disc."""
    if day.passage.block.kind is not BlockKind.CELL:
        return ""
    if SOURCE.match(day.passage.heading):
        return f"about {Event.ANNOUNCEMENT.value}"
    found = lexicon_for(day.page.language).find(day.passage.heading)
    events = {EVENTS[hit.cue] for hit in found if hit.cue in EVENTS}
    return "" if Event.RELEASE in events else next((f"about {event.value}" for event in events & COLUMNS), "")


def said_then(day: Day) -> bool:
    """Whether the date is when something was said: a recent past day, or a weekday."""
    today, text = day.page.today, day.passage.text[: day.mention.start]
    recent = today - day.mention.if_past.first < YEAR
    if not day.mention.period.is_day and day.mention.yearless and IN.search(text):
        over = recent and day.mention.if_past.first <= today  # "told reporters in April"
        return over and not day.passage.has(Cue.FUTURE, end=day.mention.start)
    weekday = day.mention.relative and day.mention.period.is_day
    on_that_day = day.mention.yearless and ON.search(text) is not None
    return recent and (day.mention.period.last <= today or weekday or on_that_day)


def long_ago(day: Day) -> str:
    """A day since when something else lasts."""
    opened = day.passage.has(Cue.RELEASE, Cue.OUT, end=day.mention.start)
    return "in the past" if is_since(day) and not opened else ""


def too_far(day: Day) -> str:
    """Nobody announces a release so many years ahead."""
    return "too far ahead" if day.mention.period.first.year > day.page.today.year + FAR else ""


def in_passing(day: Day) -> str:
    """A weekday, or a bare period outside a section about the release, needs a word of release in its clause."""
    begins, ends = day.clause
    if is_heading(day.passage) and not day.page.scope(day.passage, day.mention.start).explicit:
        return "in a heading about something else"
    if day.mention.relative and day.mention.period.is_day:
        said = day.passage.has(Cue.RELEASE, Cue.OUT, start=begins, end=ends) and not day.passage.has(Cue.RETRACTION)
        return "" if said else "a day in passing"
    if day.passage.block.kind is BlockKind.CELL:
        return ""
    if Topic.RELEASE in day.passage.topics and not day.passage.inherits:
        return "" if day.mention.period.is_day or answers(day) else "a period in passing"
    if day.mention.period.is_day:
        return "" if is_spoken_of(day) and not is_of_person(day) else "a day in passing"
    return "" if day.passage.has(Cue.RELEASE, Cue.DATE, Cue.MOVE, start=begins, end=ends) else "a period in passing"


def answers(day: Day) -> bool:
    """Whether a sentence under a heading about the release is short, or has any word that belongs to an answer."""
    said = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.FUTURE, Cue.CREDIT, Cue.DECIDER, Cue.GUESS, Cue.NOTHING_YET)
    stated = not (day.mention.relative or day.mention.yearless or day.passage.has(Cue.SINCE, Cue.NEGATION, Cue.EARLIER))
    return stated or len(day.passage.text.split()) <= CAPTION or day.passage.has(*said)


def is_of_person(day: Day) -> bool:
    """Whether a sentence that names neither title nor season tells of people: the day is of another work of theirs."""
    explicit = day.page.scope(day.passage, day.mention.start).explicit
    plays = any(hit.end - hit.start > len("with") for hit in day.passage.find(Cue.PLAY))
    return not explicit and (plays or day.passage.has(Cue.CAST, Cue.JOIN, Cue.ROLE_NOUN))


def is_spoken_of(day: Day) -> bool:
    """Whether the sentence around a day, or a list's lead-in, speaks of a title, a season or a release at all."""
    said = (Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.RETURN, Cue.SHOWN, Cue.SEASON, Cue.CREDIT, Cue.DECIDER)
    if day.passage.has(*said) or day.passage.mentions or day.passage.context.about is About.NOBODY:
        return True
    return bool(day.passage.topics) and not day.passage.inherits


def when_told(day: Day) -> str:
    """The day on which the date will be announced."""
    begins, _ = day.clause
    told = day.passage.has(Cue.ANNOUNCED_LATER, start=begins, end=day.mention.start)
    return "when it will be told" if told else ""


def dateline(day: Day) -> str:
    """A date before a colon, or in a line above the first heading, says when the page or its entry was written."""
    if not day.mention.period.is_day or day.mention.period.first > day.page.today:
        return ""
    rest = day.passage.text[day.mention.end :].lstrip(" )]")[:1]
    leads = day.mention.start < 25 and rest in (":", "–", "—", "|")
    top = len(day.passage.text) < 60 and len(day.passage.block.path) < 2
    return "the page's own date" if leads or (top and not day.passage.has(Cue.RELEASE, Cue.OUT)) else ""


def question(day: Day) -> str:
    """A question asks, and says nothing."""
    return "a question" if asked(day.passage) else ""


def beside_day(day: Day) -> str:
    """A day that only places another one ("on 27 November, the day after Thanksgiving")."""
    return "it places another day" if day.others and BESIDE.search(day.passage.text[: day.mention.start]) else ""


def in_brackets(day: Day) -> str:
    """A day in brackets belongs to the words before them, where the sentence itself has a day outside."""
    text = day.passage.text
    if text.rfind("(", 0, day.mention.start) <= text.rfind(")", 0, day.mention.start):
        return ""
    return "in brackets behind the day" if any(other.end < day.mention.start for other in day.others) else ""


def moved_away(day: Day) -> str:
    """Where a sentence says that it moves, the day before that verb, or behind "from", is the old one."""
    later = [other for other in day.others if other.start > day.mention.start]
    moves = [hit.start for hit in day.passage.find(Cue.MOVE)]
    above = lexicon_for(day.page.language).find(" | ".join(day.passage.block.path[1:]))
    if not later or not (moves or any(hit.cue is Cue.MOVE for hit in above)):
        return ""
    before = bool(moves) and day.mention.end <= moves[0] < later[-1].start
    source = FROM.search(day.passage.text[: day.mention.start]) is not None
    return "a former date" if before or source else ""


def taken_back(day: Day) -> str:
    """A day in a sentence that takes the date back and moves it nowhere."""
    return "taken back" if day.passage.has(Cue.RETRACTION) and not day.passage.has(Cue.MOVE, Cue.RELEASE) else ""


def former(day: Day) -> str:
    """The first date behind such words as "previously", or the one just before them, no longer holds."""
    if WAS.match(day.passage.text[: day.mention.start]):
        return "a former date"
    for hit in day.passage.find(Cue.FORMER):
        following = [date for date in (day.mention, *day.others) if date.start >= hit.end - 4]
        if following and min(following, key=lambda date: date.start) is day.mention:
            return "a former date"
        if not following and 0 <= hit.start - day.mention.end < 20:
            return "a former date"
    return ""


def nobody_decides(day: Day) -> str:
    """A guess, a rumour, a denial or a wish announces nothing."""
    authority = authority_at(day.passage, day.mention.start, day.mention.end)
    return "" if authority is Authority.ANNOUNCED else f"only {authority.value}"


def denied(day: Day) -> str:
    """A negation before the date in its clause, but for "not before"."""
    start = day.mention.start
    if negated(day.passage, start) and not day.passage.has(Cue.BOUND, end=start):
        return "denied"
    begins, ends = day.clause
    prose = day.passage.block.kind is not BlockKind.CELL and len(day.passage.text.split()) > CAPTION
    vague = prose and day.mention.relative and not day.mention.period.is_day
    return "denied" if vague and day.passage.has(Cue.NOTHING_YET, start=begins, end=ends) else ""


def other_subject(day: Day) -> str:
    """The verb of release has a capitalised name as its subject that is not ours ("Tin Palace, which returns on")."""
    begins, ends = day.clause
    if any(mention.about is About.THIS and begins <= mention.start < ends for mention in day.passage.mentions):
        return ""
    verbs = list(day.passage.find(Cue.RELEASE, start=begins, end=day.mention.start))
    if not verbs or not INTRANSITIVE.match(day.passage.text[verbs[-1].end : day.mention.start]):
        return ""
    subject = SUBJECT.search(day.passage.text[: verbs[-1].start])
    return "another title" if subject and not find_names(subject["name"], language=day.page.language) else ""


RULES: tuple[Callable[[Day], str], ...] = (
    struck_out,
    another_event,
    another_row,
    another_column,
    other_subject,
    long_ago,
    too_far,
    in_passing,
    when_told,
    dateline,
    question,
    beside_day,
    in_brackets,
    moved_away,
    taken_back,
    former,
    nobody_decides,
    denied,
)


# --- past days -----------------------------------------------------------------------------------


def past_or_coming(day: Day, claim: Claim) -> Claim:
    """The claim as it is for a coming day; for a past one the release, where the sentence says that it is out."""
    mention, today = day.mention, day.page.today
    begins, ends = day.clause
    out = (day.passage.has(Cue.OUT, start=begins, end=ends) or is_since(day)) and not is_future(day)
    lately = mention.if_past.last > today - SEASON or not mention.yearless or mention.period.is_day
    if out and lately and not mention.relative and mention.if_past.last <= today:
        return released(day, claim, mention.if_past)
    return claim if mention.period.last >= today - LATELY else released(day, claim, mention.period)


def released(day: Day, claim: Claim, period: Period) -> Claim:
    """The claim that it came out in a period that has passed, where the words or the page speak of this season."""
    page, passage = day.page, day.passage
    of_season = page.entities.is_first or page.entities.season == page.title.season or passage.context.season
    lasting = page.entities.is_first and is_since(day)
    verb = passage.has(Cue.RELEASE, Cue.OUT) or passage.block.kind is BlockKind.CELL
    asked_when = Topic.RELEASE in passage.topics and not passage.inherits
    said = verb and asked_when and of_season and period.last > page.today - YEAR
    named = lasting or says_season(page, passage) or said
    if not named or period.last > page.today or not (period.is_day or passage.has(Cue.OUT)):
        return replace(claim, lost="in the past")
    return replace(claim, state=State.RELEASED, value=period.edtf if period.is_day else None)


def is_future(day: Day) -> bool:
    """Whether its clause says before the date that it is still to come."""
    return day.passage.has(Cue.FUTURE, start=day.clause[0], end=day.mention.start)


def is_since(day: Day) -> bool:
    """Whether something began on the date that lasts ("in cinemas since 3 May")."""
    return any(hit.end <= day.mention.start < hit.end + 12 for hit in day.passage.find(Cue.SINCE))


def says_season(page: Page, passage: Passage) -> bool:
    """Whether the sentence names the watched season (or film) itself."""
    ours = [mention for mention in passage.mentions if mention.about is About.THIS]
    return any(mention.is_season or page.entities.is_first for mention in ours)
