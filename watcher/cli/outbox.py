"""Messages that wait, or were given up."""

from __future__ import annotations

import click


@click.group()
def outbox() -> None:
    """Look after messages that wait or were given up."""
