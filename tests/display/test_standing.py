"""What is known of a title, as a person and as a machine sees it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.display.examples import DATED, NOON, PLACEHOLDER, TITLE, a_page, a_standing
from watcher.core.model import UNKNOWN_RELEASE, Reading, Told, Trust
from watcher.display.screen import Screen
from watcher.display.standing import (
    ago,
    by_title,
    learnt_data,
    learnt_row,
    length,
    page_line,
    show_title,
    standing_data,
    with_witnesses,
)
from watcher.store.records import Health, Learnt


def test_what_several_pages_say_is_shown_once_with_its_witnesses() -> None:
    """And what one alone says stands beside it."""
    pipe = io.StringIO()

    show_title(Screen(pipe), a_standing(a_page("https://a.example"), a_page("https://b.example"),
                                           a_page("https://c.example", Reading(PLACEHOLDER))))  # fmt: skip

    dated, placeholder = (line for line in pipe.getvalue().splitlines() if "release date" in line)
    assert dated.endswith("https://a.example, https://b.example")
    assert placeholder.endswith("https://c.example")


def test_the_most_trusted_page_comes_first_and_placeholders_last() -> None:
    """Where pages cannot all be right it is said so, in one line."""
    other = replace(DATED, value="2027-05-03")
    pages = (
        a_page("https://a.example", Reading(PLACEHOLDER), trust=Trust.OFFICIAL),
        a_page("https://b.example", Reading(other), trust=Trust.WIKI),
        a_page("https://c.example"),
    )
    pipe = io.StringIO()

    show_title(Screen(pipe), a_standing(*pages))

    rows = [line.split()[-1] for line in pipe.getvalue().splitlines() if line.startswith("  release date")]
    assert ["https://c.example", "https://b.example", "https://a.example"] == rows
    line = (
        "the pages disagree on the release date: 2027-04-08 says https://c.example; 2027-05-03 says https://b.example"
    )
    assert line in pipe.getvalue()
    sides = standing_data(a_standing(*pages), 0)["disagreement"]
    assert {"state": "dated", "value": "2027-05-03", "pages": ["https://b.example"]} == sides[1]  # type: ignore[index]


def test_what_waits_for_other_pages_is_named() -> None:
    """So that nobody wonders why nothing was told."""
    standing = replace(a_standing(a_page("https://a.example", Reading(DATED))), told=Told())
    standing = replace(standing, title=replace(TITLE, confirm=2))
    pipe = io.StringIO()

    show_title(Screen(pipe), standing)

    said = "not told until pages on 2 hosts say it: release date dated 2027-04-08 (UK), says https://a.example"
    assert said in pipe.getvalue()
    (claim,) = json.loads(json.dumps(standing_data(standing, 0)))["unconfirmed"]
    assert ("2027-04-08", ["https://a.example"]) == (claim["value"], claim["pages"])


def test_one_page_needs_no_witness() -> None:
    """Its address stands below the table anyway; that nobody joined is said."""
    pipe = io.StringIO()

    show_title(Screen(pipe), a_standing(a_page("https://a.example", Reading(PLACEHOLDER))))

    assert "a.example" not in pipe.getvalue()
    assert "nobody new" in pipe.getvalue()


def test_a_title_without_a_reading_has_no_table() -> None:
    """What was never read says nothing, not even that nobody is new."""
    pipe = io.StringIO()

    show_title(Screen(pipe), a_standing(a_page("https://a.example", None)))

    assert "The Lantern Keepers, season 2\n  no page could be read yet\n" == pipe.getvalue()


@pytest.mark.parametrize(
    ("health", "reason", "said"),
    [
        (Health.FIT, "", "https://a.example: read 5 min ago, next look in 2 h (as configured)"),
        (Health.UNREACHABLE, "no answer", "unreachable: no answer; last good 5 min ago, next look in 2 h"),
        (Health.UNFIT, "a wall", "unfit: a wall; last good 5 min ago"),
        (Health.UNREAD, "", "never looked at"),
    ],
)
def test_a_page_line_says_how_it_fares(health: Health, reason: str, said: str) -> None:
    """Health, reason, the last good look, the next one and why then."""
    assert said in page_line(a_page("https://a.example", health=health, reason=reason), NOON)


def test_a_page_line_says_whose_robots_txt_is_not_obeyed() -> None:
    """So that it is not forgotten."""
    assert page_line(a_page("https://a.example"), NOON, robots=False).endswith(", robots.txt is not obeyed")
    assert "robots" not in page_line(a_page("https://a.example"), NOON)


def test_a_status_as_json_holds_claims_with_their_pages() -> None:
    """It survives being written and read."""
    data = json.loads(json.dumps(standing_data(a_standing(a_page("https://a.example")), 3)))

    assert {"state": "dated", "value": "2027-04-08"} == data["told"]["release_date"]
    assert ["https://a.example"] == data["claims"][0]["pages"]
    assert ("fit", "2026-05-04T14:00:00Z") == (data["pages"][0]["health"], data["pages"][0]["next_check_at"])
    assert (3, True) == (data["waiting"], data["pages"][0]["robots"])
    bold = json.loads(json.dumps(standing_data(a_standing(a_page("https://a.example")), 0, ["https://a.example"])))
    assert bold["pages"][0]["robots"] is False


def test_a_timeline_row_is_in_the_readers_time() -> None:
    """The page said so at noon UTC, which is evening in Tokyo."""
    entry = Learnt(NOON, TITLE, "https://a.example", DATED)

    row = learnt_row(entry, ZoneInfo("Asia/Tokyo"))

    assert ("2026-05-04 21:00:00", "release date", "dated 2027-04-08 (UK)") == tuple(row)[:3]
    assert ("2026-05-04T12:00:00Z", "2027-04-08") == (learnt_data(entry)["at"], learnt_data(entry)["value"])


def test_a_timeline_names_the_pages_that_came_to_say_the_same() -> None:
    """Behind the page that said it first."""
    said = [("https://a.example", DATED), ("https://b.example", PLACEHOLDER), ("https://c.example", DATED)]
    entries = [Learnt(NOON, TITLE, page, claim) for page, claim in [*said, ("https://b.example", DATED)]]

    (first, also), *others = with_witnesses(entries)

    assert ("https://c.example", "https://b.example") == also
    assert [(), ("https://b.example",), ()] == [later for _, later in others]
    words = "https://a.example (then also https://c.example, https://b.example)"
    assert words == learnt_row(first, ZoneInfo("UTC"), also)[-1]
    assert ["https://c.example", "https://b.example"] == learnt_data(first, also)["also_said_by"]


def test_a_timeline_leaves_out_that_nothing_was_said() -> None:
    """A page that stopped speaking of something taught nothing."""
    entries = [Learnt(NOON, TITLE, "https://a.example", claim) for claim in (DATED, UNKNOWN_RELEASE)]

    assert [(TITLE, entries[:1])] == by_title(entries)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "0 s"), (59, "59 s"), (119, "119 s"), (120, "2 min"), (7200, "2 h"), (172_800, "2 d"), (-5, "0 s")],
)
def test_a_length_is_told_in_its_largest_unit(seconds: float, words: str) -> None:
    """At least two of it, so that nothing important is rounded away."""
    assert words == length(timedelta(seconds=seconds))


def test_just_now() -> None:
    """Less than a second is no number."""
    assert "just now" == ago(timedelta(milliseconds=3))
