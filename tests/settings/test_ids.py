"""Ids of titles that were given none."""

from __future__ import annotations

import pytest

from watcher.settings import title_id


@pytest.mark.parametrize(
    ("name", "season", "kind", "id"),
    [
        ("The Diplomat", 2, "series", "the-diplomat-2"),
        ("The Diplomat", None, "series", "the-diplomat"),
        ("Dune: Part Three", None, "film", "dune-part-three-film"),
        ("Schitt’s Creek", 1, "series", "schitts-creek-1"),
        ("Élite", 8, "series", "elite-8"),
        ("9-1-1", 9, "series", "9-1-1-9"),
    ],
)
def test_an_id_is_made_of_name_season_and_kind(name: str, season: int | None, kind: str, id: str) -> None:
    """Plain letters and digits, so that it can travel in addresses and headers."""
    assert id == title_id(name, season, kind)


@pytest.mark.parametrize(("one", "other"), [("겨울", "여름"), ("Groß", "Grob"), ("???", "!!!"), ("Œuvre", "uvre")])
def test_names_that_lose_letters_keep_apart(one: str, other: str) -> None:
    """A mark stands for what cannot be spelt."""
    ids = {title_id(name, 1, "series") for name in (one, other)}

    assert 2 == len(ids)
    assert all(id.isascii() and id.replace("-", "").isalnum() for id in ids)
