"""What reading a page costs, against what Beautiful Soup over lxml takes to parse it whole.

    .venv/bin/python benchmarks/reading.py [--rounds N] [--largest BYTES]

Both are measured in one process on the same pages, in turns, by the processor's time of this process, so that the
ratio holds on any machine. No page is read twice: each is new, and then moves by a paragraph, which is what happens to
a page that is watched. The first table is about pages of 60 KB of several kinds, of which the guide is what people
watch; the second about a guide that doubles in size up to 2 MB. Exit status 1 where a limit is missed.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import process_time

from bs4 import BeautifulSoup

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.pages import KINDS, TITLE, page
from watcher.core.documents import read_document
from watcher.core.signals import read_signals

TODAY = date(2026, 8, 3)
SIZE = 60_000  # bytes
LARGE = 500_000  # bytes
RATIO = 1.5  # of the parser's time, on guides of that size that moved
GROWTH = 2.2  # of the time, when a page's size doubles
FRESH = 4  # pages of one kind in a round, all different

Times = tuple[float, float, float]  # milliseconds: parsing, reading what is new, reading what has moved


def parse(body: bytes) -> None:
    """What every reader of pages pays."""
    BeautifulSoup(body, "lxml")


def read(body: bytes) -> None:
    """The document and every signal."""
    read_signals(read_document(body, url="https://tv.example/guide"), TITLE, TODAY)


def milliseconds(work: Callable[[bytes], None], body: bytes) -> float:
    """The processor's time of one run, without the collector of garbage that an earlier one left."""
    gc.collect()
    began = process_time()
    work(body)
    return (process_time() - began) * 1_000


def measured(bodies: list[bytes]) -> Times:
    """The best over the pages of parsing, of reading them for the first time, and of reading them again, moved."""
    runs = [(milliseconds(parse, body), milliseconds(read, body), milliseconds(read, moved(body))) for body in bodies]
    parsing, new, again = (min(each) for each in zip(*runs, strict=True))
    return parsing, new, again


def moved(body: bytes) -> bytes:
    """The page with one more paragraph under its headline."""
    return body.replace(b"</h1>", b"</h1><p>Readers of this page have written to us about the fog.</p>", 1)


def sizes(largest: int) -> Iterator[int]:
    """60 KB and its doubles."""
    size = SIZE
    while size <= largest:
        yield size
        size *= 2


def by_kind(rounds: int) -> bool:
    """Print what pages of 60 KB cost, and twice as large ones; whether guides keep the ratio, and all the growth."""
    print(f"{f'pages of {SIZE // 1000} KB':<18}{HEADS}")
    ratios, worst = {}, 0.0
    for kind in KINDS:
        times, doubled = measured(some(kind, SIZE, rounds)), measured(some(kind, 2 * SIZE, 1))
        ratios[kind] = times[2] / times[0]
        worst = max(worst, doubled[1] / times[1])
        print(f"{kind:<18}{shown(times)}{doubled[1] / times[1]:>9.2f}")
    print(f"{'a guide':<18}{'at most':>48}{RATIO:>7.2f}{GROWTH:>9.2f}\n")
    return ratios["a guide"] <= RATIO and worst <= GROWTH


def by_size(rounds: int, largest: int) -> bool:
    """Print what a guide costs that doubles; whether its time at most 2.2-folds."""
    print(f"{'a guide of':<18}{HEADS}")
    before, worst = 0.0, 0.0
    for size in sizes(largest):
        times = measured(some("a guide", size, rounds if size < LARGE else 1))
        growth = times[1] / before if before else 0.0
        before, worst = times[1], max(worst, growth)
        print(f"{f'{size // 1000:>8} KB':<18}{shown(times)}" + (f"{growth:>9.2f}" if growth else ""))
    print(f"{'at most':>73}{GROWTH:>9.2f}")
    return worst <= GROWTH


HEADS = f"{'bs4 over lxml':>14}{'new':>12}{'ratio':>8}{'moved':>14}{'ratio':>7}{'growth':>9}"


def shown(times: Times) -> str:
    """The times, and what reading is of parsing."""
    parsing, new, again = times
    return f"{parsing:>11.1f} ms{new:>9.1f} ms{new / parsing:>8.2f}{again:>11.1f} ms{again / parsing:>7.2f}"


def some(kind: str, size: int, rounds: int) -> list[bytes]:
    """Different pages of a kind; fewer where they are large."""
    return [page(kind, size, seed) for seed in range(rounds * FRESH if size < LARGE else 2)]


def main() -> int:
    """Both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="times four pages of each kind")
    parser.add_argument("--largest", type=int, default=2_000_000, help="bytes of the largest page")
    options = parser.parse_args()
    for kind in KINDS:
        read(page(kind, SIZE, -1))  # what is loaded at the first reading is no page's cost
    kept = [by_kind(options.rounds), by_size(options.rounds, options.largest)]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
