"""Adding to the text of a config: what stands there stays as it is, to the last blank.

The pieces go in at places that the file's own tokens tell, so comments, spacing, order and line ends are never written
again. A TOML library that reads a file and writes it anew would move tables that stand apart together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.config.places import Token, read_places, tokens_of
from watcher.core.model import Kind
from watcher.settings import SourceKind

LONGEST = 120  # characters of a line before a list goes on in the next

NEW = """\
# What watcher watches, and whom it tells. "watcher config check" says what is wrong with this file;
# "watcher init --config example.toml" writes an example with every setting.

[channel.screen]
type = "console" # prints where "watcher run" runs
"""
"""A config without titles, to begin with."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as it is to be written; `source` is its kind where that must be forced."""

    url: str
    source: SourceKind | None = None

    def __str__(self) -> str:
        if self.source is None:
            return toml_text(self.url)
        return f'{{ url = {toml_text(self.url)}, as = "{self.source}" }}'


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """A title as it is to be written."""

    name: str
    season: int | None
    kind: Kind
    pages: tuple[PageEntry, ...]

    def pairs(self) -> list[tuple[str, str]]:
        """Keys and values; what is left out has the default."""
        pairs = [("name", toml_text(self.name))]
        if self.season is not None:
            pairs.append(("season", str(self.season)))
        if self.kind is not Kind.SERIES:
            pairs.append(("kind", toml_text(self.kind)))
        return [*pairs, ("pages", _list(self.pages))]

    def __str__(self) -> str:
        pairs = self.pairs()
        width = max(len(key) for key, _ in pairs)
        return "\n".join(["[[title]]", *(f"{key:{width}} = {value}" for key, value in pairs)]) + "\n"


def toml_text(text: str) -> str:
    """A text as TOML writes it: JSON's escapes are among TOML's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _list(entries: Sequence[PageEntry]) -> str:
    if len(entries) == 1 and len(str(entries[0])) < LONGEST - 20:
        return f"[{entries[0]}]"
    return "\n".join(["[", *(f"  {entry}," for entry in entries), "]"])


# --- a title -------------------------------------------------------------------------------------


def add_title(text: str, entry: TitleEntry) -> str:
    """The text with one more title, behind the last one; `text` is a valid config or has no title yet."""
    places = read_places(text)
    if brackets := places.lists.get(("title",)):
        inside = ", ".join(f"{key} = {value}" for key, value in entry.pairs())
        return _into_list(text, brackets, "{ " + inside.replace("\n", "") + " }")
    at = _end_of_titles(text)
    before, after = text[:at], text[at:]
    if before and not before.endswith("\n"):
        before += "\n"
    gap = "" if not before or re.search(r"\n[ \t\r]*\n$", before) else "\n"
    tail = "\n" if after.strip() and not re.match(r"[ \t\r]*\n", after) else ""
    return before + _ended_as(text, gap + str(entry) + tail) + after


def _end_of_titles(text: str) -> int:
    """Where the last title's lines end, with the comments right below them; the end of the text without a title."""
    tokens = list(tokens_of(text))
    headers = _headers(tokens)
    titles = [index for index in headers if _first_key(tokens, index) == "title"]
    after = next((index for index in headers if titles and index > titles[-1]), None)
    if after is None:
        return len(text)
    return _end_of_lines(text, tokens, titles[-1], after)


def _headers(tokens: Sequence[Token]) -> list[int]:
    """The places of the brackets that begin a line outside of any list."""
    headers, depth, is_first = [], 0, True
    for index, token in enumerate(tokens):
        if token.text == "[" and is_first and not depth:
            headers.append(index)
        if token.kind == "mark":
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token.text, 0)
        if token.kind not in ("space", "comment"):
            is_first = token.kind == "newline"
    return headers


def _first_key(tokens: Sequence[Token], index: int) -> str:
    return next(token.text.strip("\"'") for token in tokens[index:] if token.kind in ("bare", "text"))


def _end_of_lines(text: str, tokens: Sequence[Token], begin: int, end: int) -> int:
    """Where the last setting between two tokens ends, with the comment lines that follow it without a blank line."""
    last = max(index for index in range(begin, end) if tokens[index].kind in ("mark", "bare", "text"))
    at = tokens[last].at + len(tokens[last].text)
    stop = tokens[end].at
    match = re.compile(r"[^\n]*\n(?:[ \t]*#[^\n]*\n)*").match(text, at)
    return min(match.end(), stop) if match else stop


def _ended_as(text: str, piece: str) -> str:
    """A piece with the line ends of the text."""
    return piece.replace("\n", "\r\n") if "\r\n" in text else piece


# --- a page --------------------------------------------------------------------------------------


def add_page(text: str, title: int, entry: PageEntry) -> str | None:
    """The text with one more page for its title of this place; None where its list cannot be found."""
    brackets = read_places(text).lists.get(("title", title, "pages"))
    return _into_list(text, brackets, str(entry)) if brackets else None


def _into_list(text: str, brackets: tuple[int, int], entry: str) -> str:
    """One more entry at the end of a list, in the form of the last."""
    opening, closing = brackets
    inside = [token for token in tokens_of(text) if opening < token.at < closing and token.kind not in ("space",)]
    telling = [token for token in inside if token.kind not in ("newline", "comment")]
    if not telling:
        return text[: opening + 1] + entry + text[opening + 1 :]
    last = telling[-1]
    at = last.at + len(last.text)
    has_comma = last.text == ","
    line_begin = text.rfind("\n", 0, at) + 1
    if line_begin <= opening:
        return _beside(text, brackets, at, entry, has_comma)
    indent = re.match(r"[ \t]*", text[line_begin:])
    line_end = text.find("\n", at)
    on_this_line = closing if line_end < 0 or closing < line_end else line_end
    ending = text[at:on_this_line].rstrip("\r") if on_this_line != closing else ""
    begin = _ended_as(text, "\n") + (indent.group() if indent else "")
    piece = ("" if has_comma else ",") + ending + begin + entry + ("," if has_comma else "")
    return text[:at] + piece + text[at + len(ending) :]


def _beside(text: str, brackets: tuple[int, int], at: int, entry: str, has_comma: bool) -> str:
    """One more entry in the line of the last, or below the first where that line would be too long."""
    opening, closing = brackets
    line_begin = text.rfind("\n", 0, opening) + 1
    line_end = text.find("\n", at)
    length = (len(text) if line_end < 0 else line_end) - line_begin + len(entry)
    first = opening + 1 + len(text[opening + 1 : closing]) - len(text[opening + 1 : closing].lstrip(" \t"))
    gap = " " if length < LONGEST else _ended_as(text, "\n") + " " * (first - line_begin)
    return text[:at] + ("" if has_comma else ",") + gap + entry + ("," if has_comma else "") + text[at:]
