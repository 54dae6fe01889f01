"""Whose word comes first, and where pages disagree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.chorus import NOON, A, B, C, release, witness
from watcher.core.model import Trust
from watcher.core.witnesses.trust import by_trust, disagreement, leading


def test_the_most_trusted_comes_first_and_then_the_newest() -> None:
    """Official, press, wiki, fan; a page without trust counts as press."""
    late, early = date(2025, 2, 2), date(2025, 1, 1)
    pages = [
        witness("fan", "dated 2025-05-01", Trust.FAN, late),
        witness("old", "dated 2025-05-02", Trust.PRESS, early),
        witness("wiki", "dated 2025-05-03", Trust.WIKI, late),
        witness("new", "dated 2025-05-04", None, late),
        witness("official", "placeholder", Trust.OFFICIAL, early),
        replace(witness("learnt", "dated 2025-05-05", Trust.FAN), learnt_at=NOON),
    ]
    assert ["official", "new", "old", "wiki", "fan", "learnt"] == [page.page for page in by_trust(pages)]
    assert release("dated 2025-05-04") == leading(pages)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("dated 2025-05-03", "dated 2025-05-10", True),
        ("dated 2025-05-03", "window 2025-05", False),
        ("window 2025-06", "dated 2025-05-03", True),
        ("dated 2025-05-03", "released 2025-05-03", False),
        ("dated 2025-05-03", "cancelled", True),
        ("cancelled", "cancelled", False),
        ("dated 2025-05-03", "placeholder", False),
        ("dated 2025-05-03", "released", False),
    ],
)
def test_pages_disagree_where_they_cannot_all_be_right(one: str, other: str, clash: bool) -> None:
    """Who knows less disagrees with nobody."""
    sides = disagreement([witness(A, one), witness(B, other, Trust.OFFICIAL), witness(C, one)])
    assert ([(release(other), (B,)), (release(one), (A, C))] if clash else []) == sides
