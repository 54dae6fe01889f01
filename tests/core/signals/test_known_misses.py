"""What is not understood yet is written down for people."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.core.signals.wording import read_rows

DOC = (Path(__file__).parents[3] / "docs" / "known-misses.md").read_text("utf-8")
TABLES = {"release_date": "Release date", "trailer": "Trailer", "cast": "Cast"}


@pytest.mark.parametrize("table", TABLES)
def test_each_kind_of_missed_wording_has_its_sentence(table: str) -> None:
    """The kinds that a table's marks name are those in its section of docs/known-misses.md, no more and no less."""
    section = DOC.partition(f"## {TABLES[table]}\n")[2].partition("\n## ")[0]
    missed = {str(mark.kwargs["reason"]) for row in read_rows(table) for mark in row.marks}
    assert sorted(missed) == sorted(re.findall(r"^- \*\*(.+?)\*\*: ", section, re.M))
