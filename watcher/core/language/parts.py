"""What a sentence says of a part, and not of whoever plays it: "as the bank's director, a man who left his wife"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit

OPENS = re.compile(
    r"\b(?:(?<!such )(?<!known )(?<!well )(?<!hired )(?<!serves )(?<!works )(?<!worked )(?<!credited )(?<!acts )as"
    r"|plays?|playing|played|portray(?:s|ing|ed)?|voices|voicing"
    r"|(?:role|part|character)\sof|(?<!who )(?:is|are)(?=\s[A-Z]\w))\s+"
    r"(?=(?:the|an?|his|her|their|its|one|our)\s|[A-Z“\"‘]|[\w’'-]+[’']s\s)"
)
THING_IS = re.compile(r"\s[^\WA-ZÀ-Þ][\w’'-]*\s(?:is|are)\s$")  # "that voice is Ana Cruz, who joins": no part
THING = 30  # characters that hold a word and "is"
APPOSED = re.compile(  # ", a nun with a past", ", who left her order", ", now a teacher"
    r"\s*,?\s*(?:who|whose|whom|that)\b|\s*,\s*(?:(?:a|an|the|his|her|their|one|now|once|formerly)\s)"
)
NOUN_END = re.compile(  # where the part's own noun phrase ends
    r"[,;:.()–—!?]|\s-\s|\s(?:joins?|returns?|has|have|is|are|was|will|opposite|alongside|no longer)\s"
    r"|\s(?:and|or|while|but|until|before|after|since|because|when|where)\s"
    r"|\s(?:who|whose|whom|that)\b|\s(?:in|on|for|from)\s(?:season|series|the (?:new|second|next|coming|film|show))\b"
)
STORY_END = re.compile(  # where its story does: a mark, another person, or the actor's own verb behind a comma
    r"[;:()–—]|\s-\s|,\s(?:and\s)?(?=[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ])|\sand\s(?=[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ])|,?\s(?:while|but)\s"
    r"|,\s(?=(?:joins?|returns?|has|have|is|are|was|were|will)\s)"
)
SAID_OF_SHOW = re.compile(r"\W*(?:(?:in|for|to|of)\s)?(?:the\s|this\s|next\s)?(?:season|series|show|cast)\b")
NEWCOMER = re.compile(r"new\b|first\b|addition|arrival|recruit|debut|guest|recur", re.IGNORECASE)
DESCRIBING = frozenset({Cue.MAKER, Cue.LEAVE, Cue.SPEAK, Cue.JOINED_BY})  # cues that a part may have as well
TELLING = frozenset({Cue.NEW, Cue.JOIN, Cue.RETURN})  # cues that a part's story alone may have


@lru_cache(maxsize=256)
def parts_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where the sentence describes parts: from behind "as" or "plays", where the story of each begins, and its end."""
    return tuple(_parts(text)) if len(text) > 8 else ()


def _parts(text: str) -> Iterator[tuple[int, int, int]]:
    for match in OPENS.finditer(text):
        noun = end = _end(NOUN_END, text, match.end())
        while story := APPOSED.match(text, end):
            end = _end(STORY_END, text, story.end())
        yield match.end(), noun, end


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.search(text, start)
    return found.start() if found else len(text)


def of_part(text: str, hit: Hit) -> bool:
    """Whether a word is said of a part; that it is new, or introduced in the season, is the show's news."""
    if hit.cue not in DESCRIBING and hit.cue not in TELLING:
        return False
    for start, story, end in parts_in(text):
        told = hit.cue in TELLING and (hit.start >= story or (hit.start > start and text[hit.start].isupper()))
        if THING_IS.search(text, max(0, start - THING), start):
            continue
        if start <= hit.start < end and (hit.cue in DESCRIBING or told):
            return not (NEWCOMER.match(text, hit.start) or SAID_OF_SHOW.match(text, hit.end))
    return False
