"""The channel for everything else: the Apprise library knows a hundred services, each by an address of its own."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from datetime import datetime
from threading import Thread
from typing import Final, Self

from watcher.notify import Failed, Manner, Message, Sent
from watcher.notify.answers import escape
from watcher.notify.written import in_words
from watcher.settings import Apprise, SecretMissing, hide

SHORTEST: Final = 4  # letters of a part of an address that may be a key

Result = Sent | Failed


class AppriseChannel:
    """Hands each message to one of the channel's addresses, in a thread as the library waits for answers."""

    def __init__(self, settings: Apprise, manner: Manner) -> None:
        self.settings = settings
        self.manner = manner

    async def send(self, message: Message, *, at: datetime) -> Result:
        """Send to the message's address, or where it names none to all of them."""
        chosen = self.settings.urls[int(message.to) - 1 : int(message.to)] if message.to else self.settings.urls
        try:
            urls = [url.reveal() for url in chosen]
        except SecretMissing as problem:
            return Failed(str(problem))
        written = in_words(message, self.manner)
        return await in_thread(lambda: notify(urls, written.subject, written.text))


def notify(urls: list[str], title: str, body: str) -> Result:
    """Hand a text over and say what the library says; blocks."""
    try:
        import apprise
    except ModuleNotFoundError:
        return Failed('apprise is not installed: pip install "watcher[apprise]"')
    services = apprise.Apprise()
    if not all(services.add(url) for url in urls):
        return Failed("the address is none that Apprise knows")
    with Ear(keys_in(urls)) as ear:
        accepted = services.notify(title=title, body=body, body_format=apprise.NotifyFormat.TEXT)
    words = escape("; ".join(ear.lines), ear.keys)
    return Sent(words or "accepted") if accepted else Failed(f"Apprise could not send it: {words or 'no reason given'}")


class Ear(logging.Handler):
    """Hears what the library says, from whichever thread, and keeps it from the log: its warnings may hold keys."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.keys = keys
        self.lines: list[str] = []
        self._logger = logging.getLogger("apprise")

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line, without the keys of all that are sent just now: it may be another's."""
        ears = (handler for handler in self._logger.handlers if isinstance(handler, Ear))
        self.lines.append(hide(record.getMessage(), [key for ear in ears for key in ear.keys]))

    def __enter__(self) -> Self:
        self._logger.disabled = False  # as it is once the process has set up its log anew
        self._logger.propagate = False
        self._logger.setLevel(logging.WARNING)  # whatever the process itself wants to hear
        self._logger.addHandler(self)
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        self._logger.removeHandler(self)


def keys_in(urls: list[str]) -> list[str]:
    """Everything in addresses that may be a key."""
    parts = (part for url in urls for part in re.split(r"[/:@?&=,]+", url.partition("://")[2]))
    return [*urls, *(part for part in parts if len(part) >= SHORTEST)]


async def in_thread(work: Callable[[], Result]) -> Result:
    """Do it in a thread that nobody waits for at the end: it may hang."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def settle(result: Result) -> None:
        if not done.done():
            done.set_result(result)

    def run() -> None:
        try:
            result = work()
        except Exception as problem:  # noqa: BLE001  (a defect of a service's code is that message's trouble)
            result = Failed(f"Apprise failed: {type(problem).__name__}")
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result)

    Thread(target=run, name="apprise", daemon=True).start()
    return await done
