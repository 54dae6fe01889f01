"""The words of time of Italian."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="it",
    ordinal="º|°",
    ordinals={"primo": 1},
    shy_months=frozenset({"aprile", "maggio", "set", "mar"}),
    weekdays={"lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4},
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    quarters={
        **{"q1": 1, "t1": 1, "primo trimestre": 1, "1° trimestre": 1},
        **{"q2": 2, "t2": 2, "secondo trimestre": 2, "2° trimestre": 2},
        **{"q3": 3, "t3": 3, "terzo trimestre": 3, "3° trimestre": 3},
        **{"q4": 4, "t4": 4, "quarto trimestre": 4, "ultimo trimestre": 4, "4° trimestre": 4},
    },
    parts=(
        *("inizio", "inizi", "fine", "metà", "prima metà", "seconda metà", "primo semestre", "secondo semestre"),
        *("primi mesi", "ultimi mesi", "primi giorni", "ultimi giorni", "prima parte", "seconda parte", "corso"),
        *("più tardi", "più avanti", "tarda", "tardo", "inoltrato", "inoltrata", "prime settimane", "ultime settimane"),
        *("prima settimana", "ultima settimana", "nel corso", "all'inizio", "alla fine", "verso la fine"),
    ),
    this=("questo", "questa", "quest'", "stesso"),
    coming=("prossimo", "prossima", "che viene", "venturo", "in arrivo", "entrante"),
    last=("scorso", "scorsa", "passato", "passata"),
    same_year=("dello stesso anno", "di quell'anno"),
    year=("anno",),
    month=("mese",),
    week=("settimana",),
    weekend=("weekend", "fine settimana"),
    new_year=("nuovo anno", "anno nuovo"),
    year_end=("fine anno",),
    days_off={
        **{"oggi": 0, "stasera": 0, "stanotte": 0, "questa sera": 0, "domani": 1, "domani sera": 1},
        **{"dopodomani": 2, "ieri": -1, "ieri sera": -1, "l'altro ieri": -2},
    },
    before_day=(
        *("da", "dal", "dall'", "dalla", "entro", "fino", "dopo", "prima", "a partire", "non prima", "già"),
        *("per",),
    ),
    within=(
        *("in", "a", "ad", "fino al", "durante", "nel", "nell'", "nella", "nei", "tra", "fra", "verso"),
        *("intorno", "al", "all'", "alla", "sotto", "di", "per la", "per il"),
    ),
    article=("il", "l'", "lo"),
    of=("di", "del", "della"),
    links=("di", "del", "dell'", "della", "la", "dei", "d'", "il", "l'", "le", "i", "gli"),
    ranges=("a", "al", "fino al", "all'", "alla", "fino a", "-"),
    ands=("e", "ed", "&"),
    ors=("o", "oppure", "/", "o forse", "o addirittura", "se non"),
    between=("tra", "fra"),
    moves=("spost", "rinvi", "posticip", "anticip", "ritard", "slitt", "cambi", "pass", "scivol", "rimand"),
    named={
        **{"vigilia di natale": Fixed(12, 24), "giorno di natale": Fixed(12, 25), "santo stefano": Fixed(12, 26)},
        **{"san silvestro": Fixed(12, 31), "notte di san silvestro": Fixed(12, 31), "capodanno": Fixed(1, 1)},
        **{"epifania": Fixed(1, 6), "befana": Fixed(1, 6), "san valentino": Fixed(2, 14)},
        **{"festa della donna": Fixed(3, 8), "festa della liberazione": Fixed(4, 25), "primo maggio": Fixed(5, 1)},
        **{"festa della repubblica": Fixed(6, 2), "ferragosto": Fixed(8, 15), "notte di halloween": Fixed(10, 31)},
        **{"ognissanti": Fixed(11, 1), "immacolata": Fixed(12, 8), "venerdì santo": Easter(-2)},
        **{"domenica di pasqua": Easter(), "lunedì di pasqua": Easter(1), "pasquetta": Easter(1)},
    },
    cued={"halloween": Fixed(10, 31)},
    feasts={"natale": Fixed(12, 25), "pasqua": Easter()},
    festive={
        **{"feste": 12, "feste natalizie": 12, "vacanze di natale": 12, "periodo natalizio": 12, "festività": 12},
        **{"festività natalizie": 12},
    },
    counted=(
        *("stagione", "stagioni", "episodio", "episodi", "puntata", "puntate", "parte", "volume", "capitolo", "numero"),
        *("versione", "pagina", "top", "atto", "libro", "canale", "fase"),
    ),
    units=("milioni", "miliardi", "euro", "spettatori", "persone", "fan", "episodi", "puntate", "ore", "anni"),
)  # fmt: skip
