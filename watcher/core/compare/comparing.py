"""The step itself: known and a reading make a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from watcher.core.compare.alerts import write_alerts
from watcher.core.compare.known import after, missing
from watcher.core.compare.news import find_news
from watcher.core.compare.retraction import lapse
from watcher.core.compare.stance import settled_year
from watcher.core.compare.told import first_sight, retold
from watcher.core.model import Known, Reading, Signal, Title, Told, Verdict
from watcher.core.witnesses.confirmation import as_told, heard, waits
from watcher.core.witnesses.saying import voices


def compare(known: Known, reading: Reading, title: Title, *, page: str, at: datetime) -> Verdict:
    """What follows from a fit reading of a page of the title at this instant."""
    reading = replace(reading, release_date=settled_year(known, reading.release_date))
    gone, gone_at = missing(known, reading, title, at)
    known = replace(known, witnesses=voices(known, reading, page), missing=gone, missing_at=gone_at)
    if known.told is None or known.baseline:
        told = first_sight(known, known.told or Told(), reading)
        return Verdict(after(known, reading, told, lapsed_at=None))
    return against_told(known, known.told, reading, title, page=page, at=at)


def against_told(known: Known, told: Told, reading: Reading, title: Title, *, page: str, at: datetime) -> Verdict:
    """The verdict on a title that was told of before: its news are alerts, and count as told."""
    lapsed_at = lapse(known, told, reading, at)
    agreed = heard(reading, page, known.witnesses, title.confirm)
    changes = find_news(looked_at(known, told, title), told, agreed.reading, lapsed_at, at)
    news = [change for change in changes if change.signal in watched(title)]
    told_after, alerts = write_alerts(news, title, known, told, agreed, at)
    told_after = retold(known, told_after, agreed.reading, news, at)
    held = as_told(told_after) if waits(reading.release_date, told_after, known, title) else ""
    return Verdict(replace(after(known, reading, told_after, lapsed_at=lapsed_at), held=held), alerts)


def looked_at(known: Known, told: Told, title: Title) -> Known:
    """What was known of the page as far as it was looked at as news; what waits to be confirmed never was."""
    if title.confirm > 1:
        known = replace(known, reading=known.reading or Reading())
    return replace(known, release=None, stance=None) if known.held == as_told(told) else known


def watched(title: Title) -> frozenset[Signal]:
    """The signals that the title is watched for; its sections always are."""
    return frozenset((*title.signals, Signal.SECTION))
