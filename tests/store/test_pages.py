"""What is watched, and when it is looked at next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from tests.store.examples import (
    DATED,
    HOOK,
    HOST,
    HOUR,
    NOON,
    TITLE,
    a_decision,
    a_page,
    a_trace,
    an_alert,
    due,
    read,
    the_page,
)
from watcher.core.cadence import Plan
from watcher.core.model import Title, Told, Trust
from watcher.settings import Every
from watcher.store.records import Health, HostStanding
from watcher.store.store import Store

PLAN = Plan(NOON + HOUR, "as configured")


def test_a_new_page_is_due_at_once(store: Store) -> None:
    """A page that was never read is read now."""
    past = the_page(store)
    assert (past.url, past.health, past.founding) == ("https://tv.example/harbour", Health.UNREAD, True)
    assert store.pages.due_hosts(NOON) == [HOST]


def test_a_page_that_joins_a_known_title_is_no_part_of_its_baseline(store: Store) -> None:
    """What a later page says may be news."""
    read(store, the_page(store), a_decision())
    store.pages.register([a_page(), a_page("https://tv.example/second")], NOON)
    (second,) = store.pages.due(HOST, NOON, 10)
    assert (second.url, second.founding) == ("https://tv.example/second", False)


def test_a_page_that_left_the_config_is_kept_and_never_due(store: Store) -> None:
    """Its history is not thrown away because somebody tidies up."""
    past = the_page(store)
    read(store, past, a_decision())
    store.pages.register([], NOON)
    assert store.pages.due_hosts(NOON + 9 * HOUR) == []
    store.pages.register([a_page()], NOON + HOUR)
    (again,) = store.pages.due(HOST, NOON + HOUR, 10)
    assert (again.id, store.checks.known(again).release) == (past.id, DATED)


def test_a_title_keeps_its_history_under_a_new_name(store: Store) -> None:
    """The id decides, not the name."""
    read(store, the_page(store), a_decision())
    renamed = replace(TITLE, name="The Harbour of Lisbon")
    store.pages.register([a_page(title=renamed)], NOON)
    (standing,) = store.history.standing()
    assert (standing.title.name, standing.told) == ("The Harbour of Lisbon", Told(DATED.state, DATED.value))


def test_a_changed_interval_counts_from_the_last_check(store: Store) -> None:
    """A page that is to be looked at more often need not wait for its old time."""
    store.checks.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.pages.register([a_page(every=HOUR / 4)], NOON)
    assert store.pages.due_hosts(NOON + HOUR / 5) == []
    assert store.pages.due_hosts(NOON + HOUR / 4) == [HOST]


def test_a_changed_trust_changes_no_plan(store: Store) -> None:
    """Whom to believe says nothing of when to look."""
    store.checks.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.pages.register([replace(a_page(), trust=Trust.OFFICIAL)], NOON)
    (past,) = store.pages.find()
    (standing,) = store.history.standing()
    assert (past.trust, past.next_check_at, standing.pages[0].why) == (Trust.OFFICIAL, NOON + HOUR, PLAN.why)


def test_fewer_witnesses_wanted_is_reason_to_look_again(store: Store) -> None:
    """What waited for them may be told now, though the page is what it was; more of them are no reason."""
    store.checks.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    for confirm in (3, 2):
        assert store.pages.due_hosts(NOON) == []
        store.pages.register([a_page(title=replace(TITLE, confirm=confirm))], NOON)
    (past,) = store.pages.due(HOST, NOON, 10)
    assert (past.validators, past.seen, past.fingerprint) == ("", "", "")
    assert store.history.standing()[0].pages[0].why == "fewer pages need to say it"


def test_news_brings_forward_the_other_pages_of_its_title(store: Store) -> None:
    """As far as their own `every` allows; a plain one, another title and a page that fails keep their time."""
    free = Every(HOUR / 4, 12 * HOUR)
    sister, failing = (replace(a_page(f"https://{name}.example/"), every=free) for name in ("sister", "failing"))
    plain, other = a_page("https://plain.example/"), replace(a_page("https://x.example/", Title("x", "X")), every=free)
    store.pages.register([a_page(), sister, failing, plain, other], NOON)
    pasts = {past.url: past for past in store.pages.find()}
    later = Plan(NOON + 12 * HOUR, "it has been calm")
    for past in pasts.values():
        store.checks.record_unchanged(past, a_trace(), later, NOON)
    store.checks.record_trouble(pasts[failing.url], Health.UNREACHABLE, "no answer", later, NOON)

    read(store, pasts[a_page().url], a_decision(an_alert()), at=NOON + HOUR)

    planned = {page.past.url: page for title in store.history.standing() for page in title.pages}
    assert planned[sister.url].past.next_check_at == NOON + HOUR + HOUR / 4
    assert planned[sister.url].why == "another page of its title had news"
    for page in (failing, plain, other):
        assert planned[page.url].past.next_check_at == later.at


def test_registering_the_same_pages_again_changes_nothing(store: Store) -> None:
    """A restart forgets no due time."""
    store.checks.record_unchanged(the_page(store), a_trace(), PLAN, NOON)
    store.pages.register([a_page()], NOON + HOUR / 2)
    assert store.pages.due_hosts(NOON + HOUR / 2) == []


def test_pages_are_found_by_their_titles(store: Store) -> None:
    """All that are watched, or those of some titles."""
    store.pages.register([a_page(), a_page("https://x.example/", Title("x", "X")), a_page("https://y.example/")], NOON)
    store.pages.register([a_page(), a_page("https://x.example/", Title("x", "X"))], NOON)
    assert [past.url for past in store.pages.find()] == ["https://tv.example/harbour", "https://x.example/"]
    assert [past.url for past in store.pages.find(["x"])] == ["https://x.example/"]


def test_a_clock_that_was_wrong_makes_nothing_wait_for_ever(store: Store) -> None:
    """What was planned while the clock ran a year ahead is due now; proper plans stay."""
    ahead = NOON + timedelta(days=365)
    store.pages.register([a_page(), a_page("https://b.example/")], NOON)
    wrong, right = store.pages.find()
    store.checks.record_unchanged(wrong, a_trace(), Plan(ahead + HOUR, "as configured"), ahead)
    read(store, right, a_decision(an_alert()), HOOK)
    (letter,) = store.outbox.letters()
    store.outbox.mark_failed(letter, "busy", ahead, ahead)
    store.pages.remember_hosts([HostStanding("slow.example", ahead)])
    store.pages.mend_times(NOON)
    assert (store.pages.due_hosts(NOON), due(store), store.pages.hosts()) == ([HOST], ["dated"], [])


def test_hosts_come_in_the_order_of_their_oldest_due_page(store: Store) -> None:
    """Nobody waits for ever behind others."""
    later = a_page("https://b.example/x", Title("b", "B"))
    store.pages.register([later], NOON - HOUR)
    store.pages.register([later, a_page("https://a.example/x", Title("a", "A"))], NOON)
    assert store.pages.due_hosts(NOON) == ["b.example", "a.example"]


def test_a_host_that_asked_for_a_pause_is_left_alone(store: Store) -> None:
    """Also after a restart."""
    the_page(store)
    store.pages.remember_hosts([HostStanding(HOST, NOON + HOUR, failures=3)])
    assert store.pages.due_hosts(NOON) == []
    assert store.pages.due_hosts(NOON + HOUR) == [HOST]
    assert store.pages.hosts() == [HostStanding(HOST, NOON + HOUR, failures=3)]
    store.pages.remember_hosts([])
    assert store.pages.hosts() == []


def test_a_time_of_another_zone_is_the_same_instant(store: Store) -> None:
    """SQLite forgets zones; every time that comes back is aware, in UTC, and the instant that went in."""
    abroad = NOON.astimezone(timezone(timedelta(hours=9)))
    past = the_page(store)
    store.pages.postpone(past, Plan(abroad + HOUR, "later"))
    (after,) = store.pages.due(HOST, NOON + HOUR, 10)
    assert (after.next_check_at, after.next_check_at and after.next_check_at.tzinfo) == (NOON + HOUR, UTC)


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    """Nobody could say later which instant was meant."""
    past = the_page(store)
    with pytest.raises(Exception, match="without a zone"):
        store.pages.postpone(past, Plan(NOON.replace(tzinfo=None) + timedelta(hours=1), "later"))
