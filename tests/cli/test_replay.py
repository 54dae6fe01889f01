"""`watcher replay`: saved pages, oldest first."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import Result

from watcher.cli.replay import instant_of
from watcher.demo.story import tell_story

Watcher = Callable[..., Result]

TITLE = ("--title", "The Lantern Keepers", "--season", "2")


@pytest.fixture
def history(folder: Path) -> Path:
    """The demo's story, a page a day."""
    for number, scene in enumerate(tell_story(datetime(2026, 5, 4, tzinfo=UTC).date()), 4):
        (folder / f"2026-05-{number:02}.html").write_text(scene.page, encoding="utf-8")
    (folder / "notes.html").write_text("not a snapshot", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("2024-08-20.html", datetime(2024, 8, 20, tzinfo=UTC)),
        ("2024-08-20T153059Z.html", datetime(2024, 8, 20, 15, 30, 59, tzinfo=UTC)),
        ("2024-13-20.html", None),
        ("notes.html", None),
    ],
)
def test_a_snapshot_is_named_after_its_instant(name: str, at: datetime | None) -> None:
    """A day is its first instant; other names are no snapshots."""
    assert at == instant_of(Path(name))


def test_replay_tells_what_would_have_been_told(watcher: Watcher, history: Path) -> None:
    """Oldest first, a line a snapshot, every alert of the story once."""
    result = watcher("replay", history, *TITLE, "--url", "https://tv.example/lantern", "--json")
    steps = [json.loads(line) for line in result.stdout.splitlines()]
    alerts = [(alert["signal"], alert["change"], alert["value"]) for step in steps for alert in step["alerts"]]

    assert 0 == result.exit_code
    assert [f"2026-05-{day:02}T00:00:00Z" for day in range(4, 12)] == [step["at"] for step in steps]
    assert sorted(fact for scene in tell_story(datetime(2026, 5, 4, tzinfo=UTC).date()) for fact in scene.alerts) == (
        sorted(alerts)
    )
    assert "placeholder" == steps[0]["reading"]["release_date"]["state"]
    assert "https://www.youtube.com/watch?v=lanterns2tr" == steps[-1]["reading"]["trailer"]["url"]


def test_replay_for_a_person(watcher: Watcher, history: Path) -> None:
    """The alert and its sentence stand under the day that brought it."""
    text = watcher("replay", history, *TITLE).stdout

    assert "2026-05-04 00:00  release date placeholder · trailer placeholder · cast nobody new\n" in text
    assert "  ALERT  The Lantern Keepers, season 2: release date 8 April 2027\n" in text


def test_replay_needs_a_title_and_pages(watcher: Watcher, folder: Path) -> None:
    """Exit status 2, and what is missing."""
    assert '--title "NAME"' in watcher("replay", folder).stderr
    assert "YYYY-MM-DD.html" in watcher("replay", folder, *TITLE).stderr
    assert 2 == watcher("replay", "nowhere", *TITLE).exit_code
