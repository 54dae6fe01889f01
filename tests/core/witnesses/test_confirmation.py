"""What enough independent pages say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import TITLE, A, B, C, release, witness
from watcher.core.model import Claim, Reading, Signal, State, Told, Witness
from watcher.core.witnesses.confirmation import Heard, heard, is_confirmed, place_of, unconfirmed

JOINED = Claim(Signal.CAST, State.JOINED, "Ines Okafor")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/x", "https://www.A.example/y", True),
        ("https://a.example", "https://news.a.example", False),
        ("http://127.0.0.1:8001/x", "http://127.0.0.1:8002/x", False),
        ("one.html", "two.html", False),
        ("https://me:secret@a.example", "https://a.example", True),
        ("https://[broken", "https://[broken", True),
    ],
)
def test_pages_are_independent_on_different_hosts(one: str, other: str, same: bool) -> None:
    """A file stands for itself."""
    assert same is (place_of(one) == place_of(other))


@given(st.permutations([A, B, C]))
def test_confirmation_does_not_hang_on_the_order_of_the_pages(order: list[str]) -> None:
    """The narrowest period that enough pages say, however they are listed."""
    said = {A: "window 2025", B: "window 2025-05", C: "dated 2025-05-03"}
    pages = [witness(page, said[page]) for page in order]
    mine = Reading(release_date=release(said[C]))
    assert (said[B], B) == told(heard(mine, C, pages, 2))
    assert (said[A], A) == told(heard(mine, C, pages, 3))
    assert ("unknown", C) == told(heard(mine, C, pages, 4))


def told(agreed: Heard) -> tuple[str, str]:
    """What is heard of the date, and in whose words."""
    claim, page = agreed.reading.release_date, agreed.page
    return f"{claim.state} {claim.value or ''}".strip(), page


def test_a_person_is_confirmed_by_the_name_in_any_spelling() -> None:
    """Accents and case aside."""
    pages = [Witness(page, Reading(joined=(replace(JOINED, value=name),))) for page, name in ((A, "INÉS OKAFOR"),)]
    assert is_confirmed(JOINED, [*pages, Witness(B, Reading(joined=(JOINED,)))], 2)


def test_what_was_told_waits_for_nobody() -> None:
    """Only what is new and what too few say."""
    pages = [replace(witness(A, "dated 2025-05-03"), reading=Reading(release("dated 2025-05-03"), joined=(JOINED,)))]
    title = replace(TITLE, confirm=2)
    both = [(release("dated 2025-05-03"), (A,)), (JOINED, (A,))]
    assert both == unconfirmed(title, Told(), pages)
    assert both[1:] == unconfirmed(title, Told(State.DATED, "2025-05-03"), pages)
    assert [] == unconfirmed(TITLE, Told(), pages)
