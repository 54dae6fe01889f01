"""Writing the config: checked first, whole and at once, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.config.examples import TITLE
from watcher.config import ConfigError, read_config
from watcher.config.edit import PageEntry, TitleEntry
from watcher.config.write import ConfigFile, NotWritten
from watcher.core.model import Kind

ENTRY = TitleEntry("Northbound", 4, Kind.SERIES, (PageEntry("https://tv.example/northbound"),))
PAGE = PageEntry("https://other.example/lantern")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A config with one title."""
    path = tmp_path / "config.toml"
    path.write_text(TITLE, encoding="utf-8")
    path.chmod(0o640)
    return path


def left_over(path: Path) -> list[str]:
    """What lies beside a config."""
    return [each.name for each in path.parent.iterdir() if each != path]


def test_a_title_and_a_page_are_written(path: Path) -> None:
    """The file keeps its mode, and no draft stays."""
    file = ConfigFile.open(path).with_title(ENTRY)
    assert file.config is not None

    file.with_page(file.config.titles[0], PAGE).save()

    pages = [(page.title.id, page.url) for page in read_config(path).pages]
    assert [
        ("the-lantern-keepers-2", "https://tv.example/lantern"),
        ("the-lantern-keepers-2", PAGE.url),
        ("northbound-4", "https://tv.example/northbound"),
    ] == pages
    assert 0o640 == path.stat().st_mode & 0o777
    assert [] == left_over(path)


def test_a_file_that_is_not_there_is_begun(tmp_path: Path) -> None:
    """For its owner alone: it may come to hold secrets."""
    path = tmp_path / "config.toml"

    ConfigFile.open(path).with_title(ENTRY).save()

    assert ["northbound-4"] == [title.id for title in read_config(path).titles]
    assert 0o600 == path.stat().st_mode & 0o777


@pytest.mark.parametrize("text", ["", "\n", "# to come\n", '[channel.screen]\ntype = "console"\n'])
def test_a_file_without_a_title_is_gone_on_with(path: Path, text: str) -> None:
    """What stands in it stays; an empty one is begun like one that is not there."""
    path.write_text(text, encoding="utf-8")

    ConfigFile.open(path).with_title(ENTRY).save()

    assert text.strip() in path.read_text(encoding="utf-8")
    assert ["Northbound"] == [title.name for title in read_config(path).titles]


def test_a_file_with_other_mistakes_than_no_title_is_refused(path: Path) -> None:
    """They are to be mended first."""
    path.write_text("evry = 1\n", encoding="utf-8")

    with pytest.raises(ConfigError, match="evry"):
        ConfigFile.open(path)


def test_a_byte_order_mark_and_a_link_stay(path: Path) -> None:
    """What an editor left at the beginning, and the file that a link leads to."""
    path.write_bytes(b"\xef\xbb\xbf" + TITLE.replace("\n", "\r\n").encode())
    link = path.with_name("link.toml")
    link.symlink_to(path)

    ConfigFile.open(link).with_title(ENTRY).save()

    assert link.is_symlink()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf" + TITLE.replace("\n", "\r\n").encode())
    assert 2 == len(read_config(path).titles)


def test_mistakes_come_first(path: Path) -> None:
    """A config with mistakes is not added to."""
    path.write_text("[watcher]\nevry = 1\n" + TITLE, encoding="utf-8")

    with pytest.raises(ConfigError, match="evry"):
        ConfigFile.open(path)


def test_what_the_loader_refuses_is_not_written(path: Path) -> None:
    """Its own words say what is wrong with the addition."""
    entry = TitleEntry("Other", None, Kind.SERIES, (PageEntry("ftp://tv.example/x"),))

    with pytest.raises(ConfigError, match=r"title\[2\]\.pages\[1\]: expected an address"):
        ConfigFile.open(path).with_title(entry)
    assert path.read_text(encoding="utf-8") == TITLE


def test_a_read_only_file_is_left_alone(path: Path) -> None:
    """Though its folder would let it be replaced."""
    file = ConfigFile.open(path).with_title(ENTRY)
    path.chmod(0o400)

    with pytest.raises(NotWritten, match="read-only"):
        ConfigFile.open(path)
    with pytest.raises(NotWritten, match="read-only"):
        file.save()
    assert path.read_text(encoding="utf-8") == TITLE
    assert [] == left_over(path)


def test_a_file_that_changed_meanwhile_is_left_alone(path: Path) -> None:
    """An editor may have it open."""
    file = ConfigFile.open(path).with_title(ENTRY)
    path.write_text(TITLE + "# mine\n", encoding="utf-8")

    with pytest.raises(NotWritten, match="changed meanwhile"):
        file.save()
    assert path.read_text(encoding="utf-8") == TITLE + "# mine\n"


def test_a_file_that_was_begun_meanwhile_is_left_alone(tmp_path: Path) -> None:
    """Two commands at once."""
    path = tmp_path / "config.toml"
    first, second = (ConfigFile.open(path).with_title(ENTRY) for _ in range(2))
    first.save()

    with pytest.raises(NotWritten, match="meanwhile"):
        second.save()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """Nothing can be written there."""
    with pytest.raises(NotWritten, match="there is no folder"):
        ConfigFile.open(tmp_path / "no" / "config.toml")
