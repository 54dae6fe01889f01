"""Bringing along what another program watches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.offer import Consent, counted, say_written
from watcher.cli.options import config_option, now
from watcher.errors import WatcherError

if TYPE_CHECKING:
    from watcher.adding.lists import Listed
    from watcher.adding.prospect import Fetch, Prospect
    from watcher.config.write import ConfigFile
    from watcher.display.screen import Screen

LARGEST = 10_000_000  # bytes of a list


class Fate(StrEnum):
    """What becomes of an entry."""

    ADD = "add"
    THERE = "there"
    PASSED = "passed"
    LEFT = "left out"


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the list, and what becomes of it."""

    fate: Fate
    where: str
    url: str
    words: str


@click.command("import", short_help="Watch what another program watches.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", "-y", is_flag=True, help="Add them without asking.")
@click.option("--anyway", is_flag=True, help="Add those, too, that cannot be read or believed today.")
@config_option
def bring(file: Path, yes: bool, anyway: bool, config_file: Path) -> None:
    """Watch what another program watches: reads each page once, shows what it says, asks, and adds them to the config.

    FILE is a list of addresses (one a line, "#" begins a comment), urlwatch's job file, or changedetection.io's list of
    URLs or JSON export. What cannot be taken is named with the reason; it keeps nothing else from being added. Exit
    status 1 where something was left out.
    """
    from watcher.config.write import ConfigFile
    from watcher.display.screen import Screen

    entries = read_entries(file)
    before, consent, screen = ConfigFile.open(config_file), Consent(yes, anyway), Screen()
    lines, after = asyncio.run(take(before, entries, consent, screen))
    counts = {fate: sum(line.fate is fate for line in lines) for fate in Fate}
    screen.line()
    there = counts[Fate.THERE] + counts[Fate.PASSED]
    screen.line(f"{counts[Fate.ADD]} to add, {there} passed over, {counts[Fate.LEFT]} left out")
    if counts[Fate.ADD]:
        keep(screen, before, after, consent)
    if counts[Fate.LEFT]:
        raise SystemExit(1)


def read_entries(file: Path) -> tuple[Listed, ...]:
    """What the file lists; a file with nothing in it is refused."""
    from watcher.adding.lists import read_list

    try:
        if file.stat().st_size > LARGEST:
            raise click.UsageError(f"{file} is larger than {LARGEST // 1_000_000} MB, which no list of pages is")
        entries = read_list(file.read_text(encoding="utf-8", errors="replace"))
    except OSError as problem:
        raise WatcherError(f"{file} cannot be read: {problem.strerror}") from problem
    if not entries:
        raise click.UsageError(f"{file} lists no page; it should hold an address a line, or another program's list")
    return entries


async def take(
    file: ConfigFile, entries: Sequence[Listed], consent: Consent, screen: Screen
) -> tuple[list[Line], ConfigFile]:
    """Look at each entry in turn; returns what becomes of it, and the config with those that can be added."""
    from watcher.adding.prospect import way

    lines = []
    async with way(file.config, file.path) as ask:
        for entry in entries:
            line, file = await take_one(file, entry, ask, consent)
            lines.append(line)
            show(screen, line, len(entries))
    return lines, file


async def take_one(file: ConfigFile, entry: Listed, ask: Fetch, consent: Consent) -> tuple[Line, ConfigFile]:
    """Look at one entry."""
    from watcher.adding.place import tidied, watching
    from watcher.display.words import title_words

    if entry.why_not:
        fate = Fate.PASSED if entry.is_fine else Fate.LEFT
        return Line(fate, entry.where, entry.url or entry.name or "–", entry.why_not), file
    url = tidied(entry.url)
    if known := watching(file.config, url):
        return Line(Fate.THERE, entry.where, url, f"watched already, for {title_words(known[0])}"), file
    prospect = await look(url, entry, ask)
    why_not = refusal(file, prospect, consent)
    if why_not:
        return Line(Fate.LEFT, entry.where, url, why_not), file
    return added(file, entry, prospect)


async def look(url: str, entry: Listed, ask: Fetch) -> Prospect:
    """Read the page; what its owner called it counts where the page itself tells nothing."""
    from watcher.adding.prospect import Wish, as_page, understand
    from watcher.core.about import split_season

    wish, at = Wish(source=entry.source), now()
    page = as_page(url, wish)
    answer = await ask(page, "", at)
    prospect = understand(answer, page, wish, at)
    name, season = split_season(entry.name)
    if name and not prospect.about.name:
        return understand(answer, page, Wish(name, season, source=entry.source), at)
    return prospect


def refusal(file: ConfigFile, prospect: Prospect, consent: Consent) -> str:
    """Why the page is left out, or ""."""
    from watcher.settings import SourceKind
    from watcher.sources.kinds import kind_of

    if kind_of(prospect.url) is SourceKind.TMDB and not (file.config and file.config.watcher.tmdb):
        return "TMDB asks for a token, which the config does not name: [watcher] tmdb"
    if prospect.trouble and not consent.anyway:
        return prospect.trouble
    if not prospect.about.name:
        return f'it does not tell which title it is about; try: watcher add {prospect.url} --title "NAME"'
    return ""


def added(file: ConfigFile, entry: Listed, prospect: Prospect) -> tuple[Line, ConfigFile]:
    """The page with the others, or why the config does not take it."""
    from watcher.adding.place import place_of, put
    from watcher.config import ConfigError
    from watcher.config.write import NotWritten
    from watcher.display.prospect import summary
    from watcher.display.words import title_words

    place = place_of(file.config, prospect)
    title = place.title or prospect.title
    try:
        changed = put(file, prospect, place.title)
    except (ConfigError, NotWritten) as problem:
        return Line(Fate.LEFT, entry.where, prospect.url, str(problem)), file
    words = f"{title_words(title)}: {summary(prospect.reading, title)}"
    return Line(Fate.ADD, entry.where, prospect.url, words), changed


def show(screen: Screen, line: Line, of: int) -> None:
    """One line of the report, as soon as it is known."""
    from watcher.notify.plain import plain

    width = len(f"line {of}")
    styles = {Fate.ADD: "green", Fate.LEFT: "red"}
    screen.line(f"{line.fate:8}  {line.where:{width}}  {plain(line.url, 300)}", styles.get(line.fate, ""))
    screen.line(f"{'':8}  {'':{width}}  {plain(line.words, 400)}", "dim")


def keep(screen: Screen, before: ConfigFile, after: ConfigFile, consent: Consent) -> None:
    """Ask, then write all of them at once."""
    number = len(after.config.pages if after.config else ()) - len(before.config.pages if before.config else ())
    if not consent.ask(f"Add {counted(number, 'page')} to {before.path}?"):
        screen.line("Nothing was written.")
        return
    after.save()
    say_written(screen, before, after)
