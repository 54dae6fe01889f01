"""Clauses whose verb stands before its subject, as in Spanish, Italian and Portuguese ("A vuelve, y debuta B")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.passages import Passage

INVERTING = frozenset({"es", "it", "pt"})
OPENING = re.compile(  # what begins such a clause behind the people of another
    r"[^;:.]*?(?:(?:,\s|\s)(?:y|e|ed|mientras(?:\sque)?|mentre|enquanto)\s|,\s"
    r"|\s(?:en|in|em)\s(?:(?:el|la|los|las|il|o|a)\s)?(?:que|cui)\s|\s(?:nel|nella)\squale\s|\s(?:donde|dove|onde)\s)"
)
LEAD = re.compile(r"(?:[^\W\dA-ZÀ-Þ][\w’'-]*\s){0,4}")  # "al suo posto ", "en esta temporada "
SUBJECT = re.compile(  # "también la joven": no preposition that makes an object of the name
    r"\s(?:(?!(?:a|al|alla|allo|ad|ao|à|con|com|de|del|della|di|do|da|por|per|para|en|in|em|na|no|nel|que|che)\s)"
    r"[^\W\dA-ZÀ-Þ][\w’'-]*\s){0,4}"
)
COMES = (Cue.JOIN, Cue.JOINED_BY, Cue.ARRIVAL, Cue.REPLACE)


def subject_behind(passage: Passage, start: int, end: int) -> int | None:
    """Where the clause begins whose verb of coming leads to the name at `end`, behind people who end at `start`."""
    if passage.language[:2] not in INVERTING:
        return None
    for verb in passage.find(*COMES, start=start, end=end):
        if not SUBJECT.fullmatch(passage.text, verb.end, end):
            continue
        for opening in openings(passage.text, start, verb.start):
            if LEAD.fullmatch(passage.text, opening, verb.start):
                return opening
    return None


def openings(text: str, start: int, end: int) -> list[int]:
    """Where a clause may begin between two places."""
    found = []
    place = start
    while match := OPENING.match(text, place, end):
        place = match.end()
        found.append(place)
    return found
