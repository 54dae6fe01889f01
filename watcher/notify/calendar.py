"""Release days as calendar entries (RFC 5545): one entry a title, which later news move or take away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from watcher.core.edtf import read_edtf
from watcher.core.model import Alert, Change
from watcher.notify.message import by_title, title_name
from watcher.notify.plain import digest, link, plain

_COMES: Final = frozenset({Change.DATED, Change.MOVED})
_GOES: Final = frozenset({Change.WITHDRAWN, Change.CANCELLED})
_EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)


def write_calendar(alerts: Sequence[Alert], language: str) -> tuple[str, bytes] | None:
    """The method and the file with an entry for each title whose day is set or taken; None where none is."""
    entries = [entry for _, group in by_title(alerts) for entry in _last_entry(group, language)]
    if not entries:
        return None
    method = "CANCEL" if all(entry["STATUS"] == "CANCELLED" for entry in entries) else "PUBLISH"
    calendar = Calendar()
    calendar.add("prodid", "-//watcher//release days//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    for entry in entries:
        calendar.add_component(entry)
    return method, calendar.to_ical()


def _last_entry(alerts: Sequence[Alert], language: str) -> Iterator[Event]:
    for alert in reversed(alerts):
        comes = alert.change in _COMES
        day = _day_of(alert.value if comes else alert.previous_value)
        if day and (comes or alert.change in _GOES):
            yield _entry(alert, day, language, "CONFIRMED" if comes else "CANCELLED")
            return


def _day_of(value: str | None) -> date | None:
    period = read_edtf(value or "")
    return period.first if period and period.is_day else None


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
