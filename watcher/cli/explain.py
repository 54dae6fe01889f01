"""`watcher explain`: what a page says now, and why, without a store."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from watcher.cli.options import config_option, json_option, make_title, title_options
from watcher.cli.replay import instant_of
from watcher.errors import WatcherError

if TYPE_CHECKING:
    from watcher.core.fitness import Unfit
    from watcher.core.model import Document, Title
    from watcher.settings import Config, Page
    from watcher.sources.answer import Fetched


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
    from watcher.core.signals import read_signals
    from watcher.display.explained import explain_data, show_explanation
    from watcher.display.screen import Screen

    path = known.file if known and known.file else Path(page)
    asked = replace(known, title=title) if known else as_configured(page, title)
    document, unfit = _read(page, path, asked, config)
    reading = read_signals(document, title, (instant_of(path) or datetime.now(UTC)).date())
    if as_json:
        reason = str(unfit.reason) if unfit else None
        click.echo(json.dumps(explain_data(reading, title, page, reason), ensure_ascii=False))
        return
    screen = Screen()
    if unfit:
        screen.line(f"Not fit to be believed, so a check would change nothing: {unfit.detail}", "bold red")
    show_explanation(screen, reading, title, page)


def _read(page: str, path: Path, asked: Page, config: Config | None) -> tuple[Document, Unfit | None]:
    """What stands on the page, and why it is not to be believed, if so; a refusal in the words of a wall is read."""
    from watcher.check import WALLS
    from watcher.core.fitness.judging import judge

    got, refusal = (_from_file(path), "") if "://" not in page else asyncio.run(_from_web(asked, config))
    document = _document(got, asked)
    unfit = judge(
        document, asked.title, status=got.status, url=got.url, final_url=got.final_url, language=asked.language
    )
    if refusal and (unfit is None or unfit.reason not in WALLS):
        raise WatcherError(refusal)
    return document, unfit


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
