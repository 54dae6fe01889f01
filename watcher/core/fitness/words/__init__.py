"""Wall words, a file a language: data, no logic. Adding a language is adding a file and its line here.

All languages are always looked for: a wall speaks the visitor's language, the site's, or English.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from watcher.core.fitness.reasons import Reason
from watcher.core.fitness.words import de, en, es, fr, it, nl, pt
from watcher.core.fitness.words.vocabulary import fold

__all__ = ["Saying", "find_hints", "find_sayings", "fold", "labels_of"]

Saying = tuple[Reason, str]  # what was said, and of which reason that speaks

_LANGUAGES: Final = (en.WORDS, de.WORDS, es.WORDS, fr.WORDS, it.WORDS, nl.WORDS, pt.WORDS)
_Said = tuple[list[str], Reason]
_Index = dict[str, dict[str, list[_Said]]]  # the sayings by their first word and their second, "" where there is none


def _labels() -> dict[str, frozenset[Reason]]:
    found: defaultdict[str, set[Reason]] = defaultdict(set)
    for language in _LANGUAGES:
        for reason, words in language.items():
            for label in words.labels:
                found[label].add(reason)
    return {label: frozenset(reasons) for label, reasons in found.items()}


def _index() -> _Index:
    """The sayings by how they start: most texts hold one of the first words, and few the second after it."""
    sayings = {
        (tuple(saying.split()), reason)
        for language in _LANGUAGES
        for reason, words in language.items()
        for saying in words.says
    }
    index: _Index = {}
    for parts, reason in sorted(sayings):
        first, second = (*parts, "")[:2]
        index.setdefault(first, {}).setdefault(second, []).append((list(parts), reason))
    return index


def _signs() -> frozenset[str]:
    """The longest word of each saying, which few other texts hold."""
    return frozenset(
        max(saying.split(), key=len) for language in _LANGUAGES for words in language.values() for saying in words.says
    )


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
_SIGNS: Final = _signs()
_PAIRS: Final = _pairs()
_ABOUT: Final = frozenset(word for _, about, _ in _PAIRS for word in about)


def labels_of(folded: str) -> frozenset[Reason]:
    """The reasons of which a whole part of a headline speaks."""
    return _LABELS.get(folded, frozenset())


def find_sayings(folded: str) -> frozenset[Saying]:
    """What a folded text says that is said on walls; numbers in between do not matter ("and our 842 partners")."""
    words = folded.split()
    if _SIGNS.isdisjoint(words):  # as nearly always
        return frozenset()
    found = _sayings(words)
    if any(map(str.isdigit, words)):
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
    begun = [(at, seconds) for at, seconds in enumerate(map(_INDEX.get, words)) if seconds]
    following = [*words[1:], ""]
    said = (
        each
        for at, seconds in begun
        for each in (*seconds.get("", ()), *seconds.get(following[at], ()))
        if words[at : at + len(each[0])] == each[0]
    )
    return {(reason, " ".join(parts)) for parts, reason in said}
