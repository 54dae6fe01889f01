"""Pages of one section, and what is read from them: for the tables of wordings of each language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from _pytest.mark import ParameterSet

from watcher.core.model import Block, BlockKind, Document, Kind, Reading, Title
from watcher.core.signals import read_signals

TODAY = date(2024, 9, 2)
COLUMNS = ("heading", "text", "expected", "why")


@dataclass(frozen=True, slots=True)
class Show:
    """What the page is about, and how its headline calls it."""

    language: str
    name: str
    headline: str
    season: int | None = 2
    kind: Kind = Kind.SERIES

    def read(self, heading: str, text: str) -> Reading:
        """Read a page that has one section with one paragraph."""
        head = Block(BlockKind.HEADING, self.headline, level=1)
        label = Block(BlockKind.HEADING, heading, (self.headline,), level=2)
        paragraph = Block(BlockKind.PARAGRAPH, text, (self.headline, heading))
        document = Document(
            "https://tv.example/page",
            self.language,
            self.headline,
            self.headline,
            published_at=datetime(2024, 9, 2, 8, tzinfo=UTC),
            blocks=(head, label, paragraph),
        )
        return read_signals(document, Title("show", self.name, self.season, self.kind), TODAY)

    def release(self, heading: str, text: str) -> str:
        """The state of the release date, and its value where it has one."""
        claim = self.read(heading, text).release_date
        return " ".join(filter(None, (claim.state, claim.value)))

    def trailer(self, heading: str, text: str) -> str:
        """The state of the trailer."""
        return self.read(heading, text).trailer.state.value

    def cast(self, heading: str, text: str) -> str:
        """Who joins, and behind a slash who returns, in the order of the alphabet."""
        reading = self.read(heading, text)
        joined = ", ".join(sorted(claim.value or "" for claim in reading.joined))
        returning = ", ".join(sorted(claim.value or "" for claim in reading.returning))
        return f"{joined} / {returning}".strip()


def table(*rows: tuple[str, ...]) -> list[ParameterSet]:
    """Rows of heading, text, what is read, and why; a fifth column says why the row is not read so yet."""
    return [
        pytest.param(*row[:4], id=f"{row[0]}: {row[1]}", marks=[pytest.mark.xfail(reason=row[4])] if row[4:] else [])
        for row in rows
    ]
