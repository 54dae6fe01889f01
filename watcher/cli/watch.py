"""The daemon, and one pass by hand."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.meant import find_titles
from watcher.cli.options import config_option, json_option, load_config, now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.check import Outcome
    from watcher.core.model import Alert
    from watcher.display.running import Narrator
    from watcher.settings import Config


@click.command(short_help="Watch the pages of the config until Ctrl-C.")
@config_option
def run(config_file: Path) -> None:
    """Watch the pages of the config until Ctrl-C: the daemon, in the foreground.

    It prints what each page says, then a line for each check and each delivery. SIGTERM ends it, SIGHUP has it read the
    config again; a bad one is refused and the old one stays.
    """
    end_on_signals()
    from watcher import daemon
    from watcher.display.running import Narrator
    from watcher.display.screen import Screen

    config = load_config(config_file, warn=True)
    for trouble in config.missing_secrets():
        click.echo(f"watcher: {trouble}; what needs it waits", err=True)
    narrator = Narrator(Screen(), config.watcher.timezone, now)
    try:
        asyncio.run(daemon.run(config, narrator))
    finally:
        narrator.end_progress()
    narrator.screen.line("stopped")


def end_on_signals() -> None:
    """Until the daemon listens for itself, a signal to stop ends the program at once, and is no failure."""
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: sys.exit(0))


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@config_option
@json_option
def check(names: tuple[str, ...], config_file: Path, as_json: bool) -> None:
    """Look at the pages once, now, and send what follows.

    NAME is a title's name or id; without one, all pages are looked at. Beside a running daemon, the daemon does it.
    Exit status 1 where a page could not be reached or a message could not be sent.
    """
    from watcher.display.running import Narrator
    from watcher.display.screen import Screen

    config = load_config(config_file, warn=True)
    ids = [title.id for name in names for title in find_titles(config.titles, name)]
    output = sys.stderr if as_json else sys.stdout
    narrator = Narrator(Screen(output), config.watcher.timezone, now, quiet=as_json)
    with redirect_stdout(output):  # a console channel must not print between the JSON
        outcomes = asyncio.run(look(config, ids, narrator))
    if as_json:
        for outcome in outcomes:
            click.echo(json.dumps(outcome_data(outcome), ensure_ascii=False))
    if narrator.failed or any(outcome.result == "unreachable" for outcome in outcomes):
        raise SystemExit(1)


async def look(config: Config, ids: list[str], narrator: Narrator) -> tuple[Outcome, ...]:
    """One pass; what the daemon did for us is shown as if it had been done here."""
    from watcher.errands import run_errand
    from watcher.store.records import RequestKind

    done = await run_errand(config, RequestKind.CHECK, ids, narrator, now)
    if not narrator.heard:
        for outcome in done.outcomes:
            narrator.show_outcome(outcome, now())
    return done.outcomes


def outcome_data(outcome: Outcome) -> dict[str, object]:
    """What came of one check as JSON."""
    return {
        "title": outcome.title,
        "page": outcome.page,
        "outcome": str(outcome.result),
        "reason": outcome.reason,
        "alerts": alerts_data(outcome.alerts) if outcome.alerts else [],
    }


def alerts_data(alerts: Sequence[Alert]) -> list[dict[str, object]]:
    """Alerts as JSON; most checks have none, and need not load what writes them."""
    from watcher.notify.data import alert_data

    return [alert_data(alert) for alert in alerts]
