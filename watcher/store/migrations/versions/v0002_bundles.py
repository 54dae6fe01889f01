"""Messages that leave as one or later, and what the operator is told."""

from __future__ import annotations

from typing import Final

from alembic import op
from sqlalchemy import Column, DateTime, PrimaryKeyConstraint, String, Text

revision: Final = "0002"
down_revision: Final = "0001"

INSTANT: Final = DateTime(timezone=True)


def upgrade() -> None:
    """Widen the outbox, and remember troubles."""
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("title_id", existing_type=String(), nullable=True)
        outbox.add_column(Column("report", Text()))
        outbox.add_column(Column("start_at", INSTANT))
        outbox.add_column(Column("bundle", String()))
    op.create_index("ix_outbox_channel_created_at", "outbox", ["channel", "created_at"])
    op.create_index("ix_outbox_bundle", "outbox", ["bundle"])
    op.create_table(
        "trouble",
        *(Column(name, String(), nullable=False) for name in ("kind", "about")),
        Column("reason", Text(), nullable=False),
        Column("since", INSTANT, nullable=False),
        PrimaryKeyConstraint("kind", "about", name="pk_trouble"),
    )
