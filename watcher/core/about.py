"""What a page is about: the title, its season and its kind, as far as the page says.

Headline, document title, structured facts and address each propose names; the one that most of them and the text
share wins. A page may be about nothing that can be told, then the name is "".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from string import capwords
from typing import Final
from urllib.parse import unquote, urlsplit

from watcher.core.language.phrases import headlines as words
from watcher.core.language.phrases.seasons import SEASONS
from watcher.core.language.seasons import SeasonMention, find_seasons
from watcher.core.language.titles import plain
from watcher.core.model import Block, BlockKind, Document, Fact, Kind, Region

LONGEST: Final = 80  # letters of a name
_ENOUGH: Final = 3  # for a name to be taken
_IF_SAID: Final = 0  # the trust in a name that counts only where the text says it, too
_MANY: Final = 3  # mentions in the text beyond which more say nothing more
_PARTS: Final = re.compile(r"\s+[|–—·»•-]\s+|\s*\|\s*")  # between the story and the site
_BRACKETS: Final = re.compile(r"^(?P<name>[^()]{1,80}?) \((?P<what>[^()]{2,60})\)")
_QUOTED: Final = re.compile(r"(?:^|(?<=[\s(¿¡]))[‘“\"'«„]\s?(?P<name>[^‘’“”\"«»„]{1,60}?)\s?[’”\"'»“](?=[\s:,.!?)]|$)")
_HEAD: Final = 300  # letters of a headline that are looked at
_WORDS: Final = 7  # of a headline that is nothing but a name
_MARKED: Final = re.compile(r"[:?!] |\s[–—|] ")
_EDGES: Final = ' \t:;,.?¿¡|–—-“”"«»„‘()[]'
_SERIES_TYPES: Final = frozenset({"TVSeries", "TVSeason", "TVEpisode", "CreativeWorkSeries", "CreativeWorkSeason"})


@dataclass(frozen=True, slots=True)
class About:
    """What a page is about; `season` is None where it names none or is a film's."""

    name: str = ""
    season: int | None = None
    kind: Kind = Kind.SERIES
    is_latest: bool = False  # the season is only the latest that the text speaks of


def read_about(document: Document) -> About:
    """The title, season and kind that a document is about."""
    name = document.headline[:LONGEST] if document.markup.is_data else find_name(document)
    fact = _own_fact(document, name)
    season = _season(document, fact)
    name, season = _without_number(document, name, season)
    kind = _kind(document, fact, season)
    if season is None and kind is Kind.SERIES and (latest := _latest_season(document)):
        return About(name, latest, kind, is_latest=True)
    return About(name, season, kind)


def _without_number(document: Document, name: str, season: int | None) -> tuple[str, int | None]:
    """ "Mare fuori 5" as name and season, where headline or text speak of that season, or of a series at all."""
    front, _, number = name.rpartition(" ")
    if not front or not number.isdigit() or len(number) > 2:
        return name, season
    is_season = int(number) == season if season is not None else _leaning(document) > 0
    return (front, int(number)) if is_season else (name, season)


def spelt_in_address(url: str) -> About:
    """What the address alone tells, for a page that could not be read."""
    text = _words_of(url)[-1:] or [""]
    name, season = text[0], None
    for mention in _numbered(name, ""):
        name, season = name[: mention.start], mention.number
        break
    return About(capwords(_until_ender(name)).strip(), season)


def split_season(words: str) -> tuple[str, int | None]:
    """A name and the season behind it, in any language: "The Diplomat season 2"."""
    for mention in _numbered(words, ""):
        if mention.start and not words[mention.end :].strip():
            return _clean(words[: mention.start]) or words, mention.number
    return words.strip(), None


# --- the name ------------------------------------------------------------------------------------


def find_name(document: Document) -> str:
    """The name that headline, title, facts, address and text agree on best; "" where none can be told."""
    proposals: dict[str, int] = {}
    for name, trust in _proposals(document):
        if 1 < len(name) <= LONGEST and plain(name):
            proposals[name] = max(trust, proposals.get(name, trust))
    text = " ".join(block.text for block in _article(document) if block.text != document.headline)
    folded, slug = plain(text), plain(_slug(document.url))

    def weight(name: str) -> tuple[int, int]:
        mentions = min(len(re.findall(rf"\b{re.escape(plain(name))}\b", folded)), _MANY)
        trust = proposals[name] or (3 if mentions else _IF_SAID)
        return mentions + trust + (plain(name) in slug), len(name) if mentions else 0

    best = max(proposals, key=weight, default="")
    if not best or weight(best)[0] < _ENOUGH:
        return ""
    is_labelled = best.endswith(f": {document.headline}")  # "Press kit: Northbound"
    return _as_written(document.headline if is_labelled else best, text)


def _article(document: Document) -> Iterator[Block]:
    return (block for block in document.blocks if block.region is Region.ARTICLE)


def _as_written(name: str, text: str) -> str:
    """A name in capitals as the text writes it; one of several words is not left in them."""
    if not name.isupper():
        return name
    spellings = re.findall(re.escape(name), text, re.IGNORECASE)
    usual = capwords(name) if " " in name else name
    return next((spelling for spelling in spellings if not spelling.isupper()), usual)


def _proposals(document: Document) -> Iterator[tuple[str, int]]:
    """Names with how far each is to be trusted, the likeliest first."""
    language = document.language
    heads = (document.headline, document.title, _slug(document.url))
    for fact in document.facts:
        for name in _names_of(fact):
            if any(plain(name) in plain(head) for head in heads):
                yield _without_season(name, language), 3
    if _is_a_name(document.headline) and _PARTS.split(document.title)[0] == document.headline:
        yield _clean(document.headline), 3
    story, *site = sorted(_PARTS.split(document.title), key=len, reverse=True)
    for head in dict.fromkeys((document.headline[:_HEAD], story[:_HEAD])):
        for name, trust in _names_in(head, language):
            yield _without_season(name, language), trust
    for part in site:
        yield _without_season(_until_ender(part), language), -2


def _is_a_name(headline: str) -> bool:
    """Whether a headline is short and says nothing of what pages are: a title's own page has such a one."""
    told = {word.casefold() for word in headline.split()} & (words.NO_NAMES - words.ARTICLES)
    return len(headline.split()) <= _WORDS and not told and not re.search(r"[:,;?!]", headline)


def _names_of(fact: Fact) -> tuple[str, ...]:
    """The names of shows and films that a fact states: its own, or those of what an article is about."""
    if fact.type == "Movie":
        return fact.all("name")
    if fact.type in _SERIES_TYPES:
        return (*fact.all("partOfSeries.name"), *fact.all("partOfTVSeries.name")) or fact.all("name")
    about = set(fact.all("about.@type"))
    return fact.all("about.name") if about & (_SERIES_TYPES | {"Movie"}) else ()


def _names_in(head: str, language: str) -> Iterator[tuple[str, int]]:
    """The names that one headline may hold, with how far each is to be trusted."""
    if match := _BRACKETS.match(head):
        yield _clean(match["name"]), 3
    for match in _QUOTED.finditer(head):
        if match["name"][:1].isupper() or match["name"][:1].isdigit():
            yield _clean(match["name"]), 2 if match.start() else 3
    for mention in _numbered(head, language):
        before = head[: mention.start]
        whole = _after_opener(before)
        short = _until_ender(whole)
        for text in (short, whole) if _MARKED.search(whole) else (whole, short):
            yield _clean(text), 3
        yield _clean(_until_ender(_after_small(head[mention.end :]))), 3
        yield _clean(before), _IF_SAID
    shorter = _until_ender(_after_opener(head))
    yield _clean(shorter), _IF_SAID if shorter == head else 2
    yield _clean(_until_ender(head)), _IF_SAID
    yield _clean(head), _IF_SAID


def _without_season(name: str, language: str) -> str:
    """ "The Diplomat" for "The Diplomat: Season 2"."""
    for mention in _numbered(name, language):
        return _clean(name[: mention.start])
    return _clean(name)


def _clean(text: str) -> str:
    """A name without marks around it; "" where small or leading words are all there is."""
    name = " ".join(text.split()).strip(_EDGES)
    name = re.sub(r"(?:^['’]|['’]$|['’]s?$)", "", name).strip(_EDGES)
    if all(word.casefold() in words.NO_NAMES for word in name.split()):
        return ""
    return name if any(word[:1].isupper() or word[:1].isdigit() or not word.isascii() for word in name.split()) else ""


def _after_opener(text: str) -> str:
    """What stands behind the words that lead to a name."""
    return _opener().sub("", text.strip(" ¿¡["))


def _after_small(text: str) -> str:
    """What stands behind the small words between a season and the name, or "" where something else follows."""
    behind = text.lstrip(" ")
    while (word := behind.partition(" ")[0]) in words.SMALL_OPENERS:
        behind = behind[len(word) :].lstrip()
    behind = re.sub(r"^d['’]", "", behind)
    return behind if behind != text.lstrip(" ") else ""


def _until_ender(text: str) -> str:
    """The text up to where a headline goes on to say what it tells of the title."""
    if match := _ender().search(text):
        text = text[: match.start()]
    return text.partition("?")[0]


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(words.OPENERS)})(?:[\s:]+|$)", re.IGNORECASE)


@cache
def _ender() -> re.Pattern[str]:
    """Enders count behind a name alone: small in the running text, or behind a mark."""
    return re.compile(rf"(?:\s*[:,?!–—|(]\s*|\s)(?:{'|'.join(words.ENDERS)})\b", re.IGNORECASE)


# --- season and kind -----------------------------------------------------------------------------


def _numbered(text: str, language: str) -> list[SeasonMention]:
    """The numbered seasons in a text, read in its language and, where that is not told, in any."""
    codes = [language] if language.partition("-")[0].lower() in SEASONS else list(SEASONS)
    found = (mention for code in codes for mention in find_seasons(text, code))
    return [mention for mention in found if mention.number is not None]


def _season(document: Document, fact: Fact | None) -> int | None:
    """The season that headline, title, facts or address name first."""
    stated = fact.first("seasonNumber") if fact and fact.type.endswith("Season") else ""
    if stated.isdigit():
        return int(stated)
    for text in (document.headline, document.title, _slug(document.url)):
        for mention in _numbered(text, document.language):
            return mention.number
    return None


def _latest_season(document: Document) -> int | None:
    """The latest season that headings or several sentences speak of."""
    counts: Counter[int] = Counter()
    for block in _article(document):
        weight = 2 if block.kind is BlockKind.HEADING else 1
        for number in {mention.number for mention in _numbered(block.text, document.language)}:
            counts[number or 0] += weight
    return max((number for number, count in counts.items() if count > 1), default=None)


def _own_fact(document: Document, name: str) -> Fact | None:
    """The fact about the very title."""
    folded = plain(name)
    return next((fact for fact in document.facts if folded in map(plain, _names_of(fact))), None)


def _kind(document: Document, fact: Fact | None, season: int | None) -> Kind:
    """What facts say, then the season, then what headline and text call it more often."""
    types = {fact.type, *fact.all("about.@type")} if fact else set()
    if "Movie" in types or types & _SERIES_TYPES:
        return Kind.FILM if "Movie" in types else Kind.SERIES
    if season is not None:
        return Kind.SERIES
    return Kind.FILM if _leaning(document) < 0 else Kind.SERIES


def _leaning(document: Document) -> int:
    """By how many words headline and text speak rather of a series than of a film; the headline's weigh five."""
    text = " ".join(block.text for block in islice(_article(document), 80))
    heads = " ".join((document.headline, document.title, _slug(document.url)))
    films, shows = (_count(heads, each) * 5 + _count(text, each) for each in (words.FILM, words.SERIES))
    return shows - films


def _count(text: str, patterns: tuple[str, ...]) -> int:
    return len(_kinds(patterns).findall(text))


@cache
def _kinds(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


def _slug(url: str) -> str:
    """The last words of the address's path."""
    return " ".join(_words_of(url)[-2:])


def _words_of(url: str) -> list[str]:
    """The parts of the address's path that say something, as words."""
    parts = [re.sub(r"\.\w{2,5}$", "", part) for part in unquote(urlsplit(url).path).split("/")]
    telling = [part for part in parts if sum(letter.isalpha() for letter in part) > 3]
    return [re.sub(r"[\W_]+", " ", part).strip() for part in telling]
