"""`watcher replay`: what the past of a page would have told, from saved pages and without a store."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.options import config_option, json_option, make_title, title_options

if TYPE_CHECKING:
    from watcher.core.model import Title
    from watcher.replay import Step

_NAME = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?")


@click.command(short_help="Read saved pages: what would have been told when.")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR")
@title_options
@click.option("--url", default="", help="The address that the pages had.")
@click.option("--language", default="", help="Their language, where they do not say it.")
@json_option
@config_option
def replay(
    folder: Path,
    name: str | None,
    season: int | None,
    kind: str,
    sections: tuple[str, ...],
    url: str,
    language: str,
    as_json: bool,
    config_file: Path,
) -> None:
    """Read the saved pages in DIR, oldest first, and say what would have been alerted when.

    The pages are YYYY-MM-DD.html or YYYY-MM-DDTHHMMSSZ.html; a file's name is the clock of its check. Nothing is stored
    and nobody is told.
    """
    from watcher.replay import replay as steps

    if not name:
        raise click.UsageError('replay needs --title "NAME"')
    title = make_title(name, season, kind, sections)
    snapshots = find_snapshots(folder)
    if not snapshots:
        raise click.UsageError(f"{folder} holds no page that is named YYYY-MM-DD.html or YYYY-MM-DDTHHMMSSZ.html")
    for step in steps(((at, path.read_bytes()) for at, path in snapshots), title, url=url, language=language):
        if as_json:
            click.echo(json.dumps(step_data(step), ensure_ascii=False))
        else:
            show_step(step, title)


def find_snapshots(folder: Path) -> list[tuple[datetime, Path]]:
    """The saved pages of a folder with the instants in their names, oldest first."""
    return sorted((at, path) for path in folder.glob("*.html") if (at := instant_of(path)))


def instant_of(path: Path) -> datetime | None:
    """The instant that a file is named after, or None."""
    match = _NAME.fullmatch(path.stem)
    try:
        return datetime(*(int(part) for part in match.groups("0")), tzinfo=UTC) if match else None  # type: ignore[misc, arg-type]
    except ValueError:
        return None


def step_data(step: Step) -> dict[str, object]:
    """One snapshot as JSON."""
    from watcher.display.data import reading_data
    from watcher.notify.data import alert_data, write_timestamp

    return {
        "at": write_timestamp(step.at),
        "unfit": str(step.unfit.reason) if step.unfit else None,
        "reading": reading_data(step.reading),
        "alerts": [alert_data(alert) for alert in step.alerts],
    }


def show_step(step: Step, title: Title) -> None:
    """One snapshot as lines: the reading, and each alert under it."""
    from watcher.display.screen import Screen
    from watcher.display.words import summary
    from watcher.notify import Manner
    from watcher.notify.message import subject

    screen = Screen()
    says = f"not fit to be believed: {step.unfit.detail}" if step.unfit else summary(step.reading, title)
    screen.line(f"{step.at:%Y-%m-%d %H:%M}  {says}")
    for alert in step.alerts:
        screen.line(f"  ALERT  {subject([alert], Manner())}", "bold green")
        screen.line(f"         “{alert.claim.quote}”", "italic")
