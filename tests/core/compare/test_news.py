"""The changes that are news."""

from __future__ import annotations

from dataclasses import replace

from tests.core.chorus import TITLE, A, B, Chorus, release
from watcher.core.model import Claim, Reading, Signal, State


def test_cast_trailer_and_sections_are_told_once_for_all_pages(chorus: Chorus) -> None:
    """Each page words them in its own way."""

    def says(words: str, accent: str) -> Reading:
        joined = Claim(Signal.CAST, State.JOINED, f"Ren{accent}e Oyelaran", words)
        plot = Claim(Signal.SECTION, State.FILLED, words, words, section="plot")
        trailer = Claim(Signal.TRAILER, State.TRAILER, url=f"https://video.example/{words}")
        return Reading(trailer=trailer, joined=(joined,), sections=(plot,))

    assert ["trailer", "joined Renée Oyelaran", "filled one"] == chorus.read(A, says("one", "é"))
    assert [] == chorus.read(B, says("two", "e"))


def test_a_trailer_only_climbs(chorus: Chorus) -> None:
    """Each step is told once, and a teaser after the trailer not at all."""
    steps = (State.TEASER, State.TEASER, State.TRAILER, State.TEASER, State.TRAILER)
    told = [chorus.read(A, Reading(trailer=Claim(Signal.TRAILER, step))) for step in steps]
    assert [["teaser"], [], ["trailer"], [], []] == told


def test_a_person_is_told_once_for_ever(chorus: Chorus) -> None:
    """Even where one reading names them twice, or they were gone in between."""
    ines = Claim(Signal.CAST, State.JOINED, "Ines Okafor")
    told = [chorus.read(A, Reading(joined=joined)) for joined in ((ines, ines), (), (ines,))]
    assert [["joined Ines Okafor"], [], []] == told


def test_what_a_section_says_is_cut(chorus: Chorus) -> None:
    """At five hundred characters."""
    plot = Claim(Signal.SECTION, State.FILLED, "fog " * 200, section="plot")
    chorus.read(A, Reading(sections=(plot,)))
    assert ("fog " * 125,) == tuple(alert.value for alert in chorus.alerts)


def test_only_watched_signals_are_news(chorus: Chorus) -> None:
    """Its sections always are."""
    chorus.title = replace(TITLE, signals=(Signal.TRAILER,))
    plot = Claim(Signal.SECTION, State.FILLED, "Fog.", section="plot")
    assert ["filled Fog."] == chorus.read(A, Reading(release_date=release("dated 2025-05-03"), sections=(plot,)))
