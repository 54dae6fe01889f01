"""The whole program in a minute."""

from __future__ import annotations

import asyncio

import click


@click.command(short_help="Show it all in about a minute, without a network.")
def demo() -> None:
    """Show the whole thing in about a minute, without a network.

    A page on this machine fills in step by step; the daemon watches it, and a mailbox and a webhook on this machine
    receive what it tells. Each alert is printed as it arrives. Exit status 1 where one is missing or too many.
    """
    from watcher.demo.show import play
    from watcher.display.screen import Screen

    if not asyncio.run(play(Screen())):
        raise SystemExit(1)
