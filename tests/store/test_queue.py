"""The way into the outbox: when messages may leave, and which of them as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from tests.store.examples import (
    HOOK,
    HOST,
    MAIL,
    NOON,
    a_decision,
    a_page,
    an_alert,
    read,
)
from watcher.core.model import Change, Claim, Signal, State, Title
from watcher.core.timing import Digest, Quiet, Timing
from watcher.store.queue import MANY
from watcher.store.records import Letter, LetterState, Route
from watcher.store.store import Store

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
EVENING = NOON + 6 * HOUR
DAILY = Timing(Digest.DAILY, time(18), frozenset({Change.RELEASED}))
DIGEST = Route("inbox", timing=DAILY)
SETTLING = Route("inbox", settle=SECOND)
TRAILER = Claim(Signal.TRAILER, State.TRAILER, quote="The trailer is here.")


def tell(
    store: Store, title: int, *names: str, route: Route = MAIL, at: timedelta = timedelta(0), **more: object
) -> None:
    """News of one of many titles, by its number, in one check."""
    about = Title(f"title{title}", f"Title {title}")
    pages = [a_page(f"https://tv.example/{number}", Title(f"title{number}", f"Title {number}")) for number in range(99)]
    if not store.pages.find([about.id]):
        store.pages.register(pages, NOON)
    (past,) = store.pages.find([about.id])
    alerts = [replace(an_alert(name, title=about), **more) for name in names]  # type: ignore[arg-type]
    read(store, past, a_decision(*alerts), route, at=NOON + at)


def sent_together(store: Store, at: timedelta, channel: str = "inbox") -> list[list[str]]:
    """The alerts of each message that the channel would send then."""
    return [names(letter) for letter in store.outbox.due(channel, NOON + at, 50)]


def names(letter: Letter) -> list[str]:
    """The names of a message's alerts."""
    return [alert.id.removeprefix("alert_") for alert in letter.alerts]


# --- signals -------------------------------------------------------------------------------------


def test_a_channel_hears_of_its_signals_alone(store: Store) -> None:
    """Of a check with a date and a trailer it gets the one it wants, or nothing."""
    dated, trailer = an_alert("dated"), an_alert("trailer", TRAILER)
    store.pages.register([a_page()], NOON)
    (past,) = store.pages.due(HOST, NOON, 10)
    routes = (Route("dates", signals=(Signal.RELEASE_DATE,)), Route("cast", signals=(Signal.CAST,)), HOOK)
    read(store, past, a_decision(dated, trailer), *routes)

    assert [("dates", ["dated"]), ("hook", ["dated"]), ("hook", ["trailer"])] == [
        (letter.channel, names(letter)) for letter in store.outbox.letters()
    ]


def test_a_correction_knows_when_that_was_told_which_it_corrects(store: Store) -> None:
    """The last of its signal; what came first corrects nothing."""
    tell(store, 0, "dated")
    tell(store, 0, "trailer", at=HOUR, signal=Signal.TRAILER, change=Change.TRAILER)
    tell(store, 0, "moved", at=2 * HOUR, change=Change.MOVED, observed_at=NOON + 2 * HOUR)

    told = [(alert.corrects, alert.corrects_at) for alert in store.history.alerts()]
    assert [(None, None), (None, None), ("alert_dated", NOON)] == told


# --- digests and quiet hours ---------------------------------------------------------------------


def test_a_digest_is_one_message(store: Store) -> None:
    """At its hour, with all titles and all checks since the last one."""
    for title in range(3):
        tell(store, title, f"news{title}", route=DIGEST, at=title * HOUR)
    tell(store, 0, "more", route=DIGEST, at=3 * HOUR)
    assert [] == sent_together(store, 5 * HOUR)
    assert [["news0", "news1", "news2", "more"]] == sent_together(store, 6 * HOUR)


def test_news_after_a_digest_is_in_the_next(store: Store) -> None:
    """Also where the first was not sent yet."""
    tell(store, 0, "one", route=DIGEST)
    tell(store, 1, "two", route=DIGEST, at=6 * HOUR)
    assert [["one"]] == sent_together(store, 7 * HOUR)
    assert [["one"], ["two"]] == sent_together(store, 30 * HOUR)


def test_urgent_news_takes_what_waits_of_its_title_along(store: Store) -> None:
    """So that the order is kept; other titles stay in the digest."""
    tell(store, 0, "held", route=DIGEST)
    tell(store, 1, "other", route=DIGEST)
    tell(store, 0, "urgent", route=DIGEST, at=HOUR, change=Change.RELEASED)
    assert [["held"]] == sent_together(store, HOUR)
    (letter,) = store.outbox.due("inbox", NOON + HOUR, 10)
    store.outbox.mark_sent(letter, "ok", NOON + HOUR)
    assert [["urgent"]] == sent_together(store, HOUR)
    assert [["other"]] == [it for it in sent_together(store, 6 * HOUR) if it != ["urgent"]]


def test_quiet_hours_are_released_at_their_end(store: Store) -> None:
    """As one message for people, one by one for programs."""
    night = Timing(quiet=Quiet(time(11), time(18)))
    for route in (Route("inbox", timing=night), Route("hook", alone=True, timing=night)):
        tell(store, 0, f"{route.channel}0", route=route)
        tell(store, 1, f"{route.channel}1", route=route)
    assert [] == sent_together(store, 5 * HOUR)
    assert [["inbox0", "inbox1"]] == sent_together(store, 6 * HOUR)
    assert [["hook0"], ["hook1"]] == sent_together(store, 6 * HOUR, "hook")


def test_each_recipient_has_a_digest_of_its_own(store: Store) -> None:
    """Under its own id."""
    for to in ("a@x.example", "b@x.example"):
        for title in range(2):
            tell(store, title, f"{to}{title}", route=replace(DIGEST, recipient=to))
    first, second = store.outbox.due("inbox", EVENING, 10)
    assert [2, 2] == [len(first.alerts), len(second.alerts)]
    assert first.id != second.id


def test_a_digest_has_one_fate(store: Store) -> None:
    """It fails as one and keeps its id, waits as one, and is sent as one."""
    for title in range(3):
        tell(store, title, f"news{title}", route=DIGEST)
    (digest,) = store.outbox.due("inbox", EVENING, 10)
    store.outbox.mark_failed(digest, "busy", EVENING + HOUR, EVENING)
    assert [] == sent_together(store, 6 * HOUR)
    (again,) = store.outbox.due("inbox", EVENING + HOUR, 10)
    assert (digest.id, 1) == (again.id, again.tries)
    store.outbox.mark_sent(again, "250 kept", EVENING + HOUR)
    assert {LetterState.SENT} == {letter.state for letter in store.outbox.letters()}


def test_news_lets_a_failed_digest_try_again_whole(store: Store) -> None:
    """Its titles wait for each other as before."""
    for title in range(2):
        tell(store, title, f"news{title}", route=DIGEST)
    (digest,) = store.outbox.due("inbox", EVENING, 10)
    store.outbox.mark_failed(digest, "busy", EVENING + 5 * HOUR, EVENING)
    tell(store, 0, "urgent", route=DIGEST, at=7 * HOUR, change=Change.RELEASED)
    assert [["news0", "news1"]] == sent_together(store, 7 * HOUR)


def test_a_digest_waits_behind_an_older_message_of_one_of_its_titles(store: Store) -> None:
    """The order of a title's messages is kept; the digest goes when that one went or was given up."""
    tell(store, 0, "old", route=DIGEST, change=Change.RELEASED)
    (old,) = store.outbox.due("inbox", NOON, 10)
    tell(store, 0, "news0", route=DIGEST)
    tell(store, 1, "news1", route=DIGEST)
    store.outbox.mark_failed(old, "busy", EVENING + HOUR, NOON, 7 * HOUR)
    assert [] == sent_together(store, 6 * HOUR)
    store.outbox.mark_failed(old, "refused for good", None, EVENING)
    assert [["news0", "news1"]] == sent_together(store, 6 * HOUR)


def test_what_is_held_outlives_a_restart_and_a_receiver_that_comes_back(store: Store) -> None:
    """Neither the times that are mended at a start nor another message's success lets it out early."""
    weekly = Route("inbox", timing=Timing(Digest.WEEKLY))
    tell(store, 0, "old")
    (old,) = store.outbox.due("inbox", NOON, 10)
    store.outbox.mark_failed(old, "away", NOON + HOUR, NOON)
    tell(store, 1, "held", route=weekly)
    store.pages.mend_times(NOON + HOUR)
    store.outbox.mark_sent(old, "ok", NOON + HOUR)
    assert [] == sent_together(store, 24 * HOUR)
    assert [["held"]] == sent_together(store, 7 * 24 * HOUR)


def test_a_clock_that_was_years_ahead_holds_nothing_for_years(store: Store) -> None:
    """What was written then is due when the clock is right again."""
    tell(store, 0, "held", route=DIGEST, at=timedelta(days=3650))
    store.pages.mend_times(NOON)
    assert [["held"]] == sent_together(store, timedelta(0))


def test_by_hand_what_is_held_can_be_sent_now(store: Store) -> None:
    """As all that waits."""
    tell(store, 0, "one", route=DIGEST)
    tell(store, 1, "two", route=DIGEST)
    assert 2 == store.outbox.retry([], NOON)
    assert [["one", "two"]] == sent_together(store, timedelta(0))


# --- bursts --------------------------------------------------------------------------------------


def test_a_message_waits_a_moment_for_others(store: Store) -> None:
    """A few are no burst: each goes by itself, in its own thread."""
    for title in range(3):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND / 10)
    assert [] == sent_together(store, SECOND)
    assert [["news0"], ["news1"], ["news2"]] == sent_together(store, 2 * SECOND)


def test_a_burst_is_one_message(store: Store) -> None:
    """All that comes within a minute, however many."""
    for title in range(30):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND / 2)
    (burst,) = store.outbox.due("inbox", NOON + MINUTE, 10)
    assert [f"news{title}" for title in range(30)] == names(burst)
    assert 30 == len(burst.parts)


def test_a_stream_becomes_a_burst(store: Store) -> None:
    """Where news comes too slowly to settle and too fast for a reader, the first go alone and the others as one."""
    for title in range(50):
        tell(store, title, f"news{title}", route=SETTLING, at=title * 2 * SECOND)
    sizes = [len(names) for names in sent_together(store, 10 * MINUTE)]
    assert [1] * MANY == sizes[:MANY]
    assert 50 - MANY == sum(sizes[MANY:])
    assert len(sizes) <= MANY + 2


def test_a_burst_waits_no_longer_than_a_minute(store: Store) -> None:
    """What comes later is in the next message."""
    for title in range(90):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND * 0.9)
    first, second = sent_together(store, 10 * MINUTE)
    assert 66 <= len(first) <= 68
    assert 90 == len(first) + len(second)


def test_what_was_sent_before_a_burst_is_not_in_it(store: Store) -> None:
    """What is due may be on its way already: it keeps its own id."""
    tell(store, 0, "early", route=SETTLING)
    for title in range(1, 30):
        tell(store, title, f"news{title}", route=SETTLING, at=5 * SECOND + title * SECOND / 10)
    early, burst = store.outbox.due("inbox", NOON + MINUTE, 50)
    assert (["early"], None) == (names(early), early.bundle)
    assert 29 == len(burst.alerts)


def test_programs_get_each_alert_at_once(store: Store) -> None:
    """However many there are."""
    for title in range(30):
        tell(store, title, f"news{title}", route=HOOK)
    assert [[f"news{title}"] for title in range(30)] == sent_together(store, timedelta(0), "hook")


def test_a_burst_keeps_its_id_while_it_grows(store: Store) -> None:
    """And over a restart."""
    for title in range(25):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND / 10)
    (before,) = {letter.bundle for letter in store.outbox.letters()}
    for title in range(25, 30):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND / 10)
    (after,) = store.outbox.due("inbox", NOON + MINUTE, 10)
    assert (before, 30) == (after.id, len(after.alerts))


def test_a_pass_by_hand_waits_for_nothing(store: Store) -> None:
    """What was just written is due; a digest still waits for its hour."""
    tell(store, 0, "news", route=SETTLING)
    tell(store, 1, "held", route=DIGEST)
    store.outbox.settle_now(NOON)
    assert [["news"]] == sent_together(store, timedelta(0))


@pytest.mark.parametrize("count", [1, 25])
def test_nothing_is_lost_where_a_message_is_dropped_from_a_burst(store: Store, count: int) -> None:
    """The others go under the same id."""
    for title in range(30):
        tell(store, title, f"news{title}", route=SETTLING, at=title * SECOND / 10)
    (before,) = store.outbox.due("inbox", NOON + MINUTE, 10)
    store.outbox.drop([letter.id for letter in store.outbox.letters()][:count])
    (after,) = store.outbox.due("inbox", NOON + MINUTE, 10)
    assert (before.id, 30 - count) == (after.id, len(after.alerts))


def test_what_is_on_its_way_is_not_bundled_with_news_of_a_check_that_began_before(store: Store) -> None:
    """A slow page's check ends when others were handed out already: those keep the id under which they may arrive."""
    tell(store, 0, "first", route=SETTLING)
    (first,) = store.outbox.due("inbox", NOON + 2 * SECOND, 10)
    for title in range(1, 30):
        tell(store, title, f"late{title}", route=SETTLING, at=SECOND / 2)
    store.outbox.mark_failed(first, "no answer", NOON + 3 * SECOND, NOON + 2 * SECOND)
    handed_out = store.outbox.due("inbox", NOON + 2 * MINUTE, 10)

    assert ["first"] == [name for letter in handed_out if letter.id == first.id for name in names(letter)]


def test_a_burst_on_its_way_is_not_joined_by_news_of_a_check_that_began_before(store: Store) -> None:
    """Its id may arrive with what it held then; whatever came under it later would be taken for a repeat."""
    for title in range(30):
        tell(store, title, f"news{title}", route=SETTLING)
    (burst,) = store.outbox.due("inbox", NOON + MINUTE, 10)
    tell(store, 30, "late", route=SETTLING, at=SECOND)
    store.outbox.mark_sent(burst, "ok", NOON + MINUTE)
    (late,) = store.outbox.due("inbox", NOON + 3 * MINUTE, 10)

    assert (["late"], 30) == (names(late), len(burst.alerts))
    assert late.id != burst.id
