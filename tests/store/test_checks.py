"""What a check writes, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.examples import (
    DATED,
    HOOK,
    HOST,
    HOUR,
    MAIL,
    NOON,
    PLACEHOLDER,
    TITLE,
    a_decision,
    a_page,
    a_trace,
    an_alert,
    open_store,
    read,
    the_page,
)
from watcher.core.cadence import Plan
from watcher.core.model import Claim, Known, Reading, Told, Trust, Witness
from watcher.store.records import Decision, Health, Past, Route
from watcher.store.store import Store

PLAN = Plan(NOON + HOUR, "as configured")


def test_nothing_is_known_before_the_first_check(store: Store) -> None:
    """The title was never told, and the page belongs to its first pass."""
    assert store.checks.known(the_page(store)) == Known(told=None, baseline=True)


def test_a_reading_is_known_afterwards(store: Store) -> None:
    """Of the page what it says, of the title what was told."""
    past = the_page(store)
    decision = a_decision()
    read(store, past, decision)
    assert store.checks.known(past) == decision.verdict.known


def test_what_is_told_is_shared_by_the_pages_of_a_title(store: Store) -> None:
    """The second page knows what the first one told, and nothing of its own."""
    store.pages.register([a_page(), a_page("https://tv.example/second")], NOON)
    first, second = store.pages.due(HOST, NOON, 10)
    read(store, first, a_decision())
    assert store.checks.known(second) == Known(told=Told(DATED.state, DATED.value), baseline=True)


def test_a_check_moves_the_page_on(store: Store) -> None:
    """It is due again when the plan says, and carries what the answer left."""
    past = the_page(store)
    read(store, past, a_decision())
    assert store.pages.due_hosts(NOON + HOUR / 2) == []
    (after,) = store.pages.due(HOST, NOON + HOUR, 10)
    assert after == Past(
        id=past.id,
        title_id=TITLE.id,
        url=past.url,
        host=HOST,
        next_check_at=NOON + HOUR,
        checked_at=NOON,
        changed_at=NOON,
        health=Health.FIT,
        validators="etag of b1",
        seen="b1",
        fingerprint="text of b1",
        body=1,
        reader="1",
    )


def test_an_alert_is_queued_on_every_way_out(store: Store) -> None:
    """One message for a reader, one an alert for a machine."""
    first, second = an_alert("one"), an_alert("two")
    assert read(store, the_page(store), a_decision(first, second), MAIL, HOOK) == ("alert_one", "alert_two")
    letters = [(letter.channel, letter.alerts) for letter in store.outbox.letters()]
    assert letters == [("inbox", (first, second)), ("hook", (first,)), ("hook", (second,))]
    assert store.history.alerts() == [first, second]


def test_each_recipient_has_a_message(store: Store) -> None:
    """So that one refused address does not repeat the mail to the others."""
    routes = (Route("inbox", recipient="a@x.example"), Route("inbox", recipient="b@x.example"))
    read(store, the_page(store), a_decision(an_alert()), *routes)
    letters = store.outbox.letters()
    assert [letter.recipient for letter in letters] == ["a@x.example", "b@x.example"]
    assert len({letter.id for letter in letters}) == 2


def test_the_same_alert_is_never_queued_twice(store: Store) -> None:
    """An id that is there already is passed over, and what comes with it is not."""
    past = the_page(store)
    read(store, past, a_decision(an_alert("one")), HOOK)
    assert read(store, past, a_decision(an_alert("one"), an_alert("two")), HOOK) == ("alert_two",)
    assert [alert.id for letter in store.outbox.letters() for alert in letter.alerts] == ["alert_one", "alert_two"]


def test_an_id_is_the_same_in_another_store(store: Store, tmp_path: Path) -> None:
    """A receiver knows a message again after a restore of an older database."""
    read(store, the_page(store), a_decision(an_alert()), MAIL, HOOK)
    (tmp_path / "other").mkdir()
    other = open_store(tmp_path / "other")
    read(other, the_page(other, NOON + HOUR), a_decision(an_alert()), MAIL, HOOK, at=NOON + HOUR)
    assert [letter.id for letter in store.outbox.letters()] == [letter.id for letter in other.outbox.letters()]


def test_a_page_that_says_it_too_joins_what_still_waits(store: Store) -> None:
    """And leaves again; what was offered to a receiver stays as it was, so that a repetition is the same."""
    store.pages.register([a_page(), a_page("https://tv.example/second")], NOON)
    first, second = store.pages.find()
    read(store, first, a_decision(an_alert()), HOOK)
    told = [read_and_waiting(store, second, claim) for claim in (DATED, PLACEHOLDER, DATED)]
    assert told == [(second.url,), (), (second.url,)]
    (letter,) = store.outbox.letters()
    store.outbox.mark_failed(letter, "busy", NOON + HOUR, NOON)
    assert read_and_waiting(store, second, PLACEHOLDER) == (second.url,)


def read_and_waiting(store: Store, past: Past, claim: Claim) -> tuple[str, ...]:
    """The witnesses in the message that waits, once a page was read that says this."""
    read(store, past, a_decision(claim=claim))
    (letter,) = store.outbox.letters()
    return letter.alerts[0].also_said_by


def test_a_decision_knows_what_every_watched_page_of_the_title_says(store: Store) -> None:
    """With its trust; nothing of a page that was never read, and no page that left the config."""
    pages = [a_page(f"https://tv.example/{name}") for name in ("one", "two", "three")]
    store.pages.register([replace(pages[0], trust=Trust.WIKI), *pages[1:]], NOON)
    one, *_, three = store.pages.find()
    for past in (one, three):
        read(store, past, a_decision())
    store.pages.register([replace(pages[0], trust=Trust.FAN), pages[1]], NOON)
    known: list[Known] = []

    def decide(before: Known) -> Decision:
        known.append(before)
        return a_decision()

    store.checks.record_reading(one, decide, a_trace(), (), NOON)
    said = Reading(release_date=DATED)
    assert known[0].witnesses == (
        Witness(one.url, said, Trust.FAN, NOON),
        Witness("https://tv.example/two", Reading()),
    )


def test_a_decision_that_fails_leaves_everything_as_it_was(store: Store) -> None:
    """Known, history, outbox and due time are written together or not at all."""
    past = the_page(store)

    def fail(known: Known) -> Decision:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.checks.record_reading(past, fail, a_trace(), (MAIL,), NOON)
    assert store.checks.known(past) == Known(baseline=True)
    assert (store.outbox.letters(), store.history.timeline(), store.pages.due_hosts(NOON)) == ([], [], [HOST])


def test_an_unchanged_page_keeps_what_it_said(store: Store) -> None:
    """Only its times and validators move on."""
    past = the_page(store)
    read(store, past, a_decision())
    store.checks.record_unchanged(
        past, replace(a_trace("b2"), fingerprint=""), Plan(NOON + 2 * HOUR, "calm"), NOON + HOUR
    )
    (after,) = store.pages.due(HOST, NOON + 2 * HOUR, 10)
    assert (after.validators, after.seen, after.fingerprint, after.body) == ("etag of b2", "b2", "text of b1", 1)
    assert (after.checked_at, after.changed_at) == (NOON + HOUR, NOON)
    assert store.checks.known(past).release == DATED


def test_an_unchanged_page_is_written_when_the_store_closes(store: Store, tmp_path: Path) -> None:
    """Waiting for company is no reason to forget."""
    store.checks.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.close()
    assert open_store(tmp_path).pages.due_hosts(NOON) == []


def test_trouble_leaves_what_is_known(store: Store) -> None:
    """A wall or a dead host says nothing about the title."""
    past = the_page(store)
    read(store, past, a_decision())
    store.checks.record_trouble(past, Health.UNREACHABLE, "no answer", Plan(NOON + 2 * HOUR, "it failed"), NOON + HOUR)
    (after,) = store.pages.due(HOST, NOON + 2 * HOUR, 10)
    assert (after.failures, after.health, after.seen) == (1, Health.UNREACHABLE, "b1")
    assert store.checks.known(past) == a_decision().verdict.known
    (standing,) = store.history.standing()
    (page,) = standing.pages
    assert (page.reason, page.since, page.good_at, page.why) == ("no answer", NOON + HOUR, NOON, "it failed")


def test_health_counts_from_when_it_changed(store: Store) -> None:
    """A second bad check is not a new trouble, the first good one ends it."""
    past = the_page(store)
    store.checks.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON)
    (past,) = store.pages.due(HOST, NOON + HOUR, 10)
    store.checks.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON + HOUR)
    assert store.history.standing()[0].pages[0].since == NOON
    read(store, past, a_decision(at=NOON + 2 * HOUR), at=NOON + 2 * HOUR)
    page = store.history.standing()[0].pages[0]
    assert (page.since, page.reason, page.past.failures) == (NOON + 2 * HOUR, "", 0)


def test_a_page_that_was_tried_is_no_longer_part_of_the_first_pass(store: Store) -> None:
    """A wall at first sight does not make a later opening a baseline."""
    past = the_page(store)
    store.checks.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON)
    assert store.checks.known(past) == Known(told=None, baseline=False)


def test_a_page_that_was_answered_makes_its_title_known(store: Store) -> None:
    """Its title's first pass is over, though nothing could be believed."""
    past = the_page(store)
    store.checks.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON, answered=True)
    assert store.checks.known(past) == Known(told=Told(), baseline=False)


def test_a_postponed_page_was_not_tried(store: Store) -> None:
    """It only has another time."""
    past = the_page(store)
    store.pages.postpone(past, Plan(NOON + HOUR, "the host asked for a pause"))
    (after,) = store.pages.due(HOST, NOON + HOUR, 10)
    assert (after.founding, after.health, after.checked_at) == (True, Health.UNREAD, None)
