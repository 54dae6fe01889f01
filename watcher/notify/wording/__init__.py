"""The words of messages: a table for each language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from watcher.notify.wording.dutch import DUTCH
from watcher.notify.wording.english import AMERICAN_SEASONS, ENGLISH
from watcher.notify.wording.french import FRENCH
from watcher.notify.wording.german import GERMAN
from watcher.notify.wording.italian import ITALIAN
from watcher.notify.wording.portuguese import PORTUGUESE
from watcher.notify.wording.shape import Wording
from watcher.notify.wording.spanish import SPANISH

__all__ = ["AMERICAN_SEASONS", "ENGLISH", "WORDINGS", "Wording"]

WORDINGS: Final[Mapping[str, Wording]] = MappingProxyType(
    {wording.language: wording for wording in (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE)}
)
