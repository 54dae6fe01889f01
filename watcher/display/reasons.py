"""Why a claim lost, in words for a person who never saw how pages are read."""

from __future__ import annotations

from typing import Final

from watcher.core.model import Claim, Signal

IN_FULL: Final = {  # reasons that are plain to the readers alone
    "a character": "the name of a character",
    "a day in passing": "a day that is named in passing",
    "a day to come beside it": "a day to come stands beside it",
    "a maker of it": "makes it, and is not said to act in it",
    "a period in passing": "a period that is named in passing",
    "about nothing named": "it is not said what happens then",
    "about the making": "about the shooting or another step of the making",
    "about the order": "about its order or renewal",
    "another column": "it stands in the column of another season",
    "in the past": "it is spoken of as past",
    "it is cancelled": "the title is cancelled",
    "it is released": "the title is out",
    "it is teaser": "a teaser is out",
    "it is trailer": "a full trailer is out",
    "it is window": "a period is announced",
    "joins": "new in this season, as said above",
    "later, or said with less weight": "the one above comes first, or is said with more weight",
    "leaves": "leaves, or has left",
    "no title": "about no title that is named",
    "of nothing named": "it is not said of which title",
    "said before": "named above already",
    "the quoted words say the same": "the words above say the same",
}
MENTIONED: Final = {
    Signal.CAST: "named, but not said to join or to come back",
    Signal.TRAILER: "mentioned, but not shown here",
}


def reason_words(claim: Claim) -> str:
    """Why the claim does not count: a reason in full, or by what it is about another title or season."""
    if claim.lost and claim.scope.startswith(f"{claim.lost}: "):
        return claim.scope.replace(f"its heading “{claim.heading}”", "this heading")
    if claim.lost == "only mentioned":
        return MENTIONED.get(claim.signal, claim.lost)
    return IN_FULL.get(claim.lost, claim.lost)
