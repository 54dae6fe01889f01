"""What commands want done, where no daemon is at work."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from tests import harbour
from tests.loopback import Answer, Site
from tests.receivers import WebhookReceiver, answer
from watcher.check import Outcome, Result
from watcher.core.model import Change
from watcher.daemon import now
from watcher.deliver import Delivery
from watcher.errands import Done, ask, lose_open, run_errand
from watcher.notify import Sent
from watcher.settings import Config
from watcher.store.codec import decode, encode
from watcher.store.database import Access
from watcher.store.records import LetterState, RequestKind
from watcher.store.store import Store


class Listener:
    """Hears what is done."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.deliveries: list[Delivery] = []

    def checked(self, outcome: Outcome, at: datetime) -> None:
        self.outcomes.append(outcome)

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        self.deliveries.append(delivery)

    def noticed(self, text: str) -> None:
        raise AssertionError(text)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A site on loopback."""
    async with Site() as site:
        yield site


@pytest.fixture
async def hook() -> AsyncIterator[WebhookReceiver]:
    """A receiver that takes everything."""
    async with WebhookReceiver() as hook:
        yield hook


async def check(config: Config, *titles: str) -> Done:
    """One pass."""
    return await run_errand(config, RequestKind.CHECK, titles, Listener(), now)


async def test_a_pass_looks_at_every_page_and_sends_what_follows(
    site: Site, hook: WebhookReceiver, tmp_path: Path
) -> None:
    """Due or not; the outcomes are in the config's order, and whoever listens hears each."""
    urls = [site.route(f"/{n}", Answer(body=harbour.page(show=harbour.show(n)))) for n in range(3)]
    config = harbour.write_config(tmp_path, *urls, hook=hook.url, every="1h")
    assert [(it.page, it.result) for it in (await check(config)).outcomes] == [(url, Result.READ) for url in urls]
    site.route("/1", Answer(body=harbour.dated("October 31, 2027", harbour.show(1))))
    listener = Listener()
    done = await run_errand(config, RequestKind.CHECK, (), listener, now)
    assert [(it.result, [alert.change for alert in it.alerts]) for it in done.outcomes] == [
        (Result.UNCHANGED, []),
        (Result.READ, [Change.DATED]),
        (Result.UNCHANGED, []),
    ]
    assert sorted(listener.outcomes, key=lambda it: it.page) == sorted(done.outcomes, key=lambda it: it.page)
    assert [type(delivery.answer) for delivery in listener.deliveries] == [Sent]
    assert len(hook.requests) == 1


async def test_a_pass_over_some_titles_leaves_the_others_alone(site: Site, tmp_path: Path) -> None:
    """By their ids."""
    urls = [site.route(f"/{n}", Answer(body=harbour.page(show=harbour.show(n)))) for n in range(2)]
    config = harbour.write_config(tmp_path, *urls)
    done = await check(config, config.titles[1].id)
    assert [outcome.page for outcome in done.outcomes] == [urls[1]]
    assert site.count("/0") == 0


async def test_a_page_that_cannot_be_had_is_one_outcome_among_others(site: Site, tmp_path: Path) -> None:
    """With its reason."""
    urls = [site.url("/gone"), site.route("/1", Answer(body=harbour.page(show=harbour.show(1))))]
    gone, there = (await check(harbour.write_config(tmp_path, *urls))).outcomes
    assert (gone.result, there.result) == (Result.UNREACHABLE, Result.READ)
    assert gone.reason is not None and "404" in gone.reason


async def waiting(config: Config, site: Site) -> str:
    """The id of a message that could not be sent."""
    site.route("/0", Answer(body=harbour.page()))
    await check(config)
    site.route("/0", Answer(body=harbour.dated("October 31, 2027")))
    await check(config)
    with Store.open(config.watcher.database, Access.READER) as store:
        (letter,) = store.outbox.letters(states=[LetterState.WAITING])
    return letter.id


def states(config: Config) -> list[LetterState]:
    """Where each message stands."""
    with Store.open(config.watcher.database, Access.READER) as store:
        return [letter.state for letter in store.outbox.letters()]


@pytest.fixture
async def config(site: Site, hook: WebhookReceiver, tmp_path: Path) -> Config:
    """A page, and a receiver that refuses the first message."""
    hook.script.append(answer(503))
    return harbour.write_config(tmp_path, site.url("/0"), hook=hook.url)


async def test_a_message_is_sent_again_by_hand(config: Config, site: Site) -> None:
    """Now, though its next try is later."""
    await waiting(config, site)
    done = await run_errand(config, RequestKind.RETRY, (), Listener(), now)
    assert (done.count, states(config)) == (1, [LetterState.SENT])


async def test_a_message_is_taken_out_by_hand(config: Config, site: Site) -> None:
    """It is neither sent nor forgotten."""
    id = await waiting(config, site)
    done = await run_errand(config, RequestKind.DROP, [id], Listener(), now)
    assert (done.count, states(config)) == (1, [LetterState.DROPPED])


async def test_a_channel_is_tried_with_a_sample_of_each_kind(config: Config, hook: WebhookReceiver) -> None:
    """What the receiver said is there for each; nothing is left in the outbox."""
    hook.script.clear()
    done = await run_errand(config, RequestKind.TEST, ["news"], Listener(), now)
    assert len(done.trials) == len(hook.requests) > 5
    assert {(trial.accepted, trial.answer) for trial in done.trials} == {(True, "200 OK: ok")}
    assert states(config) == []


async def test_a_channel_that_refuses_says_why(config: Config) -> None:
    """And is not switched on."""
    done = await run_errand(config, RequestKind.TEST, ["news"], Listener(), now)
    first, *others = done.trials
    assert not first.accepted and "503" in first.answer
    assert all(trial.accepted for trial in others)


# --- beside a daemon that goes away --------------------------------------------------------------


def test_requests_that_an_earlier_daemon_left_are_lost(tmp_path: Path) -> None:
    """Whoever waits for one asks again."""
    with Store.open(f"sqlite:///{tmp_path / 'watcher.db'}") as store:
        number = store.requests.leave(RequestKind.CHECK, (), now())
        lose_open(store)
        assert decode(Done, store.requests.outcome_of(number) or "") == Done(lost=True)


async def test_without_a_daemon_a_request_is_lost(config: Config) -> None:
    """Nobody will come to it."""
    await check(config)
    assert await ask(config.watcher.database, RequestKind.CHECK, (), now) == Done(lost=True)


def test_what_came_of_an_errand_survives_the_way() -> None:
    """From the daemon to the command, alerts and all."""
    done = Done(outcomes=(Outcome("t", "https://x.example", Result.UNFIT, "a wall"),), count=3)
    assert decode(Done, encode(done)) == done
