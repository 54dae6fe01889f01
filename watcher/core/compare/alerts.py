"""Alerts: each change that is news, under an id that is the same wherever and whenever it is told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from watcher.core.compare.news import News
from watcher.core.compare.told import trailer_rank
from watcher.core.language.spellings import person_key
from watcher.core.model import Alert, Known, Reading, Signal, State, Title, Told
from watcher.core.witnesses.confirmation import Heard
from watcher.core.witnesses.saying import sayers


def write_alerts(
    news: Iterable[News], title: Title, known: Known, told: Told, agreed: Heard, at: datetime
) -> tuple[Told, tuple[Alert, ...]]:
    """The told state with each change counted, and the alerts, which name what was told before all of them."""
    alerts, counts = [], told
    for change in news:
        counts, ordinal = counted(counts, change)
        alerts.append(make_alert(change, ordinal, title, known, told, agreed, at))
    return counts, tuple(alerts)


def make_alert(news: News, ordinal: int, title: Title, known: Known, told: Told, agreed: Heard, at: datetime) -> Alert:
    """The alert of one change, with what was told before and the pages that say the same."""
    previous, value = previous_of(news.signal, told, known)
    others = tuple(c for c in agreed.reading.others if c.signal is news.signal and c.lost.startswith("later"))
    return Alert(
        id=alert_id(title, news, ordinal),
        title=title,
        signal=news.signal,
        change=news.change,
        value=news.value,
        previous_state=previous,
        previous_value=value,
        claim=news.claim,
        page=agreed.page,
        observed_at=at,
        also_said_by=sayers(news.claim, known.witnesses, but=agreed.page),
        others=others if news.signal is Signal.RELEASE_DATE else (),
    )


def alert_id(title: Title, news: News, ordinal: int) -> str:
    """An id that is the same over retries, restarts and restores: of title, signal, change, value and ordinal."""
    value = person_key(news.value or "") if news.signal is Signal.CAST else news.value or ""
    value = "" if news.signal is Signal.SECTION else value
    parts = (title.id, news.signal, news.claim.section or "", news.change, value, str(ordinal))
    return "alert_" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def counted(told: Told, news: News) -> tuple[Told, int]:
    """The told state with this change counted, and its ordinal."""
    key = ":".join((news.signal, news.claim.section or "", news.change, news.value or ""))
    ordinal = told.ordinals.get(key, 0) + 1
    return replace(told, ordinals=MappingProxyType({**told.ordinals, key: ordinal})), ordinal


def previous_of(signal: Signal, told: Told, known: Known) -> tuple[State, str | None]:
    """What was told of the signal before, or the placeholder that the page showed."""
    shown = known.reading or Reading()
    match signal:
        case Signal.RELEASE_DATE:
            known_state = told.release_date is not State.UNKNOWN
            return (told.release_date if known_state else shown.release_date.state), told.value
        case Signal.TRAILER:
            return (told.trailer if trailer_rank(told.trailer) else shown.trailer.state), None
        case Signal.CAST:
            return State.UNKNOWN, None
        case Signal.SECTION:
            return State.PLACEHOLDER, None
