"""A fresh store on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.examples import open_store
from watcher.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh store."""
    with open_store(tmp_path) as fresh:
        yield fresh
