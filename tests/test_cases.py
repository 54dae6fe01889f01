"""Every page history is read as its labels say, and told as they say: nothing missed, nothing too many."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet

from tests.histories import CASES, HISTORIES, History, Label, alert_label, alert_labels, labelled, seen
from watcher.core.edtf import read_edtf
from watcher.core.language.spellings import person_key

# What is not yet understood, by the mechanism that is missing. A history that comes right must leave this list.
NOT_YET_RIGHT: dict[str, str] = {
    "ferry-at-low-tide-press-room-film": "“have had the film since 13 March” beside a day for homes",
    "ferrymans-ledger-s2": "“Your crew for this crossing: A as B, …” is a cast",
    "the-underwriters-s1": "somebody who is only named beside the cast, and one who has left",
    "tollkeepers-daughter-forum-s2": "“both signed on” of those who lead it; readers' word that there is no trailer",
    "hafenamt-nord-s2": "“Fotos von den Dreharbeiten” in a press file is taken for the promise of a video",
    "hilanderas-calendar-grid-s2": "a video named in a square of a month's grid",
    "la-casa-de-los-vencejos-film": "a special collaboration that only the box of facts names",
    "coldwater-exchange-s1": "an author, a part and the site itself are taken for new",
    "copper-saints-s1": "a headline that tells the next season makes the whole page that season's",
    "harbourmaster-prue-s3": "“is back on the river” of a crew, and a preview for the town",
    "hellbender-county-film": "“down for summer 2025” beside “no day as yet”, and a reader's bet",
    "mind-the-gravy-s3": "on 2024-05-21 the date is placeholder, not dated 2024-09-12",
    "nobody-drowns-twice-film": "“Mac an Bhaird” inside a name; a teaser without its film",
    "second-growth-film": "a day in a list of changes; a hall among the cast",
    "st-brannocks-ledger-s17": "“lineup for the fall … has it on Thursdays”",
    "brigid-of-the-bogs-film": "who is back is not read as labelled",
    "cartographers-widow-s1": "on 2026-02-03 the date is window 2026, not dated 2026-08-25",
    "dunmoor-gazette-column-s2": "on 2026-03-16 the date is placeholder, not window 2026-12",
    "ferrymans-green-s7": "somebody is wrongly taken for new",
    "gunmetal-sky-s2": "who is back is not read as labelled",
    "harrow-vane-s3": "a newcomer is not found; somebody is wrongly taken for new",
    "hollow-acre-s2": "who is back is not read as labelled",
    "ironvale-rising-film": "a newcomer is not found",
    "la-derniere-cremaillere-film": "somebody is wrongly taken for new",
    "lanternfall-wiki-s3": "a teaser that bears the name of a season",
    "last-bus-to-corrigan-film": "4 newcomers are not found; 3 people are wrongly taken for new",
    "longshore-uk-press-room-s1": "2 newcomers are not found; somebody is wrongly taken for new",
    "o-farol-da-berlenga-s3": "who is back is not read as labelled",
    "pale-harbour-database-film": "who is back is not read as labelled",
    "the-cartwright-bequest-s3": "3 newcomers are not found",
    "verity-and-the-vole-s3": "2 newcomers are not found; 2 people are wrongly taken for new",
    "ward-nineteen-s9": "3 newcomers are not found",
    "anthology": "a caption “New to …, from left: A, B, C and D”, of whom some are named elsewhere too",
    "bulletin-board": "people after “NEW BLOOD:” in a post's lines, with what they play or how often in brackets",
    "countdown": "the day in brackets after “since this morning”, in the next sentence",
    "first-season": "“will be announced at a later time”; “is repped by” an agency; “leads the cast, with A, B”",
    "live-blog": "“was renewed a year ago and has no premiere date” in a question",
    "one-of-twenty-five": "“has let in a man: A plays …” joins",
    "spin-off-beside": "a bare year in a column of another title",
    "cinephile-fr-calme": "“D'images, point.” denies a trailer; who waits for a film is not said to be in it",
    "hub-returning": "“Un-renewed”, and a newcomer “added in a recurring capacity”",
    "newsletter-quiet": "“Not a frame has been shown” denies a trailer without a heading",
    "rivista-it": "“Non uscirà” ends a show; “promo” is a teaser",
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
