"""What holds of reading any page: it is always the same, and what changes nothing of what it says changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.mutations import (
    NO_DATE,
    NO_TRAILER,
    NOISE,
    at_end,
    in_aside,
    reordered,
    season_name,
    worded_anew,
)
from tests.histories import HISTORIES, History, Version
from watcher.core.documents import read_document
from watcher.core.fitness.judging import judge
from watcher.core.language.pagedate import page_date
from watcher.core.language.spellings import person_key
from watcher.core.model import Claim, Document, Reading, State
from watcher.core.signals import read_signals
from watcher.replay import replay

ROOT = Path(__file__).parent.parent.parent

# Where a change that should change nothing still does, and why.
NOT_YET_QUIET: dict[str, str] = {
    "hollow-orchard-next-data-s2": "noise is the article of a page that is drawn by a script",
    **dict.fromkeys(
        ("lanterns-of-oyster-row-s2", "tollkeepers-daughter-forum-s2"),
        "the headline shortens the name, and the lines that spell it out have moved",
    ),
    "script-app": "comments are the article of a page that is drawn by a script",
    "rivista-it": "a heading whose title is written like a sentence is about the watched one",
    "l-isola-di-tosca-s2": "words of joining in noise beside the article reach a paragraph of the cast",
}
NOT_YET_AMONG_STORIES: dict[str, str] = {
    "first-season": "a list right behind the article is its",
}
NOT_YET_IN_ANY_ORDER: dict[str, str] = {
    "herederos-del-pacifico-s3": "a section tells what the sentence before it means",
    **dict.fromkeys(
        (
            "ironvale-rising-film",
            "knights-of-nothing-tumblr-s3",
        ),
        "a section tells what the sentence before it means",
    ),
    "number-for-a-title": "the next column stands under the last heading of the one before",
    "voices-and-dubs": "the page's day is looked for around its main heading, which may stand anywhere",
}
NOT_YET_OF_ONE_DAY: dict[str, str] = {
    "br-blog-quiet": "no heading of the first rank tells where its article begins",
    "streamer-title": "a page that says no day of its own takes one from what is around it",
}
NOT_YET_REWORDED: dict[str, str] = {
    **dict.fromkeys(
        (
            *("kestrel-ridge-s2", "ember-protocol-s2", "verity-and-the-vole-s3", "orbit-nine-harborcon-live-s2"),
            *("the-caul-franchise-film", "les-enfants-du-col-s2"),
        ),
        "the new words are of the date alone, or the old ones governed what follows",
    ),
    "kestrel-wharf-live-blog-s3": "the old words were the trailer's placeholder as well",
    "l-isola-di-tosca-s2": "the new words stand between a newcomer and the words that say so",
    "rolling-blog": "one sentence is the placeholder of date and trailer, and the new words are of the date alone",
}
Said = dict[str, object]


def said(history: History, version: Version, html: str) -> Said:
    """What the page says of the history's title, without the evidence."""
    document = document_of(history, html)
    if judge(document, history.title):
        return {"fit": False}
    reading = read_signals(document, history.title, version.day)
    return {
        "release_date": (str(reading.release_date.state), reading.release_date.value),
        "trailer": (str(reading.trailer.state), reading.trailer.url),
        "new": people(reading.joined),
        "returning": people(reading.returning),
        "sections": [(claim.section, str(claim.state)) for claim in reading.sections],
    }


def document_of(history: History, html: str) -> Document:
    """The page as a document."""
    return read_document(html.encode(), url=history.url, content_type="text/html; charset=utf-8")


def people(claims: tuple[Claim, ...]) -> list[str]:
    """The people of some claims, by their keys."""
    return sorted(person_key(claim.value or "") for claim in claims)


def histories(known: dict[str, str]) -> list[ParameterSet]:
    """The histories, those of a list of known misses marked as such."""
    return [
        pytest.param(history, id=history.name, marks=[pytest.mark.xfail(strict=True, reason=why)] if why else [])
        for history in HISTORIES
        for why in [known.get(history.name)]
    ]


# --- what changes nothing ------------------------------------------------------------------------


@pytest.mark.parametrize("history", histories(NOT_YET_QUIET))
def test_noise_changes_no_reading(history: History) -> None:
    """Related stories, comments, adverts, time stamps and other shows' news, at the end and in an aside before all."""
    name = season_name(history.title, history.language)
    noise = "".join(make(history.language, name) for make in NOISE)

    for version in (history.versions[0], history.versions[-1]):
        before = said(history, version, version.html)
        assert before == said(history, version, at_end(version.html, noise)), version.day
        assert before == said(history, version, in_aside(version.html, noise)), version.day


@pytest.mark.parametrize("history", histories(NOT_YET_OF_ONE_DAY))
def test_noise_does_not_change_the_page_s_own_day(history: History) -> None:
    """The days of other stories, of comments and of what is around the page are none of its own."""
    noise = "".join(make(history.language, history.title.name) for make in NOISE)
    for version in (history.versions[0], history.versions[-1]):
        pages = (version.html, at_end(version.html, noise), in_aside(version.html, noise))
        days = [page_date(document_of(history, html), version.day) for html in pages]

        assert [days[0]] * 3 == days, version.day


@pytest.mark.parametrize("history", histories(NOT_YET_IN_ANY_ORDER))
def test_the_order_of_the_sections_changes_no_reading(history: History) -> None:
    """What stands under a heading is about that heading, wherever it stands."""
    for version in history.versions:
        assert said(history, version, version.html) == said(history, version, reordered(version.html)), version.day


@pytest.mark.parametrize("history", histories(NOT_YET_REWORDED))
def test_a_placeholder_worded_anew_changes_no_reading(history: History) -> None:
    """Whatever the words in which nothing is known, and the words that they replace."""
    name = season_name(history.title, history.language)
    for version in history.versions:
        before = said(history, version, version.html)
        for quote, wordings in placeholders(history, version):
            for words in wordings[history.language]:
                page = worded_anew(version.html, quote, words.format(name=name))
                assert page is None or before == said(history, version, page), (version.day, words)


def placeholders(history: History, version: Version) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    """The sentences that say that nothing is known, where they are rightly read so, and other words for each."""
    document = read_document(version.body, url=history.url)
    reading = Reading() if judge(document, history.title) else read_signals(document, history.title, version.day)
    for claim, wordings in ((reading.release_date, NO_DATE), (reading.trailer, NO_TRAILER)):
        if State.PLACEHOLDER == claim.state == version.label[claim.signal]["state"]:
            yield claim.quote, wordings


SHOWS = st.sampled_from(("Mill Race", "The Ninth Gardener", "Ferry Cross", "Kite Weather", "Old Glass", "Salt Letters"))
NEWS = st.sampled_from(
    (
        "{show} season {season} release date confirmed: {month} {day}",
        "{show} returns for season {season} on {month} {day}, {year}",
        "{show} is cancelled after {season} seasons",
        "Official trailer: {show} season {season}",
        "Ulla Fenn joins {show} season {season} as a new lead",
        "{show} season {season} cast: Otto Brandvold and Ulla Fenn join",
        "When does {show} start? {month} {day}",
    )
)
HEADLINES = st.builds(
    lambda news, **words: news.format(**words),
    NEWS,
    show=SHOWS,
    season=st.integers(2, 7),
    month=st.sampled_from(("March", "May", "October", "December")),
    day=st.integers(1, 28),
    year=st.integers(2026, 2028),
)
PAGES = {
    f"{history.name} {version.day}": (history, version)
    for history in HISTORIES
    for version in history.versions
    if history.name not in NOT_YET_QUIET | NOT_YET_AMONG_STORIES
}
NAMES = st.sampled_from(sorted(PAGES))


@settings(max_examples=60, derandomize=True)
@given(name=NAMES, headlines=st.lists(HEADLINES, min_size=1, max_size=6), place=st.sampled_from((at_end, in_aside)))
def test_any_list_of_other_stories_changes_no_reading(
    name: str, headlines: list[str], place: Callable[[str, str], str]
) -> None:
    """However many, and whatever they say of the others."""
    history, version = PAGES[name]
    stories = "".join(f'<li><a href="/{number}">{headline}</a></li>' for number, headline in enumerate(headlines))
    noisy = place(version.html, f"<section><h3>Popular now</h3><ul>{stories}</ul></section>")

    assert said(history, version, version.html) == said(history, version, noisy)


# --- always the same -----------------------------------------------------------------------------


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_a_second_reading_of_the_same_page_tells_nothing(history: History) -> None:
    """However much the first one told."""
    twice = [at for version in history.versions for at in (version.at, version.at + timedelta(hours=1))]
    bodies = [version.body for version in history.versions for _ in range(2)]

    steps = list(replay(zip(twice, bodies, strict=True), history.title, url=history.url))

    assert [()] * len(history.versions) == [step.alerts for step in steps[1::2]]


READ_SOME = """
from tests.histories import HISTORIES
for history in HISTORIES[::6]:
    for step in history.steps():
        print(history.name, step)
"""


def test_a_page_is_read_the_same_in_every_process() -> None:
    """Nothing hangs on the order of a set, on what was read before or on when."""
    runs = {seed: read_in_a_process(seed) for seed in ("1", "2")}

    assert runs["1"].count("Step(") == sum(len(history.versions) for history in HISTORIES[::6])
    assert runs["1"] == runs["2"]


def read_in_a_process(seed: str) -> str:
    """What a fresh process, with its own order of sets, reads in some histories."""
    environment = os.environ | {"PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", READ_SOME], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout
