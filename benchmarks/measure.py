"""What running a program costs: seconds, seconds of the processor, and memory, of it and of all that it starts."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LOOK: Final = 0.1  # seconds between two looks at the memory
INSTALLED: Final = {  # what is installed has its bytecode, and need not be compiled at each start
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took. Memory is the largest sum of all processes, shared pages counted once (PSS); 0 off Linux."""

    wall: float
    cpu: float
    memory: float  # MB
    output: str


def run(command: Sequence[str], folder: Path) -> Cost:
    """Run a program to its end; raises where it cannot be run."""
    began = time.perf_counter()
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, cwd=folder, text=True, env=INSTALLED, **streams)
    with process, watched(process.pid) as memory:
        assert process.stdout
        output = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(time.perf_counter() - began, used.ru_utime + used.ru_stime, max(memory, default=0.0), output)


@contextmanager
def watched(pid: int) -> Iterator[list[float]]:
    """The memory of a process and its children, in MB, at every look."""
    seen: list[float] = []
    over = threading.Event()

    def look() -> None:
        while not over.wait(LOOK):
            seen.append(sum(map(memory_of, family(pid))))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


def family(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    with suppress(OSError):
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in children.read_text().split():
                yield from family(int(child))


def memory_of(pid: int) -> float:
    """The memory of a process in MB, what it shares divided by those who share it."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def seconds_of(pid: int) -> float:
    """The processor's time that a process and its children have used."""
    ticks = 0
    for each in family(pid):
        with suppress(OSError):
            ticks += sum(map(int, Path(f"/proc/{each}/stat").read_text().rsplit(")", 1)[1].split()[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")
