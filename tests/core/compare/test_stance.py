"""Pages that disagree: each is told once, and only its own change of mind is news again."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import A, B, Chorus, release
from watcher.core.model import Reading


def test_pages_that_keep_saying_different_days_are_told_once_each(chorus: Chorus) -> None:
    """However often they are read, and whatever gaps they have in between."""
    assert ["dated 2025-05-03"] == chorus.say(A, "dated 2025-05-03")
    assert ["moved 2025-05-10"] == chorus.say(B, "dated 2025-05-10")
    for gap in ("placeholder", "unknown", "window 2025", "dated 2025-05-03"):
        assert [] == chorus.say(A, gap) + chorus.say(A, "dated 2025-05-03")
        assert [] == chorus.say(B, gap.replace("-03", "-10")) + chorus.say(B, "dated 2025-05-10")


@given(st.lists(st.tuples(st.sampled_from((A, B)), st.sampled_from(("placeholder", "unknown", "stand"))), max_size=30))
def test_no_gap_of_two_pages_that_disagree_is_news(steps: list[tuple[str, str]]) -> None:
    """Each has its own day and leaves it out now and then, for less than it takes to be withdrawn."""
    chorus = Chorus()
    chorus.begin("placeholder", A, B)
    stands = {A: "dated 2025-05-03", B: "dated 2025-05-10"}
    for page, text in stands.items():
        chorus.say(page, text)
    for page, text in steps:
        chorus.at -= timedelta(minutes=55)
        chorus.say(page, stands[page] if text == "stand" else text)
    assert 2 == len(chorus.alerts)


def test_a_page_that_changes_its_own_mind_is_news(chorus: Chorus) -> None:
    """There and back are two moves."""
    told = [chorus.say(A, f"dated 2025-{day}") for day in ("10-31", "11-07", "10-31")]
    assert [["dated 2025-10-31"], ["moved 2025-11-07"], ["moved 2025-10-31"]] == told
    assert 3 == len({alert.id for alert in chorus.alerts})


def test_a_page_that_still_says_cancelled_says_nothing_new(chorus: Chorus) -> None:
    """After another page knew better."""
    assert ["cancelled"] == chorus.say(A, "cancelled")
    assert ["dated 2025-05-03"] == chorus.say(B, "dated 2025-05-03")
    assert [] == chorus.say(A, "cancelled")


def test_a_claim_is_a_claim_in_other_words(chorus: Chorus) -> None:
    """The same day, worded anew on the same page."""
    chorus.say(A, "dated 2025-05-03")
    assert [] == chorus.read(A, Reading(release_date=release("dated 2025-05-03", quote="Out on May 3!")))
