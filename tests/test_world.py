"""A simulated world: a virtual clock, real sockets, receivers that fail in every way and return after a day.

Everything is delivered within one step of the retry schedule after a receiver's return, or stands in the dead letters
with its reason; and no receiver's trouble delays another channel.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from aiosmtpd.smtp import SMTP as SMTPServer
from aiosmtpd.smtp import Envelope, Session

from tests.fakes import NOON, FakeClock
from tests.receivers import Behaviour, Mailbox, WebhookReceiver, answer, drip, hang, reset
from tests.store.examples import a_decision, a_page, a_trace, an_alert, open_store
from watcher.core.model import Title
from watcher.crew import MAIL_LIFETIME, route_of
from watcher.deliver import Outlet, deliver
from watcher.notify import Manner
from watcher.notify.email import EmailChannel
from watcher.notify.post import Poster
from watcher.notify.webhook import WebhookChannel
from watcher.settings import Email, Webhook
from watcher.store.records import LetterState, Route
from watcher.store.store import Store
from watcher.store.thread import StoreThread

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BACK = NOON + DAY  # when the receivers return
END = NOON + 6 * DAY
STEP = timedelta(hours=1, minutes=10)  # the longest wait until it is seen that a receiver is back
SHORT = timedelta(seconds=0.1)  # of real time: who has not answered by then hangs
LONG = timedelta(seconds=20)
GRID = timedelta(minutes=10)  # what is due within it is tried together
TITLES = [Title(f"t{number}", f"Show {number}") for number in range(2)]
NEWS = [NOON + HOUR * hours for hours in (0, 5, 23)]
FAILURES: dict[str, Behaviour] = {
    "error": answer(500),
    "overloaded": answer(503, retry_after="7200"),
    "limited": answer(429, retry_after="Fri, 06 Sep 2024 03:00:00 GMT"),
    "moved": answer(302, location="http://169.254.169.254/latest"),
    "reset": reset,
    "hangs": hang,
    "drips": drip(b"HTTP/1.1 200 OK\r\nx: ", b"y"),
    "endless": drip(b"HTTP/1.1 500 No\r\n\r\n", b"x" * 60_000),
}
REFUSALS = {
    "busy": "451 later",
    "closing": "421 good night",
    "asleep": "",
}  # what mail servers say to a mail; "": nothing


@dataclass(slots=True)
class World:
    """Channels with their receivers over one outbox."""

    store: StoreThread
    outlets: list[Outlet]
    hooks: dict[str, WebhookReceiver]
    routes: list[Route]
    boxes: dict[str, MoodyMailbox]
    clock: FakeClock = field(default_factory=FakeClock)
    slowest: float = 0.0  # real seconds that the good channel took, over what it had to send

    async def run(self, events: list[tuple[datetime, Callable[[], Awaitable[None]]]]) -> None:
        """Let the clock go from one thing to do to the next."""
        while self.clock.now < END:
            due = await self._next_due() or END
            at = events[0][0] if events else END
            self.clock.now = min(max(NOON - (NOON - due) // GRID * GRID, self.clock.now), max(at, self.clock.now))
            while events and events[0][0] <= self.clock.now:
                await events.pop(0)[1]()
            await asyncio.gather(*(self._round(outlet) for outlet in self.outlets))

    async def _next_due(self) -> datetime | None:
        """When the first message that need not wait for another is due."""
        letters = await self.store.run(lambda store: store.outbox.letters(states=[LetterState.WAITING]))
        first = {(letter.channel, letter.title_id): letter.next_try_at for letter in reversed(letters)}
        channels = await self.store.run(lambda store: store.channels.health())
        probes = [channels[name].next_probe_at for name, _ in first if name in channels]
        return min((at for at in (*first.values(), *probes) if at), default=None)

    async def _round(self, outlet: Outlet) -> None:
        start = time.monotonic()
        await deliver(outlet, self.store, self.clock, lambda delivery: None)
        if outlet.name == "steady":
            self.slowest = max(self.slowest, time.monotonic() - start)

    async def tell(self) -> None:
        """News of every title on every channel."""
        name = f"at{self.clock():%d%H}"
        for title in TITLES:
            await self.store.run(partial(tell, title=title, name=name, world=self))


def tell(store: Store, title: Title, name: str, world: World) -> None:
    """News of a title."""
    (past,) = store.pages.find([title.id])
    decision = a_decision(an_alert(f"{title.id}_{name}", title=title))
    store.checks.record_reading(past, lambda known: decision, a_trace(), world.routes, world.clock())


@asynccontextmanager
async def world(folder: Path, port: int) -> AsyncIterator[World]:
    """A steady receiver, one of each bad kind, one that wants nothing more, and a mail server that is away."""
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(StoreThread(lambda: open_store(folder)))
        behaviours = FAILURES | {"steady": answer(), "gone": answer(410)}
        hooks = {
            name: await stack.enter_async_context(WebhookReceiver(usually=usually))
            for name, usually in behaviours.items()
        }
        poster = Poster(timeout=SHORT)
        webhooks = [Webhook(name, hook.url) for name, hook in hooks.items()]
        boxes = {name: await stack.enter_async_context(MoodyMailbox(verdict=said)) for name, said in REFUSALS.items()}
        ports = {"inbox": port} | {name: box.port for name, box in boxes.items()}
        mails = [Email(name, ("you@example.com",), "w@example.com", "127.0.0.1", port) for name, port in ports.items()]
        outlets = [Outlet(each.name, WebhookChannel(each, poster)) for each in webhooks]
        outlets += [
            Outlet(
                each.name, EmailChannel(each, Manner(), timeout=SHORT if each.name == "asleep" else LONG), MAIL_LIFETIME
            )
            for each in mails
        ]
        await store.run(
            lambda store: store.pages.register(
                [a_page(f"https://tv.example/{title.id}", title) for title in TITLES], NOON
            )
        )
        routes = [*(route_of(each, "") for each in webhooks), *(route_of(each, "you@example.com") for each in mails)]
        yield World(store, outlets, hooks, routes, boxes)


async def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


class MoodyMailbox(Mailbox):
    """A mail server that says to each mail what it is told to, or nothing at all."""

    async def handle_DATA(self, server: SMTPServer, session: Session, envelope: Envelope) -> str:
        """Say nothing until the other side gives up, where there is no verdict."""
        if not self.verdict:
            await asyncio.sleep(2 * SHORT.total_seconds())
            return "451 overslept"
        return await super().handle_DATA(server, session, envelope)


class LateMailbox(Mailbox):
    """A mail server on a port that was chosen beforehand."""

    async def _listen(self) -> asyncio.Server:
        return await asyncio.get_running_loop().create_server(self._protocol, "127.0.0.1", self.port)


async def test_a_day_of_trouble_loses_nothing(tmp_path: Path) -> None:
    """Every receiver but one has all news, once under each id, soon after its return; the other's are dead letters."""
    port = await free_port()
    box = LateMailbox()
    box.port = port
    async with AsyncExitStack() as stack, world(tmp_path, port) as it:

        async def come_back() -> None:
            await stack.enter_async_context(box)
            for name in FAILURES:
                it.hooks[name].usually = answer()
            for each in it.boxes.values():
                each.verdict = "250 kept"

        await it.run(sorted([*((at, it.tell) for at in NEWS), (BACK, come_back)], key=lambda event: event[0]))
        letters = await it.store.run(lambda store: store.outbox.letters())

    count = len(NEWS) * len(TITLES)
    sent: dict[str, list[datetime]] = {}
    for letter in letters:
        if letter.sent_at:
            sent.setdefault(letter.channel, []).append(letter.sent_at)
    late = {name: max(moments) - BACK for name, moments in sent.items() if name != "steady"}

    assert Counter({LetterState.SENT: count * (len(FAILURES) + len(REFUSALS) + 2), LetterState.DEAD: count}) == Counter(
        letter.state for letter in letters
    )
    assert {} == {name: wait for name, wait in late.items() if wait > STEP}
    assert all("410" in letter.answer for letter in letters if letter.state is LetterState.DEAD)
    assert {count} == {len(moments) for moments in sent.values()}
    for mailbox in (box, *it.boxes.values()):
        assert count == len({mail.mail["Message-ID"] for mail in mailbox.letters})
    assert count == len(box.letters)
    assert it.slowest < 1.0
