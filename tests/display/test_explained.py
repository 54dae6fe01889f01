"""Why a page was read as it was."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from tests.display.examples import DATED, JOINED, LOST, READING, RETURNING, TITLE
from watcher.core.model import Reading, Title
from watcher.display.explained import explain_data, show_explanation
from watcher.display.screen import Screen


def test_winners_come_first_then_the_others_with_their_reason() -> None:
    """Each with its sentence."""
    pipe = io.StringIO()

    show_explanation(Screen(pipe), READING, TITLE, "https://a.example")

    text = pipe.getvalue()
    assert text.index("“It premieres on April 8.”") < text.index("“Season 1 arrived on October 9.”")
    assert "        release date: dated 2025-10-09 – it is about season 1\n" in text


def test_an_empty_page_is_explained_too() -> None:
    """It says nothing, and nobody is new."""
    pipe = io.StringIO()

    show_explanation(Screen(pipe), Reading(), TITLE, "page.html")

    assert "release date: unknown\n    the page says nothing of it\n" in pipe.getvalue()
    assert "cast: nobody new" in pipe.getvalue()


def explained(reading: Reading, title: Title = TITLE) -> str:
    """The explanation as a pipe sees it."""
    pipe = io.StringIO()
    show_explanation(Screen(pipe), reading, title, "page.html")
    return pipe.getvalue()


def test_people_of_one_sentence_or_list_stand_together() -> None:
    """A sentence is quoted once, and a bare name is not quoted at all."""
    both = [replace(JOINED, value=name, role=None, quote="Ada and Bo join.") for name in ("Ada", "Bo")]
    listed = [replace(RETURNING, value=name, quote=name, heading="Starring") for name in ("Cy", "Dee")]

    text = explained(Reading(joined=tuple(both), returning=tuple(listed)))

    assert "cast: joined Ada, Bo\n    “Ada and Bo join.”\n" in text
    assert "cast: returning Cy, Dee\n    under “Starring”\n" in text


def test_what_lost_stands_under_its_heading_in_the_order_of_the_page() -> None:
    """Each heading and each sentence once, and what lost alike on one line."""
    days = [replace(LOST, value=day, heading="History") for day in ("2025-10-09", "2025-10-16")]
    elsewhere = replace(LOST, quote="Out in 2027?", heading="Rumours", lost="a question")

    lost = explained(Reading(others=(*days, elsewhere))).partition("(3):\n")[2]

    assert lost == (
        "\nunder “History”\n    “Season 1 arrived on October 9.”\n"
        "        release date: dated 2025-10-09, 2025-10-16 – it is about season 1\n"
        "\nunder “Rumours”\n    “Out in 2027?”\n        release date: dated 2025-10-09 – a question\n"
    )


def test_an_unknown_signal_says_whether_there_is_something_below() -> None:
    """So that nobody looks for what is not there."""
    text = explained(Reading(others=(LOST,)))

    assert "release date: unknown\n    what the page says of it does not count: see below\n" in text
    assert "trailer: unknown\n    the page says nothing of it\n" in text


@pytest.mark.parametrize(
    ("scope", "season", "said"),
    [
        ("this title and season: “season 2”", 2, "under “Release date”; about this title and season: “season 2”"),
        ("this title and season: its heading “Release date”", 2, "under “Release date”"),
        ("this title and season: “The Lantern Keepers”", None, "under “Release date”; about this title: “The Lantern"),
    ],
)
def test_a_claim_says_by_what_it_is_about_the_title(scope: str, season: int | None, said: str) -> None:
    """Unless the heading that was just named does; a film has no season."""
    text = explained(Reading(replace(DATED, scope=scope)), replace(TITLE, season=season))

    assert f"    {said}" in text


def test_a_long_quote_is_cut() -> None:
    """Its beginning is enough to find it."""
    assert f"“{'so ' * 99}so…”" in explained(Reading(replace(DATED, quote="so " * 200)))


def test_the_explanation_as_json_says_who_lost_and_why() -> None:
    """A winner lost nothing."""
    data = json.loads(json.dumps(explain_data(READING, TITLE, "https://a.example", None)))

    assert {None, "it is about season 1"} == {claim["lost"] for claim in data["claims"]}
    assert ["Ilse Marchetti"] == data["reading"]["cast"]["new"]
    assert "filled" == data["reading"]["section"]["plot"]["state"]
