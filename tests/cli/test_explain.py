"""`watcher explain`: what a page says now, and why."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.loopback import Answer
from tests.served import served
from watcher.data import EXAMPLE, read_data

Watcher = Callable[..., Result]

TITLE = ("--title", "The Lantern Keepers", "--season", "2")


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
