"""explain and replay: single pages through the core."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import Result

from tests.loopback import Answer
from tests.served import served
from watcher.cli.pages import instant_of
from watcher.data import EXAMPLE, read_data
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


def test_explain_quotes_the_sentences_and_says_why_others_lose(watcher: Watcher, folder: Path) -> None:
    """Season 1's day is named as such."""
    (folder / "page.html").write_text(read_data(EXAMPLE), encoding="utf-8")

    text = watcher("explain", "page.html", *TITLE, "--section", "plot").stdout

    for quote in (
        "There is no release date for The Lantern Keepers season 2 yet.",
        "No trailer for the second season has been released yet.",
        "Plot details are still under wraps.",
    ):
        assert quote in text
    lost = text.partition("why it does not count")[2]
    assert "release date: dated 2025-10-09 – another season: " in lost


def test_explain_as_json(watcher: Watcher, folder: Path) -> None:
    """The reading, and every claim."""
    (folder / "page.html").write_text(read_data(EXAMPLE), encoding="utf-8")

    data = json.loads(watcher("explain", "page.html", *TITLE, "--json").stdout)

    assert "placeholder" == data["reading"]["release_date"]["state"]
    assert data["unfit"] is None
    assert any(claim["lost"] for claim in data["claims"])


def test_a_page_of_the_config_needs_no_title(watcher: Watcher) -> None:
    """It is known for which it is watched."""
    watcher("init")

    assert "The Lantern Keepers, season 2" in watcher("explain", EXAMPLE).stdout


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["none.html"], 2, "there is no file none.html"),
        (["https://a.example/x"], 2, "does not stand in config.toml"),
        (["ftp://a.example/x", *TITLE], 1, "is not asked"),
        (["http://127.0.0.1:1/", *TITLE], 1, "127.0.0.1:1"),
        (["page.html", *TITLE, "--section", "=x"], 2, "expected NAME or NAME=HEADING"),
    ],
)
def test_what_cannot_be_explained_is_one_sentence(
    watcher: Watcher, folder: Path, words: list[str], status: int, said: str
) -> None:
    """No such file, no title, no such scheme, nobody there."""
    (folder / "page.html").write_text("<p>One</p>", encoding="utf-8")

    result = watcher("explain", *words)

    assert status == result.exit_code
    assert said in result.stderr


WALL = (
    b"<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>"
    b"<p>Verify you are human by completing the action below. Please enable cookies.</p></body></html>"
)


@pytest.mark.parametrize(
    ("status", "body", "exit_code"), [(403, WALL, 0), (404, b"<p>gone", 1), (500, b"<p>broken", 1)]
)
def test_a_wall_is_explained_by_its_status_and_words(
    watcher: Watcher, folder: Path, status: int, body: bytes, exit_code: int
) -> None:
    """As a check judges it; any other refusal is one sentence."""
    with served() as site:
        result = watcher("explain", site.route("/page", Answer(status, body)), *TITLE)

    assert exit_code == result.exit_code, result.output
    said = "Not fit to be believed, so a check would change nothing: bot wall" if not exit_code else f"answers {status}"
    assert said in result.output


def test_a_page_without_text_is_not_believed(watcher: Watcher, folder: Path) -> None:
    """It is said first."""
    (folder / "empty.html").write_text("<html></html>", encoding="utf-8")

    assert "Not fit to be believed" in watcher("explain", "empty.html", *TITLE).stdout
