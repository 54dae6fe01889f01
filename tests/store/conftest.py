"""A fresh store on disk, which holds no time as a text when a test is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.examples import open_store, texts_in
from watcher.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh store."""
    with open_store(tmp_path) as fresh:
        yield fresh
    assert texts_in(tmp_path / "watcher.db") == []
