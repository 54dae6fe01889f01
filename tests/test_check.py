"""One check, from what came back to what is remembered and queued."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.fakes import NOON, FakeFetch, FakeReader, claim_of, fetched
from tests.store.examples import HOUR, MAIL, a_decision, a_page, open_store
from watcher.check import READER, Means, Outcome, Result, check
from watcher.core.glance import glance
from watcher.core.model import Change, Known, State, Told, Usual
from watcher.settings import Every
from watcher.sources.answer import Answer, Later, NotModified, Unreachable
from watcher.store.records import Body, Health, PageStanding, Trace
from watcher.store.thread import StoreThread

PAGE = a_page()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[StoreThread]:
    """A store that watches one page."""
    async with StoreThread(lambda: open_store(tmp_path)) as thread:
        await thread.run(lambda store: store.pages.register([PAGE], NOON))
        yield thread


class Checks:
    """Checks of the one page, one after another."""

    def __init__(self, store: StoreThread) -> None:
        self.store = store
        self.reader = FakeReader()
        self.fetch = FakeFetch([])

    async def __call__(self, answer: Answer | str, at: datetime = NOON) -> Outcome:
        """A check that gets this answer (a text: a page that says so)."""
        self.fetch.answers = [fetched(answer) if isinstance(answer, str) else answer]
        means = Means(self.fetch, self.reader, self.store)
        return await check(PAGE, (await self.standing()).past, (MAIL,), means, at)

    async def standing(self) -> PageStanding:
        """What the store knows of the page."""
        (title,) = await self.store.run(lambda store: store.history.standing())
        return title.pages[0]

    async def known(self) -> Known:
        """What was known before the next check."""
        past = (await self.standing()).past
        return await self.store.run(lambda store: store.checks.known(past))

    async def queued(self) -> list[str | None]:
        """The values of all alerts in the outbox."""
        letters = await self.store.run(lambda store: store.outbox.letters())
        return [alert.value for letter in letters for alert in letter.alerts]


@pytest.fixture
def checks(store: StoreThread) -> Checks:
    """Checks of one page over a fresh store."""
    return Checks(store)


async def test_the_first_sight_is_a_baseline(checks: Checks) -> None:
    """What is there from the start is remembered and not told."""
    outcome = await checks("dated 2024-10-31")
    assert outcome == Outcome(PAGE.title.id, PAGE.url, Result.READ)
    known = await checks.known()
    assert (known.told, known.release) == (Told(State.DATED, "2024-10-31"), claim_of("dated 2024-10-31"))
    assert await checks.queued() == []


async def test_news_is_told_and_queued(checks: Checks) -> None:
    """A placeholder that fills in is an alert, with its evidence."""
    await checks("placeholder")
    outcome = await checks("dated 2024-10-31", NOON + HOUR)
    (alert,) = outcome.alerts
    assert (alert.change, alert.value, alert.claim.quote) == (Change.DATED, "2024-10-31", "It says dated 2024-10-31.")
    assert (alert.page, alert.observed_at) == (PAGE.url, NOON + HOUR)
    assert await checks.queued() == ["2024-10-31"]


async def test_the_same_page_again_is_silent(checks: Checks) -> None:
    """News is told once."""
    for text in ("placeholder", "dated 2024-10-31", "dated 2024-10-31"):
        outcome = await checks(text)
    assert outcome == Outcome(PAGE.title.id, PAGE.url, Result.UNCHANGED)
    assert await checks.queued() == ["2024-10-31"]


async def test_a_body_that_was_read_is_not_read_again(checks: Checks) -> None:
    """Cheap before dear."""
    for _ in range(3):
        await checks("placeholder")
    assert checks.reader.read == ["placeholder"]


async def test_noise_around_the_text_is_unchanged(checks: Checks) -> None:
    """A page that differs only where it does not count says what it said; its body is the next one's yardstick."""
    await checks("placeholder #1")
    assert (await checks("placeholder #2")).result is Result.UNCHANGED
    assert (await checks("placeholder #2")).result is Result.UNCHANGED
    assert checks.reader.read == ["placeholder", "placeholder"]


async def test_a_page_that_is_the_same_at_a_glance_is_not_read(checks: Checks) -> None:
    """Cheaper still: the reader is not asked, nor what the page was like before."""
    article = f" #<main><h1>The Harbour Line</h1><p>{'The harbour waits. ' * 80}</p></main>"
    story = '<a href="/other">Whoever reads this has found another story</a>'
    past = replace((await checks.standing()).past, fingerprint=f"placeholder.{glance_at(f'placeholder{article}')}")

    checks.fetch.answers = [fetched(f"placeholder{article}{story}"), fetched(f"dated 2024-10-31{article}")]
    means = Means(checks.fetch, checks.reader, checks.store)
    outcomes = [await check(PAGE, past, (MAIL,), means, NOON) for _ in range(2)]

    assert [Result.UNCHANGED, Result.READ] == [outcome.result for outcome in outcomes]
    assert ["dated 2024-10-31"] == checks.reader.read


def glance_at(text: str) -> str:
    """The mark of a page before it is parsed."""
    answer = fetched(text)
    return glance(answer.body, url=answer.final_url, told=f"{answer.content_type} ", today=NOON.date())


async def test_what_the_page_was_is_asked_for_next_time(checks: Checks) -> None:
    """The validators of the last fit answer go out with the next request."""
    await checks(fetched("placeholder", "v1"))
    await checks(NotModified("v2"))
    await checks(NotModified("v3"))
    assert [validators for _, validators in checks.fetch.asked] == ["", "v1", "v2"]


async def test_not_modified_is_unchanged(checks: Checks) -> None:
    """The host says so, nothing is read."""
    await checks("placeholder")
    outcome = await checks(NotModified("v2"), NOON + HOUR)
    assert outcome.result is Result.UNCHANGED
    past = (await checks.standing()).past
    assert (past.checked_at, past.failures, past.health) == (NOON + HOUR, 0, Health.FIT)
    assert past.next_check_at is not None
    assert NOON + HOUR < past.next_check_at <= NOON + 2 * HOUR


async def test_a_page_that_cannot_be_had_changes_nothing(checks: Checks) -> None:
    """What is known stays, and the pause grows."""
    await checks("dated 2024-10-31")
    known = await checks.known()
    outcome = await checks(Unreachable("no answer"), NOON + HOUR)
    assert outcome == Outcome(PAGE.title.id, PAGE.url, Result.UNREACHABLE, "no answer")
    await checks(Unreachable("no answer"), NOON + HOUR)
    past = (await checks.standing()).past
    assert (past.failures, past.health) == (2, Health.UNREACHABLE)
    assert past.next_check_at is not None and past.next_check_at > NOON + 2.5 * HOUR
    assert await checks.known() == known


async def test_a_pause_that_the_host_asks_for_is_kept(checks: Checks) -> None:
    """Retry-After is never cut short."""
    await checks(Unreachable("busy", retry_after=5 * HOUR))
    assert (await checks.standing()).past.next_check_at == NOON + 5 * HOUR


async def test_a_wall_changes_nothing(checks: Checks) -> None:
    """It is named, and the validators of the page itself are kept for the next request."""
    await checks(fetched("dated 2024-10-31", "v1"))
    known = await checks.known()
    outcome = await checks(fetched("wall", "v9"), NOON + HOUR)
    assert outcome == Outcome(PAGE.title.id, PAGE.url, Result.UNFIT, "a wall")
    assert await checks.known() == known
    standing = await checks.standing()
    assert (standing.past.validators, standing.past.health, standing.reason) == ("v1", Health.UNFIT, "a wall")
    assert (await checks(fetched("dated 2024-10-31"), NOON + 2 * HOUR)).result is Result.UNCHANGED


async def test_a_refusal_that_is_a_wall_is_named(checks: Checks) -> None:
    """A person would see it, too; the host's pause is kept, and its sight is over."""
    wall = Unreachable("403 Forbidden", retry_after=5 * HOUR, status=403, body=b"wall")
    assert await checks(wall) == Outcome(PAGE.title.id, PAGE.url, Result.UNFIT, "a wall")
    assert (await checks.standing()).past.next_check_at == NOON + 5 * HOUR
    assert [alert.value for alert in (await checks("dated 2024-10-31", NOON + HOUR)).alerts] == ["2024-10-31"]


async def test_a_refusal_that_is_no_wall_is_what_the_host_says(checks: Checks) -> None:
    """A page that is gone is unreachable, in the fetcher's words."""
    outcome = await checks(Unreachable("404 Not Found", status=404, body=b"gone"))
    assert outcome == Outcome(PAGE.title.id, PAGE.url, Result.UNREACHABLE, "404 Not Found")


async def test_what_a_page_is_like_is_known_to_the_next_reading(checks: Checks) -> None:
    """So that half a page can be told from the whole."""
    await checks("placeholder")
    assert (await checks.known()).usual == Usual(letters=len("placeholder"))
    await checks("dated 2024-10-31", NOON + HOUR)
    assert checks.reader.usual == [None, Usual(letters=len("placeholder"))]


async def test_a_page_that_was_walled_at_first_tells_what_it_shows_later(checks: Checks) -> None:
    """Its first sight was the wall."""
    await checks("wall")
    assert [alert.value for alert in (await checks("dated 2024-10-31", NOON + HOUR)).alerts] == ["2024-10-31"]


async def test_a_page_that_was_away_at_first_has_its_first_sight_later(checks: Checks) -> None:
    """A network that is down at the first start does not turn everything into news."""
    await checks(Unreachable("no answer"))
    assert (await checks("dated 2024-10-31", NOON + HOUR)).alerts == ()


async def test_a_page_that_breaks_the_reader_changes_nothing(checks: Checks) -> None:
    """A defect of ours is no first sight either."""
    assert (await checks("crash")).result is Result.UNFIT
    assert (await checks("dated 2024-10-31", NOON + HOUR)).alerts == ()


async def test_a_host_that_may_not_be_asked_yet_is_asked_later(checks: Checks) -> None:
    """Nothing was tried, so nothing failed."""
    outcome = await checks(Later(NOON + HOUR, "tv.example asked for a pause."))
    assert (outcome.result, outcome.reason) == (Result.WAITING, "tv.example asked for a pause.")
    standing = await checks.standing()
    assert (standing.past.next_check_at, standing.why) == (NOON + HOUR, "tv.example asked for a pause.")
    assert (standing.past.failures, standing.past.checked_at) == (0, None)


async def test_the_day_that_was_told_brings_the_next_look_forward(store: StoreThread) -> None:
    """Also where the page says nothing new; with a plain `every` nothing does."""
    page = replace(PAGE, every=Every(HOUR / 4, 24 * HOUR))
    means = Means(FakeFetch([fetched("dated 2024-09-06", "v"), NotModified("v")]), FakeReader(), store)
    for at in (NOON - 100 * HOUR, NOON):
        (past,) = await store.run(lambda store: store.pages.find())
        await check(page, past, (), means, at)
    (title,) = await store.run(lambda store: store.history.standing())
    (standing,) = title.pages
    assert standing.why == "the announced day is near"
    assert 0 < (standing.past.next_check_at or NOON).timestamp() - NOON.timestamp() <= 1.2 * HOUR.total_seconds()


async def test_a_page_of_a_host_that_is_left_in_peace_is_unreachable(checks: Checks) -> None:
    """It waits because nothing was to be had there."""
    left = Later(NOON + HOUR, "tv.example failed 5 times in a row and is left in peace for a while.", failing=True)
    assert (await checks(left)).result is Result.UNREACHABLE


async def test_a_placeholder_that_lasts_takes_the_date_back(checks: Checks) -> None:
    """Also where the host only says that nothing changed: the second look six hours later counts."""
    await checks("dated 2030-10-31")
    assert (await checks("placeholder", NOON + HOUR)).alerts == ()
    assert (await checks(NotModified("v"), NOON + 2 * HOUR)).alerts == ()
    outcome = await checks(NotModified("v"), NOON + 8 * HOUR)
    assert (outcome.result, [alert.change for alert in outcome.alerts]) == (Result.UNCHANGED, [Change.WITHDRAWN])


async def test_the_timeline_tells_what_was_learnt(checks: Checks) -> None:
    """Each new thing once, in the page's words."""
    for hours, text in enumerate(("placeholder", "placeholder #", "dated 2024-10-31", "dated 2024-11-07")):
        await checks(text, NOON + hours * HOUR)
    learnt = await checks.store.run(lambda store: store.history.timeline())
    assert [(entry.at, entry.claim.state, entry.claim.value) for entry in learnt] == [
        (NOON, State.PLACEHOLDER, None),
        (NOON + 2 * HOUR, State.DATED, "2024-10-31"),
        (NOON + 3 * HOUR, State.DATED, "2024-11-07"),
    ]


# --- a better reader -----------------------------------------------------------------------------


async def read_by_an_older_reader(checks: Checks, kept: str) -> None:
    """The page said "placeholder" to an older reader; its body, which is kept, says more to this one."""
    past = (await checks.standing()).past
    decision = a_decision(claim=claim_of("placeholder"))
    trace = Trace("0d", "v1", "placeholder", "0", Body("0d", zlib.compress(kept.encode()), PAGE.url, "text/html"))
    await checks.store.run(lambda store: store.checks.record_reading(past, lambda known: decision, trace, (), NOON))


async def test_a_better_reader_reads_what_was_kept_and_is_silent_about_it(checks: Checks) -> None:
    """What is only better understood now is no news, also where the host says that nothing changed."""
    await read_by_an_older_reader(checks, "dated 2024-10-31")
    outcome = await checks(NotModified("v1"), NOON + HOUR)
    assert (outcome.result, outcome.alerts) == (Result.UNCHANGED, ())
    known = await checks.known()
    assert (known.release, known.told) == (claim_of("dated 2024-10-31"), Told(State.DATED, "2024-10-31"))
    past = (await checks.standing()).past
    assert (past.reader, past.fingerprint) == (READER, "dated 2024-10-31")
    assert checks.fetch.asked[-1] == (PAGE.url, "v1")


async def test_news_is_told_by_a_better_reader_too(checks: Checks) -> None:
    """What changed on the page since is told against what the kept body says."""
    await read_by_an_older_reader(checks, "dated 2024-10-31")
    outcome = await checks("dated 2024-11-07", NOON + HOUR)
    assert [(alert.change, alert.value) for alert in outcome.alerts] == [(Change.MOVED, "2024-11-07")]


async def test_without_a_kept_body_a_better_reader_asks_for_the_whole_page(checks: Checks) -> None:
    """Nothing is left to read anew, so "not modified" would not do."""
    await checks(fetched("placeholder", "v1"))
    past = (await checks.standing()).past
    means = Means(checks.fetch, checks.reader, checks.store)
    checks.fetch.answers = [fetched("placeholder")]
    outcome = await check(PAGE, replace(past, reader="0", body=999), (), means, NOON)
    assert (outcome.result, checks.fetch.asked[-1]) == (Result.READ, (PAGE.url, ""))
