"""The id of a title that was given none."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

from watcher.core.model import Kind

_WORD: Final = re.compile(r"[a-z0-9]+")
_NO_LETTER: Final = re.compile(r"['’\u0300-\u036f]")  # apostrophes, and accents by themselves


def title_id(name: str, season: int | None, kind: str) -> str:
    """The id of a title that was given none: plain letters and digits, made of its name, season and kind.

    A name that loses letters on the way (one in another script) gets a mark that keeps it apart from its like.
    """
    folded = name.lower() if name.isascii() else unicodedata.normalize("NFKD", name.casefold())
    plain = "-".join(_WORD.findall(_NO_LETTER.sub("", folded)))
    lossless = bool(plain) if name.isascii() else _is_lossless(folded)
    mark = "" if lossless else hashlib.sha256(folded.encode()).hexdigest()[:8]
    ending = str(season) if season is not None else ("film" if kind == Kind.FILM else "")
    return "-".join(part for part in (plain[:60].strip("-"), mark, ending) if part)


def _is_lossless(folded: str) -> bool:
    """Whether all letters of a name are plain ones."""
    letters = [letter for letter in folded if letter.isalnum()]
    return bool(letters) and all(letter.isascii() for letter in letters)
