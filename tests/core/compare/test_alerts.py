"""Alerts: their ids, and the pages that they name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import PAGES, A, B, Chorus


@given(st.permutations(PAGES))
def test_whoever_says_it_first_it_is_told_once_under_one_id(order: list[str]) -> None:
    """Any order of five pages gives one alert, and the id does not know the page."""
    chorus = Chorus()
    chorus.begin("placeholder", *PAGES)
    for page in order:
        chorus.say(page, "dated 2025-05-03")
    assert [("alert_abc2", order[0])] == [(alert.id[:10], alert.page) for alert in chorus.alerts]


def test_pages_that_say_it_too_when_it_is_told_stand_in_the_alert(chorus: Chorus) -> None:
    """A move to a day that another page had all along."""
    chorus.say(A, "dated 2025-05-03")
    chorus.say("https://late.example", "dated 2025-05-10")
    assert ["moved 2025-05-10"] == chorus.say(A, "dated 2025-05-10")
    assert ("https://late.example",) == chorus.alerts[-1].also_said_by


def test_ids_come_from_the_content_alone() -> None:
    """A store that forgot the last days gives the same news the same id, though another page brings it."""
    chorus = Chorus()
    chorus.begin("placeholder", A, B)
    backup = chorus.told, dict(chorus.known)
    chorus.say(A, "dated 2025-05-03")
    chorus.say(A, "dated 2025-05-10")
    chorus.told, chorus.known = backup
    chorus.say(B, "dated 2025-05-03")
    chorus.say(B, "dated 2025-05-10")
    first, second, again, once_more = (alert.id for alert in chorus.alerts)
    assert (first, second) == (again, once_more)
