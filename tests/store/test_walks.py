"""Whatever comes, fails and dies in whichever order: everything is sent in the end, in order, under one id.

Random walks over the outbox alone, where a step costs next to nothing: news comes, some of it from checks that began
long before; messages are handed out and taken, refused, or lost on their way when the program dies.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from tests.store.examples import NOON, a_decision, a_page, a_trace, an_alert
from watcher.core.cadence import next_try_at
from watcher.core.model import Change, Title
from watcher.core.timing import Digest, Timing
from watcher.store.records import Letter, LetterState, Route
from watcher.store.store import Store

TITLES = [Title(f"t{number}", f"Title {number}") for number in range(6)]
CHATTY = Route("inbox", settle=timedelta(seconds=1.5))
EVENING = Route("evening", timing=Timing(Digest.DAILY, urgent=frozenset({Change.RELEASED})))
PROGRAM = Route("hook", alone=True)
ROUTES = (CHATTY, EVENING, PROGRAM)


@dataclass(slots=True)
class Walk:
    """A store, and what its receivers saw."""

    store: Store
    chance: random.Random
    now: datetime = NOON
    told: int = 0
    names: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))  # ids of channel and alert
    taken: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))  # by channel and title

    def tell(self) -> None:
        """News of a title, by a check that may have begun a while ago."""
        self.told += 1
        title, change = self.chance.choice(TITLES), self.chance.choice([Change.DATED, Change.RELEASED])
        alert = replace(an_alert(str(self.told), title=title), change=change)
        began_at = self.now - timedelta(seconds=self.chance.choice([0, 0, 1, 40]))
        (past,) = self.store.pages.find([title.id])
        self.store.checks.record_reading(past, lambda known: a_decision(alert), a_trace(), ROUTES, began_at)

    def hand_out(self, channel: str) -> list[Letter]:
        """What the channel gets now; whoever gets it may keep it, whatever becomes of us."""
        return self.store.outbox.due(channel, self.now, 50)

    def offer(self, letter: Letter, *, takes: bool) -> None:
        """One message on its way."""
        for alert in letter.alerts:
            self.names[letter.channel, alert.id].add(letter.id)
        if takes:
            for alert in letter.alerts:
                self.taken[letter.channel, alert.title.id].append(int(alert.id.removeprefix("alert_")))
            self.store.outbox.mark_sent(letter, "ok", self.now)
        else:
            tries = letter.tries + 1
            again_at = next_try_at(letter.id, tries, created_at=letter.created_at, at=self.now)
            self.store.outbox.mark_failed(letter, "no", again_at, self.now)

    def step(self) -> None:
        """Some time, some news, and a round in which the program may die."""
        self.now += timedelta(seconds=self.chance.expovariate(1 / self.chance.choice([0.3, 3, 3000])))
        for _ in range(self.chance.choice([0, 1, 2, 9])):
            self.tell()
        for letter in self.hand_out(self.chance.choice(ROUTES).channel):
            self.now += timedelta(seconds=self.chance.uniform(0, 2))
            if self.chance.random() < 0.3:
                self.tell()
            fate = self.chance.choice(["taken", "taken", "taken", "refused", "died"])
            if fate == "died":
                for alert in letter.alerts:
                    self.names[letter.channel, alert.id].add(letter.id)
                return
            self.offer(letter, takes=fate == "taken")

    def finish(self) -> None:
        """All receivers are well, and days pass."""
        for _ in range(60):
            self.now += timedelta(hours=1)
            for route in ROUTES:
                while letters := self.hand_out(route.channel):
                    for letter in letters:
                        self.offer(letter, takes=True)


@pytest.mark.parametrize("number", range(3))
def test_everything_is_sent_once_in_order_and_under_one_id(store: Store, number: int) -> None:
    """On every channel, whatever happened on the way; a failure shows its seed among the test's values."""
    seed = f"{random.randrange(10**6)}/{number}"
    walk = Walk(store, random.Random(seed))
    store.pages.register([a_page(f"https://tv.example/{title.id}", title) for title in TITLES], NOON)
    for _ in range(25):
        walk.step()
    walk.finish()

    assert [] == store.outbox.letters(states=[LetterState.WAITING, LetterState.DEAD])
    assert [] == [alert for alert, names in walk.names.items() if len(names) > 1]
    assert 3 * walk.told == sum(len(taken) for taken in walk.taken.values())
    assert [] == [way for way, taken in walk.taken.items() if taken != sorted(taken)]
