"""Sections about the release that tell of other seasons alone: nothing is known of the watched one."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.core.edtf import read_edtf
from watcher.core.language.authority import asked
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage, is_heading
from watcher.core.language.topics import Topic
from watcher.core.model import Authority, Claim, State
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.pastdays import PAST


def history_section(page: Page, claims: Iterable[Claim]) -> Claim | None:
    """The placeholder of a section on the watched season's release that tells the earlier ones', and no day to come."""
    if any(may_be_it(page, claim) for claim in claims):
        return None
    told = next((passage for passage in page.about(Topic.RELEASE) if tells_history(page, passage)), None)
    return release_claim(page, told, State.PLACEHOLDER, 0) if told else None


def may_be_it(page: Page, claim: Claim) -> bool:
    """Whether a claim that lost may be the day after all: of a time to come, no guess, and no other title's by far."""
    period = read_edtf(claim.value or "")
    if period is None or period.last <= page.today or claim.authority is not Authority.ANNOUNCED:
        return False
    told = claim.yearless or period.first <= page.today  # "started in late March"
    if claim.lost == "in the past" or (claim.lost == About.OTHER_SEASON and told and PAST.search(claim.quote)):
        return False
    away = all(Topic.RELEASE not in passage.topics for passage in page.between(claim.block, claim.block))
    return not (away and claim.lost in (About.OTHER_SEASON, About.OTHER_TITLE))


def tells_history(page: Page, passage: Passage) -> bool:
    """Whether a sentence under a heading on the watched season speaks of an earlier one."""
    if is_heading(passage) or asked(passage) or page.scope_under(passage) is None:
        return False
    return page.scope(passage, len(passage.text)).about is About.OTHER_SEASON
