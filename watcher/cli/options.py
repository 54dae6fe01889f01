"""Options that several commands share, and what they stand for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from watcher.core.model import Section, Title
    from watcher.settings import Config

Command = TypeVar("Command", bound=Callable[..., object])


def now() -> datetime:
    """What time it is."""
    return datetime.now(UTC)


config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    help="The config file.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, one object a line.")


class SeasonNumber(click.IntRange):
    """The number of a season."""

    name = "season's number"

    def __init__(self) -> None:
        super().__init__(0, 999)


def season_option(text: str) -> Callable[[Command], Command]:
    """--season, with its help."""
    return click.option("--season", type=SeasonNumber(), metavar="N", help=text)


def title_options(command: Command) -> Command:
    """--title, --season, --kind, --section: a title that stands in no config."""
    for option in (
        click.option(
            "--section", "sections", multiple=True, metavar="NAME[=HEADING]", help="Another section to watch."
        ),
        click.option(
            "--kind", type=click.Choice(["series", "film"]), default="series", show_default=True, help="What it is."
        ),
        season_option("Left out for a film or a one-off."),
        click.option("--title", "name", help="The name of the show or film."),
    ):
        command = option(command)
    return command


def make_title(name: str, season: int | None, kind: str, sections: tuple[str, ...]) -> Title:
    """The title that the options describe."""
    from watcher.core.model import Kind, Title
    from watcher.settings import title_id

    return Title(
        id=title_id(name, season, kind),
        name=name,
        season=season,
        kind=Kind(kind),
        sections=tuple(_section(text) for text in sections),
    )


def _section(text: str) -> Section:
    from watcher.core.model import Section

    name, _, heading = text.partition("=")
    if not name.strip():
        raise click.BadParameter("expected NAME or NAME=HEADING", param_hint="--section")
    return Section(name.strip(), heading.strip() or name.strip())


def load_config(path: Path, *, warn: bool = False) -> Config:
    """The config; its warnings go to standard error where they matter."""
    from watcher.config import read_config

    config = read_config(path)
    for warning in config.warnings if warn else ():
        click.echo(f"watcher: {path}: {warning}", err=True)
    return config
