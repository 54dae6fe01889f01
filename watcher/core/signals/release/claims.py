"""What a page says of the release date: its days (`days.py`), and sentences without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from watcher.core.language.authority import asked
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import Topic
from watcher.core.model import Claim, State
from watcher.core.signals.release.afterwords import with_neighbours
from watcher.core.signals.release.calendar import row_claims
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.days import day_claims
from watcher.core.signals.release.fates import fate_claims
from watcher.core.signals.release.outnow import out_claims, without_later
from watcher.core.signals.release.speaking import SECTIONS, is_about_release

TELLING = frozenset({Cue.CANCELLATION, Cue.RETRACTION, Cue.OUT, Cue.DATE, Cue.RELEASE})  # a sentence with none of them


def release_claims(page: Page) -> Iterator[Claim]:
    """Every claim about the release date, in reading order; `lost` is set where the words themselves rule it out."""
    before: Passage | None = None
    for passage, following in zip_longest(page.passages, page.passages[1:]):
        days = without_later(page, passage, day_claims(page, passage))
        yield from with_neighbours(page, before, passage, days, following)
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
    yield from out_claims(page, passage)
    if says_nothing_yet(passage):
        yield placeholder(page, passage)


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
