"""Release days as calendar entries (RFC 5545): one entry a title, which later news move or take away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from watcher.core.edtf import read_edtf
from watcher.core.model import Alert, Change
from watcher.notify.message import title_name
from watcher.notify.plain import digest, link, plain

_COMES: Final = frozenset({Change.DATED, Change.MOVED})
_GOES: Final = frozenset({Change.WITHDRAWN, Change.CANCELLED})
_EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)


def write_calendar(alerts: Sequence[Alert], language: str) -> tuple[str, bytes] | None:
    """The method and the file for the last of a title's alerts that sets or takes a day; None where none does."""
    for alert in reversed(alerts):
        day = _day_of(alert.value if alert.change in _COMES else alert.previous_value)
        if day and alert.change in _COMES | _GOES:
            return _write(alert, day, language)
    return None


def _day_of(value: str | None) -> date | None:
    period = read_edtf(value or "")
    return period.first if period and period.is_day else None


def _write(alert: Alert, day: date, language: str) -> tuple[str, bytes]:
    method = "PUBLISH" if alert.change in _COMES else "CANCEL"
    calendar = Calendar()
    calendar.add("prodid", "-//watcher//release days//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(_entry(alert, day, language, "CONFIRMED" if method == "PUBLISH" else "CANCELLED"))
    return method, calendar.to_ical()


def _entry(alert: Alert, day: date, language: str, status: str) -> Event:
    entry = Event()
    entry.add("uid", f"release-{digest(alert.title.id)}@watcher.invalid")
    # A calendar keeps the entry with the highest number: the later sight wins, whatever order mails arrive in.
    entry.add("sequence", max(0, (alert.observed_at - _EPOCH) // timedelta(minutes=1)))
    entry.add("dtstamp", alert.observed_at.astimezone(UTC))
    entry.add("dtstart", day)
    entry.add("dtend", day + timedelta(days=1))
    entry.add("summary", title_name(alert.title, language))
    entry.add("description", "\n".join(line for line in (plain(alert.claim.quote), plain(alert.page)) if line))
    entry.add("transp", "TRANSPARENT")
    entry.add("status", status)
    if link(alert.page):
        entry.add("url", alert.page)
    return entry
