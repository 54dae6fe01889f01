"""What a page shows, gathered once: its heads, its texts with the wall words in them, and where it names the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.tongue import Tongue, tongue_of
from watcher.core.fitness.words import Saying, find_hints, find_sayings, fold, labels_of
from watcher.core.language.titles import Watched, names_of, watched
from watcher.core.model import Block, BlockKind, Document, MarkKind, Markup, Region, Title, Usual

MUCH: Final = 6_000  # letters of an article that no wall has
_RUNNING: Final = 5  # words that may name a thing; more say something
PARTS: Final = re.compile(r"\s[|–—·•»:/-]+\s|[|!?…:•]+|\.(?=\s|$)")  # between the parts of a headline
_UNSPACED = re.compile("[\u2e80-\U0010ffff]")  # characters of scripts that put no spaces between words
_QUOTES = str.maketrans(dict.fromkeys("'‘’‚\"“”„«»‹›", " "))


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the page."""

    words: str
    region: Region
    level: int  # of a heading
    is_running: bool  # it says something
    is_link: bool  # it only leads to another page
    sayings: frozenset[Saying]  # what it says that is said on walls

    @property
    def letters(self) -> int:
        """How long it is."""
        return len(self.words)

    @property
    def is_heading(self) -> bool:
        """Whether it heads others."""
        return self.level > 0

    @property
    def is_content(self) -> bool:
        """Whether it stands in the article itself."""
        return self.region is Region.ARTICLE and not self.is_heading

    @property
    def is_prose(self) -> bool:
        """Whether the article says something here."""
        return self.is_content and self.is_running and not self.is_link

    @property
    def is_own(self) -> bool:
        """Whether it is something that no wall says."""
        return self.is_prose and not self.sayings

    @property
    def is_section(self) -> bool:
        """Whether it heads a section of the article, rather than a wall or another story."""
        return self.level > 1 and self.region is Region.ARTICLE and not self.sayings and not self.is_link

    def speaks_of(self, reason: Reason) -> bool:
        """Whether it says what such a wall says."""
        return any(each is reason for each, _ in self.sayings)


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
                yield self._read(block)

    def _read(self, block: Block) -> Text:
        text, bare = block.text, self.bare(block.text)
        level = max(1, block.level) if block.kind is BlockKind.HEADING else 0
        is_running = words_in(text) > _RUNNING
        is_link = leads_elsewhere(block)
        sayings = find_sayings(bare)
        if is_running or level:
            sayings |= find_hints(bare)
        if level or (block.region is Region.ARTICLE and not is_link):
            sayings |= {(reason, bare) for reason in labels_of(bare)}
        return Text(text, block.region, level, is_running, is_link, sayings)

    @cached_property
    def own_letters(self) -> int:
        """Letters of the article that say something of their own."""
        return sum(text.letters for text in self.texts if text.is_own) if self.letters < MUCH else self.letters

    @cached_property
    def content_letters(self) -> int:
        """Letters of the article that no wall says, lists and tables included."""
        if self.letters >= MUCH:
            return self.letters
        return sum(text.letters for text in self.texts if text.is_content and not text.sayings)

    @cached_property
    def other_letters(self) -> int:
        """Letters that few walls have: the article's content, of links only half, and readers' comments."""
        readers = sum(len(block.text) for block in self.document.blocks if block.region is Region.COMMENTS)
        links = sum(text.letters for text in self.texts if text.is_link and text.is_content)
        return self.content_letters + readers - links // 2

    @cached_property
    def tongue(self) -> Tongue:
        """The language that the article shows."""
        return tongue_of(" ".join(self.article))

    @cached_property
    def language(self) -> str:
        """The language of the text: what it shows, or what the page states where the text does not speak against it."""
        stated = self.document.language.partition("-")[0].lower()
        return self.tongue.language or (stated if self.tongue.allows(stated) else "")

    # --- the title -------------------------------------------------------------------------------

    @cached_property
    def is_headed(self) -> bool:
        """Whether the headline or the page's title names the watched title."""
        return self.names(self.document.headline) or self.names(self.document.title)

    @cached_property
    def mentions(self) -> int:
        """How many of the article's texts name it."""
        return sum(map(self.names, self.article))

    @property
    def is_named_late(self) -> bool:
        """Whether the title is named in the second half of the article alone."""
        half = len(self.article) // 2
        return not any(map(self.names, self.article[:half])) and any(map(self.names, self.article[half:]))

    def names(self, text: str) -> bool:
        """Whether a text names the watched title, alone or in a longer name, however it is quoted."""
        if text not in self._naming:
            self._naming[text] = self._names(text)
        return self._naming[text]

    def _names(self, text: str) -> bool:
        if self._watched.places(text, text.casefold()):
            return True
        bare = text.translate(_QUOTES)
        return bare != text and bool(self._watched.places(bare, bare.casefold()))

    @cached_property
    def _watched(self) -> Watched:
        return watched(self.title)

    @cached_property
    def _naming(self) -> dict[str, bool]:
        """The texts that were asked about: each is asked about several times."""
        return {}

    # --- heads -----------------------------------------------------------------------------------

    def heads_say(self, reason: Reason) -> bool:
        """Whether the headline or the page's title is that of such a page."""
        return reason in self._heads

    @cached_property
    def _heads(self) -> frozenset[Reason]:
        found: set[Reason] = set()
        for head in {self.document.headline, self.document.title}:
            if self.names(head):
                continue  # what stands beside the title's name is the site's: a site may be called "Oops"
            found.update(reason for reason, _ in find_sayings(self.bare(head)))
            for part in (*PARTS.split(head), head):
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


def words_in(text: str) -> int:
    """How many words a text has; two characters make one in scripts that put no spaces."""
    return text.count(" ") + 1 + (0 if text.isascii() else len(_UNSPACED.findall(text)) // 2)


def leads_elsewhere(block: Block) -> bool:
    """Whether a text is no more than a link."""
    linked = sum(mark.end - mark.start for mark in block.marks if mark.kind is MarkKind.LINK)
    return linked * 5 >= len(block.text) * 4


def path_of(url: str) -> str:
    """The path of an address, folded: without a last slash, an index page or a query."""
    try:
        path = urlsplit(url).path.lower()
    except ValueError:
        return ""
    return re.sub(r"/(?:index|default|home)\.\w+$", "", path).rstrip("/")
