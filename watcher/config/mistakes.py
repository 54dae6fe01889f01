"""What is wrong with a config, so that a person can mend it: file, line, key, what was expected, what was found."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from watcher.config.places import Path as KeyPath
from watcher.errors import WatcherError

SHOWN = 60  # characters of a value that was found


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend; `key` is () where it is the file itself."""

    key: KeyPath
    problem: str
    nearest: str | None = None
    line: int | None = None

    def sentence(self, file: Path) -> str:
        """File, line, key and what is wrong, in one line."""
        where = f"{file}:{self.line}" if self.line else f"{file}"
        key = f"{dotted(self.key)}: " if self.key else ""
        hint = f"; did you mean {self.nearest}?" if self.nearest else ""
        return f"{where}: {key}{self.problem}{hint}"

    def data(self, file: Path) -> dict[str, object]:
        """The mistake as JSON."""
        return {
            "file": str(file),
            "line": self.line,
            "key": dotted(self.key) or None,
            "problem": self.problem,
            "nearest": self.nearest,
        }


class ConfigError(WatcherError):
    """The config cannot be used; holds every mistake in it, in the order of the file."""

    def __init__(self, file: Path, mistakes: Iterable[Mistake]) -> None:
        self.file = file
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.line or 0))
        lines = [mistake.sentence(file) for mistake in self.mistakes]
        heading = [f"{file} has {len(lines)} mistakes:"] if len(lines) > 1 else []
        super().__init__("\n".join([*heading, *lines]))


def dotted(key: KeyPath) -> str:
    """A key's path as a person writes it; entries of a list are counted from 1."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            name = part if part.replace("_", "").replace("-", "").isalnum() else f'"{part}"'
            text += f".{name}" if text else name
    return text


def shown(value: object) -> str:
    """A value as TOML writes it, cut where it is long."""
    match value:
        case bool():
            text = str(value).lower()
        case str():
            text = f'"{value}"'
        case Mapping():
            text = "{ " + ", ".join(f"{name} = {shown(inner)}" for name, inner in value.items()) + " }"
        case list():
            text = "[" + ", ".join(shown(inner) for inner in value) + "]"
        case _:
            text = str(value)
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The known word that was most likely meant, or None."""
    if not isinstance(word, str):
        return None
    words = {known_word.casefold(): known_word for known_word in known}
    found = difflib.get_close_matches(word.casefold(), words, n=1, cutoff=0.6)
    return words[found[0]] if found else None


def either(words: Iterable[str]) -> str:
    """ "a, b or c"."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
