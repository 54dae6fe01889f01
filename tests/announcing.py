"""A site whose pages announce one day after the other, while whatever watches it is stopped and started."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests import harbour
from tests.loopback import Answer, Site


@dataclass(slots=True)
class World:
    """Pages that announce one day after the other; `pause` is the longest time between two announcements."""

    site: Site
    chance: random.Random
    pages: int = 20
    pause: float = 0.3
    days: dict[int, int] = field(default_factory=dict)  # of each page: how often it announced another day

    def begin(self) -> list[str]:
        """Every page has a placeholder; their addresses."""
        return [self.show(number, harbour.page(show=harbour.show(number))) for number in range(self.pages)]

    def show(self, number: int, body: bytes) -> str:
        """Let a page say this."""
        return self.site.route(f"/page{number}", Answer(body=body, headers={"ETag": f'"{hash(body)}"'}))

    def move_on(self) -> None:
        """One page announces another day."""
        number = self.chance.randrange(self.pages)
        self.days[number] = self.days.get(number, 0) + 1
        self.show(number, harbour.dated(f"{self.day(number):%B %-d, %Y}", harbour.show(number)))

    def day(self, number: int) -> date:
        """What a page announces now."""
        return date(2027, 1, 1) + timedelta(days=self.days[number])

    def news(self) -> dict[str, str]:
        """The last news of every page that has any, by its address."""
        return {self.site.url(f"/page{number}"): self.day(number).isoformat() for number in self.days}

    async def keep_moving(self) -> None:
        """Go on for ever."""
        while True:
            await asyncio.sleep(self.chance.uniform(0, self.pause))
            self.move_on()
