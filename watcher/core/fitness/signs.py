"""What a page shows, gathered once: its heads, its texts with the wall words in them, and where it names the title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.tongue import Tongue, tongue_of
from watcher.core.fitness.words import Saying, find_sayings, fold, labels_of
from watcher.core.language.entities import names_of, title_places
from watcher.core.model import BlockKind, Document, Markup, Region, Title, Usual

MUCH: Final = 6_000  # letters of an article that no wall has
_RUNNING: Final = 5  # spaces in a text that says something, rather than names a thing
_PARTS = re.compile(r"\s[|–—·•»:/-]+\s|[|!?…:•]+|\.(?=\s|$)")  # between the parts of a headline
_QUOTES = str.maketrans(dict.fromkeys("'‘’‚\"“”„«»‹›", " "))


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the page."""

    letters: int
    region: Region
    is_heading: bool
    is_naming: bool  # it names the watched title
    is_running: bool  # it says something
    sayings: frozenset[Saying]  # what it says that is said on walls

    @property
    def is_own(self) -> bool:
        """Whether the article says something here that no wall says."""
        return self.region is Region.ARTICLE and self.is_running and not self.is_heading and not self.sayings


@dataclass(frozen=True)
class Signs:
    """One page as it is judged; what costs time is found when it is first asked for."""

    document: Document
    title: Title
    status: int = 200
    url: str = ""  # as it was asked for
    final_url: str = ""  # as it answered
    usual: Usual | None = None

    @property
    def markup(self) -> Markup:
        """What the page is made of."""
        return self.document.markup

    # --- texts -----------------------------------------------------------------------------------

    @cached_property
    def article(self) -> tuple[str, ...]:
        """The article's texts, headings apart."""
        blocks = self.document.blocks
        return tuple(b.text for b in blocks if b.region is Region.ARTICLE and b.kind is not BlockKind.HEADING)

    @cached_property
    def letters(self) -> int:
        """How long the article is."""
        return sum(map(len, self.article))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """All texts but readers' comments; none of a page with much text, which is no wall."""
        return tuple(self._read_texts()) if self.letters < MUCH else ()

    def _read_texts(self) -> Iterator[Text]:
        for block in self.document.blocks:
            if block.region is not Region.COMMENTS:
                text = block.text
                is_heading = block.kind is BlockKind.HEADING
                sayings = find_sayings(self.bare(text))
                is_running = text.count(" ") >= _RUNNING
                yield Text(len(text), block.region, is_heading, self.names(text), is_running, sayings)

    @cached_property
    def own_letters(self) -> int:
        """Letters of the article that say something of their own."""
        return sum(text.letters for text in self.texts if text.is_own) if self.letters < MUCH else self.letters

    @cached_property
    def tongue(self) -> Tongue:
        """The language that the article shows."""
        return tongue_of(" ".join(self.article))

    # --- the title -------------------------------------------------------------------------------

    @cached_property
    def is_headed(self) -> bool:
        """Whether the headline or the page's title names the watched title."""
        return self.names(self.document.headline) or self.names(self.document.title)

    @cached_property
    def mentions(self) -> int:
        """How many of the article's texts name it."""
        return sum(map(self.names, self.article))

    def names(self, text: str) -> bool:
        """Whether a text names the watched title, alone or in a longer name, however it is quoted."""
        return bool(title_places(text, self.title) or title_places(text.translate(_QUOTES), self.title))

    # --- heads -----------------------------------------------------------------------------------

    def heads_say(self, reason: Reason) -> bool:
        """Whether the headline or the page's title is that of such a page."""
        return reason in self._heads

    @cached_property
    def _heads(self) -> frozenset[Reason]:
        found: set[Reason] = set()
        for head in {self.document.headline, self.document.title}:
            found.update(reason for reason, _ in find_sayings(self.bare(head)))
            for part in (*_PARTS.split(head), head):
                found |= labels_of(self.bare(part))
        return frozenset(found)

    def bare(self, text: str) -> str:
        """A text, folded, without the watched title's name: a show may be called "Access Denied"."""
        folded = f" {fold(text)} "
        for name in self._own_names:
            folded = folded.replace(f" {name} ", " \u2026 ")
        return folded.strip()

    @cached_property
    def _own_names(self) -> tuple[str, ...]:
        return tuple(filter(None, map(fold, names_of(self.title))))

    # --- addresses -------------------------------------------------------------------------------

    @cached_property
    def path(self) -> str:
        """The path that was asked for."""
        return path_of(self.url)

    @cached_property
    def final_path(self) -> str:
        """The path that answered."""
        return path_of(self.final_url or self.url)


def path_of(url: str) -> str:
    """The path of an address, folded: without a last slash, an index page or a query."""
    try:
        path = urlsplit(url).path.lower()
    except ValueError:
        return ""
    return re.sub(r"/(?:index|default|home)\.\w+$", "", path).rstrip("/")


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The folded words of some texts."""
    return frozenset(word for text in texts for word in fold(text).split())
