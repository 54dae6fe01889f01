"""Readings and claims as JSON: what `--json` prints."""

from __future__ import annotations

from watcher.core.model import Claim, Reading, Title


def title_data(title: Title) -> dict[str, object]:
    """A title, as alerts name it."""
    return {"id": title.id, "name": title.name, "season": title.season, "kind": str(title.kind)}


def reading_data(reading: Reading) -> dict[str, object]:
    """What a page says now: a state and its evidence for each signal; names alone for the cast."""
    return {
        "release_date": _said(reading.release_date, value=reading.release_date.value),
        "trailer": _said(reading.trailer, url=reading.trailer.url),
        "cast": {
            "new": [claim.value for claim in reading.joined],
            "returning": [claim.value for claim in reading.returning],
        },
        "section": {claim.section: _said(claim, value=claim.value) for claim in reading.sections},
    }


def _said(claim: Claim, **facts: str | None) -> dict[str, object]:
    evidence = {"quote": claim.quote or None, "heading": claim.heading or None}
    return {"state": str(claim.state), **{name: fact for name, fact in facts.items() if fact is not None}, **evidence}


def claim_data(claim: Claim) -> dict[str, object]:
    """A claim with everything that the resolver weighed; `lost` is null for a winner."""
    return {
        "signal": str(claim.signal),
        "section": claim.section,
        "state": str(claim.state),
        "value": claim.value,
        "quote": claim.quote or None,
        "heading": claim.heading or None,
        "authority": str(claim.authority),
        "scope": claim.scope or None,
        "role": claim.role,
        "url": claim.url,
        "where": claim.where or None,
        "how": claim.how or None,
        "said_on": claim.said_on.isoformat() if claim.said_on else None,
        "lost": claim.lost or None,
    }
