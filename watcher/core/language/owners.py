"""Whether a page is about the watched title alone, however little its headline says."""

from __future__ import annotations

import re
from itertools import islice

from watcher.core.language.phrases.works import ASKING, NO_NAMES, WORKS
from watcher.core.language.seasons import find_seasons
from watcher.core.language.titles import find_title, plain
from watcher.core.model import BlockKind, Document, MarkKind, Region, Title

OPENING = 24  # blocks in which a page spells out the name that its headline leaves out
WORK = re.compile(r"\b(?:" + "|".join(WORKS) + r")\b", re.IGNORECASE)
MANY = re.compile(r"\b(?:every|each|all the|jede[rns]?|chaque|cada|ogni|elke?)\b", re.IGNORECASE)
INSIDE = re.compile(r"(?<=[\w”’\"»,] )[A-ZÀ-Þ]\w*[a-zß-ÿ]\w*")  # a capital behind another word
DAY = re.compile(r"\d")
ASKED, EMPTY = frozenset(map(plain, ASKING)), frozenset(map(plain, NO_NAMES))
FEWEST = 6  # letters of a name that an address can spell


def is_own(document: Document, title: Title, heads: str) -> bool:
    """Whether the page's headline, title or address names the watched one, or its first lines name no other."""
    if find_title(heads, title) or addressed(document.url, title) or headed_by_season(document, title):
        return True
    return headed_by_work(document, title)


def addressed(url: str, title: Title) -> bool:
    """Whether the page's address spells the title's name: its path, or the site's for a name of several words."""
    host, _, path = url.partition("://")[2].partition("/")
    name = spelled(title.name)
    is_site = " " in plain(title.name).removeprefix("the ") and name.removeprefix("the") in spelled(host)
    return len(name) >= FEWEST and (is_site or name in spelled(path))


def spelled(text: str) -> str:
    """A text as addresses spell it, without spaces and marks."""
    return re.sub(r"[\W_]+", "", plain(text))


def headed_by_season(document: Document, title: Title) -> bool:
    """Whether the headline is the watched season alone ("Series 4"), and the page's first lines name its title."""
    mentions = find_seasons(document.headline, document.language or "en")
    if not mentions or mentions[0].number != title.season or title.season is None:
        return False
    alone = mentions[0].end - mentions[0].start == len(document.headline.strip())
    return alone and any(find_title(block.text, title) for block in document.blocks[:OPENING])


def headed_by_work(document: Document, title: Title) -> bool:
    """Whether the headline speaks of one work or only asks, names none, and the first that the page names is ours."""
    headline = document.headline
    words = set(plain(headline).split())
    asks = bool(words & ASKED) and not words - EMPTY
    if not asks and not WORK.search(headline):
        return False
    if DAY.search(headline) or MANY.search(headline) or names_another(headline):
        return False
    return is_first_named(document, title)


def names_another(headline: str) -> bool:
    """Whether a headline, written small otherwise, has a name inside."""
    words = headline.split()
    capitals = INSIDE.findall(headline)
    return bool(capitals) and sum(word[:1].isupper() for word in words) * 2 <= len(words)


def is_first_named(document: Document, title: Title) -> bool:
    """Whether the first work that the page's text names or sets apart, in its first lines, is the watched one."""
    told = (block for block in document.blocks if block.region is Region.ARTICLE)
    for block in islice((block for block in told if block.kind is not BlockKind.CAPTION), OPENING):
        ours = next((span.start for span in find_title(block.text, title)), None)
        apart = (mark.start for mark in block.marks if is_set_apart(block.text[mark.start : mark.end], mark.kind))
        first = next(apart, None)
        if ours is not None:
            return first is None or ours <= first
        if first is not None:
            return False
    return False


def is_set_apart(words: str, kind: MarkKind) -> bool:
    """Whether a run of characters is in italics and written like a name of several words."""
    return kind is MarkKind.ITALIC and sum(word[:1].isupper() for word in words.split()) > 1
