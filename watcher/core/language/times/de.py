"""The words of time of German."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="de",
    capital_nouns=True,
    dotted=True,
    ordinal=r"\.",
    ordinals={"ersten": 1, "erster": 1},
    months={"jänner": 1, "maerz": 3, "märzes": 3},
    shy_months=frozenset({"april", "mai", "juni", "juli", "august"}),
    weekdays={
        **{"sonnabend": 5, "montagabend": 0, "dienstagabend": 1, "mittwochabend": 2, "donnerstagabend": 3},
        **{"freitagabend": 4, "samstagabend": 5, "sonntagabend": 6},
    },
    seasons={
        **{"frühling": 21, "frühlings": 21, "frühjahr": 21, "frühjahrs": 21, "fruehjahr": 21, "fruehling": 21},
        **{"sommer": 22, "sommers": 22, "frühsommer": 22, "spätsommer": 22, "hochsommer": 22},
        **{"herbst": 23, "herbstes": 23, "herbsts": 23, "frühherbst": 23, "spätherbst": 23},
        **{"winter": 24, "winters": 24},
    },
    quarters={
        **{"q1": 1, "1. quartal": 1, "erste quartal": 1, "ersten quartal": 1, "erstes quartal": 1},
        **{"q2": 2, "2. quartal": 2, "zweite quartal": 2, "zweiten quartal": 2, "zweites quartal": 2},
        **{"q3": 3, "3. quartal": 3, "dritte quartal": 3, "dritten quartal": 3, "drittes quartal": 3},
        **{"q4": 4, "4. quartal": 4, "vierte quartal": 4, "vierten quartal": 4, "viertes quartal": 4},
        **{"letzte quartal": 4, "letzten quartal": 4, "letztes quartal": 4, "schlussquartal": 4},
    },
    parts=(
        *("anfang", "mitte", "ende", "früh", "spät", "später", "früher", "gegen ende", "im laufe", "laufe", "verlauf"),
        *("im verlauf", "zu beginn", "beginn", "spätestens", "irgendwann", "noch", "bereits", "schon", "erst"),
        *("erste hälfte", "ersten hälfte", "zweite hälfte", "zweiten hälfte", "ersten jahreshälfte"),
        *("zweiten jahreshälfte", "1. halbjahr", "2. halbjahr", "erste halbjahr", "ersten halbjahr"),
        *("erstes halbjahr", "zweite halbjahr", "zweiten halbjahr", "zweites halbjahr", "ersten monaten"),
        *("ersten wochen", "letzten wochen", "letzten monaten", "zweite jahreshälfte", "erste jahreshälfte"),
    ),
    this=("dieser", "diesen", "dieses", "diesem", "diese", "selben"),
    coming=("kommenden", "kommender", "kommendes", "kommende", "kommendem"),
    next=("nächsten", "nächster", "nächstes", "nächste", "nächstem", "naechstes", "naechsten"),
    last=("letzten", "letzter", "letztes", "letzte", "letztem", "vergangenen", "vergangenes", "vorigen", "voriges"),
    year=("jahr", "jahres", "jahre", "jahrs"),
    month=("monat", "monats", "monates"),
    week=("woche",),
    weekend=("wochenende",),
    new_year=("neuen jahr", "neue jahr", "neues jahr"),
    year_end=("jahresende", "jahreswechsel", "jahresausklang"),
    days_off={
        **{"heute": 0, "heute abend": 0, "heute nacht": 0, "heute morgen": 0, "morgen": 1, "morgen abend": 1},
        **{"übermorgen": 2, "gestern": -1, "gestern abend": -1, "vorgestern": -2},
    },
    lower_days_off=frozenset({"morgen"}),
    on=("am", "vom", "zum"),
    before_day=("ab", "bis", "seit", "vor", "nach", "von", "nicht vor"),
    within=(
        *("im", "in", "um", "über", "zu", "an", "gegen", "für", "während", "zwischen", "beim", "rund um"),
        *("mit", "zur", "zum", "wohl", "voraussichtlich", "auf"),
    ),
    of=("des",),
    links=("der", "des", "dem", "den", "die", "das", "von", "vom"),
    ranges=("bis", "-", "bis zum", "bis zur", "bis in"),
    ands=("und", "sowie", "&"),
    ors=("oder", "/", "./", "oder vielleicht", "oder eventuell", "oder sogar", "bzw.", "beziehungsweise", "wenn nicht"),
    between=("zwischen",),
    moves=("verschob", "verschieb", "verleg", "vorgezogen", "verlager", "verzöger", "geändert", "gewechselt", "rutsch"),
    named={
        **{"heiligabend": Fixed(12, 24), "heiligen abend": Fixed(12, 24), "heilig abend": Fixed(12, 24)},
        **{"1. weihnachtstag": Fixed(12, 25), "ersten weihnachtstag": Fixed(12, 25)},
        **{"1. weihnachtsfeiertag": Fixed(12, 25), "ersten weihnachtsfeiertag": Fixed(12, 25)},
        **{"2. weihnachtstag": Fixed(12, 26), "zweiten weihnachtstag": Fixed(12, 26)},
        **{"2. weihnachtsfeiertag": Fixed(12, 26), "zweiten weihnachtsfeiertag": Fixed(12, 26)},
        **{"nikolaustag": Fixed(12, 6), "silvester": Fixed(12, 31), "silvesterabend": Fixed(12, 31)},
        **{"neujahrstag": Fixed(1, 1), "dreikönigstag": Fixed(1, 6), "valentinstag": Fixed(2, 14)},
        **{"tag der arbeit": Fixed(5, 1), "tag der deutschen einheit": Fixed(10, 3), "reformationstag": Fixed(10, 31)},
        **{"allerheiligen": Fixed(11, 1), "rosenmontag": Easter(-48), "aschermittwoch": Easter(-46)},
        **{"gründonnerstag": Easter(-3), "karfreitag": Easter(-2), "karsamstag": Easter(-1)},
        **{"ostersonntag": Easter(), "ostermontag": Easter(1), "christi himmelfahrt": Easter(39)},
        **{"pfingstsonntag": Easter(49), "pfingstmontag": Easter(50), "fronleichnam": Easter(60)},
    },
    cued={"halloween": Fixed(10, 31), "nikolaus": Fixed(12, 6), "neujahr": Fixed(1, 1)},
    feasts={"weihnachten": Fixed(12, 25), "ostern": Easter(), "pfingsten": Easter(49)},
    festive={
        **{"weihnachtszeit": 12, "weihnachtsfeiertage": 12, "weihnachtsfeiertagen": 12, "feiertage": 12},
        **{"feiertagen": 12, "adventszeit": 12, "vorweihnachtszeit": 12, "festtage": 12, "festtagen": 12},
    },
    counted=(
        *("staffel", "staffeln", "folge", "folgen", "episode", "episoden", "teil", "band", "kapitel", "nr", "nummer"),
        *("version", "platz", "seite", "top", "ausgabe", "akt", "serie", "season", "runde"),
    ),
    units=("millionen", "milliarden", "euro", "zuschauer", "menschen", "fans", "folgen", "episoden", "uhr", "mio"),
)  # fmt: skip
