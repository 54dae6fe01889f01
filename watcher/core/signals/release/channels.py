"""Channels that the page knows by name: what one of them is cited for is no guess ("expect it in 2025, per Lumio")."""

from __future__ import annotations

import re

from watcher.core.language.authority import authority_at
from watcher.core.language.cues import Cue
from watcher.core.language.names import find_names
from watcher.core.language.people import people_of
from watcher.core.model import Authority
from watcher.core.signals.release.day import Day

CITED = re.compile(
    r"\b(?:according to|(?:as )?per|says|said|by)\s(?:the\s)?(?P<name>[A-Z][\w&+-]*(?:\s[A-Z0-9][\w&+-]*){0,2})"
)
EXPECTS = re.compile(r"(?:expect|should|set\b|due\b|slated|target|aim)", re.IGNORECASE)
SHOWS = (  # what a channel does, and no paper that tells of it
    r"\b(?:on|to|for)\s(?:the\s)?{name}(?![\w’'])"
    r"|(?<!\w){name}(?:\s(?:has|have|had|also|then|since|now))*\s(?:renew|order|commission|greenlit|green-lit|pick|cancel|hand|air|date)"
    r"|(?<!\w){name}['’]s\s(?:[\w-]+\s){{0,3}}(?:drama|comedy|series|show|thriller|hit|line-?up|schedule|slate|boss)"
)


def authority_of(day: Day) -> Authority:
    """Who answers for a day: what is expected by word of a channel of this page is announced."""
    authority = authority_at(day.passage, day.mention.start, day.mention.end)
    if authority is Authority.GUESSED and is_cited_from_channel(day):
        return Authority.ANNOUNCED
    return authority


def is_cited_from_channel(day: Day) -> bool:
    """Whether the words expect and guess no more, and the sentence cites a name that the page uses as a channel's."""
    passage = day.passage
    expected = all(EXPECTS.match(passage.text, hit.start) for hit in passage.find(Cue.GUESS))
    if day.page.language[:2] != "en" or not expected or passage.has(Cue.WRITER, Cue.BOUND):
        return False
    cited = CITED.search(passage.text)
    return cited is not None and is_channel(day, cited["name"])


def is_channel(day: Day, name: str) -> bool:
    """Whether a name is a company's of those that are known, or one on which the page shows or orders something."""
    if find_names(name, language=day.page.language):
        return False
    if set(name.casefold().split()) & people_of(day.page.language).organisations:
        return True
    shows = re.compile(SHOWS.format(name=re.escape(name)))
    said = (each.text for each in day.page.passages if name in each.text and each is not day.passage)
    return any(shows.search(text) for text in said)
