"""How names are spelled: plainly, and in the form in which two spellings of one person are the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

SUFFIXES: Final = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii", "iv"})
_HONOURS: Final = frozenset({"dame", "sir"})  # worn by some pages and not by others
_PLAIN: Final = str.maketrans(
    {**dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'"), **dict.fromkeys("\u2010\u2011", "-"), "\u00a0": " "}
)
_UNLIKE_LATIN: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)


def plain(text: str) -> str:
    """The text with plain apostrophes, hyphens and spaces, character for character."""
    return text if text.isascii() and "`" not in text else text.translate(_PLAIN)


@lru_cache(maxsize=4096)
def person_key(name: str) -> str:
    """The form in which two spellings of a person's name are one.

    Case, accents, hyphens, apostrophes, Jr., Sr., Dame and Sir do not matter; nor does the order of two or three
    parts, so that "Park Eun-bin" is "Eun-bin Park". There is no likeness beyond that: "Joan Smith" is not "John Smith".
    """
    parts = [part for part in _parts(name) if part not in SUFFIXES | _HONOURS]
    return " ".join(sorted(parts) if len(parts) <= 3 else parts)


def _parts(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", plain(name)).casefold().translate(_UNLIKE_LATIN)
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return re.findall(r"\w+", bare.replace("'", ""))
