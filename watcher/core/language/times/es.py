"""The words of time of Spanish."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="es",
    ordinal="º|°|ero",
    ordinals={"primero": 1},
    months={"setiembre": 9, "sep": 9, "set": 9},
    shy_months=frozenset({"abril", "mayo", "julio", "set", "mar"}),
    weekdays={"miercoles": 2, "sabado": 5},
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "otono": 23, "invierno": 24},
    quarters={
        **{"t1": 1, "1t": 1, "q1": 1, "primer trimestre": 1, "1er trimestre": 1},
        **{"t2": 2, "2t": 2, "q2": 2, "segundo trimestre": 2, "2º trimestre": 2},
        **{"t3": 3, "3t": 3, "q3": 3, "tercer trimestre": 3, "3er trimestre": 3},
        **{"t4": 4, "4t": 4, "q4": 4, "cuarto trimestre": 4, "último trimestre": 4, "4º trimestre": 4},
    },
    parts=(
        *("a principios", "principios", "a finales", "finales", "a mediados", "mediados", "a comienzos", "comienzos"),
        *("a inicios", "inicios", "inicio", "fines", "a fines", "final", "primer semestre", "segundo semestre"),
        *("primera mitad", "segunda mitad", "más tarde", "más adelante", "a lo largo", "primeros meses"),
        *("últimos meses", "en algún momento", "primera parte", "última parte", "primeros días", "últimos días"),
        *("primera semana", "última semana", "comienzo", "ya", "transcurso"),
    ),
    this=("este", "esta", "mismo"),
    coming=("próximo", "próxima", "proximo", "proxima", "que viene", "que entra", "entrante"),
    last=("pasado", "pasada"),
    same_year=("del mismo año", "de ese año", "de ese mismo año"),
    year=("año", "años"),
    month=("mes",),
    week=("semana",),
    weekend=("fin de semana",),
    new_year=("nuevo año", "año nuevo"),
    year_end=("fin de año", "final de año", "finales de año"),
    days_off={
        **{"hoy": 0, "hoy mismo": 0, "esta noche": 0, "esta tarde": 0, "mañana": 1, "mañana mismo": 1},
        **{"pasado mañana": 2, "ayer": -1, "anoche": -1, "anteayer": -2},
    },
    on=("el",),
    before_day=("desde", "hasta", "para", "antes", "después", "a partir", "no antes", "tras"),
    within=("en", "durante", "entre", "hacia", "por", "sobre", "a", "al", "alrededor", "de cara", "con"),
    of=("de", "del"),
    links=("de", "del", "la", "los", "las", "este"),
    ranges=("a", "al", "hasta", "-"),
    ands=("y", "e", "&"),
    ors=("o", "u", "/", "o incluso", "o quizás", "o quizá", "o bien", "si no"),
    between=("entre",),
    moves=("retras", "aplaz", "mov", "mueve", "pospon", "pospuest", "adelant", "cambi", "pas", "traslad", "desplaz"),
    named={
        **{"nochebuena": Fixed(12, 24), "día de navidad": Fixed(12, 25), "nochevieja": Fixed(12, 31)},
        **{"fin de año": Fixed(12, 31), "día de año nuevo": Fixed(1, 1), "día de reyes": Fixed(1, 6)},
        **{"noche de reyes": Fixed(1, 5), "san valentín": Fixed(2, 14), "día de los enamorados": Fixed(2, 14)},
        **{"día del trabajador": Fixed(5, 1), "noche de san juan": Fixed(6, 23), "fiesta nacional": Fixed(10, 12)},
        **{"día de la hispanidad": Fixed(10, 12), "noche de halloween": Fixed(10, 31)},
        **{"todos los santos": Fixed(11, 1), "día de todos los santos": Fixed(11, 1)},
        **{"día de los muertos": Fixed(11, 2)},
        **{"puente de la constitución": Fixed(12, 6), "día de los inocentes": Fixed(12, 28)},
        **{"jueves santo": Easter(-3), "viernes santo": Easter(-2), "domingo de resurrección": Easter()},
        **{"lunes de pascua": Easter(1)},
    },
    cued={"halloween": Fixed(10, 31)},
    feasts={"navidad": Fixed(12, 25), "navidades": Fixed(12, 25), "semana santa": Easter(), "pascua": Easter()},
    festive={"fiestas": 12, "fiestas navideñas": 12, "vacaciones de navidad": 12, "época navideña": 12},
    counted=(
        *("temporada", "temporadas", "episodio", "episodios", "capítulo", "capítulos", "parte", "volumen", "número"),
        *("página", "versión", "top", "acto", "libro", "entrega", "fase", "canal", "t"),
    ),
    units=("millones", "euros", "dólares", "espectadores", "personas", "fans", "episodios", "capítulos"),
    noise=("de la mañana", "por la mañana", "la mañana", "hoy en día"),
)  # fmt: skip
