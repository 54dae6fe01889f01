"""Tables of wordings in plain text: each row a small page and what is read from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from watcher.core.documents import read_document
from watcher.core.model import Claim, Kind, Reading, Title
from watcher.core.signals import read_signals

TABLES = Path(__file__).parent / "wordings"
INLINE = ("<a ", "<b>", "<del>", "<em>", "<i>", "<s>", "<strong>")
COLUMNS = ("page", "heading", "text", "expected", "why")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is about, the day that it states, its language and its headline."""

    title: Title
    day: date
    language: str
    headline: str

    def read(self, heading: str, text: str) -> Reading:
        """Read the page with one section; a text that does not begin with a block's tag is a paragraph."""
        is_block = text.startswith("<") and not text.startswith(INLINE)
        content = text if is_block else f"<p>{text}</p>"
        html = (
            f'<html lang="{self.language}"><head><title>{self.headline}</title></head><body><article>'
            f'<h1>{self.headline}</h1><p>Published <time datetime="{self.day}">{self.day:%B %-d, %Y}</time></p>'
            f"<h2>{heading}</h2>{content}</article></body></html>"
        )
        document = read_document(html.encode(), url="https://tv.example/page", content_type="text/html; charset=utf-8")
        return read_signals(document, self.title, self.day)


def read_rows(table: str) -> list[ParameterSet]:
    """The rows of a table, English and other languages', those with a fourth column as known misses."""
    files = (TABLES / f"{table}.txt", TABLES / f"{table}_elsewhere.txt")
    return [row for file in files for row in _rows(file.read_text("utf-8").splitlines())]


def _rows(lines: list[str]) -> Iterator[ParameterSet]:
    page, group = None, ""
    for number, line in enumerate(lines, start=1):
        if line.startswith("@ "):
            page = _page(line.removeprefix("@ "))
        elif line.startswith("## "):
            group = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            assert page is not None
            yield _row(page, line, f"{number} {group}")


def _page(line: str) -> Page:
    """A page, from its line of a table."""
    name, part, day, language, headline = line.split(" | ")
    season = int(part.removeprefix("season ")) if part != "film" else None
    kind = Kind.FILM if season is None else Kind.SERIES
    return Page(Title("title", name, season, kind), date.fromisoformat(day), language, headline)


def _row(page: Page, line: str, id: str) -> ParameterSet:
    said, _, read = line.rpartition(" => ")
    heading, _, text = said.partition(" | ")
    expected, why, *missed = read.split(" | ")
    marks = [pytest.mark.xfail(strict=True, reason=missed[0])] if missed else []
    return pytest.param(page, heading, text, expected, why, id=f"{id}: {why}", marks=marks)


def stated(claim: Claim) -> str:
    """The state of a claim, and its value or address where it has one."""
    return " ".join(filter(None, (claim.state, claim.value, claim.url)))


def people(reading: Reading) -> str:
    """Who joins, and behind a slash who returns, in the order of the alphabet."""
    joined = ", ".join(sorted(claim.value or "" for claim in reading.joined))
    returning = ", ".join(sorted(claim.value or "" for claim in reading.returning))
    return f"{joined} / {returning}".strip()
