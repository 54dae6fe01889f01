"""What a sentence speaks of: the release, or the fate of the title."""

from __future__ import annotations

from watcher.core.language.cues import Cue
from watcher.core.language.passages import Passage
from watcher.core.language.topics import PEOPLE, Topic

SECTIONS = frozenset({Topic.RELEASE, Topic.UNDATED})  # speaks of the release under these headings alone
VIDEO = (Cue.TRAILER, Cue.TEASER)


def first(passage: Passage, cue: Cue) -> list[int]:
    """Where the first word of a cue stands, nothing where there is none."""
    return [hit.start for hit in passage.find(cue)][:1]


def has_besides(passage: Passage, *cues: Cue, start: int = 0, end: int | None = None) -> bool:
    """Whether the sentence says one of the cues in other words than those that end something or say that it is out."""
    around = [hit for hit in passage.find(Cue.CANCELLATION, Cue.OUT, Cue.ENDING) if hit.cue not in cues]
    hits = passage.find(*cues, start=start, end=end)
    return any(not any(a.start <= hit.start and hit.end <= a.end for a in around) for hit in hits)


def speaks_of_release(passage: Passage) -> bool:
    """Whether the sentence may speak of the title's fate: not under people's or videos' headings."""
    return passage.inherits or not passage.topics & (PEOPLE | {Topic.TRAILER, Topic.CREW, Topic.PLOT})


def is_about_release(passage: Passage) -> bool:
    """Whether the sentence is about the release, by its heading or its own words."""
    if passage.topics & SECTIONS:
        return True
    if not speaks_of_release(passage):
        return False
    if any(not passage.has(*VIDEO, start=passage.clause(hit.start)[0], end=hit.end) for hit in passage.find(Cue.DATE)):
        return True
    return passage.has(Cue.RELEASE) and not passage.has(*VIDEO, Cue.SHOOT, Cue.CAST, Cue.GOODS, Cue.PLAY, Cue.RETURN)
