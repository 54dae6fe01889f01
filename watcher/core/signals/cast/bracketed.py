"""Parts with their actors in brackets ("Eva Quill (Ana Cruz) returns"), told from actors with their parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from watcher.core.language.passages import Passage
from watcher.core.language.spellings import person_key
from watcher.core.model import Claim

BEHIND = re.compile(r"\s?\((?P<name>[^\W\d][^(),;/]{3,40})\)")
Claims = list[tuple[Passage, Claim]]


def without_parts(claims: Claims) -> Claims:
    """The claims; who stands before an actor's name in brackets is a part, where the page speaks of the actor alone."""
    behind = [bracketed(passage, claim) for passage, claim in claims]
    if not any(behind):
        return claims
    alone = alone_among(claims, behind)
    parts = {
        person_key(claim.value or "")
        for (_, claim), inside in zip(claims, behind, strict=True)
        if inside in alone and person_key(claim.value or "") not in alone
    }
    return [(passage, lost_of(claim, parts)) for passage, claim in claims]


def alone_among(claims: Claims, behind: Sequence[str]) -> frozenset[str]:
    """The people, as `person_key`s, whom the page tells of without brackets behind their names."""
    told = (claim for (_, claim), inside in zip(claims, behind, strict=True) if not inside and not claim.lost)
    return frozenset(person_key(claim.value or "") for claim in told)


def bracketed(passage: Passage, claim: Claim) -> str:
    """What brackets right behind a person's name hold, as a `person_key`; "" where there are none."""
    if not claim.value or "(" not in passage.text:
        return ""
    at = passage.text.find(claim.value)
    match = BEHIND.match(passage.text, at + len(claim.value)) if at >= 0 else None
    return person_key(match["name"]) if match else ""


def lost_of(claim: Claim, parts: set[str]) -> Claim:
    """The claim, lost where its person is a part."""
    return replace(claim, lost="a character") if not claim.lost and person_key(claim.value or "") in parts else claim
