"""What stands around names in each language. Adding a language is adding a file of data and its line here."""

from __future__ import annotations

from typing import Final

from watcher.core.language.people import de, en, es, fr, it, nl, pt
from watcher.core.language.people.vocabulary import People

LANGUAGES: Final[dict[str, People]] = {
    people.locale: people for people in (de.PEOPLE, en.PEOPLE, es.PEOPLE, fr.PEOPLE, it.PEOPLE, nl.PEOPLE, pt.PEOPLE)
}


def people_of(language: str) -> People:
    """The words around names of a language (BCP 47), English where there is no file for it."""
    return LANGUAGES.get(language.partition("-")[0].lower(), en.PEOPLE)
