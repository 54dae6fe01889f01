"""What words mean, a file a language: data, no logic. Adding a language is adding a file and its line here."""

from __future__ import annotations

from watcher.core.language.cues import Phrases
from watcher.core.language.phrases import de, en, es, fr, it, nl, pt

LANGUAGES: dict[str, Phrases] = {
    "en": en.PHRASES,
    "de": de.PHRASES,
    "fr": fr.PHRASES,
    "es": es.PHRASES,
    "it": it.PHRASES,
    "pt": pt.PHRASES,
    "nl": nl.PHRASES,
}


def phrases_of(language: str) -> Phrases:
    """The phrases of a language (BCP 47), English where there is no file for it."""
    return LANGUAGES.get(language.partition("-")[0].lower(), en.PHRASES)
