"""What hosts ask of robots: robots.txt after RFC 9309, kept for a day."""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus

from protego import Protego

from watcher.sources.answer import Later, Trouble, Unreachable
from watcher.sources.body import SCRAP
from watcher.sources.headers import LONGEST_WAIT, read_retry_after
from watcher.sources.url import Origin, Url
from watcher.sources.visit import Arrived

NAME = "watcher"  # by which robots.txt addresses us
LARGEST = 512 * 1024  # bytes; what follows is not read

_FRESH = timedelta(days=1)
_RETRY = timedelta(minutes=10)  # after a robots.txt that could not be had
_KEPT = 2_000  # origins
_AGENT = re.compile(r"\s*user[- ]?agent\s*[:\s]\s*([^#/\s]*)", re.I)
_SITE_WIDE = re.compile(r"\s*(#|$|site-?maps?\b|host\b)", re.I)

Read = Callable[[Url], Awaitable[Arrived | Unreachable | Later]]
"""Asks for a robots.txt, redirects included."""


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """What the robots.txt of an origin says to us, and until when it is believed."""

    origin: Origin
    text: str  # the groups that address us or everybody
    until: datetime


@dataclass(frozen=True, slots=True)
class Rules:
    """A robots.txt that was read."""

    file: RobotsFile
    parsed: Protego

    @classmethod
    def of_file(cls, file: RobotsFile) -> Rules:
        """The rules that a file spells."""
        return cls(file, Protego.parse(file.text))

    def allow(self, url: Url) -> bool:
        """Whether the page may be asked for."""
        return bool(self.parsed.can_fetch(str(url), NAME))

    @property
    def delay(self) -> timedelta:
        """The gap that is asked for between two requests (crawl-delay or request-rate), a day at most."""
        rate = self.parsed.request_rate(NAME)
        asked = max(self.parsed.crawl_delay(NAME) or 0.0, rate.seconds / rate.requests if rate else 0.0)
        return timedelta(seconds=min(asked, LONGEST_WAIT.total_seconds()))


class Robots:
    """The rules of every origin that was asked, each read once a day."""

    def __init__(self) -> None:
        self._entries: OrderedDict[Origin, _Entry] = OrderedDict()

    async def rules(self, origin: Origin, read: Read, now: datetime) -> Rules | Unreachable | Later:
        """The rules of an origin, read by the first who asks while others wait; or why nobody knows them now."""
        entry = self._entry(origin)
        async with entry.lock:
            if entry.until is None or now >= entry.until:
                answer = await read(Url(origin, "/robots.txt"))
                if isinstance(answer, Later):
                    return answer
                entry.take(_read_answer(origin, answer, now), now)
            return entry.answer or Unreachable(f"{origin}/robots.txt could not be read.", trouble=Trouble.ROBOTS)

    def known(self) -> tuple[RobotsFile, ...]:
        """What was read, for a store that keeps it over a restart."""
        answers = (entry.answer for entry in self._entries.values())
        return tuple(answer.file for answer in answers if isinstance(answer, Rules))

    def restore(self, files: Iterable[RobotsFile]) -> None:
        """Take up what an earlier run read."""
        for file in files:
            entry = self._entry(file.origin)
            entry.answer, entry.until = Rules.of_file(file), file.until

    def _entry(self, origin: Origin) -> _Entry:
        entry = self._entries.setdefault(origin, _Entry())
        self._entries.move_to_end(origin)
        if len(self._entries) > _KEPT:
            oldest = next(iter(self._entries))
            self._entries.pop(oldest)
        return entry


@dataclass(slots=True)
class _Entry:
    """What is known of one origin: its rules, or why there are none now."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    answer: Rules | Unreachable | None = None
    until: datetime | None = None

    def take(self, answer: Rules | Unreachable, now: datetime) -> None:
        """Keep an answer; rules of old outlive trouble (RFC 9309, 2.4), and only a refusal is kept for a while."""
        if isinstance(answer, Rules):
            self.answer, self.until = answer, answer.file.until
            return
        if not isinstance(self.answer, Rules):
            self.answer = answer
        lasts = answer.trouble is Trouble.ROBOTS or isinstance(self.answer, Rules)
        self.until = now + (answer.retry_after or _RETRY) if lasts else None


def worth_reading_of_robots(status: int, headers: Mapping[str, str]) -> int:
    """How much of a robots.txt is read: half a megabyte (RFC 9309, 2.5), whatever it says it is."""
    return LARGEST if status == HTTPStatus.OK else SCRAP


def read_robots(answer: Arrived | Unreachable, now: datetime) -> str | Unreachable:
    """The text of a robots.txt, "" where the host has none; trouble stays trouble, and means "not now"."""
    if isinstance(answer, Unreachable):  # a redirect without end counts as none (RFC 9309, 2.3.1.2)
        return "" if answer.trouble is Trouble.REDIRECT else answer
    reply = answer.reply
    if reply.status == 429 or reply.status >= 500:
        return Unreachable(
            f"{answer.url.shown} answers {reply.status}, so the pages of {answer.url.origin} are not asked for now.",
            retry_after=read_retry_after(reply.headers.get("retry-after", ""), now) or _RETRY,
            status=reply.status,
            trouble=Trouble.ROBOTS,
        )
    if reply.status != 200:
        return ""
    return reply.body.data.decode("utf-8", "replace").removeprefix("\ufeff")


def _read_answer(origin: Origin, answer: Arrived | Unreachable, now: datetime) -> Rules | Unreachable:
    text = read_robots(answer, now)
    return Rules.of_file(RobotsFile(origin, _addressed(text), now + _FRESH)) if isinstance(text, str) else text


def _addressed(text: str) -> str:
    """The groups for us and for everybody; a file of thousands of names times thousands of rules would stall us."""
    kept: list[str] = []
    ours = naming = False
    for line in text.splitlines():
        agent = _AGENT.match(line)
        if agent:
            meant = agent[1].lower() in ("*", NAME)
            ours, naming = meant or (naming and ours), True
            kept += [f"User-agent: {agent[1]}"] if meant else []
        elif not _SITE_WIDE.match(line):
            naming = False
            kept += [line] if ours else []
    return "\n".join(kept)
