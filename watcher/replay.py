"""The same core over saved snapshots: what would have been told when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.core.compare import compare
from watcher.core.documents import read_document
from watcher.core.fitness import Unfit
from watcher.core.fitness.judging import judge
from watcher.core.fitness.usual import usual_of
from watcher.core.model import Alert, Known, Reading, Title, Told, Usual
from watcher.core.signals import read_signals
from watcher.core.signals.cast.newcomers import newcomers_of


@dataclass(frozen=True, slots=True)
class Step:
    """One snapshot: what it says, and what it would have told."""

    at: datetime
    reading: Reading
    alerts: tuple[Alert, ...]
    unfit: Unfit | None = None


def replay(
    snapshots: Iterable[tuple[datetime, bytes]], title: Title, *, url: str = "", language: str = ""
) -> Iterator[Step]:
    """Read the snapshots of one page, oldest first, each at its own instant."""
    known = Known()
    for at, body in snapshots:
        document = read_document(body, url=url)
        if language:
            document = replace(document, language=language)
        unfit = judge(document, title, usual=known.usual, language=language)
        if unfit is not None:
            known = replace(known, told=known.told or Told())
            yield Step(at, Reading(), (), unfit)
            continue
        before = known.usual or Usual()
        reading = read_signals(document, title, at.date(), before.newcomers)
        verdict = compare(known, reading, title, page=url, at=at)
        usual = replace(usual_of(document, title, known.usual), newcomers=newcomers_of(reading))
        known = replace(verdict.known, usual=usual)
        yield Step(at, reading, verdict.alerts)
