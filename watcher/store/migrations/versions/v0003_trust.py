"""How far each page is trusted."""

from __future__ import annotations

from typing import Final

from alembic import op
from sqlalchemy import Column, String

revision: Final = "0003"
down_revision: Final = "0002"


def upgrade() -> None:
    """Widen the pages."""
    op.add_column("page", Column("trust", String(), nullable=False, server_default=""))
