"""Rows of tables: what all the cells of a row together speak of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from watcher.core.language.cues import Cue
from watcher.core.language.entities import Entities
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.mentions import About, Mention, find_mentions
from watcher.core.language.scope import Context
from watcher.core.model import Block, BlockKind

TITLES = frozenset(("title", "show", "film", "movie", "programme", "titel", "titre", "título", "titolo", "serie"))
EPISODES = frozenset((
    "no", "no.", "#", "ep", "ep.", "episode", "nr", "nr.", "folge",
    "épisode", "n°", "episodio", "aflevering", "nº", "role", "character", "actor",
))  # fmt: skip
NUMBER = re.compile(r"\d{1,2}")
SEASONS = re.compile(r"\b(?:seasons|staffeln|saisons|temporadas|stagioni|seizoenen|all series)\b", re.IGNORECASE)
COUNT = re.compile(r"(?:#|nr|n[oº°]|number)\.?", re.IGNORECASE)  # the head of a column that only counts
Place = tuple[int, int]  # table and row
Key = TypeVar("Key", int, Place)


@dataclass(slots=True)
class Rows:
    """The rows of one page's tables; what was read once is kept while the page is read."""

    entities: Entities
    language: str
    texts: dict[Place, str]
    tables: dict[int, tuple[Block, ...]]  # each table's cells
    cells: dict[Place, tuple[Block, ...]]  # each row's
    heads: dict[int, frozenset[str]]  # each table's nearest headings
    _mentions: dict[Place, tuple[Mention, ...]] = field(default_factory=dict)

    def names(self, block: Block) -> tuple[Mention, ...]:
        """The titles and seasons that a cell's row names, none for what is no cell."""
        place = place_of(block)
        if place is None:
            return ()
        if place not in self._mentions:
            self._mentions[place] = find_mentions(self.texts[place], self.entities, self.language)
        return self._mentions[place]

    def has(self, block: Block, cue: Cue) -> bool:
        """Whether a cell's row says something."""
        place = place_of(block)
        return place is not None and any(hit.cue is cue for hit in lexicon_for(self.language).find(self.texts[place]))

    def is_of_other_season(self, block: Block) -> bool:
        """Whether a cell's row names seasons, and none of them is the watched one."""
        seasons = {mention.about for mention in self.names(block) if mention.is_season}
        numbered = self.number(block)
        return seasons == {About.OTHER_SEASON} or numbered not in (None, self.entities.title.season)

    def number(self, block: Block) -> int | None:
        """The number with which a cell's row begins below "Season", or below "#" under "All seasons"."""
        place = place_of(block)
        lead = self.cells[place][0] if place else block
        if not place or not NUMBER.fullmatch(lead.text) or not lead.path:
            return None
        return int(lead.text) if self._counts_seasons(lead.path) and self.entities.title.season else None

    def _counts_seasons(self, path: tuple[str, ...]) -> bool:
        above, head = ("", *path)[-2:]
        if COUNT.fullmatch(head):
            return SEASONS.search(above) is not None
        return any(hit.cue is Cue.SEASON for hit in lexicon_for(self.language).find(head))

    def context(self, block: Block) -> Context | None:
        """What a row of a page of many titles is about, where it names the watched one and no other."""
        if self.entities.own:
            return Context(About.OTHER_TITLE, "its row") if self._is_of_others(block) else None
        titles = {mention.about for mention in self.names(block) if not mention.is_season}
        seasons = {mention.about for mention in self.names(block) if mention.is_season}
        ours = titles == {About.THIS} and seasons != {About.OTHER_SEASON}
        return Context(About.THIS, "its row", season=About.THIS in seasons) if ours else None

    def _is_of_others(self, block: Block) -> bool:
        """Whether a row of a list of titles names neither the watched one nor its season."""
        place = place_of(block)
        heads = (
            frozenset(head.casefold().strip(" :") for head in self.heads.get(place[0], ())) if place else frozenset()
        )
        lists = bool(heads & TITLES) and not heads & EPISODES
        return lists and not any(mention.about is About.THIS for mention in self.names(block))


def rows_of(blocks: tuple[Block, ...], entities: Entities, language: str) -> Rows:
    """The rows of a page's tables, each as one text."""
    cells: dict[Place, list[str]] = {}
    for block in blocks:
        if (place := place_of(block)) is not None:
            cells.setdefault(place, []).append(block.text)
    texts = {place: " | ".join(each) for place, each in cells.items()}
    placed = [block for block in blocks if block.group is not None and block.row is not None]
    tables = grouped(placed, attrgetter("group"))
    heads = {table: frozenset(cell.path[-1] for cell in each if cell.path) for table, each in tables.items()}
    return Rows(entities, language, texts, tables, grouped(placed, attrgetter("group", "row")), heads)


def grouped(blocks: list[Block], key: Callable[[Block], Key]) -> dict[Key, tuple[Block, ...]]:
    """The blocks of each key, in order."""
    groups: dict[Key, list[Block]] = {}
    for block in blocks:
        groups.setdefault(key(block), []).append(block)
    return {key: tuple(each) for key, each in groups.items()}


def place_of(block: Block) -> Place | None:
    """The table and row of a cell, None for anything else."""
    if block.kind is not BlockKind.CELL or block.group is None or block.row is None:
        return None
    return block.group, block.row
