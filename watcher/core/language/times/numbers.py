"""What the figures of a text mean: a day, a year, a whole date, or nothing of time."""

from __future__ import annotations

import re
from typing import Final

from watcher.core.language.calendar import exists
from watcher.core.language.times.shape import Kind, Meaning
from watcher.core.language.times.vocabulary import Times

_CENTURY: Final = 2000  # of a year with two digits
_LEAP_YEAR: Final = 2000  # has every day that any year has
_DIGITS: Final = re.compile(r"\d+")
_NOISE: Final = Meaning(Kind.NOISE)

# ORDINAL is what a language writes after the number of a day, UNITS what is counted.
NUMBERS: Final = r"""
  (?P<iso>   (?:19|20)\d\d (?: -\d\d?- | /\d\d?/ | \.\d\d?\. ) \d\d? (?!\d) )
| (?P<full>  \d\d? (?: -\d\d?- | /\d\d?/ | \.\s?\d\d?\.\s? ) (?: (?:19|20)\d\d | \d\d ) (?![\w] | [.,/-]\d) )
| (?P<years> (?:19|20)\d\d (?: \s?[-/]\s? (?:19|20)\d\d | [-/]\d\d ) (?![\w] | [.,/-]\d) )
| (?P<month_of_year> \d\d? [./] (?:19|20)\d\d (?![\w] | [.,/-]\d) )
| (?P<day_of_month>  \d\d? (?: /\d\d? | \.\d\d?\.? ) (?![\w%] | [.,:/-]\d | \s?(?:UNITS)\b ) )
| (?P<number> (?: \d\d? (?: (?:ORDINAL) (?!\w) )? | \d{4} )
               (?![\w%] | [.,:/]\d | \s?(?:UNITS)\b | \s?[ap]\.?m\b | \s?[%€$£] ) )
"""


def read_number(match: re.Match[str], times: Times, day_first: bool | None) -> Meaning:
    """What a match of `NUMBERS` means; a date that the calendar lacks is noise."""
    numbers = [int(number) for number in _DIGITS.findall(match.group())]
    match match.lastgroup, numbers:
        case "iso", [year, month, day]:
            return _full_date(year, month, day)
        case "full", [a, b, year]:
            return _written_full(match.group(), year, _month_and_day(a, b, times, day_first), times)
        case "years", [first, last]:
            return _years(match.group(), first, last)
        case "month_of_year", [month, year]:
            return Meaning(Kind.MONTH_OF_YEAR, (year, month)) if 1 <= month <= 12 else _NOISE
        case "day_of_month", [a, b]:
            return _day_of_month(match.group(), _month_and_day(a, b, times, day_first), times)
        case "short_year", [year]:
            return Meaning(Kind.SHORT_YEAR, (_CENTURY + year,))
        case "number", [number]:
            return _number(number)
        case _:
            return _NOISE


def _number(number: int) -> Meaning:
    if 1 <= number <= 31:
        return Meaning(Kind.DAY_NUMBER, (number,))
    return Meaning(Kind.YEAR, (number,)) if 1900 <= number <= 2100 else _NOISE


def _full_date(year: int, month: int, day: int) -> Meaning:
    return Meaning(Kind.FULL_DATE, (year, month, day)) if exists(year, month, day) else _NOISE


def _written_full(text: str, year: int, month_and_day: tuple[int, int], times: Times) -> Meaning:
    if year < 100 and "." in text and not times.dotted:
        return _NOISE
    return _full_date(year if year >= 100 else _CENTURY + year, *month_and_day)


def _day_of_month(text: str, month_and_day: tuple[int, int], times: Times) -> Meaning:
    if ("." in text and not times.dotted) or not exists(_LEAP_YEAR, *month_and_day):
        return _NOISE
    return Meaning(Kind.DOTTED_DAY if text.endswith(".") else Kind.DAY_OF_MONTH, month_and_day)


def _month_and_day(a: int, b: int, times: Times, day_first: bool | None) -> tuple[int, int]:
    settled = times.day_first if day_first is None else day_first
    if a > 12 or (settled and b <= 12):
        return b, a
    return a, b


def _years(text: str, first: int, last: int) -> Meaning:
    """Two years; "2025-03" is a month unless it is the year with the next one."""
    if last < 100:
        if "-" in text and 1 <= last <= 12 and last != (first + 1) % 100:
            return Meaning(Kind.MONTH_OF_YEAR, (first, last))
        last += first // 100 * 100
    return Meaning(Kind.YEARS, (first, last)) if first < last else _NOISE
