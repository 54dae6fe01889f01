"""How each language names a season: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeasonWords:
    """The words for seasons; each entry of a tuple is a pattern of words."""

    nouns: tuple[str, ...]
    numbers: Mapping[str, int]  # words that count, cardinal and ordinal
    between: tuple[str, ...]  # words between an ordinal and the noun
    earlier: tuple[str, ...]  # the season before the watched one
    coming: tuple[str, ...]  # the watched one, whatever its number
    counted: tuple[str, ...]  # what a number after the noun may count instead ("series 2 million")


ENGLISH_NUMBERS = {
    **{word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)},
    **{
        word: n
        for n, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
        )
    },
    **{"sophomore": 2, "freshman": 1, "debut": 1, "ii": 2, "iii": 3, "iv": 4},
}


def counted(*groups: str) -> dict[str, int]:
    """Numbers for rows of words: each group counts from one, forms of one number joined by a slash."""
    return {form: n for group in groups for n, forms in enumerate(group.split(), 1) for form in forms.split("/")}


SEASONS: Mapping[str, SeasonWords] = {
    "en": SeasonWords(
        nouns=("seasons?", "series", "installments?", "instalments?", "chapter", "run", "cycle"),
        numbers=ENGLISH_NUMBERS,
        between=("and final", "and last", "new", "full"),
        earlier=(
            r"(?:the )?(?:last|previous|prior|earlier|past) (?:season|series|seasons|run|year['’]s|installment|instalment|one|two)",
            r"last year['’]s",
            r"the (?:original|debut) (?:season|series|film|movie)",
            r"earlier (?:seasons|series)",
        ),
        coming=(
            r"(?:the |this )?(?:new|next|upcoming|coming|forthcoming|final|last and final) "
            r"(?:season|series|run|episodes|installment|instalment|chapter)",
            r"this (?:season|series|run|time around)",
            r"(?:new|next|fresh) (?:batch|episodes)",
        ),
        counted=("million", "episodes?", "hours", "times", "people", "years?", "days", "weeks", "months", "of"),
    ),
    "de": SeasonWords(
        nouns=("staffeln?", "season"),
        numbers=counted(
            "eins zwei drei vier fünf sechs sieben acht neun zehn",
            "erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten/vierter "
            "fünfte/fünften/fünfter sechste/sechsten/sechster siebte/siebten/siebter achte/achten/achter "
            "neunte/neunten/neunter zehnte/zehnten/zehnter",
        ),
        between=("und letzten?", "und finalen?", "neuen?"),
        earlier=(r"(?:die |der |den )?(?:letzten?|vorigen?|vorherigen?|bisherigen?|vergangenen?) staffeln?", "vorgängerstaffel"),
        coming=(r"(?:die |der |den )?(?:neuen?|nächsten?|kommenden?|finalen?) (?:staffel|folgen|episoden)", "diese[rn]? staffel"),
        counted=("millionen", "folgen?", "jahre?", "wochen", "monate"),
    ),
    "fr": SeasonWords(
        nouns=("saisons?",),
        numbers=counted(
            "un deux trois quatre cinq six sept huit neuf dix",
            "première/premier deuxième/seconde/second troisième quatrième cinquième sixième septième huitième neuvième dixième",
        ),
        between=("et dernière", "et ultime", "nouvelle"),
        earlier=(r"(?:la |les )?saisons? (?:précédentes?|passées?|dernière)", r"(?:la )?précédente saison"),
        coming=(r"(?:la |cette )?(?:nouvelle|prochaine|ultime) saison", r"cette saison", r"saison (?:à venir|inédite|prochaine|finale)", "nouveaux épisodes"),
        counted=("millions?", "épisodes?", "ans?", "mois", "semaines?"),
    ),
    "es": SeasonWords(
        nouns=("temporadas?", "entregas?"),
        numbers=counted(
            "uno/una dos tres cuatro cinco seis siete ocho nueve diez",
            "primera/primer segunda/segundo tercera/tercer cuarta quinta sexta séptima octava novena décima",
        ),
        between=("y última", "y final", "nueva"),
        earlier=(r"(?:la |las )?(?:pasada|anterior) temporada", r"temporadas? (?:anterior(?:es)?|pasadas?)"),
        coming=(r"(?:la |esta )?(?:nueva|próxima) (?:temporada|entrega|tanda)", "esta temporada", r"temporada final", "nuevos (?:episodios|capítulos)"),
        counted=("millones", "episodios?", "capítulos?", "años?", "meses", "semanas?"),
    ),
    "it": SeasonWords(
        nouns=("stagion[ei]",),
        numbers=counted(
            "uno due tre quattro cinque sei sette otto nove dieci",
            "prima/primo seconda/secondo terza/terzo quarta quinta sesta settima ottava nona decima",
        ),
        between=("e ultima", "e conclusiva", "nuova"),
        earlier=(r"(?:la |le )?(?:scorsa|precedente|passata|vecchia) stagione", r"stagion[ei] (?:precedent[ei]|passat[ae]|scors[ae])"),
        coming=(r"(?:la |questa )?(?:nuova|prossima) stagione", "questa stagione", "stagione finale", "nuovi episodi", "nuove puntate"),
        counted=("milioni", "episodi[o]?", "puntate", "anni", "mesi", "settimane"),
    ),
    "pt": SeasonWords(
        nouns=("temporadas?", "séries?"),
        numbers=counted(
            "um/uma dois/duas três quatro cinco seis sete oito nove dez",
            "primeira/primeiro segunda/segundo terceira/terceiro quarta quinta sexta sétima oitava nona décima",
        ),
        between=("e última", "e final", "nova"),
        earlier=(r"(?:a |as )?(?:última|anterior|passada) temporada", r"temporadas? (?:anterior(?:es)?|passadas?)"),
        coming=(r"(?:a |esta |essa )?(?:nova|próxima) (?:temporada|leva|fase|série)", "(?:esta|essa) temporada", "temporada final", "novos episódios"),
        counted=("milhões", "episódios?", "capítulos?", "anos?", "meses", "semanas?"),
    ),
    "nl": SeasonWords(
        nouns=("seizoen(?:en)?", "reeks"),
        numbers=counted(
            "één/een twee drie vier vijf zes zeven acht negen tien",
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
        ),
        between=("en laatste", "nieuwe"),
        earlier=(r"(?:het |de )?(?:vorige?|afgelopen|eerdere) (?:seizoen(?:en)?|reeks)",),
        coming=(r"(?:het |de |dit |deze )?(?:nieuwe?|volgende?|komende?|laatste) (?:seizoen|reeks|afleveringen)", "(?:dit|deze) (?:seizoen|reeks)"),
        counted=("miljoen", "afleveringen", "jaar", "weken", "maanden"),
    ),
}
