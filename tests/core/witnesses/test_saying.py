"""Which pages say the same."""

from __future__ import annotations

import pytest

from tests.core.chorus import NOON, TITLE, A, B, C, release
from watcher.core.model import Alert, Change, Reading, State
from watcher.core.witnesses.saying import says_release, seconded


@pytest.mark.parametrize(
    ("one", "claim", "same"),
    [
        ("dated 2025-05-03", "dated 2025-05-03", True),
        ("dated 2025-05-03", "window 2025-05", True),
        ("window 2025-05", "window 2025", True),
        ("window 2025-05", "dated 2025-05-03", False),
        ("dated 2025-05-10", "dated 2025-05-03", False),
        ("released 2025-05-03", "dated 2025-05-03", True),
        ("dated 2025-05-03", "released 2025-05-03", False),
        ("released", "released 2025-05-03", True),
        ("released 2025-05-04", "released 2025-05-03", False),
        ("cancelled", "cancelled", True),
        ("placeholder", "placeholder", True),
        ("unknown", "dated 2025-05-03", False),
    ],
)
def test_a_page_is_a_witness_when_it_says_no_less(one: str, claim: str, same: bool) -> None:
    """A day says its month, a month does not say the day."""
    assert same is says_release(release(one), release(claim))


def test_a_witness_joins_an_alert_once_and_leaves_it() -> None:
    """The page that was first stays the page of the alert."""
    claim = release("dated 2025-05-03")
    alert = Alert("alert_1", TITLE, claim.signal, Change.DATED, claim.value, State.PLACEHOLDER, None, claim, A, NOON)
    same, other = Reading(release_date=claim), Reading(release_date=release("dated 2025-05-10"))
    joined = seconded(seconded(seconded(alert, same, B), same, B), same, A)
    assert (B,) == joined.also_said_by
    assert (B, C) == seconded(joined, same, C).also_said_by
    assert alert == seconded(joined, other, B)
