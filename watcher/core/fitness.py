"""Is this page fit to be believed, or a wall, a shell, another page?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from watcher.core.model import Document, Title


class Reason(StrEnum):
    """Why a page is not fit to be believed."""

    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Unfit:
    """A page that changes nothing, and why."""

    reason: Reason
    detail: str


def judge(document: Document, title: Title) -> Unfit | None:
    """Why the document is not fit to be believed, None where it is."""
    if not document.blocks:
        return Unfit(Reason.EMPTY, "the page holds no text")
    return None
