"""Receivers with moods, which write down what they were asked for and what they took.

A mood lasts some tenths of a second: a receiver takes everything, refuses it, hangs or hangs up. `life` says how often
whoever writes to them was born by now.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP as SMTPServer
from aiosmtpd.smtp import Envelope, Session

from tests.loopback import Answer, Line
from tests.receivers import Mailbox

Fact = tuple[str, str]  # page and value


class Mood:
    """How a receiver feels: for some tenths of a second each, it takes, refuses, hangs or hangs up."""

    def __init__(self, chance: random.Random, moods: str) -> None:
        self.chance = chance
        self.moods = moods.split()
        self.now = "takes"
        self.until = 0.0

    def feel(self) -> str:
        """The mood of this moment."""
        if time.monotonic() > self.until:
            self.now = self.chance.choice(self.moods)
            self.until = time.monotonic() + self.chance.uniform(0.05, 0.6)
        return self.now

    async def pass_over(self) -> None:
        """Hang until the mood is over."""
        await asyncio.sleep(max(self.until - time.monotonic(), 0))

    def calm_down(self) -> None:
        """Take everything from now on."""
        self.moods, self.until = ["takes"], 0.0


@dataclass(slots=True)
class Ledger:
    """What a channel's receiver was asked for and took."""

    asked: list[tuple[str, Fact]] = field(default_factory=list)  # under which id, which fact
    took: list[tuple[str, int]] = field(default_factory=list)  # ids, and in which life
    facts: Counter[Fact] = field(default_factory=Counter)  # that were taken
    knock: asyncio.Event = field(default_factory=asyncio.Event)  # set when somebody asks

    def ask(self, id: str, facts: list[Fact]) -> None:
        """A message stands at the door."""
        self.asked += [(id, fact) for fact in facts]
        self.knock.set()

    def take(self, id: str, facts: list[Fact], life: int) -> None:
        """It is taken."""
        self.took.append((id, life))
        self.facts.update(facts)

    def names(self) -> dict[Fact, set[str]]:
        """The ids under which each fact came."""
        names: dict[Fact, set[str]] = {}
        for id, fact in self.asked:
            names.setdefault(fact, set()).add(id)
        return names

    def repeats(self) -> Counter[int]:
        """Of each life: how many messages that were taken in it were taken once more."""
        before: dict[str, int] = {}
        again: Counter[int] = Counter()
        for id, life in self.took:
            if id in before:
                again[before[id]] += 1
            before[id] = life
        return again


class Hook:
    """A webhook with moods."""

    def __init__(self, ledger: Ledger, mood: Mood, life: Callable[[], int]) -> None:
        self.ledger, self.mood, self.life = ledger, mood, life

    async def __call__(self, line: Line) -> None:
        """One request."""
        data = json.loads(line.request.body)["data"]
        id, facts = line.request.headers["webhook-id"], [(data["page"], data["value"])]
        self.ledger.ask(id, facts)
        match self.mood.feel():
            case "takes":
                self.ledger.take(id, facts, self.life())
                await Answer(200)(line)
            case "refuses":
                await Answer(503)(line)
            case "hangs":
                await self.mood.pass_over()
                line.reset()
            case _:
                line.reset()


class Box(Mailbox):
    """A mail server with moods; it knows what a mail says by the lines of the template in `write_config`."""

    def __init__(self, ledger: Ledger, mood: Mood, life: Callable[[], int]) -> None:
        super().__init__()
        self.ledger, self.mood, self.life = ledger, mood, life

    async def handle_DATA(self, server: SMTPServer, session: Session, envelope: Envelope) -> str:
        """One mail."""
        assert isinstance(envelope.content, bytes)
        text = envelope.content.decode()
        id = re.findall(r"^Message-ID: (\S+)", text, re.M)[0]
        facts = re.findall(r"^fact (\S+) (\S+)\r$", text.replace("=\r\n", ""), re.M)
        self.ledger.ask(id, facts)
        match self.mood.feel():
            case "takes":
                self.ledger.take(id, facts, self.life())
                return "250 kept"
            case "hangs":
                await self.mood.pass_over()
                return "421 good night"
            case _:
                return "451 later"
