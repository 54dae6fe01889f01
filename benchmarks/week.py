"""A week of five thousand pages on five hundred hosts, of which a tenth is slow or dead, in some minutes.

    .venv/bin/python benchmarks/week.py [--pages N] [--hosts N] [--days N] [--tick SECONDS]

Everything is the program's own but the hosts, the clock and the reader (tests/week.py). A page is looked at once an
hour, the watcher looks for what is due once a tick and is started anew each day. Exit status 1 where a period was
missed, a host was asked too often, or too much was sent again.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.week import Figures, World, in_a_world_without_time, live

NOT_MODIFIED = 0.95  # of the checks of unchanged pages, where the host offers it
PUNCTUAL = 0.99  # of the checks come within 5 % of their time


def main() -> int:
    """Live the week and print what it was like."""
    options = arguments()
    world, began = World(options.pages, options.hosts), process_time()
    figures = in_a_world_without_time(lambda loop: live(world, loop, days=options.days, tick=options.tick))
    print(f"{options.pages} pages on {options.hosts} hosts, {options.days} days, once an hour each")
    for line in lines(figures):
        print("  " + line)
    spent = process_time() - began
    print(f"  processor: {spent:.0f} s, {1000 * spent / figures.checks:.2f} ms a check")
    return 0 if is_good(figures) else 1


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--hosts", type=int, default=500)
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--tick", type=float, default=10.0)
    return parser.parse_args()


def lines(figures: Figures) -> tuple[str, ...]:
    """The figures in words."""
    return (
        f"checks: {figures.checks}; requests: {figures.requests}",
        f"periods missed on living hosts: {figures.missed}; longest wait: {figures.longest:.3f} periods",
        f"checks within 5 % of their time: {figures.punctual:.2%}",
        f"hosts asked too much at once: {len(figures.crowded)}; too soon: {len(figures.hasty)}",
        f"unchanged pages told so by 304, where offered: {figures.not_modified:.2%}",
        f"tries of a page on a dead host: {figures.patience:.1f} a day",
        f"notices: {len(figures.notices)}",
    )


def is_good(figures: Figures) -> bool:
    """Whether all limits were kept."""
    kept = not (figures.missed or figures.crowded or figures.hasty or figures.notices)
    return kept and figures.punctual >= PUNCTUAL and figures.not_modified > NOT_MODIFIED


if __name__ == "__main__":
    sys.exit(main())
