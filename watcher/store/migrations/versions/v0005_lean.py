"""Instants and hashes as numbers and bytes, bodies under numbers: what is kept beside them takes half the room."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)

revision: Final = "0005"
down_revision: Final = "0004"

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
INSTANTS: Final = {
    "page": ("next_check_at", "checked_at", "good_at", "changed_at", "since", "lapsed_at"),
    "history": ("at",),
    "alert": ("observed_at",),
    "outbox": ("created_at", "start_at", "next_try_at", "sent_at"),
    "channel": ("off_at", "failing_at", "sent_at", "next_probe_at"),
    "trouble": ("since",),
    "host": ("next_allowed_at",),
    "request": ("left_at",),
}
BODIES: Final = {"page": ("body", "baseline"), "history": ("body",)}
UNNUMBERED: Final = {"sqlite_with_rowid": False}  # rows that are found by a name stand in its order


def upgrade() -> None:
    """Turn the values, then make each table anew with the types that they have now."""
    driver: Any = op.get_bind().connection.driver_connection
    for name, function in (("instant", instant), ("unhex", bytes.fromhex), ("deflate", deflate)):
        driver.create_function(name, 1, function, deterministic=True)
    number_bodies()
    for table, names in INSTANTS.items():
        turn(table, **{name: f"instant({name})" for name in names})
    turn("page", seen="unhex(seen)")
    turn("title", told="deflate(told)")
    remake_tables()
    for table, names in BODIES.items():
        turn(table, **{name: f"nullif({name}, 0)" for name in names})


def instant(text: str | None) -> int | None:
    """The microseconds since 1970 of a time in UTC, with or without its zone."""
    if text is None:
        return None
    return (datetime.fromisoformat(text).replace(tzinfo=UTC) - EPOCH) // timedelta(microseconds=1)


def deflate(text: str | None) -> bytes | None:
    """A text, deflated."""
    return None if text is None else zlib.compress(text.encode())


def turn(table: str, **expressions: str) -> None:
    """Write columns anew; SQLite lets any column hold any value."""
    op.execute(f"UPDATE {table} SET {', '.join(f'{name} = {new}' for name, new in expressions.items())}")


def number_bodies() -> None:
    """Give each body a number; where it was named by its hash, that stands now, and 0 where there is none."""
    columns: list[Column[Any]] = [
        Column("id", Integer(), nullable=False),
        Column("hash", LargeBinary(), nullable=False),
        Column("packed", LargeBinary(), nullable=False),
        *(Column(name, String(), nullable=False) for name in ("url", "content_type")),
        Column("last_modified", BigInteger()),
        Column("first_seen_at", BigInteger(), nullable=False),
    ]
    for table, names in BODIES.items():
        number = "coalesce((SELECT rowid FROM body WHERE hash = {}.{}), 0)"
        turn(table, **{name: number.format(table, name) for name in names})
    keys = (PrimaryKeyConstraint("id", name="pk_body"), UniqueConstraint("hash", name="uq_body_hash"))
    op.create_table("new_body", *columns, *keys)
    values = "rowid, unhex(hash), packed, url, content_type, instant(last_modified), instant(first_seen_at)"
    op.execute(f"INSERT INTO new_body SELECT {values} FROM body")
    op.drop_table("body")
    op.rename_table("new_body", "body")


def remake_tables() -> None:
    """Give the columns of each table their types."""
    for table, instants in INSTANTS.items():
        kept = UNNUMBERED if table in ("channel", "trouble", "host") else {}
        with op.batch_alter_table(table, recreate="always", table_kwargs=kept) as batch:
            for name in instants:
                batch.alter_column(name, existing_type=DateTime(timezone=True), type_=BigInteger())
            for name in BODIES.get(table, ()):
                batch.alter_column(name, existing_type=String(), type_=Integer(), nullable=True)
                batch.create_foreign_key(f"fk_{table}_{name}", "body", [name], ["id"])
            if table == "page":
                batch.alter_column("seen", existing_type=String(), type_=LargeBinary())
    with op.batch_alter_table("title", recreate="always", table_kwargs=UNNUMBERED) as batch:
        batch.alter_column("told", existing_type=Text(), type_=LargeBinary())
