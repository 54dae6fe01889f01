"""What a sentence says of a part is told from what it says of whoever plays it."""

from __future__ import annotations

import pytest

from watcher.core.language.lexicon import lexicon_for
from watcher.core.language.parts import of_part


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Ana Cruz joins as the bank's director.", "director", True),
        ("Ana Cruz plays Vex, a nun who left her order.", "left", True),
        ("Ana Cruz was hired as a writer.", "writer", False),
        ("Ana Cruz, who plays Vex, has left the show.", "left", False),
    ],
)
def test_a_word_of_a_part_says_nothing_of_the_person(text: str, word: str, expected: bool) -> None:
    """From "as" or "plays" to the end of the part's story, unless it is a job or the actor's own verb follows."""
    hits = [hit for hit in lexicon_for("en").find(text) if text[hit.start : hit.end] == word]
    assert hits
    assert expected == any(of_part(text, hit) for hit in hits)
