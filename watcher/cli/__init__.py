"""The commands: what a person types. Each file holds one group of them.

The files import little at the top, so that a command starts at once; what a command needs, it imports when it runs.
"""

from __future__ import annotations

from typing import Any

import click

from watcher import __version__
from watcher.cli.add import add
from watcher.cli.bring import bring
from watcher.cli.demo import demo
from watcher.cli.explain import explain
from watcher.cli.facts import status, timeline
from watcher.cli.outbox import outbox
from watcher.cli.replay import replay
from watcher.cli.setup import config, init, test_alert
from watcher.cli.template import template
from watcher.cli.watch import check, run
from watcher.errors import WatcherError


class Commands(click.Group):
    """The commands in the order in which a person meets them; expected trouble is one line and an exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except WatcherError as problem:
            click.echo(f"watcher: {problem}", err=True)
            ctx.exit(exit_status(problem))


def exit_status(problem: WatcherError) -> int:
    """2 where the config is wrong, else 1."""
    from watcher.config.mistakes import ConfigError
    from watcher.settings import SecretMissing

    return 2 if isinstance(problem, ConfigError | SecretMissing) else 1


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="watcher", message="%(prog)s %(version)s")
def main() -> None:
    """Reads "everything we know" pages for you, and tells when a placeholder fills in: a release date, a trailer,
    new cast.

    \b
    First steps:   watcher init     writes a first config.toml
                   watcher add      adds a page or a show to it
                   watcher run      watches what it names, until Ctrl-C
                   watcher demo     shows it all in a minute, without a network
    """


COMMANDS = (init, add, bring, run, check, status, timeline, explain, replay, test_alert, outbox, template, config, demo)
for command in COMMANDS:
    main.add_command(command)
