"""A language's wordings, found in one pass over a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from watcher.core.language.automaton import Automaton, Node
from watcher.core.language.cues import Cue, Phrases
from watcher.core.language.elisions import with_elisions
from watcher.core.language.phrases import phrases_of
from watcher.core.language.remembered import remembered

WORD = re.compile(r"([^\W_]+(?:['’-][^\W_]+)*|[^\w\s]|_)", re.UNICODE)  # a group, so that it splits a text


class Hit(NamedTuple):
    """A cue found at characters `start` to `end`."""

    cue: Cue
    start: int
    end: int


def fold(word: str) -> str:
    """A word for comparing: lower case, straight apostrophes; accents stay."""
    return unicodedata.normalize("NFC", word).casefold().replace("’", "'")


class Lexicon:
    """The wordings of one or more languages, compiled once."""

    def __init__(self, *languages: Phrases) -> None:
        root = Node()
        for phrases in languages:
            for cue, wordings in phrases.items():
                for wording in wordings:
                    add(root, cue, wording)
        self._automaton = Automaton(root)
        self._remembered = remembered(self._find)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every cue of the text in order; of the hits of one cue that overlap, the longest."""
        return self._remembered(text)

    def knows(self, text: str) -> bool:
        """Whether a word of the text says something, as a name does not; "Letters" may be of a name."""
        return any(hit.cue is not Cue.READERS for hit in self.find(text))

    def _find(self, text: str) -> tuple[Hit, ...]:
        folded = fold(text)
        same = len(folded) == len(text)  # else a letter folds into two ("ß"): word by word, as places are the text's
        parts = WORD.split(folded if same else text)
        words = parts[1::2] if same else [fold(word) for word in parts[1::2]]
        return tuple(without_shorter(self._automaton.matches(words), list(accumulate(map(len, parts)))))


def add(root: Node, cue: Cue, wording: str) -> None:
    """Put a wording into a tree."""
    nodes = [root]
    for word in wording.split():
        nodes = [node for parent in nodes for node in branches(parent, word)]
    for node in nodes:
        if cue not in node.cues:
            node.cues.append(cue)


def branches(parent: Node, word: str) -> list[Node]:
    """The nodes below one that stand for a word of a wording: a gap, or each of its forms."""
    if word == "_":
        parent.gap = parent.gap or Node()
        return [parent.gap]
    return [branch(parent, fold(form)) for form in word.split("|")]


def branch(parent: Node, form: str) -> Node:
    """The node below one that stands for a word or, with an asterisk, for all that begin so."""
    if form.endswith("*"):
        return parent.stems.setdefault(form[:-1], Node())
    return parent.words.setdefault(form, Node())


def without_shorter(matches: Iterable[tuple[int, dict[Cue, int]]], bounds: list[int]) -> Iterator[Hit]:
    """The hits of all matches but those that a longer one of the same cue covers; word n has the bounds 2n and 2n+1."""
    ends: dict[Cue, int] = {}
    for at, cues in matches:
        start = bounds[2 * at]
        for cue, end in sorted(cues.items(), key=itemgetter(1), reverse=True) if len(cues) > 1 else cues.items():
            if end > ends.get(cue, -1):
                ends[cue] = end
                yield Hit(cue, start, bounds[2 * end - 1])


@lru_cache(maxsize=16)
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a page's language (BCP 47); English where there is no phrase file."""
    return Lexicon(with_elisions(phrases_of(language), language))


@lru_cache(maxsize=1)
def every_language() -> Lexicon:
    """One lexicon of all languages, for labels of videos, which are often in another one."""
    return Lexicon(*(phrases_of(code) for code in ("en", "de", "fr", "es", "it", "pt", "nl")))
