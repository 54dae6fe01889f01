"""What is let go in time, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.store.examples import HOOK, NOON, a_body, a_decision, a_trace, an_alert, queued, the_page
from watcher.store.records import LetterState, RequestKind
from watcher.store.store import Store

LATER = NOON + timedelta(days=100)


def test_old_bodies_go_and_what_was_learnt_from_them_stays(store: Store) -> None:
    """The first and the latest body of a page stay as well."""
    past = the_page(store)
    for number in (1, 2, 3):
        trace = a_trace(body=a_body(hash=f"b{number}"))
        store.checks.record_reading(past, lambda known: a_decision(), trace, (), NOON)
        past = replace(past, body=number)
    store.tidy(NOON + timedelta(days=1))
    assert store.checks.body(2) is not None
    store.tidy(LATER)
    assert [store.checks.body(number) is not None for number in (1, 2, 3)] == [True, False, True]
    assert len(store.history.timeline()) == 3


def test_messages_that_were_sent_go_and_others_stay(store: Store) -> None:
    """What waits or was given up is somebody's to decide; the alerts themselves stay."""
    queued(store, "one", "two", "three", route=HOOK)
    sent, dead, waiting = store.outbox.letters()
    store.outbox.mark_sent(sent, "ok", NOON)
    store.outbox.mark_failed(dead, "no", None, NOON)
    store.tidy(LATER)
    assert [letter.state for letter in store.outbox.letters()] == [LetterState.DEAD, LetterState.WAITING]
    assert [letter.id for letter in store.outbox.letters()] == [dead.id, waiting.id]
    assert len(store.history.alerts()) == 3


def test_a_message_with_a_name_stays_for_two_years(store: Store) -> None:
    """What it told may yet be corrected in its place."""
    queued(store, "one", route=HOOK)
    (letter,) = store.outbox.letters()
    store.outbox.mark_sent(letter, "ok", NOON, handle="77")
    store.tidy(LATER)
    assert 1 == len(store.outbox.letters())
    store.tidy(NOON + timedelta(days=731))
    assert [] == store.outbox.letters()


def test_an_alert_whose_message_went_is_not_sent_again(store: Store) -> None:
    """Its id is remembered for ever."""
    queued(store, "one", route=HOOK)
    (letter,) = store.outbox.letters()
    store.outbox.mark_sent(letter, "ok", NOON)
    store.tidy(LATER)
    (past,) = store.pages.find()
    store.checks.record_reading(past, lambda known: a_decision(an_alert("one")), a_trace(), (HOOK,), LATER)
    assert store.outbox.letters() == []


def test_old_requests_go(store: Store) -> None:
    """Nobody waits for them any more."""
    store.requests.leave(RequestKind.RETRY, [], NOON)
    store.tidy(LATER)
    assert store.requests.open() == []
