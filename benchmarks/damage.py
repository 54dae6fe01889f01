"""Damaged pages, thousands of them: none may fail to be read, none may take long.

    .venv/bin/python benchmarks/damage.py [--pages N] [--seed N]

The pages are those of the tests' histories and some of 60 KB, each damaged in a few ways that its number decides, so
that one that fails is found again. Exit status 1 where a page raises or takes more than two seconds.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.pages import KINDS, TITLE, page
from tests.core.damage import damaged
from tests.histories import HISTORIES
from watcher.core.documents import read_document
from watcher.core.fitness.judging import judge
from watcher.core.signals import read_signals

LONGEST = 2.0  # seconds of the processor for one page
SIZE = 60_000  # bytes
EVERY = 1_000  # pages to a line of progress


def seconds(body: bytes) -> float:
    """What reading and judging the page takes."""
    began = process_time()
    document = read_document(body, url="https://tv.example/guide")
    judge(document, TITLE)
    read_signals(document, TITLE, date(2026, 8, 3))
    return process_time() - began


def main() -> int:
    """Read them all, up to one that fails; print how long the slowest took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0, help="the number of the first page")
    options = parser.parse_args()
    bodies = [version.body for history in HISTORIES for version in history.versions]
    bodies += [page(kind, SIZE, 0) for kind in KINDS]
    slowest = 0.0, 0, 0
    for number in range(options.seed, options.seed + options.pages):
        body = damaged(bodies, number)
        try:
            slowest = max(slowest, (seconds(body), number, len(body)))
        except Exception as error:
            error.add_note(f"page {number} of {len(body)} bytes")
            raise
        if (number + 1) % EVERY == 0:
            print(f"{number + 1:>8} read, the slowest in {slowest[0]:.2f} s", flush=True)
    took, number, size = slowest
    print(f"none failed; the slowest, page {number} of {size // 1000} KB, took {took:.2f} s (at most {LONGEST})")
    return 1 if took > LONGEST else 0


if __name__ == "__main__":
    sys.exit(main())
