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


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word or a punctuation mark at characters `start` to `end`."""

    word: str
    start: int
    end: int


@dataclass(slots=True)
class Node:
    """What may follow a row of words, and the cues that are complete here."""

    words: dict[str, Node] = field(default_factory=dict)
    stems: dict[str, Node] = field(default_factory=dict)
    gap: Node | None = None
    cues: list[Cue] = field(default_factory=list)


def fold(word: str) -> str:
    """A word for comparing: lower case, straight apostrophes; accents stay."""
    return unicodedata.normalize("NFC", word).casefold().replace("’", "'")


def tokens_of(text: str) -> list[Token]:
    """The words and punctuation marks of a text."""
    return [Token(fold(match.group()), match.start(), match.end()) for match in WORD.finditer(text)]


class Lexicon:
    """The wordings of one or more languages, compiled once."""

    def __init__(self, *languages: Phrases) -> None:
        self._root = Node()
        self._stem_lengths: set[int] = set()
        for phrases in languages:
            for cue, wordings in phrases.items():
                for wording in wordings:
                    self._add(cue, wording)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every cue of the text in order; of the hits of one cue that overlap, the longest."""
        tokens = tokens_of(text)
        hits = [hit for at in range(len(tokens)) for hit in self._match(tokens, at)]
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

    def _match(self, tokens: list[Token], at: int) -> Iterator[Hit]:
        longest: dict[Cue, int] = {}
        waiting = [(self._root, at)]
        while waiting:
            node, position = waiting.pop()
            for cue in node.cues:
                longest[cue] = max(longest.get(cue, 0), position)
            waiting.extend(self._steps(node, tokens, position))
        for cue, end in longest.items():
            yield Hit(cue, tokens[at].start, tokens[end - 1].end)

    def _steps(self, node: Node, tokens: list[Token], position: int) -> Iterator[tuple[Node, int]]:
        if position >= len(tokens):
            return
        word = tokens[position].word
        if word in node.words:
            yield node.words[word], position + 1
        if node.stems:
            for length in self._stem_lengths:
                if word[:length] in node.stems and len(word) >= length:
                    yield node.stems[word[:length]], position + 1
        if node.gap is not None:
            for skipped in range(GAP + 1):
                yield node.gap, position + skipped
                if position + skipped >= len(tokens) or tokens[position + skipped].word in BREAKS:
                    break


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
