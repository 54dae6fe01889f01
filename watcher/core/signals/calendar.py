"""Calendars of many titles: a row's day stands at its head, the month above its table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from watcher.core.language.dates import find_dates
from watcher.core.language.mentions import About
from watcher.core.language.passages import Page, Passage
from watcher.core.model import BlockKind, Claim, State
from watcher.core.signals.day import release_claim
from watcher.core.signals.days import SHORT, dates_in

LINE = 100  # characters of a line that can be a calendar's entry
WHOLE_YEAR = timedelta(days=364)


def row_claims(page: Page, passage: Passage) -> Iterator[Claim]:
    """The claim of a row that names the watched title: the day at its head, else the month above the table."""
    for line in dates_above(passage) if names_row(page, passage) else ():
        found = find_dates(line, language=page.language, anchor=page.today)
        period = found[0].period if found and not found[0].relative else None
        if period is not None and period.last - period.first < WHOLE_YEAR:
            state = State.DATED if period.is_day else State.WINDOW
            claim = release_claim(page, passage, state, passage.mentions[0].start)
            yield replace(claim, value=period.edtf, quote=f"{line}: {passage.text}", lost="")
            return


def names_row(page: Page, passage: Passage) -> bool:
    """Whether a cell or a short line without a date names the watched title on a page of many titles."""
    block = passage.block
    is_entry = block.kind is BlockKind.CELL or (block.kind is not BlockKind.HEADING and len(block.text) <= LINE)
    if page.entities.own or not is_entry:
        return False
    named = any(mention.about is About.THIS for mention in passage.mentions)
    return named and page.scope_of(passage).ours and not dates_in(page, passage)


def dates_above(passage: Passage) -> list[str]:
    """The headings above a cell as a date is written: "Thu 15" under "October" of 2026, else the month alone."""
    heads = [head for head in passage.block.path if len(head) <= SHORT]
    year = next((match.group() for head in passage.block.path if (match := re.search(r"\b20\d\d\b", head))), "")
    pairs = [f"{low} {high}" for high, low in pairwise(heads) if re.search(r"\d", low)]
    days = [head for head in heads if re.search(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d", head)]
    lines = (*reversed(days), *reversed(pairs), *reversed(heads))
    return [line if re.search(r"\b20\d\d\b", line) else f"{line} {year}".strip() for line in lines]
