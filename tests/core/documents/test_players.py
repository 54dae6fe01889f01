"""Players: frames, elements, attributes and scripts that show a video."""

from __future__ import annotations

import pytest

from tests.core.documents.pages import H1, article, only_video, read
from watcher.core.documents.html import read_tree
from watcher.core.documents.players import videos_in_script
from watcher.core.model import Region, VideoForm

ID = "aB3-dE_gH1j"
WATCH = f"https://www.youtube.com/watch?v={ID}"


@pytest.mark.parametrize(
    "element",
    [
        f'<iframe src="https://www.youtube.com/embed/{ID}"></iframe>',
        f'<iframe data-src="//www.youtube-nocookie.com/embed/{ID}"></iframe>',
        f'<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/{ID}"></iframe>',
        f'<iframe srcdoc="<a href=https://www.youtube.com/embed/{ID}?autoplay=1><img src=x></a>"></iframe>',
        f'<lite-youtube videoid="{ID}"></lite-youtube>',
        f'<youtube-video src="{WATCH}" videoid="{ID}"></youtube-video>',
        f'<amp-youtube data-videoid="{ID}" layout="responsive"></amp-youtube>',
        f'<amp-iframe src="https://www.youtube.com/embed/{ID}"></amp-iframe>',
        f'<object data="https://www.youtube.com/v/{ID}"></object>',
        f'<embed src="https://www.youtube.com/v/{ID}">',
        f'<div data-src="https://www.youtube.com/embed/{ID}"><p>Accept cookies to see it.</p></div>',
        f'<div data-video-id="{ID}" data-provider="youtube"></div>',
        f'<div data-youtube-id="{ID}"></div>',
        f'<div data-video-url="{WATCH}"></div>',
        f'<div data-plyr-provider="youtube" data-plyr-embed-id="{ID}"></div>',
        f'<noscript><iframe src="https://www.youtube.com/embed/{ID}"></iframe></noscript>',
        f'<script>player.setup({{"video": {{"provider": "youtube", "id": "{ID}"}}}})</script>',
        f'<script type="application/json">{{"player": {{"youtubeId": "{ID}"}}}}</script>',
    ],
)
def test_players_are_embedded_videos(element: str) -> None:
    """However the player is built."""
    found = only_video(article(element))
    assert (WATCH, VideoForm.EMBED, Region.ARTICLE) == (found.url, found.form, found.region)


@pytest.mark.parametrize(
    ("element", "address"),
    [
        ('<video src="/t.mp4"></video>', "https://tv.example/t.mp4"),
        ('<video poster=x><source src="https://cdn.example/t.webm"></video>', "https://cdn.example/t.webm"),
        ('<iframe src="https://player.vimeo.com/video/123456789"></iframe>', "https://vimeo.com/123456789"),
        ('<iframe src="https://tv.example/player/77"></iframe>', "https://tv.example/player/77"),
        (
            '<video-js data-account="60" data-player="p" data-embed="default" data-video-id="636"></video-js>',
            "https://players.brightcove.net/60/p_default/index.html?videoId=636",
        ),
        (
            '<script type="application/json">{"video": {"url": "https://cdn.example/v/1.mp4", "name": "A"}}</script>',
            "https://cdn.example/v/1.mp4",
        ),
    ],
)
def test_other_players_keep_their_address(element: str, address: str) -> None:
    """Files, other hosts, and players that go by account and id."""
    assert address == only_video(article(element)).url


@pytest.mark.parametrize(
    "element",
    [
        '<iframe src="https://ads.example/slot?id=1"></iframe>',
        '<iframe src="https://maps.example/embedded-map"></iframe>',
        '<picture><source srcset="a.webp" src="a.webp"></picture>',
        '<div data-src="/img/a.jpg"></div>',
        '<noscript><iframe src="https://tm.example/ns.html?id=1" style="display:none"></iframe></noscript>',
        '<script>window.dataLayer = [{"video": true, "id": "abcdefghijk"}]</script>',
        '<script>{"related": [' + ",".join(f'{{"video": {{"url": "/v/{n}.mp4"}}}}' for n in range(9)) + "]}</script>",
    ],
)
def test_what_plays_nothing_is_no_video(element: str) -> None:
    """Adverts, maps, pictures, trackers, settings and lists of other clips."""
    assert () == article(element).videos


@pytest.mark.parametrize(
    ("element", "label"),
    [
        (f'<iframe title="Official trailer" src="https://www.youtube.com/embed/{ID}"></iframe>', "Official trailer"),
        (f'<iframe title="YouTube video player" src="https://www.youtube.com/embed/{ID}"></iframe>', ""),
        (
            (
                f'<figure><iframe src="https://www.youtube.com/embed/{ID}">'
                "</iframe><figcaption>The teaser</figcaption></figure>"
            ),
            "The teaser",
        ),
        (f'<lite-youtube videoid="{ID}" playlabel="Play: Teaser"></lite-youtube>', "Play: Teaser"),
        (f'<p>See <a href="{WATCH}">the <b>full</b> trailer</a>.</p>', "the full trailer"),
        (
            f'<script type="application/json">{{"video": {{"url": "{WATCH}", "title": "First look"}}}}</script>',
            "First look",
        ),
    ],
)
def test_a_video_is_called_what_the_page_calls_it(element: str, label: str) -> None:
    """Title, caption, link text or the script's title; a player's own default name is none."""
    assert label == only_video(article(element)).label


def test_a_video_stands_under_its_headings_and_after_its_block() -> None:
    """An embed belongs to the last block before it, a link to the block that holds it."""
    document = article(
        f'<h2>Trailer</h2><p>Here:</p><iframe src="https://www.youtube.com/embed/{ID}">'
        '</iframe><p>Or <a href="https://vimeo.com/123456">there</a></p>'
    )
    embed, link = document.videos
    assert ((H1, "Trailer"), "Here:") == (embed.path, document.blocks[embed.block].text)
    assert (VideoForm.LINK, "Or there") == (link.form, document.blocks[link.block].text)


def test_a_video_in_a_list_of_others_is_theirs() -> None:
    """The region of a video is that of its place."""
    links = "".join(f'<li><a href="/video/{n}">Watch the trailer of the show number {n} now</a></li>' for n in range(3))
    assert [Region.OTHERS] * 3 == [video.region for video in article(f"<ul>{links}</ul>").videos]


def test_a_list_of_videos_is_part_of_the_article() -> None:
    """Links to a video's host do not lead to other stories."""
    links = "".join(
        f'<li><a href="https://youtu.be/{ID}{n}">Harbour Line, trailer number {n}</a></li>' for n in range(3)
    )
    assert {Region.ARTICLE} == {video.region for video in article(f"<ul>{links}</ul>").videos}


def test_a_link_to_the_page_itself_is_no_video() -> None:
    """Anchors without an address."""
    assert () == article('<p><a href="#">Watch the trailer</a></p>').videos


def test_the_same_player_is_kept_once() -> None:
    """A frame and the script that sets it up are one video."""
    html = (
        f'<iframe src="https://www.youtube.com/embed/{ID}"></iframe>'
        f'<script>x({{"video": {{"url": "{WATCH}"}}}})</script>'
    )
    assert 1 == len(read(html).videos)


def test_scripts_of_any_kind_are_harmless() -> None:
    """Broken and deep JSON gives nothing."""
    for text in ('{"video": ', "video " + "{" * 5_000, 'video = {"a": ' + "[" * 5_000, "video {}{}{}"):
        (script,) = read_tree(f"<script>{text}</script>").named["script"]
        assert [] == videos_in_script(script, "https://tv.example/")


def test_a_picture_that_leads_to_a_video_stands_for_its_player() -> None:
    """As galleries have them; the words beside it name the video."""
    thumb = f'<p><a href="https://www.youtube.com/watch?v={ID}"><img src="t.jpg"></a></p><p>Season 2 trailer</p>'
    video = only_video(article(thumb))
    assert (WATCH, VideoForm.EMBED, "") == (video.url, video.form, video.label)


def test_a_season_in_structured_data_has_its_own_video() -> None:
    """Each under the season that holds it, with its own name."""
    seasons = ",".join(
        f'{{"@type":"TVSeason","seasonNumber":{n},"trailer":{{"@type":"VideoObject","name":"Season {n} Trailer",'
        f'"embedUrl":"https://www.youtube.com/embed/{ID[:-1]}{n}"}}}}'
        for n in (1, 2)
    )
    series = f'<script type="application/ld+json">{{"@type":"TVSeries","containsSeason":[{seasons}]}}</script>'
    assert ["Season 1 Trailer", "Season 2 Trailer"] == [video.label for video in article(series).videos]
