"""Dates and periods are found in sentences, and seen on the day of their page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from time import process_time
from timeit import repeat

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.language.dates import DateMention, find_dates
from watcher.core.language.times import LANGUAGES

TABLES = Path(__file__).parent / "dates"
A_MONDAY = date(2024, 9, 2)


def edtf(text: str, language: str = "en", anchor: date = A_MONDAY) -> list[str]:
    """The periods that the text mentions."""
    return [str(mention.period) for mention in find_dates(text, language=language, anchor=anchor)]


def only(text: str, language: str = "en", anchor: date = A_MONDAY) -> DateMention:
    """The one date that the text mentions."""
    (mention,) = find_dates(text, language=language, anchor=anchor)
    return mention


def rows(table: Path) -> Iterator[object]:
    """The rows of a table: language, day of the page, sentence, periods."""
    anchor, group = A_MONDAY, ""
    for number, line in enumerate(table.read_text("utf-8").splitlines(), start=1):
        if line.startswith("## "):
            day, _, group = line.removeprefix("## ").partition(" ")
            anchor = date.fromisoformat(day)
        elif line and not line.startswith("#"):
            sentence, _, expected = line.removeprefix("!").rpartition(" => ")
            marks = [pytest.mark.xfail(strict=True, reason="a known miss")] if line.startswith("!") else []
            values = [] if expected == "-" else expected.split()
            name = f"{table.stem}:{number} {group}"
            yield pytest.param(table.stem, anchor, sentence, values, id=name, marks=marks)


@pytest.mark.parametrize(
    ("language", "anchor", "sentence", "expected"),
    [row for table in sorted(TABLES.glob("*.txt")) for row in rows(table)],
)
def test_a_sentence_mentions_its_dates(language: str, anchor: date, sentence: str, expected: list[str]) -> None:
    """Every row of the tables: what is a date, which one, and what is none."""
    assert expected == edtf(sentence, language, anchor)


# --- what a mention tells ------------------------------------------------------------------------


def test_a_mention_knows_its_place_and_words() -> None:
    """Prepositions and punctuation around it do not belong to it."""
    mention = only("It is back on Thursday, Oct. 31 (all episodes).")
    assert ("Thursday, Oct. 31", "2024-10-31") == (mention.text, str(mention.period))
    assert (14, 31) == (mention.start, mention.end)


@pytest.mark.parametrize(
    ("text", "anchor", "period", "past", "future"),
    [
        ("October 31", "2024-09-02", "2024-10-31", "2023-10-31", "2024-10-31"),
        ("August 20", "2024-09-02", "2024-08-20", "2024-08-20", "2025-08-20"),
        ("April 20", "2024-09-02", "2025-04-20", "2024-04-20", "2025-04-20"),
        ("September 2", "2024-09-02", "2024-09-02", "2024-09-02", "2024-09-02"),
        ("in August", "2024-09-02", "2024-08", "2024-08", "2025-08"),
        ("in September", "2024-09-02", "2024-09", "2024-09", "2024-09"),
        ("on Friday", "2024-09-02", "2024-09-06", "2024-08-30", "2024-09-06"),
        ("on Monday", "2024-09-02", "2024-09-02", "2024-09-02", "2024-09-02"),
        ("on Christmas Day", "2025-01-03", "2024-12-25", "2024-12-25", "2025-12-25"),
        ("October 31, 2025", "2024-09-02", "2025-10-31", "2025-10-31", "2025-10-31"),
        ("Wednesday, November 5", "2024-09-02", "2025-11-05", "2025-11-05", "2025-11-05"),
        ("from October to December", "2024-11-02", "2024", "2024", "2025"),
    ],
)
def test_the_tense_chooses_the_year(text: str, anchor: str, period: str, past: str, future: str) -> None:
    """Told in the past it is the last one up to the page's day, of the future the first one from then on."""
    mention = only(text, anchor=date.fromisoformat(anchor))
    assert [period, past, future] == [str(mention.period), str(mention.if_past), str(mention.if_future)]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("October 31, 2024", ""),
        ("October 31", "yearless"),
        ("late October", "yearless fuzzy"),
        ("late 2025", "fuzzy"),
        ("October or November 2025", "fuzzy"),
        ("between October and December", "yearless fuzzy"),
        ("tomorrow", "relative"),
        ("next spring", "relative"),
        ("later this year", "relative fuzzy"),
        ("this fall", "yearless relative"),
        ("on Friday", "relative"),
        ("in the new year", "relative fuzzy"),
    ],
)
def test_a_mention_says_how_sure_it_is(text: str, flags: str) -> None:
    """Without a year, counted from the page's day, or only a part of the period."""
    mention = only(text)
    assert flags.split() == [flag for flag in ("yearless", "relative", "fuzzy") if getattr(mention, flag)]


@pytest.mark.parametrize(
    ("language", "day_first", "expected"),
    [
        ("en", None, "2024-11-07"),
        ("en-US", None, "2024-11-07"),
        ("en-GB", None, "2024-07-11"),
        ("en-AU", None, "2024-07-11"),
        ("EN-ie", None, "2024-07-11"),
        ("de", None, "2024-07-11"),
        ("fr-CA", None, "2024-07-11"),
        ("en-US", True, "2024-07-11"),
        ("en-GB", False, "2024-11-07"),
        ("es", False, "2024-11-07"),
    ],
)
def test_the_region_settles_which_number_is_the_day(language: str, day_first: bool | None, expected: str) -> None:
    """Month first in American English alone; the caller may know better."""
    mentions = find_dates("11/07/2024", language=language, anchor=A_MONDAY, day_first=day_first)
    assert [expected] == [str(mention.period) for mention in mentions]


def test_a_language_without_words_is_read_as_english() -> None:
    """Figures and English dates are found on any page."""
    assert ["2024-10-31", "2025-03-14"] == edtf("31 October 2024 / 2025-03-14", language="fi")


# --- properties ----------------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    ["October", "31", "2025", "Oct.", "'25", "fall", "late", "this", "next", "Friday", ",", "-", "/", "and", "or", "to",
     "in", "the", "of", "Q3", "year", "Christmas", "10/11", "2024-02-30", "2025/26", "(", ")", ".", "May", "İ", "x",
     "Christmas Day", "winter", "tomorrow", "season 2", "3.", "morgen", "l'été", "à", "9999", "00", "mid-", "week"]
)  # fmt: skip
TEXTS = st.lists(FRAGMENTS, max_size=14).map(" ".join) | st.text(max_size=60)


@given(TEXTS, st.sampled_from(sorted(LANGUAGES)), st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_mentions_stand_in_order_and_quote_the_text(text: str, language: str, anchor: date) -> None:
    """Whatever the text: nothing is raised, nothing overlaps, every mention is in the text."""
    mentions = find_dates(text, language=language, anchor=anchor)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.sampled_from(sorted(LANGUAGES)))
def test_a_written_day_is_read_again(day: date, language: str) -> None:
    """In the long form of each language, as CLDR writes it."""
    assert [day.isoformat()] == edtf(format_date(day, "long", locale=language), language)
    assert [day.isoformat()] == edtf(format_date(day, "full", locale=language), language)


HARD = [
    "Oct. ", "31 ", "2025-", "10/10/", "season 1", "late in ", "late late ", "to ", "October to ", "the of ", "1,",
    "this next ", "Friday, ", "31 October 2025 or ", "3. ", "- ", "'25", "May, ", "in the fall of ", "x", " ", "é'",
]  # fmt: skip


@pytest.mark.parametrize(("piece", "language"), [(piece, "en") for piece in HARD] + [(" ".join(HARD), "de")])
def test_twice_the_text_takes_twice_the_time(piece: str, language: str) -> None:
    """No text makes the search explode: the double takes at most two and a half times as long."""
    copies = 3000 // len(piece)
    growths = (_seconds(piece * 2 * copies, language) / _seconds(piece * copies, language) for _ in range(3))
    assert any(growth < 2.5 for growth in growths)


def _seconds(text: str, language: str) -> float:
    """The processor time of the fastest of several runs."""
    runs = repeat(lambda: find_dates(text, language=language, anchor=A_MONDAY), timer=process_time, number=1, repeat=5)
    return min(runs) + 1e-4  # what an empty text may take
