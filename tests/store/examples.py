"""Builders with good defaults for the store's tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watcher.core.cadence import Plan
from watcher.core.model import Alert, Change, Claim, Known, Reading, Signal, State, Title, Told, Verdict
from watcher.settings import Every, Page
from watcher.store.database import Access
from watcher.store.records import Body, Decision, Past, Route, Trace
from watcher.store.store import Store

NOON = datetime(2024, 9, 5, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
HOST = "tv.example"
TITLE = Title("the-harbour-2", "The Harbour", season=2)
PLACEHOLDER = Claim(Signal.RELEASE_DATE, State.PLACEHOLDER, quote="There is no date yet.", heading="Release date")
DATED = Claim(Signal.RELEASE_DATE, State.DATED, "2024-10-31", quote="It arrives on October 31.", heading="Release date")
MAIL = Route("inbox")
HOOK = Route("hook", alone=True)


def open_store(folder: Path, access: Access = Access.OWNER) -> Store:
    """The store in a folder."""
    return Store.open(f"sqlite:///{folder / 'watcher.db'}", access)


def a_page(url: str = "https://tv.example/harbour", title: Title = TITLE, every: timedelta = HOUR) -> Page:
    """A page of the config."""
    return Page(url, title, Every(every, every))


def an_alert(name: str = "dated", claim: Claim = DATED, at: datetime = NOON, title: Title = TITLE) -> Alert:
    """An alert under an id made of `name`."""
    return Alert(
        id=f"alert_{name}",
        title=title,
        signal=claim.signal,
        change=Change.DATED,
        value=claim.value,
        previous_state=State.PLACEHOLDER,
        previous_value=None,
        claim=claim,
        page="https://tv.example/harbour",
        observed_at=at,
    )


def a_body(text: bytes = b"page", hash: str = "b1") -> Body:
    """A kept body."""
    return Body(hash, text, "https://tv.example/harbour", "text/html", NOON)


def a_trace(seen: str = "b1", *, body: Body | None = None) -> Trace:
    """What a fit answer leaves."""
    return Trace(seen, f"etag of {seen}", f"text of {seen}", "1", body)


def a_decision(*alerts: Alert, claim: Claim = DATED, told: Told | None = None, at: datetime = NOON) -> Decision:
    """A decision that knows the claim, with these alerts."""
    known = Known(told or Told(claim.state, claim.value), reading=Reading(release_date=claim), release=claim)
    return Decision(Verdict(known, alerts), (claim,), Plan(at + HOUR, "as configured"))


def the_page(store: Store, at: datetime = NOON) -> Past:
    """The one page of a fresh store."""
    store.pages.register([a_page()], at)
    (past,) = store.pages.due(HOST, at, 10)
    return past


def read(store: Store, past: Past, decision: Decision, *routes: Route, at: datetime = NOON) -> tuple[str, ...]:
    """Record a reading; returns the ids of the alerts that are new."""
    _, alerts = store.checks.record_reading(past, lambda known: decision, a_trace(body=a_body()), routes, at)
    return tuple(alert.id for alert in alerts)


def queued(store: Store, *names: str, route: Route = HOOK) -> None:
    """Messages of one title, in this order."""
    read(store, the_page(store), a_decision(*(an_alert(name) for name in names)), route)


def texts_in(path: Path) -> list[str]:
    """The columns of a database that hold a time as a text: no text is earlier than a number."""
    with closing(sqlite3.connect(path)) as database:
        columns = database.execute(
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE c.type = 'BIGINT'"
        ).fetchall()
        assert columns
        texts = "SELECT count(*) FROM {} WHERE typeof({}) = 'text'"
        found = [(*column, *database.execute(texts.format(*column)).fetchone()) for column in columns]
    return [f"{table}.{name}" for table, name, many in found if many]


def due(store: Store, channel: str = "hook", at: datetime = NOON) -> list[str]:
    """The names of the alerts that a channel may try."""
    letters = store.outbox.due(channel, at, 10)
    return [alert.id.removeprefix("alert_") for letter in letters for alert in letter.alerts]
