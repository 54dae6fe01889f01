"""The people whom a sentence names are found, and two spellings of one person are one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from watcher.core.language.names import find_names

TABLES = Path(__file__).parent / "names"


def rows(table: Path) -> Iterator[object]:
    """The rows of a table: language, sentence, names."""
    group = ""
    for number, line in enumerate(table.read_text("utf-8").splitlines(), start=1):
        if line.startswith("## "):
            group = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            sentence, _, expected = line.removeprefix("!").rpartition(" => ")
            marks = [pytest.mark.xfail(strict=True, reason="a known miss")] if line.startswith("!") else []
            names = [] if expected == "-" else expected.split("; ")
            yield pytest.param(table.stem, sentence, names, id=f"{table.stem}:{number} {group}", marks=marks)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"), [row for table in sorted(TABLES.glob("*.txt")) for row in rows(table)]
)
def test_a_sentence_names_its_people(language: str, sentence: str, expected: list[str]) -> None:
    """Every row of the tables: who is named, and what only looks like a name."""
    assert expected == [mention.name for mention in find_names(sentence, language=language)]
