"""Which schema a database has, and how it gets the newest. Alembic is loaded only where a step is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from watcher.errors import StoreError
from watcher.store.tables import metadata

HEAD: Final = "0005"  # the newest step in migrations/versions; their names are in order
MIGRATIONS: Final = Path(__file__).with_name("migrations")


def schema_of(connection: Connection) -> str | None:
    """The schema's name; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def refuse_newer(schema: str | None, path: Path) -> None:
    """A program must not write what it does not understand."""
    if schema is not None and schema > HEAD:
        raise StoreError(f'the database "{path}" was written by a newer watcher (schema {schema}): upgrade watcher')


def make(connection: Connection) -> None:
    """Give an empty database the newest schema at once; a test holds it to where the steps lead."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def upgrade(connection: Connection) -> None:
    """Run all missing steps inside the connection's transaction: all or none."""
    from alembic import command  # takes most of a second to load
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
