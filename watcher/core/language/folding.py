"""Texts for comparing, character for character, so that places in them are places in the text."""

from __future__ import annotations


def lowered(text: str) -> str:
    """The text in lower case; a letter whose small form is two characters ("İ") stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
