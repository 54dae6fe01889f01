"""What a page is about: names in its headline, short forms included."""

from __future__ import annotations

import pytest

from watcher.core.documents import read_document
from watcher.core.language.entities import find_entities, short_names
from watcher.core.model import Kind, Title

TITLE = Title("t", "Bells of Harbour Row", 2, Kind.SERIES)
PAGE = "<html><body><main><h1>{headline}</h1><p>{opening}</p></main></body></html>"


@pytest.mark.parametrize(
    ("headline", "opening", "expected"),
    [
        ("Bells of Harbour Row season 2", "Nothing new.", True),
        ("Harbour Row, season two: what I know", "All about Bells of Harbour Row, kept in one place.", True),
        ("Harbour Row, season two: what I know", "All about the show, kept in one place.", False),
        ("Row over the harbour", "All about Bells of Harbour Row, kept in one place.", False),
    ],
)
def test_a_headline_may_shorten_the_name(headline: str, opening: str, expected: bool) -> None:
    """Where the page's first lines spell it out, and nowhere else."""
    html = PAGE.format(headline=headline, opening=opening)

    assert expected is find_entities(read_document(html.encode(), url="https://tv.example/1"), TITLE).own


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Bells of Harbour Row", ("Harbour Row",)), ("The Long Tide", ("Long Tide",)), ("Mill Race", ()), ("Quill", ())],
)
def test_short_names_are_the_last_words_of_long_ones(name: str, expected: tuple[str, ...]) -> None:
    """Two words at least, that begin and end with a capital."""
    assert expected == short_names(name)
