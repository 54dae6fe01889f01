"""Taking back: what is withdrawn, and when."""

from __future__ import annotations

from datetime import date

from tests.core.chorus import A, B, Chorus


def test_a_page_that_falls_silent_takes_nothing_back_while_another_still_says_it(chorus: Chorus) -> None:
    """The last one to fall silent does, once that has lasted."""
    chorus.say(A, "dated 2025-05-03")
    chorus.say(B, "dated 2025-05-03")
    assert [] == [told for _ in range(9) for told in chorus.say(A, "placeholder")]
    assert ["withdrawn"] == [told for _ in range(9) for told in chorus.say(B, "placeholder")]


def test_a_page_takes_back_only_what_it_said(chorus: Chorus) -> None:
    """Its own day was another one, and the one that was told is not its business."""
    chorus.say(A, "dated 2025-05-03", dated=date(2025, 1, 1))
    chorus.say(B, "dated 2025-05-10")
    assert [] == chorus.say(A, "placeholder", dated=date(2025, 4, 1))


def test_words_that_take_it_back_are_news_whoever_still_says_it(chorus: Chorus) -> None:
    """ "It will not make May after all.\""""
    chorus.say(A, "dated 2025-05-03")
    chorus.say(B, "dated 2025-05-03")
    assert ["withdrawn"] == chorus.say(A, "placeholder", retracts=True)
    assert [] == chorus.say(B, "dated 2025-05-03") + chorus.say(A, "placeholder", retracts=True)


def test_a_bare_placeholder_takes_a_value_back_once_it_has_lasted(chorus: Chorus) -> None:
    """Six hours, read every hour; a page that shows the value again in between begins anew."""
    chorus.say(A, "dated 2025-05-03")
    assert [] == [told for _ in range(6) for told in chorus.say(A, "placeholder")]
    assert [] == chorus.say(A, "dated 2025-05-03")
    assert [[]] * 6 + [["withdrawn"]] == [chorus.say(A, "placeholder") for _ in range(7)]


def test_a_placeholder_under_a_newer_date_takes_the_value_back_at_once(chorus: Chorus) -> None:
    """The page itself says that it is newer than what it undoes."""
    chorus.say(A, "dated 2025-05-03", dated=date(2025, 1, 1))
    assert ["withdrawn"] == chorus.say(A, "placeholder", dated=date(2025, 1, 2))


def test_a_day_that_is_over_is_not_taken_back(chorus: Chorus) -> None:
    """A page that is tidied up after the release says nothing about it."""
    chorus.say(A, "dated 2025-01-11", dated=date(2025, 1, 1))
    assert [] == chorus.say(A, "placeholder", dated=date(2025, 1, 12))
