"""Every page history is read as its labels say, and told as they say: nothing missed, nothing too many."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet

from tests.histories import CASES, HISTORIES, History, Label, alert_label, alert_labels, labelled, seen
from watcher.core.edtf import read_edtf
from watcher.core.language.names import person_key

# What is not yet understood, by the mechanism that is missing. A history that comes right must leave this list.
NOT_YET_RIGHT: dict[str, str] = {
    "amp-page": "“have both signed on again” returns; “A trailer, no.” denies",
    "anthology": "“X, Y and Z will lead it, as …” joins; a caption “New to …, from left: …”; “writes it with X” makes",
    "bulletin-board": "“AIRS:”, “WHOS BACK:”, “NEW BLOOD:” as labels of a post's lines; a reply under “Re: …” is a comment",
    "cancelled-and-saved": "a day beside “the day after Thanksgiving” is the day, the holiday is not",
    "common-word": "“the first” is another season; a day in another clause of the sentence; the page's day in “Friday, 11 September 2026”",
    "delayed-film": "“on the calendar for DAY”; a film's “X and Y star” and “the X and Y starrer”; “will open in theaters this fall”",
    "encyclopedia": "the list of references is no part of the article; the row of a season in the overview; a matrix of seasons",
    "fan-wiki": "a video's address in a gallery whose caption stands beside the link",
    "film-territories": "a list of festivals is none of a release; “TBA” by territory; “With” in a table of credits",
    "german": "“die Dänin” before a name is what the person is",
    "hub-calendar": "a row's month is its heading's; “from DAY to DAY” is a move to the second",
    "letter-archive": "several dated edits above the text: the newest wins; “is in, as …” joins",
    "live-blog": "“is back for its second season in November” is no release; an entry's list of shows with a day each",
    "newspaper-column": "dated notes, the newest first: the newest wins, in indirect words",
    "one-of-twenty-five": "“has let in a man: X plays …” joins; “She's back” is the person named before",
    "press-room": "“Transmission details will be confirmed in due course”; who plays whom in a press release",
    "questions-folded": "“Joining the choir are X and, in a role …, Y”; “Yes!” with a link is the trailer",
    "quiet-noise": "another season's trailer named before it; “Nothing has been said about the plot”; hired as a writer is no cast",
    "recast": "“opened this week” is no release; “have been cast in recurring roles”",
    "spin-off-beside": "a heading about a movie is another title; “are back as A and B” returns",
    "streamer-title": "a badge with the day; a tab of videos of several seasons; a season's blurb; a grid of others",
    "struck-out": "a note that is struck out whole is superseded",
    "tabloid-pieces": "a landing that is the first season's; a video inside a frame's address; “Chart-topper X”",
    "thread-pinned": "a line whose old part is struck out and whose new part stands after it",
    "wall-between": "a month in “told reporters in April” is not the window",
}

STATES = {
    "release_date": {"unknown", "placeholder", "window", "dated", "released", "cancelled"},
    "trailer": {"unknown", "placeholder", "teaser", "trailer"},
}


def one_by_one() -> list[ParameterSet]:
    """The histories, those that are not yet right marked as such."""
    return [
        pytest.param(
            history, id=history.name, marks=[pytest.mark.xfail(strict=True, reason=missing)] if missing else []
        )
        for history in HISTORIES
        for missing in [NOT_YET_RIGHT.get(history.name)]
    ]


@pytest.mark.parametrize("history", one_by_one())
def test_a_history_is_read_and_told_as_its_labels_say(history: History) -> None:
    """Day by day: the date, the trailer with its address, who is new, the other sections, and the alerts."""
    expected = {
        str(version.day): labelled(version.label) | {"alerts": alert_labels(version.label)}
        for version in history.versions
    }

    told = {
        str(version.day): seen(step.reading, version.label) | {"alerts": sorted(map(alert_label, step.alerts))}
        for version, step in zip(history.versions, history.steps(), strict=True)
    }

    assert expected == told


# --- the labels ----------------------------------------------------------------------------------


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_a_history_has_a_page_for_each_of_its_labels(history: History) -> None:
    """The days go forward, and no page is left without a label."""
    days = [version.day for version in history.versions]

    assert sorted(set(days)) == days
    assert sorted(f"{day}.html" for day in days) == sorted(page.name for page in (CASES / history.name).glob("*.html"))


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_the_labels_keep_to_their_own_law(history: History) -> None:
    """The first version tells nothing; an alert names what the version's reading holds; each has its reason."""
    labels = [version.label for version in history.versions]

    assert [] == labels[0]["alerts"]
    for label in labels:
        assert label["why"]
        assert all(label[signal]["state"] in states for signal, states in STATES.items())
        assert "value" not in label["release_date"] or read_edtf(label["release_date"]["value"])
        assert set() == {alert for alert in label["alerts"] if not holds(label, alert)}


def holds(label: Label, alert: str) -> bool:
    """Whether the reading of a label bears its alert out."""
    signal, _, value = alert.partition(":")
    match signal:
        case "cast":
            return value in label["cast"]["new"]
        case "trailer":
            return bool(value == label["trailer"]["state"])
        case "section":
            return bool(label["section"][value]["state"] == "filled")
        case _:
            taken_back = value == "withdrawn" and label["release_date"]["state"] == "placeholder"
            return taken_back or value in label["release_date"].values()


def test_nobody_is_told_twice() -> None:
    """A person, a teaser and a trailer are told once in the life of a title."""
    for history in HISTORIES:
        alerts = [alert for version in history.versions for alert in version.label["alerts"]]
        once = [alert for alert in alerts if not alert.startswith("release_date:")]

        assert len({person_key(alert) for alert in once}) == len(once), history.name


def test_the_known_misses_are_histories() -> None:
    """The list of what is not yet right names nothing that is not there."""
    assert set() == NOT_YET_RIGHT.keys() - {history.name for history in HISTORIES}
