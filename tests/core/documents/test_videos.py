"""Addresses of videos: one form for each video."""

from __future__ import annotations

import pytest

from watcher.core.documents.videos import canonical, is_video_link, without_length

BASE = "https://tv.example/shows/page"
ID = "aB3-dE_gH1j"
WATCH = f"https://www.youtube.com/watch?v={ID}"


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.youtube.com/watch?v={ID}",
        f"https://m.youtube.com/watch?feature=share&v={ID}&t=10s",
        f"http://youtube.com/watch?v={ID}#t=3",
        f"https://youtu.be/{ID}?si=xyz",
        f"//www.youtube-nocookie.com/embed/{ID}?rel=0",
        f"https://www.youtube.com/embed/{ID}",
        f"https://www.youtube.com/shorts/{ID}",
        f"https://www.youtube.com/live/{ID}?feature=shared",
        f"https://www.youtube.com/v/{ID}",
    ],
)
def test_youtube_has_one_form(address: str) -> None:
    """watch?v=ID for every way to write it."""
    assert WATCH == canonical(address, BASE)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://player.vimeo.com/video/123456789?h=1", "https://vimeo.com/123456789"),
        ("https://vimeo.com/channels/staff/123456789", "https://vimeo.com/123456789"),
        ("https://www.dailymotion.com/embed/video/x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://geo.dailymotion.com/player.html?video=x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://dai.ly/x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("/media/trailer.mp4?utm_source=a&q=1#t=2", "https://tv.example/media/trailer.mp4?q=1"),
        ("../clips/1.webm", "https://tv.example/clips/1.webm"),
        ("//cdn.example/v.m3u8", "https://cdn.example/v.m3u8"),
        ("javascript:alert(1)", ""),
        ("blob:https://tv.example/1", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_other_hosts_have_their_forms(address: str, expected: str) -> None:
    """Vimeo and Dailymotion by their ids, others absolute and without tracking."""
    assert expected == (canonical(address, BASE) if address else "")


@pytest.mark.parametrize(
    ("address", "text", "expected"),
    [
        (WATCH, "here", True),
        ("https://vimeo.com/123456789", "here", True),
        ("https://cdn.example/a.mp4", "here", True),
        ("https://tv.example/videos/season-2-teaser", "see it", True),
        ("https://tv.example/shows/x", "Watch the trailer", True),
        ("https://tv.example/shows/x", "die Besetzung", False),
        ("https://crest.example/shows/x/videos/teaser", "Watch the teaser", True),
        ("https://crest.example/shows/x", "Watch the teaser", False),
        ("https://tv.example/watchmen", "Watchmen", False),
        ("https://www.youtube.com/@crest", "our channel", False),
        ("https://tv.example/shows/x", "予告編", True),
    ],
)
def test_links_to_videos_are_told_by_host_or_words(address: str, text: str, expected: bool) -> None:
    """A video's host, a file, or words of the publisher's own."""
    assert expected is is_video_link(address, text, BASE)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("48s Season 3 First Look", "Season 3 First Look"),
        ("2m 2s Official Trailer", "Official Trailer"),
        ("1:58 Teaser", "Teaser"),
        ("1:02:03 Panel", "Panel"),
        ("12 Monkeys trailer", "12 Monkeys trailer"),
        ("3 minutes of season 2", "3 minutes of season 2"),
    ],
)
def test_how_long_a_video_runs_is_not_its_name(label: str, expected: str) -> None:
    """Links show it before the name, whatever they are about."""
    assert expected == without_length(label)
