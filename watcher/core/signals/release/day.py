"""One date in its sentence: what the rules that rule it in or out are asked of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from watcher.core.language.clauses import Event
from watcher.core.language.dates import DateMention
from watcher.core.language.passages import Page, Passage
from watcher.core.model import Claim, Signal, State

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
        """Where its clause begins and ends, the date itself included."""
        return self.passage.clause(self.mention.start, self.mention.end)


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
