"""What is known: these commands only read, beside a running daemon as well as without one."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.meant import find_titles
from watcher.cli.options import config_option, json_option, load_config

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from watcher.settings import Config
    from watcher.store.records import Learnt, TitleStanding
    from watcher.store.store import Store


def open_to_read(config: Config) -> Store:
    """The store of a config, for reading alone."""
    from watcher.store.database import Access
    from watcher.store.store import Store

    return Store.open(config.watcher.database, Access.READER)


@click.command(short_help="Show what is known of every title and page.")
@config_option
@json_option
def status(config_file: Path, as_json: bool) -> None:
    """Show what is known of every title, how its pages fare, and what waits to be sent."""
    from watcher.display.standing import standing_data

    config = load_config(config_file)
    with open_to_read(config) as store:
        standings, letters = store.history.standing(), waiting(store)
        bold = frozenset(page.url for page in config.pages if not page.robots)
        if as_json:
            for standing in standings:
                line = standing_data(standing, letters[standing.title.id], bold)
                click.echo(json.dumps(line, ensure_ascii=False))
        else:
            show_status(store, standings, letters.total(), bold)


def waiting(store: Store) -> Counter[str]:
    """How many messages wait, by title id."""
    from watcher.store.records import LetterState

    return Counter(letter.title_id or "" for letter in store.outbox.letters(states=[LetterState.WAITING]))


def show_status(store: Store, standings: list[TitleStanding], letters: int, bold: frozenset[str]) -> None:
    """Every title as a table, its pages as lines; `bold` are those whose robots.txt is not obeyed."""
    from watcher.display.screen import Screen
    from watcher.display.standing import GOOD, page_line, show_title
    from watcher.store.records import LetterState

    screen, now = Screen(), datetime.now(UTC)
    for standing in standings:
        show_title(screen, standing)
        for page in standing.pages:
            line = page_line(page, now, robots=page.past.url not in bold)
            screen.line(f"  {line}", "" if page.past.health in GOOD else "red")
        screen.line()
    for channel in store.channels.health().values():
        if channel.off_at or channel.failing_at:
            state = "switched off" if channel.off_at else "failing"
            screen.line(f"channel {channel.name} is {state}: {channel.reason}", "red")
    screen.line(f"{letters} waiting to be sent" if letters else "nothing is waiting to be sent")
    if dead := len(store.outbox.letters(states=[LetterState.DEAD])):
        screen.line(f'{dead} given up; "watcher outbox list" says why', "red")


@click.command()
@click.argument("name", required=False)
@config_option
@json_option
def timeline(name: str | None, config_file: Path, as_json: bool) -> None:
    """Show what was learnt when, from which page, in which words.

    NAME is a title's name or id; without one, all titles are shown.
    """
    from watcher.display.standing import learnt_data, with_witnesses

    config = load_config(config_file)
    with open_to_read(config) as store:
        known = [standing.title for standing in store.history.standing()]
        entries = store.history.timeline([title.id for title in find_titles(known, name)] if name else None)
    if as_json:
        for entry, also in with_witnesses(entries):
            click.echo(json.dumps(learnt_data(entry, also), ensure_ascii=False))
    else:
        show_timeline(entries, config.watcher.timezone)


def show_timeline(entries: list[Learnt], zone: ZoneInfo) -> None:
    """A table for each title."""
    from watcher.display.screen import Screen
    from watcher.display.standing import by_title, learnt_row, with_witnesses
    from watcher.display.words import title_words

    screen = Screen()
    if not entries:
        screen.line("nothing was learnt yet")
    for title, learnt in by_title(entries):
        rows = [learnt_row(entry, zone, also) for entry, also in with_witnesses(learnt)]
        screen.table(title_words(title), ("when", "", "says", "in these words", "on"), rows)
