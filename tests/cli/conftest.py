"""A folder of its own for each test, and commands that are run in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from watcher.cli import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def watcher(folder: Path) -> Callable[..., Result]:
    """Runs a command as a person types it."""
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words])
