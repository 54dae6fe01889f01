"""Titles told by what stands behind them: "Skerrylight, the lighthouse thriller"; nobody is a thriller."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.language.phrases.around_titles import LEADING, WORKS

KIND = re.compile(
    r",\s(?:the|an?|its|their|[\w’'-]+['’]s|der|die|das|eine?|seine|ihre|le|la|une?|l['’]|el|il|lo|o|de|het|een)\s?"
    r"(?:[\w’'-]+\s){0,4}?"
    r"(?:thriller|(?:\w+-)?drama|dramedy|comedy|sitcom|series|miniseries|procedural|documentary|docuseries|anime|spin-?off"
    r"|whodunn?it|rom-?com|(?:\w+)?(?:serie|krimi|komödie|thriller|drama|reihe)|série|comédie|feuilleton|polar|dramatique"
    r"|telenovela|comedia|commedia|fiction|minissérie|novela|comédia|komedie|reeks)"
    r"(?=[.,;:)]|\s(?:from|by|about|starring|that|which|with|set|von|mit|um|über|de|avec|sur|con|com|di|da|van|met)\b|$)"
)
NAME = re.compile(
    r"(?:^|[\s“\"‘«„(])(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:of|the|and|in|to|for|de|du|des|la|der|van)\s)*[A-ZÀ-Þ][\w’'-]*)*)"
    r"[”\"’»“]?$"
)
REACH = 50  # characters of a name
ORDINARY = LEADING | WORKS


def works_by_kind(text: str) -> Iterator[str]:
    """The names in a text behind which it says what kind of work they are."""
    for kind in KIND.finditer(text):
        named = NAME.search(text, max(0, kind.start() - REACH), kind.start())
        words = named["name"].split() if named else []
        while words and words[0] in ORDINARY:
            words = words[1:]
        if words:
            yield " ".join(words)
