"""How often a host is asked: so many requests at once, so far apart, longer pauses where it asks for them or fails.

Waits are counted on a monotonic clock, so that no step of the wall clock brings two requests together; `now` comes
in only to say when, in words and in what is kept over a restart (`Standing`).
"""

from __future__ import annotations

import asyncio
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from watcher.sources.answer import Later
from watcher.sources.headers import LONGEST_WAIT

PATIENCE = timedelta(seconds=10)  # the longest wait for a turn; whoever would wait longer comes again later
BREAKS_AFTER = 5  # failures in a row; from then on one probe at a time
_FIRST_PAUSE, _LONGEST_PAUSE = 60.0, 3600.0  # seconds between probes, doubling
_GATES_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Manners:
    """How a host wants to be asked."""

    gap: timedelta = timedelta(seconds=1)  # from the end of one request to the start of the next
    parallel: int = 1  # requests at once


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be remembered of a host over a restart."""

    host: str
    next_allowed_at: datetime
    failures: int = 0  # in a row


class Pace:
    """The gates of all hosts."""

    def __init__(
        self,
        default: Manners = Manners(),
        hosts: Mapping[str, Manners] = MappingProxyType({}),
        *,
        patience: timedelta = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._default = default
        self._hosts = {host.lower(): manners for host, manners in hosts.items()}
        self._waiting_room = _WaitingRoom(patience.total_seconds(), clock, sleep)
        self._gates: dict[str, Gate] = {}

    def gate(self, host: str) -> Gate:
        """The gate of a host, by its name in lower case."""
        if host not in self._gates:
            if len(self._gates) >= _GATES_KEPT:
                self._gates = {name: gate for name, gate in self._gates.items() if gate.matters}
            self._gates[host] = Gate(host, self._hosts.get(host, self._default), self._waiting_room)
        return self._gates[host]

    def next_allowed_at(self, host: str, now: datetime) -> datetime:
        """When the host may be asked again; `now` where it may be asked at once."""
        return self.gate(host).standing(now).next_allowed_at

    def standings(self, now: datetime) -> tuple[Standing, ...]:
        """What a restart must not forget: the hosts that may not be asked yet, or that failed."""
        return tuple(gate.standing(now) for gate in self._gates.values() if gate.matters)

    def restore(self, standings: Iterable[Standing], now: datetime) -> None:
        """Take up what an earlier run knew of its hosts."""
        for standing in standings:
            self.gate(standing.host).restore(standing, now)


@dataclass(frozen=True, slots=True)
class _WaitingRoom:
    """What all gates share: how long one waits, and by which clock."""

    patience: float
    clock: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


class Gate:
    """One host: who may ask now, and who comes again later."""

    def __init__(self, host: str, manners: Manners, room: _WaitingRoom) -> None:
        self._host = host
        self._room = room
        self._gap = manners.gap.total_seconds()
        self._slots = asyncio.Semaphore(max(1, manners.parallel))
        self._present = 0  # waiting or asking
        self._asking = 0
        self._free_at = room.clock()  # the gap is over
        self._held_until = room.clock()  # the pause is over
        self._promised_at = room.clock()  # from when on no time was given yet to those who come again
        self._failures = 0

    @property
    def matters(self) -> bool:
        """Whether there is anything to remember of the host."""
        return bool(self._present or self._failures or self._wait() > 0)

    @asynccontextmanager
    async def turn(self, now: datetime, *, under_way: bool = False) -> AsyncIterator[Later | None]:
        """Hold a turn, or be told when to come again.

        A redirect, being under way, rather cuts a long gap short than be sent back; a pause it keeps like all others.
        """
        self._present += 1
        try:
            if self._is_crowded(under_way) or not await self._slot():
                yield self._later(now)
                return
            async with self._slot_held(now, under_way) as later:
                yield later
        finally:
            self._present -= 1

    def widen(self, delay: timedelta) -> None:
        """Keep at least this gap, as the host's robots.txt asks."""
        self._gap = max(self._gap, delay.total_seconds())

    def hold(self, pause: timedelta) -> None:
        """Ask for nothing during the pause."""
        self._held_until = max(self._held_until, self._room.clock() + pause.total_seconds())

    def succeeded(self) -> None:
        """The host answered as it should."""
        self._failures = 0

    def failed(self) -> None:
        """The host did not answer, or answered that it cannot; after several times in a row it is left in peace."""
        self._failures += 1
        if self._is_broken():
            doubled = _FIRST_PAUSE * 2.0 ** min(self._failures - BREAKS_AFTER, 10)
            self.hold(timedelta(seconds=min(doubled, _LONGEST_PAUSE) * _spread(self._host, self._failures)))

    def standing(self, now: datetime) -> Standing:
        """What is to be remembered of the host."""
        return Standing(self._host, now + timedelta(seconds=max(0.0, self._wait())), self._failures)

    def restore(self, standing: Standing, now: datetime) -> None:
        """Take up what an earlier run knew; no wait is longer than a day, whatever the clock did since."""
        self._failures = standing.failures
        self.hold(min(standing.next_allowed_at - now, LONGEST_WAIT))

    def _wait(self, under_way: bool = False) -> float:
        """Seconds; for one who is under way, of the pause alone."""
        return (self._held_until if under_way else max(self._free_at, self._held_until)) - self._room.clock()

    def _is_broken(self) -> bool:
        return self._failures >= BREAKS_AFTER

    def _is_crowded(self, under_way: bool) -> bool:
        if self._is_broken() and self._asking:
            return True
        queue = 0.0 if under_way else (self._present - 1) * self._gap
        return max(0.0, self._wait(under_way)) + queue > self._room.patience

    async def _slot(self) -> bool:
        try:
            async with asyncio.timeout(self._room.patience):
                return await self._slots.acquire()
        except TimeoutError:
            return False

    @asynccontextmanager
    async def _slot_held(self, now: datetime, under_way: bool) -> AsyncIterator[Later | None]:
        started = False
        try:
            if self._wait(under_way) > self._room.patience:  # it grew while we waited for the slot
                yield self._later(now)
                return
            started = True
            self._asking += 1
            await self._until_free()
            yield None
        finally:
            self._slots.release()
            if started:
                self._asking -= 1
                self._free_at = max(self._free_at, self._room.clock() + self._gap)

    async def _until_free(self) -> None:
        wait = max(0.0, min(self._wait(), self._room.patience))
        self._free_at = max(self._free_at, self._room.clock() + wait) + self._gap  # for those who begin beside us
        if wait > 0:
            await self._room.sleep(wait)

    def _later(self, now: datetime) -> Later:
        clock = self._room.clock()
        behind = clock + self._wait() + (self._present - 1) * self._gap
        at = max(behind, self._promised_at, clock + 1.0)
        self._promised_at = at + self._gap
        reason = f"{self._host} {self._why()}."
        return Later(now + timedelta(seconds=at - clock), reason, failing=self._is_broken())

    def _why(self) -> str:
        if self._is_broken():
            return f"failed {self._failures} times in a row and is left in peace for a while"
        if self._wait(under_way=True) > 0:
            return "asked for a pause"
        return f"is asked once in {self._gap:g} seconds, and it is not this page's turn yet"


def _spread(host: str, failures: int) -> float:
    """Between 0.9 and 1.1, another for each host and time: hosts that failed together are asked one by one."""
    return 0.9 + zlib.crc32(f"{host} {failures}".encode()) % 1000 / 5000
