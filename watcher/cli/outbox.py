"""Messages that wait, or were given up."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.facts import open_to_read
from watcher.cli.meant import the_one
from watcher.cli.options import config_option, json_option, load_config, now

if TYPE_CHECKING:
    from watcher.store.records import Letter, RequestKind


@click.group()
def outbox() -> None:
    """Look after messages that wait or were given up."""


@outbox.command("list", short_help="List messages that wait or were given up.")
@click.option("--all", "everything", is_flag=True, help="Those that were sent or dropped, too.")
@config_option
@json_option
def list_letters(everything: bool, config_file: Path, as_json: bool) -> None:
    """List messages that wait or were given up, oldest first."""
    from watcher.display.letters import COLUMNS, letter_data, letter_row
    from watcher.display.screen import Screen
    from watcher.store.records import LetterState

    config = load_config(config_file)
    with open_to_read(config) as store:
        letters = store.outbox.letters(states=() if everything else (LetterState.WAITING, LetterState.DEAD))
    if as_json:
        for letter in letters:
            click.echo(json.dumps(letter_data(letter), ensure_ascii=False))
    elif letters:
        rows = [letter_row(letter, config.watcher.timezone) for letter in letters]
        Screen().table(f"{len(letters)} in the outbox", COLUMNS, rows)
    else:
        click.echo("nothing is waiting to be sent")


@outbox.command("show", short_help="Show a message with all that it tells.")
@click.argument("id")
@config_option
@json_option
def show(id: str, config_file: Path, as_json: bool) -> None:
    """Show a message with all that it tells, and what its receiver said. The beginning of an ID is enough."""
    from watcher.display.letters import letter_data, show_letter
    from watcher.display.screen import Screen

    config = load_config(config_file)
    for letter in find_letters(config_file, (id,)):
        if as_json:
            click.echo(json.dumps(letter_data(letter), ensure_ascii=False))
        else:
            show_letter(Screen(), letter, config.watcher.timezone)


@outbox.command("retry", short_help="Send messages again, now.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@config_option
def retry(ids: tuple[str, ...], config_file: Path) -> None:
    """Send messages again, now: these, or without an ID all that wait or were given up.

    Exit status 1 where one is refused.
    """
    from watcher.store.records import RequestKind

    found = [letter.id for letter in find_letters(config_file, ids)] if ids else []
    count, failed = carry_out(config_file, RequestKind.RETRY, found)
    click.echo(f"{count} made due" if count else "nothing is waiting to be sent")
    if failed:
        raise SystemExit(1)


@outbox.command("drop", short_help="Take messages out, unsent.")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@config_option
def drop(ids: tuple[str, ...], config_file: Path) -> None:
    """Take messages out, unsent. The beginning of an ID is enough."""
    from watcher.store.records import RequestKind

    count, _ = carry_out(config_file, RequestKind.DROP, [letter.id for letter in find_letters(config_file, ids)])
    click.echo(f"{count} dropped")


def find_letters(config_file: Path, beginnings: tuple[str, ...]) -> list[Letter]:
    """The messages whose ids begin so; a beginning that fits none or several is refused."""
    with open_to_read(load_config(config_file)) as store:
        letters = store.outbox.letters()
    return [the_one("messages", beginning, ((letter.id, letter) for letter in letters)) for beginning in beginnings]


def carry_out(config_file: Path, kind: RequestKind, ids: list[str]) -> tuple[int, int]:
    """Do what is asked, or have the daemon do it; returns how many it concerned and how many were refused."""
    from watcher.display.running import Narrator
    from watcher.display.screen import Screen
    from watcher.errands import run_errand

    config = load_config(config_file)
    narrator = Narrator(Screen(), config.watcher.timezone, now)
    done = asyncio.run(run_errand(config, kind, ids, narrator, now))
    return done.count, narrator.failed
