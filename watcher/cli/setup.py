"""Getting started: a first config, a check of it, and a try of each channel."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import click

from watcher.cli.meant import refuse_unknown
from watcher.cli.options import config_option, json_option, load_config, now
from watcher.errors import WatcherError


@click.command(short_help="Write a first config.toml and its example page.")
@config_option
def init(config_file: Path) -> None:
    """Write a first config.toml, with a comment on every setting and an example page to try it on.

    A file that is there already is never touched.
    """
    from watcher.data import write_starter

    try:
        for path, written in write_starter(config_file):
            click.echo(f"{path}: " + ("written" if written else "is there already, left as it is"))
    except OSError as problem:
        raise WatcherError(f"{problem.filename} cannot be written: {problem.strerror}") from problem
    option = "" if config_file == Path("config.toml") else f" --config {config_file}"
    click.echo(
        f'\nNext: "watcher run{option}" watches the example; "watcher add ADDRESS{option}" adds what you wait for.'
    )


@click.group()
def config() -> None:
    """Look after config.toml."""


@config.command("check", short_help="Name every mistake of the config at once.")
@config_option
@json_option
def config_check(config_file: Path, as_json: bool) -> None:
    """Name every mistake of the config at once, each with its line."""
    from watcher.config import ConfigError, read_config

    try:
        found = read_config(config_file)
    except ConfigError as problem:
        if not as_json:
            raise
        for mistake in problem.mistakes:
            click.echo(json.dumps(mistake.data(config_file), ensure_ascii=False))
        raise SystemExit(2) from problem
    for warning in (*found.warnings, *found.missing_secrets()):
        click.echo(f"watcher: {config_file}: {warning}", err=True)
    if not as_json:
        click.echo(
            f"{config_file}: no mistakes; {_count(found.titles, 'title')}, {_count(found.pages, 'page')}, "
            f"{_count(found.channels, 'channel')}"
        )


def _count(things: tuple[object, ...], name: str) -> str:
    return f"{len(things)} {name}" + ("" if len(things) == 1 else "s")


@click.command("test-alert", short_help="Send a sample through one channel.")
@click.argument("channel")
@config_option
def test_alert(channel: str, config_file: Path) -> None:
    """Send a sample through one channel, and show what its receiver answers.

    A channel that was switched off is on again once its receiver takes the sample. Exit status 1 where it does not.
    """
    from watcher.display.running import Narrator
    from watcher.display.screen import Screen
    from watcher.errands import run_errand
    from watcher.store.records import RequestKind

    found = load_config(config_file)
    refuse_unknown(channel, [each.name for each in found.channels])
    screen = Screen()
    narrator = Narrator(screen, found.watcher.timezone, now)
    done = asyncio.run(run_errand(found, RequestKind.TEST, [channel], narrator, now))
    for trial in done.trials:
        to = f" to {trial.recipient}" if trial.recipient else ""
        word = "accepted" if trial.accepted else "refused"
        screen.line(f"{word}{to}: {trial.answer}  ({trial.about})", "green" if trial.accepted else "bold red")
    if not done.trials or not all(trial.accepted for trial in done.trials):
        raise SystemExit(1)
