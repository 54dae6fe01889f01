"""How the database is opened, what is refused, and what it bears."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from tests.store.examples import (
    HOST,
    HOUR,
    MAIL,
    NOON,
    a_body,
    a_decision,
    a_page,
    a_trace,
    an_alert,
    open_store,
    read,
    the_page,
)
from watcher.core.cadence import Plan
from watcher.errors import StoreError
from watcher.store.database import Access, Database, open_database
from watcher.store.records import Health, RequestKind
from watcher.store.schema import HEAD, MIGRATIONS, schema_of, upgrade
from watcher.store.session import Session
from watcher.store.store import Store
from watcher.store.tables import metadata


def ask(path: Path, question: str) -> object:
    """What SQLite answers over a connection of its own."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchone()[0]


def test_commits_are_flushed_and_readers_do_not_wait(tmp_path: Path) -> None:
    """Write-ahead log, full synchronisation, foreign keys."""
    with open_database(f"sqlite:///{tmp_path / 'watcher.db'}", Access.OWNER) as database, database.read() as connection:
        answers = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "wal_autocheckpoint")
        ]
    assert answers == ["wal", 2, 1, 5000, 1000]


@pytest.mark.parametrize("access", [Access.GUEST, Access.READER])
def test_only_the_owner_checkpoints(tmp_path: Path, access: Access) -> None:
    """Two connections that do so at the same moment can damage the file."""
    open_store(tmp_path).close()
    with open_database(f"sqlite:///{tmp_path / 'watcher.db'}", access) as database, database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar() == 0


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    """Not even by mistake."""
    open_store(tmp_path).close()
    with open_store(tmp_path, Access.READER) as reader, pytest.raises(StoreError, match="readonly"):
        reader.pages.register([a_page()], NOON)


def test_a_guest_leaves_requests_beside_the_owner(tmp_path: Path) -> None:
    """And the owner sees them."""
    with open_store(tmp_path) as owner, open_store(tmp_path, Access.GUEST) as guest:
        guest.requests.leave(RequestKind.RETRY, [], NOON)
        assert [request.kind for request in owner.requests.open()] == [RequestKind.RETRY]


@pytest.mark.parametrize("access", [Access.GUEST, Access.READER])
def test_without_a_database_there_is_nothing_to_look_at(tmp_path: Path, access: Access) -> None:
    """Commands that only look make no empty database."""
    with pytest.raises(StoreError, match="there is no database"):
        open_store(tmp_path, access)
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_kind_is_refused(tmp_path: Path) -> None:
    """With a sentence, and without its password."""
    with pytest.raises(StoreError, match="use sqlite") as refusal:
        Store.open("postgresql://me:s3cret@db.example/watcher")
    assert "s3cret" not in str(refusal.value)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The sentence holds the path."""
    with pytest.raises(StoreError, match="nowhere"):
        open_store(tmp_path / "nowhere")


# --- damage --------------------------------------------------------------------------------------


def filled(folder: Path) -> Path:
    """A database with some pages in it, closed."""
    with open_store(folder) as store:
        store.pages.register([a_page(f"https://{HOST}/{number}") for number in range(300)], NOON)
    return folder / "watcher.db"


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    """Somebody's letter is not overwritten."""
    path = tmp_path / "watcher.db"
    path.write_bytes(b"Dear Ada, " * 1000)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"is damaged .* left as it is"):
        open_store(tmp_path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    """It is looked through before anything is written to it."""
    path = filled(tmp_path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = os.urandom(4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"is damaged .* left as it is"):
        open_store(tmp_path)
    assert path.read_bytes() == bytes(content)


# --- a full disk, a lock -------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A fresh database."""
    with open_database(f"sqlite:///{tmp_path / 'watcher.db'}", Access.OWNER) as fresh:
        yield fresh


def limit(database: Database, pages: int | None = None) -> None:
    """Let the database grow no further: SQLite then says what a full disk makes it say. None: there is room again."""
    with database.read() as connection:
        most = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + pages if pages is not None else 1_000_000
        connection.exec_driver_sql(f"PRAGMA max_page_count={most}")


def test_a_full_disk_is_survived(database: Database, tmp_path: Path) -> None:
    """What was known stays, the check is done again when there is room, and its alert is queued once."""
    store = Store(Session(database))
    past = the_page(store)
    large = a_trace(body=replace(a_body(), packed=os.urandom(1_000_000)))
    limit(database, 2)
    with pytest.raises(StoreError, match="full"):
        store.checks.record_reading(past, lambda known: a_decision(an_alert()), large, (MAIL,), NOON)
    assert (store.outbox.letters(), store.history.timeline(), store.pages.due_hosts(NOON)) == ([], [], [HOST])
    limit(database)
    store.checks.record_reading(past, lambda known: a_decision(an_alert()), large, (MAIL,), NOON)
    assert len(store.outbox.letters()) == 1
    assert ask(tmp_path / "watcher.db", "PRAGMA integrity_check") == "ok"


def test_quiet_checks_wait_for_room(database: Database) -> None:
    """They are written with the next thing that can be written."""
    store = Store(Session(database))
    past = the_page(store)
    store.checks.record_unchanged(past, a_trace(), Plan(NOON + HOUR, "as configured"), NOON)
    limit(database, 0)
    with pytest.raises(StoreError, match="full"):
        store.checks.record_trouble(past, Health.UNFIT, "x" * 100_000, Plan(NOON, "x"), NOON)
    limit(database)
    assert store.pages.due_hosts(NOON) == []


def test_a_short_lock_is_waited_for(tmp_path: Path) -> None:
    """Somebody else who writes for a moment costs that moment and nothing more."""
    with open_store(tmp_path) as store:
        past = the_page(store)
        other = sqlite3.connect(tmp_path / "watcher.db", isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        unlock = threading.Timer(0.2, other.commit)
        unlock.start()
        assert read(store, past, a_decision(an_alert()), MAIL) == ("alert_dated",)
        unlock.join()
        other.close()


# --- upgrades ------------------------------------------------------------------------------------


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    """An old program must not write what it does not understand."""
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="written by a newer watcher"):
        open_store(tmp_path)


def test_the_steps_lead_to_the_tables(tmp_path: Path) -> None:
    """What the migrations make is what the program uses, and the last step is the one it knows as the newest."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD
    with create_engine(f"sqlite:///{tmp_path / 'stepped.db'}").begin() as connection:
        upgrade(connection)
        assert schema_of(connection) == HEAD
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_new_database_is_as_the_steps_would_have_it(database: Database) -> None:
    """It is made without them."""
    with database.read() as connection:
        assert schema_of(connection) == HEAD
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_copy_holds_everything(tmp_path: Path) -> None:
    """It is made before a schema changes."""
    path = filled(tmp_path)
    with open_database(f"sqlite:///{path}", Access.OWNER) as database:
        database.copy_to(tmp_path / "copy.db")
    assert ask(tmp_path / "copy.db", "SELECT count(*) FROM page") == 300


def test_a_failed_upgrade_changes_nothing(tmp_path: Path) -> None:
    """All steps or none: a name that is taken stops the first one in the middle, and nothing of it stays."""
    path = tmp_path / "watcher.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE outbox (mine)")
    with pytest.raises(StoreError, match="outbox"):
        open_store(tmp_path)
    assert ask(path, "SELECT group_concat(name) FROM sqlite_master") == "outbox"
