"""What a page says of the release date: its days (`days.py`), and sentences without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import zip_longest

from watcher.core.language.authority import asked, authority_at
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.phrases.anniversaries import YEARS_AGO
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.release.afterwords import with_neighbours
from watcher.core.signals.release.calendar import row_claims
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.days import dates_in, day_claims
from watcher.core.signals.release.fates import fate_claims
from watcher.core.signals.release.pastdays import says_season
from watcher.core.signals.release.speaking import SECTIONS, first, has_besides, is_about_release

LONG = timedelta(days=60)  # since a series came back; beyond it a sentence without a season speaks of the last one
TELLING = frozenset({Cue.CANCELLATION, Cue.RETRACTION, Cue.OUT, Cue.DATE, Cue.RELEASE})  # a sentence with none of them
IF = re.compile(
    r"\b(?:if|unless|once|until|wenn|falls|sobald|si|dès que|quand|cuando|se|quando|als|wanneer|zodra)\s[^,;:.]*$",
    re.IGNORECASE,
)
AGO = re.compile(rf"\b(?:{'|'.join(YEARS_AGO)})\b", re.IGNORECASE)
WHO = re.compile(r"\bwho(?:['’]s)?\s+(?:\w+\s)?$", re.IGNORECASE)  # it is a person that is back


def release_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the release date, in reading order; `lost` is set where the words themselves rule it out."""
    before: Passage | None = None
    for passage, following in zip_longest(page.passages, page.passages[1:]):
        yield from with_neighbours(page, before, passage, day_claims(page, passage), following)
        yield from row_claims(page, passage)
        yield from spoken_claims(page, passage)
        before = passage


def spoken_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """Claims that need no date: cancelled, taken back, out now, nothing known yet."""
    if passage.cues.isdisjoint(TELLING) and passage.topics.isdisjoint(SECTIONS):
        return
    if asked(passage) and not is_heading(passage):
        return
    yield from fate_claims(page, passage)
    for hit in first(passage, Cue.OUT):
        if page.scope(passage, hit).explicit or (is_about_release(passage) and not is_heading(passage)):
            yield out_now(page, passage, hit)
    if says_nothing_yet(passage):
        yield placeholder(page, passage)


def out_now(page: Page, passage: Passage, offset: int) -> Claim:
    """The claim that it is out."""
    claim = release_claim(page, passage, State.RELEASED, offset)
    if claim.lost:
        return claim
    idioms = passage.find(Cue.RETRACTION, Cue.REVIVAL)  # "has dropped its date", "is back on the map"
    if any(hit.start <= offset + len("has been ") and offset < hit.end for hit in idioms):
        return replace(claim, lost="no release")
    subjects = (Cue.TRAILER, Cue.TEASER, Cue.GOODS, Cue.FOOTAGE, Cue.REISSUE)
    colon = passage.text.rfind(": ", 0, offset) + 1  # "The wait is over: all episodes are online"
    doubted = has_besides(passage, Cue.NEGATION, Cue.FUTURE, Cue.GUESS, start=colon)
    if (
        WHO.search(passage.text, 0, offset)
        or IF.search(passage.text, 0, offset)
        or asked(passage)
        or doubted
        or passage.has(*subjects)
        or has_besides(passage, Cue.SHOOT)  # and not "has wrapped up its run"
        or passage.topics & PEOPLE
        or Topic.TRAILER in passage.topics
    ):
        return replace(claim, lost="about something else")
    if authority_at(passage, offset, offset) is not Authority.ANNOUNCED:
        return replace(claim, lost="nobody who decides says so")
    dates = dates_in(page, passage)
    if any(mention.period.first > page.today for mention in dates):
        return replace(claim, lost="a day to come beside it")
    past = bool(dates) and all(d.if_past.last < page.today - LONG for d in dates)
    past = past or (not page.entities.is_first and AGO.search(passage.text) is not None)
    if past and not says_season(page, passage, end=offset):
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
    shown = list(passage.find(Cue.FESTIVAL))  # "its world premiere will be at the festival": no premiere for all
    dates = (hit for hit in passage.find(Cue.DATE) if not any(s.start <= hit.start < s.end for s in shown))
    named = any(asked_when or not is_when(passage, hit) for hit in dates)
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


def placeholder(page: Page, passage: Passage) -> Claim:
    """The claim that nothing is known yet."""
    said = next(passage.find(Cue.NOTHING_YET, Cue.NEGATION), None)
    ours = any(mention.about is About.THIS for mention in passage.mentions)
    scope = page.scope_of(passage) if ours or said is None else page.scope(passage, said.start)
    claim = release_claim(page, passage, State.PLACEHOLDER, 0)
    lost = "" if scope.ours else scope.about.value
    return replace(claim, scope=f"{scope.about}: {scope.why}", lost=lost)
