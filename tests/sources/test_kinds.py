"""Each kind of source is asked at its own address."""

from __future__ import annotations

import pytest

from watcher.settings import SourceKind
from watcher.sources.kinds import address_of, kind_of

SHOW = "https://api.tvmaze.com/shows/82?embed[]=seasons&embed[]=cast"
CHANNEL = "UCkeepers0123456789abcdef"
FEED = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
SEASON_1 = "videos,season/1,season/1/videos,season/1/credits"


@pytest.mark.parametrize(
    ("url", "kind", "asked"),
    [
        ("https://www.tvmaze.com/shows/82/the-lantern-keepers", SourceKind.TVMAZE, SHOW),
        ("https://api.tvmaze.com/shows/82", SourceKind.TVMAZE, SHOW),
        ("https://api.tvmaze.com/shows/82/", SourceKind.TVMAZE, SHOW),
        (
            "https://www.themoviedb.org/tv/1399-the-lantern-keepers/season/1",
            SourceKind.TMDB,
            f"https://api.themoviedb.org/3/tv/1399?append_to_response={SEASON_1}",
        ),
        (
            "https://api.themoviedb.org/3/movie/7",
            SourceKind.TMDB,
            "https://api.themoviedb.org/3/movie/7?append_to_response=release_dates,videos,credits",
        ),
        (f"https://www.youtube.com/channel/{CHANNEL}/videos", SourceKind.YOUTUBE, FEED),
        (FEED, SourceKind.YOUTUBE, FEED),
        ("https://de.wikipedia.org/wiki/Leuchtturm", SourceKind.WIKIPEDIA, "https://de.wikipedia.org/wiki/Leuchtturm"),
        (
            "https://en.m.wikipedia.org/w/index.php?title=The_Lantern_Keepers&oldid=5",
            SourceKind.WIKIPEDIA,
            "https://en.wikipedia.org/wiki/The_Lantern_Keepers",
        ),
    ],
)
def test_an_address_tells_its_kind_and_what_is_asked(url: str, kind: SourceKind, asked: str) -> None:
    """People paste what they see in a browser; the API, the feed or the readers' article is asked."""
    assert kind is kind_of(url)
    assert asked == address_of(kind, url, 1)


@pytest.mark.parametrize(
    "url",
    [
        "https://tv.example/shows/82",
        "https://www.tvmaze.com/news",
        "https://www.themoviedb.org/person/5",
        "https://www.youtube.com/watch?v=trailer0001",
        "https://notwikipedia.org/wiki/X",
        "examples/lantern-keepers.html",
    ],
)
def test_most_addresses_leave_it_to_the_answer(url: str) -> None:
    """Nothing is assumed of them, and they are asked as they are."""
    assert kind_of(url) is None
    assert url == address_of(None, url, 1)


@pytest.mark.parametrize(
    ("kind", "url", "asked"),
    [
        (
            SourceKind.TVMAZE,
            "http://127.0.0.1:8080/shows/3",
            "http://127.0.0.1:8080/shows/3?embed[]=seasons&embed[]=cast",
        ),
        (
            SourceKind.YOUTUBE,
            f"http://127.0.0.1:8080/channel/{CHANNEL}",
            f"http://127.0.0.1:8080/feeds/videos.xml?channel_id={CHANNEL}",
        ),
        (
            SourceKind.YOUTUBE,
            "https://www.youtube.com/playlist?list=PLkeepers0123456",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PLkeepers0123456",
        ),
        (SourceKind.TVMAZE, "https://tv.example/show/82", ""),
        (SourceKind.TMDB, "https://tv.example/film/7", ""),
        (SourceKind.YOUTUBE, "https://www.youtube.com/@netflix", ""),
        (SourceKind.FEED, "https://wire.example/feed/", "https://wire.example/feed/"),
    ],
)
def test_a_kind_that_is_named_holds_anywhere(kind: SourceKind, url: str, asked: str) -> None:
    """A mirror is asked in the same form; an address that is none of the kind is not asked at all."""
    assert asked == address_of(kind, url, 1)


def test_the_casts_of_earlier_seasons_come_along() -> None:
    """Fifteen at most: TMDB takes twenty answers in one request."""
    asked = address_of(SourceKind.TMDB, "https://www.themoviedb.org/tv/1", 30)
    more = asked.partition("append_to_response=")[2].split(",")

    assert ["videos", "season/30", "season/30/videos", "season/15/credits"] == more[:4]
    assert "season/30/credits" == more[-1]
    assert 20 > len(more)
