"""What goes wrong with watching itself: the operator's matter, never mixed with the news. Values only."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TroubleKind(StrEnum):
    """What is wrong."""

    PAGE = "page"  # for long nothing came that is to be believed
    SECTION = "section"  # a watched section that a page had is gone from it
    STALE = "stale"  # nothing new was learnt from a page for months
    CHANNEL = "channel"  # for long nothing gets through, or its receiver wants nothing more
    LETTERS = "letters"  # messages were given up
    CONFIG = "config"  # a changed config was not taken
    CLOCK = "clock"  # it was set; over at once
    WEEKLY = "weekly"  # nothing: a sign of life


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong now."""

    kind: TroubleKind
    about: str  # the page, the channel, the file
    reason: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """What the operator is told: that a trouble began, or that it is over."""

    trouble: Trouble
    at: datetime
    over: bool = False

    @property
    def id(self) -> str:
        """The same over restarts: of the trouble, when it began, and which of the two it is."""
        trouble = self.trouble
        parts = (trouble.kind, trouble.about, trouble.since.isoformat(), "over" if self.over else "began")
        return "report_" + hashlib.sha256("\x1f".join(parts).encode(errors="replace")).hexdigest()[:32]
