"""A watcher that dies where it is told to: `python -m tests.mortal CONFIG START SPEED`.

Everything is loaded once. Each line of the standard input is a fate, "point skip delay": a child is forked, which opens
the store and does all the work of the daemon until it has come to that point so many times, and some milliseconds
later it ends itself by SIGKILL, wherever it is by then. Without a point it is somebody else who kills it. The standard
output tells of each life: "born 123", "at commit", "gone".

Points: `time` (since its birth), `check` (a page is read), `commit` (its news is written), `mark` (that a message was
sent is written). Its clock began at START (a Unix time) and runs SPEED times as fast as ours.
"""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from watcher.check import Outcome
from watcher.config import read_config
from watcher.core.model import Alert, Known
from watcher.crew import assembled
from watcher.deliver import Delivery
from watcher.notify import Manner, Message
from watcher.notify.mail import write_mail
from watcher.notify.post import trusting
from watcher.notify.sample import sample_alerts
from watcher.pool import ReadingPool
from watcher.reading import Answer, Sheet, read_page
from watcher.settings import Config
from watcher.store.checks import Checks
from watcher.store.database import Access, open_database
from watcher.store.lock import locked
from watcher.store.outbox import Outbox
from watcher.store.records import Decision, Letter, Past, Route, Trace
from watcher.store.session import Session
from watcher.store.store import Store
from watcher.store.thread import StoreThread

DAWN: Final = datetime(2026, 6, 1, tzinfo=UTC)
OLD_AGE: Final = 600  # seconds in which somebody must have killed a child
TICK: Final = 0.005  # seconds


@dataclass(slots=True)
class Fate:
    """Where a child ends: at this point, after it passed by so many times, and so much later."""

    point: str
    skip: int
    delay: timedelta

    def at(self, point: str) -> None:
        """The child has come to a point."""
        if point != self.point:
            return
        self.skip -= 1
        if self.skip == -1:
            say(f"at {point}")
            threading.Timer(self.delay.total_seconds(), die).start()


def die() -> None:
    """The end, without a chance to tidy up."""
    os.kill(os.getpid(), signal.SIGKILL)


def say(line: str) -> None:
    """A line for whoever started us, whole even where we die right after it."""
    os.write(1, f"{line}\n".encode())


class MortalChecks(Checks):
    """Checks that tell fate what they are about to write."""

    def __init__(self, session: Session, fate: Fate) -> None:
        super().__init__(session)
        self.fate = fate

    def record_reading(
        self, past: Past, decide: Callable[[Known], Decision], trace: Trace, routes: Sequence[Route], at: datetime
    ) -> tuple[Decision, tuple[Alert, ...]]:
        """Only what holds news is worth dying for."""

        def decided(known: Known) -> Decision:
            decision = decide(known)
            if decision.verdict.alerts:
                self.fate.at("commit")
            return decision

        return super().record_reading(past, decided, trace, routes, at)


class MortalOutbox(Outbox):
    """An outbox that tells fate what it is about to write."""

    def __init__(self, session: Session, fate: Fate) -> None:
        super().__init__(session)
        self.fate = fate

    def mark_sent(self, letter: Letter, answer: str, at: datetime, handle: str = "") -> None:
        """The receiver said yes, and nobody knows yet."""
        self.fate.at("mark")
        super().mark_sent(letter, answer, at, handle)


class MortalPool(ReadingPool):
    """Reads pages where everything else happens: processes would take too long to start."""

    def __init__(self, fate: Fate) -> None:
        super().__init__(1)
        self.fate = fate

    async def read(self, sheet: Sheet) -> Answer:
        """Read one page."""
        self.fate.at("check")
        return read_page(sheet)


class Silence:
    """Hears everything and shows nothing."""

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check is done."""

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """One message was tried."""

    def noticed(self, text: str) -> None:
        """For the log."""
        sys.stderr.write(f"{text}\n")


def fast_clock(start: float, speed: float) -> Callable[[], datetime]:
    """A clock that ran on from `start` while nobody lived."""
    return lambda: DAWN + timedelta(seconds=(time.time() - start) * speed)


async def live(config: Config, fate: Fate, clock: Callable[[], datetime]) -> None:
    """Do what the daemon does, for ever."""
    address = config.watcher.database

    def open_mortal() -> Store:
        session = Session(open_database(address, Access.OWNER))
        store = Store(session)
        store.checks, store.outbox = MortalChecks(session, fate), MortalOutbox(session, fate)
        return store

    with locked(address):
        async with StoreThread(open_mortal) as store:
            await store.run(lambda store: store.pages.register(config.pages, clock()))
            async with assembled(config, store, MortalPool(fate), Silence(), clock) as crew:
                while True:
                    await crew.lanes.start_due()
                    await crew.posts.start_due()
                    await asyncio.sleep(TICK)


def bear(config: Config, fate: Fate, clock: Callable[[], datetime]) -> int:
    """Fork a child that lives; returns its process id."""
    pid = os.fork()
    if pid:
        return pid
    try:
        signal.alarm(OLD_AGE)
        sys.setswitchinterval(0.0005)  # so that the moment of death is less of a lottery
        fate.at("time")
        asyncio.run(live(config, fate, clock))
    except BaseException:  # noqa: BLE001  (nobody else is there to tell)
        traceback.print_exc()
    finally:
        os._exit(1)


def warm_up(config: Config) -> None:
    """Load what a life needs before the first one begins."""
    sentence = "<p>The Harbour Line season 2 arrives on May 1, 2027.</p>"
    read_page(Sheet(config.titles[0], sentence.encode(), "https://tv.example/", DAWN.date(), content_type="text/html"))
    write_mail(
        Message("warm", "inbox", sample_alerts(DAWN), DAWN),
        to="a@x.example",
        sender="b@x.example",
        manner=Manner(),
        at=DAWN,
    )
    trusting()
    gc.freeze()  # so that a child need not copy what it only looks at


def main(path: str, start: str, speed: str) -> None:
    """One life after another."""
    config, clock = read_config(Path(path)), fast_clock(float(start), float(speed))
    warm_up(config)
    for line in sys.stdin:
        point, skip, delay = line.split()
        pid = bear(config, Fate(point, int(skip), timedelta(milliseconds=float(delay))), clock)
        say(f"born {pid}")
        os.waitpid(pid, 0)
        say("gone")


if __name__ == "__main__":
    main(*sys.argv[1:])
