"""Days of works whose titles have one capital, at their article, as Romance languages write them ("La casa gris")."""

from __future__ import annotations

import re

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import Hit
from watcher.core.signals.release.day import Day

LANGUAGES = frozenset({"es", "fr", "it", "pt"})
TITLE = re.compile(  # an article with a capital inside of a sentence, before a small word
    r"(?<=[a-zà-ÿ,:–—] )(?:El|La|Los|Las|Il|Lo|Gli|I|Le|Les|L['’]|Un|Una|Une|O|A|Os|As|Um|Uma)"
    r"(?:\s|(?<=['’]))[^\W\dA-ZÀ-Þ][\w’'-]+"
)
REST = re.compile(
    r"(?:\s[^\W\d][\w’'-]*){0,6},?\s(?:(?:ya|também|já|già|aussi|anche|también)\s)?"
)  # of a title, to its verb
BEFORE = re.compile(  # between a verb and the title as its subject: "también ", "la tercera temporada de "
    r"\s(?:(?!(?:en|in|em|su|sur|na|no|nel|nella|dans|al|por|par|para|per|pour|con|com|avec|tras|dopo|après)\s)"
    r"[^\W\dA-ZÀ-Þ][\w’'-]*\s){0,6}"
)


def is_of_articled(day: Day) -> bool:
    """Whether the verb of release nearest to a day has such a title as its subject ("ese día regresa La casa gris")."""
    passage = day.passage
    if passage.language[:2] not in LANGUAGES:
        return False
    titles = [match for match in TITLE.finditer(passage.text) if not is_ours(day, match)]
    if not titles:
        return False
    nouns = {hit.start for hit in passage.find(Cue.DATE)}
    verbs = [hit for hit in passage.find(Cue.RELEASE, Cue.OUT) if hit.start not in nouns]
    nearest = min(verbs, key=lambda hit: distance(day, hit), default=None)
    begins, ends = passage.clause(nearest.start) if nearest else (0, 0)
    return any(is_subject(passage.text, match, hit) for match in titles for hit in verbs if begins <= hit.start < ends)


def is_ours(day: Day, match: re.Match[str]) -> bool:
    """Whether a title is one that the page's sentence is known to speak of, the watched one above all."""
    return any(m.start < match.end() and match.start() < m.end for m in day.passage.mentions if not m.is_season)


def is_subject(text: str, title: re.Match[str], verb: Hit) -> bool:
    """Whether a title stands right before a verb, or right behind it."""
    if title.end() <= verb.start:
        return REST.fullmatch(text, title.end(), verb.start) is not None
    return BEFORE.fullmatch(text, verb.end, title.start()) is not None


def distance(day: Day, verb: Hit) -> int:
    """How many characters stand between a day and a verb."""
    return max(day.mention.start - verb.end, verb.start - day.mention.end)
