"""Where each key of a TOML text stands: tomli gives the values, this gives their lines.

It walks a text that tomli has already accepted, so it need not check anything itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+)
      | (?P<comment>\#[^\n]*)
      | (?P<newline>\n)
      | (?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*')
      | (?P<mark>[\[\]{},=.])
      | (?P<bare>[^\s\[\]{},=.\#"']+)""",
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A piece of the text; of kind "space", "comment", "newline", "text", "mark" or "bare"."""

    kind: str
    text: str
    line: int
    at: int  # characters before it


_END = Token("newline", "", 0, 0)


@dataclass(frozen=True, slots=True)
class Places:
    """The line of every key and list entry, by its path; where each list begins and ends, in characters."""

    lines: Mapping[Path, int]
    lists: Mapping[Path, tuple[int, int]]  # its brackets

    def line(self, path: Path) -> int:
        """The line of the path, or of the nearest thing around it (1 where there is none)."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_places(text: str) -> Places:
    """Find the line of each key in a valid TOML text."""
    walk = _Walk([token for token in tokens_of(text) if token.kind not in ("space", "comment")])
    walk.document()
    return Places(walk.lines, walk.lists)


def tokens_of(text: str) -> Iterator[Token]:
    """The pieces of a TOML text, which is all of it where it is valid."""
    line = 1
    for match in _TOKEN.finditer(text):
        yield Token(match.lastgroup or "", match.group(), line, match.start())
        line += match.group().count("\n")


@dataclass(slots=True)
class _Walk:
    """One pass over the tokens; `table` is the path of the header in force."""

    tokens: list[Token]
    at: int = 0
    table: Path = ()
    lines: dict[Path, int] = field(default_factory=dict)
    lists: dict[Path, tuple[int, int]] = field(default_factory=dict)
    last: dict[Path, int] = field(default_factory=dict)  # the index of the last entry of an array of tables

    def peek(self, ahead: int = 0) -> Token:
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else _END

    def take(self) -> Token:
        token = self.peek()
        self.at += 1
        return token

    def document(self) -> None:
        while self.at < len(self.tokens):
            if self.peek().kind == "newline":
                self.take()
            elif self.peek().text == "[":
                self.header()
            else:
                self.pair(self.table)

    def header(self) -> None:
        line = self.take().line
        many = self.peek().text == "["
        if many:
            self.take()
        keys = self.key()
        while self.peek().kind != "newline":
            self.take()
        self.table = self.resolve(keys, many)
        self.note(self.table, line)

    def resolve(self, keys: list[str], many: bool) -> Path:
        """The path of a header, through the last entry of each array of tables on the way."""
        path: Path = ()
        for key in keys[:-1]:
            path = self.inside((*path, key))
        path = (*path, keys[-1])
        if not many:
            return path
        self.last[path] = self.last.get(path, -1) + 1
        return (*path, self.last[path])

    def inside(self, path: Path) -> Path:
        return (*path, self.last[path]) if path in self.last else path

    def key(self) -> list[str]:
        """A dotted key; ends before "=" or "]"."""
        keys = []
        while self.peek().text not in ("=", "]") and self.peek().kind != "newline":
            token = self.take()
            if token.text != ".":
                keys.append(token.text.strip("\"'"))
        return keys

    def pair(self, table: Path) -> None:
        line = self.peek().line
        path: Path = (*table, *self.key())
        self.take()  # the "="
        self.note(path, line)
        self.value(path)

    def value(self, path: Path) -> None:
        opening = self.peek().text if self.peek().kind == "mark" else ""
        if opening == "[":
            self.entries(path, "]")
        elif opening == "{":
            self.entries(path, "}")
        else:
            while self.peek().kind != "newline" and self.peek().text not in (",", "]", "}"):
                self.take()

    def entries(self, path: Path, closing: str) -> None:
        """A list, or a table in braces."""
        opening = self.take().at
        index = 0
        while self.at < len(self.tokens) and self.peek().text != closing:
            if self.peek().kind == "newline" or self.peek().text == ",":
                self.take()
            elif closing == "}":
                self.pair(path)
            else:
                self.note((*path, index), self.peek().line)
                self.value((*path, index))
                index += 1
        end = self.take().at
        if closing == "]":
            self.lists[path] = (opening, end)

    def note(self, path: Path, line: int) -> None:
        for length in range(len(path), 0, -1):  # the tables on the way begin here where nothing named them before
            self.lines.setdefault(path[:length], line)
