"""Text of strangers, made harmless for a line of a terminal, a header or a log."""

from __future__ import annotations

import hashlib
import re
from typing import Final
from urllib.parse import urlsplit

# CSI and OSC sequences go whole, so that "ESC[31mred" leaves "red" and not "[31mred".
_ESCAPES: Final = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b.?"
)
# Controls, direction marks and overrides, invisible separators, noncharacters, tags, lone surrogates.
_HIDDEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)


def plain(text: str, limit: int = 2000) -> str:
    """The text on one line, without escape sequences, control and direction characters; cut at `limit` characters."""
    spaced = re.sub(r"[\t\n\x0b\x0c\r\x85\u2028\u2029]", " ", _ESCAPES.sub("", text[: 4 * limit]))
    return shorten(" ".join(_HIDDEN.sub("", spaced).split()), limit)


def shorten(text: str, limit: int) -> str:
    """The text, or its beginning with "…" where it has more than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def link(address: str) -> str:
    """The address where it is a plain web link, else ""; nothing else may become a link."""
    clean = plain(address)
    if clean != address or " " in clean or "\\" in clean:
        return ""
    try:
        parts = urlsplit(clean)
    except ValueError:
        return ""
    return clean if parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc else ""


def digest(name: str) -> str:
    """A short name of letters and digits for any text, the same for ever."""
    return hashlib.sha256(name.encode("utf-8", errors="replace")).hexdigest()[:24]
