"""Sentences that say that it is out now; what they tell of later is another place, or the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from watcher.core.language.authority import asked, authority_at
from watcher.core.language.cues import Cue
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.phrases.anniversaries import YEARS_AGO
from watcher.core.language.topics import PEOPLE, Topic
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.days import dates_in
from watcher.core.signals.release.passing import NOW
from watcher.core.signals.release.pastdays import says_season
from watcher.core.signals.release.speaking import first, has_besides, is_about_release

LONG = timedelta(days=60)  # since a series came back; beyond it a sentence without a season speaks of the last one
IF = re.compile(
    r"\b(?:if|unless|once|until|wenn|falls|sobald|si|dès que|quand|cuando|se|quando|als|wanneer|zodra)\s[^,;:.]*$",
    re.IGNORECASE,
)
AGO = re.compile(rf"\b(?:{'|'.join(YEARS_AGO)})\b", re.IGNORECASE)
WHO = re.compile(r"\bwho(?:['’]s)?\s+(?:\w+\s)?$", re.IGNORECASE)  # it is a person that is back
THEN = re.compile(  # what parts what is from what will be ("in cinemas now and comes to disc on")
    r";\s|\s[–—]\s|,?\s(?:and|with|before|then|but|ehe|bevor|und|et|puis|avant|y|e|ed|en|maar|voordat|con|com|mit|avec)\s"
)


def out_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """The claim that it is out, where a sentence says so of the watched title and season."""
    for hit in first(passage, Cue.OUT):
        if page.scope(passage, hit).explicit or (is_about_release(passage) and not is_heading(passage)):
            yield out_now(page, passage, hit)


def without_later(page: Page, passage: Passage, days: Iterable[Claim]) -> Iterator[Claim]:
    """The claims of a sentence's days, those to come lost behind words that say that it is out."""
    out = passage.has(Cue.OUT) and any(not claim.lost for claim in out_claims(page, passage))
    for claim in days:
        later = out and not claim.lost and (claim.value or "") > page.today.isoformat()
        yield replace(claim, lost="elsewhere, or the rest of it") if later else claim


def later_from(page: Page, passage: Passage, offset: int) -> int:
    """Where a sentence parts what is out now from what comes on a later day, its end where it does not."""
    out = next((hit for hit in passage.find(Cue.OUT) if hit.start == offset), None)
    coming = [date.start for date in dates_in(page, passage) if date.period.first > page.today]
    if out is None or not coming or not NOW.search(passage.text[out.start : out.end + len(" now")].casefold()):
        return len(passage.text)
    parted = THEN.search(passage.text, out.end, coming[0])
    return parted.start() if parted else len(passage.text)


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
    ends = later_from(page, passage, offset)
    doubted = has_besides(passage, Cue.NEGATION, Cue.FUTURE, Cue.GUESS, start=colon, end=ends)
    if (
        WHO.search(passage.text, 0, offset)
        or IF.search(passage.text, 0, offset)
        or asked(passage)
        or doubted
        or passage.has(*subjects, end=ends)
        or has_besides(passage, Cue.SHOOT, end=ends)  # and not "has wrapped up its run"
        or passage.topics & PEOPLE
        or Topic.TRAILER in passage.topics
    ):
        return replace(claim, lost="about something else")
    if authority_at(passage, offset, offset) is not Authority.ANNOUNCED:
        return replace(claim, lost="nobody who decides says so")
    dates = [mention for mention in dates_in(page, passage) if mention.start < ends]
    if any(mention.period.first > page.today for mention in dates):
        return replace(claim, lost="a day to come beside it")
    past = bool(dates) and all(d.if_past.last < page.today - LONG for d in dates)
    past = past or (not page.entities.is_first and AGO.search(passage.text) is not None)
    if past and not says_season(page, passage, end=offset):
        return replace(claim, lost="long ago")
    if not page.scope(passage, offset).explicit and Topic.RELEASE not in passage.topics:
        return replace(claim, lost="not said of this season")
    return claim
