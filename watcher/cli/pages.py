"""Single pages through the core, without a store: what a page says now, and what its past would have told."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from watcher.cli.options import config_option, json_option, make_title, title_options
from watcher.errors import WatcherError

if TYPE_CHECKING:
    from watcher.core.model import Document, Title
    from watcher.replay import Step
    from watcher.settings import Config, Page
    from watcher.sources.answer import Fetched

_NAME = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?")


# --- replay --------------------------------------------------------------------------------------


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
    from watcher.notify.message import data, write_timestamp

    return {
        "at": write_timestamp(step.at),
        "unfit": str(step.unfit.reason) if step.unfit else None,
        "reading": reading_data(step.reading),
        "alerts": [data(alert) for alert in step.alerts],
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


# --- explain -------------------------------------------------------------------------------------


@click.command(short_help="Say what a page says now, and why.")
@click.argument("page", metavar="URL-or-FILE")
@title_options
@json_option
@config_option
def explain(
    page: str,
    name: str | None,
    season: int | None,
    kind: str,
    sections: tuple[str, ...],
    as_json: bool,
    config_file: Path,
) -> None:
    """Say what a page says now, in which words, and why everything else on it does not count.

    A page that stands in the config needs no --title.
    """
    from watcher.config import read_config

    config = read_config(config_file) if config_file.exists() else None
    known = _page_in(config, page)
    if not known and "://" not in page and not Path(page).exists():
        raise click.UsageError(f"there is no file {page}; an address begins with https://")
    if not name and known is None:
        raise click.UsageError(f'{page} does not stand in {config_file}, so it needs --title "NAME"')
    title = make_title(name, season, kind, sections) if name else known.title if known else None
    assert title is not None
    explain_page(page, title, known, config, as_json)


def _page_in(config: Config | None, page: str) -> Page | None:
    return next((each for each in config.pages if each.url == page), None) if config else None


def explain_page(page: str, title: Title, known: Page | None, config: Config | None, as_json: bool) -> None:
    """Read the page now and print how its reading came about; exit status 1 where it cannot be had."""
    from watcher.check import WALLS
    from watcher.core.fitness.judging import judge
    from watcher.core.signals import read_signals
    from watcher.display.explained import explain_data, show_explanation
    from watcher.display.screen import Screen

    path = known.file if known and known.file else Path(page)
    asked = replace(known, title=title) if known else as_configured(page, title)
    got, refusal = (_from_file(path), "") if "://" not in page else asyncio.run(_from_web(asked, config))
    document = _document(got, asked)
    unfit = judge(document, title, status=got.status, url=got.url, final_url=got.final_url, language=asked.language)
    if refusal and (unfit is None or unfit.reason not in WALLS):
        raise WatcherError(refusal)
    reading = read_signals(document, title, (instant_of(path) or datetime.now(UTC)).date())
    if as_json:
        reason = str(unfit.reason) if unfit else None
        click.echo(json.dumps(explain_data(reading, title, page, reason), ensure_ascii=False))
        return
    screen = Screen()
    if unfit:
        screen.line(f"Not fit to be believed, so a check would change nothing: {unfit.detail}", "bold red")
    show_explanation(screen, reading, title, page)


def _document(got: Fetched, page: Page) -> Document:
    """What came, as the reader takes it."""
    from watcher.core.documents import read_document

    document = read_document(
        got.body,
        url=got.final_url,
        content_type=got.content_type,
        last_modified=got.last_modified,
        kind=str(page.source or ""),
    )
    return replace(document, language=page.language) if page.language else document


def as_configured(url: str, title: Title) -> Page:
    """An address as if it stood in a config without more about it."""
    from watcher.settings import Every, Page
    from watcher.sources.kinds import kind_of

    return Page(url, title, Every(timedelta(hours=1), timedelta(hours=1)), source=kind_of(url))


def _from_file(path: Path) -> Fetched:
    from watcher.sources.answer import Fetched

    try:
        body = path.read_bytes()
    except OSError as problem:
        raise WatcherError(f"{path} cannot be read: {problem.strerror}") from problem
    address = path.resolve().as_uri()
    return Fetched(address, address, 200, "text/html", body)


async def _from_web(page: Page, config: Config | None) -> tuple[Fetched, str]:
    """What came, and why it is no page where the host refused: the words of a refusal may be those of a wall."""
    from watcher.sources.answer import Fetched, Later, NotModified, Unreachable
    from watcher.sources.fetch import user_agent
    from watcher.sources.reach import reached

    contact = config.watcher.contact if config else None
    async with reached(user_agent(contact or ""), token=config.watcher.tmdb if config else None) as sources:
        answer = await sources.fetch(page, "", datetime.now(UTC))
    match answer:
        case Fetched():
            return answer, ""
        case Unreachable(body=body, status=int(status), reason=reason) if body:
            return Fetched(page.url, answer.final_url or page.url, status, answer.content_type, body), reason
        case Unreachable(reason=reason) | Later(reason=reason):
            raise WatcherError(reason)
        case NotModified():
            raise AssertionError("nothing was asked to be unchanged")
        case _:
            assert_never(answer)
