"""The store keeps what is known and what is to be sent, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.store.examples import (
    DATED,
    HOOK,
    HOUR,
    MAIL,
    NOON,
    PLACEHOLDER,
    TITLE,
    a_body,
    a_decision,
    a_page,
    a_trace,
    an_alert,
    open_store,
)
from watcher.core.cadence import Plan
from watcher.core.model import Known, Title, Told
from watcher.store.records import Decision, Health, HostStanding, LetterState, Past, RequestKind, Route
from watcher.store.store import Store

PLAN = Plan(NOON + HOUR, "as configured")
HOST = "tv.example"


def the_page(store: Store, at: datetime = NOON) -> Past:
    """The one page of a fresh store."""
    store.register([a_page()], at)
    (past,) = store.due_pages(HOST, at, 10)
    return past


def read(store: Store, past: Past, decision: Decision, *routes: Route, at: datetime = NOON) -> tuple[str, ...]:
    """Record a reading; returns the ids of the alerts that are new."""
    _, alerts = store.record_reading(past, lambda known: decision, a_trace(body=a_body()), routes, at)
    return tuple(alert.id for alert in alerts)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh store on disk."""
    with open_store(tmp_path) as fresh:
        yield fresh


# --- what is watched -----------------------------------------------------------------------------


def test_a_new_page_is_due_at_once(store: Store) -> None:
    """A page that was never read is read now."""
    past = the_page(store)
    assert (past.url, past.health, past.founding) == ("https://tv.example/harbour", Health.UNREAD, True)
    assert store.due_hosts(NOON) == [HOST]


def test_a_page_that_joins_a_known_title_is_no_part_of_its_baseline(store: Store) -> None:
    """What a later page says may be news."""
    read(store, the_page(store), a_decision())
    store.register([a_page(), a_page("https://tv.example/second")], NOON)
    (second,) = store.due_pages(HOST, NOON, 10)
    assert (second.url, second.founding) == ("https://tv.example/second", False)


def test_a_page_that_left_the_config_is_kept_and_never_due(store: Store) -> None:
    """Its history is not thrown away because somebody tidies up."""
    past = the_page(store)
    read(store, past, a_decision())
    store.register([], NOON)
    assert store.due_hosts(NOON + 9 * HOUR) == []
    store.register([a_page()], NOON + HOUR)
    (again,) = store.due_pages(HOST, NOON + HOUR, 10)
    assert (again.id, store.known(again).release) == (past.id, DATED)


def test_a_title_keeps_its_history_under_a_new_name(store: Store) -> None:
    """The id decides, not the name."""
    read(store, the_page(store), a_decision())
    renamed = replace(TITLE, name="The Harbour of Lisbon")
    store.register([a_page(title=renamed)], NOON)
    (standing,) = store.standing()
    assert (standing.title.name, standing.told) == ("The Harbour of Lisbon", Told(DATED.state, DATED.value))


def test_a_changed_interval_counts_from_the_last_check(store: Store) -> None:
    """A page that is to be looked at more often need not wait for its old time."""
    store.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.register([a_page(every=HOUR / 4)], NOON)
    assert store.due_hosts(NOON + HOUR / 5) == []
    assert store.due_hosts(NOON + HOUR / 4) == [HOST]


def test_registering_the_same_pages_again_changes_nothing(store: Store) -> None:
    """A restart forgets no due time."""
    store.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.register([a_page()], NOON + HOUR / 2)
    assert store.due_hosts(NOON + HOUR / 2) == []


def test_pages_are_found_by_their_titles(store: Store) -> None:
    """All that are watched, or those of some titles."""
    store.register([a_page(), a_page("https://x.example/", Title("x", "X")), a_page("https://y.example/")], NOON)
    store.register([a_page(), a_page("https://x.example/", Title("x", "X"))], NOON)
    assert [past.url for past in store.pages()] == ["https://tv.example/harbour", "https://x.example/"]
    assert [past.url for past in store.pages(["x"])] == ["https://x.example/"]


def test_a_clock_that_was_wrong_makes_nothing_wait_for_ever(store: Store) -> None:
    """What was planned while the clock ran a year ahead is due now; proper plans stay."""
    ahead = NOON + timedelta(days=365)
    store.register([a_page(), a_page("https://b.example/")], NOON)
    wrong, right = store.pages()
    store.record_unchanged(wrong, a_trace(), Plan(ahead + HOUR, "as configured"), ahead)
    read(store, right, a_decision(an_alert()), HOOK)
    (letter,) = store.letters()
    store.mark_failed(letter, "busy", ahead, ahead)
    store.remember_hosts([HostStanding("slow.example", ahead)])
    store.mend_times(NOON)
    assert (store.due_hosts(NOON), due(store), store.hosts()) == ([HOST], ["dated"], [])


def test_hosts_come_in_the_order_of_their_oldest_due_page(store: Store) -> None:
    """Nobody waits for ever behind others."""
    later = a_page("https://b.example/x", Title("b", "B"))
    store.register([later], NOON - HOUR)
    store.register([later, a_page("https://a.example/x", Title("a", "A"))], NOON)
    assert store.due_hosts(NOON) == ["b.example", "a.example"]


def test_a_host_that_asked_for_a_pause_is_left_alone(store: Store) -> None:
    """Also after a restart."""
    the_page(store)
    store.remember_hosts([HostStanding(HOST, NOON + HOUR, failures=3)])
    assert store.due_hosts(NOON) == []
    assert store.due_hosts(NOON + HOUR) == [HOST]
    assert store.hosts() == [HostStanding(HOST, NOON + HOUR, failures=3)]
    store.remember_hosts([])
    assert store.hosts() == []


# --- checks --------------------------------------------------------------------------------------


def test_nothing_is_known_before_the_first_check(store: Store) -> None:
    """The title was never told, and the page belongs to its first pass."""
    assert store.known(the_page(store)) == Known(told=None, baseline=True)


def test_a_reading_is_known_afterwards(store: Store) -> None:
    """Of the page what it says, of the title what was told."""
    past = the_page(store)
    decision = a_decision()
    read(store, past, decision)
    assert store.known(past) == decision.verdict.known


def test_what_is_told_is_shared_by_the_pages_of_a_title(store: Store) -> None:
    """The second page knows what the first one told, and nothing of its own."""
    store.register([a_page(), a_page("https://tv.example/second")], NOON)
    first, second = store.due_pages(HOST, NOON, 10)
    read(store, first, a_decision())
    assert store.known(second) == Known(told=Told(DATED.state, DATED.value), baseline=True)


def test_a_check_moves_the_page_on(store: Store) -> None:
    """It is due again when the plan says, and carries what the answer left."""
    past = the_page(store)
    read(store, past, a_decision())
    assert store.due_hosts(NOON + HOUR / 2) == []
    (after,) = store.due_pages(HOST, NOON + HOUR, 10)
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
        body="b1",
        reader="1",
    )


def test_an_alert_is_queued_on_every_way_out(store: Store) -> None:
    """One message for a reader, one an alert for a machine."""
    first, second = an_alert("one"), an_alert("two")
    assert read(store, the_page(store), a_decision(first, second), MAIL, HOOK) == ("alert_one", "alert_two")
    letters = [(letter.channel, letter.alerts) for letter in store.letters()]
    assert letters == [("inbox", (first, second)), ("hook", (first,)), ("hook", (second,))]
    assert store.alerts() == [first, second]


def test_each_recipient_has_a_message(store: Store) -> None:
    """So that one refused address does not repeat the mail to the others."""
    routes = (Route("inbox", recipient="a@x.example"), Route("inbox", recipient="b@x.example"))
    read(store, the_page(store), a_decision(an_alert()), *routes)
    letters = store.letters()
    assert [letter.recipient for letter in letters] == ["a@x.example", "b@x.example"]
    assert len({letter.id for letter in letters}) == 2


def test_the_same_alert_is_never_queued_twice(store: Store) -> None:
    """An id that is there already is passed over, and what comes with it is not."""
    past = the_page(store)
    read(store, past, a_decision(an_alert("one")), HOOK)
    assert read(store, past, a_decision(an_alert("one"), an_alert("two")), HOOK) == ("alert_two",)
    assert [alert.id for letter in store.letters() for alert in letter.alerts] == ["alert_one", "alert_two"]


def test_an_id_is_the_same_in_another_store(store: Store, tmp_path: Path) -> None:
    """A receiver knows a message again after a restore of an older database."""
    read(store, the_page(store), a_decision(an_alert()), MAIL, HOOK)
    (tmp_path / "other").mkdir()
    other = open_store(tmp_path / "other")
    read(other, the_page(other, NOON + HOUR), a_decision(an_alert()), MAIL, HOOK, at=NOON + HOUR)
    assert [letter.id for letter in store.letters()] == [letter.id for letter in other.letters()]


def test_a_decision_that_fails_leaves_everything_as_it_was(store: Store) -> None:
    """Known, history, outbox and due time are written together or not at all."""
    past = the_page(store)

    def fail(known: Known) -> Decision:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.record_reading(past, fail, a_trace(), (MAIL,), NOON)
    assert store.known(past) == Known(baseline=True)
    assert (store.letters(), store.timeline(), store.due_hosts(NOON)) == ([], [], [HOST])


def test_an_unchanged_page_keeps_what_it_said(store: Store) -> None:
    """Only its times and validators move on."""
    past = the_page(store)
    read(store, past, a_decision())
    store.record_unchanged(past, replace(a_trace("b2"), fingerprint=""), Plan(NOON + 2 * HOUR, "calm"), NOON + HOUR)
    (after,) = store.due_pages(HOST, NOON + 2 * HOUR, 10)
    assert (after.validators, after.seen, after.fingerprint, after.body) == ("etag of b2", "b2", "text of b1", "b1")
    assert (after.checked_at, after.changed_at) == (NOON + HOUR, NOON)
    assert store.known(past).release == DATED


def test_an_unchanged_page_is_written_when_the_store_closes(store: Store, tmp_path: Path) -> None:
    """Waiting for company is no reason to forget."""
    store.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.close()
    assert open_store(tmp_path).due_hosts(NOON) == []


def test_trouble_leaves_what_is_known(store: Store) -> None:
    """A wall or a dead host says nothing about the title."""
    past = the_page(store)
    read(store, past, a_decision())
    store.record_trouble(past, Health.UNREACHABLE, "no answer", Plan(NOON + 2 * HOUR, "it failed"), NOON + HOUR)
    (after,) = store.due_pages(HOST, NOON + 2 * HOUR, 10)
    assert (after.failures, after.health, after.seen) == (1, Health.UNREACHABLE, "b1")
    assert store.known(past) == a_decision().verdict.known
    (standing,) = store.standing()
    (page,) = standing.pages
    assert (page.reason, page.since, page.good_at, page.why) == ("no answer", NOON + HOUR, NOON, "it failed")


def test_health_counts_from_when_it_changed(store: Store) -> None:
    """A second bad check is not a new trouble, the first good one ends it."""
    past = the_page(store)
    store.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON)
    (past,) = store.due_pages(HOST, NOON + HOUR, 10)
    store.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON + HOUR)
    assert store.standing()[0].pages[0].since == NOON
    read(store, past, a_decision(at=NOON + 2 * HOUR), at=NOON + 2 * HOUR)
    page = store.standing()[0].pages[0]
    assert (page.since, page.reason, page.past.failures) == (NOON + 2 * HOUR, "", 0)


def test_a_page_that_was_tried_is_no_longer_part_of_the_first_pass(store: Store) -> None:
    """A wall at first sight does not make a later opening a baseline."""
    past = the_page(store)
    store.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON)
    assert store.known(past) == Known(told=None, baseline=False)


def test_a_page_that_was_answered_makes_its_title_known(store: Store) -> None:
    """Its title's first pass is over, though nothing could be believed."""
    past = the_page(store)
    store.record_trouble(past, Health.UNFIT, "a wall", PLAN, NOON, answered=True)
    assert store.known(past) == Known(told=Told(), baseline=False)


def test_a_postponed_page_was_not_tried(store: Store) -> None:
    """It only has another time."""
    past = the_page(store)
    store.postpone(past, Plan(NOON + HOUR, "the host asked for a pause"))
    (after,) = store.due_pages(HOST, NOON + HOUR, 10)
    assert (after.founding, after.health, after.checked_at) == (True, Health.UNREAD, None)


# --- history and bodies --------------------------------------------------------------------------


def test_what_was_learnt_is_kept_with_its_words(store: Store) -> None:
    """The timeline says when, where and in which sentence."""
    past = the_page(store)
    read(store, past, a_decision(claim=PLACEHOLDER))
    read(store, past, a_decision(), at=NOON + HOUR)
    assert [(entry.at, entry.page, entry.claim) for entry in store.timeline()] == [
        (NOON, past.url, PLACEHOLDER),
        (NOON + HOUR, past.url, DATED),
    ]
    assert store.timeline(["another"]) == []


def test_a_body_that_taught_something_is_kept(store: Store) -> None:
    """A better reader can be run over what was seen."""
    past = the_page(store)
    read(store, past, a_decision())
    assert store.body("b1") == a_body()


def test_a_body_that_taught_nothing_makes_way_for_the_next(store: Store) -> None:
    """The first, the latest, and those that something was learnt from stay."""
    past = the_page(store)
    for number, learnt in ((1, True), (2, False), (3, True), (4, False), (5, False)):
        decision = a_decision() if learnt else replace(a_decision(), learnt=())
        body = a_body(hash=f"b{number}")
        store.record_reading(past, lambda known, it=decision: it, a_trace(body=body), (), NOON)  # type: ignore[misc]
        past = replace(past, body=body.hash)
    assert [number for number in range(1, 6) if store.body(f"b{number}")] == [1, 3, 5]


def test_a_body_of_two_pages_is_kept_once_and_as_long_as_one_needs_it(store: Store) -> None:
    """Mirrors cost nothing."""
    store.register([a_page(), a_page("https://tv.example/mirror")], NOON)
    first, second = store.due_pages(HOST, NOON, 10)
    nothing = replace(a_decision(), learnt=())
    for past in (first, second):
        store.record_reading(past, lambda known: nothing, a_trace(body=a_body()), (), NOON)
    store.record_reading(replace(first, body="b1"), lambda known: nothing, a_trace(body=a_body(hash="b2")), (), NOON)
    assert store.body("b1") == a_body()


# --- outbox --------------------------------------------------------------------------------------


def queued(store: Store, *names: str, route: Route = HOOK) -> None:
    """Messages of one title, in this order."""
    read(store, the_page(store), a_decision(*(an_alert(name) for name in names)), route)


def due(store: Store, channel: str = "hook", at: datetime = NOON) -> list[str]:
    """The names of the alerts that a channel may try."""
    letters = store.due_letters(channel, at, 10)
    return [alert.id.removeprefix("alert_") for letter in letters for alert in letter.alerts]


def test_messages_of_a_title_leave_in_order(store: Store) -> None:
    """The second waits until the first is sent."""
    queued(store, "one", "two")
    assert due(store) == ["one"]
    (first,) = store.due_letters("hook", NOON, 10)
    store.mark_failed(first, "busy", NOON + HOUR, NOON)
    assert due(store) == []
    assert due(store, at=NOON + HOUR) == ["one"]
    (first,) = store.due_letters("hook", NOON + HOUR, 10)
    store.mark_sent(first, "200 OK", NOON + HOUR)
    assert due(store, at=NOON + HOUR) == ["two"]
    sent = store.letters(states=[LetterState.SENT])
    assert [(it.tries, it.answer, it.sent_at) for it in sent] == [(2, "200 OK", NOON + HOUR)]


def test_titles_do_not_wait_for_each_other(store: Store) -> None:
    """Order is kept within a title only."""
    other = Title("other", "Other")
    store.register([a_page(), a_page("https://tv.example/other", other)], NOON)
    for past, alert in zip(
        store.due_pages(HOST, NOON, 10), (an_alert("one"), an_alert("two", title=other)), strict=True
    ):
        read(store, past, a_decision(alert), HOOK)
    assert due(store) == ["one", "two"]


def test_what_is_given_up_lets_the_next_one_pass(store: Store) -> None:
    """A message that nobody will ever take does not hold up the others."""
    queued(store, "one", "two")
    (first,) = store.due_letters("hook", NOON, 10)
    store.mark_failed(first, "refused for good", None, NOON)
    assert due(store) == ["two"]
    (dead,) = store.letters(states=[LetterState.DEAD])
    assert (dead.answer, dead.next_try_at) == ("refused for good", None)


def test_a_new_message_makes_those_before_it_due(store: Store) -> None:
    """News need not wait for a pause that an older message has to sit out."""
    queued(store, "one")
    (first,) = store.due_letters("hook", NOON, 10)
    store.mark_failed(first, "busy", NOON + 9 * HOUR, NOON)
    (past,) = store.due_pages(HOST, NOON + HOUR, 10)
    read(store, past, a_decision(an_alert("two")), HOOK, at=NOON + HOUR)
    assert due(store, at=NOON + HOUR) == ["one"]


def test_channels_that_have_work_are_named(store: Store) -> None:
    """Only those with something to try now."""
    queued(store, "one")
    assert store.due_channels(NOON) == ["hook"]
    (first,) = store.due_letters("hook", NOON, 10)
    store.mark_failed(first, "busy", NOON + HOUR, NOON)
    assert store.due_channels(NOON) == []


def test_a_channel_fails_since_its_first_failure_and_until_its_next_success(store: Store) -> None:
    """So that somebody can be told how long nothing came through."""
    queued(store, "one")
    (letter,) = store.due_letters("hook", NOON, 10)
    store.mark_failed(letter, "busy", NOON + HOUR, NOON)
    store.mark_failed(letter, "away", NOON + HOUR, NOON + HOUR)
    assert (store.channels()["hook"].failing_at, store.channels()["hook"].reason) == (NOON, "away")
    store.mark_sent(letter, "200 OK", NOON + 2 * HOUR)
    assert (store.channels()["hook"].failing_at, store.channels()["hook"].reason) == (None, "")


def test_a_channel_that_is_switched_off_gives_up_what_waits(store: Store) -> None:
    """The reason stands with each message, and the channel can be used again."""
    queued(store, "one", "two")
    store.switch_off("hook", "410 Gone", NOON)
    assert store.channels()["hook"].off_at == NOON
    assert [(it.state, it.answer) for it in store.letters()] == [(LetterState.DEAD, "410 Gone")] * 2
    store.switch_on("hook")
    assert store.channels()["hook"].off_at is None


def test_everything_that_was_not_sent_can_be_tried_again(store: Store) -> None:
    """What waits and what was given up is due now; what was sent or dropped is left alone."""
    queued(store, "one", "two", "three", "four")
    one, two, three, four = store.letters()
    store.mark_sent(one, "ok", NOON)
    store.mark_failed(two, "no", None, NOON)
    store.mark_failed(three, "busy", NOON + HOUR, NOON)
    assert store.drop([four.id]) == 1
    assert store.retry([], NOON) == 2
    states = {it.id: (it.state, it.next_try_at, it.tries) for it in store.letters()}
    assert states[two.id] == (LetterState.WAITING, NOON, 0)
    assert states[three.id] == (LetterState.WAITING, NOON, 1)
    assert [states[it.id][0] for it in (one, four)] == [LetterState.SENT, LetterState.DROPPED]


def test_one_message_can_be_tried_again(store: Store) -> None:
    """By its id, and no other with it."""
    queued(store, "one", "two")
    for letter in store.letters():
        store.mark_failed(letter, "no", None, NOON)
    one, _ = store.letters()
    assert store.retry([one.id], NOON) == 1
    assert [it.state for it in store.letters()] == [LetterState.WAITING, LetterState.DEAD]


def test_a_message_that_was_sent_cannot_be_dropped(store: Store) -> None:
    """What happened stays."""
    queued(store, "one")
    (one,) = store.letters()
    store.mark_sent(one, "ok", NOON)
    assert store.drop([one.id]) == 0


def test_a_message_that_was_dropped_meanwhile_stays_out(store: Store) -> None:
    """A failure that comes in later does not bring it back."""
    queued(store, "one")
    (one,) = store.letters()
    store.drop([one.id])
    store.mark_failed(one, "busy", NOON + HOUR, NOON)
    assert [it.state for it in store.letters()] == [LetterState.DROPPED]


# --- requests ------------------------------------------------------------------------------------


def test_a_request_is_done_once_and_answered(store: Store) -> None:
    """A command asks, the daemon does it and says what came of it."""
    number = store.leave(RequestKind.CHECK, ["the-harbour-2"], NOON)
    (request,) = store.open_requests()
    assert (request.id, request.kind, request.arguments) == (number, RequestKind.CHECK, ("the-harbour-2",))
    assert store.outcome_of(number) is None
    store.settle(number, '["read"]')
    assert (store.open_requests(), store.outcome_of(number)) == ([], '["read"]')


# --- time ----------------------------------------------------------------------------------------


def test_a_time_of_another_zone_is_the_same_instant(store: Store) -> None:
    """SQLite forgets zones; every time that comes back is aware, in UTC, and the instant that went in."""
    abroad = NOON.astimezone(timezone(timedelta(hours=9)))
    past = the_page(store)
    store.postpone(past, Plan(abroad + HOUR, "later"))
    (after,) = store.due_pages(HOST, NOON + HOUR, 10)
    assert (after.next_check_at, after.next_check_at and after.next_check_at.tzinfo) == (NOON + HOUR, UTC)


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    """Nobody could say later which instant was meant."""
    past = the_page(store)
    with pytest.raises(Exception, match="without a zone"):
        store.postpone(past, Plan(NOON.replace(tzinfo=None) + timedelta(hours=1), "later"))
