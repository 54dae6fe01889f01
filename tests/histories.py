"""The page histories under cases/: what a page said day by day, and what a perfect reader sees in it.

Each folder holds a page as it stood on several days (`2026-02-06.html`, whose name is the clock of the check) and
`case.toml` with the labels. The shows, films, people and sites in them are invented.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from watcher.core.language.spellings import person_key
from watcher.core.model import Alert, Change, Kind, Reading, Section, Signal, State, Title
from watcher.replay import Step, replay

CASES = Path(__file__).parent / "cases"
OUT = frozenset({State.DATED, State.RELEASED})  # one and the same with the same day

Label = dict[str, Any]  # one [[version]] of case.toml


@dataclass(frozen=True, slots=True)
class Version:
    """A page as it stood on a day, and its label."""

    day: date
    body: bytes = field(repr=False)
    label: Label = field(repr=False)

    @property
    def at(self) -> datetime:
        """The moment of the check."""
        return datetime.combine(self.day, time(), UTC)

    @property
    def html(self) -> str:
        """The page as text; one history is not in UTF-8."""
        try:
            return self.body.decode()
        except UnicodeDecodeError:
            return self.body.decode("iso-8859-15")


@dataclass(frozen=True, slots=True)
class History:
    """One page over time."""

    name: str
    title: Title
    url: str
    language: str
    versions: tuple[Version, ...] = field(repr=False)

    def steps(self) -> Iterator[Step]:
        """What the program reads and tells, day by day."""
        return replay(((version.at, version.body) for version in self.versions), self.title, url=self.url)


def read_history(folder: Path) -> History:
    """A history from its folder."""
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    sections = tuple(Section(name, heading) for name, heading in case.get("sections", {}).items())
    title = Title(folder.name, case["title"], case.get("season"), Kind(case["kind"]), sections=sections)
    versions = [
        Version(label["day"], (folder / f"{label['day']}.html").read_bytes(), label) for label in case["version"]
    ]
    return History(folder.name, title, case["url"], case["language"], tuple(versions))


HISTORIES = tuple(read_history(path.parent) for path in sorted(CASES.glob("*/case.toml")))


# --- what is compared ----------------------------------------------------------------------------

Seen = dict[str, object]  # what a reading or its label says, by what it says it of


def seen(reading: Reading, label: Label) -> Seen:
    """What a reading says, in the words and to the depth of the label."""
    release, trailer = reading.release_date, reading.trailer
    of_sections = {claim.section: str(claim.state) for claim in reading.sections}
    said: Seen = {"release_date": "out" if release.state in OUT else str(release.state), "trailer": str(trailer.state)}
    if "value" in label["release_date"]:
        said["value"] = release.value
    if "url" in label["trailer"]:
        said["url"] = trailer.url
    said["new"] = sorted(person_key(claim.value or "") for claim in reading.joined)
    return said | {f"section {name}": of_sections.get(name, "unknown") for name in label.get("section", {})}


def labelled(label: Label) -> Seen:
    """What the label says, in the form of `seen`."""
    release, trailer = label["release_date"], label["trailer"]
    said: Seen = {"release_date": "out" if release["state"] in OUT else release["state"], "trailer": trailer["state"]}
    said |= {key: value for key, value in (*release.items(), *trailer.items()) if key != "state"}
    said["new"] = sorted(person_key(name) for name in label["cast"]["new"])
    return said | {f"section {name}": section["state"] for name, section in label.get("section", {}).items()}


def alert_label(alert: Alert) -> str:
    """An alert as the labels write it."""
    match alert.signal:
        case Signal.CAST:
            return f"cast:{person_key(alert.value or '')}"
        case Signal.TRAILER:
            return f"trailer:{alert.change}"
        case Signal.SECTION:
            return f"section:{alert.claim.section}"
        case Signal.RELEASE_DATE:
            named = alert.change in (Change.WITHDRAWN, Change.RELEASED, Change.CANCELLED, Change.REVIVED)
            return f"release_date:{alert.change if named else alert.value}"


def alert_labels(label: Label) -> list[str]:
    """The alerts of a label, each person by the key of the name."""
    parts = [text.partition(":") for text in label["alerts"]]
    return sorted(
        f"cast:{person_key(value)}" if signal == "cast" else f"{signal}:{value}" for signal, _, value in parts
    )
