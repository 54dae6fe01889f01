"""The daemon, and one pass by hand."""

from __future__ import annotations

from pathlib import Path

import click

from watcher.cli.options import config_option, json_option


@click.command(short_help="Watch the pages of the config until Ctrl-C.")
@config_option
def run(config_file: Path) -> None:
    """Watch the pages of the config until Ctrl-C: the daemon, in the foreground."""
    raise NotImplementedError


@click.command()
@click.argument("names", nargs=-1)
@config_option
@json_option
def check(names: tuple[str, ...], config_file: Path, as_json: bool) -> None:
    """Look at the pages once, now, and send what follows."""
    raise NotImplementedError
