"""Whether a page is about a series or a film."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from watcher.core.about.facts import SERIES_TYPES
from watcher.core.about.parts import article_of, slug_of
from watcher.core.language.phrases import headlines as words
from watcher.core.model import Document, Fact, Kind


def kind_of(document: Document, fact: Fact | None, season: int | None) -> Kind:
    """What facts say, then the season, then what headline and text call it more often."""
    types = {fact.type, *fact.all("about.@type")} if fact else set()
    if "Movie" in types or types & SERIES_TYPES:
        return Kind.FILM if "Movie" in types else Kind.SERIES
    if season is not None:
        return Kind.SERIES
    return Kind.FILM if leaning(document) < 0 else Kind.SERIES


def leaning(document: Document) -> int:
    """By how many words headline and text speak rather of a series than of a film; the headline's weigh five."""
    text = " ".join(block.text for block in islice(article_of(document), 80))
    heads = " ".join((document.headline, document.title, slug_of(document.url)))
    films, shows = (count_words(heads, each) * 5 + count_words(text, each) for each in (words.FILM, words.SERIES))
    return shows - films


def count_words(text: str, patterns: tuple[str, ...]) -> int:
    """How often one of the words stands in a text."""
    return len(pattern_of(patterns).findall(text))


@cache
def pattern_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words, whole and in any case."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
