"""What is written for people is true: the shipped config shows every setting, the README every command."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import pytest

from watcher.cli import main
from watcher.config import read_config
from watcher.config.shape import (
    CHANNELS,
    ConfigShape,
    HabitsShape,
    HostShape,
    PageShape,
    SectionShape,
    TitleShape,
    WatcherShape,
)
from watcher.config.shape import keys_of as keys
from watcher.core.fitness import Reason
from watcher.data import CONFIG, EXAMPLE, read_data
from watcher.settings import SourceKind

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SOURCES = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")

BELIEVED = SOURCES.partition("## What is not believed")[2].partition("\n## ")[0]

SHIPPED = {"the checkout's": (ROOT / "config.toml").read_text(encoding="utf-8"), "the wheel's": read_data(CONFIG)}

configs = pytest.mark.parametrize("text", SHIPPED.values(), ids=SHIPPED.keys())


def switched_on(text: str) -> str:
    """A shipped config with every setting that is switched off in it switched on."""
    once = re.sub(r'(?m)^every    = "1h".*\n', "", text)  # it stands twice: as one duration, and as two
    return re.sub(r'(?m)^#(?=[\w\[\]]|  ")|^#(?=  \{)', "", once)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that holds the example page."""
    (tmp_path / "examples").mkdir()
    (tmp_path / EXAMPLE).write_text(read_data(EXAMPLE), encoding="utf-8")
    return tmp_path


@configs
def test_the_shipped_config_works_as_it_is(folder: Path, text: str) -> None:
    """It is read without a mistake or a warning, and watches the example page on the console."""
    (folder / "config.toml").write_text(text, encoding="utf-8")

    config = read_config(folder / "config.toml")

    assert () == config.warnings
    assert [EXAMPLE] == [page.url for page in config.pages]
    assert ["screen"] == [channel.name for channel in config.channels]


@configs
def test_the_shipped_config_works_with_everything_switched_on(folder: Path, text: str) -> None:
    """Each setting that is switched off in it is right, too."""
    (folder / "config.toml").write_text(switched_on(text), encoding="utf-8")
    (folder / "templates").mkdir()
    (folder / "templates" / "evening.txt").write_text("{{ subject }}", encoding="utf-8")

    config = read_config(folder / "config.toml")

    assert 4 == len(config.pages)
    assert ["screen", "inbox", "hook", "chat", "phone", "evening"] == [channel.name for channel in config.channels]


def keys_in(tables: Iterable[Mapping[str, Any]]) -> set[str]:
    """Every key that one of the tables has."""
    return {key for table in tables for key in table}


@configs
def test_the_shipped_config_shows_every_setting(text: str) -> None:
    """A setting that is added later must be shown there, switched on or off."""
    shown = tomllib.loads(switched_on(text))
    titles = shown["title"]
    pages = [page for title in titles for page in title["pages"] if isinstance(page, dict)]

    assert set(keys(ConfigShape)) == set(shown)
    assert set(keys(WatcherShape)) == set(shown["watcher"])
    assert set(keys(HostShape)) == keys_in(shown["host"].values())
    assert set(keys(TitleShape)) == keys_in(titles)
    assert set(keys(PageShape)) == keys_in(pages)
    assert set(keys(SectionShape)) == keys_in(titles[0]["section"])
    channels, everybody = shown["channel"].values(), set(keys(HabitsShape))
    for kind, shape in CHANNELS.items():
        own = keys_in(channel for channel in channels if channel["type"] == kind)
        assert set(keys(shape)) - everybody == own - everybody
    assert everybody <= keys_in(channels)


def test_the_example_page_is_the_same_in_the_wheel() -> None:
    """Who installs the wheel tries the same page."""
    headline = "The Lantern Keepers season 2: everything we know so far"

    assert headline in (ROOT / EXAMPLE).read_text(encoding="utf-8")
    assert headline in read_data(EXAMPLE)


def commands(group: click.Group, prefix: str) -> Iterator[tuple[str, click.Command]]:
    """Every command with its full name; of `outbox list` and the like, each."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}", command


@pytest.mark.parametrize(("name", "command"), list(commands(main, "watcher")))
def test_every_command_is_described(name: str, command: click.Command) -> None:
    """In the README, and by itself."""
    group, _, last = name.rpartition(" ")

    assert name in README or (group in README and f"`{last}`" in README)
    assert (command.help or "").strip().endswith(".")
    assert all(getattr(option, "help", True) for option in command.params if isinstance(option, click.Option))


def test_every_reason_not_to_believe_a_page_is_described() -> None:
    """With what can be done about it, in the words of the status."""
    assert [str(reason) for reason in Reason] == re.findall(r"(?m)^\| `([^`]+)` \|", BELIEVED)


def test_every_link_of_the_readme_leads_somewhere() -> None:
    """A file that it names is there."""
    links = re.findall(r"\]\(([^)#]+)\)", README)

    assert links
    assert [] == [link for link in links if "://" not in link and not (ROOT / link).exists()]


def test_the_first_config_of_the_readme_works(tmp_path: Path) -> None:
    """It can be copied as it stands."""
    text = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert text
    (tmp_path / "config.toml").write_text(text[1], encoding="utf-8")

    assert "the-diplomat-2" == read_config(tmp_path / "config.toml").titles[0].id


@pytest.mark.parametrize("text", re.findall(r"```toml\n(.*?)```", SOURCES, re.DOTALL))
def test_the_examples_of_the_sources_work(tmp_path: Path, text: str) -> None:
    """Each is a whole config, or the pages of a title."""
    whole = text if "[[title]]" in text else f'[[title]]\nname = "The Diplomat"\nseason = 2\n{text}'
    (tmp_path / "config.toml").write_text(whole, encoding="utf-8")

    assert read_config(tmp_path / "config.toml").pages


@pytest.mark.parametrize("kind", list(SourceKind))
def test_every_kind_of_source_is_described(kind: SourceKind) -> None:
    """With what it can tell."""
    assert f"| `{kind}` |" in SOURCES
