"""Days without a year on which something happened: a verb of the past has them, and no word of a release follows it."""

from __future__ import annotations

from watcher.core.language.cues import Cue
from watcher.core.language.mentions import About
from watcher.core.language.phrases.pasttense import AT_END, AUXILIARIES, ENDED_BY, HAPPENED, THEN
from watcher.core.model import BlockKind
from watcher.core.signals.release.day import YEAR, Day

OF_RELEASE = (
    *(Cue.RELEASE, Cue.DATE, Cue.OUT, Cue.MOVE, Cue.SEASON, Cue.CREDIT, Cue.FUTURE, Cue.GUESS, Cue.RETURN, Cue.FORMER),
)


def happened_then(day: Day) -> str:
    """A day or month of the past: "il contratto è stato firmato ad aprile", "fehlte am 1. September"."""
    mention, passage, language = day.mention, day.passage, day.page.language[:2]
    if not mention.yearless or mention.relative or passage.block.kind is BlockKind.CELL or language not in HAPPENED:
        return ""
    if mention.if_past.last > day.page.today or day.page.today - mention.if_past.first > YEAR:
        return ""
    begins = clause_of_verb(day)
    if not THEN[language].search(passage.text, begins, mention.start):
        return ""
    verb = None
    for match in HAPPENED[language].finditer(passage.text, begins, mention.start):
        verb = match
    if verb is None or told_of_release(day, verb.start()):
        return ""
    helps = language in ENDED_BY and AUXILIARIES.match(verb.group())
    return "in the past" if not helps or AT_END.search(passage.text, mention.end, day.clause[1]) else ""


def clause_of_verb(day: Day) -> int:
    """Where the clause of a day begins; of one that stands alone between commas, the clause before it."""
    begins, _ = day.clause
    alone = len(day.passage.text[begins : day.mention.start].split()) <= 1
    return day.passage.clause(begins - 2)[0] if alone and begins > 2 else begins


def told_of_release(day: Day, start: int) -> bool:
    """Whether words of a release, or the title, stand between a verb and the end of the clause of a day."""
    _, ends = day.clause
    ours = any(m.about is About.THIS and start <= m.start < ends for m in day.passage.mentions)
    return ours or day.passage.has(*OF_RELEASE, start=start, end=ends)
