"""Words behind an ordinal whose noun is left out ("the second arrives on 3 May", "de la segunda no se sabe")."""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = (
    "is was has had will won't isn't hasn't would should could might may does did doesn't still also remains"
    " arrives comes follows returns starts premieres lands drops airs launches begins hits debuts bows opens goes"
    " got gets never"
)
_GERMAN = (
    "ist war hat hatte wird soll sollte könnte dürfte kommt startet folgt läuft erscheint beginnt steht geht"
    " lässt bleibt kam lief startete"
)
_FRENCH = (
    "est était a avait sera devrait pourrait arrive arrivera débarque débarquera suit suivra sort sortira revient"
    " reviendra commence commencera débute débutera n'est n'a n'arrivera reste attend se verra"
)
_SPANISH = (
    "se llega llegará llegaría llegó viene vendrá estará está es fue será saldrá sale aterriza aterrizará ya no"
    " aún todavía tendrá tiene sigue lo hará verá arranca arrancará empieza empezará vuelve volverá regresa"
    " regresará debería podría debuta debutará comienza comenzará continúa nada ni sin"
)
_ITALIAN = (
    "si è era sarà arriva arriverà arriverebbe arrivò esce uscirà debutta debutterà inizia inizierà parte partirà"
    " torna tornerà andrà va dovrebbe potrebbe non ancora vedrà sbarca sbarcherà approda approderà comincia"
    " comincerà resta invece niente nulla nessuna"
)
_PORTUGUESE = (
    "estreia estreará chega chegará chegou vem virá sai sairá será é foi está estará deve deverá pode poderá não"
    " ainda já só tem terá começa começará arranca arrancará volta voltará regressa regressará vai segue continua"
    " desembarca desembarcará nada nem sem"
)
_DUTCH = (
    "is was heeft had wordt zal zou komt volgt start begint verschijnt gaat blijft staat laat kwam liep moet kan niet"
    " nog"
)

FOLLOWING: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "de": frozenset(_GERMAN.split()),
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
    "it": frozenset(_ITALIAN.split()),
    "pt": frozenset(_PORTUGUESE.split()),
    "nl": frozenset(_DUTCH.split()),
}
ARTICLES: Mapping[str, str] = {
    "en": "the",
    "de": "die|der",
    "fr": "la",
    "es": "la",
    "it": "la|della|alla|sulla",
    "pt": "a|da|à",
    "nl": "het",
}
"""The articles of what the noun of a season is in each language."""
