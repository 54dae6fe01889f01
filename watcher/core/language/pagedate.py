"""The page's own day: a visible dateline first, then what it says in structured data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.dates import find_dates
from watcher.core.language.lexicon import Lexicon
from watcher.core.language.phrases import phrases_of
from watcher.core.language.sentences import sentences
from watcher.core.model import Block, Document, Region

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
    articles = article_lexicon(language)
    for index, block in enumerate(document.blocks):
        if not may_be_dated(block):
            continue
        for span in sentences(block.text):
            line = block.text[span.start : span.end]
            if len(line) > SHORT or not YEAR.search(line):
                continue
            if (index < 6 and len(line) < 60) or articles.find(line):
                dates = find_dates(line, language=language, anchor=today)
                yield from (found.period.first for found in dates if found.period.is_day and not found.yearless)


def may_be_dated(block: Block) -> bool:
    """Whether a block may hold the page's date: short, of the page itself, with a year."""
    own = block.region is not Region.COMMENTS and block.region is not Region.OTHERS
    return own and len(block.text) <= 3 * SHORT and YEAR.search(block.text) is not None


@lru_cache(maxsize=16)
def article_lexicon(language: str) -> Lexicon:
    """The words that say when a page was written, by themselves: most lines hold none and are passed over sooner."""
    return Lexicon({Cue.ARTICLE: phrases_of(language).get(Cue.ARTICLE, ())})
