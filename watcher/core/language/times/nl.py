"""The words of time of Dutch."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="nl",
    ordinal="ste|de|e",
    months={"sept": 9, "mar": 3, "okt": 10},
    shy_months=frozenset({"april", "augustus", "juni"}),
    weekdays={
        **{"maandagavond": 0, "dinsdagavond": 1, "woensdagavond": 2, "donderdagavond": 3, "vrijdagavond": 4},
        **{"zaterdagavond": 5, "zondagavond": 6},
    },
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    quarters={
        **{"q1": 1, "eerste kwartaal": 1, "1e kwartaal": 1},
        **{"q2": 2, "tweede kwartaal": 2, "2e kwartaal": 2},
        **{"q3": 3, "derde kwartaal": 3, "3e kwartaal": 3},
        **{"q4": 4, "vierde kwartaal": 4, "4e kwartaal": 4, "laatste kwartaal": 4},
    },
    parts=(
        *("begin", "eind", "einde", "medio", "half", "halverwege", "midden", "later", "eerder", "loop", "vroeg"),
        *("eerste helft", "tweede helft", "eerste maanden", "laatste maanden", "eerste weken", "laatste weken"),
        *("in de loop", "vroege", "late", "laat", "ergens", "eerste week", "laatste week", "nog"),
    ),
    this=("deze", "dit"),
    coming=("komende", "komend", "aanstaande", "aankomende"),
    next=("volgende", "volgend"),
    last=("vorig", "vorige", "afgelopen"),
    same_year=("van dat jaar", "van hetzelfde jaar"),
    year=("jaar",),
    month=("maand",),
    week=("week",),
    weekend=("weekend", "weekeinde"),
    new_year=("nieuwe jaar",),
    year_end=("jaareinde", "jaarwisseling"),
    days_off={
        **{"vandaag": 0, "vanavond": 0, "vannacht": 0, "vanochtend": 0, "morgen": 1, "morgenavond": 1},
        **{"overmorgen": 2, "gisteren": -1, "gisteravond": -1, "eergisteren": -2},
    },
    on=("op",),
    before_day=("vanaf", "tot", "sinds", "voor", "vóór", "na", "uiterlijk", "niet voor", "tot en met"),
    within=("in", "tijdens", "rond", "met", "tussen", "per", "tegen", "om", "aan", "omstreeks"),
    of=("van",),
    links=("de", "het", "van"),
    ranges=("tot", "t/m", "tot en met", "-", "tot aan"),
    ands=("en", "&"),
    ors=("of", "/", "of misschien", "of zelfs", "dan wel", "zo niet"),
    between=("tussen",),
    moves=("schuif", "schuiv", "verschov", "uitgesteld", "verplaats", "vervroeg", "verzet", "vertraagd", "opgeschov"),
    named={
        **{"kerstavond": Fixed(12, 24), "eerste kerstdag": Fixed(12, 25), "tweede kerstdag": Fixed(12, 26)},
        **{"oudejaarsavond": Fixed(12, 31), "oudjaarsavond": Fixed(12, 31), "nieuwjaarsdag": Fixed(1, 1)},
        **{"pakjesavond": Fixed(12, 5), "valentijnsdag": Fixed(2, 14), "koningsdag": Fixed(4, 27)},
        **{"bevrijdingsdag": Fixed(5, 5), "sint-maarten": Fixed(11, 11), "goede vrijdag": Easter(-2)},
        **{"eerste paasdag": Easter(), "tweede paasdag": Easter(1), "paasmaandag": Easter(1)},
        **{"hemelvaartsdag": Easter(39), "tweede pinksterdag": Easter(50)},
    },
    cued={"halloween": Fixed(10, 31), "sinterklaas": Fixed(12, 5)},
    feasts={"kerst": Fixed(12, 25), "kerstmis": Fixed(12, 25), "pasen": Easter(), "pinksteren": Easter(49)},
    festive={"feestdagen": 12, "kerstdagen": 12, "kerstvakantie": 12, "kersttijd": 12, "feestmaand": 12},
    counted=(
        *("seizoen", "seizoenen", "aflevering", "afleveringen", "deel", "nummer", "hoofdstuk", "pagina", "versie"),
        *("top", "volume", "reeks", "boek", "kanaal", "fase"),
    ),
    units=("miljoen", "miljard", "euro", "kijkers", "mensen", "fans", "afleveringen", "uur", "jaar"),
)  # fmt: skip
