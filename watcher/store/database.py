"""Opening the database: how it is set up, who may do what with it, and what is refused.

On SQLite every write transaction begins IMMEDIATE (one that reads first and writes later would fail at once where
another writes), commits are flushed (`synchronous=FULL`), and only the owner's connection checkpoints the log:
before SQLite 3.51.3 two connections that do so at the same moment can damage the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import quote

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError

from watcher.errors import StoreError
from watcher.store.schema import HEAD, make, refuse_newer, schema_of, upgrade
from watcher.store.tables import body

BUSY: Final = 5.0  # seconds to wait for another writer
SMALL: Final = 64 * 1024 * 1024  # bytes that are looked through in no time


class Access(StrEnum):
    """What a connection is for."""

    OWNER = "owner"  # the daemon, or a command that holds the lock: migrates, writes, checkpoints
    GUEST = "guest"  # a command beside the daemon: writes a request, never checkpoints
    READER = "reader"


PRAGMAS: Final = {
    Access.OWNER: ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=1000"),
    Access.GUEST: ("synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=0"),
    Access.READER: ("query_only=ON", "wal_autocheckpoint=0"),
}


class Database:
    """One connection, for one thread at a time."""

    def __init__(self, engine: Engine, connection: Connection, path: Path) -> None:
        self._path = path
        self._engine = engine
        self._connection = connection
        event.listen(engine, "begin", self._begin)
        self._for_writing = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is written whole or not at all."""
        self._for_writing = True
        with trouble_named(self._path), self._connection.begin():
            yield self._connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A look at one state of everything."""
        self._for_writing = False
        with trouble_named(self._path), self._connection.begin():
            yield self._connection

    def _begin(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if self._for_writing else "BEGIN")

    @contextmanager
    def remaking(self) -> Iterator[Connection]:
        """A transaction in which tables are made anew and may be gone for a moment, though others refer to them."""
        self._outside("PRAGMA foreign_keys=OFF")
        try:
            with self.write() as connection:
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise damaged(self._path, "a row refers to one that is not there")
        finally:
            self._outside("PRAGMA foreign_keys=ON")

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of everything into a new file."""
        self._outside("VACUUM INTO ?", str(path))

    def shrink(self) -> None:
        """Give back the room that nothing needs any more."""
        self._outside("VACUUM")

    def _outside(self, statement: str, *values: str) -> None:
        """Do what SQLite does only outside of transactions."""
        driver: Any = self._connection.connection.driver_connection
        driver.execute(statement, values)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()


def open_database(address: str, access: Access) -> Database:
    """Open the database at an SQLAlchemy address; the owner makes or upgrades it, others need it as it should be."""
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        raise StoreError(f'the database "{url.render_as_string()}" is of a kind that cannot be used yet: use sqlite')
    path = Path(url.database or "")
    if access is not Access.OWNER and not path.exists():
        raise StoreError(
            f'nothing was read yet, and there is no database "{path}": "watcher run" or "watcher check" makes it'
        )
    engine = create_engine(sqlite_address(path, access), poolclass=NullPool, connect_args={"timeout": BUSY})
    event.listen(engine, "connect", set_up(access))
    with trouble_named(path):
        database = Database(engine, engine.connect(), path)
        try:
            prepare(database, path, access)
        except BaseException:
            database.close()
            raise
    return database


def sqlite_address(path: Path, access: Access) -> str:
    """The file as SQLite's own URI; only the owner may make it."""
    mode = {Access.OWNER: "rwc", Access.GUEST: "rw", Access.READER: "ro"}[access]
    return f"sqlite:///file:{quote(str(path))}?mode={mode}&uri=true&check_same_thread=false"


def set_up(access: Access) -> Callable[[Any, Any], None]:
    """What each new connection is told."""

    def on_connect(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # transactions begin where we say so
        for pragma in PRAGMAS[access]:
            connection.execute(f"PRAGMA {pragma}")

    return on_connect


def prepare(database: Database, path: Path, access: Access) -> None:
    """Refuse what cannot be used; bring the owner's database to the newest schema."""
    if access is Access.OWNER:
        refuse_damage(database, path)
    with database.read() as connection:
        schema = schema_of(connection)
    refuse_newer(schema, path)
    if schema == HEAD:
        return
    if access is not Access.OWNER:
        raise StoreError(
            f'the database "{path}" is of an older watcher: "watcher run" or "watcher check" brings it up to date'
        )
    if schema is None:
        with database.write() as connection:
            make(connection)
        return
    keep_copy(database, path, schema)
    with database.remaking() as connection:
        upgrade(connection)
    database.shrink()


def refuse_damage(database: Database, path: Path) -> None:
    """Look through the file before anything is written to it; through a large one without the bodies of pages."""
    with database.read() as connection:
        tables = set(inspect(connection).get_table_names())
        small = path.stat().st_size < SMALL
        for subject in ["1"] if small else sorted(f"'{name}'" for name in tables - {body.name}):
            found = connection.execute(text(f"PRAGMA quick_check({subject})")).scalars().first()
            if found not in (None, "ok"):
                raise damaged(path, " ".join(str(found).split()))


def keep_copy(database: Database, path: Path, schema: str) -> None:
    """A copy beside the database before its schema changes; an older copy of that schema stays."""
    copy = path.with_name(f"{path.name}.before-{schema}")
    part = copy.with_name(f"{copy.name}.part")
    if not copy.exists():
        part.unlink(missing_ok=True)
        database.copy_to(part)
        part.replace(copy)


@contextmanager
def trouble_named(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file, the disk or a lock into a sentence; a defect of ours stays one."""
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except DatabaseError as problem:
        said = str(problem.orig)
        if "not a database" in said or "malformed" in said:
            raise damaged(path, said) from problem
        raise StoreError(f'the database "{path}" cannot be used: {said}') from problem


def damaged(path: Path, said: str) -> StoreError:
    """The refusal of a damaged file."""
    return StoreError(
        f'the database "{path}" is damaged ({said}) and was left as it is: '
        "restore a copy of it, or move it away to begin anew"
    )
