"""Adding a show by its name, which TVmaze knows."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from watcher.cli.offer import Consent, present, refuse_unfit, say_known, write
from watcher.cli.options import now
from watcher.errors import WatcherError

if TYPE_CHECKING:
    from watcher.adding.prospect import Prospect, Wish
    from watcher.adding.shows import Show
    from watcher.config.write import ConfigFile
    from watcher.display.screen import Screen


def add_show(file: ConfigFile, name: str, wish: Wish, consent: Consent, base: str) -> None:
    """Look the name up, let a person choose, and add what TVmaze knows of the show."""
    from watcher.core.about import split_season
    from watcher.core.model import Kind
    from watcher.display.screen import Screen

    if wish.kind is Kind.FILM:
        raise click.UsageError("TVmaze knows no films; give the address of a page about it, such as Wikipedia's")
    screen = Screen()
    name, season = split_season(name)
    season = wish.season if wish.season is not None else season
    shows = asyncio.run(search(file, name, base))
    show = choose(screen, shows, name, consent)
    prospects = asyncio.run(look_at_show(file, show, replace(wish, season=season), base))
    for prospect in prospects:
        refuse_unfit(prospect, replace(consent, anyway=consent.anyway or prospect is not prospects[0]))
    present_show(screen, file, prospects, consent, season_is_given=season is not None)


async def search(file: ConfigFile, name: str, base: str) -> tuple[Show, ...]:
    """The shows of a name; trouble on the way ends the command."""
    from watcher.adding.prospect import search_page, way
    from watcher.adding.shows import read_shows
    from watcher.sources.answer import Fetched, Later, Unreachable

    async with way(file.config, file.path) as ask:
        answer = await ask(search_page(name, base), "", now())
    if isinstance(answer, Unreachable | Later):
        raise WatcherError(f"TVmaze cannot be asked: {answer.reason}")
    shows = read_shows(answer.body, base) if isinstance(answer, Fetched) else None
    if shows is None:
        raise WatcherError(f"{base} does not answer as TVmaze does; try again later, or give a page's address")
    if not shows:
        raise WatcherError(f'TVmaze knows no show named "{name}"; give the address of a page about it')
    return shows


def choose(screen: Screen, shows: tuple[Show, ...], name: str, consent: Consent) -> Show:
    """The show that is meant: the only one, the one of exactly this name, or the one that a person picks."""
    from watcher.adding.shows import exact

    screen.table(f'TVmaze knows of "{name}":', ("", "show", "since", "on", "status"), [
        show.row(number) for number, show in enumerate(shows, 1)
    ])  # fmt: skip
    fitting = shows if len(shows) == 1 else exact(shows, name)
    if len(shows) > 1 and sys.stdin.isatty() and not consent.yes:
        usual = shows.index(fitting[0]) + 1 if fitting else 1
        return shows[click.prompt("Which one", type=click.IntRange(1, len(shows)), default=usual) - 1]
    if len(fitting) == 1:
        return fitting[0]
    raise WatcherError(
        f'{"several shows are" if fitting else "no show is"} named exactly "{name}"; give the address of the one that '
        f"you mean, such as {shows[0].page}"
    )


async def look_at_show(file: ConfigFile, show: Show, wish: Wish, base: str) -> list[Prospect]:
    """The show's page at TVmaze, then the articles that it names, for the same title."""
    from watcher.adding.prospect import Wish, look_at, way

    async with way(file.config, file.path) as ask:
        own = Wish(wish.name or show.name, wish.season, wish.kind, show.source)
        found = [await look_at(show.page, own, ask, now())]
        about = found[0].about
        for article in show.articles:
            found.append(await look_at(article, Wish(about.name, about.season, about.kind), ask, now()))
    return found


def present_show(
    screen: Screen, file: ConfigFile, prospects: list[Prospect], consent: Consent, *, season_is_given: bool
) -> None:
    """Show what each page says, ask, and write those that can be read."""
    from watcher.adding.place import place_of

    first = prospects[0]
    places = [place_of(file.config, each, season_is_given=season_is_given) for each in prospects]
    if places[0].is_there and all(place.is_there for place in places):
        say_known(screen, first.url, places[0].title or first.title)
        return
    wanted = [(each, place.title) for each, place in zip(prospects, places, strict=True) if not place.is_there]
    for prospect, title in wanted:
        screen.line()
        if prospect.trouble and not consent.anyway:
            screen.line(f"Left out: {prospect.url}: {prospect.trouble}", "yellow")
        else:
            present(screen, prospect, title)
    write(screen, file, [(each, title) for each, title in wanted if not each.trouble or consent.anyway], consent)
