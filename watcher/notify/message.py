"""Alerts in words: the subject, the plain text, and the JSON of a webhook. Pure.

Everything that a page or a config wrote passes through `plain` on its way here, so that no line of a message can be
forged from inside. The JSON is exactly the manual's page "An alert, for machines".
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Final

from watcher.core.model import Alert, Change, Claim, Signal, State, Title
from watcher.notify import Manner
from watcher.notify.dates import wording_of, write_instant, write_period
from watcher.notify.plain import link, plain, shorten
from watcher.notify.wording import Wording

SUBJECT_LIMIT: Final = 200
SECTION_LIMIT: Final = 500
QUOTE_LIMIT: Final = 600
NAMES_IN_SUBJECT: Final = 3
MOST: Final = 10  # further days and witnesses that a person is shown
CORRECTIONS: Final = frozenset({Change.MOVED, Change.WITHDRAWN, Change.REVIVED})
UNDOING: Final = CORRECTIONS | {Change.CANCELLED}  # what they undo is told in the words it was told in
MANY: Final = 20  # more alerts than this are listed, one line each


_TOLD: Final = {State.WINDOW: Change.WINDOW, State.DATED: Change.DATED, State.CANCELLED: Change.CANCELLED}


@dataclass(frozen=True, slots=True)
class Notice:
    """One alert in the reader's words; every part is one harmless line, "" where it does not apply."""

    headline: str  # the news after the title: "release date 31 October 2024"
    label: str  # "Release date"
    now: str  # "Thursday, 31 October 2024"
    before_label: str
    before: str
    quote: str
    heading: str
    video: str  # a web link or ""
    page: str  # as configured: an address, or the path of a file
    also: tuple[str, ...]  # further days: "7 November 2024 (Germany, cinema)"
    also_said_by: tuple[str, ...]


# --- one alert -----------------------------------------------------------------------------------


def read_notice(alert: Alert, language: str) -> Notice:
    """The alert in words of the language."""
    claim, wording = alert.claim, wording_of(language)
    now, quote = _now(alert, language, wording), plain(claim.quote, QUOTE_LIMIT)
    return Notice(
        headline=_headline(alert, language, wording),
        label=_label(alert, wording),
        now=now,
        before_label=wording.corrects if alert.change in CORRECTIONS else wording.before,
        before=(_corrected if alert.change in UNDOING else _before)(alert, language, wording),
        quote="" if quote and quote in now else quote,
        heading=plain(claim.heading, 300),
        video=link(claim.url or "") if alert.signal is Signal.TRAILER else "",
        page=plain(alert.page),
        also=tuple(_placed(other, write_period(plain(other.value or ""), language)) for other in alert.others[:MOST]),
        also_said_by=tuple(plain(page) for page in alert.also_said_by[:MOST]),
    )


def _headline(alert: Alert, language: str, wording: Wording) -> str:
    value = plain(alert.value or "", 100)
    words = write_period(value, language) if alert.signal is Signal.RELEASE_DATE else value
    out_since = alert.change is Change.RELEASED and alert.value
    pattern = wording.released_on if out_since else wording.headlines[alert.change]
    return pattern.format(value=words, section=plain(alert.claim.section or "", 60))


def _label(alert: Alert, wording: Wording) -> str:
    return capitalised(wording.labels[alert.change].format(section=plain(alert.claim.section or "", 60)))


def _now(alert: Alert, language: str, wording: Wording) -> str:
    value = plain(alert.value or "")
    match alert.signal:
        case Signal.RELEASE_DATE if value:
            words = write_period(value, language, weekday=True)
            since = wording.released_on.format(value=words) if alert.change is Change.RELEASED else words
            return _placed(alert.claim, since)
        case Signal.CAST:
            role = wording.role.format(role=plain(alert.claim.role or "", 200))
            return f"{value}, {role}" if alert.claim.role else value
        case Signal.SECTION:
            return shorten(value, SECTION_LIMIT)
        case _:
            return _placed(alert.claim, wording.facts.get(alert.change, ""))


def capitalised(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def _placed(claim: Claim, words: str) -> str:
    places = [plain(place, 40) for place in (claim.where, claim.how) if place]
    return f"{words} ({', '.join(places)})" if places else words


def _before(alert: Alert, language: str, wording: Wording) -> str:
    if alert.signal is Signal.CAST:
        return ""
    if alert.previous_value:
        return write_period(plain(alert.previous_value), language)
    return wording.states.get(alert.previous_state, "")


def _corrected(alert: Alert, language: str, wording: Wording) -> str:
    """What the alert corrects, in the words it was told in, and when."""
    before = _before(alert, language, wording)
    pattern = wording.headlines[_TOLD[alert.previous_state]] if alert.previous_state in _TOLD else "{value}"
    what = pattern.format(value=before)
    if alert.corrects_at is None or alert.previous_state not in _TOLD:
        return what
    return wording.told.format(what=what, day=write_period(alert.corrects_at.date().isoformat(), language))


# --- several alerts ------------------------------------------------------------------------------


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


# --- for machines --------------------------------------------------------------------------------


def payload(alert: Alert) -> dict[str, object]:
    """The alert as a webhook tells it: all keys always there, None where they do not apply."""
    return {
        "type": f"{alert.signal}.{alert.change}",
        "timestamp": write_timestamp(alert.observed_at),
        "data": data(alert),
    }


def data(alert: Alert) -> dict[str, object]:
    """The `data` of a payload, which is also an alert in the output of `check --json`."""
    title, claim = alert.title, alert.claim
    section = alert.signal is Signal.SECTION
    return {
        "title": {"id": title.id, "name": title.name, "season": title.season, "kind": str(title.kind)},
        "signal": str(alert.signal),
        "section": claim.section if section else None,
        "change": str(alert.change),
        "value": shorten(alert.value, SECTION_LIMIT) if section and alert.value else alert.value,
        "previous": {"state": str(alert.previous_state), "value": alert.previous_value},
        "quote": claim.quote or None,
        "heading": claim.heading or None,
        "role": claim.role if alert.signal is Signal.CAST else None,
        "url": claim.url if alert.signal is Signal.TRAILER else None,
        "page": alert.page,
        "also_said_by": list(alert.also_said_by),
        "observed_at": write_timestamp(alert.observed_at),
    }


def body(alert: Alert) -> bytes:
    """The payload as the bytes that are signed and sent: the same alert is always the same bytes."""
    written = json.dumps(payload(alert), ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", errors="replace")  # a lone surrogate of a broken page becomes "?"


def write_timestamp(at: datetime) -> str:
    """An instant as JSON tells it: "2024-09-05T10:00:00Z"."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
