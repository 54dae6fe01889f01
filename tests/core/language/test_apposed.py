"""Titles told by the kind of work that they are."""

from __future__ import annotations

import pytest

from watcher.core.language.apposed import works_by_kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First up, Skerrylight, the lighthouse thriller.", ["Skerrylight"]),
        ("The night began with Clerks of the Peace, a legal drama from the makers of Row.", ["Clerks of the Peace"]),
        ("Zuerst kam Wattwurm, der neue Küstenkrimi, dann der Rest.", ["Wattwurm"]),
        ("On attend aussi Marée basse, la série de Canal Nord.", []),  # a name of one capital is told otherwise
        ("Ana Cruz, the drama teacher, was there.", []),
        ("Ana Cruz, the comedy's star, was there.", []),
        ("She joins Lumio, the streamer.", []),
    ],
)
def test_what_is_called_a_kind_of_work_is_one(text: str, expected: list[str]) -> None:
    """Nobody is a thriller, but somebody may teach drama."""
    assert expected == list(works_by_kind(text))
