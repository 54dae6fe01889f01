"""The files that come with the program: a first config, and the example page that it watches."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

CONFIG = "config.toml"
EXAMPLE = "examples/lantern-keepers.html"


def read_data(name: str) -> str:
    """One of the files, by its path in this folder."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def write_starter(config: Path) -> list[tuple[Path, bool]]:
    """Write a first config and its example page beside it; says of each whether it was written or there already."""
    return [(path, _write_new(path, name)) for path, name in ((config, CONFIG), (config.parent / EXAMPLE, EXAMPLE))]


def _write_new(path: Path, name: str) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(read_data(name))
    except FileExistsError:
        return False
    return True
