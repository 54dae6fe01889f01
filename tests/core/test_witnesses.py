"""Which pages say the same, whose word comes first, and where they disagree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.chorus import NOON, TITLE, A, B, C, release
from watcher.core.model import Alert, Change, Claim, Reading, Signal, State, Told, Trust, Witness
from watcher.core.witnesses import (
    Heard,
    by_trust,
    disagreement,
    heard,
    is_confirmed,
    leading,
    place_of,
    says_release,
    seconded,
    unconfirmed,
)

JOINED = Claim(Signal.CAST, State.JOINED, "Ines Okafor")


def witness(page: str, text: str, trust: Trust | None = None, day: date | None = None) -> Witness:
    """A page that says this of the date."""
    return Witness(page, Reading(release_date=release(text), page_date=day), trust)


@pytest.mark.parametrize(
    ("one", "claim", "same"),
    [
        ("dated 2025-05-03", "dated 2025-05-03", True),
        ("dated 2025-05-03", "window 2025-05", True),
        ("window 2025-05", "window 2025", True),
        ("window 2025-05", "dated 2025-05-03", False),
        ("dated 2025-05-10", "dated 2025-05-03", False),
        ("released 2025-05-03", "dated 2025-05-03", True),
        ("dated 2025-05-03", "released 2025-05-03", False),
        ("released", "released 2025-05-03", True),
        ("released 2025-05-04", "released 2025-05-03", False),
        ("cancelled", "cancelled", True),
        ("placeholder", "placeholder", True),
        ("unknown", "dated 2025-05-03", False),
    ],
)
def test_a_page_is_a_witness_when_it_says_no_less(one: str, claim: str, same: bool) -> None:
    """A day says its month, a month does not say the day."""
    assert same is says_release(release(one), release(claim))


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


def test_a_witness_joins_an_alert_once_and_leaves_it() -> None:
    """The page that was first stays the page of the alert."""
    claim = release("dated 2025-05-03")
    alert = Alert("alert_1", TITLE, claim.signal, Change.DATED, claim.value, State.PLACEHOLDER, None, claim, A, NOON)
    same, other = Reading(release_date=claim), Reading(release_date=release("dated 2025-05-10"))
    joined = seconded(seconded(seconded(alert, same, B), same, B), same, A)
    assert (B,) == joined.also_said_by
    assert (B, C) == seconded(joined, same, C).also_said_by
    assert alert == seconded(joined, other, B)
