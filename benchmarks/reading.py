"""What reading a page costs, against what Beautiful Soup over lxml takes to parse it whole.

    .venv/bin/python benchmarks/reading.py [--rounds N] [--largest BYTES]

Both are measured in one process on the same pages, in turns, by the processor's time of this process, so that the
ratio holds on any machine. The first table is about pages of 60 KB of several kinds, of which the guide is what people
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
RATIO = 1.5  # of the parser's time, on guides of that size
GROWTH = 2.2  # of the time, when a page's size doubles
FRESH = 4  # pages of one kind, all different, so that nothing is remembered from one to the next


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


def measured(bodies: list[bytes], rounds: int) -> tuple[float, float]:
    """Parsing and reading, in turns: the mean over the pages of the best of each."""
    parsing, reading = [], []
    for body in bodies:
        runs = [(milliseconds(parse, body), milliseconds(read, body)) for _ in range(rounds)]
        parsing.append(min(run[0] for run in runs))
        reading.append(min(run[1] for run in runs))
    return sum(parsing) / len(parsing), sum(reading) / len(reading)


def sizes(largest: int) -> Iterator[int]:
    """60 KB and its doubles."""
    size = SIZE
    while size <= largest:
        yield size
        size *= 2


def by_kind(rounds: int) -> bool:
    """Print what pages of 60 KB cost, and twice as large ones; whether guides keep the ratio, and all the growth."""
    print(f"pages of {SIZE // 1000} KB     bs4 over lxml   documents + signals    ratio   growth")
    ratios, worst = {}, 0.0
    for kind in KINDS:
        parsing, reading = measured(some(kind, SIZE), rounds)
        _, doubled = measured(some(kind, 2 * SIZE)[:2], 1)
        ratios[kind] = reading / parsing
        worst = max(worst, doubled / reading)
        print(f"{kind:<18}{parsing:>11.1f} ms{reading:>19.1f} ms{ratios[kind]:>9.2f}{doubled / reading:>9.2f}")
    print(f"{'a guide':<18}{'at most':>36}{RATIO:>9.2f}{GROWTH:>9.2f}\n")
    return ratios["a guide"] <= RATIO and worst <= GROWTH


def by_size(rounds: int, largest: int) -> bool:
    """Print what a guide costs that doubles; whether its time at most 2.2-folds."""
    print("a guide of            bs4 over lxml   documents + signals    ratio   growth")
    before, worst = 0.0, 0.0
    for size in sizes(largest):
        parsing, reading = measured(some("a guide", size), rounds)
        growth = reading / before if before else 0.0
        before, worst = reading, max(worst, growth)
        shown = f"{growth:>9.2f}" if growth else ""
        print(f"{size // 1000:>8} KB{parsing:>18.1f} ms{reading:>19.1f} ms{reading / parsing:>9.2f}{shown}")
    print(f"{'':>18}{'at most':>36}{GROWTH:>18.2f}")
    return worst <= GROWTH


def some(kind: str, size: int) -> list[bytes]:
    """Different pages of a kind; fewer where they are large."""
    return [page(kind, size, seed) for seed in range(FRESH if size < 500_000 else 2)]


def main() -> int:
    """Both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="runs of each page, of which the best counts")
    parser.add_argument("--largest", type=int, default=2_000_000, help="bytes of the largest page")
    options = parser.parse_args()
    read(page("a guide", SIZE, FRESH))  # what is loaded at the first reading is no page's cost
    kept = [by_kind(options.rounds), by_size(options.rounds, options.largest)]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
