"""Fakes for the seams of the program: what comes from outside, in a script written beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from watcher.core.fitness import Reason, Unfit
from watcher.core.model import Claim, Reading, Signal, State, Usual
from watcher.notify import Failed, Message, Sent
from watcher.reading import Answer as SheetAnswer
from watcher.reading import Read, Same, Sheet, Unread
from watcher.settings import Page
from watcher.sources.answer import Answer, Fetched

NOON = datetime(2024, 9, 5, 12, 0, tzinfo=UTC)


@dataclass(slots=True)
class FakeClock:
    """A clock that stands still until it is moved on."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, step: timedelta) -> None:
        """Let time pass."""
        self.now += step


@dataclass(slots=True)
class FakeFetch:
    """Answers in the given order, the last one again and again; remembers what it was asked."""

    answers: list[Answer]
    asked: list[tuple[str, str]] = field(default_factory=list)  # address and validators

    async def __call__(self, page: Page, validators: str, now: datetime) -> Answer:
        self.asked.append((page.url, validators))
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@dataclass(slots=True)
class FakeReader:
    """Reads bodies that say plainly what they say: "dated 2024-10-31", "placeholder", "wall", "crash".

    What follows a "#" is noise outside the text that counts.
    """

    read: list[str] = field(default_factory=list)
    usual: list[Usual | None] = field(default_factory=list)

    async def __call__(self, sheet: Sheet) -> SheetAnswer:
        text, _, _ = sheet.body.decode().partition(" #")
        self.read.append(text)
        self.usual.append(sheet.usual)
        if text in ("wall", "gone"):
            return Unfit(Reason.BOT if text == "wall" else Reason.NOT_FOUND, f"a {text}")
        if text == "crash":
            return Unread("the reader failed")
        if text == sheet.fingerprint:
            return Same(text)
        reading = Reading(release_date=claim_of(text), page_date=date(2024, 9, 1))
        return Read(reading, Usual(letters=len(text)), text, b"x")


def claim_of(text: str) -> Claim:
    """What a body of a test says about the release date."""
    state, _, value = text.partition(" ")
    return Claim(Signal.RELEASE_DATE, State(state), value or None, quote=f"It says {text}.", heading="Release date")


def fetched(text: str, validators: str = "") -> Fetched:
    """A page that says so."""
    url = "https://tv.example/harbour"
    return Fetched(url, url, 200, "text/html", text.encode(), validators)


class FakeChannel:
    """Answers in the given order, the last one again and again; remembers what it was handed."""

    def __init__(self, *answers: Sent | Failed | Exception) -> None:
        self.answers = list(answers) or [Sent("ok")]
        self.messages: list[Message] = []

    async def send(self, message: Message, *, at: datetime) -> Sent | Failed:
        """The next answer of the script."""
        self.messages.append(message)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def names(self) -> Iterable[str]:
        """The alerts that it was handed, in order."""
        return [alert.id.removeprefix("alert_") for message in self.messages for alert in message.alerts]
