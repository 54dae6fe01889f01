"""What is done about memory where very many pages are watched."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: where much is made and all of it stays, that looks it through over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def give_back() -> None:
    """Return to the system what is not used any more; the C library keeps it else."""
    import ctypes  # most starts need not load it

    with suppress(AttributeError, OSError):  # not every C library can
        ctypes.CDLL(None).malloc_trim(0)
