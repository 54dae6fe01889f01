"""Where workers come from: a process that has loaded what reading needs, and splits itself for each of them.

So they share in memory what none of them changes, and a further one is there at once. `worker.py` is who asks, through
a door: a socket on standard input. A request is two numbers: (0, 0), with the line of a new worker, is answered with
its number; that and a signal, 0 for none, with the exit status when it is gone. When the door closes, it ends.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import struct
from contextlib import suppress
from datetime import date
from typing import Final

from watcher.core.model import Title
from watcher.reading import Sheet, heed_the_parent, read_page, safely, serve

REQUEST: Final = struct.Struct("!ii")
REPLY: Final = struct.Struct("!i")
FIRST: Final = b"""<html lang="en"><head><title>The Lantern season 2: everything we know</title></head><body><article>
<h1>The Lantern season 2: everything we know</h1><h2>The Lantern season 2 release date</h2>
<p>The second season of The Lantern was announced on March 4, 2026, and arrives in spring 2027, says Ada Marsh.</p>
<h2>The Lantern season 2 trailer</h2><p>There is no trailer for the second season yet.</p>
<h2>The Lantern season 2 cast</h2><ul><li>Ada Marsh as Ruth</li><li>Otto Venn joins the cast as Jonas</li></ul>
</article></body></html>"""  # what it is read for: all that is only made when it is first needed


def tend() -> None:
    """Raise workers, and end them, as they are asked for."""
    heed_the_parent()
    door = socket.socket(fileno=os.dup(0))
    safely(read_page, Sheet(Title("lantern", "The Lantern", 2), FIRST, "https://tv.example/", date(2026, 3, 5)))
    gc.collect()
    gc.freeze()  # what the collector never looks at stays shared
    while True:
        request, lines, _, _ = socket.recv_fds(door, REQUEST.size, 1)
        if len(request) < REQUEST.size:
            return
        worker, number = REQUEST.unpack(request)
        door.send(REPLY.pack(end(worker, number) if worker else split(door, *lines)))


def split(door: socket.socket, line: int) -> int:
    """Become two: one goes on here, and knows the other's number; the other answers on the line until that ends."""
    parent = os.getpid()
    if worker := os.fork():
        os.close(line)
        return worker
    try:
        door.close()
        end_with(parent)
        os.dup2(line, 0)
        os.dup2(line, 1)
        os.close(line)
        serve()
    finally:
        os._exit(0)


def end(worker: int, number: int) -> int:
    """Send a worker a signal and wait until it is gone; returns its exit status."""
    with suppress(ProcessLookupError):
        os.kill(worker, number)
    return os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])


def end_with(parent: int) -> None:
    """Have the kernel end this process with its parent, and not only at the next look at its input (prctl(2))."""
    import ctypes  # whoever only knocks at the door need not load it

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
