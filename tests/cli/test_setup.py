"""Getting started: init and config check."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from watcher.config import read_config

Watcher = Callable[..., Result]

WRONG = '[watcher]\nevry = "1h"\n[[title]]\nname = "One"\npages = ["tv.example"]\n'


def test_init_writes_a_config_that_works(watcher: Watcher, folder: Path) -> None:
    """With the page that it watches, and the next step."""
    result = watcher("init")

    assert 0 == result.exit_code
    assert "watcher run" in result.stdout
    assert read_config(folder / "config.toml").pages[0].file == folder / "examples" / "lantern-keepers.html"


def test_init_touches_nothing_that_is_there(watcher: Watcher, folder: Path) -> None:
    """What a person wrote stays as it was."""
    (folder / "config.toml").write_text("mine", encoding="utf-8")

    result = watcher("init")

    assert "config.toml: is there already, left as it is" in result.stdout
    assert "mine" == (folder / "config.toml").read_text(encoding="utf-8")


def test_init_writes_where_it_is_told(watcher: Watcher, folder: Path) -> None:
    """Folders on the way are made, and the next step names the place."""
    result = watcher("init", "--config", "some/where/mine.toml")

    assert "watcher run --config some/where/mine.toml" in result.stdout
    assert read_config(folder / "some" / "where" / "mine.toml").titles


def test_init_says_where_it_cannot_write(watcher: Watcher, folder: Path) -> None:
    """One sentence, exit status 1."""
    (folder / "file").write_text("", encoding="utf-8")

    result = watcher("init", "--config", "file/config.toml")

    assert 1 == result.exit_code
    assert "cannot be written" in result.stderr
    assert 1 == result.stderr.count("\n")


def test_a_good_config_is_counted(watcher: Watcher) -> None:
    """Titles, pages, channels."""
    watcher("init")

    assert "config.toml: no mistakes; 1 title, 1 page, 1 channel\n" == watcher("config", "check").stdout


def test_every_mistake_is_a_line(watcher: Watcher, folder: Path) -> None:
    """On standard error, exit status 2."""
    (folder / "config.toml").write_text(WRONG, encoding="utf-8")

    result = watcher("config", "check")

    assert 2 == result.exit_code
    assert "config.toml has 2 mistakes:" in result.stderr
    assert "config.toml:2: watcher.evry: this key is not known here; did you mean every?" in result.stderr
    assert "config.toml:5: title[1].pages[1]: " in result.stderr


def test_mistakes_as_json(watcher: Watcher, folder: Path) -> None:
    """A line each, for an editor."""
    (folder / "config.toml").write_text(WRONG, encoding="utf-8")

    result = watcher("config", "check", "--json")
    first, second = (json.loads(line) for line in result.stdout.splitlines())

    assert 2 == result.exit_code
    assert (2, "watcher.evry", "every") == (first["line"], first["key"], first["nearest"])
    assert (5, '"https://tv.example"') == (second["line"], second["nearest"])


def test_a_secret_that_is_not_there_is_warned_of(watcher: Watcher, folder: Path) -> None:
    """The config is right; the environment of this shell may be another than the daemon's."""
    watcher("init")
    with (folder / "config.toml").open("a", encoding="utf-8") as file:
        file.write('[channel.h]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { env = "NOT_SET_ANYWHERE" }\n')

    result = watcher("config", "check")

    assert 0 == result.exit_code
    assert "the environment variable NOT_SET_ANYWHERE is not set" in result.stderr
