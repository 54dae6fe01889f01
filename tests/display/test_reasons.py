"""Reasons for which a claim lost, in words for a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.display.examples import LOST, TEASER
from watcher.core.language.clauses import Event
from watcher.core.model import Signal
from watcher.display.reasons import IN_FULL, reason_words

CORE = Path(__file__).parent.parent.parent / "watcher" / "core"
SAID = "".join(path.read_text(encoding="utf-8") for path in CORE.rglob("*.py"))


@pytest.mark.parametrize("reason", IN_FULL)
def test_every_reason_is_one_that_the_readers_give(reason: str) -> None:
    """In their own words, or made of a state or an event."""
    made = {"it is cancelled", "it is released", "it is teaser", "it is trailer", "it is window"}
    made |= {f"about {event.value}" for event in Event}

    assert reason in made or f'"{reason}"' in SAID


def test_another_title_or_season_is_named() -> None:
    """By the words that tell it apart."""
    claim = replace(LOST, lost="another season", scope="another season: “season 1”")

    assert "another season: “season 1”" == reason_words(claim)
    headed = replace(claim, heading="Season 1", scope="another season: its heading “Season 1”")
    assert "another season: this heading" == reason_words(headed)


def test_a_plain_reason_stays_as_it_is() -> None:
    """And one that means two things says which."""
    assert "it is about season 1" == reason_words(LOST)
    mentioned = replace(TEASER, lost="only mentioned")
    assert reason_words(mentioned) != reason_words(replace(mentioned, signal=Signal.CAST))
