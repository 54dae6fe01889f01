"""People whom a sentence only names beside the cast: photographers, relatives, and those who do something else."""

from __future__ import annotations

import re

from watcher.core.language.billing import Row
from watcher.core.language.cues import Cue
from watcher.core.language.doings import WITH, doings
from watcher.core.language.passages import Page, Passage
from watcher.core.model import BlockKind

PICTURE = re.compile(
    r"(?:\b(?:photo\w*|pictures?|pics?|images?|credits?|courtesy(?: of)?|copyright|foto\w*|bild(?:er)?|crédits?"
    r"|créditos?)"
    r"|©|\(c\))[^.;)]{0,30}$",
    re.IGNORECASE,
)
AGENCY_BEFORE = re.compile(r"[A-ZÀ-Þ][\w&+’'-]*\s?/\s?$")  # "BCT/Ana Cruz"
AGENCY_BEHIND = re.compile(r"\s?/\s?[A-ZÀ-Þ]")  # "Ana Cruz/BCT"
FOR_AGENCY = re.compile(r"\s(?:for|via|pour|für|para|per|voor)\s[A-ZÀ-Þ][\w&+’' -]{1,30}\W*$")  # "Ana Cruz for BCT"
AGENT = re.compile(  # "opened by the actor Ana Cruz"; her character's deeds are the story's
    r"\b(?P<verb>[\w-]+ed|seen|written|taken|given|driven|chosen|drawn|known|shown|thrown|begun|sung|held|told|fed|made"
    r"|thought|taught|caught|bought|sent|lent|kept|met|put|run|won|found|built|heard|said|paid|sold)"
    r"\sby\s(?:[a-z’'-]+\s){0,4}$"
)
SOURCE = re.compile(  # "learned the trade from Ana Cruz", "a letter to her teacher, Ana Cruz"
    r"\b(?:(?:learn(?:s|ed|t)|borrow(?:s|ed)|stole|took|takes|cop(?:ied|ies)|picked\sup|train(?:s|ed)|stud(?:ied|ies)"
    r"|modell?ed|based|dedicat(?:ed|es)|wrote|writes|thanked|apprenticed|apologised)\b(?!\sover\b)[^.;,:]{0,40}"
    r"\s(?:from|under|with|to|on)\s(?:(?:the|her|his|their|an?)\s)?(?:[a-z-]+\s){0,3}"
    r"|(?:from|to|under|for|after)\s(?:her|his|their)\s(?:[a-z-]+\s){0,2}(?:teacher|mentor|tutor|coach|trainer|aunt|uncle"
    r"|mother|father|grandmother|grandfather|agent|friend|idol|hero|neighbour|doctor|professor),?\s)$"
)
PICTURE_OF = re.compile(r"\b(?:an?|the|one|this)\s(?:[\w-]+\s)?(?:photo(?:graph)?|picture|selfie|snap|portrait)\sof\s$")
WORK = re.compile(
    r"['’]s?\s(?:own\s)?(?:[\w-]+\s){0,2}(?:novels?|manga|comics?|books?|memoir|play|poems?|stories|albums?|songs?|podcast)\b"
)
PREPOSED = re.compile(r"\b(?:from|under|with|to|on|for|after)\s[a-z-]*[\sa-z,-]*$")
IS = re.compile(r"(?:is|are)\s")
OWN = re.compile(r"['’]s?\b")
CASTING = frozenset((  # what is done by those who are cast
    "accompanied", "anchored", "assisted", "bolstered", "boosted", "carried", "completed", "dominated", "embodied",
    "filled", "flanked", "followed", "fronted", "given", "headed", "headlined", "hosted", "inhabited", "introduced",
    "joined", "led", "narrated", "performed", "played", "portrayed", "presented", "read", "replaced", "rounded",
    "strengthened", "succeeded", "supported", "surrounded", "taken", "toplined", "topped", "voiced",
))  # fmt: skip
CAST_CUES = (Cue.MAKER, Cue.JOIN, Cue.JOINED_BY, Cue.PLAY, Cue.REPLACE, Cue.RETURN, Cue.LEAVE, Cue.NEW)
BRINGING = (Cue.JOIN, Cue.JOINED_BY, Cue.REPLACE, Cue.RETURN, Cue.LEAVE, Cue.NEW)
REACH = 40  # characters before people


def is_onlooker(page: Page, passage: Passage, row: Row) -> bool:
    """Whether people are only named beside what the sentence says of the cast."""
    beside = is_photographer(page, passage, row) or is_agent(passage, row) or is_source(passage, row)
    return beside or is_in_remark(passage, row) or is_pictured(passage, row) or is_owner(passage, row)


def is_pictured(passage: Passage, row: Row) -> bool:
    """Whether a sentence with more to say only has a picture of people ("a photo of Ana Cruz, and three names")."""
    return passage.block.kind is not BlockKind.CAPTION and PICTURE_OF.search(passage.text, 0, row.start) is not None


def is_owner(passage: Passage, row: Row) -> bool:
    """Whether the subject is not people but a work of theirs ("Ana Cruz's novel is about a girl who joins")."""
    work = WORK.match(passage.text, row.end)
    return work is not None and any(hit.end > work.end() for hit in passage.find(*CAST_CUES))


def is_photographer(page: Page, passage: Passage, row: Row) -> bool:
    """Whether a caption gives the name for whoever took the picture."""
    if passage.block.kind is not BlockKind.CAPTION:
        return False
    before = passage.block.text[: passage.start + row.start]
    if PICTURE.search(before) or AGENCY_BEFORE.search(before) or AGENCY_BEHIND.match(passage.text, row.end):
        return True
    signs = row.start == 0 < passage.start and FOR_AGENCY.match(passage.text, row.end) is not None
    return signs and not doings(page, passage, (0, len(passage.text)))


def is_agent(passage: Passage, row: Row) -> bool:
    """Whether people do what is no matter of casting ("the exhibition was opened by Ana Cruz")."""
    found = AGENT.search(passage.text, 0, row.start)
    if found is None or found["verb"].casefold() in CASTING or OWN.match(passage.text, row.end):
        return False
    said = any(hit.end > found.start() for hit in passage.find(*CAST_CUES, end=row.start))
    return not said and not row.following


def is_source(passage: Passage, row: Row) -> bool:
    """Whether people are those from whom somebody learned, or to whom somebody wrote ("to her teacher, A")."""
    if row.following or PREPOSED.search(passage.text, max(0, row.start - REACH), row.start) is None:
        return False
    found = SOURCE.search(passage.text, max(0, row.start - 2 * REACH), row.start)
    if found is None:
        return False
    return not any(hit.end > found.start() for hit in passage.find(*BRINGING, end=row.start))


def is_in_remark(passage: Passage, row: Row) -> bool:
    """Whether people stand in a remark about somebody else, in which nothing is said of them."""
    if not row.aside or row.following:
        return False
    said = (passage.text[hit.start : hit.end].casefold() for hit in row.leading if hit.cue is not Cue.SPEAK)
    return all(words in WITH or IS.match(words) for words in said)
