"""One alert in the words of its reader.

Everything that a page or a config wrote passes through `plain` on its way here, so that no line of a message can be
forged from inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from watcher.core.model import Alert, Change, Claim, Signal, State
from watcher.notify.dates import wording_of, write_period
from watcher.notify.plain import link, plain, shorten
from watcher.notify.wording import Wording

SECTION_LIMIT: Final = 500
QUOTE_LIMIT: Final = 600
MOST: Final = 10  # further days and witnesses that a person is shown
CORRECTIONS: Final = frozenset({Change.MOVED, Change.WITHDRAWN, Change.REVIVED})
UNDOING: Final = CORRECTIONS | {Change.CANCELLED}  # what they undo is told in the words it was told in
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


def capitalised(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]
