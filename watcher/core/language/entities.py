"""Who and what a page speaks of: the watched title and its seasons, other titles, the page's own season.

Found once a page; the readers ask it of every sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.phrases.seasons import OPENING
from watcher.core.language.seasons import find_seasons
from watcher.core.language.titles import find_title, plain, plain_names_of, title_places
from watcher.core.model import BlockKind, Document, Kind, MarkKind, Region, Title

BRACKETS = re.compile(r"\([^()]*\)")
CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
RUN_AT_END = re.compile(r"((?:[A-ZÀ-Þ][\w’'-]*|&|of|the|and|in|to|de|der|la|le)(?:\s+|$))+$")
REACH = 300  # characters before a season, more than any name has
AS_ROLE = re.compile(r"\b(?:as|als|comme|como|come)\s+$")  # what stands behind it is a character
SUBTITLE = re.compile(r"\s?[:–—-]\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)*)")
PLATFORM = re.compile(r"\b(?:on|sur|auf|bei|op|su|em|na|no|en|via) (?![a-z])")
LONGEST_PLATFORM = 60  # characters
WORD_BOUND = re.compile(r"\b")
QUOTED = re.compile(r"[“\"‘«„'](?P<name>[^“”\"«»„‚]{2,60}?)[”\"’»“'](?=[\s.,;:!?)\]]|$)")


@dataclass(frozen=True, slots=True)
class Entities:
    """What one page speaks of."""

    title: Title
    own: bool  # the page is about the watched title (its headline or address names it)
    season: int | None  # the season that the page is about, where it says so
    others: frozenset[str]  # folded names of other titles that the page sets apart
    recap: bool = False  # a series' page about what was already shown
    anthology: bool = False  # each season has a cast of its own

    @property
    def is_first(self) -> bool:
        """Whether everybody in it is new: a film, a one-off or a first season."""
        return self.anthology or self.title.kind is Kind.FILM or self.title.season in (None, 1)


# --- the page ------------------------------------------------------------------------------------


def find_entities(document: Document, title: Title) -> Entities:
    """What the page speaks of, once a page."""
    heads = " | ".join(filter(None, (document.headline, document.title)))
    own = bool(find_title(heads, title)) or addressed(document.url, title)
    seasons = own_seasons(document, title)
    lexicon = lexicon_for(document.language or "en")
    recap = seasons is None and any(hit.cue is Cue.RECAP for hit in lexicon.find(document.headline))
    return Entities(title, own, seasons, other_titles(document, title), recap and title.kind is Kind.SERIES)


def addressed(url: str, title: Title) -> bool:
    """Whether the page's address spells the title's name."""
    slug = re.sub(r"[\W_]+", "", plain(url.partition("://")[2].partition("/")[2]))
    name = re.sub(r"[\W_]+", "", plain(title.name))
    return len(name) >= 6 and name in slug


def own_seasons(document: Document, title: Title) -> int | None:
    """The season that the headline, else the page's title or address, says the page is about."""
    slug = re.sub(r"[-_/.]+", " ", document.url)
    texts = (document.headline, document.title, slug)
    found = [[m.number for m in find_seasons(text, document.language) if m.number] for text in texts]
    if any(title.season in numbers for numbers in found):
        return title.season
    return found[0][0] if found[0] and find_title(document.headline, title) else None


def other_titles(document: Document, title: Title) -> frozenset[str]:
    """Names that the page sets apart as titles: italic or quoted runs, list heads, and what has a season of its own."""
    found: set[str] = set()
    for block in document.blocks:
        if block.region is Region.COMMENTS:
            continue
        for mark in block.marks:
            if mark.kind is MarkKind.ITALIC:
                found.add(block.text[mark.start : mark.end])
        found.update(match["name"] for match in QUOTED.finditer(block.text))
        found.update(subtitles(block.text, title))
        if block.kind is BlockKind.HEADING:
            found.update(asked_about(block.text, document.language or "en"))
        found.update(named_seasons(block.text, document.language))
    found -= labels_in(document)
    found -= platforms_in(" ".join(block.text for block in document.blocks))
    return frozenset(filter(None, (other_name(name, title) for name in found)))


def labels_in(document: Document) -> set[str]:
    """What heads more than one line of a page ("Status: ..."): its labels."""
    heads = Counter(block.path[-1] for block in document.blocks if block.path)
    return {head for head, count in heads.items() if count > 1 and " " not in head}


def platforms_in(text: str) -> set[str]:
    """What a text uses as a channel or platform ("on Nine", "sur Canal Azur"), to the end of each of its words."""
    names: set[str] = set()
    for match in PLATFORM.finditer(text):
        behind = text[match.end() : match.end() + LONGEST_PLATFORM]
        names.update(behind[: bound.start()] for bound in WORD_BOUND.finditer(behind))
    return names


def asked_about(heading: str, language: str) -> set[str]:
    """Names of several capitals inside a heading that is otherwise small ("What about Night Shift?")."""
    heading = BRACKETS.sub("", heading)
    words = heading.split()
    if sum(word[:1].isupper() for word in words[1:]) * 2 > len(words):
        return set()
    runs = {match.group() for match in CAPITALS.finditer(heading) if match.start() > 0}
    return runs - {name.name for name in find_names(heading, language=language)} if runs else runs


def subtitles(text: str, title: Title) -> set[str]:
    """The subtitles of longer titles that begin with the watched name ("Quill: Night Shift"): names by themselves."""
    names = set()
    for span, alone in title_places(text, title):
        match = SUBTITLE.match(text, span.end)
        if not alone and match and " " in match["name"]:
            names.add(match["name"])
    return names


def named_seasons(text: str, language: str) -> set[str]:
    """Capitalised runs directly before a season ("The Winter Regiment (season 2)")."""
    runs = set()
    for mention in find_seasons(text, language):
        before = text[max(0, mention.start - REACH) : mention.start].rstrip(" ,(:’'”–-")
        match = RUN_AT_END.search(before)
        role = match and AS_ROLE.search(before[: match.start()])
        if match and not role and names_something(match.group().split()):
            runs.add(match.group().strip())
    return runs


def names_something(words: list[str]) -> bool:
    """Whether a run of capitals can be a title: it ends in a capital and is more than what opens a sentence."""
    return words[-1][:1].isupper() and not {word.casefold() for word in words} <= OPENING


def other_name(name: str, title: Title) -> str:
    """The folded name where it can be another title's, else ""."""
    name = name.strip(" ,.:;!?’'”“\"()")
    folded = plain(name)
    words = folded.split()
    capitals = sum(word[:1].isupper() for word in name.split())
    if not 1 <= len(words) <= 7 or len(folded) < 4 or not name[:1].isupper() or capitals * 2 <= len(words) > 1:
        return ""
    own = any(folded == each or folded in each.split(" : ") for each in plain_names_of(title))
    return "" if own or find_title(name, title) else folded
