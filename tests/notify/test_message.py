"""Alerts in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.notify.examples import AT, DIPLOMAT, PLOT, VIDEO, an_alert, every_kind
from tests.notify.goldens import FOLDER, LONDON, files
from watcher.core.model import Alert, Change, Claim, Signal, State
from watcher.notify import Manner
from watcher.notify.message import subject, text
from watcher.notify.notice import read_notice

ENGLISH = Manner()
KINDS = every_kind()
WRITTEN = dict(files())


@pytest.mark.parametrize("name", list(WRITTEN))
def test_every_kind_looks_as_it_was_approved(name: str) -> None:
    """The golden files are looked at by people; `python -m tests.notify.goldens` writes them anew."""
    assert (FOLDER / name).read_text(encoding="utf-8") == WRITTEN[name]


def test_no_golden_file_is_left_over() -> None:
    """A file that nothing writes is checked by nothing."""
    assert {path.name for path in FOLDER.iterdir()} == set(WRITTEN)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (Change.WINDOW, "The Diplomat, season 2: release window autumn 2024"),
        (Change.DATED, "The Diplomat, season 2: release date 31 October 2024"),
        (Change.MOVED, "The Diplomat, season 2: release date moved to 7 November 2024"),
        (Change.WITHDRAWN, "The Diplomat, season 2: release date withdrawn"),
        (Change.CANCELLED, "The Diplomat, season 2: cancelled"),
        (Change.REVIVED, "The Diplomat, season 2: no longer cancelled"),
        (Change.RELEASED, "The Diplomat, season 2: out since 31 October 2024"),
        (Change.TEASER, "The Diplomat, season 2: teaser out"),
        (Change.TRAILER, "The Diplomat, season 2: trailer out"),
        (Change.JOINED, "The Diplomat, season 2: Ines Okafor joins the cast"),
        (Change.FILLED, "The Diplomat, season 2: plot filled in"),
    ],
)
def test_the_subject_is_the_news(change: Change, expected: str) -> None:
    """One line says it all."""
    assert subject([KINDS[change]], ENGLISH) == expected


def test_a_release_without_a_day_is_out_now() -> None:
    """The day is not always known."""
    assert subject([an_alert(Change.RELEASED, None)], ENGLISH) == "The Diplomat, season 2: out now"


def test_a_film_has_no_season() -> None:
    """The season stands only where there is one."""
    film = replace(an_alert(), title=replace(DIPLOMAT, season=None))

    assert subject([film], ENGLISH) == "The Diplomat: release date 31 October 2024"


def test_several_news_of_a_title_share_the_subject() -> None:
    """An email holds all alerts of a check."""
    both = [an_alert(), an_alert(Change.TEASER, None)]

    assert subject(both, ENGLISH) == "The Diplomat, season 2: release date 31 October 2024, teaser out"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["A Ba", "C De"], "A Ba and C De join the cast"),
        (["A Ba", "C De", "E Fi"], "A Ba, C De and E Fi join the cast"),
        (["A Ba", "C De", "E Fi", "G Ho", "I Ju"], "A Ba, C De, E Fi and 2 more join the cast"),
    ],
)
def test_people_join_together(names: list[str], expected: str) -> None:
    """Ten names would hide the news."""
    people = [an_alert(Change.JOINED, name) for name in names]

    assert subject(people, ENGLISH) == f"The Diplomat, season 2: {expected}"


def test_a_subject_of_many_titles_is_cut_with_a_count() -> None:
    """A burst becomes one message; its subject says how much is in it."""
    alerts = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(500)]
    line = subject(alerts, ENGLISH)

    assert len(line) <= 200
    assert line.endswith("; 497 more")


def test_a_long_title_leaves_room_for_the_news() -> None:
    """A name of a megabyte is cut, the date is not."""
    line = subject([replace(an_alert(), title=replace(DIPLOMAT, name="Very " * 200_000))], ENGLISH)

    assert len(line) <= 200
    assert line.endswith("season 2: release date 31 October 2024")


def test_the_text_holds_the_evidence() -> None:
    """News, old fact, sentence, heading, page, witnesses and time."""
    lines = text([KINDS[Change.DATED]], LONDON).split("\n")

    assert lines == [
        "The Diplomat, season 2: release date 31 October 2024",
        "Release date: Thursday, 31 October 2024",
        "Before: nothing announced yet",
        "  “The second season arrives on October 31.”",
        "  under “The Diplomat season 2 release date”",
        "Page: https://tv.example/the-diplomat-season-2",
        "Also said by: https://other.example/diplomat",
        "",
        "Seen 5 September 2024, 11:00 BST",
    ]


def test_each_alert_has_its_time_where_they_differ() -> None:
    """A digest spans hours."""
    later = replace(an_alert(Change.TEASER, None), observed_at=AT + timedelta(hours=2))
    written = text([an_alert(), later], LONDON)

    assert written.count("Seen ") == 2
    assert written.endswith("Seen 5 September 2024, 13:00 BST")


def test_a_burst_is_a_list_of_all() -> None:
    """One line and the page for each of many."""
    alerts = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(500)]
    lines = text(alerts, LONDON).split("\n")

    assert len(lines) == 1000
    assert lines[-2:] == [
        "Title 499, season 2: release date 31 October 2024",
        "  https://tv.example/the-diplomat-season-2",
    ]


def test_further_days_are_listed_with_where_and_how() -> None:
    """Regions and parts stand in the message, not in alerts of their own."""
    later = Claim(Signal.RELEASE_DATE, State.DATED, "2024-11-07", where="Germany", how="cinema")
    alert = replace(an_alert(where="UK", how="streaming"), others=(later,))
    notice = read_notice(alert, "en")

    assert notice.now == "Thursday, 31 October 2024 (UK, streaming)"
    assert notice.also == ("7 November 2024 (Germany, cinema)",)


def test_a_role_and_a_video_are_shown() -> None:
    """Who plays whom, and what to watch."""
    assert read_notice(KINDS[Change.JOINED], "en").now == "Ines Okafor, as Vice President Grace Penn"
    assert read_notice(KINDS[Change.TRAILER], "en").video == VIDEO


def test_a_section_is_not_quoted_twice() -> None:
    """What it says now is its own quote."""
    assert text([KINDS[Change.FILLED]], ENGLISH).count(PLOT) == 1


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://u:p@x.example/"]
)
def test_only_web_links_become_links(address: str) -> None:
    """A page decides what its videos' addresses say."""
    assert read_notice(an_alert(Change.TRAILER, None, url=address), "en").video == ""


def test_braces_in_a_title_are_only_braces() -> None:
    """Words of a page are never a pattern."""
    alert: Alert = replace(an_alert(Change.JOINED, "{0.__class__} {{7*7}}"), title=replace(DIPLOMAT, name="{name}"))

    assert subject([alert], ENGLISH) == "{name}, season 2: {0.__class__} {{7*7}} joins the cast"
