"""The daemon with a hundred thousand pages: how soon it is ready, what it costs idle, and all pages due at once.

    python -m benchmarks.many [--pages N] [--idle SECONDS]

Three lives of the real daemon on one database, whose pages were read before: with a thousand pages, with all of them
while none is due, and with all of them due in the same second, on twenty loopback hosts that answer "not modified".
Exit status 1 where a limit is missed.
"""

from __future__ import annotations

import argparse
import json
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from benchmarks.measure import INSTALLED, family, memory_of, seconds_of
from benchmarks.site import HOSTS, SAME, Show, Site
from watcher.check import READER
from watcher.core.model import Told
from watcher.sources.validators import remember
from watcher.store.codec import pack
from watcher.store.tables import EPOCH, TICK

FEW: Final = 1_000  # pages, to see what each further one takes
READY: Final = 10.0  # seconds
IDLE: Final = 0.005  # of a core
BLOCKED: Final = 0.1  # seconds
FURTHER: Final = 1.0  # KB a page
HEAD: Final = '[watcher]\ndatabase = "sqlite:///watcher.db"\nevery = "2h"\n[channel.screen]\ntype = "console"\n'


@dataclass(frozen=True, slots=True)
class Life:
    """A daemon at work, as it tells of itself."""

    process: subprocess.Popen[str]
    ready: float  # seconds from its start
    spent: float  # of the processor until then

    def hear(self) -> dict[str, float]:
        """What it says of its last second."""
        assert self.process.stdout
        told: dict[str, float] = json.loads(self.process.stdout.readline())
        return told

    @property
    def memory(self) -> float:
        """MB of all its processes."""
        return sum(map(memory_of, family(self.process.pid)))


def write_config(folder: Path, address: str, pages: int) -> None:
    """A title a page, spread over the hosts."""
    port = address.rpartition(":")[2]
    hosts = "".join(f'[host."{host}"]\ngap = "0s"\nparallel = 10\n' for host in HOSTS)
    titles = (
        f'[[title]]\nname = "{Show(number).name}"\nid = "show-{number}"\nseason = 2\n'
        f'pages = ["http://{HOSTS[number % len(HOSTS)]}:{port}{Show(number).path}"]\n'
        for number in range(pages)
    )
    (folder / "config.toml").write_text(HEAD + hosts + "".join(titles))


def pretend(folder: Path, due_at: datetime) -> None:
    """Have all pages been read, and due again at this time or within the hour after it."""
    now = datetime.now(UTC)
    with sqlite3.connect(folder / "watcher.db") as database:
        rows = database.execute("SELECT id, url FROM page").fetchall()
        spread = 0 if due_at <= now else 3_600
        values = [
            (
                _stored(due_at + timedelta(seconds=spread * index / len(rows))),
                _stored(now),
                _stored(now),
                remember(url, {"etag": SAME.decode()}, now),
                READER,
                id,
            )
            for index, (id, url) in enumerate(rows)
        ]
        database.executemany(
            "UPDATE page SET next_check_at = ?, checked_at = ?, good_at = ?, validators = ?, reader = ?, "
            "health = 'fit' WHERE id = ?",
            values,
        )
        database.execute("UPDATE title SET told = ?", (pack(Told()),))
    database.close()


def _stored(at: datetime) -> int:
    return (at - EPOCH) // TICK


@contextmanager
def living(folder: Path, *how: str) -> Iterator[Life]:
    """The daemon, from its start until left."""
    command = [sys.executable, "-m", "benchmarks.probe", str(folder / "config.toml"), *how]
    began = time.perf_counter()
    root = Path(__file__).parent.parent
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, cwd=root, env=INSTALLED, **streams) as process:
        assert process.stdout
        while process.stdout.readline().strip() != "ready":
            if process.poll() is not None:
                raise RuntimeError("the daemon ended before it was ready")
        yield Life(process, time.perf_counter() - began, seconds_of(process.pid))
        process.send_signal(signal.SIGTERM)
        process.stdout.read()


def register(folder: Path, address: str, pages: int) -> float:
    """Let the daemon learn of the pages, and then believe that it has read them; returns the seconds that took."""
    write_config(folder, address, pages)
    later = datetime.now(UTC) + timedelta(hours=1)
    with living(folder) as life:
        ready = life.ready
    pretend(folder, later)
    return ready


def idle(folder: Path, seconds: float) -> tuple[Life, float, float]:
    """A restart with nothing due: how it began, its share of a core, its memory in MB."""
    with living(folder) as life:
        for _ in range(5):
            life.hear()
        began, spent = time.perf_counter(), seconds_of(life.process.pid)
        while time.perf_counter() - began < seconds:
            life.hear()
        share = (seconds_of(life.process.pid) - spent) / (time.perf_counter() - began)
        return life, share, life.memory


def burst(folder: Path, pages: int) -> tuple[float, float, float, int]:
    """All due at once: seconds until all are looked at, the longest block of the loop (on the clock, of the processor),
    and how many were lost."""
    pretend(folder, datetime.now(UTC) - timedelta(minutes=1))
    with living(folder, "closely") as life:
        began, checks, blocked, busy = time.perf_counter(), 0, 0.0, 0.0
        life.hear()  # of the second in which it began
        while checks < pages and time.perf_counter() - began < 60 + pages / 100:
            told = life.hear()
            checks, blocked, busy = int(told["checks"]), max(blocked, told["blocked"]), max(busy, told["busy"])
        return time.perf_counter() - began, blocked, busy, pages - checks


def main() -> int:
    """All three lives."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--idle", type=float, default=30.0, metavar="SECONDS")
    options = parser.parse_args()
    with Site.of("same") as site, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register(folder, site.address, FEW)
        _, _, little = idle(folder, 1.0)
        first = register(folder, site.address, options.pages)
        life, share, memory = idle(folder, options.idle)
        took, blocked, busy, lost = burst(folder, options.pages)
    further = (memory - little) * 1024 / (options.pages - FEW)
    print(f"{options.pages:,} pages")
    print(f"  the first start, which writes them down: ready after {first:.1f} s")
    print(f"  a restart: ready after {life.ready:.1f} s, {life.spent:.1f} s of the processor (at most {READY:.0f})")
    print(f"  idle: {share:.2%} of a core (at most {IDLE:.1%})")
    print(f"  memory: {little:.0f} MB with {FEW:,} pages, {memory:.0f} MB with all: {further:.2f} KB a further page")
    print(f"  all due at once: {took:.0f} s, {lost} lost; the loop was blocked for at most {blocked * 1000:.0f} ms")
    print(f"    on the clock, of which it worked {busy * 1000:.0f} ms (at most {BLOCKED * 1000:.0f})")
    return 0 if life.spent <= READY and share <= IDLE and further <= FURTHER and busy <= BLOCKED and not lost else 1


if __name__ == "__main__":
    sys.exit(main())
