"""Places: which headings stand above a text."""

from __future__ import annotations

from watcher.core.documents.outline import FIXED, LABEL, Place
from watcher.core.model import Region


def test_a_heading_takes_off_those_of_its_rank_and_below() -> None:
    """Also labels, which are below every heading."""
    place = Place().under(2, "Cast").under(3, "New").under(LABEL, "Voices")
    assert ("Cast", "Old") == place.under(3, "Old").path()
    assert ("Plot",) == place.under(2, "Plot").path()


def test_a_fixed_label_stays_under_every_heading() -> None:
    """Heads of a cell stand above whatever the cell holds."""
    assert ("Cast", "Ann", "Season 2", "Note") == (
        Place().under(2, "Cast").under(FIXED, "Ann").under(FIXED, "Season 2").under(3, "Note").path()
    )


def test_after_a_box_its_headings_go_on_and_its_labels_do_not() -> None:
    """Unless the label was all of the box."""
    before = Place().under(2, "Cast")
    assert ("Cast", "New") == before.after(before.under(3, "New"), 100).path()
    assert ("Cast",) == before.after(before.under(LABEL, "NEW FACES"), 100).path()
    assert ("Cast", "NEW FACES") == before.after(before.under(LABEL, "NEW FACES"), 9).path()


def test_the_headline_is_above_the_article_only() -> None:
    """Other stories and comments stand under no headline."""
    place = Place().under(2, "Cast")
    assert ("T", "Cast") == place.path("T")
    assert ("Cast",) == place._replace(region=Region.OTHERS).path("T")
