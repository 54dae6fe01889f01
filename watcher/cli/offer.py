"""What adding a page, a show or a list has in common: consent, what is shown, what is refused, what is written."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from watcher.adding.prospect import Prospect
    from watcher.config.write import ConfigFile
    from watcher.core.model import Title
    from watcher.display.screen import Screen

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


def refuse_unfit(prospect: Prospect, consent: Consent) -> None:
    """Refuse a page that cannot be read or believed today, with what can be done about it."""
    from watcher.notify.plain import plain

    if not prospect.trouble or consent.anyway:
        return
    trouble = plain(prospect.trouble, 400).rstrip(".")
    lines = [f"watcher: {prospect.url} cannot be watched as it is: {trouble}."]
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


def say_known(screen: Screen, url: str, title: Title) -> None:
    """The page is there already."""
    from watcher.display.words import title_words

    screen.line(f"{url} is watched already, for {title_words(title)}. Nothing was changed.")


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
