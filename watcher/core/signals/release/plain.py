"""Days that are plainly the release's: their sentence names the title, or lets what is watched be what comes."""

from __future__ import annotations

import re

from watcher.core.edtf import read_edtf
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.model import BlockKind, Claim, State
from watcher.core.signals.release.day import Day

BRACKETS = re.compile(r"\([^()]*\)")
OBJECT = re.compile(
    r"\s(?:(?:the|this|its|our)\s(?:film|movie|picture|show|series|season|sequel|drama|comedy|thriller)\b(?!['’]s))"
)
SHORT = 8  # words of a sentence that is all answer
NAMED = re.compile(  # what English calls the watched title, its parts and its coming, before the verb
    r"\b(?:it|they|this|that|we|you|episodes?|hours?|parts?|show|series|season|run|film|movie|drama|comedy|thriller"
    r"|sequel|prequel|adaptation|premiere|opener|start|launch|debut|release|return|date|new|first|viewers|fans"
    r"|audiences?|picture|pic|chapters?|instal?lments?|bow|roll-?out|arrival|comeback|opening|broadcast|project|title"
    r"|rest|story|saga|follow-up|revival|reboot)\b",
    re.IGNORECASE,
)


def is_plain(day: Day) -> bool:
    """Whether a date stands in a cell or a short answer, or what comes then is the title by name or by its kind."""
    passage = day.passage
    if day.page.language[:2] != "en" or passage.block.kind is BlockKind.CELL:
        return True
    if len(BRACKETS.sub("", passage.text).split()) <= SHORT:
        return True
    if passage.has(Cue.CREDIT) or any(mention.about is About.THIS for mention in passage.mentions):
        return True
    verb = next(passage.find(Cue.RELEASE, Cue.OUT, Cue.MOVE), None)
    subject = passage.text[: verb.start].strip() if verb else ""
    return verb is not None and (not subject or NAMED.search(subject) is not None or takes_ours(passage, verb))


def takes_ours(passage: Passage, verb: Hit) -> bool:
    """Whether a verb has the title as its object ("will release the film nationwide")."""
    return bool(OBJECT.match(passage.text, verb.end) or OBJECT.search(passage.text, verb.start, verb.end))


def without_unplain(page: Page, alive: list[Claim]) -> list[Claim]:
    """The claims without days and periods that might be of anything, where others are plain and do not hold them."""
    plain = [claim for claim in alive if claim.plain and is_ahead(page, claim)]
    if not plain:
        return alive
    return [claim for claim in alive if claim.plain or not when(claim)]


def when(claim: Claim) -> bool:
    """Whether a claim tells a day or a period to come."""
    return claim.state in (State.DATED, State.WINDOW)


def is_ahead(page: Page, claim: Claim) -> bool:
    """Whether its day or period is not over."""
    period = read_edtf(claim.value or "")
    return when(claim) and (claim.state is State.DATED or (period is not None and period.last >= page.today))
