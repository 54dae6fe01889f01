"""How lists of many titles call themselves ("our calendar of October's series"): data of all languages."""

from __future__ import annotations

_LISTS = (
    r"calendars?|guides?|highlights|picks|recommendations|newsletter|round-?up|line-?ups?|premiere dates",
    r"\w*kalender|\w*highlights|\w*tipps|\w*vorschau|neustarts|neuheiten|\w*neuerscheinungen|\w*übersicht|start(?:termine|liste)",
    r"calendriers?|nouveautés|programmes?|sélections?|agenda|sorties|incontournables",
    r"calendarios?|estrenos|novedades|recomendaciones|guía|agenda|lanzamientos",
    r"calendari[o]?|uscite|novità|consigli|guida|palinsesti",
    r"calendários?|estreias|novidades|dicas|lançamentos|guia",
    r"\w*kalender|\w*agenda|\w*tips|\w*overzicht|nieuwtjes|aanraders",
)
_WORKS = (
    r"shows|films|movies|premieres|releases|titles|dramas|comedies|everything",
    r"serien|filme|kinofilme|kinostarts|serienstarts",
    r"(?:les|des|nouvelles|toutes les|meilleures|\d+)\s(?:\w+\s)?(?:mini-?)?séries",
    r"(?:les|des|nouveaux|meilleurs)\sfilms",
    r"(?:las|nuevas|todas las|mejores|\d+)\s(?:\w+\s)?series|(?:las|nuevas|mejores)\spelículas",
    r"(?:le|nuove|tutte le|migliori|\d+)\s(?:\w+\s)?serie|(?:i|nuovi|migliori)\sfilm",
    r"(?:as|novas|todas as|melhores|\d+)\s(?:\w+\s)?séries|(?:os|novos|melhores)\sfilmes",
    r"(?:de|alle|nieuwe|beste|\d+)\s(?:\w+\s)?series|nieuwe\sfilms",
)
LISTINGS = "|".join((*_LISTS, *_WORKS))
