"""Where in the config a page belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from watcher.adding.place import Place, place_of, put, tidied, watching
from watcher.adding.prospect import Prospect
from watcher.config.write import ConfigFile
from watcher.core.about import About
from watcher.core.model import Kind

CONFIG = """
[[title]]
name = "Northbound"
season = 4
aliases = ["North Bound"]
pages = ["https://tv.example/northbound/"]

[[title]]
name = "Glass Orchard"
kind = "film"
pages = ["https://tv.example/orchard"]

[[title]]
name = "Élite"
id = "mine"
season = 2
pages = ["https://tv.example/elite"]
"""


@pytest.fixture
def file(tmp_path: Path) -> ConfigFile:
    """A config of three titles."""
    path = tmp_path / "config.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return ConfigFile.open(path)


def page(name: str, season: int | None = None, kind: Kind = Kind.SERIES, *, latest: bool = False) -> Prospect:
    """A page about this."""
    return Prospect("https://new.example/page", About(name, season, kind, latest))


@pytest.mark.parametrize(
    ("prospect", "expected"),
    [
        (page("Northbound", 4), "northbound-4"),
        (page("NORTHBOUND", 4), "northbound-4"),
        (page("North Bound", 4), "northbound-4"),
        (page("Elite", 2), "mine"),
        (page("Glass Orchard", None, Kind.FILM), "glass-orchard-film"),
        (page("Northbound"), "northbound-4"),
        (page("Northbound", 3, latest=True), "northbound-4"),
        (page("Northbound", 5), None),
        (page("Glass Orchard", 1), None),
        (page("Northbound", None, Kind.FILM), None),
        (page("Paper Kings", 4), None),
    ],
    ids=lambda value: f"{value.about.name} {value.about.season}" if isinstance(value, Prospect) else str(value),
)
def test_a_page_goes_to_the_title_that_it_is_about(file: ConfigFile, prospect: Prospect, expected: str | None) -> None:
    """By name, alias, season and kind; one that names no season goes to the one title of its name."""
    place = place_of(file.config, prospect)

    assert expected == (place.title.id if place.title else None)


def test_a_season_that_a_person_names_is_a_title_of_its_own(file: ConfigFile) -> None:
    """Whatever is there already."""
    assert Place(None) == place_of(file.config, page("Northbound", 3, latest=True), season_is_given=True)


def test_without_a_config_every_title_is_new() -> None:
    """There is nothing yet."""
    assert Place(None) == place_of(None, page("Northbound", 4))


@pytest.mark.parametrize(
    "url", ["https://tv.example/northbound/", "https://tv.example/northbound", "http://TV.example/northbound/#top"]
)
def test_a_page_is_known_however_its_address_is_written(file: ConfigFile, url: str) -> None:
    """The same page to its site."""
    assert ["northbound-4"] == [title.id for title in watching(file.config, url)]
    assert [] == watching(file.config, "https://tv.example/northbound?page=2")


def test_a_page_is_put_where_it_belongs(file: ConfigFile) -> None:
    """To the title, or with a new one."""
    known, new = page("Northbound", 4), page("Paper Kings")
    changed = put(file, known, place_of(file.config, known).title)
    changed = put(changed, new, None)

    assert changed.config is not None
    assert ["northbound-4", "northbound-4", "glass-orchard-film", "mine", "paper-kings"] == [
        each.title.id for each in changed.config.pages
    ]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://tv.example/x?utm_source=a&id=1&fbclid=b#top", "https://tv.example/x?id=1"),
        ("https://tv.example/x?b=2&a=%20", "https://tv.example/x?b=2&a=%20"),
        ("https://tv.example/x?utm_source=a", "https://tv.example/x"),
    ],
)
def test_an_address_is_kept_without_what_came_along(address: str, expected: str) -> None:
    """Marks of newsletters and adverts, and the place within the page; all else as it was."""
    assert expected == tidied(address)
