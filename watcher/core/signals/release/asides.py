"""How much a claim counts by where it stands: in answer to the question of the release, or beside another subject."""

from __future__ import annotations

from watcher.core.edtf import contains, read_edtf
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.language.topics import Topic
from watcher.core.model import BlockKind, Claim, State


def without_asides(page: Page, alive: list[Claim]) -> list[Claim]:
    """The claims without days and periods told beside another subject that contradict what the page tells elsewhere."""
    said = {(passage.index, passage.text): passage for passage in page.passages}
    aside = [claim for claim in alive if is_aside(claim, said.get((claim.block, claim.quote)))]
    told = [claim for claim in alive if claim not in aside]
    if not any(answers(claim, said.get((claim.block, claim.quote))) for claim in told):
        return alive
    return told + [claim for claim in aside if any(narrows(claim, wider) for wider in told)]


def answers(claim: Claim, passage: Passage | None) -> bool:
    """Whether a claim tells of the release itself: in its section, or as no placeholder and no headline."""
    if passage is None:
        return True
    if Topic.RELEASE in passage.topics and not passage.inherits:
        return True
    return claim.state is not State.PLACEHOLDER and passage.block.kind is not BlockKind.HEADING


def narrows(claim: Claim, wider: Claim) -> bool:
    """Whether a day or period lies in the one that another claim tells."""
    wide, narrow = read_edtf(wider.value or ""), read_edtf(claim.value or "")
    return wider.state is State.WINDOW and wide is not None and narrow is not None and contains(wide, narrow)


def is_aside(claim: Claim, passage: Passage | None) -> bool:
    """Whether a date stands under a heading about something else, in a sentence that names neither title nor season."""
    if passage is None or claim.state not in (State.DATED, State.WINDOW):
        return False
    if passage.inherits or not passage.topics - {Topic.RELEASE, Topic.UNDATED} or Topic.RELEASE in passage.topics:
        return False
    return not any(mention.about is About.THIS for mention in passage.mentions)


def weight(page: Page, claim: Claim) -> int:
    """How much a claim counts by where it stands, the most first: prose, a table, a headline or a list of changes."""
    block = page.document.blocks[claim.block]
    if block.kind is BlockKind.HEADING:
        return 2
    if block.kind is BlockKind.ITEM and claim.said_on:
        return 2
    return 1 if block.kind is BlockKind.CELL else 0
