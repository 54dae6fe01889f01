"""The program at a terminal, with a person who answers."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def ended(process: subprocess.Popen[Any]) -> Iterator[None]:
    """A process ends with the block, and after half a minute in any case."""
    timer = threading.Timer(30, process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        process.terminate()


def typed(folder: Path, answers: list[str], *words: str) -> tuple[str, int]:
    """What a terminal shows, and the exit status, when a person answers each question in turn."""
    me, terminal = pty.openpty()
    environment = os.environ | {"TERM": "dumb", "COLUMNS": "200"}
    command = [sys.executable, "-m", "watcher", *words]
    ends: dict[str, Any] = {"stdin": terminal, "stdout": terminal, "stderr": terminal}
    with subprocess.Popen(command, cwd=folder, env=environment, **ends) as run, ended(run):
        os.close(terminal)
        shown = b""
        while piece := read_some(me):
            shown += piece
            if answers and shown.rstrip().endswith((b"]:", b"tell:")):
                os.write(me, f"{answers.pop(0)}\n".encode())
                shown += b" "
        run.wait()
    os.close(me)
    return shown.decode().replace("\r\n", "\n"), run.returncode


def read_some(terminal: int) -> bytes:
    """What a terminal shows next; b"" once nobody writes to it any more."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
