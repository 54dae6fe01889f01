"""What the operator hears: once when it begins, once when it is over, and never among the news."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import NOON, FakeClock
from tests.receivers import WebhookReceiver, answer
from tests.store.examples import DATED, a_decision, a_trace, an_alert, open_store
from watcher.config import read_config
from watcher.core.cadence import Plan
from watcher.core.compare import compare
from watcher.core.model import Claim, Known, Reading, Signal, State
from watcher.core.trouble import Trouble, TroubleKind
from watcher.crew import Crew, routes_of
from watcher.settings import Config, Secret
from watcher.store.history import learnt
from watcher.store.records import Decision, Health, Letter, Past
from watcher.store.store import Store
from watcher.store.thread import StoreThread
from watcher.troubles import Watch, hearers

HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)
PAGE = "https://tv.example/harbour"
TEXT = f"""
[watcher]
timezone = "UTC"
operator = ["ops"]
[[title]]
name = "The Harbour"
season = 2
pages = ["{PAGE}"]
[[title.section]]
name = "plot"
heading = "plot"
[channel.ops]
type = "console"
[channel.inbox]
type = "email"
to   = ["you@example.com"]
from = "w@example.com"
smtp = "smtp://localhost:25"
[channel.hook]
type = "webhook"
url  = "http://127.0.0.1:9/"
"""


@dataclass(slots=True)
class Bench:
    """A watch over a store, with a clock that is moved by hand."""

    config: Config
    store: StoreThread
    clock: FakeClock = field(default_factory=FakeClock)
    notices: list[str] = field(default_factory=list)

    def watch(self) -> Watch:
        """A watch as it is after a start."""
        nobody: Any = None
        crew = Crew(self.config, self.store, nobody, nobody, {}, routes_of(self.config), nobody, self.clock)
        return Watch(crew, self.notices.append)

    async def look(self, *, after: timedelta = timedelta(0)) -> list[str]:
        """A look some time later, by a watch that was just started; returns what it queued, "channel: subject"."""
        self.clock.advance(after)
        before = {letter.id for letter in await self.letters()}
        await self.watch().look()
        return [summary(letter) for letter in await self.letters() if letter.id not in before]

    async def letters(self) -> list[Letter]:
        """The whole outbox."""
        return await self.store.run(lambda store: store.outbox.letters())

    async def trouble(self, health: Health, *, reason: str = "a wall") -> None:
        """A check that brought nothing to believe."""
        at = self.clock()
        await self.store.run(lambda store: store.checks.record_trouble(the_page(store), health, reason, plan(self), at))

    async def good(self, *names: str) -> None:
        """A fit reading, with news under these names."""
        at, routes = self.clock(), routes_of(self.config)["hook"]
        decision = replace(a_decision(*(an_alert(name) for name in names)), plan=plan(self))
        await self.store.run(
            lambda store: store.checks.record_reading(the_page(store), lambda known: decision, a_trace(), routes, at)
        )

    async def read(self, *, claim: Claim = DATED, plot: bool = False) -> None:
        """A fit reading as a check records it: this date, and a section "plot" or none."""
        section = (Claim(Signal.SECTION, State.PLACEHOLDER, section="plot"),) if plot else ()
        reading, at, title = Reading(release_date=claim, sections=section), self.clock(), self.config.titles[0]

        def decide(known: Known) -> Decision:
            verdict = compare(known, reading, title, page=PAGE, at=at)
            return Decision(verdict, learnt(known.reading, reading), plan(self))

        await self.store.run(lambda store: store.checks.record_reading(the_page(store), decide, a_trace(), (), at))

    async def fail(self, *, for_good: bool = False) -> None:
        """The hook does not take what is due."""
        at = self.clock()

        def fail(store: Store) -> None:
            (letter,) = store.outbox.due("hook", at, 1)
            store.outbox.mark_failed(letter, "500", None if for_good else at + DAY, at)

        await self.store.run(fail)


def summary(letter: Letter) -> str:
    """ "ops: page began"."""
    assert letter.report is not None
    assert (letter.alerts, letter.title_id) == ((), None)
    return f"{letter.channel}: {letter.report.trouble.kind} {'over' if letter.report.over else 'began'}"


def plan(bench: Bench) -> Plan:
    """The next look of a page."""
    return Plan(bench.clock() + 30 * DAY, "as configured")


def the_page(store: Store) -> Past:
    """The one page."""
    (past,) = store.pages.find()
    return past


def configured(folder: Path, text: str = TEXT) -> Config:
    """A config in this folder."""
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A page, an operator, an inbox and a hook."""
    config = configured(tmp_path)
    async with StoreThread(lambda: open_store(tmp_path)) as store:
        await store.run(lambda store: store.pages.register(config.pages, NOON))
        await store.run(lambda store: store.troubles.tell_once(Trouble(TroubleKind.WEEKLY, "", "", NOON), (), NOON))
        yield Bench(replace(config, watcher=replace(config.watcher, weekly=False)), store)


# --- pages ---------------------------------------------------------------------------------------


async def test_a_page_that_is_unfit_for_a_day_is_told_once(bench: Bench) -> None:
    """To the operator alone; and once more when it is well again, over restarts as well."""
    await bench.good()
    await bench.trouble(Health.UNFIT)
    assert [] == await bench.look(after=23 * HOUR)
    assert ["ops: page began"] == await bench.look(after=2 * HOUR)
    assert [] == await bench.look(after=3 * DAY)
    await bench.trouble(Health.UNREACHABLE, reason="it timed out")
    assert [] == await bench.look(after=HOUR)
    await bench.good()
    assert ["ops: page over"] == await bench.look(after=HOUR)
    assert [] == await bench.look(after=30 * DAY)


async def test_a_page_that_falls_ill_again_is_told_again(bench: Bench) -> None:
    """It is another trouble, under another id."""
    for _ in range(2):
        await bench.good()
        await bench.trouble(Health.UNREACHABLE)
        assert ["ops: page began"] == await bench.look(after=25 * HOUR)
        await bench.good()
        assert ["ops: page over"] == await bench.look(after=HOUR)
    assert 4 == len({letter.id for letter in await bench.letters()})


async def test_a_page_that_never_answered_is_told_and_does_not_get_well_by_failing_otherwise(bench: Bench) -> None:
    """From a wall to a time-out is no recovery."""
    await bench.trouble(Health.UNFIT)
    assert ["ops: page began"] == await bench.look(after=25 * HOUR)
    await bench.trouble(Health.UNREACHABLE)
    assert [] == await bench.look(after=HOUR)


async def test_a_page_that_is_taken_out_is_not_called_well(bench: Bench) -> None:
    """Its trouble is forgotten in silence."""
    await bench.trouble(Health.UNFIT)
    await bench.look(after=25 * HOUR)
    bench.config = replace(bench.config, pages=())
    await bench.store.run(lambda store: store.pages.register((), bench.clock()))
    assert [] == await bench.look(after=HOUR)
    assert [] == [
        it for it in await bench.store.run(lambda store: store.troubles.known()) if it.kind is TroubleKind.PAGE
    ]


async def test_the_log_hears_it_too(bench: Bench) -> None:
    """With the reason."""
    await bench.good()
    await bench.trouble(Health.UNFIT, reason="a wall")
    await bench.look(after=25 * HOUR)
    (notice,) = bench.notices
    assert notice.startswith(f"no usable answer from {PAGE} since 5 September 2024")
    assert notice.endswith(": a wall")


async def test_a_watched_section_that_is_gone_for_a_day_is_told_once(bench: Bench) -> None:
    """And once more when it is back; the page itself is fit all the while."""
    await bench.read(plot=True)
    await bench.read(plot=False)
    assert [] == await bench.look(after=DAY - HOUR)
    await bench.read(plot=False)
    assert ["ops: section began"] == await bench.look(after=2 * HOUR)
    assert [] == await bench.look(after=DAY)
    assert "a watched section is missing on https://tv.example/harbour" in bench.notices[-1]
    assert "not there any more: “plot”" in bench.notices[-1]
    await bench.read(plot=True)
    assert ["ops: section over"] == await bench.look(after=MINUTE)


@pytest.mark.parametrize(
    ("state", "told"),
    [(State.PLACEHOLDER, True), (State.DATED, True), (State.RELEASED, False), (State.CANCELLED, False)],
)
async def test_a_page_without_anything_new_for_half_a_year_is_told_once(bench: Bench, state: State, told: bool) -> None:
    """Unless all was said; that it is read in full each day makes it no fresher."""
    claim = Claim(Signal.RELEASE_DATE, state, "2030-01-01" if state is State.DATED else None)
    await bench.read(claim=claim)
    assert [] == await bench.look(after=179 * DAY)
    await bench.read(claim=claim)
    assert (["ops: stale began"] if told else []) == await bench.look(after=2 * DAY)
    assert [] == await bench.look(after=DAY)


async def test_a_page_that_has_something_new_is_stale_no_more(bench: Bench) -> None:
    """Whatever it is."""
    await bench.read()
    assert ["ops: stale began"] == await bench.look(after=181 * DAY)
    await bench.read(claim=replace(DATED, value="2031-01-01"))
    assert ["ops: stale over"] == await bench.look(after=MINUTE)


async def test_what_only_shows_over_days_is_looked_for_once_an_hour(bench: Bench) -> None:
    """Many pages would have to be unpacked for it."""
    await bench.read()
    watch = bench.watch()
    bench.clock.advance(180 * DAY - HOUR / 2)
    for minutes in (0, 45, 61):
        bench.clock.advance(MINUTE * minutes)
        await watch.look()
        told = [summary(letter) for letter in await bench.letters()]
        assert (["ops: stale began"] if minutes == 61 else []) == told


# --- channels ------------------------------------------------------------------------------------


async def test_a_channel_that_fails_for_an_hour_is_told_by_another(bench: Bench) -> None:
    """And told again when something got through."""
    await bench.good("news")
    await bench.fail()
    assert [] == await bench.look(after=59 * MINUTE)
    assert ["ops: channel began"] == await bench.look(after=2 * MINUTE)
    (letter,) = [it for it in await bench.letters() if it.channel == "hook"]
    await bench.store.run(lambda store: store.outbox.mark_sent(letter, "ok", bench.clock()))
    assert ["ops: channel over"] == await bench.look(after=HOUR)


async def test_a_channel_whose_receiver_wants_nothing_more_is_told_at_once(bench: Bench) -> None:
    """With the messages that were given up for it."""
    await bench.good("news")
    await bench.store.run(lambda store: store.channels.switch_off("hook", "410 Gone", bench.clock()))
    assert ["ops: channel began", "ops: letters began"] == await bench.look()
    await bench.store.run(lambda store: store.channels.switch_on("hook"))
    await bench.store.run(lambda store: store.outbox.retry([], bench.clock()))
    assert ["ops: channel over", "ops: letters over"] == sorted(await bench.look(after=HOUR))


async def test_messages_that_are_given_up_are_told(bench: Bench) -> None:
    """So that nobody has to look for them."""
    await bench.good("news")
    await bench.fail(for_good=True)
    assert ["ops: letters began"] == await bench.look(after=MINUTE)


@pytest.mark.parametrize(
    ("operator", "about", "expected"),
    [
        (("ops",), "hook", ("ops",)),
        (("ops",), "ops", ("inbox",)),
        ((), "hook", ("ops", "inbox")),
        (("hook", "inbox"), "inbox", ("hook",)),
        (("inbox",), "inbox", ("ops",)),
    ],
)
def test_a_channel_never_tells_of_itself(
    tmp_path: Path, operator: tuple[str, ...], about: str, expected: tuple[str, ...]
) -> None:
    """The operator's others do, or those that people read."""
    config = configured(tmp_path)
    config = replace(config, watcher=replace(config.watcher, operator=operator))
    assert expected == hearers(config, Trouble(TroubleKind.CHANNEL, about, "", NOON))


def test_without_an_operator_only_the_log_hears_of_pages(tmp_path: Path) -> None:
    """Readers are spared."""
    config = configured(tmp_path, TEXT.replace('operator = ["ops"]', ""))
    assert () == hearers(config, Trouble(TroubleKind.PAGE, PAGE, "", NOON))


async def test_news_does_not_wait_for_the_operators_messages(bench: Bench) -> None:
    """Nor the other way round."""
    bench.config = replace(bench.config, watcher=replace(bench.config.watcher, operator=("hook",)))
    await bench.trouble(Health.UNFIT)
    await bench.look(after=25 * HOUR)
    await bench.good("news")
    due = await bench.store.run(lambda store: store.outbox.due("hook", bench.clock(), 10))
    assert [False, True] == [letter.report is None for letter in due]


# --- what happens --------------------------------------------------------------------------------


async def test_a_config_that_is_refused_is_told_once_until_it_is_taken(bench: Bench) -> None:
    """However often it is tried."""
    for _ in range(3):
        bench.clock.advance(MINUTE)
        await bench.watch().config_refused("watcher.evry: this key is not known here")
    await bench.watch().config_taken()
    await bench.watch().config_taken()
    assert ["ops: config began", "ops: config over"] == [summary(letter) for letter in await bench.letters()]


async def test_each_step_of_the_clock_is_told(bench: Bench) -> None:
    """It is over at once."""
    for _ in range(2):
        bench.clock.advance(HOUR)
        await bench.watch().clock_set("the clock was set ahead by 3600 seconds")
    assert ["ops: clock began"] * 2 == [summary(letter) for letter in await bench.letters()]


async def test_the_operator_hears_once_a_week_that_it_still_watches(bench: Bench) -> None:
    """From a week after the first start; restarts do not repeat it, a long sleep neither."""
    bench.config = replace(bench.config, watcher=replace(bench.config.watcher, weekly=True))
    assert [] == await bench.look(after=6 * DAY)
    assert ["ops: weekly began"] == await bench.look(after=DAY)
    assert [] == await bench.look(after=6 * DAY)
    assert ["ops: weekly began"] == await bench.look(after=30 * DAY)


# --- the heartbeat -------------------------------------------------------------------------------


async def beats(bench: Bench, hook: WebhookReceiver, *pauses: timedelta) -> int:
    """How often the address is asked over looks after these pauses."""
    path = bench.config.path.parent / "heartbeat"
    path.write_text(hook.url, encoding="utf-8")
    bench.config = replace(bench.config, watcher=replace(bench.config.watcher, heartbeat=Secret(file=path)))
    watch = bench.watch()
    for pause in pauses:
        bench.clock.advance(pause)
        await watch.look()
    return len(hook.requests)


async def test_the_heartbeat_is_asked_once_a_minute(bench: Bench) -> None:
    """Ticks come every second."""
    await bench.good()
    async with WebhookReceiver() as hook:
        assert 2 == await beats(bench, hook, *[timedelta(seconds=1)] * 100)


async def test_the_heart_stops_when_the_work_does(bench: Bench) -> None:
    """A page that is overdue for an hour says so."""
    async with WebhookReceiver() as hook:
        assert 0 == await beats(bench, hook, 2 * HOUR)


async def test_a_heartbeat_that_is_not_heard_is_noticed_once(bench: Bench) -> None:
    """And its address is told to nobody."""
    await bench.good()
    async with WebhookReceiver(usually=answer(404)) as hook:
        await beats(bench, hook, MINUTE, MINUTE, MINUTE)
    assert 1 == len(bench.notices)
    assert "/hook" not in bench.notices[0]
