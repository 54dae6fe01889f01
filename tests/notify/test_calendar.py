"""Release days as calendar entries, read back with the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from icalendar import Calendar, Event

from tests.notify.examples import AT, DIPLOMAT, an_alert, every_kind
from tests.notify.hostile import IDS, TITLES
from watcher.core.model import Alert, Change
from watcher.notify.calendar import write_calendar

KINDS = every_kind()


def entry(*alerts: Alert) -> tuple[str, Event]:
    """The method and the only entry of the calendar that the alerts make."""
    written = write_calendar(alerts, "en")
    assert written is not None
    method, content = written
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert calendar["METHOD"] == method
    (found,) = calendar.events
    return method, found


def test_a_day_is_an_entry_that_keeps_nobody_busy() -> None:
    """All day, with the sentence and the page."""
    method, found = entry(an_alert())

    assert method == "PUBLISH"
    assert (found.start, found.end) == (date(2024, 10, 31), date(2024, 11, 1))
    assert found["SUMMARY"] == "The Diplomat, season 2"
    assert found["TRANSP"] == "TRANSPARENT"
    assert "The second season arrives on October 31." in str(found["DESCRIPTION"])


def test_a_moved_day_moves_the_entry() -> None:
    """The same UID under a higher number, so that calendars replace it."""
    later = replace(KINDS[Change.MOVED], observed_at=AT + timedelta(days=3))
    (_, first), (_, second) = entry(an_alert()), entry(later)

    assert first["UID"] == second["UID"]
    assert int(str(second["SEQUENCE"])) - int(str(first["SEQUENCE"])) == 3 * 24 * 60
    assert second.start == date(2024, 11, 7)


@pytest.mark.parametrize("change", [Change.WITHDRAWN, Change.CANCELLED])
def test_a_day_that_falls_takes_the_entry_away(change: Change) -> None:
    """Where one was entered."""
    method, found = entry(replace(KINDS[change], previous_value="2024-10-31"))

    assert method == "CANCEL"
    assert found["STATUS"] == "CANCELLED"
    assert found["UID"] == entry(an_alert())[1]["UID"]


@pytest.mark.parametrize(
    "alert",
    [KINDS[Change.WINDOW], KINDS[Change.CANCELLED], KINDS[Change.TEASER], KINDS[Change.JOINED], KINDS[Change.RELEASED]],
    ids=lambda alert: str(alert.change),
)
def test_what_is_no_coming_day_makes_no_entry(alert: Alert) -> None:
    """A period, a trailer, a person, or what is out already."""
    assert write_calendar([alert], "en") is None


def test_the_last_news_of_a_check_counts() -> None:
    """One entry a title."""
    assert entry(an_alert(), KINDS[Change.MOVED])[1].start == date(2024, 11, 7)


def test_each_title_has_its_entry() -> None:
    """A message may hold the news of many; the whole is only taken away where all of it is."""
    other = replace(KINDS[Change.WITHDRAWN], title=replace(DIPLOMAT, id="another", name="Another"))
    method, content = write_calendar([an_alert(), other], "en") or ("", b"")
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)

    assert method == "PUBLISH"
    assert [str(found["STATUS"]) for found in calendar.events] == ["CONFIRMED", "CANCELLED"]


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_a_hostile_title_adds_no_line(name: str) -> None:
    """Names and quotes are escaped and folded."""
    alert = replace(an_alert(quote=name), title=replace(DIPLOMAT, name=name), page=name)
    method, found = entry(alert)

    assert method == "PUBLISH"
    assert set(found) <= {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "STATUS",
    }  # fmt: skip
