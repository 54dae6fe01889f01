"""A title, what is known of it, and terminals to show it on."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

from watcher.core.model import Alert, Authority, Change, Claim, Known, Reading, Signal, State, Title, Told, Trust
from watcher.store.records import Health, Letter, LetterState, PageStanding, Past, TitleStanding

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
TITLE = Title("the-lantern-keepers-2", "The Lantern Keepers", 2)

PLACEHOLDER = Claim(Signal.RELEASE_DATE, State.PLACEHOLDER, quote="There is no date yet.", heading="Release date")
DATED = Claim(Signal.RELEASE_DATE, State.DATED, "2027-04-08", "It premieres on April 8.", "Release date", where="UK")
TEASER = Claim(Signal.TRAILER, State.TEASER, url="https://www.youtube.com/watch?v=abc", quote="Watch the teaser.")
JOINED = Claim(Signal.CAST, State.JOINED, "Ilse Marchetti", "Ilse Marchetti joins.", role="Inspector Vane")
RETURNING = Claim(Signal.CAST, State.RETURNING, "Nessa Brandvold", "Nessa Brandvold returns.", "Cast")
PLOT = Claim(Signal.SECTION, State.FILLED, "A long story.", "A long story.", section="plot")
LOST = Claim(
    Signal.RELEASE_DATE,
    State.DATED,
    "2025-10-09",
    "Season 1 arrived on October 9.",
    authority=Authority.ANNOUNCED,
    lost="it is about season 1",
)

READING = Reading(DATED, TEASER, (JOINED,), (RETURNING,), (PLOT,), (LOST,), date(2026, 5, 1))
ALERT = Alert(
    id="a1",
    title=TITLE,
    signal=Signal.RELEASE_DATE,
    change=Change.DATED,
    value="2027-04-08",
    previous_state=State.PLACEHOLDER,
    previous_value=None,
    claim=DATED,
    page="https://a.example",
    observed_at=NOON,
)
LETTER = Letter("msg_1", "inbox", "you@example.com", TITLE.id, (ALERT,), NOON, NOON, 0, LetterState.WAITING, "", None)


def a_page(
    url: str,
    reading: Reading | None = READING,
    health: Health = Health.FIT,
    reason: str = "",
    trust: Trust | None = None,
) -> PageStanding:
    """A page that was read five minutes ago and is looked at again in an hour."""
    checked_at = NOON - timedelta(minutes=5)
    past = Past(1, TITLE.id, url, "tv.example", next_check_at=NOON + timedelta(hours=2), checked_at=checked_at)
    past = Past(**{name: getattr(past, name) for name in past.__slots__} | {"health": health, "trust": trust})
    good_at = checked_at if reading else None
    return PageStanding(past, Known(reading=reading), "as configured", reason, checked_at, good_at)


def a_standing(*pages: PageStanding) -> TitleStanding:
    """The title with these pages."""
    return TitleStanding(TITLE, Told(State.DATED, "2027-04-08", trailer=State.TEASER), pages)


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True
