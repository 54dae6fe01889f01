"""A realistic alert of each kind, about an invented show: what `test-alert` sends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from watcher.core.model import Alert, Change, Claim, Signal, State, Title

SHOW = Title(id="sample-the-glass-tide-2", name="Sample: The Glass Tide", season=2)
PAGE = "https://tv.example/the-glass-tide-season-2"
VIDEO = "https://www.youtube.com/watch?v=glasstide-2"


def sample_alerts(at: datetime) -> tuple[Alert, ...]:
    """One alert of each kind, as if all had just been seen."""
    day = (at + timedelta(days=70)).date()
    later = (day + timedelta(days=7)).isoformat()
    window, coming = str(day.year), day.isoformat()
    return (
        *_release_alerts(at, window, coming, later),
        _alert(at, Change.TEASER, None, _trailer(State.TEASER, "Here is a first look at the second season.")),
        _alert(at, Change.TRAILER, None, _trailer(State.TRAILER, "The full trailer is here, and it is stormy.")),
        _alert(at, Change.JOINED, "Ines Okafor", _person()),
        _alert(at, Change.FILLED, PLOT, _plot()),
    )


PLOT = "A ferry vanishes in the fog, and the only person who saw it leave is the one nobody believes."


def _release_alerts(at: datetime, window: str, coming: str, later: str) -> tuple[Alert, ...]:
    placeholder, announced, dated = (State.PLACEHOLDER, None), (State.WINDOW, window), (State.DATED, coming)
    return (
        _date(at, Change.WINDOW, window, State.WINDOW, f"Season 2 will arrive in {window}.", placeholder),
        _date(at, Change.DATED, coming, State.DATED, "The second season starts in ten weeks.", announced),
        _date(at, Change.WITHDRAWN, None, State.PLACEHOLDER, "The date no longer stands.", dated),
        _date(at, Change.CANCELLED, None, State.CANCELLED, "There will be no second season after all.", dated),
        _date(at, Change.REVIVED, None, State.PLACEHOLDER, "The show has been saved.", (State.CANCELLED, None)),
        _date(at, Change.MOVED, later, State.DATED, "The new season now starts a week later than planned.", dated),
        _date(at, Change.RELEASED, None, State.RELEASED, "All six episodes are out now.", placeholder),
    )


def _date(
    at: datetime, change: Change, value: str | None, state: State, quote: str, previous: tuple[State, str | None]
) -> Alert:
    claim = Claim(Signal.RELEASE_DATE, state, value, quote, heading="The Glass Tide season 2 release date")
    alert = _alert(at, change, value, claim)
    return replace(alert, previous_state=previous[0], previous_value=previous[1])


def _trailer(state: State, quote: str) -> Claim:
    return Claim(Signal.TRAILER, state, None, quote, heading="Is there a trailer?", url=VIDEO)


def _person() -> Claim:
    quote = "Ines Okafor joins as the new harbour master, Adaeze Cole."
    return Claim(Signal.CAST, State.JOINED, "Ines Okafor", quote, heading="The cast of season 2", role="Adaeze Cole")


def _plot() -> Claim:
    return Claim(Signal.SECTION, State.FILLED, PLOT, PLOT, heading="The plot", section="plot")


def _alert(at: datetime, change: Change, value: str | None, claim: Claim) -> Alert:
    return Alert(
        id=f"sample_{claim.signal}_{change}_{at:%Y%m%d%H%M%S}",
        title=SHOW,
        signal=claim.signal,
        change=change,
        value=value,
        previous_state=State.PLACEHOLDER,
        previous_value=None,
        claim=claim,
        page=PAGE,
        observed_at=at,
    )
