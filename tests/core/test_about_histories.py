"""What the pages of the histories are about: a name is right or left to the person, and never a wrong one."""

from __future__ import annotations

from functools import cache

from tests.histories import CASES, History, read_history
from watcher.core.about import About, read_about
from watcher.core.documents import read_document


@cache
def guesses() -> tuple[tuple[History, About], ...]:
    """Each history with what its first page is about."""
    histories = [read_history(folder) for folder in sorted(CASES.iterdir())]
    pages = [read_document(each.versions[0].body, url=each.url, content_type="text/html") for each in histories]
    return tuple(zip(histories, map(read_about, pages), strict=True))


def test_no_name_is_wrong() -> None:
    """Calendars, live blogs and columns tell of many titles, and are not guessed at."""
    wrong = [(case.name, about.name) for case, about in guesses() if about.name not in ("", case.title.name)]

    assert [] == wrong


def test_no_season_is_wrong_that_is_not_marked_as_a_guess() -> None:
    """Where there is a name at all."""
    named = [(case, about) for case, about in guesses() if about.name and about.season is not None]

    assert [] == [case.name for case, about in named if about.season != case.title.season and not about.is_latest]


def test_most_pages_tell_their_title() -> None:
    """Four of five."""
    named = sum(about.name == case.title.name for case, about in guesses())

    assert named >= 0.8 * len(guesses())
