"""Wordings as an automaton over words, so that a text is looked at once for all of them.

The tree of wordings branches (a word, a stem, a gap); the branches that a text follows at once are one state. States
are made when a text first leads to them and kept: a step is then one look into a dict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from watcher.core.language.cues import Cue

GAP = 3  # words that `_` may stand for
BREAKS = frozenset(".,;:!?()–—")  # a gap does not cross these
QUOTES = frozenset('“”„"«»')  # around a title, in a gap: no words
MOST_STATES = 20_000  # kept at once
MOST_WORDS = 8_192  # of which it is kept what they match


@dataclass(slots=True, eq=False)
class Node:
    """What may follow a row of words, and the cues that are complete here."""

    words: dict[str, Node] = field(default_factory=dict)
    stems: dict[str, Node] = field(default_factory=dict)
    gap: Node | None = None
    cues: list[Cue] = field(default_factory=list)

    def all(self) -> Iterator[Node]:
        """The node and every one below it."""
        yield self
        for child in (*self.words.values(), *self.stems.values(), *filter(None, (self.gap,))):
            yield from child.all()

    def named(self, word: Word) -> Iterator[Node]:
        """The nodes that a word leads to."""
        yield from (self.stems[stem] for stem in word.stems if stem in self.stems)
        if word.text in self.words:
            yield self.words[word.text]


@dataclass(slots=True, eq=False)
class Word:
    """What the wordings see of a word: the stems that it begins with, longest first, and itself where one has it."""

    stems: tuple[str, ...]
    text: str
    breaks: bool
    begins: bool  # a wording


class Vocabulary(dict[str, Word]):
    """Words as the wordings see them: one value for all words of which that is the same, kept for the next time."""

    def __init__(self, root: Node) -> None:
        nodes = list(root.all())
        self._root = root
        self._words = (BREAKS | QUOTES).union(*(node.words for node in nodes))
        self._stems = frozenset().union(*(node.stems for node in nodes))
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._shortest = min(self._lengths, default=0)
        self._openings = frozenset(stem[: self._shortest] for stem in self._stems)
        self._longest = max(map(len, self._words | self._stems))
        self._seen: dict[tuple[str, ...], Word] = {}

    def __missing__(self, word: str) -> Word:
        if len(word) > self._longest + 1:  # nobody looks at the rest, and nothing so long is kept
            return self[word[: self._longest + 1]]
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = seen = self._see(word)
        return seen

    def _see(self, word: str) -> Word:
        stems = self._stems_of(word) if word[: self._shortest] in self._openings else ()
        text = word if word in self._words else ""
        if (seen := self._seen.get((*stems, text))) is None:
            seen = self._seen[*stems, text] = Word(stems, text, text in BREAKS, begins=False)
            seen.begins = self._root.gap is not None or any(True for _ in self._root.named(seen))
        return seen

    def _stems_of(self, word: str) -> tuple[str, ...]:
        return tuple(word[:length] for length in self._lengths if length <= len(word) and word[:length] in self._stems)


Places = dict[Node, int]  # where a text stands in the tree, each with the words that a gap before it may still skip


@dataclass(slots=True, eq=False)
class State:
    """The places at which a text stands after some words, and the cues that are complete there."""

    places: Places
    cues: tuple[Cue, ...] = ()
    following: dict[Word, State] = field(default_factory=dict)


class Automaton:
    """The wordings below a node, ready to be matched."""

    def __init__(self, root: Node) -> None:
        self._words = Vocabulary(root)
        self._start = State({root: 0})
        self._states: dict[tuple[object, ...], State] = {}

    def matches(self, words: Sequence[str]) -> Iterator[tuple[int, dict[Cue, int]]]:
        """At each word the cues that begin there, with the number of words up to the end of the longest of each."""
        read = list(map(self._words.__getitem__, words))
        begun = self._start.following
        for at, word in enumerate(read):
            if word.begins:
                state = begun.get(word) or self._after(self._start, word)
                if ends := self._ends(state, read, at + 1):
                    yield at, ends

    def _ends(self, state: State, words: list[Word], position: int) -> dict[Cue, int]:
        ends: dict[Cue, int] = {}
        last = len(words)
        while True:
            for cue in state.cues:
                ends[cue] = position
            if position == last or not state.places:
                return ends
            word = words[position]
            state = state.following.get(word) or self._after(state, word)
            position += 1

    def _after(self, state: State, word: Word) -> State:
        """The state that a word leads to, kept from now on."""
        places: Places = {}
        for node, skips in state.places.items():
            if skips and not word.breaks:
                arrive(places, node, skips - (word.text not in QUOTES))
            for child in node.named(word):
                arrive(places, child, 0)
        cues = tuple(dict.fromkeys(cue for node in places for cue in node.cues))
        going = {node: skips for node, skips in places.items() if node.words or node.stems or node.gap}
        if len(self._states) >= MOST_STATES:
            self._states.clear()
            self._start.following.clear()
        known = self._states.setdefault((*going.items(), *cues), State(going, cues))
        state.following[word] = known
        return known


def arrive(places: Places, node: Node, skips: int) -> None:
    """Stand at a node, and behind it at what a gap there may already skip to."""
    if node.gap is not None:
        arrive(places, node.gap, GAP)
    places[node] = max(skips, places.get(node, 0))
