"""The words of time of Portuguese."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="pt",
    ordinal="º|°|ª",
    ordinals={"primeiro": 1},
    shy_months=frozenset({"abril", "set", "out", "mar"}),
    weekdays={"terca-feira": 1, "sabado": 5, "segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4},
    seasons={"primavera": 21, "verão": 22, "verao": 22, "outono": 23, "inverno": 24},
    quarters={
        **{"1t": 1, "q1": 1, "t1": 1, "primeiro trimestre": 1, "1º trimestre": 1},
        **{"2t": 2, "q2": 2, "t2": 2, "segundo trimestre": 2, "2º trimestre": 2},
        **{"3t": 3, "q3": 3, "t3": 3, "terceiro trimestre": 3, "3º trimestre": 3},
        **{"4t": 4, "q4": 4, "t4": 4, "quarto trimestre": 4, "último trimestre": 4, "4º trimestre": 4},
    },
    parts=(
        *("início", "inicio", "começo", "comecinho", "fim", "final", "finalzinho", "meados", "primeiro semestre"),
        *("segundo semestre", "1º semestre", "2º semestre", "primeira metade", "segunda metade", "mais tarde"),
        *("ainda", "primeiros meses", "últimos meses", "primeiros dias", "últimos dias", "decorrer", "longo"),
        *("ao longo", "no decorrer", "em algum momento", "primeira semana", "última semana", "finais", "princípio"),
        *("inícios", "princípios", "primeira quinzena", "segunda quinzena"),
    ),
    this=("este", "esta", "neste", "nesta", "deste", "desta", "mesmo"),
    coming=("próximo", "próxima", "proximo", "proxima", "que vem", "vindouro"),
    last=("passado", "passada"),
    same_year=("do mesmo ano", "desse ano"),
    year=("ano",),
    month=("mês",),
    week=("semana",),
    weekend=("fim de semana", "final de semana"),
    new_year=("novo ano", "ano novo"),
    year_end=("fim de ano", "final de ano", "fim do ano", "final do ano"),
    days_off={
        **{"hoje": 0, "hoje à noite": 0, "esta noite": 0, "amanhã": 1, "depois de amanhã": 2, "ontem": -1},
        **{"anteontem": -2, "ontem à noite": -1},
    },
    before_day=("até", "desde", "a partir", "antes", "depois", "após", "na", "no", "não antes"),
    within=("em", "durante", "entre", "para", "por volta", "ao", "à", "a", "pelo", "lá para", "num", "por"),
    article=("dia", "o"),
    of=("de", "do", "da"),
    links=("de", "do", "da", "dos", "das", "o", "a", "dia"),
    ranges=("a", "até", "ao", "à", "-", "até o", "até ao"),
    ands=("e", "&"),
    ors=("ou", "/", "ou talvez", "ou até", "ou mesmo", "se não"),
    between=("entre",),
    moves=("adia", "mud", "antecip", "atras", "transfer", "remarc", "pass"),
    named={
        **{"véspera de natal": Fixed(12, 24), "noite de natal": Fixed(12, 24), "dia de natal": Fixed(12, 25)},
        **{"véspera de ano novo": Fixed(12, 31), "réveillon": Fixed(12, 31), "dia de ano novo": Fixed(1, 1)},
        **{"dia dos namorados": Fixed(6, 12), "dia de reis": Fixed(1, 6), "tiradentes": Fixed(4, 21)},
        **{"dia do trabalhador": Fixed(5, 1), "dia das crianças": Fixed(10, 12), "noite de halloween": Fixed(10, 31)},
        **{"dia das bruxas": Fixed(10, 31), "finados": Fixed(11, 2), "dia de finados": Fixed(11, 2)},
        **{"dia de todos os santos": Fixed(11, 1), "sexta-feira santa": Easter(-2), "domingo de páscoa": Easter()},
        **{"corpus christi": Easter(60)},
    },
    cued={"halloween": Fixed(10, 31), "carnaval": Easter(-47)},
    feasts={"natal": Fixed(12, 25), "páscoa": Easter()},
    festive={"festas de fim de ano": 12, "festas": 12, "época natalícia": 12, "quadra natalícia": 12},
    counted=(
        *("temporada", "temporadas", "episódio", "episódios", "capítulo", "capítulos", "parte", "volume", "número"),
        *("versão", "página", "top", "ato", "livro", "canal", "fase"),
    ),
    units=("milhões", "milhão", "reais", "euros", "espectadores", "pessoas", "fãs", "episódios", "horas", "anos"),
    noise=("hoje em dia",),
)  # fmt: skip
