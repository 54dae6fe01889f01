"""Calendars of many titles: a row's day stands at its head, the month above its table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from watcher.core.edtf import Period
from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.mentions import About, Mention
from watcher.core.language.passages import Page, Passage
from watcher.core.language.topics import OFF
from watcher.core.model import BlockKind, Claim, State
from watcher.core.signals.release.day import release_claim
from watcher.core.signals.release.days import SHORT, dates_in

LINE = 100  # characters of a line that can be a calendar's entry wherever it names the title
WHOLE_YEAR = timedelta(days=364)
YEAR = re.compile(r"\b20\d\d\b")
ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?"
BARE = re.compile(rf"\W*(?:[^\W\d]{{2,10}}\.?,?\s)?{ORDINAL}\W*")  # "Thu 19", whose month stands above
BEHIND = re.compile(r"\s?[:,(–—-]\s?(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)\W*$")  # "Mill Race, series 2 – 19th"
NEWS = (Cue.RENEWAL, Cue.CANCELLATION, Cue.SHOOT, Cue.GOODS, Cue.FESTIVAL)  # what happens to a title in a month as well


def row_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """The claim of a row that names the watched title: the day at its head or below it, else the month above it."""
    if (day := day_below(page, passage)) is not None:
        claim = release_claim(page, passage, State.DATED, 0)
        yield replace(claim, value=day.edtf, quote=f"{passage.heading}: {passage.text}", lost="")
        return
    named = entry_of(page, passage)
    found = [(line, period) for line in dates_above(passage, named) if (period := when(page, line))] if named else []
    found.sort(key=lambda each: not each[1].is_day)
    for line, period in found[:1]:
        state = State.DATED if period.is_day else State.WINDOW
        claim = release_claim(page, passage, state, named.start if named else 0)
        yield replace(claim, value=period.edtf, quote=f"{line}: {passage.text}", lost="")


def day_below(page: Page, passage: Passage) -> Period | None:
    """The day to come that a line is and nothing more, right below the title's name on a page of many titles."""
    if page.entities.own or len(passage.text) > SHORT or not passage.block.path:
        return None
    above, found = page.headings.read(passage.block.path[-1]), dates_in(page, passage)
    if above.context is None or above.context.about is not About.THIS or len(found) != 1 or above.topics & OFF:
        return None
    rest = passage.text[: found[0].start] + passage.text[found[0].end :]
    period = found[0].period
    return period if period.is_day and period.first > page.today and not re.search(r"\w{2}", rest) else None


def when(page: Page, line: str) -> Period | None:
    """The day or period of a line above an entry, None for a whole year and for "this week"."""
    found = find_dates(line, language=page.language, anchor=page.today)
    period = found[0].period if found and not found[0].relative else None
    return period if period is not None and period.last - period.first < WHOLE_YEAR else None


def entry_of(page: Page, passage: Passage) -> Mention | None:
    """Where an entry of a page of many titles, a cell, a short line or one that begins so, names the watched one."""
    if page.entities.own:
        return None
    named = next((mention for mention in passage.mentions if mention.about is About.THIS), None)
    if named is None or not is_entry(passage, named):
        return None
    seasons = {mention.about for mention in passage.mentions if mention.is_season}
    if seasons == {About.OTHER_SEASON} or passage.has(*NEWS) or dates_in(page, passage):
        return None
    return named if page.scope_of(passage).ours else None


def is_entry(passage: Passage, named: Mention) -> bool:
    """Whether a sentence can be an entry: a cell, a short line, what begins with the name, a card's heading."""
    block, before = passage.block, passage.text[: named.start]
    begins = passage.start == 0 and (BARE.fullmatch(before) is not None or not re.search(r"\w", before))
    match block.kind:
        case BlockKind.CELL:
            return True
        case BlockKind.HEADING:
            return begins and is_dated(block.path[-1:])
        case BlockKind.ITEM:
            return begins or len(block.text) <= LINE
        case _:
            return len(block.text) <= LINE or (begins and is_dated(block.path[-1:]))


def is_dated(heads: tuple[str, ...]) -> bool:
    """Whether the nearest heading is short and holds a number, as a month of a year or a day does."""
    return any(len(head) <= SHORT and re.search(r"\d", head) for head in heads)


def dates_above(passage: Passage, named: Mention) -> list[str]:
    """The lines above an entry as a date is written: "Thu 15" under "October" of 2026, else the month alone."""
    heads = [head for head in passage.block.path if len(head) <= SHORT]
    year = next((match.group() for head in passage.block.path if (match := YEAR.search(head))), "")
    own = BARE.fullmatch(passage.text[: named.start]) or BEHIND.search(passage.text, named.end)
    bare = [head for head in heads if BARE.fullmatch(head)] + ([own["day"]] if own else [])
    months = [head for head in heads if head not in bare]
    pairs = [f"{low} {high}" for low in reversed(bare) for high in reversed(months)]
    days = [head for head in heads if re.search(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d", head)]
    lines = (*reversed(days), *pairs, *reversed(heads))
    return [line if YEAR.search(line) else f"{line} {year}".strip() for line in lines]
