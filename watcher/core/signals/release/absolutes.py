"""Days of what goes on beside the main clause, with a participle for its verb ("with X taking the slot from")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.signals.release.day import Day
from watcher.core.signals.release.plain import NAMED

BESIDE = re.compile(  # an intransitive verb has its day right behind it, one that takes a slot has that
    r"\b(?:with|given|thanks to)\s(?P<who>[^,;:()]{3,80}?)\s"
    r"(?:(?:taking|filling|occupying|holding|claiming|keeping|hogging|getting|grabbing|having|owning)\s"
    r"(?:(?:up|over)\s)?[^,;:()]{2,40}?"
    r"|(?:return|start|open|begin|launch|premier|arriv|debut|kick|com|land|dropp|go|runn|air|play)ing"
    r"(?:\s(?:off|back|out|up|nightly|weekly|daily|every \w+))?)"
    r"\s(?:(?:on|in|from|at|until|throughout|through|over|around|across|as of)\s)?(?:the\s)?(?:early\s|late\s|mid-?)?$",
    re.IGNORECASE,
)
HERE = re.compile(r"\b(?:both|all|each|the former|the latter|itself)\b", re.IGNORECASE)


def beside_main_clause(day: Day) -> str:
    """Why a day belongs to a noun with a participle beside the main clause, where the noun is nothing of ours."""
    match = BESIDE.search(day.passage.text, 0, day.mention.start) if day.page.language[:2] == "en" else None
    if match is None:
        return ""
    start, end = match.span("who")
    ours = any(m.about is About.THIS and start <= m.start < end for m in day.passage.mentions)
    named = NAMED.search(match["who"]) or HERE.search(match["who"])
    if ours or named or day.passage.has(Cue.SEASON, Cue.DATE, start=start, end=end):
        return ""
    return "something else"
