"""Why a page was read as it was."""

from __future__ import annotations

import io
import json

from tests.display.examples import READING, TITLE
from watcher.core.model import Reading
from watcher.display.explained import explain_data, show_explanation
from watcher.display.screen import Screen


def test_winners_come_first_then_the_others_with_their_reason() -> None:
    """Each with its sentence."""
    pipe = io.StringIO()

    show_explanation(Screen(pipe), READING, TITLE, "https://a.example")

    text = pipe.getvalue()
    assert text.index("“It premieres on April 8.”") < text.index("“Season 1 arrived on October 9.”")
    assert "    does not count: it is about season 1\n" in text


def test_an_empty_page_is_explained_too() -> None:
    """It says nothing, and nobody is new."""
    pipe = io.StringIO()

    show_explanation(Screen(pipe), Reading(), TITLE, "page.html")

    assert "release date: unknown" in pipe.getvalue()
    assert "cast: nobody new" in pipe.getvalue()


def test_the_explanation_as_json_says_who_lost_and_why() -> None:
    """A winner lost nothing."""
    data = json.loads(json.dumps(explain_data(READING, TITLE, "https://a.example", None)))

    assert {None, "it is about season 1"} == {claim["lost"] for claim in data["claims"]}
    assert ["Ilse Marchetti"] == data["reading"]["cast"]["new"]
    assert "filled" == data["reading"]["section"]["plot"]["state"]
