"""The news of the release date."""

from __future__ import annotations

import pytest

from tests.core.chorus import A, B, Chorus
from watcher.core.model import Trust


def test_after_the_release_two_days_do_not_take_turns(chorus: Chorus) -> None:
    """A page that knows another day of the release was told once, and then it is one of two opinions."""
    chorus.say(A, "dated 2025-01-03")
    chorus.say(A, "released 2025-01-03")
    assert ["moved 2025-01-04"] == chorus.say(B, "released 2025-01-04")
    for _ in range(3):
        assert [] == chorus.say(B, "released 2025-01-04") + chorus.say(A, "released 2025-01-03")
    assert chorus.told is not None
    assert "2025-01-04" == chorus.told.value


def test_a_page_that_joins_after_the_release_corrects_nothing(chorus: Chorus) -> None:
    """Its other day is its opinion, and stands in status."""
    chorus.say(A, "released 2025-01-03")
    assert [] == chorus.say("https://late.example", "released 2025-01-04")


def test_a_release_that_a_page_told_from_the_start_is_no_news_of_it() -> None:
    """Though the more trusted page has it yet to come."""
    chorus = Chorus(trust={A: Trust.OFFICIAL})
    chorus.begin("dated 2025-05-03", A)
    chorus.begin("released 2025-01-02", B)
    assert [] == chorus.say(B, "released 2025-01-02")


def test_a_page_that_kept_its_day_revives_nothing(chorus: Chorus) -> None:
    """Another page says that all is cancelled; this one left its day out for a while and says it again."""
    chorus.say(A, "dated 2025-05-03")
    assert ["cancelled"] == chorus.say(B, "cancelled")
    assert [] == chorus.say(A, "placeholder") + chorus.say(A, "dated 2025-05-03")


def test_a_title_that_was_cancelled_and_saved_on_one_page_is_told(chorus: Chorus) -> None:
    """The day that it had before is news again."""
    told = [chorus.say(A, text) for text in ("dated 2025-05-03", "cancelled", "dated 2025-05-03")]
    assert [["dated 2025-05-03"], ["cancelled"], ["dated 2025-05-03"]] == told


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("placeholder", "window 2025", ["window 2025"]),
        ("placeholder", "dated 2025-05-03", ["dated 2025-05-03"]),
        ("window 2025", "dated 2025-05-03", ["dated 2025-05-03"]),
        ("window 2025", "window 2025-05", ["window 2025-05"]),
        ("dated 2025-05-03", "window 2025", []),
        ("dated 2025-05-03", "dated 2025-05-10", ["moved 2025-05-10"]),
        ("window 2025", "dated 2026-01-02", ["moved 2026-01-02"]),
        ("placeholder", "released 2025-01-09", ["released 2025-01-09"]),
        ("dated 2025-01-09", "released 2025-01-09", []),
        ("dated 2025-05-03", "released", ["released"]),
        ("dated 2025-05-03", "cancelled", ["cancelled"]),
        ("cancelled", "placeholder", ["revived"]),
        ("cancelled", "window 2025", ["window 2025"]),
        ("released 2025-01-03", "released 2025-01-04", ["moved 2025-01-04"]),
        ("released 2025-01-03", "placeholder", []),
        ("dated 2025-05-03", "unknown", []),
    ],
)
def test_a_date_is_news_against_the_last_one_told(before: str, now: str, told: list[str]) -> None:
    """First told, narrower, moved, out, cancelled, alive; a wider period, a known day and "nothing" are silent."""
    chorus = Chorus()
    chorus.begin(before, A)
    assert told == chorus.say(A, now)
