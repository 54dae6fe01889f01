"""Wall words, a file a language: data, no logic. Adding a language is adding a file and its line here.

All languages are always looked for: a wall speaks the visitor's language, the site's, or English.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words import de, en, es, fr, it, nl, pt
from watcher.core.fitness.words.vocabulary import fold

__all__ = ["Saying", "find_hints", "find_sayings", "fold", "labels_of"]

Saying = tuple[Reason, str]  # what was said, and of which reason that speaks

_LANGUAGES: Final = (en.WORDS, de.WORDS, es.WORDS, fr.WORDS, it.WORDS, nl.WORDS, pt.WORDS)
_Start = tuple[str, ...]  # the first two words of a saying, or its only one
_Index = dict[_Start, tuple[tuple[tuple[str, ...], Reason], ...]]


def _labels() -> dict[str, frozenset[Reason]]:
    found: defaultdict[str, set[Reason]] = defaultdict(set)
    for language in _LANGUAGES:
        for reason, words in language.items():
            for label in words.labels:
                found[label].add(reason)
    return {label: frozenset(reasons) for label, reasons in found.items()}


def _index() -> _Index:
    """The sayings by how they start: most texts hold one of the first words, and few the second after it."""
    found: defaultdict[_Start, set[tuple[tuple[str, ...], Reason]]] = defaultdict(set)
    for language in _LANGUAGES:
        for reason, words in language.items():
            for saying in words.says:
                parts = tuple(saying.split())
                found[parts[:2]].add((parts, reason))
    return {start: tuple(sorted(sayings)) for start, sayings in found.items()}


def _pairs() -> tuple[tuple[Reason, frozenset[str], frozenset[str]], ...]:
    """Words that say something of a reason where they stand together, language by language."""
    return tuple(
        (reason, words.about, words.tells)
        for language in _LANGUAGES
        for reason, words in language.items()
        if words.about
    )


_LABELS: Final = _labels()
_INDEX: Final = _index()
_PAIRS: Final = _pairs()
_ABOUT: Final = frozenset(word for _, about, _ in _PAIRS for word in about)


def labels_of(folded: str) -> frozenset[Reason]:
    """The reasons of which a whole part of a headline speaks."""
    return _LABELS.get(folded, frozenset())


def find_sayings(folded: str) -> frozenset[Saying]:
    """What a folded text says that is said on walls; numbers in between do not matter ("and our 842 partners")."""
    words = folded.split()
    found = _sayings(words)
    if any(word.isdigit() for word in words):
        found |= _sayings([word for word in words if not word.isdigit()])
    return frozenset(found)


def find_hints(folded: str) -> frozenset[Saying]:
    """Of which reasons a text speaks by words that stand together ("page" and "found"): less than a saying."""
    words = frozenset(folded.split())
    if _ABOUT.isdisjoint(words):
        return frozenset()
    return frozenset(
        (reason, "…") for reason, about, tells in _PAIRS if not about.isdisjoint(words) and not tells.isdisjoint(words)
    )


def _sayings(words: list[str]) -> set[Saying]:
    starts = [(word,) for word in words if (word,) in _INDEX]
    found = {(reason, " ".join(parts)) for start in starts for parts, reason in _INDEX[start]}
    for at, start in enumerate(pairwise(words)):
        for parts, reason in _INDEX.get(start, ()):
            if tuple(words[at : at + len(parts)]) == parts:
                found.add((reason, " ".join(parts)))
    return found
