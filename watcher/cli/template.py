"""Templates of a person's own, tried on what was told before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.meant import the_one
from watcher.cli.options import config_option, load_config, now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.core.model import Alert
    from watcher.settings import Config


@click.group()
def template() -> None:
    """Look after templates of your own."""


@template.command("render", short_help="Show what a template makes of a past alert.")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("alert", required=False)
@config_option
def render(file: Path, alert: str | None, config_file: Path) -> None:
    """Show what the template in FILE makes of a past alert.

    ALERT is the beginning of its id, as "watcher outbox show --json" tells it; without one it is the last that was
    told, and where nothing was told yet, a sample of each kind. Exit status 1 where the template fails.
    """
    from watcher.notify import Manner
    from watcher.notify.template import read_template

    config = load_config(config_file)
    manner = Manner(config.watcher.language, config.watcher.timezone)
    click.echo(read_template(file)(find_alerts(config, alert), manner))


def find_alerts(config: Config, beginning: str | None) -> Sequence[Alert]:
    """The alert whose id begins so, or the last, or a sample."""
    from watcher.notify.sample import sample_alerts

    past = past_alerts(config)
    if beginning is None:
        return past[-1:] or sample_alerts(now())
    return [the_one("alerts", beginning, ((alert.id, alert) for alert in past))]


def past_alerts(config: Config) -> Sequence[Alert]:
    """What was told, oldest first; nothing where there is no database yet."""
    from watcher.cli.facts import open_to_read

    if not Path(config.watcher.database.removeprefix("sqlite:///")).exists():
        return ()
    with open_to_read(config) as store:
        return store.history.alerts()
