"""No alert is lost and none goes out under two ids, however often the daemon is killed in the middle of its work.

The world moves on meanwhile: pages announce one day after the other, and the receiver refuses half of what it gets.
The whole program is started cold each time, workers and all, so it is killed a few times only; `test_kills.py` kills a
warm one by the hundred. The seed is printed.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests import harbour
from tests.announcing import World
from tests.loopback import Answer, Line, Site
from watcher.settings import Config

KILLS = int(os.environ.get("WATCHER_COLD_KILLS", "3"))
SEED = int(os.environ.get("WATCHER_SEED", "0")) or random.randrange(10**6)
READY = 30.0  # seconds for a daemon to read everything
SETTLED = 90.0  # seconds after the last start until all news is out

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to look at processes")


@dataclass(slots=True)
class Receiver:
    """A webhook that refuses half of what it gets, though nothing more than four times running."""

    chance: random.Random
    refused: Counter[str] = field(default_factory=Counter)
    asked: list[tuple[str, str, str]] = field(default_factory=list)  # id, page and value of each request
    accepted: list[tuple[str, str, str]] = field(default_factory=list)

    async def __call__(self, line: Line) -> None:
        data = json.loads(line.request.body)["data"]
        fact = (line.request.headers["webhook-id"], data["page"], data["value"])
        self.asked.append(fact)
        yes = self.chance.random() < 0.5 or self.refused[fact[0]] == 4
        if yes:
            self.accepted.append(fact)
        self.refused[fact[0]] += not yes
        await Answer(200 if yes else 503)(line)

    def last(self) -> dict[str, str]:
        """What each page was last said to announce."""
        return {page: value for _, page, value in self.accepted}


@asynccontextmanager
async def daemon(config: Config) -> AsyncIterator[asyncio.subprocess.Process]:
    """The real daemon in a process of its own."""
    log = (config.path.parent / "daemon.log").open("ab")
    command = [sys.executable, "-m", "watcher", "run", "--config", str(config.path)]
    process = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
    log.close()
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def run_command(config: Config, *words: str) -> str:
    """What a command prints."""
    command = [sys.executable, "-m", "watcher", *words, "--config", str(config.path)]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return output.decode()


def children(pid: int) -> set[int]:
    """The processes that a process started and that still run."""
    tasks = Path(f"/proc/{pid}/task")
    return {int(child) for task in tasks.iterdir() for child in (task / "children").read_text().split()}


async def gone(pids: set[int]) -> bool:
    """Whether these processes end within two seconds."""
    for _ in range(200):
        if not any(map(runs, pids)):
            return True
        await asyncio.sleep(0.01)
    return False


def runs(pid: int) -> bool:
    """Whether a process does anything yet; one that only waits to be counted does not."""
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


async def settled(world: World, receiver: Receiver) -> None:
    """Wait until the last news of every page was accepted."""
    with suppress(TimeoutError):
        async with asyncio.timeout(SETTLED):
            while receiver.last() != world.news():
                await asyncio.sleep(0.1)
    assert receiver.last() == world.news()


async def killed(config: Config, world: World) -> None:
    """A daemon that is killed, with all that it started: while it starts, or in the middle of its work."""
    async with daemon(config) as process:
        if world.chance.random() < 0.7:
            await next_request(world.site)
        await asyncio.sleep(world.chance.uniform(0.2, 2))
        assert process.returncode is None, (config.path.parent / "daemon.log").read_text()
        started = children(process.pid)
        process.send_signal(signal.SIGKILL)
        await process.wait()
        assert await gone(started), "a worker was left behind"


async def next_request(site: Site) -> None:
    """Wait until somebody asks for something."""
    before = len(site.requests)
    async with asyncio.timeout(READY):
        while len(site.requests) == before:
            await asyncio.sleep(0.01)


async def first_sight(config: Config, world: World) -> None:
    """A daemon that reads every page, looks again, and ends as it should."""
    async with daemon(config) as process:
        async with asyncio.timeout(READY):
            while min(world.site.count(f"/page{number}") for number in range(world.pages)) < 2:
                await asyncio.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


async def test_no_alert_is_lost_and_none_has_two_ids(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Killed again and again: in the end every page's last news was delivered, each fact under one id."""
    chance = random.Random(SEED)
    receiver = Receiver(chance)
    async with Site() as site:
        world = World(site, chance)
        config = harbour.write_config(tmp_path, *world.begin(), hook=site.route("/hook", receiver))
        await first_sight(config, world)
        moving = asyncio.create_task(world.keep_moving())
        for _ in range(KILLS):
            await killed(config, world)
        moving.cancel()
        await run_command(config, "outbox", "retry")
        async with daemon(config) as process:
            await settled(world, receiver)
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0
        timeline = await run_command(config, "timeline", "--json")

    ids: dict[tuple[str, str], set[str]] = {}
    for id, page, value in receiver.asked:
        ids.setdefault((page, value), set()).add(id)
    assert [fact for fact, under in ids.items() if len(under) > 1] == []
    assert last_learnt(timeline) == world.news()
    repeats = len(receiver.accepted) - len(set(receiver.accepted))
    assert repeats <= KILLS
    with capsys.disabled():
        counts = f"{KILLS} kills, {len(ids)} facts, {len(receiver.asked)} tries, {repeats} repeats"
        sys.stdout.write(f"\nseed {SEED}: {counts} ")


def last_learnt(timeline: str) -> dict[str, str]:
    """The last day that each page announced, by what `timeline --json` prints."""
    entries = [json.loads(line) for line in timeline.splitlines()]
    return {entry["page"]: entry["value"] for entry in entries if entry["signal"] == "release_date" and entry["value"]}
