"""Who takes part: watcher itself, and its peers where they are installed. Each looks at all pages once a run."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from benchmarks.site import Show

CONFIG: Final = """[watcher]
database = "sqlite:///watcher.db"
[host."127.0.0.1"]
gap = "0s"
parallel = 10
"""
SCREEN: Final = '[channel.screen]\ntype = "console"\n'
FILTER: Final = "filter:\n  - css: article\n  - html2text\n"  # as one would set up by hand, so that less is noise


@dataclass(frozen=True, slots=True)
class Told:
    """What a run told: the pages with news where it names them, else how many."""

    many: int
    pages: frozenset[str] | None = None


class Peer(Protocol):
    """A program that watches pages, in a folder of its own."""

    name: str
    folder: Path

    def prepare(self, address: str, shows: Sequence[Show]) -> None:
        """Write what it needs to know."""
        ...

    def command(self) -> list[str]:
        """One pass."""
        ...

    def told(self, output: str) -> Told:
        """What a pass said."""
        ...

    def database(self) -> Path:
        """Where it keeps what it knows."""
        ...

    def beside(self) -> int:
        """Bytes of it that are no kept body."""
        ...


@dataclass(slots=True)
class Watcher:
    """This program."""

    folder: Path
    channel: str = SCREEN
    name: str = "watcher"

    def prepare(self, address: str, shows: Sequence[Show]) -> None:
        """A title a page."""
        titles = (f'[[title]]\nname = "{show.name}"\nseason = 2\npages = ["{address}{show.path}"]\n' for show in shows)
        (self.folder / "config.toml").write_text(CONFIG + self.channel + "".join(titles))

    def command(self) -> list[str]:
        """`watcher check`, with the interpreter that runs this."""
        return [sys.executable, "-m", "watcher", "check", "--json", "--config", "config.toml"]

    def told(self, output: str) -> Told:
        """The pages with alerts; raises where a page was not had."""
        outcomes = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
        if trouble := [each["reason"] for each in outcomes if each["outcome"] not in ("read", "unchanged")]:
            raise RuntimeError(f"{len(trouble)} pages were not read: {trouble[0]}")
        alerts = [alert["page"] for each in outcomes for alert in each["alerts"]]
        return Told(len(alerts), frozenset(alerts))

    def database(self) -> Path:
        """SQLite's file."""
        return self.folder / "watcher.db"

    def beside(self) -> int:
        """All but the table of bodies."""
        with closing(sqlite3.connect(self.database())) as database:
            (bodies,) = database.execute("SELECT sum(length(packed)) FROM body").fetchone()
        return self.database().stat().st_size - int(bodies or 0)


@dataclass(slots=True)
class Jobs:
    """urlwatch, and webchanges, which came of it."""

    folder: Path
    name: str
    program: str

    def prepare(self, address: str, shows: Sequence[Show]) -> None:
        """A job a page, each of the article's text."""
        jobs = (f"name: p{show.number}\nurl: {address}{show.path}\n{FILTER}" for show in shows)
        (self.folder / "jobs.yaml").write_text("---\n".join(jobs))
        report = "report:\n  stdout:\n    enabled: true\n    color: false\ndisplay:\n  new: true\n  error: true\n"
        more = "version_check:\n  enabled: false\n" if self.name == "webchanges" else ""
        (self.folder / "config.yaml").write_text(more + report)

    def command(self) -> list[str]:
        """One run over all jobs."""
        urls, kept = ("--jobs", "--database") if self.name == "webchanges" else ("--urls", "--cache")
        return [self.program, urls, "jobs.yaml", "--config", "config.yaml", kept, "kept.db", "--hooks", "hooks.py"]

    def told(self, output: str) -> Told:
        """How many pages it says have changed."""
        return Told(len(re.findall(r"^CHANGED: ", output, re.M)))

    def database(self) -> Path:
        """SQLite's file."""
        return self.folder / "kept.db"

    def beside(self) -> int:
        """All of it."""
        return self.database().stat().st_size
