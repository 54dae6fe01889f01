"""People whom the page said join: they stay new while it names them, in whatever words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, is_heading
from watcher.core.language.spellings import person_key, plain
from watcher.core.model import Claim, Reading, Signal, State
from watcher.core.signals.cast.standing import DENIED, LEAVES, MADE

GONE = frozenset({LEAVES.lost, DENIED.lost, MADE.lost})


def newcomers_of(reading: Reading) -> tuple[str, ...]:
    """The names of those who join, as the page writes them."""
    return tuple(claim.value for claim in reading.joined if claim.value)


def with_newcomers(page: Page, reading: Reading, names: Collection[str]) -> Reading:
    """The reading, in which those whom the page called new before, and names again, neither return nor are missing."""
    kept = tuple(kept_new(page, reading, names)) if names else ()
    if not kept:
        return reading
    keys = {key_of(claim) for claim in kept}
    returning = tuple(claim for claim in reading.returning if key_of(claim) not in keys)
    return replace(reading, joined=(*reading.joined, *kept), returning=returning)


def kept_new(page: Page, reading: Reading, names: Collection[str]) -> Iterator[Claim]:
    """A claim for each who is still named, unless the page says anew that they join, or that they are not in it."""
    settled = {key_of(claim) for claim in reading.joined}
    settled |= {key_of(claim) for claim in reading.others if claim.lost in GONE}
    returning = {key_of(claim): claim for claim in reading.returning}
    for name in names:
        key = person_key(name)
        if key in settled:
            continue
        claim = replace(returning[key], state=State.JOINED) if key in returning else named_in(page, name)
        if claim is not None:
            yield claim


def named_in(page: Page, name: str) -> Claim | None:
    """The first sentence that names a person, where it is of no other title."""
    words = plain(name)
    for passage in page.passages:
        at = plain(passage.text).find(words)
        if at < 0 or is_heading(passage):
            continue
        scope = page.scope(passage, at)
        if scope.about is not About.OTHER_TITLE:
            about = f"{scope.about}: {scope.why}"
            return Claim(
                Signal.CAST, State.JOINED, name, passage.text, passage.heading, scope=about, block=passage.index
            )
    return None


def key_of(claim: Claim) -> str:
    """The key of the person whom a claim is about."""
    return person_key(claim.value or "")
