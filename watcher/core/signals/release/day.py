"""One date in its sentence: what the rules that rule it in or out are asked of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from watcher.core.language.clauses import Event
from watcher.core.language.cues import Cue
from watcher.core.language.dates import DateMention
from watcher.core.language.passages import Page, Passage
from watcher.core.model import Claim, Signal, State

TOGETHER = re.compile(  # "in January, in 2021 and 2022": dates that share what is said of them
    r"(?:,\s|,?\s(?:and|or|then|und|oder|et|ou|y|o|e|en|of)\s)(?:(?:on|in|am|im|en|le|el|il|em|op)\s)?", re.IGNORECASE
)
JOINED = re.compile(r"[^\W_]\s(?:and|und|et|y|e|en)$")  # a noun with one before it, and no clause
NOUNS = re.compile(r"(?:\s[A-ZÀ-Þ0-9][\w’'+&-]*){1,3}\s(?:(?:[a-z]+\s){0,2})", re.ASCII)  # "M1 Player later in 2025"
YEAR = timedelta(days=400)  # beyond it a day under the right heading is an earlier season's


@dataclass(frozen=True, slots=True)
class Day:
    """One date in its sentence, and the event that it belongs to."""

    page: Page
    passage: Passage
    mention: DateMention
    others: tuple[DateMention, ...]
    event: Event

    @property
    def clause(self) -> tuple[int, int]:
        """Where its clause begins and ends, the date itself included, and those that it is told together with."""
        first = self.mention
        for other in sorted(self.others, key=lambda date: -date.start):
            if other.start < first.start and TOGETHER.fullmatch(self.passage.text, other.end, first.start):
                first = other
        begins, ends = self.passage.clause(self.mention.start, self.mention.end)
        if self.passage.has(Cue.RELEASE, Cue.DATE, start=begins, end=ends):
            return begins, ends
        begins = self.passage.clause(first.start)[0]
        joined = JOINED.search(self.passage.text, 0, begins) and NOUNS.fullmatch(self.passage.text, begins, first.start)
        return (self.passage.clause(begins - 1)[0] if joined else begins), ends


def release_claim(page: Page, passage: Passage, state: State, offset: int) -> Claim:
    """A claim about the release date with the sentence as its evidence, lost where it is not about the title."""
    scope = page.scope(passage, offset)
    return Claim(
        Signal.RELEASE_DATE,
        state,
        quote=passage.text,
        heading=passage.heading,
        scope=f"{scope.about}: {scope.why}",
        said_on=passage.block.dated_on,
        block=passage.index,
        lost="" if scope.ours else scope.about.value,
    )
