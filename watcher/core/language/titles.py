"""The watched title in a text: its name however it is written, and longer names that only hold it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from watcher.core.language.folding import lowered
from watcher.core.language.lexicon import every_language
from watcher.core.language.names import find_names
from watcher.core.language.people import LANGUAGES
from watcher.core.language.phrases.around_titles import FOLLOWING, LEADING, TELLING
from watcher.core.language.phrases.seasons import LABELS, OPENING
from watcher.core.language.sentences import Span
from watcher.core.model import Kind, Title

SEASON_CODE = re.compile(r"[SsTt]\d{1,2}")
SUBTITLE = re.compile(r"\s?[:–—-]\s+(?P<word>[A-ZÀ-Þ][\w’'-]+)(?P<more>(?:\s+[A-ZÀ-Þ][\w’'-]+)*)(?P<end>.?)")
LABEL_SUBTITLE = re.compile(
    r":\s(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:of|the|and|&)\s)*[A-ZÀ-Þ][\w’'-]*)*?)"
    r"(?=\s[|–—-]\s|\s\(|\s(?:Official|Full|Final|Teaser|Trailer)\b)"
)
SEQUEL = re.compile(
    r"(?P<name>.{4,}?),?\s(?:(?:part|vol\.?|volume|teil|chapitre|partie|parte|deel)\s)?(?:\d|[IV]{2,3}|two|three|zwei|deux|dos|due)$",
    re.IGNORECASE,
)
SEQUEL_NOUN = re.compile(r"['’]?s?\s+(?:sequel|follow-?up|part (?:two|2)|fortsetzung|secuela|vervolg)\b", re.IGNORECASE)
CONTRACTED = {  # articles, and what prepositions make of them
    "le": "du|au|delle|alle|dalle|nelle|sulle",
    "les": "des|aux",
    "il": "del|al|dal|nel|sul",
    "lo": "dello|allo|dallo|nello|sullo",
    "la": "della|alla|dalla|nella|sulla",
    "i": "dei|ai|dai|nei|sui",
    "gli": "degli|agli|dagli|negli|sugli",
    "el": "del|al",
    "o": "do|ao|no|pelo",
    "a": "da|à|na|pela",
    "os": "dos|aos|nos|pelos",
    "as": "das|às|nas|pelas",
}
REACH = 200  # characters before a name that are looked at
PLAIN = str.maketrans({"–": ":", "—": ":", "“": '"', "’": "'"})
TELLS = re.compile(rf"\s(?:{TELLING})\b")
SHARED = re.compile(r"[a-z0-9]+", re.IGNORECASE | re.ASCII)
NEXT_NAME = re.compile(r" (?P<word>[A-ZÀ-Þ][\w’'-]+)")
GOES_ON = re.compile(r"\s[a-zà-ÿ’']+,?\s")  # a small word and more behind it
INVERTED = re.compile(r"[^\W\d_]+-(?:t-)?(?:il|elle|on|ils|elles|ce|nous|vous)", re.IGNORECASE)  # "Faut-il"
ORDINARY = frozenset().union(*(people.ordinary for people in LANGUAGES.values() if people.locale != "en"))
CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČİ][\w’'-]*|&|\d+)$", re.UNICODE)


def plain(text: str) -> str:
    """Folded for comparing names: no accents, straight quotes, "and" for "&", one space."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
        text = "".join(character for character in text if not unicodedata.combining(character))
    text = text.casefold()
    return " ".join(re.sub(r"[^\w\s']", " ", text.replace("&", " and ")).split())


@dataclass(frozen=True, slots=True)
class Spellings:
    """Any of some names, however a text writes them."""

    pattern: re.Pattern[str]  # over text that is `spelled`: it is made in a quarter of the time, and found faster
    signs: tuple[str, ...]  # each name holds one of them: looking for it is cheaper than the pattern

    def places(self, text: str, folded: str) -> list[Span]:
        """Where a text, which is given as it is and folded, holds one of the names."""
        for sign in self.signs:  # a generator would cost more than it looks at
            if sign in folded:
                matches = self.pattern.finditer(spelled(text))
                return [Span(*match.span()) for match in matches if is_capital_behind(text, match)]
        return []


@lru_cache(maxsize=256)
def spellings_of(names: tuple[str, ...]) -> Spellings:
    """The spellings of some names, whatever their quotes, dashes, ampersands and spaces."""
    pattern = r"(?<![\w-])(?<![\w\"]')(?:" + "|".join(map(name_pattern, names)) + r")(?![\w])(?!-\w)"
    return Spellings(re.compile(lowered(pattern)), tuple(sign_of(name) for name in names))


def spelled(text: str) -> str:
    """The text as spellings are looked for in it, character for character: in small letters, with plain marks."""
    return lowered(text).translate(PLAIN)


def is_capital_behind(text: str, match: re.Match[str]) -> bool:
    """Whether a name whose article is drawn together with the word before goes on with a capital ("des Marées")."""
    return match.lastindex is None or text[match.end(match.lastindex) + 1].isupper()


def sign_of(name: str) -> str:
    """The longest run of letters and digits that every spelling of a name shares, "" where there is none."""
    return max((run for run in SHARED.findall(name) if run != "and"), key=len, default="").casefold()


def name_pattern(name: str) -> str:
    """One name as a pattern over text with its accents."""
    words = re.findall(r"[\w'’]+|&", name)
    parts = [r"(?:&|and|und|et|y|e|en)" if word in ("&", "and") else letters(word) for word in words]
    parts[:1] = [article_pattern(words)] if words else []
    return r"[\s\-:,.!?]*\s?".join(parts)


def article_pattern(words: list[str]) -> str:
    """The first word of a name; an article may be drawn together with the word before ("des Marées", "dell'Eco")."""
    first = letters(words[0])
    if words[0][:2].casefold() in ("l'", "l’"):
        return f"(?:del|al|dal|nel|sul)?{first}"
    drawn = CONTRACTED.get(words[0].casefold())
    if drawn is None or not words[1:] or not words[1][0].isupper():
        return first
    return rf"(?:{first}|(?:{drawn})()(?=\s{words[1][0]}))"  # a group marks where a capital must follow


def letters(word: str) -> str:
    """A word in which each letter may carry an accent, and each apostrophe may be curly."""
    return "".join("['‘]?" if character in "'’" else re.escape(character) for character in word)


@lru_cache(maxsize=256)
def names_of(title: Title) -> tuple[str, ...]:
    """The title's name and aliases, longest first; a subtitle of several words is a name as well."""
    franchise, _, subtitle = title.name.partition(": ")
    short, _, rest = title.name.partition(", ")
    parts = {part for part, more in ((subtitle, franchise), (short, rest)) if more and " " in part}
    return tuple(sorted({title.name, *title.aliases, *parts}, key=len, reverse=True))


@lru_cache(maxsize=256)
def plain_names_of(title: Title) -> frozenset[str]:
    """The names as names are compared."""
    return frozenset(map(plain, names_of(title)))


@dataclass(frozen=True, slots=True, eq=False)
class Watched:
    """The watched title, ready to be looked for."""

    title: Title
    names: Spellings
    franchise: Spellings | None  # what stands before the subtitle: by itself it is another title

    def places(self, text: str, folded: str) -> list[tuple[Span, bool]]:
        """Where a text, also given folded, holds the title's name, and whether it stands there for itself."""
        matches = self.names.places(text, folded)
        places = [(span, stands_alone(text, span, self.title)) for span in matches if is_name(text, span, self.title)]
        if self.franchise is not None and (spans := self.franchise.places(text, folded)):
            bare = (span for span in spans if not SEQUEL_NOUN.match(text, span.end))
            places += [(span, False) for span in bare if not any(o.start <= span.start < o.end for o in matches)]
            places.sort(key=lambda place: place[0].start)
        return places


@lru_cache(maxsize=256)
def watched(title: Title) -> Watched:
    """The title, ready to be looked for."""
    franchise = franchise_of(title)
    return Watched(title, spellings_of(names_of(title)), spellings_of((franchise,)) if franchise else None)


def franchise_of(title: Title) -> str:
    """What stands before the subtitle, or before a film's number ("Old Mill 2"), "" where there is neither."""
    name, _, subtitle = title.name.partition(": ")
    numbered = SEQUEL.match(title.name) if title.kind is Kind.FILM else None
    return name if subtitle else numbered["name"] if numbered else ""


def find_title(text: str, title: Title) -> tuple[Span, ...]:
    """Where a text names the watched title, and not a longer one that holds its name."""
    return tuple(span for span, alone in title_places(text, title) if alone)


def title_places(text: str, title: Title) -> list[tuple[Span, bool]]:
    """Where a text holds the title's name, and whether it stands there for itself or in a longer name."""
    return watched(title).places(text, text.casefold())


def is_name(text: str, span: Span, title: Title) -> bool:
    """Whether the words are a name, not a common word in small letters."""
    name = text[span.start : span.end]
    return not name.islower() or title.name.islower() or " " in name.strip()


def stands_alone(text: str, span: Span, title: Title) -> bool:
    """Whether the name is not a part of a longer name."""
    return not (longer_before(text, span) or longer_after(text, span, title) or goes_on(text, span))


def goes_on(text: str, span: Span) -> bool:
    """Whether a short name goes on with another capitalised word that says nothing by itself ("Quill Hill")."""
    match = NEXT_NAME.match(text, span.end)
    if match is None or len(text[span.start : span.end].split()) > 2 or text.isupper():
        return False
    word = match["word"]
    if SEASON_CODE.fullmatch(word):
        return False
    return word.casefold() not in FOLLOWING and not word.isdigit() and not every_language().knows(word)


def longer_before(text: str, span: Span) -> bool:
    """Whether a capitalised word just before makes the name longer ("Goodnight Quill")."""
    reach = text[max(0, span.start - REACH) : span.start]
    before = reach.rstrip(" ")
    if before.endswith(("“", "‘", '"', "«", "„", "'")) or len(before) == len(reach):
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


def end_of_longer(text: str, span: Span) -> int:
    """Where a longer name that begins with the watched one ends, its subtitle included."""
    match = SUBTITLE.match(text, span.end)
    return match.end("more") if match else span.end


THING = re.compile(  # what is said of no person
    r",?\s(?:about\b|which\b|starts on\b|premieres\b|airs\b|launches\b|debuts\b|(?:a|an|the|its)\s(?:[\w-]+\s)?"
    r"(?:spin-?off|prequel|sequel|companion|offshoot)\b)"
)


def is_person(words: str) -> bool:
    """Whether a run of capitals is a person's name, as behind a title that labels a line of news."""
    return any(name.start == 0 for name in find_names(words + " said", language="en"))


def subtitle_in(label: str, title: Title) -> str:
    """The rest of a longer name with which a video's label begins ("Harbour Row: Cold Files | Trailer"), "" if none."""
    span = next(iter(find_title(label, title)), None) if title.kind is Kind.SERIES else None
    match = LABEL_SUBTITLE.match(label, span.end) if span and not span.start else None
    if match is None or match["name"].split()[0].casefold() in FOLLOWING - {"the"} or SEASON_CODE.match(match["name"]):
        return ""
    return "" if every_language().find(match["name"]) else match["name"]


def begins_clause(text: str, match: re.Match[str]) -> bool:
    """Whether what seems a subtitle is the first word of a clause ("Quill: Geht es nach dem Brand weiter?")."""
    if match["more"] or not GOES_ON.match(text, match.end("word")):
        return False
    word = match["word"]
    return word.casefold() in ORDINARY or every_language().knows(word) or INVERTED.fullmatch(word) is not None


def longer_after(text: str, span: Span, title: Title) -> bool:
    """Whether a subtitle follows that makes it another title ("Quill: Origins")."""
    match = SUBTITLE.match(text, span.end)
    if match is None or title.name.isupper() or match["word"].casefold() in FOLLOWING | LABELS:
        return False
    if SEASON_CODE.fullmatch(match["word"]) or begins_clause(text, match):
        return False
    if TELLS.match(text, match.end("more")):
        return False
    if is_person(match["word"] + match["more"]) and not THING.match(text, match.end("more")):
        return False
    return match["end"] in (",", ".", ";", ")", "”", "’", "") or text[match.end() : match.end() + 1].islower()
