"""What labels a short text: lead-ins, "Label: value", and lines that act as headings."""

from __future__ import annotations

import re

from watcher.core.documents.lines import COLONS, Line
from watcher.core.model import MarkKind

_LABEL = re.compile(r"([^\W_][^:：.!?;,|]{0,48}?)\s?(?::(?=\s)|：)\s*(?=\S)")
_PUNCTUATION = "-‐‑‒–—―|·•/([,.«\"“„‘'" + "".join(COLONS)
_EDIT_LINK = re.compile(r"\s?(?:\[[^\[\]]{1,30}\](?:\s?\[[^\[\]]{1,30}\])?|[#¶§🔗])$")
_EDIT_SIGNS = ("]", "#", "¶", "§", "🔗")
_ENDS = " -‐‑‒–—―|·•,." + "".join(COLONS)
_NOT_YET = frozenset(("TBA", "TBC", "TBD", "N/A"))  # values that look like shouted headings


def label_of(line: Line) -> str:
    """The label that opens the line and says what the rest of it is about, or ""."""
    return _bold_lead_in(line) or _colon_label(line.text)


def is_labelled(text: str) -> bool:
    """Whether the text reads "Label: value"."""
    return bool(_colon_label(text))


def _bold_lead_in(line: Line) -> str:
    end = _strong_until(line) if line.marks else 0
    if not 0 < end < len(line.text):
        return ""
    label, rest = line.text[:end], line.text[end:].lstrip()
    if label.endswith("?"):
        return label if _is_short(label, 160, 20) else ""
    if label.endswith((".", "!")):
        return label.rstrip(_ENDS + "!") if _is_short(label, 40, 4) else ""
    opens_anew = label.endswith(COLONS) or rest[0] in _PUNCTUATION or not rest[0].islower()
    return label.rstrip(_ENDS) if opens_anew and _is_short(label, 80, 8) else ""


def _colon_label(text: str) -> str:
    if ":" not in text and "：" not in text:
        return ""
    match = _LABEL.match(text)
    if match is None:
        return ""
    words = 4 if not text[match.end()].islower() else 2  # before a clause in lower case it is mostly a clause as well
    return match[1] if _is_short(match[1], 48, words) else ""


def without_edit_link(line: Line) -> Line:
    """A heading without the bracketed link or the sign at its end that wikis and blogs put there."""
    match = _EDIT_LINK.search(line.text) if line.marks and line.text.endswith(_EDIT_SIGNS) else None
    if match is None:
        return line
    at = match.start()
    linked = any(mark.kind is MarkKind.LINK and mark.start >= at and mark.end > at for mark in line.marks)
    return Line(line.text[:at], tuple(mark for mark in line.marks if mark.end <= at)) if at and linked else line


def acts_as_heading(line: Line) -> bool:
    """Whether a paragraph is only bold, or only capitals, and short."""
    text = line.text
    if not _is_short(text, 100, 15) or text.endswith((".", "!", ",", ";")):
        return False
    return _is_shouted(text) or (bool(line.marks) and _strong_until(line) >= len(text))


def _is_shouted(text: str) -> bool:
    if not text.isupper() or len(text) > 60 or text in _NOT_YET:
        return False
    letters = sum(map(str.isalpha, text))
    return letters >= 4 and letters * 2 > len(text)


def _strong_until(line: Line) -> int:
    """How far the bold run reaches that opens the line; 0 where it does not open bold."""
    end = 0
    for mark in line.marks:
        if mark.kind is MarkKind.STRONG and not line.text[end : mark.start].strip():
            end = max(end, mark.end)
    return end


def _is_short(text: str, letters: int, words: int) -> bool:
    return 0 < len(text) <= letters and text.count(" ") < words and any(map(str.isalnum, text))
