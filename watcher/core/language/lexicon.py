"""A language's wordings as a tree of words, matched in one pass over a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from watcher.core.language.cues import Cue, Phrases
from watcher.core.language.phrases import phrases_of

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]|_", re.UNICODE)
GAP = 3  # words that `_` may stand for
BREAKS = frozenset(".,;:!?()–—")  # a gap does not cross these


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found at characters `start` to `end`."""

    cue: Cue
    start: int
    end: int


@dataclass(slots=True)
class Node:
    """What may follow a row of words, and the cues that are complete here."""

    words: dict[str, Node] = field(default_factory=dict)
    stems: dict[str, Node] = field(default_factory=dict)
    gap: Node | None = None
    cues: list[Cue] = field(default_factory=list)

    @property
    def goes_on(self) -> bool:
        """Whether anything may follow."""
        return bool(self.words or self.stems or self.gap)


def fold(word: str) -> str:
    """A word for comparing: lower case, straight apostrophes; accents stay."""
    return unicodedata.normalize("NFC", word).casefold().replace("’", "'")


@dataclass(slots=True)
class Words:
    """The folded words and punctuation marks of a text, and where each begins and ends."""

    words: list[str]
    spans: list[tuple[int, int]]


def words_of(text: str) -> Words:
    """The words of a text; folding keeps their number, so that places can be taken from the text itself."""
    folded = fold(text)
    if len(folded) != len(text):  # a letter that folds into two ("ß"): word by word
        matches = list(WORD.finditer(text))
        return Words([fold(match.group()) for match in matches], [match.span() for match in matches])
    return Words(WORD.findall(folded), [match.span() for match in WORD.finditer(folded)])


class Lexicon:
    """The wordings of one or more languages, compiled once."""

    def __init__(self, *languages: Phrases) -> None:
        self._root = Node()
        self._stem_lengths: set[int] = set()
        self._beginnings: dict[str, tuple[Node, ...]] = {}  # by first word, filled as words are met
        for phrases in languages:
            for cue, wordings in phrases.items():
                for wording in wordings:
                    self._add(cue, wording)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every cue of the text in order; of the hits of one cue that overlap, the longest."""
        found = words_of(text)
        hits: list[Hit] = []
        for at, word in enumerate(found.words):
            nodes = self._beginnings.get(word)
            if nodes is None:
                nodes = self._beginnings[word] = tuple(self._named(self._root, word))
            if nodes:
                hits.extend(self._match(found, at, nodes))
        return tuple(without_shorter(hits))

    def _add(self, cue: Cue, wording: str) -> None:
        nodes = [self._root]
        for word in wording.split():
            nodes = [node for parent in nodes for node in self._branches(parent, word)]
        for node in nodes:
            if cue not in node.cues:
                node.cues.append(cue)

    def _branches(self, parent: Node, word: str) -> list[Node]:
        if word == "_":
            parent.gap = parent.gap or Node()
            return [parent.gap]
        return [self._branch(parent, fold(part)) for part in word.split("|")]

    def _branch(self, parent: Node, word: str) -> Node:
        if word.endswith("*"):
            self._stem_lengths.add(len(word) - 1)
            return parent.stems.setdefault(word[:-1], Node())
        return parent.words.setdefault(word, Node())

    def _match(self, found: Words, at: int, nodes: tuple[Node, ...]) -> Iterator[Hit]:
        longest: dict[Cue, int] = {}
        waiting = [(node, at + 1) for node in nodes]
        while waiting:
            node, position = waiting.pop()
            for cue in node.cues:
                longest[cue] = max(longest.get(cue, 0), position)
            if node.goes_on:
                waiting.extend(self._steps(node, found.words, position))
        start = found.spans[at][0]
        return (Hit(cue, start, found.spans[end - 1][1]) for cue, end in longest.items())

    def _steps(self, node: Node, words: list[str], position: int) -> Iterator[tuple[Node, int]]:
        if position >= len(words):
            return
        yield from ((named, position + 1) for named in self._named(node, words[position]))
        if node.gap is not None:
            for skipped in range(GAP + 1):
                yield node.gap, position + skipped
                if position + skipped >= len(words) or words[position + skipped] in BREAKS:
                    break

    def _named(self, node: Node, word: str) -> Iterator[Node]:
        if word in node.words:
            yield node.words[word]
        if node.stems:
            for length in self._stem_lengths:
                if word[:length] in node.stems and len(word) >= length:
                    yield node.stems[word[:length]]


def without_shorter(hits: list[Hit]) -> Iterator[Hit]:
    """Leave out a hit that a longer one of the same cue covers."""
    ends: dict[Cue, int] = {}
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.end > ends.get(hit.cue, -1):
            ends[hit.cue] = hit.end
            yield hit


@lru_cache(maxsize=16)
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a page's language (BCP 47); English where there is no phrase file."""
    return Lexicon(phrases_of(language))


@lru_cache(maxsize=1)
def every_language() -> Lexicon:
    """One lexicon of all languages, for labels of videos, which are often in another one."""
    return Lexicon(*(phrases_of(code) for code in ("en", "de", "fr", "es", "it", "pt", "nl")))
