"""Adding what is to be watched: a page by its address, or a show by its name."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.named import add_show
from watcher.cli.offer import Consent, present, refuse_unfit, say_known, write
from watcher.cli.options import config_option, now, season_option

if TYPE_CHECKING:
    from watcher.adding.prospect import Prospect, Wish
    from watcher.config.write import ConfigFile
    from watcher.display.screen import Screen
    from watcher.settings import Page
    from watcher.sources.answer import Answer

SOURCES = ("page", "feed", "youtube", "tvmaze", "tmdb", "wikipedia", "browser")


@click.command(short_help="Watch a page or show: reads it, asks, adds it to the config.")
@click.argument("what", metavar="ADDRESS-or-NAME")
@click.option("--title", "name", help="The title's name, where the page does not tell it.")
@season_option("The season, where the page does not tell it.")
@click.option("--kind", type=click.Choice(["series", "film"]), help="What it is, where the page does not tell it.")
@click.option("--as", "source", type=click.Choice(SOURCES), help="How the page is read; left out, it is told apart.")
@click.option("--feeds", is_flag=True, help="Add the feeds that the page names, too.")
@click.option("--yes", "-y", is_flag=True, help="Add it without asking.")
@click.option("--anyway", is_flag=True, help="Add it even if it cannot be read or believed today.")
@click.option("--tvmaze", default="https://api.tvmaze.com", hidden=True, help="Where names are looked up.")
@config_option
def add(
    what: str,
    name: str | None,
    season: int | None,
    kind: str | None,
    source: str | None,
    feeds: bool,
    yes: bool,
    anyway: bool,
    tvmaze: str,
    config_file: Path,
) -> None:
    """Watch a page or a show: reads it now, shows what it says, asks, and adds it to the config.

    \b
    watcher add https://tv.example/the-diplomat-season-2
    watcher add "The Diplomat" --season 2      looks the name up at TVmaze

    Everything else in the config stays as it is. A title that is there already gets the page. Exit status 1 where
    nothing could be added.
    """
    from watcher.adding.lists import read_address
    from watcher.adding.prospect import Wish
    from watcher.config.reach import is_file
    from watcher.config.write import ConfigFile
    from watcher.core.model import Kind
    from watcher.settings import SourceKind

    file = ConfigFile.open(config_file)
    wish = Wish(name or "", season, Kind(kind) if kind else None, SourceKind(source) if source else None)
    consent = Consent(yes, anyway, feeds)
    if address := read_address(what) or (what if is_file(what) else ""):
        add_page(file, address, wish, consent)
    elif "://" in what:
        raise click.UsageError(f"{what} is no address that can be watched; one begins with https:// or http://")
    else:
        add_show(file, what, wish, consent, tvmaze)


# --- a page --------------------------------------------------------------------------------------


def add_page(file: ConfigFile, address: str, wish: Wish, consent: Consent) -> None:
    """Look at the page, show it, ask, and write it."""
    from watcher.adding.place import place_of, tidied, watching
    from watcher.display.screen import Screen

    url, screen = tidied(address), Screen()
    known = watching(file.config, url)
    if known and not wish.name and wish.season is None:
        say_known(screen, url, known[0])
        return
    prospect = find_prospect(file, url, wish, consent)
    place = place_of(file.config, prospect, season_is_given=wish.season is not None)
    if place.is_there:
        say_known(screen, url, place.title or prospect.title)
        return
    present(screen, prospect, place.title)
    feeds = asyncio.run(look_at_feeds(file, prospect)) if consent.feeds else []
    show_feeds(screen, prospect, feeds, consent)
    write(screen, file, [(prospect, place.title), *((feed, None) for feed in feeds)], consent)


def find_prospect(file: ConfigFile, url: str, wish: Wish, consent: Consent) -> Prospect:
    """Read the page once. One that cannot be believed is refused; a name that it does not tell is asked for."""
    from watcher.adding.prospect import as_page, understand

    page, at = as_page(url, wish), now()
    refuse_tokenless(file, page)
    answer = asyncio.run(fetch(file, page))
    prospect = understand(answer, page, wish, at)
    refuse_unfit(prospect, consent)
    if prospect.about.name:
        return prospect
    if not sys.stdin.isatty():
        raise click.UsageError(f'{url} does not tell which title it is about; name it: --title "NAME" [--season N]')
    name = click.prompt("Which title is it? The page does not tell", type=str).strip()
    return understand(answer, page, replace(wish, name=name), at)


async def fetch(file: ConfigFile, page: Page) -> Answer:
    """What comes when the page is asked for as a check would ask."""
    from watcher.adding.prospect import way

    async with way(file.config, file.path) as ask:
        return await ask(page, "", now())


def refuse_tokenless(file: ConfigFile, page: Page) -> None:
    """TMDB answers nobody without a token, which the config has to name first."""
    from watcher.config.checks import A_TOKEN
    from watcher.settings import SourceKind

    if page.source is SourceKind.TMDB and not (file.config and file.config.watcher.tmdb):
        raise click.UsageError(f"TMDB asks for a token; put this into {file.path} first: {A_TOKEN}")


# --- its feeds ----------------------------------------------------------------------------------


async def look_at_feeds(file: ConfigFile, prospect: Prospect) -> list[Prospect]:
    """The feeds of the page's own site that can be read, for the same title."""
    from watcher.adding.prospect import Wish, look_at, way

    about = prospect.about
    wish = Wish(about.name, about.season, about.kind)
    async with way(file.config, file.path) as ask:
        found = [await look_at(feed.url, wish, ask, now()) for feed in prospect.own_feeds]
    return [feed for feed in found if not feed.trouble]


def show_feeds(screen: Screen, prospect: Prospect, feeds: list[Prospect], consent: Consent) -> None:
    """The feeds that come along, or that could."""
    from watcher.notify.plain import plain

    if not prospect.feeds:
        return
    for feed in feeds:
        screen.line(f"With its feed: {plain(feed.url, 300)}")
    own = {feed.url for feed in prospect.own_feeds}
    left = [linked for linked in prospect.feeds if not consent.feeds or linked.url not in own]
    if not left:
        return
    how = "--feeds adds it, as does this line" if {linked.url for linked in left} & own else "this line adds it"
    screen.line(f"The page names a feed, which may tell sooner; {how} under pages:")
    for linked in left:
        screen.line(f'  "{plain(linked.url, 300)}",' + (f"  # {plain(linked.name, 60)}" if linked.name else ""))
