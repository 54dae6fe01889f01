"""How often a host is asked, by a clock that only waiting moves."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

import pytest

from tests.sources.conftest import NOW
from watcher.sources.answer import Later
from watcher.sources.pace import BREAKS_AFTER, Manners, Pace, Standing

HOST = "tv.example"


def seconds(number: float) -> timedelta:
    """A short word for a duration."""
    return timedelta(seconds=number)


class Clock:
    """Stands still but for sleepers."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now

    async def sleep(self, wait: float) -> None:
        """Time goes on at once, to the moment that was waited for."""
        until = self.now + wait
        await asyncio.sleep(0)
        self.now = max(self.now, until)


@pytest.fixture
def clock() -> Clock:
    """Seconds that a test moves."""
    return Clock()


def a_pace(
    clock: Clock, gap: float = 1, hosts: Mapping[str, Manners] = MappingProxyType({}), parallel: int = 1
) -> Pace:
    """With the usual patience of ten seconds."""
    return Pace(Manners(seconds(gap), parallel), hosts, clock=clock, sleep=clock.sleep)


async def ask(pace: Pace, clock: Clock, took: float = 0, host: str = HOST, *, under_way: bool = False) -> float | Later:
    """Ask once: when it began, or when to come again."""
    async with pace.gate(host).turn(NOW, under_way=under_way) as later:
        if later:
            return later
        began = clock()
        clock.now += took
        return began


async def test_the_first_request_does_not_wait(clock: Clock) -> None:
    """Nobody was there before."""
    assert 1000 == await ask(a_pace(clock), clock)


async def test_the_next_one_waits_for_the_gap(clock: Clock) -> None:
    """From the end of one request to the start of the next, however long it took."""
    pace = a_pace(clock, gap=2)
    assert [1000, 1005, 1010] == [await ask(pace, clock, took=3) for _ in range(3)]


async def test_hosts_do_not_wait_for_each_other(clock: Clock) -> None:
    """Each has its own gate."""
    pace = a_pace(clock)
    assert [1000, 1000] == [await ask(pace, clock, host=host) for host in ("a.example", "b.example")]


async def test_one_host_may_want_other_manners(clock: Clock) -> None:
    """By its name, in any case."""
    pace = a_pace(clock, gap=1, hosts={"Slow.Example": Manners(seconds(5))})
    assert [1000, 1005] == [await ask(pace, clock, host="slow.example") for _ in range(2)]


@pytest.mark.parametrize("parallel", [1, 2, 5])
async def test_no_more_than_so_many_ask_at_once(parallel: int) -> None:
    """With real waiting: ten want to, `parallel` may."""
    gate = Pace(Manners(seconds(0), parallel)).gate(HOST)
    at_once = most = 0

    async def one() -> None:
        nonlocal at_once, most
        async with gate.turn(NOW) as later:
            assert later is None
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0)
            at_once -= 1

    await asyncio.gather(*(one() for _ in range(10)))
    assert parallel == most


async def test_those_at_once_begin_apart(clock: Clock) -> None:
    """`parallel` is for slow answers, not for bursts."""
    pace = a_pace(clock, gap=2, parallel=3)
    assert [1000, 1002, 1004] == await asyncio.gather(*(ask(pace, clock) for _ in range(3)))


async def test_a_long_wait_is_not_waited_for(clock: Clock) -> None:
    """Ten seconds are the limit; beyond it the answer is when to come again."""
    pace = a_pace(clock, gap=30)
    await ask(pace, clock)
    later = await ask(pace, clock)
    assert isinstance(later, Later)
    assert NOW + seconds(30) == later.at
    assert "tv.example is asked once in 30 seconds" in later.reason


async def test_those_who_come_again_come_apart(clock: Clock) -> None:
    """A hundred pages of one host are not all sent to the same moment."""
    pace = a_pace(clock, gap=30)
    await ask(pace, clock)
    times = [later.at for _ in range(3) if isinstance(later := await ask(pace, clock), Later)]
    assert [NOW + seconds(number) for number in (30, 60, 90)] == times


async def test_a_crowd_is_served_as_far_as_patience_goes(clock: Clock) -> None:
    """The others hear at once when their turn will be, and all come in time."""
    pace = a_pace(clock, gap=1)
    found = await asyncio.gather(*(ask(pace, clock) for _ in range(50)))
    served = [began for began in found if not isinstance(began, Later)]
    again = [later.at - NOW for later in found if isinstance(later, Later)]
    assert [1000.0 + number for number in range(10)] == served
    assert again == sorted(set(again))
    assert again[-1] <= seconds(50)


async def test_who_holds_the_turn_too_long_does_not_hold_the_others(clock: Clock) -> None:
    """They are told to come again."""
    pace = Pace(Manners(seconds(0)), patience=seconds(0.01))
    async with pace.gate(HOST).turn(NOW) as first:
        assert first is None
        assert isinstance(await ask(pace, clock), Later)
    assert not isinstance(await ask(pace, clock), Later)


async def test_a_turn_that_is_given_up_is_free_again(clock: Clock) -> None:
    """By an error inside as well as by a stop while waiting."""
    pace = a_pace(clock, gap=0)
    with pytest.raises(RuntimeError):
        async with pace.gate(HOST).turn(NOW):
            raise RuntimeError
    async with pace.gate(HOST).turn(NOW):
        waiting = asyncio.ensure_future(ask(pace, clock))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert 1000 == await ask(pace, clock)


async def test_a_redirect_waits_but_is_not_sent_back(clock: Clock) -> None:
    """A page behind a redirect on a host with a long gap would never be read."""
    pace = a_pace(clock, gap=30)
    await ask(pace, clock)
    assert 1010 == await ask(pace, clock, under_way=True)


async def test_a_redirect_keeps_a_pause(clock: Clock) -> None:
    """Whether the host asked for it or failed."""
    pace = a_pace(clock)
    pace.gate("paused.example").hold(seconds(120))
    for _ in range(BREAKS_AFTER):
        pace.gate("broken.example").failed()
    for host in ("paused.example", "broken.example"):
        assert isinstance(await ask(pace, clock, host=host, under_way=True), Later)


async def test_robots_txt_widens_the_gap_and_never_narrows_it(clock: Clock) -> None:
    """The longer of the two wishes counts."""
    pace = a_pace(clock, gap=3)
    pace.gate(HOST).widen(seconds(1))
    assert [1000, 1003] == [await ask(pace, clock) for _ in range(2)]
    pace.gate(HOST).widen(seconds(5))
    assert [1006, 1011] == [await ask(pace, clock) for _ in range(2)]


async def test_a_host_that_asks_for_a_pause_has_it(clock: Clock) -> None:
    """For all of its pages."""
    pace = a_pace(clock)
    pace.gate(HOST).hold(seconds(120))
    later = await ask(pace, clock)
    assert isinstance(later, Later)
    assert (NOW + seconds(120), True) == (later.at, "asked for a pause" in later.reason)
    assert NOW + seconds(120) == pace.next_allowed_at(HOST, NOW)
    clock.now += 120
    assert 1120 == await ask(pace, clock)


async def test_those_who_wait_hear_of_a_pause_that_began_meanwhile(clock: Clock) -> None:
    """They do not ask just because they came before it."""
    pace = a_pace(clock)
    async with pace.gate(HOST).turn(NOW):
        waiting = asyncio.ensure_future(ask(pace, clock))
        await asyncio.sleep(0)
        pace.gate(HOST).hold(seconds(120))
    later = await waiting
    assert isinstance(later, Later)
    assert NOW + seconds(120) == later.at


async def test_a_host_that_fails_again_and_again_is_left_in_peace(clock: Clock) -> None:
    """After five times; the pause doubles up to an hour, a tenth more or less."""
    pace = a_pace(clock, gap=0)
    gate = pace.gate(HOST)
    pauses = []
    for _ in range(BREAKS_AFTER + 12):
        gate.failed()
        wait = (pace.next_allowed_at(HOST, NOW) - NOW).total_seconds()
        pauses.append(wait)
        clock.now += wait
    assert [0.0] * (BREAKS_AFTER - 1) == pauses[: BREAKS_AFTER - 1]
    expected = [min(60 * 2**number, 3600) for number in range(13)]
    assert pytest.approx(expected, rel=0.101) == pauses[BREAKS_AFTER - 1 :]
    assert len(set(pauses)) > 10


async def test_one_success_closes_the_breaker(clock: Clock) -> None:
    """The next failure is the first again."""
    pace = a_pace(clock)
    gate = pace.gate(HOST)
    for _ in range(BREAKS_AFTER - 1):
        gate.failed()
    gate.succeeded()
    gate.failed()
    assert 1000 == await ask(pace, clock)


async def test_a_broken_host_sees_one_probe_at_a_time(clock: Clock) -> None:
    """Also where it may be asked in parallel otherwise."""
    pace = a_pace(clock, gap=0, parallel=4)
    for _ in range(BREAKS_AFTER):
        pace.gate(HOST).failed()
    clock.now += 100
    async with pace.gate(HOST).turn(NOW) as probe:
        assert probe is None
        later = await ask(pace, clock)
        assert isinstance(later, Later)
        assert ("failed 5 times in a row" in later.reason, later.failing) == (True, True)


async def test_a_restart_forgets_no_pause(clock: Clock) -> None:
    """What mattered is handed from one run to the next; what did not, is not kept."""
    pace = a_pace(clock)
    pace.gate("idle.example")
    pace.gate(HOST).hold(seconds(500))
    for _ in range(BREAKS_AFTER - 1):
        pace.gate(HOST).failed()
    kept = pace.standings(NOW)
    assert (Standing(HOST, NOW + seconds(500), BREAKS_AFTER - 1),) == kept
    again = a_pace(Clock())
    again.restore(kept, NOW + seconds(200))
    assert NOW + seconds(500) == again.next_allowed_at(HOST, NOW + seconds(200))
    again.gate(HOST).failed()
    assert BREAKS_AFTER == again.standings(NOW)[0].failures


@pytest.mark.parametrize(("at", "expected"), [(seconds(-500), seconds(0)), (timedelta(days=4000), timedelta(days=1))])
async def test_a_restored_pause_is_bounded(clock: Clock, at: timedelta, expected: timedelta) -> None:
    """Whatever the wall clock did in between."""
    pace = a_pace(clock)
    pace.restore([Standing(HOST, NOW + at)], NOW)
    assert NOW + expected == pace.next_allowed_at(HOST, NOW)


async def test_hosts_that_no_longer_matter_are_dropped(clock: Clock) -> None:
    """Months of redirects to ever new hosts leave nothing behind."""
    pace = a_pace(clock)
    pace.gate(HOST).hold(timedelta(hours=1))
    for number in range(25_000):
        pace.gate(f"host{number}.example")
    assert (HOST,) == tuple(standing.host for standing in pace.standings(NOW))
    assert isinstance(await ask(pace, clock), Later)
