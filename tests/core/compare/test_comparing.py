"""News of a title with many pages that must confirm each other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import PAGES, TITLE, A, B, C, confirming
from watcher.core.model import Claim, Reading, Signal, State

SAYINGS = ("placeholder", "dated 2025-05-03", "dated 2025-05-10", "window 2025", "window 2025-05", "unknown")


@given(st.permutations(PAGES), st.integers(2, 5))
def test_a_confirmed_claim_is_told_once_and_names_all_who_say_it(order: list[str], needed: int) -> None:
    """It waits for as many as the title wants; in any order it is one alert under one id."""
    chorus = confirming(needed, *PAGES)
    for page in order:
        chorus.say(page, "dated 2025-05-03")
    (alert,) = chorus.alerts
    assert "alert_abc2" == alert.id[:10]
    assert set(order[:needed]) == {alert.page, *alert.also_said_by}


def test_pages_of_one_host_confirm_nothing() -> None:
    """They are not independent."""
    chorus = confirming(2, A, f"{A}/news", B)
    assert [] == chorus.say(A, "dated 2025-05-03") + chorus.say(f"{A}/news", "dated 2025-05-03")
    assert ["dated 2025-05-03"] == chorus.say(B, "dated 2025-05-03")
    assert (A, f"{A}/news") == chorus.alerts[0].also_said_by


def test_a_value_that_lost_its_witness_is_not_told() -> None:
    """Both must say it at the same time."""
    chorus = confirming(2, A, B)
    assert [] == chorus.say(A, "dated 2025-05-03") + chorus.say(A, "placeholder") + chorus.say(B, "dated 2025-05-03")
    assert ["dated 2025-05-03"] == chorus.say(A, "dated 2025-05-03")


@pytest.mark.parametrize("order", [(A, B), (B, A)])
def test_a_day_inside_a_window_confirms_the_window(order: tuple[str, str]) -> None:
    """That much both say, in either order, in the words of the page that says only that."""
    chorus = confirming(2, A, B)
    said = {A: "window 2025", B: "dated 2025-05-03"}
    assert ["window 2025"] == [told for page in order for told in chorus.say(page, said[page])]
    (alert,) = chorus.alerts
    assert (A, (B,), "It says window 2025.") == (alert.page, alert.also_said_by, alert.claim.quote)
    assert ["dated 2025-05-03"] == chorus.say(A, "dated 2025-05-03")


def test_a_move_waits_for_confirmation_too() -> None:
    """What was told stays told until then."""
    chorus = confirming(2, A, B)
    told = [chorus.say(page, f"dated 2025-05-{day}") for day in ("03", "10") for page in (A, B)]
    assert [[], ["dated 2025-05-03"], [], ["moved 2025-05-10"]] == told


def test_a_page_that_joins_later_may_confirm_a_move() -> None:
    """The other page's news was only waiting for it."""
    chorus = confirming(2, A, B)
    for page in (A, B):
        chorus.say(page, "dated 2025-05-03")
    assert [[], ["moved 2025-05-10"]] == [chorus.say(page, "dated 2025-05-10") for page in (A, C)]


def test_taking_back_needs_as_many() -> None:
    """One page that takes it back is one opinion."""
    chorus = confirming(2, A, B)
    for page in (A, B):
        chorus.say(page, "dated 2025-05-03")
    assert [[], ["withdrawn"]] == [chorus.say(page, "placeholder", retracts=True) for page in (A, B)]


def test_people_and_trailers_are_confirmed_each_for_itself() -> None:
    """One page knows of two people, the other of one of them; only that one is told, and the other later."""
    ines, tomas = (Claim(Signal.CAST, State.JOINED, name) for name in ("Ines Okafor", "Tomas Reyl"))
    trailer, plot = Claim(Signal.TRAILER, State.TRAILER), Claim(Signal.SECTION, State.FILLED, "Fog.", section="plot")
    everything = Reading(trailer=trailer, joined=(ines, tomas), sections=(plot,))
    chorus = confirming(2, A, B, C)
    assert [] == chorus.read(A, everything)
    assert ["joined Ines Okafor"] == chorus.read(B, Reading(joined=(ines,)))
    assert ["trailer", "joined Tomas Reyl", "filled Fog."] == chorus.read(C, everything)


@pytest.mark.parametrize(
    ("before", "held", "told"),
    [
        ((), "dated 2025-05-03", "dated 2025-05-03"),
        ((), "cancelled", "cancelled"),
        ((), "released 2025-01-09", "released 2025-01-09"),
        ("dated 2025-05-03", "dated 2025-05-10", "moved 2025-05-10"),
        ("window 2025", "dated 2025-05-03", "dated 2025-05-03"),
    ],
)
def test_what_was_held_back_is_told_when_fewer_need_to_say_it(before: str, held: str, told: str) -> None:
    """With the next look at the page that says it, once."""
    chorus = confirming(2, A, B)
    if before:
        assert [[], [before]] == [chorus.say(page, before) for page in (A, B)]
    assert [[], []] == [chorus.say(A, held) for _ in range(2)]
    chorus.title = replace(TITLE, confirm=1)
    assert [[told], []] == [chorus.say(A, held) for _ in range(2)]


def test_what_was_held_back_is_not_told_against_what_was_told_since() -> None:
    """Others agreed on another day meanwhile: a page that says the old one only disagrees."""
    chorus = confirming(2, A, B, C)
    assert [] == chorus.say(A, "dated 2025-05-03")
    assert [[], ["dated 2025-05-10"]] == [chorus.say(page, "dated 2025-05-10") for page in (B, C)]
    chorus.title = replace(TITLE, confirm=1)
    assert [] == chorus.say(A, "dated 2025-05-03") + chorus.say(B, "dated 2025-05-10")


@given(st.lists(st.tuples(st.sampled_from(PAGES), st.sampled_from(SAYINGS)), max_size=25), st.integers(1, 3))
def test_nothing_is_told_that_too_few_say(steps: list[tuple[str, str]], needed: int) -> None:
    """Whatever pages say in whatever order: each alert has its witnesses, and no id comes twice."""
    chorus = confirming(needed, *PAGES)
    for page, text in steps:
        chorus.say(page, text)
    assert all(len({alert.page, *alert.also_said_by}) >= needed for alert in chorus.alerts)
    assert len(chorus.alerts) == len({alert.id for alert in chorus.alerts})
