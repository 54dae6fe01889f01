"""What a pass over a thousand pages costs, in five situations, against floors and peers measured in the same run.

    python -m benchmarks.passes [--pages N] [--rounds N] [--urlwatch PATH] [--webchanges PATH] [--svg FILE]

In every round each takes part in turn, situation after situation, so that the machine's mood is everybody's; the
medians count. A program's time holds its start, a floor's does not. Exit status 1 where an alert was wrong or missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.measure import Cost, run
from benchmarks.peers import Jobs, Peer, Told, Watcher
from benchmarks.plot import bars
from benchmarks.site import Show, Site

ROOT: Final = Path(__file__).parent.parent
# What is asked of the site first, and which floor the pages that answer in full, or with "not modified", stand on.
SITUATIONS: Final = {
    "first": ("count", "full"),
    "unchanged": ("count", "news"),
    "noise outside": ("outside", "full"),
    "noise inside": ("inside", "full"),
    "news on 1 %": ("news", "news"),
}


@dataclass(slots=True)
class Row:
    """What one of them took in one situation, round after round."""

    walls: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)
    memories: list[float] = field(default_factory=list)
    parsing: list[float] = field(default_factory=list)  # of a floor: Beautiful Soup over lxml
    requests: int = 0
    sent: int = 0
    right: int = 0
    false: int = 0
    disk: int = 0
    beside: int = 0

    @property
    def wall(self) -> float:
        """Seconds on the clock, of the middle run."""
        return median(self.walls)

    @property
    def cpu(self) -> float:
        """Seconds of the processor, of the middle run."""
        return median(self.cpus)


Rows = dict[tuple[str, str], Row]  # by situation and name


def play(site: Site, peers: list[Peer], pages: int, rows: Rows) -> None:
    """One round."""
    site.order("reset")
    news: frozenset[str] = frozenset()
    for situation, (order, floor) in SITUATIONS.items():
        answer = site.order(f"{order} {max(1, pages // 100)}" if order == "news" else order)
        news = frozenset(json.loads(answer)) if order == "news" else news
        measure_floor(site, floor, pages, rows[situation, "raw httpx"])
        for peer in peers:
            site.order("count")
            cost = run(peer.command(), peer.folder)
            row = rows[situation, peer.name]
            note(row, cost, peer.told(cost.output), {site.address + path for path in news})
            row.requests, row.sent = json.loads(site.order("count"))
            row.disk, row.beside = peer.database().stat().st_size, peer.beside()
            print(f"  {situation:<14}{peer.name:<12}{cost.wall:8.2f} s", file=sys.stderr)


def measure_floor(site: Site, kind: str, pages: int, row: Row) -> None:
    """What asking for these pages costs at least."""
    command = [sys.executable, "-m", "benchmarks.floors", kind, site.address, str(pages)]
    cost = run(command, ROOT)
    took = json.loads(cost.output)
    row.walls.append(took["ask"])
    row.cpus.append(took["cpu"])
    row.memories.append(cost.memory)
    if "parse" in took:
        row.parsing.append(took["parse"])


def note(row: Row, cost: Cost, told: Told, news: set[str]) -> None:
    """One run more."""
    row.walls.append(cost.wall)
    row.cpus.append(cost.cpu)
    row.memories.append(cost.memory)
    row.right = min(told.many, len(news)) if told.pages is None else len(told.pages & news)
    row.false = max(row.false, told.many - row.right)


def lateness(site: Site, folder: Path) -> float:
    """Seconds from a page's last byte to the webhook that tells its news, of twenty pages with news at once."""
    site.order("reset")
    hook = f'[channel.hook]\ntype = "webhook"\nurl = "{site.address}/hook"\n'
    watcher = Watcher(folder, hook)
    watcher.prepare(site.address, [Show(number) for number in range(20)])
    for order in ("late", "date 20"):
        run(watcher.command(), folder)
        site.order(order)
    run(watcher.command(), folder)
    late: list[float] = json.loads(site.order("late"))
    if len(late) != 20:
        raise RuntimeError(f"of twenty alerts {len(late)} came")
    return median(late)


def table(rows: Rows, names: list[str]) -> Iterator[str]:
    """All of it, as lines of Markdown."""
    yield "| situation | who | s | to httpx | CPU s | to httpx | MB | requests | MB sent | alerts right / false |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for situation in SITUATIONS:
        floor = rows[situation, "raw httpx"]
        yield f"| {situation} | raw httpx | {floor.wall:.2f} | 1.0 | {floor.cpu:.2f} | 1.0 | | | | |"
        for name in names:
            row = rows[situation, name]
            yield (
                f"| {situation} | {name} | {row.wall:.2f} | {row.wall / floor.wall:.1f} | {row.cpu:.2f} "
                f"| {row.cpu / floor.cpu:.1f} | {max(row.memories):.0f} | {row.requests:,} | {row.sent / 1e6:.1f} "
                f"| {row.right} / {row.false} |"
            )


def entrants(folder: Path, options: argparse.Namespace) -> list[Peer]:
    """Who takes part."""
    peers: list[Peer] = [Watcher(folder / "watcher")]
    peers += [Jobs(folder / name, name, path) for name, path in vars(options).items() if name in NAMES and path]
    for peer in peers:
        peer.folder.mkdir()
    return peers


NAMES: Final = ("urlwatch", "webchanges")


def main() -> int:
    """All rounds, the table and the plot."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--svg", type=Path, help="a file for the plot")
    for name in NAMES:
        parser.add_argument(f"--{name}", metavar="PATH", help=f"{name}, to be measured as well")
    options = parser.parse_args()
    rows: Rows = defaultdict(Row)
    with Site.of(options.pages) as site:
        for _ in range(options.rounds):
            with tempfile.TemporaryDirectory() as name:
                peers = entrants(Path(name), options)
                for peer in peers:
                    peer.prepare(site.address, [Show(number) for number in range(options.pages)])
                play(site, peers, options.pages, rows)
        with tempfile.TemporaryDirectory() as name:
            late = lateness(site, Path(name))
    names = [peer.name for peer in peers]
    print("\n".join(table(rows, names)))
    parsing = median(rows["first", "raw httpx"].parsing)
    print(f"\nOn the disk at the end: {disk(rows, names)}. Beautiful Soup parses these pages in {parsing:.1f} s.")
    print(f"From a page's last byte to the webhook that tells its news: {late:.2f} s, in the middle of twenty.")
    if options.svg:
        seconds = {key: row.wall for key, row in rows.items()}
        options.svg.write_text(bars(seconds, list(SITUATIONS), ["raw httpx", *names]))
    wrong = [row for (_, name), row in rows.items() if name == "watcher" and row.false]
    return 1 if wrong or rows["news on 1 %", "watcher"].right != max(1, options.pages // 100) else 0


def disk(rows: Rows, names: list[str]) -> str:
    """How large each one's database is, and how much of it is no kept body."""
    last = [(name, rows["news on 1 %", name]) for name in names]
    return ", ".join(f"{name} {row.disk / 1e6:.1f} MB ({row.beside / 1e6:.1f} beside bodies)" for name, row in last)


if __name__ == "__main__":
    sys.exit(main())
