"""Prepositions and articles, which stand before nouns, by language: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping

PREPOSITIONS: Mapping[str, tuple[str, ...]] = {
    language: tuple(row.split())
    for language, row in {
        "en": "after before of from like on in at to for by against than via across",
        "de": "nach vor aus von zu zum zur bei beim wie als für gegen im in auf an am des",
        "fr": "après avant de du des dans à au pour par sur comme contre en que",
        "it": "dopo prima di del della da dal dalla per come tra su sul sulla contro in nel nella a al alla",
        "es": "tras después antes de del en para por como a al contra que sobre",
        "pt": "após antes depois de do da em no na para por como contra ao à pelo pela que",
        "nl": "na voor van uit als tegen bij op in door aan naar tot",
    }.items()
}
ANY: Mapping[str, tuple[str, ...]] = {  # articles of what was not spoken of yet
    language: tuple(row.split())
    for language, row in {
        "en": "a an another",
        "de": "ein eine einen",
        "fr": "un une",
        "it": "un una uno un'",
        "es": "un una otro otra",
        "pt": "um uma outro outra",
        "nl": "een",
    }.items()
}
THE: Mapping[str, tuple[str, ...]] = {  # articles and possessives
    language: tuple(row.split())
    for language, row in {
        "en": "the its her their",
        "de": "der die das den ihre ihren seine seinen",
        "fr": "le la les l' sa son",
        "it": "il lo la gli i l' sua suo",
        "es": "el la los las su",
        "pt": "o a os as sua seu",
        "nl": "de het haar zijn",
    }.items()
}
CONTRACTED: Mapping[str, tuple[str, ...]] = {  # prepositions drawn together with an article, and those of times
    language: tuple(row.split())
    for language, row in {
        "en": "during since until within",
        "de": "ins vom ans ab seit bis um über unter während mit ohne neben zwischen",
        "nl": "vanaf sinds tot tijdens via met bij rond",
    }.items()
}
