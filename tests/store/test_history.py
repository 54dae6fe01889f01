"""What was learnt is kept with its words, and the bodies that taught something."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.store.examples import (
    DATED,
    HOST,
    HOUR,
    NOON,
    PLACEHOLDER,
    TITLE,
    a_body,
    a_decision,
    a_page,
    a_trace,
    open_store,
    read,
    the_page,
)
from watcher.store.records import Watched
from watcher.store.store import Store


def test_what_was_learnt_is_kept_with_its_words(store: Store) -> None:
    """The timeline says when, where and in which sentence."""
    past = the_page(store)
    read(store, past, a_decision(claim=PLACEHOLDER))
    read(store, past, a_decision(), at=NOON + HOUR)
    assert [(entry.at, entry.page, entry.claim) for entry in store.history.timeline()] == [
        (NOON, past.url, PLACEHOLDER),
        (NOON + HOUR, past.url, DATED),
    ]
    assert store.history.timeline(["another"]) == []


def test_a_body_that_taught_something_is_kept(store: Store) -> None:
    """A better reader can be run over what was seen."""
    past = the_page(store)
    read(store, past, a_decision())
    assert store.checks.body(1) == a_body()


def test_a_body_that_taught_nothing_makes_way_for_the_next(store: Store) -> None:
    """The first, the latest, and those that something was learnt from stay."""
    past = the_page(store)
    for number, learnt in ((1, True), (2, False), (3, True), (4, False), (5, False)):
        decision = a_decision() if learnt else replace(a_decision(), learnt=())
        body = a_body(hash=f"b{number}")
        store.checks.record_reading(past, lambda known, it=decision: it, a_trace(body=body), (), NOON)  # type: ignore[misc]
        past = replace(past, body=number)
    assert [number for number in range(1, 6) if store.checks.body(number)] == [1, 3, 5]


def test_a_body_of_two_pages_is_kept_once_and_as_long_as_one_needs_it(store: Store) -> None:
    """Mirrors cost nothing."""
    store.pages.register([a_page(), a_page("https://tv.example/mirror")], NOON)
    first, second = store.pages.due(HOST, NOON, 10)
    nothing = replace(a_decision(), learnt=())
    for past in (first, second):
        store.checks.record_reading(past, lambda known: nothing, a_trace(body=a_body()), (), NOON)
    store.checks.record_reading(
        replace(first, body=1), lambda known: nothing, a_trace(body=a_body(hash="b2")), (), NOON
    )
    assert store.checks.body(1) == a_body()


def test_the_first_titles_are_those_that_are_watched(tmp_path: Path) -> None:
    """In the order in which they were added; how many there are is told without reading them."""
    titles = [replace(TITLE, id=f"harbour-{number}") for number in range(4)]
    watched = [replace(a_page(), title=title) for title in titles]
    with open_store(tmp_path) as store:
        store.pages.register(watched, NOON)
        store.pages.register(watched[1:], NOON)

        assert ["harbour-1", "harbour-2"] == [standing.title.id for standing in store.history.standing(2)]
        assert Watched(3, 3) == store.history.watched()
        assert {(page.title.id, page.url) for page in watched[1:]} == set(store.pages.unread(9))
        assert 2 == len(store.pages.unread(2))
