"""Runs of text to lines: the text of one block as it grows, and the marks on it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple

from watcher.core.model import Mark, MarkKind

# Controls, soft hyphens, zero-width spaces and direction marks: they print nothing and part words that belong together.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_SPACES = re.compile(r"\s+")
COLONS = (":", "：")
_CLOSED = (".", "!", "?", ";", "…", "”", '"', *COLONS)
_NESTED = 8  # marks around marks


class Line(NamedTuple):
    """A finished line; empty text with no marks stands for a blank line."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(slots=True, eq=False)
class Opened:
    """A mark whose element is still open."""

    kind: MarkKind
    href: str
    start: int


@dataclass(slots=True)
class Writer:
    """Gathers runs of text into lines; marks that are open when a line ends go on in the next."""

    lines: list[Line] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _spaced: bool = True  # what is written so far ends with a space, or is nothing
    _marks: list[Mark] = field(default_factory=list)
    _opened: list[Opened] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written since the last `take`."""
        return not (self._length or self.lines)

    def write(self, text: str) -> None:
        """Add a run whose white space is already single spaces."""
        if text == " " and self._spaced:
            return
        text = _clean(text)
        if self._spaced and text[:1] == " ":
            text = text[1:]
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._spaced = text[-1] == " "

    def open(self, kind: MarkKind, href: str = "") -> Opened:
        """Begin a mark here; those nested too deep are not kept."""
        opened = Opened(kind, href, self._length)
        if len(self._opened) < _NESTED:
            self._opened.append(opened)
        return opened

    def close(self, opened: Opened) -> None:
        """End a mark here."""
        if opened in self._opened:
            self._opened.remove(opened)
            self._mark(opened)

    def _mark(self, opened: Opened) -> None:
        if self._length > opened.start:
            self._marks.append(Mark(opened.start, self._length, opened.kind, opened.href))

    def end_line(self) -> None:
        """A line break."""
        for opened in self._opened:
            self._mark(opened)
            opened.start = 0
        self.lines.append(_line("".join(self._parts), self._marks))
        self._parts, self._marks, self._length, self._spaced = [], [], 0, True

    def take(self) -> list[Line]:
        """The lines since the last take, with hard-wrapped ones joined."""
        if self._length or self._marks:
            self.end_line()
        lines, self.lines = self.lines, []
        return _joined(lines) if len(lines) > 1 else [line for line in lines if line.text]


def one_line(text: str) -> str:
    """The text with white space folded, in NFC, without what prints nothing."""
    return _clean(" ".join(text.split())).strip()


def _clean(text: str) -> str:
    """Folded text in NFC, without what prints nothing."""
    if text.isascii() and text.isprintable():
        return text
    if _UNSEEN.search(text):
        text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _line(text: str, marks: list[Mark]) -> Line:
    """A line without the space at its end, its marks within the text and without spaces at their ends, in order."""
    text = text.rstrip()
    if not marks:
        return _composed(Line(text))
    end = len(text)
    kept = []
    for mark in marks:
        start, stop = mark.start, min(mark.end, end)
        while start < stop and text[start] == " ":
            start += 1
        while start < stop and text[stop - 1] == " ":
            stop -= 1
        if start < stop:
            stands = (start, stop) == (mark.start, mark.end)
            kept.append(mark if stands else Mark(start, stop, mark.kind, mark.href))
    if len(kept) > 1:
        kept.sort(key=lambda mark: (mark.start, -mark.end))
    return _composed(Line(text, tuple(kept)))


def _composed(line: Line) -> Line:
    """In NFC, also where a letter and its accent stood in different runs."""
    if line.text.isascii() or unicodedata.is_normalized("NFC", line.text):
        return line

    def moved(offset: int) -> int:
        return len(unicodedata.normalize("NFC", line.text[:offset]))

    marks = tuple(Mark(moved(mark.start), moved(mark.end), mark.kind, mark.href) for mark in line.marks)
    return Line(unicodedata.normalize("NFC", line.text), marks)


def _joined(lines: list[Line]) -> list[Line]:
    """Lines parted by line breaks; one that runs on in lower case was only wrapped by hand."""
    groups: list[list[Line]] = []
    after_blank = True
    for line in lines:
        if line.text and not after_blank and line.text[0].islower() and not groups[-1][-1].text.endswith(_CLOSED):
            groups[-1].append(line)
        elif line.text:
            groups.append([line])
        after_blank = not line.text
    return [together(group) for group in groups]


def together(lines: list[Line]) -> Line:
    """Lines as one, with spaces between."""
    if len(lines) == 1:
        return lines[0]
    marks: list[Mark] = []
    at = 0
    for line in lines:
        marks.extend(Mark(mark.start + at, mark.end + at, mark.kind, mark.href) for mark in line.marks)
        at += len(line.text) + 1
    return Line(" ".join(line.text for line in lines), tuple(marks))
