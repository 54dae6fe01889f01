"""Which season a page names, or which is the latest that it speaks of."""

from __future__ import annotations

from collections import Counter

from watcher.core.about.parts import article_of, slug_of
from watcher.core.language.phrases.seasons import SEASONS
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.model import BlockKind, Document, Fact


def numbered(text: str, language: str) -> list[SeasonMention]:
    """The numbered seasons in a text, read in its language and, where that is not told, in any."""
    codes = [language] if language.partition("-")[0].lower() in SEASONS else list(SEASONS)
    found = (mention for code in codes for mention in find_seasons(text, code))
    return [mention for mention in found if mention.number is not None]


def season_of(document: Document, fact: Fact | None) -> int | None:
    """The season that headline, title, facts or address name first."""
    stated = fact.first("seasonNumber") if fact and fact.type.endswith("Season") else ""
    if stated.isdigit():
        return int(stated)
    for text in (document.headline, document.title, slug_of(document.url)):
        for mention in numbered(text, document.language):
            return mention.number
    return None


def latest_season(document: Document) -> int | None:
    """The latest season that headings or several sentences speak of."""
    counts: Counter[int] = Counter()
    for block in article_of(document):
        weight = 2 if block.kind is BlockKind.HEADING else 1
        for number in {mention.number for mention in numbered(block.text, document.language)}:
            counts[number or 0] += weight
    return max((number for number, count in counts.items() if count > 1), default=None)
