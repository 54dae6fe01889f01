"""Entries of a running page: the day on which each was written, by the bare date above it or in its own label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.model import Block, BlockKind, Region

LONGEST_STAMP = 70  # characters of one with its writer
LONGEST = 40  # characters of a line that can be a bare date
SIGNED = re.compile(r"^(?:by|von|par|da|por|door)\s.{1,30}?\s?[»·|,–—-]\s", re.IGNORECASE)  # "by someone » 9 June 2026"
CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|Uhr|uur))?(?:\s(?:[A-Z]{2,4}))?\b", re.IGNORECASE)
LABEL = re.compile(r"^\W{0,2}(?P<label>[^:.\n]{4,40}):\s")  # "[Edit, 8 January: ...]"


@dataclass(slots=True)
class Calendar:
    """The bare dates of one page, each read once."""

    language: str
    today: date
    _days: dict[str, date | None] = field(default_factory=dict)

    def day_of(self, line: str) -> date | None:
        """The past day that a line is and nothing more, None where it is anything else."""
        if line not in self._days:
            self._days[line] = self._read(line, bare=True) if len(line) <= LONGEST else None
        return self._days[line]

    def stamped(self, block: Block) -> date | None:
        """The past day of a line that is a day and a time of day, as a live page puts above its entries."""
        line = block.text
        clock = CLOCK.search(line) if block.region is Region.ARTICLE and len(line) <= LONGEST_STAMP else None
        line = SIGNED.sub("", line[: clock.start()] + line[clock.end() :]) if clock else ""
        return self.day_of(line.strip(" ,|·–—-")) if line else None

    def labelled(self, text: str) -> date | None:
        """The day in a label that says when the text was written."""
        match = LABEL.match(text)
        if match is None or not any(mark.isdigit() for mark in match["label"]):
            return None
        cues = {hit.cue for hit in lexicon_for(self.language).find(match["label"])}
        return self._read(match["label"], bare=False) if Cue.ARTICLE in cues else None

    def _read(self, line: str, *, bare: bool) -> date | None:
        found = find_dates(line, language=self.language, anchor=self.today)
        if len(found) != 1 or not found[0].period.is_day:
            return None
        rest = line[: found[0].start] + line[found[0].end :]
        day = found[0].if_past.first
        return day if day <= self.today and not (bare and re.search(r"\w{2,}", rest)) else None


def dated(blocks: tuple[Block, ...], language: str, today: date) -> Iterator[Block]:
    """The blocks, each with its entry's day: the document's, its label's, its heading's or the item's before it."""
    calendar, above = Calendar(language, today), None
    stamped = under_stamps(blocks, calendar)
    for block in stamped:
        if block.dated_on is not None or block.region is not Region.ARTICLE:
            yield block
            continue
        above = day_above(calendar, block, above)
        headings = (calendar.day_of(heading) for heading in reversed(block.path[1:]))
        day = calendar.labelled(block.text) or next(filter(None, headings), above and above[1])
        yield replace(block, dated_on=day) if day else block


def under_stamps(blocks: tuple[Block, ...], calendar: Calendar) -> Iterable[Block]:
    """The blocks of a running page, each of the day in the last line above it that is a day and a time alone."""
    stamps = {index: day for index, block in enumerate(blocks) if (day := calendar.stamped(block))}
    return stamp(blocks, stamps) if len(stamps) > 1 else blocks


def stamp(blocks: tuple[Block, ...], stamps: dict[int, date]) -> Iterator[Block]:
    """The blocks, those below a stamp and at its place with its day."""
    day: date | None = None
    place: tuple[str, ...] = ()
    for index, block in enumerate(blocks):
        if index in stamps:
            day, place = stamps[index], block.path
        elif block.path[: len(place)] != place or block.region is not Region.ARTICLE:
            day = None
        yield replace(block, dated_on=day) if day and block.dated_on is None else block


def under_days(blocks: Iterable[Block], language: str, today: date) -> Iterator[Block]:
    """The blocks of a calendar, each line under the bare day that stands above it in its list."""
    day, place = "", tuple[str, ...]()
    for block in blocks:
        if block.kind is BlockKind.HEADING or block.region is not Region.ARTICLE:
            day = ""
        elif is_bare_day(block.text, language, today):
            day, place = block.text, block.path
        elif day and block.path[: len(place)] != place:
            day = ""
        elif day:
            block = replace(block, path=(*place, day, *block.path[len(place) :]))
        yield block


def is_bare_day(line: str, language: str, today: date) -> bool:
    """Whether a line is a day, past or to come, and nothing more than perhaps its weekday."""
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return False
    found = find_dates(line, language=language, anchor=today)
    if len(found) != 1 or not found[0].period.is_day or found[0].relative:
        return False
    return len(re.findall(r"\w{2,}", line[: found[0].start] + line[found[0].end :])) == 0


def day_above(calendar: Calendar, block: Block, above: tuple[int, date] | None) -> tuple[int, date] | None:
    """The list and day of the last item that is a bare date, as long as its list goes on."""
    if block.kind is not BlockKind.ITEM or block.group is None:
        return None
    day = calendar.day_of(block.text)
    if day is not None:
        return block.group, day
    return above if above is not None and above[0] == block.group else None
