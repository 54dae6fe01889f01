"""Bringing along what another program watches: the real command, and a site on loopback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.candidates import set_out
from tests.loopback import Site
from tests.served import served
from watcher.config import read_config

Watcher = Callable[..., Result]


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """The site with all pages, and a config that lets it be asked at once."""
    config = '[watcher]\ngap = "0s"\n\n[[title]]\nname = "Northbound"\npages = ["https://tv.example/northbound"]\n'
    (folder / "config.toml").write_text(config, encoding="utf-8")
    with served() as site:
        set_out(site)
        yield site


def ids(folder: Path) -> list[str]:
    """The titles' ids, one for each page."""
    return [page.title.id for page in read_config(folder / "config.toml").pages]


def test_a_list_of_addresses(watcher: Watcher, folder: Path, site: Site) -> None:
    """Each is looked at; broken ones, walls and pages that are gone are named and lose no other."""
    lines = ["# mine", site.url("/film"), "Watch this!", site.url("/wall"), site.url("/gone"), ""]
    lines += [site.url("/harbour-line-season-2") + " tv", site.url("/film"), "https://tv.example/northbound"]
    (folder / "list.txt").write_text("\n".join(lines), encoding="utf-8")

    result = watcher("import", "list.txt", "--yes")

    assert ["northbound", "glass-orchard-film", "the-harbour-line-2"] == ids(folder), result.output
    assert f"add       line 2  {site.url('/film')}\n" in result.stdout
    assert "Glass Orchard: release date dated 2027-03-05, trailer not known yet\n" in result.stdout
    assert "left out  line 3  Watch this!\n" in result.stdout
    assert "bot wall: " in result.stdout
    assert "answers 404 Not Found" in result.stdout
    assert "passed    line 8  " in result.stdout
    assert "there     line 9  https://tv.example/northbound\n" in result.stdout
    assert "2 to add, 2 passed over, 3 left out\n" in result.stdout
    assert 1 == result.exit_code


def test_nothing_is_written_twice(watcher: Watcher, folder: Path, site: Site) -> None:
    """The same list again adds nothing, and is no failure."""
    (folder / "list.txt").write_text(site.url("/film"), encoding="utf-8")
    first = watcher("import", "list.txt", "--yes")
    before = (folder / "config.toml").read_bytes()

    again = watcher("import", "list.txt", "--yes")

    assert (0, 0) == (first.exit_code, again.exit_code)
    assert "0 to add, 1 passed over, 0 left out\n" in again.stdout
    assert before == (folder / "config.toml").read_bytes()


def test_jobs_of_urlwatch(watcher: Watcher, folder: Path, site: Site) -> None:
    """A job's name helps where the page tells no title; what it filters does not matter here."""
    jobs = f"""name: "Harbour Line news season 2"
url: {site.url("/harbour-line-season-2")}
filter: [html2text]
---
command: ls
---
name: The Harbour Line season 2
url: {site.url("/feed/")}
"""
    (folder / "urls.yaml").write_text(jobs, encoding="utf-8")

    result = watcher("import", "urls.yaml", "--yes")

    assert ["northbound", "the-harbour-line-2", "the-harbour-line-2"] == ids(folder), result.output
    assert "left out  job 2   –\n" in result.stdout
    assert "it runs a command, not a page" in result.stdout


def test_an_export_of_changedetection(watcher: Watcher, folder: Path, site: Site) -> None:
    """Its watches; a paused one is passed over."""
    watches = {"a": {"url": site.url("/film"), "title": None}, "b": {"url": site.url("/gone"), "paused": True}}
    (folder / "watches.json").write_text(json.dumps(watches), encoding="utf-8")

    result = watcher("import", "watches.json", "--yes")

    assert (0, ["northbound", "glass-orchard-film"]) == (result.exit_code, ids(folder)), result.output
    assert "it is paused there" in result.stdout
    assert 0 == site.count("/gone")


def test_a_page_that_tells_no_title_names_the_command_that_takes_it(watcher: Watcher, folder: Path, site: Site) -> None:
    """A feed without a name beside it."""
    (folder / "list.txt").write_text(site.url("/feed/"), encoding="utf-8")

    result = watcher("import", "list.txt", "--yes")

    assert 1 == result.exit_code
    assert f'watcher add {site.url("/feed/")} --title "NAME"' in result.stdout


def test_without_a_person_or_yes_it_says_how(watcher: Watcher, folder: Path, site: Site) -> None:
    """The report is shown, nothing is written."""
    (folder / "list.txt").write_text(site.url("/film"), encoding="utf-8")

    result = watcher("import", "list.txt")

    assert (1, ["northbound"]) == (result.exit_code, ids(folder))
    assert "1 to add" in result.stdout
    assert '"--yes"' in result.stderr


def test_an_empty_file_is_refused(watcher: Watcher, folder: Path) -> None:
    """With what it should hold."""
    (folder / "list.txt").write_text("# nothing\n", encoding="utf-8")

    result = watcher("import", "list.txt")

    assert (2, True) == (result.exit_code, "lists no page" in result.stderr)
