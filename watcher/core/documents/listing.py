"""An answer for programs, written as the lines of a page, so that the same readers understand it.

Each line says of itself what it is of ("Season 2 premiere date: 31 October 2024"), because it is also the evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from watcher.core.documents.lines import one_line
from watcher.core.model import Block, BlockKind, Document, Markup, Video, VideoForm

UNDATED = "TBA"
_DAY = re.compile(r"([12]\d{3})-(\d\d)-(\d\d)")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@dataclass(slots=True)
class Listing:
    """The lines of one answer, in English; `name` is what it is about, and the root of every path."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    videos: list[Video] = field(default_factory=list)

    def head(self, *path: str) -> None:
        """A heading, with those above it."""
        above = (self.name, *path)
        self.blocks.append(Block(BlockKind.HEADING, above[-1], above[:-1], level=len(above)))

    def line(self, text: str, *path: str, kind: BlockKind = BlockKind.CELL) -> None:
        """A line under its headings; none where there is no text."""
        if text := one_line(text):
            self.blocks.append(Block(kind, text, (self.name, *path)))

    def fact(self, text: str, label: str) -> None:
        """A line about the whole; a dash where it is not known: days in a page's first lines would be its own."""
        self.line(text or "–", label)

    def video(self, address: str, label: str, *path: str, uploaded_on: date | None = None) -> None:
        """A video under its headings."""
        block = max(0, len(self.blocks) - 1)
        self.videos.append(
            Video(address, VideoForm.FACT, label, (self.name, *path), block=block, uploaded_on=uploaded_on)
        )

    def document(self, url: str) -> Document:
        """The answer as a page that was read; it has no day of its own, because it says what is known now."""
        return Document(
            url=url,
            language="en",
            title=self.name,
            headline=self.name,
            blocks=tuple(self.blocks),
            videos=tuple(self.videos),
            markup=Markup(is_data=True),
        )


def spoken(day: str) -> str:
    """ "2024-10-31" as "31 October 2024"; "" for what is no day."""
    match = _DAY.match(day)
    try:
        found = date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return ""
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}" if found else ""
