"""Builders of alerts and messages with good defaults, about invented shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from watcher.core.model import Alert, Change, Claim, Signal, State, Title
from watcher.notify import Message

AT = datetime(2024, 9, 5, 10, 0, tzinfo=UTC)
DIPLOMAT = Title(id="the-diplomat-2", name="The Diplomat", season=2)
PAGE = "https://tv.example/the-diplomat-season-2"
VIDEO = "https://www.youtube.com/watch?v=abc123"
HEADING = "The Diplomat season 2 release date"
PLOT = "A bomb goes off in London, and the embassy looks for those who lit it."


def an_alert(change: Change = Change.DATED, value: str | None = "2024-10-31", **claim: object) -> Alert:
    """An alert of the change; further keywords replace parts of its claim."""
    signal, state, defaults = _CLAIMS[change]
    made = Claim(signal, state, value, **{**defaults, **claim})  # type: ignore[arg-type]
    return Alert(
        id=f"alert_{change}_1",
        title=DIPLOMAT,
        signal=signal,
        change=change,
        value=value,
        previous_state=State.PLACEHOLDER,
        previous_value=None,
        claim=made,
        page=PAGE,
        observed_at=AT,
    )


def a_message(*alerts: Alert, to: str = "") -> Message:
    """A message of these alerts, or of one."""
    return Message("message_1", "inbox", alerts or (an_alert(),), AT, to)


def every_kind() -> dict[Change, Alert]:
    """An alert of each change, as a reader would see it."""
    moved = replace(an_alert(Change.MOVED, "2024-11-07"), previous_state=State.DATED, previous_value="2024-10-31")
    moved = replace(moved, corrects_at=AT - timedelta(days=60))
    withdrawn = replace(an_alert(Change.WITHDRAWN, None), previous_state=State.DATED, previous_value="2024-10-31")
    alerts = (
        an_alert(Change.WINDOW, "2024-23"),
        replace(an_alert(), also_said_by=("https://other.example/diplomat",)),
        moved,
        withdrawn,
        replace(an_alert(Change.CANCELLED, None), previous_state=State.WINDOW, previous_value="2025"),
        replace(an_alert(Change.REVIVED, None), previous_state=State.CANCELLED),
        an_alert(Change.RELEASED, "2024-10-31"),
        an_alert(Change.TEASER, None),
        replace(an_alert(Change.TRAILER, None), previous_state=State.TEASER),
        replace(an_alert(Change.JOINED, "Ines Okafor"), previous_state=State.UNKNOWN),
        an_alert(Change.FILLED, PLOT),
    )
    return {alert.change: alert for alert in alerts}


def _said(quote: str, heading: str = HEADING, **more: str) -> dict[str, str]:
    return {"quote": quote, "heading": heading, **more}


_CLAIMS: dict[Change, tuple[Signal, State, dict[str, str]]] = {
    Change.WINDOW: (Signal.RELEASE_DATE, State.WINDOW, _said("The second season arrives this autumn.")),
    Change.DATED: (Signal.RELEASE_DATE, State.DATED, _said("The second season arrives on October 31.")),
    Change.MOVED: (Signal.RELEASE_DATE, State.DATED, _said("It now arrives on November 7.")),
    Change.WITHDRAWN: (Signal.RELEASE_DATE, State.PLACEHOLDER, _said("The October date no longer stands.")),
    Change.CANCELLED: (Signal.RELEASE_DATE, State.CANCELLED, _said("There will be no second season.")),
    Change.REVIVED: (Signal.RELEASE_DATE, State.PLACEHOLDER, _said("The second season is alive after all.")),
    Change.RELEASED: (Signal.RELEASE_DATE, State.RELEASED, _said("All six episodes came out on October 31.")),
    Change.TEASER: (Signal.TRAILER, State.TEASER, _said("Here is a first look.", "Trailer", url=VIDEO)),
    Change.TRAILER: (Signal.TRAILER, State.TRAILER, _said("Watch the official trailer.", "Trailer", url=VIDEO)),
    Change.JOINED: (
        Signal.CAST,
        State.JOINED,
        _said("Ines Okafor joins as Vice President Grace Penn.", "Cast", role="Vice President Grace Penn"),
    ),
    Change.FILLED: (Signal.SECTION, State.FILLED, _said(PLOT, "The plot", section="plot")),
}
