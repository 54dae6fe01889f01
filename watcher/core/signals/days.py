"""Days and periods that a sentence names: each makes a claim, and each rule that rules one out is a function here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from watcher.core.language.clauses import Event, asked, authority_at, bracket_behind, event_at, event_by_topic, negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention, find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading, unstruck
from watcher.core.language.topics import Topic
from watcher.core.model import Authority, BlockKind, Claim, State
from watcher.core.signals.beside import beside_day, bracketed, in_brackets, of_a_price, of_a_site, of_that
from watcher.core.signals.day import Day, release_claim
from watcher.core.signals.others import other_work
from watcher.core.signals.pastdays import is_since, out_of_habit, past_or_coming, told_in_past
from watcher.core.signals.plain import is_plain
from watcher.core.signals.subjects import another_label, is_of_person, other_subject, what_a_person_does
from watcher.core.signals.tellings import dateline, is_attributive, said_then, tells_of_date, when_told

FROM = re.compile(
    r"\b(?:from|out of|off|von|vom|du|de|da|dal|dall'|del|do|van)"
    r"(?:\s(?:el|o|le|de|its|the|their|an?|planned|original|initial|earlier|previous))*\s+$",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(  # "has vacated 3 May", "swapped 3 May for"
    r"\b(?:(?:vacat|swap|trad|abandon|surrender|exchang|relinquish|giv|gave|desert|forfeit|forgo|quit"
    r"|cede)\w*(?:\s(?:up|behind))?\s(?:(?:its|the|their|that)\s)?(?:\w+\s(?:slot|date|berth|perch)\s(?:on|of)\s)?"
    r"|(?:gibt|räumt|verlässt|tauscht)\s(?:den|ihren|seinen)\s"
    r"|(?:renonce|renoncé|abandonn\w+|quitt\w+|délaiss\w+|lâch\w+)\s(?:au|le|la date du|sa date du)\s"
    r"|(?:abandon\w+|renunci\w+|dej\w+|ced\w+|cambi\w+)\s(?:al|el|la fecha del?|su)\s"
    r"|(?:abbandon\w+|lasci\w+|rinunci\w+)\s(?:al|il|la data del)\s|(?:abre mão d[eo]|deix\w+|troc\w+)\s(?:o\s|a\s)?"
    r"|(?:verlaat|verruilt|ruilt)\s(?:de\s)?)$",
    re.IGNORECASE,
)
VACATED = re.compile(  # what is given up for good, wherever it goes
    r"\b(?:vacat|abandon|surrender|relinquish|forfeit)\w*\s(?:(?:its|the|their|that)\s)?(?:\w+\s)?$", re.IGNORECASE
)
BY_TIME = re.compile(r"\b(?:days?|weeks?|months?|nights?|fortnight|hours?)\s$")  # "a week earlier" is no former day
WAS = re.compile(r"^\W*(?:was|formerly|war|était|era|fue|foi|eerst)\s(?:(?:on|am|le|el|il|op)\s)?$", re.IGNORECASE)
NOW = re.compile(r"\b(?:now|already|jetzt|déjà|ya|già|já|nu)\b")
IF = re.compile(r"\b(?:if|unless|provided(?: that)?|(?:as|so) long as)\s(?!you\b|it['’]s\b|that['’]s\b)", re.IGNORECASE)
TELLING = re.compile(r"call|letter|release|conference|statement|note|briefing|announcement|news")
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
SHORTEST = 5  # words of an answer without a verb ("since Friday 3 May 2024")
SHORT = 40  # characters of a cell that can be a bare answer
SHORT_YEAR = re.compile(r"^(\d{1,2}\s[^\W\d_]{3,9}\.?)\s(\d\d)$")  # "18 Jan 26"
FAR = 3  # years ahead beyond which a day belongs to a story


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
    claim = replace(claim, value=mention.period.edtf, yearless=mention.yearless)
    claim = replace(claim, authority=authority, plain=is_plain(day))
    lost = claim.lost or next(filter(None, (rule(day) for rule in RULES)), "")
    return replace(claim, lost=lost) if lost else past_or_coming(day, claim)


# --- the rules, in the order in which they are asked ---------------------------------------------


def struck_out(day: Day) -> str:
    """Struck-out text says nothing any more."""
    return "struck out" if day.passage.struck(day.mention.start, day.mention.end) else ""


def another_event(day: Day) -> str:
    """The date belongs to something else that happens: a shoot, a book, an announcement in the past."""
    event = Event.ANNOUNCEMENT if day.event is Event.RELEASE and tells_of_date(day) else day.event
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
    """Whether a short line is the watched title or season and when, and nothing more ("New episodes 30 January")."""
    named = any(mention.about is About.THIS for mention in day.passage.mentions)
    when = day.mention.period.is_day or day.passage.has(Cue.FUTURE, end=day.mention.start)  # "coming March 2027"
    return named and when and len(day.passage.text.split()) <= CAPTION


def attributive(day: Day) -> str:
    """A month that belongs to the noun right behind it is that noun's ("on the July earnings call")."""
    if day.mention.period.is_day:
        return ""
    nouns = (Cue.SHOWCASE, Cue.FESTIVAL, Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.AWARD)
    told = day.passage.find(Cue.CREDIT, start=day.mention.end, end=day.mention.end + 2)
    nouns_of_telling = any(TELLING.search(day.passage.text, hit.start, hit.end) for hit in told)
    beside = day.passage.has(*nouns, start=day.mention.end, end=day.mention.end + 2)
    return f"about {Event.ANNOUNCEMENT.value}" if beside or nouns_of_telling else ""


def another_row(day: Day) -> str:
    """The row of a table is about another season, or about a festival."""
    if day.page.rows.is_of_other_season(day.passage.block):
        return About.OTHER_SEASON.value
    return f"about {Event.FESTIVAL.value}" if day.page.rows.has(day.passage.block, Cue.FESTIVAL) else ""


def long_ago(day: Day) -> str:
    """A day since when something else lasts."""
    opened = day.passage.has(Cue.RELEASE, Cue.OUT, end=day.mention.start) and day.mention.period.is_day
    short = day.mention.period.is_day and len(day.passage.text.split()) <= SHORTEST
    answered = short and Topic.RELEASE in day.passage.topics
    return "in the past" if is_since(day) and not (opened or answered) else ""


def too_far(day: Day) -> str:
    """Nobody announces a release so many years ahead."""
    return "too far ahead" if day.mention.period.first.year > day.page.today.year + FAR else ""


def in_passing(day: Day) -> str:
    """A weekday, or a bare period outside a section about the release, needs a word of release in its clause."""
    begins, ends = day.clause
    if is_heading(day.passage) and not day.page.scope(day.passage, day.mention.start).explicit:
        return "in a heading about something else"
    if day.mention.relative and day.mention.period.is_day:
        if is_counted_from_another(day):
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
        return "" if is_spoken_of(day) and not is_of_person(day) else "a day in passing"
    words = day.passage.find(Cue.RELEASE, Cue.DATE, Cue.MOVE, end=ends)
    spoken = any(hit.end > begins for hit in words) or is_caption(day)  # "will be with us in October" in two clauses
    return "" if spoken else "a period in passing"


def is_counted_from_another(day: Day) -> bool:
    """Whether a weekday is the one behind a day named before ("Scotland has it on the Tuesday", "mardi suivant")."""
    text, mention = day.passage.text, day.mention
    return THE.search(text, 0, mention.start) is not None or FOLLOWING.match(text, mention.end) is not None


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


def question(day: Day) -> str:
    """A question asks, and says nothing."""
    return "a question" if asked(day.passage) else ""


def conditional(day: Day) -> str:
    """A day in a condition is none yet ("if they start by Easter"), but for one on the reader ("if you can't wait")."""
    begins, _ = day.clause
    return "a condition" if IF.search(day.passage.text, begins, day.mention.start) else ""


def moved_away(day: Day) -> str:
    """Where a sentence says that it moves, the day before that verb, or behind "from", is the old one."""
    later = [other for other in day.others if other.start > day.mention.start and not bracketed(day, other)]
    text = day.passage.text[: day.mention.start]
    if VACATED.search(text) or (later and GIVEN_UP.search(text)):
        return "a former date"
    moves = [hit.start for hit in day.passage.find(Cue.MOVE)]
    above = lexicon_for(day.page.language).find(" | ".join(day.passage.block.path[1:]))
    if not later or not (moves or any(hit.cue is Cue.MOVE for hit in above)):
        return ""
    before = bool(moves) and day.mention.end <= moves[0] < later[-1].start
    return "a former date" if before or FROM.search(text) else ""


def taken_back(day: Day) -> str:
    """A day in a sentence that takes the date back and moves it nowhere."""
    if day.passage.has(Cue.CANCELLATION, start=day.mention.end, end=day.clause[1]):
        return "taken back"
    named = (hit for hit in day.passage.find(Cue.MOVE, Cue.RELEASE) if not negated(day.passage, hit.start))
    return "taken back" if day.passage.has(Cue.RETRACTION) and not any(named) else ""


def former(day: Day) -> str:
    """The first date behind such words as "previously", or the one just before them, no longer holds."""
    if WAS.match(day.passage.text[: day.mention.start]):
        return "a former date"
    for hit in day.passage.find(Cue.FORMER):
        if BY_TIME.search(day.passage.text, 0, hit.start):
            continue
        following = [date for date in (day.mention, *day.others) if date.start >= hit.end - 4]
        if following and min(following, key=lambda date: date.start) is day.mention:
            return "a former date"
        if not following and 0 <= hit.start - day.mention.end < 20:
            return "a former date"
    return ""


def nobody_decides(day: Day) -> str:
    """A guess, a rumour, a denial or a wish announces nothing."""
    authority = authority_at(day.passage, day.mention.start, day.mention.end)
    if authority is Authority.ANNOUNCED and is_unsure(day):
        authority = Authority.GUESSED
    return "" if authority is Authority.ANNOUNCED else f"only {authority.value}"


def is_unsure(day: Day) -> bool:
    """Whether the label of a cell expects, or the brackets behind its date say that it is not confirmed."""
    passage, end = day.passage, day.mention.end
    if passage.block.kind is not BlockKind.CELL:
        return False
    bracket = len(bracket_behind(passage, end))
    behind = {"start": end, "end": end + bracket + 1}
    if bracket and passage.has(Cue.NOTHING_YET, **behind) and not passage.has(Cue.DATE, **behind):
        return True
    return any(hit.cue is Cue.GUESS for hit in lexicon_for(day.page.language).find(passage.heading))


def denied(day: Day) -> str:
    """A negation before the date in its clause, but for "not before"."""
    start = day.mention.start
    until = any(hit.end + 1 >= start for hit in day.passage.find(Cue.UNTIL, end=start))  # "nothing until 3 May"
    if negated(day.passage, start) and not until and not day.passage.has(Cue.BOUND, end=start):
        return "denied"
    if not day.mention.period.is_day and day.passage.has(Cue.ABSENT):
        return "denied"
    begins, ends = day.clause
    prose = day.passage.block.kind is not BlockKind.CELL and len(day.passage.text.split()) > CAPTION
    vague = prose and day.mention.relative and not day.mention.period.is_day
    return "denied" if vague and day.passage.has(Cue.NOTHING_YET, start=begins, end=ends) else ""


RULES: tuple[Callable[[Day], str], ...] = (
    struck_out,
    another_event,
    attributive,
    another_row,
    another_label,
    other_subject,
    other_work,
    of_a_site,
    of_that,
    of_a_price,
    what_a_person_does,
    told_in_past,
    out_of_habit,
    long_ago,
    too_far,
    of_another_noun,
    in_passing,
    when_told,
    dateline,
    question,
    conditional,
    beside_day,
    in_brackets,
    moved_away,
    taken_back,
    former,
    nobody_decides,
    denied,
)
