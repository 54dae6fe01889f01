"""What the pages of the histories are about: a name is right or left to the person, and hardly ever a wrong one."""

from __future__ import annotations

from functools import cache

from tests.histories import HISTORIES, History
from watcher.core.about import About, read_about
from watcher.core.documents import read_document


@cache
def guesses() -> tuple[tuple[History, About], ...]:
    """Each history with what its first page is about."""
    pages = [read_document(each.versions[0].body, url=each.url, content_type="text/html") for each in HISTORIES]
    return tuple(zip(HISTORIES, map(read_about, pages), strict=True))


def test_hardly_any_name_is_wrong() -> None:
    """Calendars, live blogs and columns tell of many titles, and are not guessed at: one in twenty, at most."""
    wrong = [(case.name, about.name) for case, about in guesses() if about.name not in ("", case.title.name)]

    assert len(wrong) <= len(guesses()) / 20, wrong


def test_hardly_any_season_is_wrong_that_is_not_marked_as_a_guess() -> None:
    """Where there is a name at all."""
    named = [(case, about) for case, about in guesses() if about.name and about.season is not None]
    wrong = [case.name for case, about in named if about.season != case.title.season and not about.is_latest]

    assert len(wrong) <= len(guesses()) / 20, wrong


def test_most_pages_tell_their_title() -> None:
    """Four of five."""
    named = sum(about.name == case.title.name for case, about in guesses())

    assert named >= 0.8 * len(guesses())
