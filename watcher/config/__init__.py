"""config.toml -> Config: every mistake at once, each with its line. Nothing else in the house reads the file.

`toml.py` reads the text, `places.py` finds the line of a key, `shape.py` says which keys there are (the one home of
pydantic), `values.py` and `hidden.py` how a single setting is read, `checks.py` and `reach.py` what only shows across
settings; `build.py` makes the settings, `mistakes.py` and `translate.py` say what is wrong. `edit.py` and `write.py`
add titles and pages to the file.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from watcher.config.build import build
from watcher.config.checks import check_all
from watcher.config.mistakes import ConfigError, Mistake
from watcher.config.places import read_places
from watcher.config.shape import ConfigShape
from watcher.config.toml import read_toml
from watcher.config.translate import read_error
from watcher.memory import give_back, uncollected
from watcher.settings import Config

LARGE: Final = 5_000  # pages

__all__ = ["ConfigError", "Mistake", "check_config", "read_config"]


def read_config(path: Path) -> Config:
    """Read and check a config file; raises `ConfigError` with all mistakes in it."""
    with uncollected():
        kept = _packed(path)
        if isinstance(kept, Config):
            return kept
        config: Config = pickle.loads(kept)
        del kept  # else it could not be given back
        give_back()
        return config


def _packed(path: Path) -> Config | bytes:
    """The config; a large one as bytes, so that all that stood around it while it was read is let go.

    Unpacked again it takes a third of the memory.
    """
    config = check_config(_read_text(path), path, path.stat().st_mode)
    return config if len(config.pages) < LARGE else pickle.dumps(config, protocol=pickle.HIGHEST_PROTOCOL)


def check_config(text: str, path: Path, mode: int) -> Config:
    """The config that a text makes in the place of a file with this mode; raises `ConfigError` with all mistakes."""
    table = read_toml(text)
    if isinstance(table, Mistake):
        raise ConfigError(path, [table])
    mistakes = list(check_all(table, path.resolve().parent, mode))
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
