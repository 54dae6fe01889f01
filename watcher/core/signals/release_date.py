"""What a page says of the release date: its days (`days.py`), and sentences without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from watcher.core.language.clauses import asked, authority_at, negated
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.persons import people_in
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.calendar import row_claims
from watcher.core.signals.day import release_claim
from watcher.core.signals.days import dates_in, day_claims
from watcher.core.signals.pastdays import says_season

ALONE = 6  # words that can be a whole answer
LONG = timedelta(days=60)  # since a series came back; beyond it a sentence without a season speaks of the last one
TELLING = frozenset({Cue.CANCELLATION, Cue.RETRACTION, Cue.OUT, Cue.DATE, Cue.RELEASE})  # a sentence with none of them
SECTIONS = frozenset({Topic.RELEASE, Topic.UNDATED})  # speaks of the release under these headings alone
WHO = re.compile(r"\bwho(?:['’]s)?\s+(?:\w+\s)?$", re.IGNORECASE)  # it is a person that is back
VIDEO = (Cue.TRAILER, Cue.TEASER)


def release_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the release date, in reading order; `lost` is set where the words themselves rule it out."""
    for passage in page.passages:
        yield from day_claims(page, passage)
        yield from row_claims(page, passage)
        yield from spoken_claims(page, passage)


def spoken_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims that need no date: cancelled, taken back, out now, nothing known yet."""
    if passage.cues.isdisjoint(TELLING) and passage.topics.isdisjoint(SECTIONS):
        return
    if asked(passage) and not is_heading(passage):
        return
    yield from fate_claims(page, passage)
    for hit in first(passage, Cue.OUT):
        if is_about_release(passage) or page.scope(passage, hit).explicit:
            yield out_now(page, passage, hit)
    if says_nothing_yet(passage):
        yield placeholder(page, passage)


def fate_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims that it is cancelled, or that its date is taken back."""
    for hit in first(passage, Cue.CANCELLATION):
        other = has_besides(passage, Cue.SHOOT) or is_showing(passage, hit) or says_person(page, passage, hit)
        if speaks_of_release(passage) and not other:
            yield off_its_day(page, passage, hit) or cancelled(page, passage, hit)
    for hit in first(passage, Cue.RETRACTION):
        moved = passage.has(Cue.MOVE, start=hit + 1) and any(d.start > hit for d in dates_in(page, passage))
        if is_about_release(passage) and not moved:
            yield replace(release_claim(page, passage, State.PLACEHOLDER, hit), retracts=True)


def is_showing(passage: Passage, offset: int) -> bool:
    """Whether only festivals or previews are what ends ("the previews are cancelled")."""
    return not passage.mentions and passage.has(Cue.FESTIVAL, start=passage.clause(offset)[0], end=offset)


def has_besides(passage: Passage, *cues: Cue) -> bool:
    """Whether the sentence says one of the cues in other words than those that end something or say that it is out."""
    around = [hit for hit in passage.find(Cue.CANCELLATION, Cue.OUT, Cue.ENDING) if hit.cue not in cues]
    return any(not any(a.start <= hit.start and hit.end <= a.end for a in around) for hit in passage.find(*cues))


def first(passage: Passage, cue: Cue) -> list[int]:
    """Where the first word of a cue stands, nothing where there is none."""
    return [hit.start for hit in passage.find(cue)][:1]


def off_its_day(page: Page, passage: Passage, offset: int) -> Claim | None:
    """The claim that a day is off and not the title: "the launch planned for 7 February will not go ahead"."""
    begins, _ = passage.clause(offset)
    dated = any(begins <= mention.start < offset for mention in dates_in(page, passage))
    if not dated or not passage.has(Cue.DATE, start=begins, end=offset):
        return None
    return replace(release_claim(page, passage, State.PLACEHOLDER, offset), retracts=True)


def cancelled(page: Page, passage: Passage, offset: int) -> Claim:
    """The claim that it will not come."""
    claim = release_claim(page, passage, State.CANCELLED, offset)
    authority = authority_at(passage, offset, offset)
    if not claim.lost and authority is not Authority.ANNOUNCED:
        return replace(claim, authority=authority, lost=f"only {authority.value}")
    if not claim.lost and not is_of_title(page, passage, offset):
        return replace(claim, lost="of nothing named")
    undone = is_undone(passage) or negated(passage, offset)
    if not claim.lost and (asked(passage) or undone or still_open(passage, offset)):
        return replace(claim, lost="not said to be so now")
    return claim


def is_undone(passage: Passage) -> bool:
    """Whether other words than those that cancel say that it was so once, or is saved."""
    cancels = list(passage.find(Cue.CANCELLATION))
    others = passage.find(Cue.FORMER, Cue.REVIVAL, Cue.RETRACTION)
    return any(not any(c.start <= hit.start and hit.end <= c.end for c in cancels) for hit in others)


def is_of_title(page: Page, passage: Passage, offset: int) -> bool:
    """Whether words that end something speak of the title: they name it or a season, answer its heading, or are all."""
    if page.scope(passage, offset).explicit or passage.has(Cue.SEASON, Cue.DECIDER, Cue.RELEASE):
        return True
    answers = bool(passage.topics & {Topic.RELEASE, Topic.CANCELLED, Topic.UNDATED}) and not passage.inherits
    return answers or len(passage.text.split()) <= ALONE


def still_open(passage: Passage, offset: int) -> bool:
    """Whether other words of the clause say that nothing is decided yet ("not renewed yet")."""
    begins, ends = passage.clause(offset)
    cancels = list(passage.find(Cue.CANCELLATION))
    open_words = passage.find(Cue.NOTHING_YET, start=begins, end=ends)
    return any(not any(c.start <= hit.start and hit.end <= c.end for c in cancels) for hit in open_words)


def out_now(page: Page, passage: Passage, offset: int) -> Claim:
    """The claim that it is out."""
    claim = release_claim(page, passage, State.RELEASED, offset)
    if claim.lost:
        return claim
    subjects = (Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.SHOOT, Cue.FOOTAGE)
    doubted = has_besides(passage, Cue.NEGATION, Cue.FUTURE, Cue.GUESS)
    if (
        WHO.search(passage.text, 0, offset)
        or asked(passage)
        or doubted
        or passage.has(*subjects)
        or passage.topics & PEOPLE
        or Topic.TRAILER in passage.topics
    ):
        return replace(claim, lost="about something else")
    if authority_at(passage, offset, offset) is not Authority.ANNOUNCED:
        return replace(claim, lost="nobody who decides says so")
    dates = dates_in(page, passage)
    if any(mention.period.first > page.today for mention in dates):
        return replace(claim, lost="a day to come beside it")
    if dates and all(d.if_past.last < page.today - LONG for d in dates) and not says_season(page, passage):
        return replace(claim, lost="long ago")
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
    if not speaks_of_it(passage):
        return False
    if any(governs_release(passage, hit) for hit in passage.find(Cue.NEGATION)):
        return True
    asked_when = Topic.RELEASE in passage.topics and not passage.inherits
    named = any(asked_when or not is_when(passage, hit) for hit in passage.find(Cue.DATE))
    return named and passage.has(Cue.FUTURE, Cue.GUESS)


def governs_release(passage: Passage, negation: Hit) -> bool:
    """Whether a negation is about the release: in its clause, or anywhere below a heading about it."""
    asked_when = Topic.RELEASE in passage.topics and not passage.inherits
    begins, ends = (0, None) if asked_when else passage.clause(negation.start)
    return passage.has(Cue.DATE, Cue.RELEASE, start=begins, end=ends)


def speaks_of_it(passage: Passage) -> bool:
    """Whether a sentence stands in a section about the release, names the title or season, or speaks of its date."""
    if passage.topics & {Topic.RELEASE, Topic.UNDATED} and not passage.inherits:
        return True
    if any(mention.about is About.THIS for mention in passage.mentions):
        return True
    denied = next((hit.start for hit in passage.find(Cue.NEGATION, Cue.NOTHING_YET)), len(passage.text))
    return any(hit.start > denied or not is_when(passage, hit) for hit in passage.find(Cue.DATE))


def is_when(passage: Passage, hit: Hit) -> bool:
    """Whether a word asks for the date and does not name it: it may as well begin a clause ("when they met")."""
    return passage.text[hit.start : hit.end].casefold() in ("when", "wann", "quand", "cuándo", "quando", "wanneer")


def speaks_of_release(passage: Passage) -> bool:
    """Whether the sentence may speak of the title's fate: not under people's or videos' headings."""
    return passage.inherits or not passage.topics & (PEOPLE | {Topic.TRAILER, Topic.CREW, Topic.PLOT})


def is_about_release(passage: Passage) -> bool:
    """Whether the sentence is about the release, by its heading or its own words."""
    if passage.topics & SECTIONS:
        return True
    if not speaks_of_release(passage):
        return False
    if any(not passage.has(*VIDEO, start=passage.clause(hit.start)[0], end=hit.end) for hit in passage.find(Cue.DATE)):
        return True
    return passage.has(Cue.RELEASE) and not passage.has(*VIDEO, Cue.SHOOT, Cue.CAST, Cue.GOODS, Cue.PLAY, Cue.RETURN)


def says_person(page: Page, passage: Passage, offset: int) -> bool:
    """Whether a person is the subject before the place."""
    begins, _ = passage.clause(offset)
    return any(begins <= name.start < offset for name in people_in(page, passage))


def placeholder(page: Page, passage: Passage) -> Claim:
    """The claim that nothing is known yet."""
    said = next(passage.find(Cue.NOTHING_YET, Cue.NEGATION), None)
    ours = any(mention.about is About.THIS for mention in passage.mentions)
    scope = page.scope_of(passage) if ours or said is None else page.scope(passage, said.start)
    claim = release_claim(page, passage, State.PLACEHOLDER, 0)
    lost = "" if scope.ours else scope.about.value
    return replace(claim, scope=f"{scope.about}: {scope.why}", lost=lost)
