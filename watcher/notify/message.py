"""Alerts in words: the subject and the plain text of a message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Final

from watcher.core.model import Alert, Change, Title
from watcher.notify import Manner
from watcher.notify.dates import wording_of, write_instant
from watcher.notify.notice import read_notice
from watcher.notify.plain import plain, shorten
from watcher.notify.wording import Wording

SUBJECT_LIMIT: Final = 200
NAMES_IN_SUBJECT: Final = 3
MANY: Final = 20  # more alerts than this are listed, one line each


def title_name(title: Title, language: str) -> str:
    """The title with its season: "The Diplomat, season 2"."""
    name = plain(title.name, 120)
    return name if title.season is None else wording_of(language).season.format(name=name, season=title.season)


def by_title(alerts: Sequence[Alert]) -> list[tuple[Title, list[Alert]]]:
    """The alerts under their titles, in the order in which each first appears."""
    order = {title_id: place for place, title_id in enumerate(dict.fromkeys(alert.title.id for alert in alerts))}
    ordered = sorted(alerts, key=lambda alert: order[alert.title.id])
    groups = (list(group) for _, group in groupby(ordered, key=lambda alert: alert.title.id))
    return [(group[0].title, group) for group in groups]


def subject(alerts: Sequence[Alert], manner: Manner) -> str:
    """The news on one line of at most 200 characters: "The Diplomat, season 2: release date 31 October 2024"."""
    language = manner.language
    lines = [
        f"{title_name(title, language)}: {', '.join(_headlines(group, language))}" for title, group in by_title(alerts)
    ]
    return _fitted(lines, "; ", wording_of(language).more)


def _headlines(alerts: Sequence[Alert], language: str) -> list[str]:
    joined = [alert for alert in alerts if alert.change is Change.JOINED]
    if len(joined) < 2:
        return [read_notice(alert, language).headline for alert in alerts]
    wording = wording_of(language)
    names = [plain(alert.value or "", 60) for alert in joined]
    people = _people(names, wording)
    others = [read_notice(alert, language).headline for alert in alerts if alert.change is not Change.JOINED]
    return [*others, wording.join.format(value=people)]


def _people(names: list[str], wording: Wording) -> str:
    if set(names) == {wording.somebody}:
        return wording.several.format(count=len(names))
    if len(names) > NAMES_IN_SUBJECT:
        names = [*names[:NAMES_IN_SUBJECT], wording.more.format(count=len(names) - NAMES_IN_SUBJECT)]
    return wording.both.format(list=", ".join(names[:-1]), last=names[-1])


def _fitted(lines: list[str], glue: str, more: str) -> str:
    kept, room = lines[:1], SUBJECT_LIMIT - len(f"{glue}{more}") - 6
    for line in lines[1:]:
        if len(glue.join([*kept, line])) > room:
            break
        kept.append(line)
    left = len(lines) - len(kept)
    if not left:
        return shorten(glue.join(kept), SUBJECT_LIMIT)
    return glue.join([shorten(glue.join(kept), room), more.format(count=left)])


def text(alerts: Sequence[Alert], manner: Manner) -> str:
    """All alerts as plain lines, the news first; without a line end."""
    if len(alerts) > MANY:
        return "\n".join(line for alert in alerts for line in _short_lines(alert, manner.language))
    instants = sorted({alert.observed_at for alert in alerts})
    parts = []
    for title, group in by_title(alerts):
        for alert in group:
            seen = [_seen(alert.observed_at, manner)] if len(instants) > 1 else []
            parts.append("\n".join([*_lines(title, alert, manner.language), *seen]))
    return "\n\n".join([*parts, *(_seen(at, manner) for at in instants if len(instants) == 1)])


def _short_lines(alert: Alert, language: str) -> tuple[str, str]:
    notice = read_notice(alert, language)
    return f"{title_name(alert.title, language)}: {notice.headline}", f"  {notice.page}"


def _seen(at: datetime, manner: Manner) -> str:
    return wording_of(manner.language).seen.format(at=write_instant(at, manner))


def _lines(title: Title, alert: Alert, language: str) -> list[str]:
    notice, wording = read_notice(alert, language), wording_of(language)
    facts = [("" if notice.now in notice.headline else notice.label, notice.now), (notice.before_label, notice.before)]
    facts += [(wording.also, day) for day in notice.also]
    links = [(wording.watch, notice.video), (wording.page, notice.page)]
    links += [(wording.also_said_by, page) for page in notice.also_said_by]
    return [
        f"{title_name(title, language)}: {notice.headline}",
        *_labelled(facts),
        *([f"  “{notice.quote}”"] if notice.quote else []),
        *([f"  {wording.under.format(heading=notice.heading)}"] if notice.heading else []),
        *_labelled(links),
    ]


def _labelled(facts: list[tuple[str, str]]) -> list[str]:
    return [f"{label}: {value}" for label, value in facts if label and value]
