"""config.toml -> Config: every mistake at once, each with its line. Nothing else in the house reads the file.

`shape.py` says which keys there are (the one home of pydantic), `values.py` how a single setting is read, `checks.py`
what only shows across settings, `places.py` on which line a key stands, `build.py` makes the settings.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from watcher.config.build import build
from watcher.config.checks import check_all
from watcher.config.mistakes import ConfigError, Mistake
from watcher.config.places import read_places
from watcher.config.shape import ConfigShape
from watcher.config.translate import read_error
from watcher.settings import Config

__all__ = ["ConfigError", "Mistake", "read_config"]

DEEPEST = 100  # brackets within brackets, before tomllib gives up by itself


def read_config(path: Path) -> Config:
    """Read and check a config file; raises `ConfigError` with all mistakes in it."""
    text = _read_text(path)
    table = _read_toml(path, text)
    mistakes = list(check_all(table, path.resolve().parent, path.stat().st_mode))
    shape = None
    try:
        shape = ConfigShape.model_validate(table)
    except ValidationError as problem:
        mistakes += [read_error(error, table) for error in problem.errors()]
    if shape is None or mistakes:
        raise ConfigError(path, _placed(mistakes, text))
    return build(shape, path)


def _placed(mistakes: list[Mistake], text: str) -> list[Mistake]:
    places = read_places(text)
    return [Mistake(each.key, each.problem, each.nearest, places.line(each.key)) for each in mistakes]


def _read_text(path: Path) -> str:
    try:
        body = path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(path, [Mistake((), 'there is no such file; "watcher init" writes a first one')]) from None
    except OSError as problem:
        raise ConfigError(path, [Mistake((), f"cannot be read: {problem.strerror}")]) from problem
    try:
        return body.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as problem:
        line = body.count(b"\n", 0, problem.start) + 1
        raise ConfigError(path, [Mistake((), "this line is not UTF-8 text", line=line)]) from problem


def _read_toml(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(path, [_syntax(str(problem), text)]) from problem
    except RecursionError:
        line = _deepest_line(text)
        raise ConfigError(path, [Mistake((), "the brackets are nested too deeply", line=line)]) from None


def _syntax(message: str, text: str) -> Mistake:
    """tomllib's message, which ends with "(at line 3, column 5)" or "(at end of document)"."""
    words, _, place = message.rpartition(" (at ")
    where = re.match(r"line (\d+), column (\d+)", place)
    line = int(where[1]) if where else text.rstrip("\n").count("\n") + 1
    column = f" (column {where[2]})" if where else " (at the end of the file)"
    words = words or message
    return Mistake((), f"not valid TOML: {words[:1].lower()}{words[1:]}{column}", line=line)


def _deepest_line(text: str) -> int:
    depth = 0
    for line, content in enumerate(text.split("\n"), 1):
        depth += content.count("[") + content.count("{") - content.count("]") - content.count("}")
        if depth > DEEPEST:
            return line
    return 1
