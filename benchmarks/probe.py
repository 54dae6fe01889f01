"""The daemon with somebody in it who tells, once a second, how many checks were done and how long it was blocked.

    python -m benchmarks.probe CONFIG [closely]

Looking closely at the clock takes more than an idle daemon does. What other programs took is no block: the loop's own
time of the processor counts as well as the time on the clock.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from watcher import daemon
from watcher.check import Outcome
from watcher.config import read_config
from watcher.deliver import Delivery
from watcher.store.records import TitleStanding, Watched

SHORT = 0.005  # seconds between two looks at the clock


@dataclass(slots=True)
class Counter:
    """An observer that counts."""

    checks: int = 0

    def began(self, unread: int) -> None:
        """Pages are read for the first time: that is not waited for."""
        if unread:
            print("ready", flush=True)

    def ready(self, standings: Sequence[TitleStanding], watched: Watched) -> None:
        """It watches."""
        print("ready", flush=True)

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check more."""
        self.checks += 1

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """Nothing is sent here."""

    def noticed(self, text: str) -> None:
        """For whoever looks into it."""
        print(text, file=sys.stderr)


async def tell(counter: Counter, pause: float) -> None:
    """Look at the clocks after each pause, and tell once a second."""
    loop = asyncio.get_running_loop()
    while True:
        blocked = busy = 0.0
        until = loop.time() + 1.0
        while loop.time() < until:
            before, spent = loop.time(), time.thread_time()
            await asyncio.sleep(pause)
            blocked = max(blocked, loop.time() - before - pause)
            busy = max(busy, time.thread_time() - spent)
        print(json.dumps({"checks": counter.checks, "blocked": blocked, "busy": busy}), flush=True)


async def main(path: Path, pause: float) -> None:
    """The daemon, until a signal ends it."""
    counter = Counter()
    teller = asyncio.create_task(tell(counter, pause))
    await daemon.run(read_config(path), counter)
    teller.cancel()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), SHORT if "closely" in sys.argv else 1.0))
