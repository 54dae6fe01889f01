"""News of a title with many pages: told once, whoever says it first, and not again because pages disagree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import PAGES, TITLE, A, B, C, Chorus, D, release
from watcher.core.model import Claim, Reading, Section, Signal, State, Trust

DAYS = ("placeholder", "dated 2025-05-03", "dated 2025-05-10", "window 2025", "window 2025-05", "unknown")


@pytest.fixture
def chorus() -> Chorus:
    """Three pages that had a placeholder at first."""
    chorus = Chorus()
    chorus.begin("placeholder", A, B, C)
    return chorus


def confirming(number: int, *pages: str) -> Chorus:
    """Pages with placeholders whose title wants so many of them."""
    chorus = Chorus(replace(TITLE, confirm=number))
    chorus.begin("placeholder", *pages)
    return chorus


# --- told once -----------------------------------------------------------------------------------


@given(st.permutations(PAGES))
def test_whoever_says_it_first_it_is_told_once_under_one_id(order: list[str]) -> None:
    """Any order of five pages gives one alert, and the id does not know the page."""
    chorus = Chorus()
    chorus.begin("placeholder", *PAGES)
    for page in order:
        chorus.say(page, "dated 2025-05-03")
    assert [("alert_abc2", order[0])] == [(alert.id[:10], alert.page) for alert in chorus.alerts]


@given(st.permutations(PAGES), st.integers(2, 5))
def test_a_confirmed_claim_is_told_once_and_names_all_who_say_it(order: list[str], needed: int) -> None:
    """It waits for as many as the title wants; in any order it is one alert under one id."""
    chorus = confirming(needed, *PAGES)
    for page in order:
        chorus.say(page, "dated 2025-05-03")
    (alert,) = chorus.alerts
    assert "alert_abc2" == alert.id[:10]
    assert set(order[:needed]) == {alert.page, *alert.also_said_by}


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


def test_pages_that_say_it_too_when_it_is_told_stand_in_the_alert(chorus: Chorus) -> None:
    """A move to a day that another page had all along."""
    chorus.say(A, "dated 2025-05-03")
    chorus.say("https://late.example", "dated 2025-05-10")
    assert ["moved 2025-05-10"] == chorus.say(A, "dated 2025-05-10")
    assert ("https://late.example",) == chorus.alerts[-1].also_said_by


def test_cast_trailer_and_sections_are_told_once_for_all_pages(chorus: Chorus) -> None:
    """Each page words them in its own way."""

    def says(words: str, accent: str) -> Reading:
        joined = Claim(Signal.CAST, State.JOINED, f"Ren{accent}e Oyelaran", words)
        plot = Claim(Signal.SECTION, State.FILLED, words, words, section="plot")
        trailer = Claim(Signal.TRAILER, State.TRAILER, url=f"https://video.example/{words}")
        return Reading(trailer=trailer, joined=(joined,), sections=(plot,))

    assert ["trailer", "joined Renée Oyelaran", "filled one"] == chorus.read(A, says("one", "é"))
    assert [] == chorus.read(B, says("two", "e"))


# --- disagreement --------------------------------------------------------------------------------


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


def test_a_page_that_still_says_cancelled_says_nothing_new(chorus: Chorus) -> None:
    """After another page knew better."""
    assert ["cancelled"] == chorus.say(A, "cancelled")
    assert ["dated 2025-05-03"] == chorus.say(B, "dated 2025-05-03")
    assert [] == chorus.say(A, "cancelled")


def test_a_title_that_was_cancelled_and_saved_on_one_page_is_told(chorus: Chorus) -> None:
    """The day that it had before is news again."""
    told = [chorus.say(A, text) for text in ("dated 2025-05-03", "cancelled", "dated 2025-05-03")]
    assert [["dated 2025-05-03"], ["cancelled"], ["dated 2025-05-03"]] == told


# --- taking back ---------------------------------------------------------------------------------


def test_a_page_that_falls_silent_takes_nothing_back_while_another_still_says_it(chorus: Chorus) -> None:
    """The last one to fall silent does, once that has lasted."""
    chorus.say(A, "dated 2025-05-03")
    chorus.say(B, "dated 2025-05-03")
    assert [] == [told for _ in range(9) for told in chorus.say(A, "placeholder")]
    assert ["withdrawn"] == [told for _ in range(9) for told in chorus.say(B, "placeholder")]


def test_a_page_takes_back_only_what_it_said(chorus: Chorus) -> None:
    """Its own day was another one, and the one that was told is not its business."""
    chorus.say(A, "dated 2025-05-03", dated=date(2025, 1, 1))
    chorus.say(B, "dated 2025-05-10")
    assert [] == chorus.say(A, "placeholder", dated=date(2025, 4, 1))


def test_words_that_take_it_back_are_news_whoever_still_says_it(chorus: Chorus) -> None:
    """ "It will not make May after all.\""""
    chorus.say(A, "dated 2025-05-03")
    chorus.say(B, "dated 2025-05-03")
    assert ["withdrawn"] == chorus.say(A, "placeholder", retracts=True)
    assert [] == chorus.say(B, "dated 2025-05-03") + chorus.say(A, "placeholder", retracts=True)


# --- confirmation --------------------------------------------------------------------------------


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


def test_a_watched_section_that_is_gone_is_noted_since_when() -> None:
    """As long as it is gone; one that never was there is not missed, and its return ends it."""
    chorus = Chorus(replace(TITLE, sections=(Section("plot", "plot"), Section("tickets", "tickets"))))
    plot = Claim(Signal.SECTION, State.PLACEHOLDER, section="plot")
    seen = []
    for sections in ((plot,), (), (), (plot,), ()):
        chorus.read(A, Reading(sections=sections))
        seen.append((chorus.known[A].missing, chorus.known[A].missing_at))
    second, fifth = chorus.at - timedelta(hours=3), chorus.at
    assert [((), None), (("plot",), second), (("plot",), second), ((), None), (("plot",), fifth)] == seen


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


@given(st.lists(st.tuples(st.sampled_from(PAGES), st.sampled_from(DAYS)), max_size=25), st.integers(1, 3))
def test_nothing_is_told_that_too_few_say(steps: list[tuple[str, str]], needed: int) -> None:
    """Whatever pages say in whatever order: each alert has its witnesses, and no id comes twice."""
    chorus = confirming(needed, *PAGES)
    for page, text in steps:
        chorus.say(page, text)
    assert all(len({alert.page, *alert.also_said_by}) >= needed for alert in chorus.alerts)
    assert len(chorus.alerts) == len({alert.id for alert in chorus.alerts})


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


def test_a_claim_is_a_claim_in_other_words(chorus: Chorus) -> None:
    """The same day, worded anew on the same page."""
    chorus.say(A, "dated 2025-05-03")
    assert [] == chorus.read(A, Reading(release_date=release("dated 2025-05-03", quote="Out on May 3!")))
