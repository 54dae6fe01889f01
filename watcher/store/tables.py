"""The tables: one schema for SQLite now and PostgreSQL later.

Values of the model stand as JSON (`codec.py`; deflated where they are bytes), so that a field more needs no migration;
what is looked for or ordered by has its own column. What changes at every check is kept in a narrow row apart from
what a page says. Instants and hashes are kept as numbers and bytes: there are many of them, in rows and in indexes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
TICK: Final = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, as the microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse a naive time: nobody could say later which one was meant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be kept: {value}")
        return (value - EPOCH) // TICK

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """The instant again."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Digest(TypeDecorator[str]):
    """A hash, which the program writes in hexadecimal digits, as its bytes; "" where there is none."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """The bytes."""
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """The digits."""
        return None if value is None else value.hex()


NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata: Final = MetaData(naming_convention=NAMES)

title: Final = Table(
    "title",
    metadata,
    Column("id", String, primary_key=True),
    Column("about", Text, nullable=False),  # Title
    Column("told", LargeBinary),  # Told; null: no page of it was ever answered
    sqlite_with_rowid=False,
)

page: Final = Table(
    "page",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title_id", ForeignKey("title.id"), nullable=False),
    Column("url", String, nullable=False),
    Column("host", String, nullable=False),
    Column("every_min", Float, nullable=False),  # seconds
    Column("every_max", Float, nullable=False),
    Column("trust", String, nullable=False, server_default=""),  # Trust; "" where the config gives none
    Column("founding", Boolean, nullable=False),  # came with its title and was never tried: part of the baseline
    Column("next_check_at", Instant),  # null: not watched any more
    Column("why", String, nullable=False),  # why then
    Column("checked_at", Instant),
    Column("good_at", Instant),  # the last fit answer
    Column("changed_at", Instant),  # the last time that it said something new
    Column("failures", Integer, nullable=False),  # in a row
    Column("health", String, nullable=False),
    Column("reason", String, nullable=False),  # of a bad health
    Column("since", Instant),  # of this health
    Column("validators", Text, nullable=False),  # of the last fit answer
    Column("seen", Digest, nullable=False),  # of the last fit body; "": none
    Column("fingerprint", String, nullable=False),  # of the text that counts in it
    Column("body", ForeignKey("body.id")),  # with that fingerprint
    Column("baseline", ForeignKey("body.id")),  # the first fit one
    Column("reader", String, nullable=False),  # version that read it
    Column("lapsed_at", Instant),
    UniqueConstraint("title_id", "url"),
    Index(None, "next_check_at", "host"),
    Index(None, "host", "next_check_at"),
    Index(None, "body"),
    Index(None, "baseline"),
)

known: Final = Table(
    "known",
    metadata,
    Column("page_id", ForeignKey("page.id"), primary_key=True),
    Column("known", LargeBinary, nullable=False),  # Known, without what belongs to the title
)

history: Final = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page_id", ForeignKey("page.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("claims", LargeBinary, nullable=False),  # Claims: what was learnt
    Column("body", ForeignKey("body.id")),  # that said so; null: it was let go
    Index(None, "page_id", "id"),
    Index(None, "body"),
)

body: Final = Table(
    "body",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hash", Digest, nullable=False, unique=True),
    Column("packed", LargeBinary, nullable=False),  # zlib
    Column("url", String, nullable=False),  # the final one
    Column("content_type", String, nullable=False),
    Column("last_modified", Instant),
    Column("first_seen_at", Instant, nullable=False),
)

alert: Final = Table(
    "alert",
    metadata,
    Column("id", String, primary_key=True),
    Column("title_id", ForeignKey("title.id"), nullable=False),
    Column("page_id", ForeignKey("page.id"), nullable=False),
    Column("observed_at", Instant, nullable=False),
    Column("alert", Text, nullable=False),  # Alert
    Index(None, "title_id", "observed_at"),
)

outbox: Final = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which messages of a title leave
    Column("id", String, nullable=False, unique=True),
    Column("channel", String, nullable=False),
    Column("recipient", String, nullable=False),  # one of the channel's; "" where it has none, or for all
    Column("title_id", ForeignKey("title.id")),  # null: for the operator
    Column("alerts", Text, nullable=False),  # ids, in order
    Column("report", Text),  # Report, for the operator
    Column("created_at", Instant, nullable=False),
    Column("start_at", Instant),  # when it might first be sent
    Column("bundle", String),  # those with one leave as one message
    Column("next_try_at", Instant),  # null: never again by itself
    Column("tries", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("answer", Text, nullable=False),  # of the receiver, or the last reason
    Column("sent_at", Instant),
    Column("handle", String, nullable=False, server_default=""),  # what the receiver calls it; "" where it has no name
    Index(None, "state", "channel", "title_id", "recipient", "seq"),
    Index(None, "channel", "created_at"),
    Index(None, "bundle"),
)

channel: Final = Table(
    "channel",
    metadata,
    Column("name", String, primary_key=True),
    Column("off_at", Instant),  # since when it is switched off; null: on
    Column("failing_at", Instant),  # since when nothing came through; null: all is well
    Column("sent_at", Instant),  # the last yes
    Column("reason", String, nullable=False),
    Column("next_probe_at", Instant),  # when one message is tried out of turn, to see whether the receiver is back
    sqlite_with_rowid=False,
)

trouble: Final = Table(
    "trouble",
    metadata,
    Column("kind", String, primary_key=True),
    Column("about", String, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("since", Instant, nullable=False),
    sqlite_with_rowid=False,
)

host: Final = Table(
    "host",
    metadata,
    Column("name", String, primary_key=True),
    Column("next_allowed_at", Instant, nullable=False),
    Column("failures", Integer, nullable=False),  # in a row
    sqlite_with_rowid=False,
)

request: Final = Table(
    "request",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("arguments", Text, nullable=False),  # a JSON list
    Column("left_at", Instant, nullable=False),
    Column("outcome", Text),  # JSON; null: not done yet
)
