"""The name that a page is about: what headline, title, facts, address and text agree on best."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import capwords
from typing import Final

from watcher.core.about.facts import names_of
from watcher.core.about.headline import IF_SAID, clean, is_a_name, names_in, until_ender, without_season
from watcher.core.about.parts import article_of, slug_of
from watcher.core.language.titles import plain
from watcher.core.model import Document

LONGEST: Final = 80  # letters of a name
ENOUGH: Final = 3  # for a name to be taken
MANY: Final = 3  # mentions in the text beyond which more say nothing more
PARTS: Final = re.compile(r"\s+[|–—·»•-]\s+|\s*\|\s*")  # between the story and the site
HEAD: Final = 300  # letters of a headline that are looked at


def find_name(document: Document) -> str:
    """The name that headline, title, facts, address and text agree on best; "" where none can be told."""
    proposals: dict[str, int] = {}
    for name, trust in proposed_names(document):
        if 1 < len(name) <= LONGEST and plain(name):
            proposals[name] = max(trust, proposals.get(name, trust))
    text = " ".join(block.text for block in article_of(document) if block.text != document.headline)
    folded, slug = plain(text), plain(slug_of(document.url))

    def weight(name: str) -> tuple[int, int]:
        mentions = min(len(re.findall(rf"\b{re.escape(plain(name))}\b", folded)), MANY)
        trust = proposals[name] or (3 if mentions else IF_SAID)
        return mentions + trust + (plain(name) in slug), len(name) if mentions else 0

    best = max(proposals, key=weight, default="")
    if not best or weight(best)[0] < ENOUGH:
        return ""
    is_labelled = best.endswith(f": {document.headline}")  # "Press kit: Northbound"
    return as_written(document.headline if is_labelled else best, text)


def as_written(name: str, text: str) -> str:
    """A name in capitals as the text writes it; one of several words is not left in them."""
    if not name.isupper():
        return name
    spellings = re.findall(re.escape(name), text, re.IGNORECASE)
    usual = capwords(name) if " " in name else name
    return next((spelling for spelling in spellings if not spelling.isupper()), usual)


def proposed_names(document: Document) -> Iterator[tuple[str, int]]:
    """Names with how far each is to be trusted, the likeliest first."""
    language = document.language
    heads = (document.headline, document.title, slug_of(document.url))
    for fact in document.facts:
        for name in names_of(fact):
            if any(plain(name) in plain(head) for head in heads):
                yield without_season(name, language), 3
    if is_a_name(document.headline) and PARTS.split(document.title)[0] == document.headline:
        yield clean(document.headline), 3
    story, *site = sorted(PARTS.split(document.title), key=len, reverse=True)
    for head in dict.fromkeys((document.headline[:HEAD], story[:HEAD])):
        for name, trust in names_in(head, language):
            yield without_season(name, language), trust
    for part in site:
        yield without_season(until_ender(part), language), -2
