"""Periods of a whole schedule: what a channel shows in a month says nothing of the title that is not in it."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.signals.release.day import Day

PERIODS = re.compile(  # "its January dates", "the fall schedule"
    r"(?:['’]s)?\s(?:\w+\s)?(?:dates|schedules?|slate|line-?ups?|listings|premieres|releases|programming|roster"
    r"|highlights|grid|offerings)\b",
    re.IGNORECASE,
)
OF_PERIOD = re.compile(  # "dates for March", "les sorties de mars"
    r"\b(?:(?:dates|schedules?|slate|line-?up|listings|premieres|releases|highlights)\s(?:for|of|in)"
    r"|(?:neustarts|starttermine|termine|highlights|programm|neuheiten)\s(?:für|im|vom|des)"
    r"|(?:sorties|nouveautés|dates|programme|grille)\s(?:de|du|pour)|(?:estrenos|novedades|fechas|programación)\s(?:de|para)"
    r"|(?:uscite|novità|date|palinsesto)\s(?:di|del|per)|(?:estreias|novidades|datas|programação)\s(?:de|para)"
    r"|(?:premières|nieuwe titels|programma|releases)\s(?:van|voor|in))\s(?:(?:the|den|le|la|el|il|o|a|de)\s)?$",
    re.IGNORECASE,
)
IT = re.compile(r"\b(?:it|its return|es|sie|elle|il|lui|ella|lo|ele|ela|het|ze)\b", re.IGNORECASE)
LEFT_OUT = (Cue.NEGATION, Cue.RETRACTION, Cue.NOTHING_YET)


def of_a_schedule(day: Day) -> str:
    """A period that a schedule is named after, in a sentence that puts the title into none."""
    text, mention = day.passage.text, day.mention
    if mention.period.is_day or not (PERIODS.match(text, mention.end) or OF_PERIOD.search(text, 0, mention.start)):
        return ""
    named = any(each.about is About.THIS for each in day.passage.mentions) or IT.search(text)
    return "" if named and not day.passage.has(*LEFT_OUT) else "of a whole schedule"
