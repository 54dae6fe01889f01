"""How each language says when, a file a language. Adding a language is adding a file of data and its line here."""

from __future__ import annotations

from typing import Final

from watcher.core.language.times import de, en, es, fr, it, nl, pt
from watcher.core.language.times.vocabulary import Times

LANGUAGES: Final[dict[str, Times]] = {
    times.locale: times for times in (de.TIMES, en.TIMES, es.TIMES, fr.TIMES, it.TIMES, nl.TIMES, pt.TIMES)
}


def times_of(language: str) -> Times:
    """The words of time of a language (BCP 47), English where there is no file for it."""
    return LANGUAGES.get(language.partition("-")[0].lower(), en.TIMES)
