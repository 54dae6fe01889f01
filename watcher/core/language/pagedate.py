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
DIGIT = re.compile(r"\d")  # most lines have none
OLDEST = timedelta(days=3 * 365)  # an older day is of something that the page tells
LOOKED_UP = re.compile(  # when a source was
    r"\b(?:retrieved|accessed|archived|abgerufen|consulté|consultado|consultato|geraadpleegd)\b", re.IGNORECASE
)
SHORT = 120  # characters of a line that can be a dateline
BEFORE, BEHIND = 3, 6  # blocks of the front: those around the main heading, where a bare day is the page's own


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
    for block, in_front in dated_blocks(document):
        for span in sentences(block.text):
            line = block.text[span.start : span.end]
            if len(line) > SHORT or not YEAR.search(line) or LOOKED_UP.search(line):
                continue
            if (in_front and len(line) < 60) or articles.find(line):
                dates = find_dates(line, language=language, anchor=today)
                yield from (found.period.first for found in dates if found.period.is_day and not found.yearless)


def dated_blocks(document: Document) -> Iterator[tuple[Block, bool]]:
    """The short blocks with a year, of the article or around it, and whether each is in the article's front."""
    article = [block for block in document.blocks if block.region is Region.ARTICLE]
    first = next((index for index, block in enumerate(article) if block.level == 1), 0)
    front = article[max(0, first - BEFORE) : first + BEHIND]
    for block in document.blocks:
        told = block.region is Region.ARTICLE or block.region is Region.BOILERPLATE
        if told and len(block.text) <= 3 * SHORT and DIGIT.search(block.text) and YEAR.search(block.text):
            yield block, any(block is one for one in front)


@lru_cache(maxsize=16)
def article_lexicon(language: str) -> Lexicon:
    """The words that say when a page was written, by themselves: most lines hold none and are passed over sooner."""
    return Lexicon({Cue.ARTICLE: phrases_of(language).get(Cue.ARTICLE, ())})
