"""The words of time of French."""

from __future__ import annotations

from watcher.core.language.calendar import Easter, Fixed
from watcher.core.language.times.vocabulary import Times

TIMES = Times(
    locale="fr",
    ordinal=r"\s?er|ᵉʳ",
    ordinals={"premier": 1},
    months={"fevrier": 2, "fev": 2, "fév": 2, "aout": 8, "decembre": 12, "dec": 12, "jan": 1},
    shy_months=frozenset({"mars", "avril", "mai"}),
    seasons={"printemps": 21, "été": 22, "ete": 22, "automne": 23, "hiver": 24},
    quarters={
        **{"t1": 1, "q1": 1, "1er trimestre": 1, "premier trimestre": 1},
        **{"t2": 2, "q2": 2, "2e trimestre": 2, "2ème trimestre": 2},
        "deuxième trimestre": 2,
        "second trimestre": 2,
        **{"t3": 3, "q3": 3, "3e trimestre": 3, "3ème trimestre": 3, "troisième trimestre": 3},
        **{"t4": 4, "q4": 4, "4e trimestre": 4, "4ème trimestre": 4},
        "quatrième trimestre": 4,
        "dernier trimestre": 4,
    },
    parts=(
        *("début", "fin", "mi-", "mi", "milieu", "courant", "cours", "au cours", "tout début", "toute fin"),
        *("plus tard", "plus tôt", "premier semestre", "second semestre", "deuxième semestre", "1er semestre"),
        *("2e semestre", "première moitié", "seconde moitié", "deuxième moitié"),
        *("première partie", "seconde partie", "s1", "s2"),
        *("premiers mois", "derniers mois", "premiers jours", "derniers jours", "premières semaines"),
        *("dernières semaines", "debut", "courant du mois", "2ème semestre", "dernière ligne droite"),
    ),
    this=("ce", "cet", "cette"),
    coming=("prochain", "prochaine", "à venir", "qui vient", "prochains"),
    last=("dernier", "dernière", "passé", "passée"),
    same_year=("de la même année", "de cette même année"),
    year=("an", "année", "annee"),
    month=("mois",),
    week=("semaine",),
    weekend=("week-end", "weekend"),
    new_year=("nouvelle année",),
    year_end=("fin d'année",),
    days_off={
        **{"aujourd'hui": 0, "ce soir": 0, "ce matin": 0, "cette nuit": 0, "demain": 1, "demain soir": 1},
        **{"après-demain": 2, "hier": -1, "hier soir": -1, "avant-hier": -2},
    },
    before_day=(
        *("dès", "depuis", "jusqu'", "jusqu'à", "jusqu'au", "avant", "après", "à partir", "à compter", "pour"),
        *("d'ici", "d'ici à", "pas avant"),
    ),
    within=(
        *("en", "à", "au", "aux", "jusqu'en", "vers", "durant", "pendant", "entre", "autour", "dans", "lors"),
        *("courant", "sur", "pour le", "d'ici le"),
    ),
    article=("le",),
    of=("de", "du", "d'"),
    links=("de", "d'", "du", "des", "la", "l'", "les"),
    ranges=("à", "au", "jusqu'au", "jusqu'à", "jusqu'en", "-"),
    ands=("et", "puis", "&"),
    ors=("ou", "/", "voire", "ou bien", "ou peut-être", "sinon"),
    between=("entre",),
    moves=("repouss", "décal", "report", "avanc", "retard", "déplac", "chang", "pass", "gliss"),
    named={
        **{"jour de noël": Fixed(12, 25), "réveillon de noël": Fixed(12, 24), "veille de noël": Fixed(12, 24)},
        **{"lendemain de noël": Fixed(12, 26), "saint-sylvestre": Fixed(12, 31), "réveillon": Fixed(12, 31)},
        **{"réveillon du nouvel an": Fixed(12, 31), "jour de l'an": Fixed(1, 1), "nouvel an": Fixed(1, 1)},
        **{"saint-valentin": Fixed(2, 14), "saint valentin": Fixed(2, 14), "poisson d'avril": Fixed(4, 1)},
        **{"fête du travail": Fixed(5, 1), "fête de la musique": Fixed(6, 21)},
        **{"fête nationale": Fixed(7, 14), "14-juillet": Fixed(7, 14)},
        **{"assomption": Fixed(8, 15), "toussaint": Fixed(11, 1), "armistice": Fixed(11, 11)},
        **{"saint-nicolas": Fixed(12, 6), "vendredi saint": Easter(-2), "dimanche de pâques": Easter()},
        **{"lundi de pâques": Easter(1), "ascension": Easter(39), "lundi de pentecôte": Easter(50)},
        **{"mardi gras": Easter(-47), "chandeleur": Fixed(2, 2), "épiphanie": Fixed(1, 6)},
    },
    cued={"halloween": Fixed(10, 31)},
    feasts={"noël": Fixed(12, 25), "noel": Fixed(12, 25), "pâques": Easter(), "pentecôte": Easter(49)},
    festive={
        **{"fêtes": 12, "fêtes de fin d'année": 12, "vacances de noël": 12, "période de noël": 12, "rentrée": 9},
        **{"vacances de la toussaint": 10, "rentrée scolaire": 9, "rentrée de septembre": 9},
    },
    counted=(
        *("saison", "saisons", "épisode", "épisodes", "partie", "tome", "volume", "chapitre", "numéro", "n°", "page"),
        *("version", "top", "acte", "livre", "canal", "route", "vol", "ép", "phase"),
    ),
    units=("millions", "milliards", "euros", "téléspectateurs", "spectateurs", "personnes", "fans", "épisodes"),
)  # fmt: skip
