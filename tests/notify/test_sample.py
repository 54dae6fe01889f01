"""The sample that `test-alert` sends."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.notify.examples import AT
from watcher.core.edtf import read_edtf
from watcher.core.model import Alert, Change
from watcher.notify import Manner
from watcher.notify.calendar import write_calendar
from watcher.notify.message import subject
from watcher.notify.sample import SHOW, sample_alerts

SAMPLE = sample_alerts(AT)


def test_there_is_one_of_each_kind() -> None:
    """Whoever receives it has seen everything."""
    assert sorted(alert.change for alert in SAMPLE) == sorted(Change)


def test_another_sample_has_other_ids() -> None:
    """A receiver that drops repeats shows each sample."""
    ids = {alert.id for at in (AT, AT + timedelta(seconds=1)) for alert in sample_alerts(at)}

    assert len(ids) == 2 * len(Change)
    assert "." not in "".join(ids)


@pytest.mark.parametrize("alert", SAMPLE, ids=lambda alert: str(alert.change))
def test_each_is_whole(alert: Alert) -> None:
    """With a quote, a heading, and a value that can be read."""
    assert alert.claim.quote
    assert alert.claim.heading
    assert alert.title == SHOW
    assert subject([alert], Manner()).startswith("Sample: The Glass Tide, season 2: ")
    if alert.value and alert.signal == "release_date":
        assert read_edtf(alert.value)


def test_the_sample_enters_a_day_into_the_calendar() -> None:
    """The last news about it stands: it moved, and was not taken away."""
    method, content = write_calendar(SAMPLE, "en") or ("", b"")

    assert method == "PUBLISH"
    assert b"STATUS:CONFIRMED" in content
