"""Configs made of their text."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tests.config.examples import Read, Refuse, Write
from watcher.config import ConfigError, read_config


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a config that only its owner may read."""

    def write(text: str) -> Path:
        path = tmp_path / "config.toml"
        path.write_text(dedent(text), encoding="utf-8")
        path.chmod(0o600)
        return path

    return write


@pytest.fixture
def read(write: Write) -> Read:
    """Reads a config from its text."""
    return lambda text: read_config(write(text))


@pytest.fixture
def refuse(write: Write) -> Refuse:
    """The mistakes that are found in a text, a line each, without the folder."""

    def refuse(text: str) -> list[str]:
        path = write(text)
        with pytest.raises(ConfigError) as caught:
            read_config(path)
        return [mistake.sentence(path).removeprefix(str(path)) for mistake in caught.value.mistakes]

    return refuse
