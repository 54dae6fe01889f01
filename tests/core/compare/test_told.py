"""What counts as told of a title."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import PAGES, C, Chorus, D
from watcher.core.model import Trust


@given(st.permutations(PAGES))
def test_the_baseline_does_not_hang_on_the_order_of_the_pages(order: list[str]) -> None:
    """Of two days that stand there from the start the more trusted page's counts as told."""
    chorus = Chorus(trust={C: Trust.OFFICIAL, D: Trust.FAN})
    said = dict(
        zip(PAGES, ("dated 2025-05-03", "placeholder", "dated 2025-05-10", "window 2025", "unknown"), strict=True)
    )
    for page in order:
        chorus.begin(said[page], page)
    assert chorus.told is not None
    assert ("2025-05-10", []) == (chorus.told.value, chorus.alerts)
