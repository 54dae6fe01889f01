"""Adding a show by its name: the real command, and a server that answers as TVmaze does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.answers import NAME
from tests.candidates import QUICK, set_out, watched
from tests.loopback import Answer, Site
from tests.served import served
from tests.terminal import typed

Watcher = Callable[..., Result]


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """The site with all pages, and a config that lets it be asked at once."""
    (folder / "config.toml").write_text(QUICK, encoding="utf-8")
    with served() as site:
        set_out(site)
        yield site


def test_a_show_is_found_by_its_name(watcher: Watcher, folder: Path, site: Site) -> None:
    """The only one of exactly this name is taken; its next season is found out; a check reads it."""
    result = watcher("add", NAME.upper(), "--yes", "--tvmaze", site.url(""))

    assert 0 == result.exit_code, result.output
    assert "“The premiere date of season 2 is" in result.stdout
    assert {"the-lantern-keepers-2": ["/shows/82"]} == watched(folder)
    assert "read" == json.loads(watcher("check", "the-lantern-keepers-2", "--json").stdout)["outcome"]


def test_a_show_that_is_there_changes_nothing(watcher: Watcher, folder: Path, site: Site) -> None:
    """As with a page."""
    watcher("add", NAME, "--yes", "--tvmaze", site.url(""))
    before = (folder / "config.toml").read_bytes()

    result = watcher("add", NAME, "--yes", "--tvmaze", site.url(""))

    assert (0, True) == (result.exit_code, "Nothing was changed" in result.stdout)
    assert before == (folder / "config.toml").read_bytes()


def test_a_name_that_fits_several_is_not_guessed(watcher: Watcher, folder: Path, site: Site) -> None:
    """They are listed, and the way to one of them is named."""
    result = watcher("add", "Lantern Show", "--yes", "--tvmaze", site.url(""))

    assert 1 == result.exit_code
    assert NAME in result.stdout
    assert f"give the address of the one that you mean, such as {site.url('/shows/82')}" in result.stderr
    assert QUICK == (folder / "config.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(200, b"[]"), "TVmaze knows no show named"),
        (Answer(200, b"<html>"), "does not answer as TVmaze does"),
        (Answer(429, b""), "it was asked too often"),
    ],
)
def test_trouble_with_the_search_is_one_sentence(watcher: Watcher, site: Site, answer: Answer, words: str) -> None:
    """Exit status 1."""
    site.route("/search/shows", answer)

    result = watcher("add", NAME, "--yes", "--tvmaze", site.url(""))

    assert (1, True) == (result.exit_code, words in result.stderr), result.output


def test_films_are_not_looked_up(watcher: Watcher) -> None:
    """TVmaze has none."""
    result = watcher("add", "Glass Orchard", "--kind", "film")

    assert (2, True) == (result.exit_code, "TVmaze knows no films" in result.stderr)


def test_a_person_chooses_a_show(folder: Path, site: Site) -> None:
    """By its number."""
    shown, status = typed(folder, ["1", "y"], "add", "lantern keepers season 2", "--tvmaze", site.url(""))

    assert 0 == status, shown
    assert f"1  {NAME}  2025  Netflix  Running" in shown
    assert {"the-lantern-keepers-2": ["/shows/82"]} == watched(folder)
