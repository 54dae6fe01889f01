"""Adding what is to be watched: a page by its address, or a show by its name."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.options import config_option, now

if TYPE_CHECKING:
    from watcher.adding.prospect import Prospect, Wish
    from watcher.adding.shows import Show
    from watcher.config.write import ConfigFile
    from watcher.core.model import Title
    from watcher.display.screen import Screen
    from watcher.settings import Page
    from watcher.sources.answer import Answer

SOURCES = ("page", "feed", "youtube", "tvmaze", "tmdb", "wikipedia", "browser")
HOW = 'Nothing was written. To add it, run the same again with "--yes".'


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to beforehand."""

    yes: bool = False
    anyway: bool = False
    feeds: bool = False

    def ask(self, question: str) -> bool:
        """Ask, unless it was answered; where nobody can answer, say how it goes on and end with exit status 1."""
        if self.yes:
            return True
        if not sys.stdin.isatty():
            click.echo(HOW, err=True)
            raise SystemExit(1)
        return click.confirm(question, default=True)


@click.command(short_help="Watch a page or show: reads it, asks, adds it to the config.")
@click.argument("what", metavar="ADDRESS-or-NAME")
@click.option("--title", "name", help="The title's name, where the page does not tell it.")
@click.option("--season", type=click.IntRange(0, 999), help="The season, where the page does not tell it.")
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
    from watcher.config.write import ConfigFile
    from watcher.core.model import Kind
    from watcher.settings import SourceKind

    file = ConfigFile.open(config_file)
    wish = Wish(name or "", season, Kind(kind) if kind else None, SourceKind(source) if source else None)
    consent = Consent(yes, anyway, feeds)
    if address := read_address(what):
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


def say_known(screen: Screen, url: str, title: Title) -> None:
    """The page is there already."""
    from watcher.display.words import title_words

    screen.line(f"{url} is watched already, for {title_words(title)}. Nothing was changed.")


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


def refuse_unfit(prospect: Prospect, consent: Consent) -> None:
    """Refuse a page that cannot be read or believed today, with what can be done about it."""
    if not prospect.trouble or consent.anyway:
        return
    lines = [f"watcher: {prospect.url} cannot be watched as it is: {prospect.trouble.rstrip('.')}."]
    if prospect.hint:
        lines.append(f"  {prospect.hint[:1].upper()}{prospect.hint[1:]}.")
    lines.append('  Nothing was written. "--anyway" adds it all the same.')
    click.echo("\n".join(lines), err=True)
    raise SystemExit(1)


# --- what is shown -------------------------------------------------------------------------------


def present(screen: Screen, prospect: Prospect, title: Title | None) -> None:
    """Show the title, what the page says today, and what a person should know of it."""
    from watcher.display.prospect import show_prospect

    show_prospect(screen, title or prospect.title, prospect.url, prospect.reading, list(notes_on(prospect, title)))


def notes_on(prospect: Prospect, title: Title | None) -> Iterator[str]:
    """What a person should know before the page is added."""
    from watcher.core.model import Kind

    about = prospect.about
    if title is not None:
        yield "The title is in the config already; this page is added to its pages."
    elif about.is_latest:
        yield f"Season {about.season} is the latest that the page speaks of; --season N names another."
    elif about.season is None and about.kind is Kind.SERIES:
        yield "No season was found, so all of it is watched; --season N names one."
    if prospect.trouble:
        word = "believed" if prospect.reading else "read"
        yield f"It cannot be {word} today: {prospect.trouble}"
    if not prospect.names_title:
        yield f"The page does not name “{about.name}” anywhere."


async def look_at_feeds(file: ConfigFile, prospect: Prospect) -> list[Prospect]:
    """The page's feeds that can be read, for the same title."""
    from watcher.adding.prospect import Wish, look_at, way

    about = prospect.about
    wish = Wish(about.name, about.season, about.kind)
    async with way(file.config, file.path) as ask:
        found = [await look_at(feed.url, wish, ask, now()) for feed in prospect.feeds]
    return [feed for feed in found if not feed.trouble]


def show_feeds(screen: Screen, prospect: Prospect, feeds: list[Prospect], consent: Consent) -> None:
    """The feeds that come along, or that could."""
    from watcher.notify.plain import plain

    if not prospect.feeds:
        return
    if consent.feeds:
        for feed in feeds:
            screen.line(f"With its feed: {plain(feed.url, 300)}")
        return
    screen.line("The page names a feed, which may tell sooner; --feeds adds it, as does this line under pages:")
    for linked in prospect.feeds:
        screen.line(f'  "{plain(linked.url, 300)}",' + (f"  # {plain(linked.name, 60)}" if linked.name else ""))


# --- what is written -----------------------------------------------------------------------------


def write(screen: Screen, file: ConfigFile, wanted: list[tuple[Prospect, Title | None]], consent: Consent) -> None:
    """Ask, then write all of it at once; a page goes to the title of its name where none is given."""
    from watcher.adding.place import place_of, put

    if not consent.ask(f"Add it to {file.path}?"):
        screen.line("Nothing was written.")
        return
    changed = file
    for prospect, title in wanted:
        place = place_of(changed.config, prospect)
        if not place.is_there:
            changed = put(changed, prospect, title or place.title)
    changed.save()
    say_written(screen, file, changed)


def say_written(screen: Screen, before: ConfigFile, after: ConfigFile) -> None:
    """What the config has now, and the next step."""
    old, new = (len(each.config.pages) if each.config else 0 for each in (before, after))
    first = "" if before.was is not None else " (a new file)"
    screen.line(f"{after.path}{first}: {counted(new - old, 'page')} added, {new} in all.", "green")
    warned = before.config.warnings if before.config else ()
    for warning in after.config.warnings if after.config else ():
        if warning not in warned:
            screen.line(f"Note: {warning}", "yellow")
    option = "" if after.path == Path("config.toml") else f" --config {after.path}"
    screen.line(f'Next: "watcher run{option}" watches it. A watcher that runs already reads it on SIGHUP.')


def counted(number: int, name: str) -> str:
    """ "1 page", "2 pages"."""
    return f"{number} {name}" + ("" if number == 1 else "s")


# --- a show --------------------------------------------------------------------------------------


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
        raise click.ClickException(f"TVmaze cannot be asked: {answer.reason}")
    shows = read_shows(answer.body, base) if isinstance(answer, Fetched) else None
    if shows is None:
        raise click.ClickException(f"{base} does not answer as TVmaze does; try again later, or give a page's address")
    if not shows:
        raise click.ClickException(f'TVmaze knows no show named "{name}"; give the address of a page about it')
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
    raise click.ClickException(
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
