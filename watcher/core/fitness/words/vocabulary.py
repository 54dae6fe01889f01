"""What is written on pages that stand in a page's place: the form of the lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from watcher.core.fitness.reasons import Reason

_COMBINING = re.compile("[\u0300-\u036f\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The wordings of one reason in one language, folded."""

    labels: frozenset[str]  # a headline, or a part of one, that says no more than this
    says: frozenset[str]  # what such pages say, in the headline or below
    about: frozenset[str] = frozenset()  # words that only together with one of the others say so
    tells: frozenset[str] = frozenset()


Vocabulary = Mapping[Reason, Words]


def words(labels: str, says: str, about: str = "", tells: str = "") -> Words:
    """The wordings of a reason: lists with " / " between their entries, then two lists of single words."""
    return Words(_entries(labels), _entries(says), frozenset(fold(about).split()), frozenset(fold(tells).split()))


def _entries(text: str) -> frozenset[str]:
    return frozenset(folded for entry in text.split("/") if (folded := fold(entry)))


def fold(text: str) -> str:
    """A text for looking for wordings: lower case, no accents, words and numbers with one space between them."""
    plain = text.lower() if text.isascii() else _without_marks(unicodedata.normalize("NFKD", text).casefold())
    return " ".join(_WORD.findall(plain))


def _without_marks(text: str) -> str:
    return _COMBINING.sub("", text)
