"""A week in seconds: every page in time, no host asked too often, and what is unchanged costs a "not modified".

`benchmarks/week.py` lives it at full size.
"""

from __future__ import annotations

import pytest

from tests.week import Figures, World, in_a_world_without_time, live


@pytest.fixture(scope="module")
def week() -> Figures:
    """Three days of sixty pages on twenty hosts, looked at by every test."""
    return in_a_world_without_time(lambda loop: live(World(pages=60, hosts=20), loop, days=3, tick=60))


def test_no_period_is_missed_on_a_host_that_lives(week: Figures) -> None:
    """Whatever the slow and the dead do, and though the watcher is started anew each day."""
    assert (0, ()) == (week.missed, week.notices)
    assert week.punctual >= 0.99


def test_no_host_is_asked_more_than_it_bears(week: Figures) -> None:
    """Neither more at once than `parallel`, nor sooner than `gap` or its robots.txt allows."""
    assert () == week.crowded
    assert () == week.hasty


def test_what_is_unchanged_is_not_sent_again(week: Figures) -> None:
    """Where the host offers that; once a day all is read in full, whatever the host says."""
    assert week.not_modified > 0.95


def test_the_dead_are_left_in_peace(week: Figures) -> None:
    """Their pages are tried a few times a day and no oftener."""
    assert week.patience < 8
