"""Labels before a colon or a dash that say what the rest of a sentence is about ("Trailer: none yet")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.headings import Headings
from watcher.core.language.mentions import find_mentions
from watcher.core.language.names import find_names
from watcher.core.language.sentences import Span
from watcher.core.language.topics import GENERAL, OFF, PEOPLE, REFINING, SIDES, Topic, topics_of
from watcher.core.model import Block, BlockKind

SAYING = frozenset({Cue.OUT, Cue.SHOWN, Cue.CREDIT, Cue.GUESS, Cue.FUTURE, Cue.NEGATION})  # a clause, not a label
LONGEST_LABEL = 34  # characters, with the mark behind it
LABEL = re.compile(r"(?P<label>[^\W\d_][\w’' ,/-]{1,30}?)\s?(?::|\s[–—-])\s+(?=\S)")


def unlabelled(block: Block, span: Span, headings: Headings) -> tuple[int, frozenset[Topic]]:
    """Where a sentence begins behind its label ("Trailer: none yet"), and its topics; one that names a season stays."""
    beginning = block.text[span.start : min(span.end, span.start + LONGEST_LABEL)]
    may_be = ":" in beginning or " –" in beginning or " —" in beginning or " -" in beginning  # seldom one has a label
    match = LABEL.match(block.text, span.start, span.end) if may_be and block.kind is not BlockKind.HEADING else None
    if match is None:
        return span.start, frozenset()
    if SIDES.fullmatch(match["label"]):
        return match.end(), frozenset()
    if any(hit.cue in SAYING for hit in headings.lexicon.find(match["label"])):
        return span.start, frozenset()
    topics = topics_of(match["label"], headings.lexicon) & (GENERAL | REFINING | OFF)
    named = find_mentions(match["label"], headings.entities, headings.language)
    if not topics or named or find_names(match["label"], language=headings.language):
        return span.start, frozenset() if topics and not named else topics
    return match.end(), topics


def stays_with_makers(topics: frozenset[Topic], own: frozenset[Topic], label: str, headings: Headings) -> bool:
    """Whether a label under a heading about makers ("Joining the team:") says nothing of a cast."""
    if Topic.CREW not in topics or topics & PEOPLE or not own & PEOPLE:
        return False
    return not any(hit.cue in (Cue.CAST, Cue.PLAY) for hit in headings.lexicon.find(label))
