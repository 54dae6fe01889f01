"""The first schema."""

from __future__ import annotations

from typing import Any, Final

from alembic import op
from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)

revision: Final = "0001"
down_revision: Final = None

INSTANT: Final = DateTime(timezone=True)


def upgrade() -> None:
    """Make every table."""
    make_titles()
    make_pages()
    make_known()
    make_alerts()
    make_outbox()
    make_manners()


def make_titles() -> None:
    """What is watched."""
    make("title", [needed("id", String()), needed("about", Text()), Column("told", Text())])


def make_pages() -> None:
    """Where it is watched, and when next."""
    texts = ("why", "health", "reason", "seen", "fingerprint", "body", "baseline", "reader")
    instants = ("next_check_at", "checked_at", "good_at", "changed_at", "since", "lapsed_at")
    columns = [
        needed("id", Integer()),
        *(needed(name, String()) for name in ("title_id", "url", "host")),
        *(needed(name, Float()) for name in ("every_min", "every_max")),
        needed("founding", Boolean()),
        needed("failures", Integer()),
        needed("validators", Text()),
        *(needed(name, String()) for name in texts),
        *(Column(name, INSTANT) for name in instants),
        UniqueConstraint("title_id", "url", name="uq_page_title_id_url"),
    ]
    make("page", columns, belongs_to={"title_id": "title"})
    index("page", ["next_check_at", "host"], ["host", "next_check_at"], ["body"], ["baseline"])


def make_known() -> None:
    """What pages say, said, and the bodies that said so."""
    make(
        "known",
        [needed("page_id", Integer()), needed("known", LargeBinary())],
        "page_id",
        belongs_to={"page_id": "page"},
    )
    columns = [
        needed("id", Integer()),
        needed("page_id", Integer()),
        needed("at", INSTANT),
        needed("claims", LargeBinary()),
        needed("body", String()),
    ]
    make("history", columns, belongs_to={"page_id": "page"})
    index("history", ["page_id", "id"], ["body"])
    columns = [
        needed("hash", String()),
        needed("packed", LargeBinary()),
        needed("url", String()),
        needed("content_type", String()),
        Column("last_modified", INSTANT),
        needed("first_seen_at", INSTANT),
    ]
    make("body", columns, "hash")


def make_alerts() -> None:
    """What was worth telling."""
    columns = [
        needed("id", String()),
        needed("title_id", String()),
        needed("page_id", Integer()),
        needed("observed_at", INSTANT),
        needed("alert", Text()),
    ]
    make("alert", columns, belongs_to={"title_id": "title", "page_id": "page"})
    index("alert", ["title_id", "observed_at"])


def make_outbox() -> None:
    """Messages, and the channels that they leave by."""
    columns = [
        needed("seq", Integer()),
        *(needed(name, String()) for name in ("id", "channel", "recipient", "title_id")),
        needed("alerts", Text()),
        needed("created_at", INSTANT),
        Column("next_try_at", INSTANT),
        needed("tries", Integer()),
        needed("state", String()),
        needed("answer", Text()),
        Column("sent_at", INSTANT),
        UniqueConstraint("id", name="uq_outbox_id"),
    ]
    make("outbox", columns, "seq", belongs_to={"title_id": "title"})
    index("outbox", ["state", "channel", "title_id", "recipient", "seq"])
    instants = (Column(name, INSTANT) for name in ("off_at", "failing_at", "sent_at"))
    make("channel", [needed("name", String()), *instants, needed("reason", String())], "name")


def make_manners() -> None:
    """Hosts that want a pause, and what commands ask of the daemon."""
    columns = [needed("name", String()), needed("next_allowed_at", INSTANT), needed("failures", Integer())]
    make("host", columns, "name")
    columns = [
        needed("id", Integer()),
        needed("kind", String()),
        needed("arguments", Text()),
        needed("left_at", INSTANT),
        Column("outcome", Text()),
    ]
    make("request", columns)


def needed(name: str, kind: Any) -> Column[Any]:
    """A column that is never null."""
    return Column(name, kind, nullable=False)


def make(table: str, columns: list[Any], key: str = "id", *, belongs_to: dict[str, str] | None = None) -> None:
    """A table with its primary and foreign keys under their conventional names."""
    foreign = [
        ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}")
        for column, other in (belongs_to or {}).items()
    ]
    op.create_table(table, *columns, PrimaryKeyConstraint(key, name=f"pk_{table}"), *foreign)


def index(table: str, *indexes: list[str]) -> None:
    """Indexes under their conventional names."""
    for columns in indexes:
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)
