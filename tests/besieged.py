"""A watcher under siege, measured: `python -m tests.besieged CONFIG SECONDS DEADLINE` prints what it did and cost.

It has the store, the reading workers, the lanes, the pace and the sources of the daemon. Names are looked up here:
all lie on loopback, but for "mixed.example", which lies outside as well, and "metadata.example". Idle is what it takes
once every page that means no harm has been read (how long that took tells how busy the machine is); the peak is that of
the siege. One line of JSON comes out.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from watcher.check import Means, Outcome
from watcher.config import read_config
from watcher.crew import make_look, make_pace, parallel_of, way_to_pages
from watcher.deliver import Delivery
from watcher.pool import ReadingPool
from watcher.rounds import Lanes, Posts
from watcher.settings import Config
from watcher.sources.fetch import user_agent
from watcher.sources.reach import reached
from watcher.store.records import Past
from watcher.store.store import Store
from watcher.store.thread import StoreThread

TICK: Final = 0.1  # seconds
HARMLESS: Final = "the-harbour-2"  # the title whose pages mean no harm


async def resolve(host: str, port: int) -> Sequence[str]:
    """Where the names of this world lie."""
    match host:
        case "mixed.example":
            return ["127.0.0.1", "93.184.216.34"]
        case "metadata.example":
            return ["169.254.169.254"]
        case _ if host.endswith(".example"):
            return ["127.0.0.1"]
        case _:
            return [host]


def now() -> datetime:
    """What time it is."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Notes:
    """What came of each check."""

    checks: list[dict[str, object]] = field(default_factory=list)

    def checked(self, outcome: Outcome, at: datetime) -> None:
        """One check is done that began then."""
        took = (now() - at).total_seconds()
        told = (outcome.page, str(outcome.result), outcome.reason, at.timestamp(), took, len(outcome.alerts))
        self.checks.append(dict(zip(("page", "result", "reason", "at", "took", "alerts"), told, strict=True)))

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        """Nothing is."""

    def noticed(self, text: str) -> None:
        """To standard error, where a person may look."""
        sys.stderr.write(text + "\n")


def processes() -> list[str]:
    """This process and its children."""
    children = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
    return [str(os.getpid()), *children]


def memory(row: str) -> float:
    """Megabytes of all processes together: "VmRSS", what they take now, or "VmHWM", the most that each took."""
    status = [Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace") for pid in processes()]
    return sum(int(text.partition(f"{row}:")[2].split()[0]) for text in status) / 1024


def forget_peaks() -> None:
    """Count the most that each takes from now on."""
    for pid in processes():
        Path(f"/proc/{pid}/clear_refs").write_text("5")


async def besiege(config: Config, seconds: float, deadline: timedelta) -> dict[str, object]:
    """Watch for so long; returns what was done and what it cost."""
    notes = Notes()
    async with StoreThread(lambda: Store.open(config.watcher.database)) as store, ReadingPool(2) as pool:
        await store.run(lambda store: store.pages.register(config.pages, now()))
        agent, pace = user_agent(), make_pace(config)
        async with reached(agent, config.pages, pace=pace, deadline=deadline, resolve=resolve) as sources:
            means, posts = (
                Means(way_to_pages(config, sources), pool.read, store),
                Posts({}, store, now, tell=lambda _: None, notice=notes.noticed),
            )
            look = make_look(config, means, posts, notes, now)
            lanes = Lanes(look, store, now, parallel=parallel_of(config), notice=notes.noticed)
            began = now()
            await lanes.walk(await store.run(lambda store: store.pages.find([HARMLESS])))
            warm = (now() - began).total_seconds()
            forget_peaks()
            idle = memory("VmRSS")
            await watch(lanes, max(seconds, 3 * warm))
            peak = memory("VmHWM")
            await lanes.stop()
        pages: Sequence[Past] = await store.run(lambda store: store.pages.find())
    planned = {past.url: past.next_check_at.timestamp() for past in pages if past.next_check_at}
    return {"warm": warm, "idle": idle, "peak": peak, "checks": notes.checks, "planned": planned}


async def watch(lanes: Lanes, seconds: float) -> None:
    """Tick for so long."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while loop.time() < end:
        await lanes.start_due()
        await asyncio.sleep(TICK)


if __name__ == "__main__":
    found = asyncio.run(
        besiege(read_config(Path(sys.argv[1])), float(sys.argv[2]), timedelta(seconds=float(sys.argv[3])))
    )
    sys.stdout.write(json.dumps(found) + "\n")
