"""Periods, days and instants in the words of a language (CLDR through Babel)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_skeleton

from watcher.core.edtf import Period, read_edtf
from watcher.notify import Manner
from watcher.notify.wording import AMERICAN_SEASONS, ENGLISH, WORDINGS, Wording

# "en" alone writes days as most of the English-speaking world does.
_USUAL: Final = {"en": "en_GB"}
_FIRST_SEASON: Final = 21
_FIRST_QUARTER: Final = 33


def locale_of(language: str) -> Locale:
    """The CLDR locale of a BCP 47 tag, or English where there is none."""
    tag = language.replace("-", "_")
    try:
        return Locale.parse(_USUAL.get(tag, tag))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_USUAL["en"])


def is_locale(language: str) -> bool:
    """Whether CLDR knows the BCP 47 tag."""
    try:
        return str(Locale.parse(language, sep="-")).replace("_", "-") == language
    except (UnknownLocaleError, ValueError):
        return False


def wording_of(language: str) -> Wording:
    """The words of the language, or English where there is no table."""
    tag = language.replace("_", "-")
    wording = WORDINGS.get(tag.partition("-")[0].lower(), ENGLISH)
    return replace(wording, seasons=AMERICAN_SEASONS) if tag.lower() in ("en-us", "en-ca") else wording


def write_period(edtf: str, language: str, *, weekday: bool = False) -> str:
    """An EDTF value in words, "31 October 2024"; what is no EDTF is given back as it came."""
    start, slash, end = edtf.partition("/")
    if slash:
        words = (write_period(part, language) for part in (start, end))
        return wording_of(language).interval.format(first=next(words), last=next(words))
    period = read_edtf(edtf)
    return edtf if period is None else _write_one(period, language, weekday)


def _write_one(period: Period, language: str, weekday: bool) -> str:
    locale, wording = locale_of(language), wording_of(language)
    year, *parts = (int(part) for part in period.edtf.split("-"))
    if not parts:
        return format_skeleton("y", period.first, locale=locale)
    if len(parts) == 2:
        return format_date(period.first, "full" if weekday else "long", locale=locale)
    if parts[0] <= 12:
        return format_skeleton("yMMMM", period.first, locale=locale)
    if parts[0] < _FIRST_QUARTER:
        return wording.seasons[parts[0] - _FIRST_SEASON].format(year=year)
    return wording.quarters[parts[0] - _FIRST_QUARTER].format(year=year)


def write_instant(at: datetime, manner: Manner) -> str:
    """An instant in the reader's language and zone, to the minute: "5 September 2024 at 11:00 BST"."""
    locale = locale_of(manner.language)
    local = at.astimezone(manner.timezone)
    day = format_date(local.date(), "long", locale=locale)
    time = format_datetime(local, "HH:mm", locale=locale)
    return f"{day}, {time} {local.tzname() or ''}".rstrip()
