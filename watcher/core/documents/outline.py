"""Where the walk stands: the headings above a text, its region, list, row and day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from watcher.core.model import BlockKind, Region

LABEL = 7  # the level of a label that acts as a heading
FIXED = 0  # the level of a label that no heading below it takes off


class Place(NamedTuple):
    """What holds for the text at one place of the page."""

    kind: BlockKind = BlockKind.PARAGRAPH
    region: Region = Region.ARTICLE
    outline: tuple[tuple[int, str], ...] = ()  # headings and labels above, outermost first
    row: int | None = None
    group: int | None = None
    dated_on: date | None = None
    is_settled: bool = False  # its part was found to belong to the article

    def under(self, level: int, text: str) -> Place:
        """The place below a heading: it takes off those of its own level and lower, a fixed label takes off none."""
        above = self.outline if level == FIXED else tuple([entry for entry in self.outline if entry[0] < level])
        return self._below((*above, (level, text)))

    def without_headings(self) -> Place:
        """This place with no heading above it."""
        return self._below(())

    def after(self, inside: Place, size: int) -> Place:
        """This place after a box of `size` letters: its headings go on, mere labels only where they are all of it."""
        outline = inside.outline
        if outline == self.outline:
            return self
        level, text = outline[-1] if outline else (0, "")
        if level == LABEL and size > len(text) + 4:
            outline = tuple(entry for entry in outline if entry[0] not in (LABEL, FIXED) or entry in self.outline)
        return self._below(outline)

    def _below(self, outline: tuple[tuple[int, str], ...]) -> Place:
        return Place(self.kind, self.region, outline, *self[3:])

    def path(self, root: str = "") -> tuple[str, ...]:
        """The words of the outline, below the page's headline where there is one."""
        texts = tuple([text for _, text in self.outline])  # a generator would take twice as long
        return (root, *texts) if root and self.region is Region.ARTICLE else texts
