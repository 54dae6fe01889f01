"""What labels a short text: lead-ins, "Label: value", and lines that act as headings."""

from __future__ import annotations

import re

from watcher.core.documents.lines import Line
from watcher.core.model import MarkKind

_LABEL = re.compile(r"([^\W_][^:：.!?;|]{0,48}?)\s?[:：](?=\s|$|(?<=：))")
_AFTER_LABEL = re.compile(r"""\s?[:：\-–—―|·•,(«"“‘'„.]|\s?[A-Z0-9À-ÞΑ-ΩА-ЯЁ]|\s?[^\W\d_a-zA-Z]""")
_ENDS = " :：-–—―|·•,."
_UNKNOWN_YET = frozenset(("TBA", "TBC", "TBD", "N/A"))


def label_of(line: Line) -> str:
    """The label that opens the line and says what the rest of it is about, or ""."""
    return _bold_lead_in(line) or _colon_label(line.text)


def _bold_lead_in(line: Line) -> str:
    end = _strong_until(line)
    if not 0 < end < len(line.text):
        return ""
    label = line.text[:end]
    rest = line.text[end:]
    if label.endswith("?"):
        return label if _short(label, 160, 20) else ""
    if label.endswith((".", "!")):
        return label.rstrip(_ENDS + "!") if _short(label, 40, 4) else ""
    if not label.endswith((":", "：")) and not _AFTER_LABEL.match(rest):
        return ""
    return label.rstrip(_ENDS) if _short(label, 80, 8) else ""


def _colon_label(text: str) -> str:
    match = _LABEL.match(text)
    if match is None or match.end() == len(text):
        return ""
    label = match[1].strip()
    return label if _short(label, 48, 6) else ""


def acts_as_heading(line: Line) -> bool:
    """Whether a paragraph is only bold, or only capitals, and short."""
    text = line.text
    if not _short(text, 100, 15) or text.endswith((".", "!", ",", ";")) or not any(map(str.isalpha, text)):
        return False
    return _strong_until(line) >= len(text) or _is_shouted(text)


def _is_shouted(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters >= 4 and len(text) <= 60 and text.isupper() and text not in _UNKNOWN_YET and letters * 2 > len(text)


def _strong_until(line: Line) -> int:
    """How far the bold run reaches that starts the line; 0 where it does not start bold."""
    end = 0
    for mark in line.marks:
        if mark.kind is MarkKind.STRONG and not line.text[end : mark.start].strip():
            end = max(end, mark.end)
    return end


def _short(text: str, letters: int, words: int) -> bool:
    return 0 < len(text) <= letters and text.count(" ") < words
