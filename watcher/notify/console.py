"""The channel that prints: plain lines, flushed, so that a pipe sees each alert as it comes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime

from watcher.notify import Failed, Manner, Message, Sent


def write_line(line: str) -> None:
    """The line on standard output, flushed."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class ConsoleChannel:
    """Prints each message through `write`, which takes one line without its end."""

    def __init__(self, manner: Manner, write: Callable[[str], object] = write_line) -> None:
        self.manner = manner
        self.write = write

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """Print the message; a closed pipe is a failure that may pass."""
        try:
            for line in self._lines(message):
                self.write(line)
        except OSError as problem:
            return Failed(f"nothing can be printed: {problem.strerror or 'the output is closed'}")
        return Sent("printed")

    def _lines(self, message: Message) -> list[str]:
        from watcher.notify.written import in_words  # the words take long to load, and most passes tell nothing

        written = in_words(message, self.manner)
        headed = len(message.alerts) > 1 or bool(written.own)
        return ["", *([written.subject] if headed else []), *written.text.split("\n")]
