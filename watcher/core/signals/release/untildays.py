"""Days until when something lasts, or until when one may apply: a release has none, but for those who wait for it."""

from __future__ import annotations

import re

from watcher.core.language.clauses import Event
from watcher.core.language.cues import Cue
from watcher.core.model import BlockKind
from watcher.core.signals.release.day import Day

UNTIL = re.compile(
    r"\b(?:(?:noch\s)?bis(?:\szum?|\seinschließlich)?|jusqu['’](?:au|à|en)|hasta(?:\sel)?|(?:fino|sino)\s(?:al?|ad|all['’])"
    r"|entro\s(?:il|l['’])|até(?:\s(?:a|ao|ao dia|dia))?|tot(?:\sen\smet)?)\s?$",
    re.IGNORECASE,
)
WAITS = re.compile(  # "bis zum 3. Mai müssen Fans warten", "faltan dos semanas hasta"
    r"\b(?:wart|gedul|ausharr|dauer|vertröst|noch\s\w+\s(?:tage|wochen|monate)|patien|attend|encore\s\w+\s(?:jours|semaines|mois)"
    r"|esper|aguard|aguant|falta|paciencia|aspett|pazien|attes|manca|wacht|duurt)",
    re.IGNORECASE,
)
OPEN = (Cue.NEGATION, Cue.NOTHING_YET, Cue.BOUND, Cue.MOVE, Cue.GUESS)


def lasts_until(day: Day) -> str:
    """The last day of something: "Akkreditierung bis 28. Februar", "abierto hasta el 15 de octubre"."""
    passage, mention = day.passage, day.mention
    if day.page.language[:2] == "en" or passage.block.kind is BlockKind.CELL:
        return ""
    if not UNTIL.search(passage.text, 0, mention.start) or WAITS.search(passage.text):
        return ""
    waits = [hit for hit in passage.find(*OPEN) if not (hit.end >= mention.start - 1 and hit.start < mention.start)]
    return "" if waits else f"about {Event.ENDING.value}"
