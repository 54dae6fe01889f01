"""What a paragraph has told of people so far: once it has come to the newcomers, who plays a part is one of them."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.language.billing import Row
from watcher.core.language.passages import Passage
from watcher.core.model import State
from watcher.core.signals.cast.coordinated import joins
from watcher.core.signals.cast.standing import Status


@dataclass(slots=True)
class Breath:
    """Whom the sentences of a paragraph have told of, up to the one that is being read."""

    block: int = -1
    back: bool = False  # those who return
    new: bool = False  # newcomers, behind them

    def is_fresh(self, passage: Passage) -> bool:
        """Whether the paragraph of a sentence told of those who return, and then of newcomers."""
        return passage.index == self.block and self.back and self.new

    def hear(self, passage: Passage, row: Row, status: Status) -> None:
        """Take in what a sentence says of people."""
        if passage.index != self.block:
            self.block, self.back, self.new = passage.index, False, False
        if status.lost:
            return
        if status.state is State.RETURNING:
            self.back, self.new = True, False
        elif self.back and (status.inferred or joins(passage, row, status)):
            self.new = True
