"""What a page says of the release date: a claim for each day or period, and for each sentence without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from watcher.core.edtf import Period
from watcher.core.language.clauses import Event, asked, authority_at, event_at, event_by_topic, negated
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention, find_dates
from watcher.core.language.names import find_names
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.scope import About, find_mentions
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import Authority, BlockKind, Claim, Signal, State

VIDEO = (Cue.TRAILER, Cue.TEASER)
LATELY = timedelta(days=3)  # a page may lag behind the day it announces


def release_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the release date, in reading order; `lost` is set where the words themselves rule it out."""
    for passage in page.passages:
        yield from dated_claims(page, passage)
        yield from spoken_claims(page, passage)


def claim_of(page: Page, passage: Passage, state: State, offset: int, value: str | None = None) -> Claim:
    """A claim with the sentence as its evidence."""
    scope = page.scope(passage, offset)
    return Claim(
        Signal.RELEASE_DATE,
        state,
        value,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        said_on=passage.block.dated_on,
        block=passage.index,
        lost="" if scope.ours else scope.about.value,
    )


# --- days and periods ----------------------------------------------------------------------------


def dated_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """A claim for each date of a sentence."""
    mentions = find_dates(passage.text, language=page.language, anchor=page.today)
    for mention in mentions:
        yield dated_claim(page, passage, mention, tuple(other for other in mentions if other is not mention))


def dated_claim(page: Page, passage: Passage, mention: DateMention, others: tuple[DateMention, ...]) -> Claim:
    """The claim that one date makes."""
    event = event_at(passage, mention.start, mention.end)
    period = mention.period
    state = State.DATED if period.is_day else State.WINDOW
    claim = claim_of(page, passage, state, mention.start, period.edtf)
    authority = authority_at(passage, mention.start, mention.end)
    claim = replace(claim, yearless=mention.yearless, authority=authority)
    lost = claim.lost or why_lost(page, passage, mention, event, others)
    claim = replace(claim, lost=lost)
    return past_claim(page, passage, mention, claim) if not lost else claim


def why_lost(
    page: Page, passage: Passage, mention: DateMention, event: Event, others: tuple[DateMention, ...]
) -> str:
    """Why a date is no release date of the watched title, "" where it is one."""
    if passage.struck(mention.start, mention.end):
        return "struck out"
    if is_announcement(page, mention, event):
        return f"about {event.value}"
    if event is Event.ANNOUNCEMENT:
        event = event_by_topic(passage) if not passage.has(Cue.RELEASE, Cue.DATE) else Event.RELEASE
    if event is not Event.RELEASE:
        return f"about {event.value}"
    if is_since(passage, mention) and not passage.has(Cue.RELEASE, Cue.OUT, end=mention.start):
        return "in the past"
    if mention.period.first.year > page.today.year + 3:
        return "too far ahead"
    if mention.relative and mention.period.is_day and in_passing_day(passage, mention):
        return "a day in passing"
    if passage.has(Cue.ANNOUNCED_LATER, start=passage.clause(mention.start)[0], end=mention.start):
        return "when it will be told"
    if is_dateline(page, passage, mention):
        return "the page's own date"
    if asked(passage):
        return "a question"
    if is_former(passage, mention, others):
        return "a former date"
    authority = authority_at(passage, mention.start, mention.end)
    if authority is not Authority.ANNOUNCED:
        return f"only {authority.value}"
    if negated(passage, mention.start) and not passage.has(Cue.BOUND, end=mention.start):
        return "denied"
    return "a year in passing" if in_passing(passage, mention) else ""


def in_passing_day(passage: Passage, mention: DateMention) -> bool:
    """Whether a weekday or "today" has no word of release in its clause, or one of taking back."""
    begins, ends = passage.clause(mention.start)
    return passage.has(Cue.RETRACTION) or not passage.has(Cue.RELEASE, Cue.OUT, start=begins, end=max(ends, mention.end))


def is_since(passage: Passage, mention: DateMention) -> bool:
    """Whether the date is where something began that lasts ("in cinemas since 3 May")."""
    return any(hit.end <= mention.start < hit.end + 12 for hit in passage.find(Cue.SINCE))


def is_dateline(page: Page, passage: Passage, mention: DateMention) -> bool:
    """Whether a date only says when the page or an entry was written: before a colon, or in a line at the top."""
    if mention.start < 25 and passage.text[mention.end :].lstrip(" )]")[:1] in (":", "–", "—", "|"):
        return mention.period.is_day and mention.period.first <= page.today
    short = len(passage.text) < 60 and len(passage.block.path) < 2 and not passage.has(Cue.RELEASE, Cue.OUT)
    return short and mention.period.is_day and mention.period.first <= page.today


def is_former(passage: Passage, mention: DateMention, others: tuple[DateMention, ...]) -> bool:
    """Whether the sentence says that the date no longer holds: it is the first one behind such a word."""
    dates = [mention, *others]
    for hit in passage.find(Cue.FORMER):
        following = [date for date in dates if date.start >= hit.end - 4]
        if following and min(following, key=lambda date: date.start) is mention:
            return True
        if not following and 0 <= hit.start - mention.end < 20:
            return True
    return False


def in_passing(passage: Passage, mention: DateMention) -> bool:
    """Whether a bare year or period has no word of release in its clause, nor a heading that asks for it."""
    if mention.period.is_day or Topic.RELEASE in passage.topics or passage.block.kind is BlockKind.CELL:
        return False
    begins, ends = passage.clause(mention.start)
    return not passage.has(Cue.RELEASE, Cue.DATE, start=begins, end=max(ends, mention.end))


def is_announcement(page: Page, mention: DateMention, event: Event) -> bool:
    """Whether the date is when something was said: a past day, or a weekday, beside a word of saying."""
    recent = page.today - mention.if_past.first < timedelta(days=400)
    past = mention.period.last <= page.today or (mention.relative and mention.period.is_day)
    return event is Event.ANNOUNCEMENT and past and recent


def past_claim(page: Page, passage: Passage, mention: DateMention, claim: Claim) -> Claim:
    """A day that has passed: the release where the sentence says that it is out, else history."""
    out = passage.has(Cue.OUT) or is_since(passage, mention)
    if out and not mention.relative and mention.if_past.last <= page.today:
        return released(page, passage, mention, claim, mention.if_past)
    if mention.period.last >= page.today - LATELY:
        return claim
    return released(page, passage, mention, claim, mention.period)


def released(page: Page, passage: Passage, mention: DateMention, claim: Claim, period: Period) -> Claim:
    """The claim that it came out in a period that has passed."""
    of_season = page.entities.is_first or page.entities.season == page.title.season
    lasting = page.entities.is_first and is_since(passage, mention)
    named = lasting or says_season(page, passage) or (Topic.RELEASE in passage.topics and of_season)
    if not named or period.last > page.today or not (period.is_day or passage.has(Cue.OUT)):
        return replace(claim, lost="in the past")
    return replace(claim, state=State.RELEASED, value=period.edtf if period.is_day else None)


def says_season(page: Page, passage: Passage) -> bool:
    """Whether the sentence names the watched season (or film) itself."""
    mentions = find_mentions(passage.text, page.entities, page.language)
    ours = [mention for mention in mentions if mention.about is About.THIS]
    return any(mention.is_season or page.entities.is_first for mention in ours)


# --- sentences without a date --------------------------------------------------------------------


def spoken_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims that need no date: cancelled, taken back, out now, nothing known yet."""
    if asked(passage) and not is_heading(passage):
        return
    for hit in passage.find(Cue.CANCELLATION):
        if speaks_of_release(passage) and not says_person(page, passage, hit.start):
            yield cancelled(page, passage, hit.start)
            break
    for hit in passage.find(Cue.RETRACTION):
        if is_about_release(passage):
            yield replace(claim_of(page, passage, State.PLACEHOLDER, hit.start), retracts=True)
            break
    for hit in passage.find(Cue.OUT):
        if is_about_release(passage) or page.scope(passage, hit.start).explicit:
            yield out_now(page, passage, hit.start)
            break
    if says_nothing_yet(passage):
        yield placeholder(page, passage)


def cancelled(page: Page, passage: Passage, offset: int) -> Claim:
    """The claim that it will not come."""
    claim = claim_of(page, passage, State.CANCELLED, offset)
    authority = authority_at(passage, offset, offset)
    if not claim.lost and authority is not Authority.ANNOUNCED:
        return replace(claim, authority=authority, lost=f"only {authority.value}")
    if not claim.lost and (asked(passage) or passage.has(Cue.FORMER) or negated(passage, offset)):
        return replace(claim, lost="not said to be so now")
    return claim


def out_now(page: Page, passage: Passage, offset: int) -> Claim:
    """The claim that it is out."""
    claim = claim_of(page, passage, State.RELEASED, offset)
    if claim.lost:
        return claim
    subjects = (Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.SHOOT, Cue.FOOTAGE, Cue.NEGATION, Cue.FUTURE, Cue.GUESS)
    if asked(passage) or passage.has(*subjects) or passage.topics & PEOPLE or Topic.TRAILER in passage.topics:
        return replace(claim, lost="about something else")
    if not page.scope(passage, offset).explicit and Topic.RELEASE not in passage.topics:
        return replace(claim, lost="not said of this season")
    return claim


def says_nothing_yet(passage: Passage) -> bool:
    """Whether a sentence about the release says that nothing is known."""
    if is_heading(passage) or not is_about_release(passage):
        return False
    if passage.has(Cue.TRAILER, Cue.TEASER) and not passage.has(Cue.DATE):
        return False
    if passage.has(Cue.NOTHING_YET) or Topic.UNDATED in passage.topics:
        return True
    if passage.has(Cue.NEGATION) and passage.has(Cue.DATE, Cue.RELEASE):
        return True
    return passage.has(Cue.DATE) and passage.has(Cue.FUTURE, Cue.GUESS)


def speaks_of_release(passage: Passage) -> bool:
    """Whether the sentence may speak of the title's fate: not under people's or videos' headings."""
    return not passage.topics & (PEOPLE | {Topic.TRAILER, Topic.CREW, Topic.PLOT})


def is_about_release(passage: Passage) -> bool:
    """Whether the sentence is about the release, by its heading or its own words."""
    if passage.topics & {Topic.RELEASE, Topic.UNDATED}:
        return True
    if not speaks_of_release(passage):
        return False
    if any(not passage.has(*VIDEO, start=passage.clause(hit.start)[0], end=hit.end) for hit in passage.find(Cue.DATE)):
        return True
    return passage.has(Cue.RELEASE) and not passage.has(*VIDEO, Cue.SHOOT, Cue.CAST, Cue.GOODS, Cue.PLAY, Cue.RETURN)


def says_person(page: Page, passage: Passage, offset: int) -> bool:
    """Whether a person is the subject before the place."""
    begins, _ = passage.clause(offset)
    return bool(find_names(passage.text[begins:offset], language=page.language))


def placeholder(page: Page, passage: Passage) -> Claim:
    """The claim that nothing is known yet."""
    scope = page.scope_of(passage)
    claim = claim_of(page, passage, State.PLACEHOLDER, 0)
    lost = "" if scope.ours else scope.about.value
    return replace(claim, scope=f"{scope.about}: {scope.why}", lost=lost)
