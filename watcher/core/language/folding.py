"""Texts for comparing, character for character, so that places in them are places in the text."""

from __future__ import annotations

import unicodedata

LATIN = range(0x20, 0x250)  # the letters with accents of the languages that are read


def flat_letter(letter: str) -> str:
    """A letter in lower case and without its accent; what is neither letter, digit, apostrophe nor "&" is a space."""
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    return base if base.isalnum() or base in "'&" else " "


FLAT = {code: flat_letter(chr(code)) for code in LATIN} | {ord(mark): "'" for mark in "’‘"}
FLAT |= {ord(mark): " " for mark in "–—“”„…"}


def lowered(text: str) -> str:
    """The text in lower case; a letter whose small form is two characters ("İ") stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def flat(text: str) -> str:
    """The text as names are compared in it: in lower case, without accents, each mark a space."""
    return text.translate(FLAT)
