"""Lines that lead to lists of many titles: the month that they name is the list's."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.language.phrases.listings import LISTINGS
from watcher.core.model import BlockKind
from watcher.core.signals.release.day import Day

LISTING = re.compile(rf"\b(?:{LISTINGS})\b", re.IGNORECASE)
LONGEST = 14  # words of a line
STOPS = (".", "!", ";", ",")
TOLD = (Cue.CREDIT, Cue.DECIDER, Cue.NEGATION, Cue.NOTHING_YET, Cue.MOVE)


def of_many_titles(day: Day) -> str:
    """A period in a line without a full stop that names a list or several works, and not the watched title."""
    passage, text = day.passage, day.passage.block.text
    if day.mention.period.is_day or passage.block.kind is BlockKind.CELL or text.endswith(STOPS):
        return ""
    if passage.text != text or len(text.split()) > LONGEST or passage.has(*TOLD):
        return ""
    if any(mention.about is About.THIS for mention in passage.mentions):
        return ""
    return "a list of many titles" if LISTING.search(text) else ""
