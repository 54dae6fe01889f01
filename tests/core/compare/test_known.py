"""What is known of a page afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.core.chorus import TITLE, A, Chorus
from watcher.core.model import Claim, Reading, Section, Signal, State


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
