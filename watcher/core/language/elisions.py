"""Wordings whose words begin with a vowel, also with the article or pronoun that is drawn together with them."""

from __future__ import annotations

from collections.abc import Mapping

from watcher.core.language.cues import Cue, Phrases

BEFORE_VOWELS: Mapping[str, tuple[str, ...]] = {"fr": ("l'", "d'", "n'", "qu'")}  # by language
VOWELS = tuple("aeiouyâàéèêîôûœh")
SHORTEST = 4  # letters of a word that is drawn; shorter ones are prepositions, pronouns and forms of "to be"
AS_WRITTEN = frozenset({Cue.NEGATION, Cue.BUT, Cue.WRITER, Cue.FORMER, Cue.BESIDE, Cue.LEAVE})


def with_elisions(phrases: Phrases, language: str) -> Phrases:
    """The phrases of a language, words of them that begin with a vowel also as "l'annonce" and "d'annonce"."""
    drawn = BEFORE_VOWELS.get(language.partition("-")[0].lower(), ())
    if not drawn:
        return phrases
    return {
        cue: wordings
        if cue in AS_WRITTEN
        else tuple(" ".join(elided(word, drawn) for word in row.split()) for row in wordings)
        for cue, wordings in phrases.items()
    }


def elided(word: str, drawn: tuple[str, ...]) -> str:
    """The forms of a word of a wording, joined by bars as before, with their elided forms."""
    forms = word.split("|")
    vowels = [form for form in forms if form.startswith(VOWELS) and len(form) >= SHORTEST]
    return "|".join(dict.fromkeys((*forms, *(before + form for form in vowels for before in drawn))))
