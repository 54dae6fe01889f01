"""The page's own day: a visible dateline first, then what it says in structured data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.sentences import sentences
from watcher.core.model import Document, Region

YEAR = re.compile(r"(?:19|20)\d\d|\d[./-]\d\d?[./-]\d\d|['’]\d\d")
OLDEST = timedelta(days=3 * 365)  # an older day is of something that the page tells
SHORT = 120  # characters of a line that can be a dateline


def page_date(document: Document, today: date) -> date | None:
    """The newest day that the page says it was written or updated on, never in the future; None where it says none."""
    latest = today + timedelta(days=1)
    stated = [at.date() for at in (document.modified_at, document.published_at) if at is not None]
    days = [day for day in (*datelines(document, today), *stated) if timedelta(0) <= latest - day < OLDEST]
    return max(days, default=None)


def datelines(document: Document, today: date) -> Iterator[date]:
    """The days of short lines that say when the page was published or updated."""
    language = document.language or "en"
    lexicon = lexicon_for(language)
    for index, block in enumerate(document.blocks):
        if (
            block.region in (Region.COMMENTS, Region.OTHERS)
            or len(block.text) > 3 * SHORT
            or not YEAR.search(block.text)
        ):
            continue
        for span in sentences(block.text):
            line = block.text[span.start : span.end]
            if len(line) > SHORT or not YEAR.search(line):
                continue
            is_line = any(hit.cue is Cue.ARTICLE for hit in lexicon.find(line)) or (index < 6 and len(line) < 60)
            if is_line:
                dates = find_dates(line, language=language, anchor=today)
                yield from (found.period.first for found in dates if found.period.is_day and not found.yearless)
