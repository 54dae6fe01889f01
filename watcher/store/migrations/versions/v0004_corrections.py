"""What a receiver calls a message, and when one that is away is knocked at again."""

from __future__ import annotations

from typing import Final

from alembic import op
from sqlalchemy import Column, DateTime, String

revision: Final = "0004"
down_revision: Final = "0003"


def upgrade() -> None:
    """Widen the outbox and the channels."""
    op.add_column("outbox", Column("handle", String(), nullable=False, server_default=""))
    op.add_column("channel", Column("next_probe_at", DateTime(timezone=True)))
