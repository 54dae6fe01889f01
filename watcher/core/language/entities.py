"""Who and what a page speaks of: the watched title and its seasons, other titles, the page's own season.

Found once a page; the readers ask it of every sentence.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from watcher.core.language.apposed import works_by_kind
from watcher.core.language.capitals import is_of_clause, names_something
from watcher.core.language.cues import Cue
from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.names import find_names
from watcher.core.language.owners import is_own
from watcher.core.language.remembered import remembered
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.language.sentences import sentences
from watcher.core.language.tellers import no_titles_among
from watcher.core.language.titles import Watched, find_title, plain, plain_names_of, subtitle_in, watched
from watcher.core.model import Block, BlockKind, Document, Kind, MarkKind, Region, Title

BRACKETS = re.compile(r"\([^()]*\)")
CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
RUN_AT_END = re.compile(r"((?:[A-ZÀ-Þ][\w’'-]*|&|of|the|and|in|to|de|der|la|le)(?:\s+|$))+$")
OPENING_BLOCKS = 8  # in which a page spells out a name that its headline shortens
REACH = 300  # characters before a season, more than any name has
AS_ROLE = re.compile(r"\b(?:as|als|comme|como|come)\s+$")  # what stands behind it is a character
SUBTITLE = re.compile(r"\s?[:–—-]\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)*)")
PARTS = re.compile(r"[:–—-]\s")  # what stands before a subtitle
PREPOSITIONS = ("on", "sur", "auf", "bei", "op", "su", "em", "na", "no", "en", "via")
PLATFORM = re.compile(" (?![a-z])(?:" + "|".join(rf"(?<=\b{word} )" for word in PREPOSITIONS) + ")")
DOING = frozenset({Cue.JOIN, Cue.RETURN, Cue.PLAY, Cue.LEAVE, Cue.NEW, Cue.MAKER})
OF_ROLES = frozenset({Cue.ASKS_WHO, Cue.CAST, Cue.PLAY, Cue.ROLE_NOUN})  # a heading that names people or parts
WORD_BOUND = re.compile(r"\b")
MOST_WORDS = 6  # of such a title
LONGEST = 20  # spaces in a name, with marks between its words
SHORT = 120  # characters of a block that is looked at as it is; a longer one sentence by sentence, as later on
ARTICLE = re.compile(r"(?:the|die|der|den|das|les?|la|los|las|i|gli|le|os|as|de|het)\s", re.IGNORECASE)
EPISODE = re.compile(  # "Folge 14: Der Mann aus Tallinn", whose title is no show's
    r"(?:\d{1,3}\.\s)?(?:folge|episode|épisode|episodio|episódio|capítulo|capitolo|puntata|aflevering|teil|part|chapter)\s?\d",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\s(\d{1,2})(?=\s?[:,;|?!]|\s[–—|-]\s|$|\s[^\W\dA-Z])")  # "2: cast", "2 – when", "2 will return"
QUOTED = re.compile(r"[“\"‘«„'](?<!\w.)(?P<name>[^“”\"«»„‚]{2,60}?)[”\"’»“'](?=[\s.,;:!?)\]]|$)")

THIS = re.compile(
    r"(?:this|diese[rnms]?|cette|est[ae]|quest[ao]|essa|dit|deze)\s", re.IGNORECASE
)  # "A y B, esta temporada"


@dataclass(frozen=True, slots=True)
class Entities:
    """What one page speaks of."""

    title: Title
    own: bool  # the page is about the watched title (its headline or address names it)
    season: int | None  # the season that the page is about, where it says so
    others: frozenset[str]  # folded names of other titles that the page sets apart
    recap: bool = False  # a series' page about what was already shown
    anthology: bool = False  # each season has a cast of its own
    watched: Watched = field(init=False, repr=False, compare=False)  # the title, ready to be looked for

    def __post_init__(self) -> None:
        object.__setattr__(self, "watched", watched(self.title))

    @property
    def is_first(self) -> bool:
        """Whether everybody in it is new: a film, a one-off or a first season."""
        return self.anthology or self.is_debut

    @property
    def is_debut(self) -> bool:
        """Whether nothing of it came out before: a film, a one-off or a first season."""
        return self.title.kind is Kind.FILM or self.title.season in (None, 1)


# --- the page ------------------------------------------------------------------------------------


def find_entities(document: Document, title: Title) -> Entities:
    """What the page speaks of, once a page."""
    heads = " | ".join(filter(None, (document.headline, document.title)))
    title = with_short_name(document, title, heads)
    own = is_own(document, title, heads)
    seasons = own_seasons(document, title)
    lexicon = lexicon_for(document.language or "en")
    recap = seasons is None and any(hit.cue is Cue.RECAP for hit in lexicon.find(document.headline))
    return Entities(title, own, seasons, other_titles(document, title), recap and title.kind is Kind.SERIES)


def with_short_name(document: Document, title: Title, heads: str) -> Title:
    """The title, with the short form of its name that the headline has, where the page's first lines spell it out."""
    if find_title(heads, title):
        return title
    opening = " | ".join(block.text for block in document.blocks[:OPENING_BLOCKS] if block.kind is not BlockKind.ITEM)
    shorts = short_names(title.name) if find_title(opening, title) else ()
    short = next((name for name in shorts if find_title(heads, replace(title, name=name, aliases=()))), None)
    return replace(title, aliases=(*title.aliases, short)) if short else title


def short_names(name: str) -> tuple[str, ...]:
    """The last words of a long name, two at least, that are names by themselves ("Oyster Row" of "Lanterns of …")."""
    words = name.split()
    ends = (words[first:] for first in range(1, len(words) - 1))
    return tuple(" ".join(end) for end in ends if end[0][:1].isupper() and end[-1][:1].isupper())


def own_seasons(document: Document, title: Title) -> int | None:
    """The season that the headline, else the page's title or address, says the page is about."""
    slug = re.sub(r"[-_/.]+", " ", document.url)
    texts = (document.headline, document.title, slug)
    found = [[m.number for m in find_seasons(text, document.language) if m.number] for text in texts]
    if any(is_numbered(text, title) for text in texts):
        return title.season
    if any(title.season in numbers for numbers in found):
        return title.season
    return found[0][0] if found[0] and find_title(document.headline, title) else None


def is_numbered(text: str, title: Title) -> bool:
    """Whether a headline puts the watched season's number right behind the name ("Harbour Row 2: all we know")."""
    if title.season is None or title.season < 2:
        return False
    ends = (text[span.end :].lstrip("’'”\"»") for span in find_title(text, title))
    return any((match := NUMBER.match(end)) is not None and int(match[1]) == title.season for end in ends)


def other_titles(document: Document, title: Title) -> frozenset[str]:
    """Names that the page sets apart as titles: italic or quoted runs, list heads, and what has a season of its own."""
    found: set[str] = set()
    spoken: set[str] = set()  # titles with one capital, as Romance languages write them
    ours = watched(title)
    for block in document.blocks:
        if block.region is Region.COMMENTS:
            continue
        text = block.text
        found.update(set_apart(text, document.language), subtitles(text, ours), works_by_kind(text))
        if block.marks and not is_source(block):
            italic = {text[mark.start : mark.end] for mark in block.marks if mark.kind is MarkKind.ITALIC}
            found |= italic
            spoken.update(name for name in italic if is_sentence_case(name, text, document.language))
        if block.kind is BlockKind.HEADING:
            found.update(asked_about(text, document.language or "en"))
    found.update(filter(None, (subtitle_in(video.label, title) for video in document.videos)))
    found -= labels_in(document)
    found -= platforms_among(found, " ".join(block.text for block in document.blocks))
    found -= no_titles_among(found, (block.text for block in document.blocks), document.language or "en")
    names = [other_name(name, title) for name in found] + [other_name(name.title(), title) for name in spoken & found]
    return frozenset(filter(None, names))


def is_source(block: Block) -> bool:
    """Whether a block names who is quoted above it (`cite` in a quotation), and no title."""
    return block.kind is BlockKind.QUOTE and [(mark.start, mark.end) for mark in block.marks] == [(0, len(block.text))]


def is_sentence_case(name: str, text: str, language: str) -> bool:
    """Whether an italic run of a Romance text can be a title with one capital ("La sed"), and is no whole line."""
    if language[:2] not in ("es", "fr", "it", "pt") or len(name) * 2 > len(text) or len(name.split()) > MOST_WORDS:
        return False
    return name[:1].isupper() and " " in name.strip() and name.rstrip()[-1:] not in ".:,;"


@remembered
def set_apart(text: str, language: str) -> frozenset[str]:
    """Names that stand in quotation marks, or directly before a season ("The Winter Regiment (season 2)")."""
    quoted = (match["name"] for match in QUOTED.finditer(text))
    parts = (text[span.start : span.end] for span in sentences(text)) if len(text) > SHORT else (text,)
    return frozenset((*quoted, *(name for part in parts for name in named_seasons(part, language))))


def labels_in(document: Document) -> set[str]:
    """What heads more than one line of a page ("Status: ..."): its labels."""
    heads = Counter(block.path[-1] for block in document.blocks if block.path)
    return {head for head, count in heads.items() if count > 1 and " " not in head}


def platforms_among(names: set[str], text: str) -> set[str]:
    """The names that a text uses as a channel's or platform's ("on Nine", "sur Canal Azur")."""
    by_beginning = defaultdict(list)
    for name in names:
        by_beginning[name[:2]].append(name)
    return {
        name
        for match in PLATFORM.finditer(text)
        for name in by_beginning.get(text[match.end() : match.end() + 2], ())
        if text.startswith(name, match.end()) and WORD_BOUND.match(text, match.end() + len(name))
    }


@remembered
def asked_about(heading: str, language: str) -> frozenset[str]:
    """Names of several capitals inside a heading that is otherwise small ("What about Night Shift?")."""
    if EPISODE.match(heading):
        return frozenset()
    heading = BRACKETS.sub("", heading) if "(" in heading else heading
    found = (match.group() for match in CAPITALS.finditer(heading) if match.start() > 0)
    runs = {run for run in found if names_something(run.split(), language)}
    words = heading.split()
    if not runs or sum(word[:1].isupper() for word in words[1:]) * 2 > len(words):
        return frozenset()
    if any(hit.cue in OF_ROLES for hit in lexicon_for(language).find(heading)):
        return frozenset()  # "Who is playing Bess? And Uncle Pike?"
    return frozenset(runs) - {name.name for name in find_names(heading, language=language)}


def subtitles(text: str, title: Watched) -> set[str]:
    """The subtitles of longer titles that begin with the watched name ("Quill: Night Shift"): names by themselves."""
    names: set[str] = set()
    if PARTS.search(text) is None:  # as nearly always
        return names
    for span, alone in title.places(text, text.casefold()):
        match = SUBTITLE.match(text, span.end)
        if not alone and match and " " in match["name"]:
            names.add(match["name"])
    return names


def named_seasons(text: str, language: str) -> Iterator[str]:
    """Capitalised runs directly before a season; among capitals alone nothing is one."""
    if text.isupper():
        return
    for mention in find_seasons(text, language):
        before = text[max(0, mention.start - REACH) : mention.start].rstrip(" ,(:’'”–-")
        if before[before.rfind(" ") + 1 :].islower():  # as nearly always
            continue
        if mention.number is None and (
            ARTICLE.match(text, mention.start) or THIS.match(text, mention.start)
        ):  # "zeigt Canal Azur die neuen Folgen"
            continue
        match = RUN_AT_END.search(before)
        role = match and AS_ROLE.search(before[: match.start()])
        words = match.group().split() if match and not role else []
        if not match or not words or not names_something(words, language) or opens(words, mention, language):
            continue
        between = text[max(0, mention.start - REACH) + len(before) : mention.start]
        if not is_of_clause(words, before[: match.start()], between, mention, language):
            yield match.group().strip()


def opens(words: list[str], season: SeasonMention, language: str) -> bool:
    """Whether a word before a season only opens its sentence ("Recurring this season are"), or names its cast."""
    if len(words) > 1:
        return False
    cues = {hit.cue for hit in lexicon_for(language).find(words[0])}
    if Cue.FUTURE in cues and language[:2] != "en":  # "Haverá 2ª temporada?"
        return True
    if season.number is not None or Cue.CAST in cues:  # "Besetzung Staffel 2"
        return Cue.CAST in cues
    if language[:2] == "en" and words[0].endswith("ing"):
        return True
    return not cues.isdisjoint(DOING)


def other_name(name: str, title: Title) -> str:
    """The folded name where it can be another title's, else ""."""
    name = name.strip(" ,.:;!?’'”“\"()")
    if name.count(" ") > LONGEST or not name[:1].isupper():
        return ""
    folded = plain(name)
    words = folded.split()
    capitals = sum(word[:1].isupper() for word in re.split(r"[\s-]+", name))
    if not 1 <= len(words) <= 7 or len(folded) < 4 or capitals * 2 <= len(words) > 1:
        return ""
    own = any(folded in (each, ARTICLE.sub("", each, count=1)) for each in plain_names_of(title))
    return "" if own or find_title(name, title) else folded
