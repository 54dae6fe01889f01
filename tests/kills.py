"""Killing a watcher again and again in the middle of its work, and what its receivers make of it.

    figures = await kill_often(folder, kills=100, seed=4711)

The receivers have moods: for a while they take everything, then they refuse, hang or hang up. What each was handed is
compared with what the store knows in the end.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests import harbour
from tests.announcing import World
from tests.loopback import Site
from tests.moody import Box, Fact, Hook, Ledger, Mood
from tests.mortal import DAWN
from watcher.config import read_config
from watcher.settings import Config
from watcher.store.database import Access
from watcher.store.records import LetterState
from watcher.store.store import Store

LOG: Final = "mortal.log"
SPEED: Final = 60  # times as fast as ours: five minutes until a message is tried again are five seconds
POINTS: Final = ("time", "check", "commit", "send", "mark")
PAGES, BEHIND = 10, 8  # as many as may wait for a receiver
LATE: Final = 1.5  # seconds in which a life must come to its point, or end anyway
SETTLED: Final = 50.0  # seconds in which something must happen while all goes out after the last kill


class Mother:
    """The process that bears one watcher after another."""

    def __init__(self) -> None:
        self.lives = 0  # so far
        self.pid = 0  # of the child that lives

    async def start(self, config: Config) -> None:
        """Load everything that a life needs."""
        log = (config.path.parent / LOG).open("ab")
        command = [sys.executable, "-m", "tests.mortal", str(config.path), str(time.time()), str(SPEED)]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=log, env=environment
        )
        log.close()
        assert self._process.stdin and self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout

    async def end(self) -> None:
        """End it, with the child that lives."""
        self.kill()
        self._process.kill()
        await self._process.wait()

    def so_far(self) -> int:
        """How many were born."""
        return self.lives

    async def bear(self, point: str, skip: int, delay: float) -> None:
        """Let a child live until it comes to a point; `delay` is in milliseconds."""
        self._in.write(f"{point} {skip} {delay}\n".encode())
        while not (line := await self._line()).startswith("born"):
            pass
        self.pid = int(line.split()[1])
        self.lives += 1

    async def gone(self) -> list[str]:
        """Wait until the child is dead; the points that it came to."""
        lines = []
        while (line := await self._line()) != "gone":
            lines.append(line)
        self.pid = 0
        return lines

    def kill(self) -> None:
        """End the child that lives, if any does."""
        if self.pid:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    async def _line(self) -> str:
        async with asyncio.timeout(SETTLED + 30):
            line = await self._out.readline()
        assert line, "the mother of all watchers is dead"
        return line.decode().strip()


# --- the run -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Figures:
    """What came of it."""

    seed: int
    points: Counter[str]  # where it was killed; "late" where it never came to its point
    ledgers: dict[str, Ledger]  # by channel
    learnt: set[Fact]  # what the store says was news
    news: set[Fact]  # what every page says in the end
    states: Counter[LetterState]
    seconds: float

    def lost(self) -> dict[str, set[Fact]]:
        """Facts that the store knows, or the pages tell, and a channel never got."""
        known = self.learnt | self.news
        lost = {name: known - set(ledger.facts) for name, ledger in self.ledgers.items()}
        return {name: facts for name, facts in lost.items() if facts}

    def doubled(self) -> list[Fact]:
        """Facts that came under two ids."""
        return [fact for ledger in self.ledgers.values() for fact, names in ledger.names().items() if len(names) > 1]

    def repeats(self) -> dict[str, Counter[int]]:
        """Of each channel and life: how many messages came again after its end."""
        return {name: ledger.repeats() for name, ledger in self.ledgers.items()}

    def __str__(self) -> str:
        kills, again = self.points.total(), {name: each.total() for name, each in self.repeats().items()}
        where = ", ".join(f"{count} at {point}" for point, count in sorted(self.points.items()))
        tries = {name: len(ledger.asked) for name, ledger in self.ledgers.items()}
        return (
            f"seed {self.seed}: {kills} kills ({where}) in {self.seconds:.0f} s; {len(self.learnt)} facts, "
            f"tries {tries}, repeats {again}, lost {len(self.lost())}, under two ids {len(self.doubled())}"
        )


async def kill_often(folder: Path, *, kills: int, seed: int) -> Figures:
    """Kill a watcher so often while pages announce and receivers have moods; then let one finish its work."""
    chance, start, points, mother = random.Random(seed), time.monotonic(), Counter[str](), Mother()
    ledgers = {name: Ledger() for name in ("hook", "steady", "inbox")}
    moods = {name: Mood(random.Random(f"{seed} {name}"), "takes takes refuses hangs resets") for name in ledgers}
    moods["steady"].calm_down()
    async with Site() as site, Box(ledgers["inbox"], moods["inbox"], mother.so_far) as box:
        world = World(site, chance, pages=PAGES, pause=0.1)
        hooks = {
            name: site.route(f"/{name}", Hook(ledgers[name], moods[name], mother.so_far)) for name in ("hook", "steady")
        }
        config = write_config(folder, world.begin(), hooks, box.port)
        await mother.start(config)
        try:
            await first_sight(mother, site, world, folder / LOG)
            moving = asyncio.create_task(keep_moving(world, ledgers))
            for _ in range(kills):
                points[await one_life(mother, chance, ledgers)] += 1
            moving.cancel()
            for mood in moods.values():
                mood.calm_down()
            await finish(mother, config, world, ledgers)
        finally:
            await mother.end()
    learnt, states = what_stands(config)
    news = set(world.news().items())
    return Figures(seed, points, ledgers, learnt, news, states, time.monotonic() - start)


async def first_sight(mother: Mother, site: Site, world: World, log: Path) -> None:
    """Every page is read twice before the first kill: what it says by then is no news."""
    await mother.bear("none", 0, 0)
    try:
        async with asyncio.timeout(SETTLED):
            while min(site.count(f"/page{number}") for number in range(world.pages)) < 2:
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"the pages were not read: {log.read_text()[-2000:]}") from None
    mother.kill()
    await mother.gone()


async def keep_moving(world: World, ledgers: dict[str, Ledger]) -> None:
    """Announce one day after the other, as long as the receivers of a slow machine can follow."""
    while True:
        await asyncio.sleep(world.chance.uniform(0, world.pause))
        news = world.news().items()
        if sum(any(fact not in ledger.facts for ledger in ledgers.values()) for fact in news) < BEHIND:
            world.move_on()


async def one_life(mother: Mother, chance: random.Random, ledgers: dict[str, Ledger]) -> str:
    """A watcher that works until it is killed; returns at which point."""
    point, skip = chance.choice(POINTS), chance.randrange(3)
    delay = chance.uniform(0, 400) if point == "time" else chance.uniform(0, 5)
    await mother.bear(point, 0 if point == "time" else skip, delay)
    end = asyncio.create_task(mother.gone())
    if point == "send" and await was_asked(chance.choice(list(ledgers.values()))):
        await asyncio.sleep(delay / 1000)
        mother.kill()
        await end
        return point
    await asyncio.wait([end], timeout=LATE)
    if end.done():
        return point
    mother.kill()
    return point if await end else "late"


async def was_asked(ledger: Ledger) -> bool:
    """Whether a message comes to this receiver in time."""
    ledger.knock.clear()
    try:
        async with asyncio.timeout(LATE):
            return await ledger.knock.wait()
    except TimeoutError:
        return False


async def finish(mother: Mother, config: Config, world: World, ledgers: dict[str, Ledger]) -> None:
    """Let one live until nothing waits and every receiver has what every page says."""
    with Store.open(config.watcher.database) as store:
        store.outbox.retry((), DAWN)
    await mother.bear("none", 0, 0)
    taken, since = 0, time.monotonic()
    while not is_finished(config, world, ledgers) and time.monotonic() - since < SETTLED:
        await asyncio.sleep(0.3)
        now = sum(len(ledger.took) for ledger in ledgers.values())
        taken, since = (now, time.monotonic()) if now > taken else (taken, since)
    mother.kill()
    await mother.gone()


def is_finished(config: Config, world: World, ledgers: dict[str, Ledger]) -> bool:
    """Whether there is nothing left to do."""
    news = world.news().items()
    if any(fact not in ledger.facts for ledger in ledgers.values() for fact in news):
        return False
    with Store.open(config.watcher.database, Access.READER) as store:
        return not store.outbox.letters(states=[LetterState.WAITING])


def what_stands(config: Config) -> tuple[set[Fact], Counter[LetterState]]:
    """What the store says was told, and where every message stands."""
    with Store.open(config.watcher.database, Access.READER) as store:
        learnt = {(alert.page, alert.value or "") for alert in store.history.alerts()}
        return learnt, Counter(letter.state for letter in store.outbox.letters())


def write_config(folder: Path, pages: list[str], hooks: dict[str, str], mail_port: int) -> Config:
    """A title for each page, two webhooks, and mails that say plainly which facts they hold."""
    (folder / "facts.txt").write_text(
        "{% for alert in alerts %}\nfact {{ alert.page }} {{ alert.value }}\n{% endfor %}\n"
    )
    titles = [
        f'[[title]]\nname = "{harbour.show(number)}"\nseason = 2\nsignals = ["release_date"]\npages = ["{url}"]\n'
        for number, url in enumerate(pages)
    ]
    channels = [f'[channel.{name}]\ntype = "webhook"\nurl = "{url}"\n' for name, url in hooks.items()]
    channels.append(f"""[channel.inbox]
type = "email"
to = ["you@example.com"]
from = "w@example.com"
smtp = "smtp://127.0.0.1:{mail_port}"
template = "facts.txt"
""")
    head = """[watcher]
database = "sqlite:///watcher.db"
every = "20s"
gap = "0s"
timezone = "UTC"

[host."127.0.0.1"]
gap = "0s"
parallel = 4
"""
    path = folder / "config.toml"
    path.write_text("\n".join([head, *titles, *channels]), encoding="utf-8")
    return read_config(path)
