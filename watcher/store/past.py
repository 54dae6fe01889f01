"""Rows of pages as values: what earlier checks left for the next one."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import Row

from watcher.core.model import Trust
from watcher.store import tables
from watcher.store.records import Health, Past

PAGE: Final = tables.page.c
NAMES: Final = [field.name for field in fields(Past)]
PAST: Final = [PAGE[name] for name in NAMES]


def past_of(row: Row[Any]) -> Past:
    """A row that holds the columns `PAST` as a value."""
    values = row._asdict()
    kept = {name: values[name] for name in NAMES}
    return Past(**kept | {"health": Health(row.health), "trust": trust_of(row.trust)})


def trust_of(text: str) -> Trust | None:
    """The trust that a column holds."""
    return Trust(text) if text else None


def host_of(url: str) -> str:
    """Whose patience a page uses: the host's name in lower case, "" for a file."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
