"""What a person meant by a name or the beginning of an id."""

from __future__ import annotations

import click
import pytest

from watcher.cli.meant import find_titles, refuse_unknown, the_one
from watcher.core.model import Title

TITLES = (Title("the-harbour-2", "The Harbour", 2, aliases=("Harbour",)), Title("the-harbour-3", "The Harbour", 3))


@pytest.mark.parametrize("name", ["The Harbour", "the harbour", "harb"])
def test_a_name_in_any_case_or_a_part_of_it_finds_every_season(name: str) -> None:
    """An id or an alias finds its own title alone."""
    assert list(TITLES) == find_titles(TITLES, name)
    assert [TITLES[0]] == find_titles(TITLES, "the-harbour-2") == find_titles(TITLES, "Harbour")


def test_a_name_that_fits_none_is_refused_with_the_nearest() -> None:
    """Or with all that there are."""
    with pytest.raises(click.UsageError, match='no title is named "The Harbor"; did you mean "The Harbour"'):
        find_titles(TITLES, "The Harbor")
    with pytest.raises(click.UsageError, match="; there are the-harbour-2, the-harbour-3"):
        find_titles(TITLES, "Lantern Keepers")


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ([], "there is none"),
        (["inbox"], "there is inbox"),
        (["inbox", "hook"], "there are inbox, hook"),
        ([f"hook{number}" for number in range(20)], "hook8, hook9, …"),
    ],
)
def test_a_channel_that_is_not_there_is_refused(known: list[str], said: str) -> None:
    """A list of many is cut."""
    with pytest.raises(click.UsageError, match=f'no channel is named "zzz"; .*{said}$'):
        refuse_unknown("zzz", known)


def test_an_id_may_be_cut_as_long_as_it_is_clear() -> None:
    """One that fits none or several is refused."""
    ids = [("msg_ab", 1), ("msg_ac", 2)]

    assert 2 == the_one("messages", "msg_ac", ids)
    for beginning, many in (("x", "no"), ("msg_a", "2")):
        with pytest.raises(click.UsageError, match=f"{many} messages have an id"):
            the_one("messages", beginning, ids)
