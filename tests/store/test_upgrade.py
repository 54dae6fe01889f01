"""A database of an earlier version says after its upgrade what it said before."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from tests.store.examples import DATED, HOUR, NOON, TITLE, a_body, a_decision, a_trace, an_alert, open_store, texts_in
from watcher.core.model import Known, Reading, State, Told
from watcher.store.codec import encode
from watcher.store.records import Claims, Health, HostStanding, LetterState, Past
from watcher.store.schema import MIGRATIONS
from watcher.store.store import Store

PAGE = "https://tv.example/harbour"
SEEN = "fa8e882615e323cdb6942cd2623588b3"
THEN = "2024-09-05 12:00:00.000000"
KNOWN = Known(reading=Reading(release_date=DATED), release=DATED)
ALERT = an_alert()

ROWS: dict[str, list[tuple[object, ...]]] = {
    "title": [(TITLE.id, encode(TITLE), encode(Told(State.DATED, "2024-10-31")))],
    "body": [(SEEN, b"page", PAGE, "text/html", THEN, THEN), ("0d", b"older", PAGE, "", None, THEN)],
    "known": [(1, zlib.compress(encode(KNOWN).encode()))],
    "history": [
        (1, 1, THEN, zlib.compress(encode(Claims((DATED,))).encode()), SEEN),
        (2, 1, THEN, zlib.compress(encode(Claims((DATED,))).encode()), ""),
    ],
    "alert": [(ALERT.id, TITLE.id, 1, THEN, encode(ALERT))],
    "channel": [("inbox", None, THEN, None, "away", None)],
    "trouble": [("channel", "inbox", "away", THEN)],
    "host": [("tv.example", "2024-09-05 13:00:00.000000", 2)],
}
A_PAGE = {
    "id": 1,
    "title_id": TITLE.id,
    "url": PAGE,
    "host": "tv.example",
    "every_min": 3600.0,
    "every_max": 3600.0,
    "founding": False,
    "next_check_at": "2024-09-05 13:00:00.000000",
    "why": "as configured",
    "checked_at": THEN,
    "good_at": THEN,
    "changed_at": "2024-09-05 12:00:00.000000+00:00",  # so one statement wrote it
    "failures": 0,
    "health": "fit",
    "reason": "",
    "since": THEN,
    "validators": "",
    "seen": SEEN,
    "fingerprint": "text",
    "body": SEEN,
    "baseline": "0d",
    "reader": "0.1.0",
}
A_LETTER = {
    "id": "msg_1",
    "channel": "inbox",
    "recipient": "",
    "title_id": TITLE.id,
    "alerts": f'["{ALERT.id}"]',
    "created_at": THEN,
    "next_try_at": THEN,
    "tries": 1,
    "state": "waiting",
    "answer": "away",
}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The folder of a database with the fourth schema."""
    path = tmp_path / "watcher.db"
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with create_engine(f"sqlite:///{path}").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    with closing(sqlite3.connect(path)) as database, database:
        for table, rows in ROWS.items():
            for values in rows:
                database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
        for table, row in (("page", A_PAGE), ("outbox", A_LETTER)):
            names = ", ".join(f":{name}" for name in row)
            database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({names})", row)
    return tmp_path


def the_past(store: Store) -> Past:
    """The one page."""
    (past,) = store.pages.find()
    return past


def test_pages_stand_where_they_stood(old: Path) -> None:
    """With their times, their marks and the body that they said it in."""
    with open_store(old) as store:
        past = the_past(store)
        assert (past.next_check_at, past.checked_at, past.changed_at) == (NOON + HOUR, NOON, NOON)
        assert (past.health, past.seen, past.fingerprint) == (Health.FIT, SEEN, "text")
        assert past.body is not None
        assert store.checks.body(past.body) == replace(a_body(), hash=SEEN)
        assert store.pages.due_hosts(NOON + HOUR * 2) == ["tv.example"]


def test_what_was_known_learnt_and_told_stays(old: Path) -> None:
    """Also what was deflated without a primer."""
    with open_store(old) as store:
        known = replace(KNOWN, told=Told(State.DATED, "2024-10-31"))
        assert store.checks.known(the_past(store)) == known
        assert [(entry.at, entry.claim) for entry in store.history.timeline()] == [(NOON, DATED), (NOON, DATED)]
        assert store.history.alerts() == [ALERT]


def test_what_waits_and_what_ails_stays(old: Path) -> None:
    """Messages, channels, troubles and hosts."""
    with open_store(old) as store:
        (letter,) = store.outbox.letters()
        assert (letter.state, letter.created_at, letter.next_try_at) == (LetterState.WAITING, NOON, NOON)
        assert store.channels.health()["inbox"].failing_at == NOON
        assert [trouble.since for trouble in store.troubles.known()] == [NOON]
        assert store.pages.hosts() == [HostStanding("tv.example", NOON + HOUR, 2)]


def test_bodies_are_let_go_as_before(old: Path) -> None:
    """The next text takes the place of the one that nothing was learnt from; the first stays."""
    with open_store(old) as store:
        nothing = replace(a_decision(), learnt=())
        past = the_past(store)
        for hash in ("b2", "b3"):
            trace = a_trace(hash, body=a_body(hash=hash))
            store.checks.record_reading(past, lambda known: nothing, trace, (), NOON + HOUR)
            past = the_past(store)
    with closing(sqlite3.connect(old / "watcher.db")) as database:
        assert {row[0].hex() for row in database.execute("SELECT hash FROM body")} == {SEEN, "0d", "b3"}


def test_a_copy_of_what_was_stays(old: Path) -> None:
    """Beside the database, as it was."""
    open_store(old).close()
    with closing(sqlite3.connect(old / "watcher.db.before-0004")) as database:
        assert database.execute("SELECT checked_at FROM page").fetchone() == (THEN,)


def test_no_time_is_left_as_text(old: Path) -> None:
    """A number and a text are never the same, and no text is earlier than a number."""
    open_store(old).close()
    assert texts_in(old / "watcher.db") == []
