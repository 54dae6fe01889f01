"""The parts of a page that are asked what it is about: the text that counts, and the words of its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from watcher.core.model import Block, Document, Region


def article_of(document: Document) -> Iterator[Block]:
    """The blocks of the text that counts."""
    return (block for block in document.blocks if block.region is Region.ARTICLE)


def slug_of(url: str) -> str:
    """The last words of the address's path."""
    return " ".join(words_of(url)[-2:])


def words_of(url: str) -> list[str]:
    """The parts of the address's path that say something, as words."""
    parts = [re.sub(r"\.\w{2,5}$", "", part) for part in unquote(urlsplit(url).path).split("/")]
    telling = [part for part in parts if sum(letter.isalpha() for letter in part) > 3]
    return [re.sub(r"[\W_]+", " ", part).strip() for part in telling]
