"""Videos in structured data and meta elements."""

from __future__ import annotations

from datetime import date

from tests.core.documents.pages import only_video, read
from watcher.core.model import Video, VideoForm

ID = "aB3-dE_gH1j"
WATCH = f"https://www.youtube.com/watch?v={ID}"


def ld(json: str) -> str:
    """A page with one JSON-LD block."""
    return f'<script type="application/ld+json">{json}</script><p>Text.</p>'


def test_a_video_object_is_a_video() -> None:
    """With name and day; of several addresses the one of a known host."""
    html = ld(
        '{"@type": "VideoObject", "name": "Official trailer", "uploadDate": "2026-03-01T08:00:00Z",'
        f' "contentUrl": "https://cdn.example/1.mp4", "embedUrl": "https://www.youtube.com/embed/{ID}"}}'
    )
    assert Video(WATCH, VideoForm.FACT, "Official trailer", uploaded_on=date(2026, 3, 1)) == only_video(read(html))


def test_videos_inside_other_facts_are_told_apart() -> None:
    """An article's video, one or several."""
    html = ld(
        '{"@type": "NewsArticle", "video": [{"@type": "VideoObject", "name": "One", "contentUrl": "/1.mp4"},'
        '{"@type": "VideoObject", "name": "Two", "contentUrl": "/2.mp4"}]}'
    )
    assert [("One", "https://tv.example/1.mp4"), ("Two", "https://tv.example/2.mp4")] == [
        (video.label, video.url) for video in read(html).videos
    ]


def test_a_video_without_an_address_is_none() -> None:
    """A name alone leads nowhere."""
    assert () == read(ld('{"@type": "VideoObject", "name": "Trailer"}')).videos


def test_meta_videos_are_kept_once() -> None:
    """og:video in its several names is one video."""
    html = f'<meta property="og:video" content="{WATCH}"><meta property="og:video:url" content="https://youtu.be/{ID}">'
    assert Video(WATCH, VideoForm.META) == only_video(read(html))
