"""Messages leave in order, and nothing is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from tests.store.examples import (
    HOOK,
    HOST,
    HOUR,
    MAIL,
    NOON,
    a_decision,
    a_page,
    an_alert,
    due,
    queued,
    read,
    the_page,
)
from watcher.core.model import Alert, Change, Title
from watcher.core.timing import Digest, Timing
from watcher.store.records import LetterState
from watcher.store.store import Store


def test_messages_of_a_title_leave_in_order(store: Store) -> None:
    """The second waits until the first is sent."""
    queued(store, "one", "two")
    assert due(store) == ["one"]
    (first,) = store.outbox.due("hook", NOON, 10)
    store.outbox.mark_failed(first, "busy", NOON + HOUR, NOON)
    assert due(store) == []
    assert due(store, at=NOON + HOUR) == ["one"]
    (first,) = store.outbox.due("hook", NOON + HOUR, 10)
    store.outbox.mark_sent(first, "200 OK", NOON + HOUR)
    assert due(store, at=NOON + HOUR) == ["two"]
    sent = store.outbox.letters(states=[LetterState.SENT])
    assert [(it.tries, it.answer, it.sent_at) for it in sent] == [(2, "200 OK", NOON + HOUR)]


def test_titles_do_not_wait_for_each_other(store: Store) -> None:
    """Order is kept within a title only."""
    other = Title("other", "Other")
    store.pages.register([a_page(), a_page("https://tv.example/other", other)], NOON)
    for past, alert in zip(
        store.pages.due(HOST, NOON, 10), (an_alert("one"), an_alert("two", title=other)), strict=True
    ):
        read(store, past, a_decision(alert), HOOK)
    assert due(store) == ["one", "two"]


def test_what_is_given_up_lets_the_next_one_pass(store: Store) -> None:
    """A message that nobody will ever take does not hold up the others."""
    queued(store, "one", "two")
    (first,) = store.outbox.due("hook", NOON, 10)
    store.outbox.mark_failed(first, "refused for good", None, NOON)
    assert due(store) == ["two"]
    (dead,) = store.outbox.letters(states=[LetterState.DEAD])
    assert (dead.answer, dead.next_try_at) == ("refused for good", None)


def test_a_new_message_makes_those_before_it_due(store: Store) -> None:
    """News need not wait for a pause that an older message has to sit out."""
    queued(store, "one")
    (first,) = store.outbox.due("hook", NOON, 10)
    store.outbox.mark_failed(first, "busy", NOON + 9 * HOUR, NOON)
    (past,) = store.pages.due(HOST, NOON + HOUR, 10)
    read(store, past, a_decision(an_alert("two")), HOOK, at=NOON + HOUR)
    assert due(store, at=NOON + HOUR) == ["one"]


def test_channels_that_have_work_are_named(store: Store) -> None:
    """Only those with something to try now."""
    queued(store, "one")
    assert store.outbox.due_channels(NOON) == ["hook"]
    (first,) = store.outbox.due("hook", NOON, 10)
    store.outbox.mark_failed(first, "busy", NOON + HOUR, NOON)
    assert store.outbox.due_channels(NOON) == []


def test_a_channel_fails_since_its_first_failure_and_until_its_next_success(store: Store) -> None:
    """So that somebody can be told how long nothing came through."""
    queued(store, "one")
    (letter,) = store.outbox.due("hook", NOON, 10)
    store.outbox.mark_failed(letter, "busy", NOON + HOUR, NOON)
    store.outbox.mark_failed(letter, "away", NOON + HOUR, NOON + HOUR)
    assert (store.channels.health()["hook"].failing_at, store.channels.health()["hook"].reason) == (NOON, "away")
    store.outbox.mark_sent(letter, "200 OK", NOON + 2 * HOUR)
    assert (store.channels.health()["hook"].failing_at, store.channels.health()["hook"].reason) == (None, "")


def test_a_channel_that_is_switched_off_gives_up_what_waits(store: Store) -> None:
    """The reason stands with each message, and the channel can be used again."""
    queued(store, "one", "two")
    store.channels.switch_off("hook", "410 Gone", NOON)
    assert store.channels.health()["hook"].off_at == NOON
    assert [(it.state, it.answer) for it in store.outbox.letters()] == [(LetterState.DEAD, "410 Gone")] * 2
    store.channels.switch_on("hook")
    assert store.channels.health()["hook"].off_at is None


def test_everything_that_was_not_sent_can_be_tried_again(store: Store) -> None:
    """What waits and what was given up is due now; what was sent or dropped is left alone."""
    queued(store, "one", "two", "three", "four")
    one, two, three, four = store.outbox.letters()
    store.outbox.mark_sent(one, "ok", NOON)
    store.outbox.mark_failed(two, "no", None, NOON)
    store.outbox.mark_failed(three, "busy", NOON + HOUR, NOON)
    assert store.outbox.drop([four.id]) == 1
    assert store.outbox.retry([], NOON) == 2
    states = {it.id: (it.state, it.next_try_at, it.tries) for it in store.outbox.letters()}
    assert states[two.id] == (LetterState.WAITING, NOON, 0)
    assert states[three.id] == (LetterState.WAITING, NOON, 1)
    assert [states[it.id][0] for it in (one, four)] == [LetterState.SENT, LetterState.DROPPED]


def test_one_message_can_be_tried_again(store: Store) -> None:
    """By its id, and no other with it."""
    queued(store, "one", "two")
    for letter in store.outbox.letters():
        store.outbox.mark_failed(letter, "no", None, NOON)
    one, _ = store.outbox.letters()
    assert store.outbox.retry([one.id], NOON) == 1
    assert [it.state for it in store.outbox.letters()] == [LetterState.WAITING, LetterState.DEAD]


def test_a_message_that_was_sent_cannot_be_dropped(store: Store) -> None:
    """What happened stays."""
    queued(store, "one")
    (one,) = store.outbox.letters()
    store.outbox.mark_sent(one, "ok", NOON)
    assert store.outbox.drop([one.id]) == 0


def test_a_message_that_was_dropped_meanwhile_stays_out(store: Store) -> None:
    """A failure that comes in later does not bring it back."""
    queued(store, "one")
    (one,) = store.outbox.letters()
    store.outbox.drop([one.id])
    store.outbox.mark_failed(one, "busy", NOON + HOUR, NOON)
    assert [it.state for it in store.outbox.letters()] == [LetterState.DROPPED]


# --- corrections ---------------------------------------------------------------------------------


def moved(name: str, told: str) -> Alert:
    """An alert that corrects another."""
    return replace(an_alert(name), change=Change.MOVED, corrects=f"alert_{told}", corrects_at=NOON)


def corrected(store: Store, at: datetime, channel: str = "inbox") -> list[tuple[str, list[str]]]:
    """By what names the receiver knows the messages that the due one corrects, and what they told."""
    (letter,) = store.outbox.due(channel, at, 10)
    return [(each.handle, [alert.id for alert in each.alerts]) for each in letter.corrects]


def test_a_correction_knows_the_message_that_it_corrects(store: Store) -> None:
    """By the name that its receiver gave it, with all that it told."""
    past = the_page(store)
    read(store, past, a_decision(an_alert("dated"), an_alert("other")), MAIL)
    (told,) = store.outbox.due("inbox", NOON, 10)
    store.outbox.mark_sent(told, "ok", NOON, handle="77")
    read(store, past, a_decision(moved("moved", "dated")), MAIL, at=NOON + HOUR)

    assert [("77", ["alert_dated", "alert_other"])] == corrected(store, NOON + HOUR)


def test_a_correction_of_a_correction_knows_the_last_alone(store: Store) -> None:
    """On a screen it took the place of the first, and with it its name."""
    past, found = the_page(store), []
    for hour, alert in enumerate((an_alert("dated"), moved("moved", "dated"), moved("again", "moved"))):
        read(store, past, a_decision(alert), MAIL, at=NOON + hour * HOUR)
        found.append(corrected(store, NOON + hour * HOUR))
        (letter,) = store.outbox.due("inbox", NOON + hour * HOUR, 10)
        store.outbox.mark_sent(letter, "ok", NOON + hour * HOUR, handle="77")

    assert [[], [("77", ["alert_dated"])], [("77", ["alert_moved"])]] == found


def test_what_has_no_name_or_went_another_way_cannot_be_corrected(store: Store) -> None:
    """Each recipient has a message of their own."""
    past = the_page(store)
    other = replace(MAIL, recipient="b@x.example")
    read(store, past, a_decision(an_alert("dated")), MAIL, other)
    mine, theirs = store.outbox.due("inbox", NOON, 10)
    store.outbox.mark_sent(mine, "ok", NOON)
    store.outbox.mark_sent(theirs, "ok", NOON, handle="88")
    read(store, past, a_decision(moved("moved", "dated")), MAIL, at=NOON + HOUR)

    assert [] == corrected(store, NOON + HOUR)


def test_a_bundle_is_corrected_as_the_one_message_that_it_was(store: Store) -> None:
    """A part of it cannot be edited alone."""
    evening = replace(MAIL, timing=Timing(Digest.DAILY, time(18)))
    past = the_page(store)
    for name in ("dated", "other"):
        read(store, past, a_decision(an_alert(name)), evening)
    (told,) = store.outbox.due("inbox", NOON + 6 * HOUR, 10)
    store.outbox.mark_sent(told, "ok", NOON + 6 * HOUR, handle="77")
    read(store, past, a_decision(moved("moved", "other")), MAIL, at=NOON + 7 * HOUR)

    assert [("77", ["alert_dated", "alert_other"])] == corrected(store, NOON + 7 * HOUR)
