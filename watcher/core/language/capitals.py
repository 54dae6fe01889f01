"""Capitals that name no title though a season follows them: nouns of German, places behind a preposition, openers."""

from __future__ import annotations

import re

from watcher.core.language.people import people_of
from watcher.core.language.phrases.beside_nouns import CONTRACTED, PREPOSITIONS, THE
from watcher.core.language.phrases.seasons import OPENING
from watcher.core.language.seasons import SeasonMention

NOUN_LANGUAGE = "de"  # in which every noun has a capital
QUOTE = re.compile(r"[“”\"»‘’']")
SHOWING = re.compile(  # "zeigt Arte Staffel 3": whose verb it is
    r"\b(?:zeigt|zeigte|zeigen|bringt|brachte|sendet|sendete|streamt|streamte|wiederholt|wiederholte|schickt|schickte"
    r"|toont|toonde|brengt|zendt|zond|herhaalt|programmeert|strahlt|strahlte|verfilmt|dreht|plant|bestellt)\s$"
)


def names_something(words: list[str], language: str) -> bool:
    """Whether a run of capitals can be a title: it ends in a capital and is more than what opens a sentence."""
    folded = {word.casefold() for word in words}
    if not words[-1][:1].isupper() or folded <= OPENING:
        return False
    return not folded <= OPENING | people_of(language).ordinary


def is_of_clause(words: list[str], lead: str, between: str, season: SeasonMention, language: str) -> bool:
    """Whether a run before a season belongs to the words before it, or to a headline's opener, and names no title.

    `lead` is what stands before the run, `between` what parts it from the season ("im Herbst, Staffel 2").
    """
    language = language[:2]
    if QUOTE.search(between):
        return False
    if ":" in between and season.number is None and len(words) == 1 and not lead.strip():
        return words[0].casefold() in people_of(language).ordinary or words[0].endswith(("ung", "ing", "heit", "heid"))
    if is_prepositional(words, lead, language):
        return "," in between or (language == NOUN_LANGUAGE and (len(words) == 1 or words[0].casefold() in OPENING))
    return len(words) == 1 and SHOWING.search(lead) is not None


def is_prepositional(words: list[str], lead: str, language: str) -> bool:
    """Whether a preposition or an article leads to a run, or is its first word ("Ab Donnerstag")."""
    before = lead.split()[-1:] if lead.endswith(" ") else []
    leads = {*PREPOSITIONS.get(language, ()), *CONTRACTED.get(language, ())}
    articles = THE.get(language, ()) if language == NOUN_LANGUAGE else ()
    return words[0].casefold() in leads or bool(before and before[0] in {*leads, *articles, "dem", "des"})
