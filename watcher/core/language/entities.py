"""Who and what a page speaks of: the watched title and its seasons, other titles, the page's own season.

Found once a page; the readers ask it of every sentence.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import every_language, lexicon_for
from watcher.core.language.phrases.seasons import LABELS, OPENING
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.language.sentences import Span
from watcher.core.model import Document, Kind, MarkKind, Region, Title

CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČİ][\w’'-]*|&|\d+)$", re.UNICODE)
SUBTITLE = re.compile(r"\s?[:–—-]\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)*)")
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


def plain(text: str) -> str:
    """Folded for comparing names: no accents, straight quotes, "and" for "&", one space."""
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    text = "".join(character for character in text if not unicodedata.combining(character)).casefold()
    return " ".join(re.sub(r"[^\w\s']", " ", text.replace("&", " and ")).split())


@lru_cache(maxsize=4096)
def title_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for any of the names, whatever their quotes, dashes, ampersands and spaces."""
    return re.compile(r"(?<![\w'’-])(?:" + "|".join(map(name_pattern, names)) + r")(?![\w])(?!-\w)", re.IGNORECASE)


def name_pattern(name: str) -> str:
    """One name as a pattern over text with its accents."""
    words = re.findall(r"[\w'’]+|&", name)
    parts = [r"(?:&|and|und|et|y|e|en)" if word in ("&", "and") else letters(word) for word in words]
    return r"[\s\-–—:,.!?]*\s?".join(parts)


def letters(word: str) -> str:
    """A word in which each letter may carry an accent, and each apostrophe may be curly."""
    return "".join("['’‘]?" if character in "'’" else re.escape(character) for character in word)


def names_of(title: Title) -> tuple[str, ...]:
    """The title's name and aliases, longest first; a subtitle of several words is a name as well."""
    franchise, _, subtitle = title.name.partition(": ")
    short, _, rest = title.name.partition(", ")
    parts = {part for part, more in ((subtitle, franchise), (short, rest)) if more and " " in part}
    return tuple(sorted({title.name, *title.aliases, *parts}, key=len, reverse=True))


def find_title(text: str, title: Title) -> tuple[Span, ...]:
    """Where a text names the watched title, and not a longer one that holds its name."""
    return tuple(span for span, alone in title_places(text, title) if alone)


def title_places(text: str, title: Title) -> tuple[tuple[Span, bool], ...]:
    """Where a text holds the title's name, and whether it stands there for itself or in a longer name."""
    matches = [Span(match.start(), match.end()) for match in title_pattern(names_of(title)).finditer(text)]
    places = [(span, stands_alone(text, span, title)) for span in matches if is_name(text, span, title)]
    franchise, _, subtitle = title.name.partition(": ")
    if subtitle:  # the franchise by itself is another title
        spans = [Span(match.start(), match.end()) for match in title_pattern((franchise,)).finditer(text)]
        places += [(span, False) for span in spans if not any(o.start <= span.start < o.end for o in matches)]
    return tuple(sorted(places, key=lambda place: place[0].start))


def is_name(text: str, span: Span, title: Title) -> bool:
    """Whether the words are a name, not a common word in small letters."""
    name = text[span.start : span.end]
    return not name.islower() or title.name.islower() or " " in name.strip()


def stands_alone(text: str, span: Span, title: Title) -> bool:
    """Whether the name is not a part of a longer name."""
    return not (longer_before(text, span) or longer_after(text, span, title) or goes_on(text, span))


def goes_on(text: str, span: Span) -> bool:
    """Whether a short name goes on with another capitalised word that says nothing by itself ("Quill Hill")."""
    match = re.match(r" (?P<word>[A-ZÀ-Þ][\w’'-]+)", text[span.end :])
    if match is None or len(text[span.start : span.end].split()) > 2 or text.isupper():
        return False
    word = match["word"]
    return word.casefold() not in FOLLOWING and not word.isdigit() and not every_language().find(word)


def longer_before(text: str, span: Span) -> bool:
    """Whether a capitalised word just before makes the name longer ("Goodnight Quill")."""
    before = text[: span.start].rstrip(" ")
    if before.endswith(("“", "‘", '"', "«", "„", "'")) or len(before) == len(text[: span.start]):
        return False
    words = before.split(" ")
    last = words[-1]
    if not CAPITAL.search(last) or last.isdigit():
        return False
    starts = len(words) == 1 or words[-2][-1:] in (".", ":", "!", "?", "–", "—", "|", "…", ";", "·", "•")
    single = " " not in text[span.start : span.end]
    if last.casefold() in OPENING:
        return False
    return (single or not starts) and last not in LEADING and not last.endswith(("'s", "’s", "s'", "s’"))


def longer_after(text: str, span: Span, title: Title) -> bool:
    """Whether a subtitle follows that makes it another title ("Quill: Origins")."""
    rest = text[span.end :]
    match = re.match(r"\s?[:–—-]\s+(?P<word>[A-ZÀ-Þ][\w’'-]+)(?P<more>(?:\s+[A-ZÀ-Þ][\w’'-]+)*)(?P<end>.?)", rest)
    if match is None or title.name.isupper() or match["word"].casefold() in FOLLOWING | LABELS:
        return False
    return match["end"] in (",", ".", ";", ")", "”", "’", "") or rest[match.end() :][:1].islower()


LEADING = frozenset(
    "The A An In On For Of And But With From By To At Will Is Was Are Does Did Has Can When Where Who What Why How "
    "Season Series Watch New Netflix Official First Our Your Its Their This That Every All As If Before After Since "
    "While Trailer Teaser Video Read Everything About Meet Inside More Why Here Not No Yes Will Could Should "
    "Die Der Das Den Im Am Zu Zur Von Le La Les Du De Des El Los Las En Il Lo Gli I Un Una O Os As Em Het Een Staffel "
    "Saison Temporada Stagione Seizoen Quand Wann Cuándo Quando Wanneer Avant Sur Pour Dans".split()
)
FOLLOWING = frozenset(
    "season series staffel saison temporada stagione seizoen release premiere trailer teaser cast date new first "
    "everything what when who why how will is all the a everyone official news here start latest die der das alles "
    "wann quand tout cuándo todo quando tutto tudo wanneer alles full plot our your watch meet where "
    "part episode finale review recap netflix wiki fandom news guide tracker fans forum movie film show data estreia estreno fecha uscita sortie".split()
)


# --- the page ------------------------------------------------------------------------------------


def find_entities(document: Document, title: Title) -> Entities:
    """What the page speaks of, once a page."""
    heads = " | ".join(filter(None, (document.headline, document.title)))
    own = bool(find_title(heads, title)) or addressed(document.url, title)
    seasons = own_seasons(document, title)
    anthology = own and is_anthology(document)
    lexicon = lexicon_for(document.language or "en")
    recap = seasons is None and any(hit.cue is Cue.RECAP for hit in lexicon.find(document.headline))
    return Entities(title, own, seasons, other_titles(document, title), recap and title.kind is Kind.SERIES, anthology)


def is_anthology(document: Document) -> bool:
    """Whether the article calls the series one whose seasons have casts of their own."""
    lexicon = lexicon_for(document.language or "en")
    texts = (block.text for block in document.blocks if block.region is Region.ARTICLE)
    return any(hit.cue is Cue.ANTHOLOGY for text in texts for hit in lexicon.find(text))


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


def masked(text: str, entities: Entities) -> str:
    """The text with the names of titles blanked, so that their words say nothing; places stay."""
    spans = [(span.start, span.end) for span, _ in title_places(text, entities.title)]
    for start, end in (*spans, *other_places(text, entities)):
        text = text[:start] + "x" * (end - start) + text[end:]
    return text


def other_places(text: str, entities: Entities) -> list[tuple[int, int]]:
    """Where a text names one of the page's other titles."""
    folded = text.casefold()
    places = []
    for words in entities.others:
        at = folded.find(words)
        if at >= 0 and text[at : at + 1].isupper() and not folded[at - 1 : at].isalnum():
            places.append((at, at + len(words)))
    return places


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
        found.update(named_seasons(block.text, document.language))
    return frozenset(filter(None, (other_name(name, title) for name in found)))


def subtitles(text: str, title: Title) -> set[str]:
    """The subtitles of longer titles that begin with the watched name ("Quill: Night Shift"): names by themselves."""
    names = set()
    for span, alone in title_places(text, title):
        match = SUBTITLE.match(text[span.end :])
        if not alone and match and " " in match["name"]:
            names.add(match["name"])
    return names


def named_seasons(text: str, language: str) -> set[str]:
    """Capitalised runs directly before a season ("The Winter Regiment (season 2)")."""
    runs = set()
    for mention in find_seasons(text, language):
        match = re.search(
            r"((?:[A-ZÀ-Þ][\w’'-]*|&|of|the|and|in|to|de|der|la|le)(?:\s+|$))+$",
            text[: mention.start].rstrip(" ,(:’'”–-"),
        )
        if match and names_something(match.group().split()):
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
    own = {plain(each) for each in names_of(title)}
    capitals = sum(word[:1].isupper() for word in name.split())
    if not 1 <= len(words) <= 7 or len(folded) < 4 or not name[:1].isupper() or capitals * 2 <= len(words) > 1:
        return ""
    if any(folded == each or folded in each.split(" : ") for each in own) or find_title(name, title):
        return ""
    return folded


def seasons_in(text: str, language: str) -> tuple[SeasonMention, ...]:
    """The seasons that a text names."""
    return find_seasons(text, language)
