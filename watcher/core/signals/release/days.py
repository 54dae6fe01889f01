"""Days and periods that a sentence names: each makes a claim, unless one of the rules rules it out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from watcher.core.language.authority import asked, negated
from watcher.core.language.clauses import Event, bracket_behind, event_at, event_by_topic
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention, find_dates
from watcher.core.language.lexicon import Hit, lexicon_for
from watcher.core.language.mentions import About
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage
from watcher.core.language.topics import Topic
from watcher.core.model import Authority, BlockKind, Claim, State
from watcher.core.signals.release.absolutes import beside_main_clause
from watcher.core.signals.release.beside import beside_day, in_brackets, of_a_price, of_a_site, of_that, shown_again
from watcher.core.signals.release.channels import authority_of
from watcher.core.signals.release.day import Day, release_claim
from watcher.core.signals.release.formerdays import former, moved_away, taken_back
from watcher.core.signals.release.instead import in_its_place
from watcher.core.signals.release.listings import of_many_titles
from watcher.core.signals.release.others import other_work
from watcher.core.signals.release.passing import CAPTION, in_passing, is_caption, of_another_noun
from watcher.core.signals.release.pastdays import is_since, out_of_habit, past_or_coming, told_in_past
from watcher.core.signals.release.pasttense import happened_then
from watcher.core.signals.release.plain import is_plain
from watcher.core.signals.release.schedules import of_a_schedule
from watcher.core.signals.release.subjects import another_label, other_subject, what_a_person_does
from watcher.core.signals.release.tellings import (
    byline,
    dateline,
    said_then,
    tells_of_date,
    told_above,
    when_it_was_told,
    when_told,
)
from watcher.core.signals.release.untildays import lasts_until

IF = re.compile(r"\b(?:if|unless|provided(?: that)?|(?:as|so) long as)\s(?!you\b|it['’]s\b|that['’]s\b)", re.IGNORECASE)
COMPOUND = re.compile(  # "its winter season announcement"
    r"(?:\s(?:season|schedule|slate|line-?up|programm(?:e|ing)|content|drama|launch|press|television|tv|grid))+(?=\s)",
    re.IGNORECASE,
)
TELLING = re.compile(r"call|letter|release|conference|statement|note|briefing|announcement|news|reveal|unveil")
VERB_BEHIND = ("de", "nl")  # languages in which what is out may say so behind its day
NOT_THEN = re.compile(  # "in diesem Jahr nicht mehr"
    r"\s(?:nicht|niet|sicher nicht|wohl nicht)(?:\s(?:mehr|meer))?(?=[.,;!?“”\"»–—]|\s[–—]|$)"
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
    authority = authority_of(day)
    lost = claim.lost or next(filter(None, (rule(day) for rule in RULES)), "")
    claim = replace(
        claim,
        value=mention.period.edtf,
        yearless=mention.yearless,
        authority=authority,
        plain=is_plain(day),
        lost=lost,
    )
    return claim if lost else past_or_coming(day, claim)


# --- the rules, in the order in which they are asked ---------------------------------------------


def struck_out(day: Day) -> str:
    """Struck-out text says nothing any more."""
    return "struck out" if day.passage.struck(day.mention.start, day.mention.end) else ""


def another_event(day: Day) -> str:
    """The date belongs to something else that happens: a shoot, a book, an announcement in the past."""
    event = Event.ANNOUNCEMENT if day.event is Event.RELEASE and tells_of_date(day) else day.event
    if event is Event.ANNOUNCEMENT and not said_then(day):
        spoken = day.passage.has(Cue.RELEASE, Cue.DATE) or is_announced(day)
        unsaid = event if is_told_by_person(day) else event_by_topic(day.passage)
        event = Event.RELEASE if spoken else unsaid
    if event is Event.UNKNOWN and is_caption(day):
        return ""
    return "" if event is Event.RELEASE else f"about {event.value}"


def is_announced(day: Day) -> bool:
    """Whether somebody names a coming day, and nothing else that happens on it ("Monarch now says 5 October")."""
    coming = day.mention.period.is_day and day.mention.period.first > day.page.today and not day.mention.relative
    off = day.passage.topics & {Topic.TRAILER, Topic.PLOT} or is_told_by_person(day)
    return coming and day.page.entities.own and not off


def is_told_by_person(day: Day) -> bool:
    """Whether it is a person who tells, and not one of those who decide ("Cruz said that she is praying for May")."""
    passage = day.passage
    told = next(passage.find(Cue.CREDIT, end=day.mention.start), None)
    if told is None or passage.has(Cue.DECIDER, Cue.MAKER, end=told.start):
        return False
    names = find_names(passage.text[: told.start], language=day.page.language)
    teller = next((name.name for name in names if not passage.text[name.end : told.start].strip(" ,")), "")
    return bool(teller) and not any(
        teller in each.text and each.has(Cue.DECIDER, Cue.MAKER) for each in day.page.passages
    )


def attributive(day: Day) -> str:
    """A month that belongs to the noun right behind it is that noun's ("on the July earnings call")."""
    if day.mention.period.is_day:
        return ""
    nouns = (Cue.SHOWCASE, Cue.FESTIVAL, Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.AWARD)
    compound = COMPOUND.match(day.passage.text, day.mention.end)
    start, end = day.mention.end, (compound.end() if compound else day.mention.end) + 2
    told = day.passage.find(Cue.CREDIT, start=start, end=end)
    nouns_of_telling = any(TELLING.search(day.passage.text, hit.start, hit.end) for hit in told)
    beside = day.passage.has(*nouns, start=start, end=end)
    return f"about {Event.ANNOUNCEMENT.value}" if beside or nouns_of_telling else ""


def another_row(day: Day) -> str:
    """The row of a table is about another season, or about a festival."""
    if day.page.rows.is_of_other_season(day.passage.block):
        return About.OTHER_SEASON.value
    return f"about {Event.FESTIVAL.value}" if day.page.rows.has(day.passage.block, Cue.FESTIVAL) else ""


def long_ago(day: Day) -> str:
    """A day since when something else lasts."""
    begins, ends = day.clause
    if not day.passage.text[day.mention.end : ends].strip(" ,"):  # "Seit Freitag, dem 3. Mai, ist sie online"
        ends = day.passage.clause(min(ends + 1, len(day.passage.text)))[1]
    behind = ends if day.page.language[:2] in VERB_BEHIND else day.mention.start
    before = day.passage.has(Cue.RELEASE, Cue.OUT, end=day.mention.start)
    opened = day.mention.period.is_day and (before or day.passage.has(Cue.RELEASE, Cue.OUT, start=begins, end=behind))
    short = day.mention.period.is_day and len(day.passage.text.split()) <= SHORTEST
    answered = short and Topic.RELEASE in day.passage.topics
    return "in the past" if is_since(day) and not (opened or answered) else ""


def too_far(day: Day) -> str:
    """Nobody announces a release so many years ahead."""
    return "too far ahead" if day.mention.period.first.year > day.page.today.year + FAR else ""


def question(day: Day) -> str:
    """A question asks, and says nothing."""
    return "a question" if asked(day.passage) else ""


def conditional(day: Day) -> str:
    """A day in a condition is none yet ("if they start by Easter"), but for one on the reader ("if you can't wait")."""
    begins, _ = day.clause
    return "a condition" if IF.search(day.passage.text, begins, day.mention.start) else ""


def nobody_decides(day: Day) -> str:
    """A guess, a rumour, a denial or a wish announces nothing."""
    authority = authority_of(day)
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
    if NOT_THEN.match(day.passage.text, day.mention.end):
        return "denied"
    if negated(day.passage, start) and not until and not day.passage.has(Cue.BOUND, end=start):
        return "denied"
    if not day.mention.period.is_day and any(not is_parted(day, hit) for hit in day.passage.find(Cue.ABSENT)):
        return "denied"
    begins, ends = day.clause
    prose = day.passage.block.kind is not BlockKind.CELL and len(day.passage.text.split()) > CAPTION
    vague = prose and day.mention.relative and not day.mention.period.is_day
    return "denied" if vague and day.passage.has(Cue.NOTHING_YET, start=begins, end=ends) else ""


def is_parted(day: Day, absent: Hit) -> bool:
    """Whether a "but" or a colon parts what is missing from a period ("a day is missing, but the period is set")."""
    start = day.mention.start
    return absent.end <= start and (
        day.passage.has(Cue.BUT, start=absent.end, end=start) or ": " in day.passage.text[absent.end : start]
    )


RULES: tuple[Callable[[Day], str], ...] = (
    struck_out,
    when_it_was_told,
    another_event,
    attributive,
    another_row,
    another_label,
    other_subject,
    beside_main_clause,
    other_work,
    in_its_place,
    of_a_schedule,
    of_a_site,
    of_that,
    of_a_price,
    lasts_until,
    shown_again,
    of_many_titles,
    what_a_person_does,
    told_in_past,
    happened_then,
    out_of_habit,
    long_ago,
    too_far,
    of_another_noun,
    in_passing,
    when_told,
    told_above,
    dateline,
    byline,
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
