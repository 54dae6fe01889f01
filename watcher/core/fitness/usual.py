"""What a page is like when it is fit to be believed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Final

from watcher.core.fitness.signs import PARTS, Signs
from watcher.core.fitness.tongue import LANGUAGES
from watcher.core.fitness.words import fold
from watcher.core.language.seasons import find_seasons
from watcher.core.language.titles import names_of
from watcher.core.model import BlockKind, Document, Ending, Region, Title, Usual

_NAMES: Final = 60
_HEADINGS: Final = 40
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ,;’'\"”»)] )[A-ZÀ-ÖØ-Þ][\w’'-]+")
# Words that stand in the headlines of all pages of this kind.
_COMMON: Final = frozenset(fold("""
    season series part episode release date premiere cast trailer teaser plot news everything we know so far about what
    when is will be the a an and of to for in on it how who all every new latest confirmed cancelled renewed explained
    first look watch stream tv show film movie guide update updates staffel start starttermin besetzung alles was wann
    wir wissen bisher zur der die das und film serie saison date de sortie tout ce que l on sait casting bande annonce
    temporada fecha estreno reparto todo lo que sabemos tráiler stagione data uscita quando esce tutto quello sappiamo
    estreia elenco tudo o que se sabe seizoen releasedatum alles wat weten
    0 1 2 3 4 5 6 7 8 9 10 2023 2024 2025 2026 2027
""").split())  # fmt: skip


def usual_of(document: Document, title: Title, before: Usual | None = None) -> Usual:
    """What a fit page is like, told with what it was like before."""
    return usual_by(Signs(document, title), before)


def usual_by(signs: Signs, before: Usual | None) -> Usual:
    """The same, by signs that were gathered already."""
    document = signs.document
    return Usual(
        letters=signs.content_letters if before is None else (signs.content_letters + before.letters) // 2,
        language=signs.language or (before.language if before else ""),
        head=telling_words(signs),
        headings=headings_of(document),
        names=names_in(signs),
        is_headed=signs.is_headed,
        mentions=signs.mentions,
        has_season=speaks_of(signs, signs.title.season) or bool(before and before.has_season),
        is_closed=document.markup.ending is Ending.CLOSED,
    )


def expected(usual: Usual | None, language: str) -> Usual | None:
    """What is usual, where the config says in which language (BCP 47) the page is."""
    code = language.partition("-")[0].lower()
    return replace(usual or Usual(), language=code) if code in LANGUAGES else usual


def telling_words(signs: Signs) -> frozenset[str]:
    """The words of headline and title that tell this page from others of its kind."""
    parts = [signs.document.headline, *PARTS.split(signs.document.title)]
    naming = [part for part in parts if signs.names(part)] or parts
    return frozenset(word for part in naming for word in fold(part).split()) - _COMMON - own_words(signs)


def headings_of(document: Document) -> frozenset[str]:
    """The article's headings, folded."""
    headings = [b.text for b in document.blocks if b.kind is BlockKind.HEADING and b.region is Region.ARTICLE]
    return frozenset(fold(text) for text in headings[:_HEADINGS])


def names_in(signs: Signs) -> frozenset[str]:
    """The commonest words with a capital inside the article's sentences, but for the watched title's own."""
    ordinary = _COMMON | own_words(signs)
    words = Counter(word for text in signs.article for word in _CAPITAL.findall(text))
    found: Counter[str] = Counter()
    for word, times in words.items():
        found[fold(word)] += times
    return frozenset([name for name, _ in found.most_common() if name not in ordinary][:_NAMES])


def own_words(signs: Signs) -> frozenset[str]:
    """The words of the watched title's names."""
    return frozenset(word for name in names_of(signs.title) for word in fold(name).split())


def speaks_of(signs: Signs, season: int | None) -> bool:
    """Whether the page's heads, headings or article name this season."""
    if season is None:
        return False
    document = signs.document
    headings = [block.text for block in document.blocks if block.kind is BlockKind.HEADING]
    texts = (document.headline, document.title, *headings, *signs.article)
    return any(names_season(text, season, document.language) for text in texts)


def names_season(text: str, season: int, language: str) -> bool:
    """Whether a text names the season, alone or beside others ("seasons 5 and 6")."""
    mentions = find_seasons(text, language)
    is_listed = bool(mentions) and str(season) in fold(text).split()
    return is_listed or any(mention.number == season for mention in mentions)
