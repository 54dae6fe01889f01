"""Pages of one title that are read one after the other: what a store keeps between checks, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from watcher.core.compare import compare
from watcher.core.model import Alert, Claim, Known, Reading, Signal, State, Title, Told, Trust, Witness

NOON = datetime(2025, 1, 10, 12, 0, tzinfo=UTC)
TITLE = Title("the-harbour-2", "The Harbour", season=2)
A, B, C, D, E = PAGES = tuple(f"https://{name}.example/harbour" for name in "abcde")


def release(text: str, **more: object) -> Claim:
    """A claim of the date: "dated 2025-05-03", "placeholder"."""
    state, _, value = text.partition(" ")
    claim = Claim(Signal.RELEASE_DATE, State(state), value or None, quote=f"It says {text}.")
    return replace(claim, **more)  # type: ignore[arg-type]  # fields of a claim


@dataclass(slots=True)
class Chorus:
    """The pages of a title with what they said last, and all that was told."""

    title: Title = TITLE
    trust: dict[str, Trust] = field(default_factory=dict)
    told: Told | None = None
    known: dict[str, Known] = field(default_factory=dict)
    alerts: list[Alert] = field(default_factory=list)
    at: datetime = NOON

    def begin(self, text: str, *pages: str) -> None:
        """The first pass: every page says this."""
        for page in pages:
            self.read(page, Reading(release_date=release(text)), baseline=True)

    def say(self, page: str, text: str, *, dated: date | None = None, **more: object) -> list[str]:
        """An hour later the page says this of the date; what is told: "moved 2025-05-03"."""
        return self.read(page, Reading(release_date=release(text, **more), page_date=dated))

    def read(self, page: str, reading: Reading, *, baseline: bool = False) -> list[str]:
        """An hour later the page is read."""
        self.at += timedelta(hours=1)
        known = replace(
            self.known.get(page, Known()), told=self.told, baseline=baseline, witnesses=tuple(self.witnesses())
        )
        verdict = compare(known, reading, self.title, page=page, at=self.at)
        self.told, self.known[page] = verdict.known.told, replace(verdict.known, told=None)
        self.alerts += verdict.alerts
        return [f"{alert.change} {alert.value or ''}".strip() for alert in verdict.alerts]

    def witnesses(self) -> list[Witness]:
        """What every page said last, and nothing where it was never read."""
        said = {page: Reading() for page in self.trust} | {page: known.reading for page, known in self.known.items()}
        return [Witness(page, reading or Reading(), self.trust.get(page)) for page, reading in said.items()]


def confirming(number: int, *pages: str) -> Chorus:
    """Pages with placeholders whose title wants so many of them."""
    chorus = Chorus(replace(TITLE, confirm=number))
    chorus.begin("placeholder", *pages)
    return chorus


def witness(page: str, text: str, trust: Trust | None = None, day: date | None = None) -> Witness:
    """A page that says this of the date."""
    return Witness(page, Reading(release_date=release(text), page_date=day), trust)
