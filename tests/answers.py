"""What the sources answer, in their own form: the keys, nesting and habits of the real ones, about an invented show."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from typing import Any

NAME = "The Lantern Keepers"
CHANNEL = "UCkeepers0123456789abcdef"

Answer = dict[str, Any]


# --- TVmaze --------------------------------------------------------------------------------------


def tvmaze_season(number: int, premiere: str | None) -> Answer:
    """One season as `embed[]=seasons` brings it."""
    return {
        "id": 1000 + number,
        "url": f"https://www.tvmaze.com/seasons/{1000 + number}/the-lantern-keepers-season-{number}",
        "number": number,
        "name": "",
        "episodeOrder": 8 if premiere else None,
        "premiereDate": premiere,
        "endDate": None,
        "network": None,
        "webChannel": {"id": 1, "name": "Netflix", "country": None, "officialSite": "https://www.netflix.com/"},
        "image": None,
        "summary": "",
        "_links": {"self": {"href": f"https://api.tvmaze.com/seasons/{1000 + number}"}},
    }


def tvmaze_person(name: str, character: str) -> Answer:
    """One entry of `embed[]=cast`."""
    return {
        "person": {"id": len(name), "name": name, "country": None, "birthday": None, "gender": None, "image": None},
        "character": {"id": len(character), "name": character, "image": None},
        "self": False,
        "voice": False,
    }


def tvmaze_show(
    seasons: Mapping[int, str | None],
    *,
    status: str = "Running",
    updated: datetime = datetime(2026, 9, 1, tzinfo=UTC),
    cast: Mapping[str, str] = {"Ada Moor": "Liv Sand", "Jon Rask": "Per Holm"},
    id: int = 82,
) -> bytes:
    """`/shows/82?embed[]=seasons&embed[]=cast`."""
    return as_json(
        {
            "id": id,
            "url": f"https://www.tvmaze.com/shows/{id}/the-lantern-keepers",
            "name": NAME,
            "type": "Scripted",
            "language": "English",
            "genres": ["Drama", "Mystery"],
            "status": status,
            "runtime": None,
            "averageRuntime": 52,
            "premiered": "2025-03-06",
            "ended": None,
            "officialSite": "https://www.netflix.com/title/1",
            "schedule": {"time": "", "days": []},
            "rating": {"average": 7.6},
            "weight": 96,
            "network": None,
            "webChannel": {"id": 1, "name": "Netflix", "country": None, "officialSite": "https://www.netflix.com/"},
            "dvdCountry": None,
            "externals": {"tvrage": None, "thetvdb": 1, "imdb": "tt0000001"},
            "image": None,
            "summary": "<p><b>The Lantern Keepers</b> tend a light on an island that no ship has passed for years.</p>",
            "updated": int(updated.timestamp()),
            "_links": {"self": {"href": f"https://api.tvmaze.com/shows/{id}"}},
            "_embedded": {
                "seasons": [tvmaze_season(number, day) for number, day in seasons.items()],
                "cast": [tvmaze_person(name, character) for name, character in cast.items()],
            },
        }
    )


TVMAZE_GONE = b'{"name":"Not Found","message":"","code":0,"status":404}'
TVMAZE_TOO_OFTEN = b'{"name":"Too Many Requests","message":"","code":0,"status":429}'


# --- TMDB ----------------------------------------------------------------------------------------


def tmdb_video(name: str, kind: str, key: str, day: str, *, official: bool = True) -> Answer:
    """One entry of `videos.results`."""
    return {
        "iso_639_1": "en",
        "iso_3166_1": "US",
        "name": name,
        "key": key,
        "site": "YouTube",
        "size": 1080,
        "type": kind,
        "official": official,
        "published_at": f"{day}T16:00:00.000Z",
        "id": "0123456789abcdef01234567",
    }


def tmdb_cast(people: Mapping[str, str]) -> Answer:
    """A `credits` answer; a person's number is the same everywhere."""
    return {
        "cast": [
            {
                "adult": False,
                "gender": 0,
                "id": sum(map(ord, name)),
                "known_for_department": "Acting",
                "name": name,
                "original_name": name,
                "popularity": 1.5,
                "profile_path": None,
                "character": character,
                "credit_id": "0123456789abcdef01234567",
                "order": order,
            }
            for order, (name, character) in enumerate(people.items())
        ],
        "crew": [],
    }


def tmdb_series(
    seasons: Mapping[int, str | None], *, status: str = "Returning Series", more: Mapping[str, Answer] | None = None
) -> bytes:
    """`/3/tv/1399?append_to_response=…`; `more` are the answers that come along, by their keys."""
    return as_json(
        {
            "adult": False,
            "backdrop_path": None,
            "created_by": [{"id": 9, "credit_id": "x", "name": "Mara Quill", "gender": 1, "profile_path": None}],
            "first_air_date": "2025-03-06",
            "genres": [{"id": 18, "name": "Drama"}],
            "homepage": "https://www.netflix.com/title/1",
            "id": 1399,
            "in_production": status == "Returning Series",
            "languages": ["en"],
            "last_air_date": "2025-03-06",
            "name": NAME,
            "next_episode_to_air": None,
            "networks": [{"id": 213, "logo_path": None, "name": "Netflix", "origin_country": ""}],
            "number_of_seasons": len(seasons),
            "original_language": "en",
            "original_name": NAME,
            "overview": "Two sisters tend a light that no ship has passed for years.",
            "popularity": 12.5,
            "seasons": [
                {"air_date": "2025-01-01", "episode_count": 1, "id": 1, "name": "Specials", "season_number": 0},
                *(
                    {"air_date": day, "episode_count": 8, "id": 1 + n, "name": f"Season {n}", "season_number": n}
                    for n, day in seasons.items()
                ),
            ],
            "status": status,
            "tagline": "",
            "type": "Scripted",
            "vote_average": 7.5,
            "videos": {"results": []},
            **(more or {}),
        }
    )


def tmdb_film(
    releases: Mapping[str, Sequence[tuple[int, str]]],
    *,
    day: str = "",
    status: str = "Post Production",
    people: Mapping[str, str] = {"Ada Moor": "Liv Sand"},
    videos: Sequence[Answer] = (),
) -> bytes:
    """`/3/movie/1?append_to_response=release_dates,videos,credits`; releases: country -> (type, day)."""
    return as_json(
        {
            "adult": False,
            "budget": 0,
            "genres": [{"id": 18, "name": "Drama"}],
            "id": 1,
            "imdb_id": "tt0000001",
            "original_language": "en",
            "original_title": NAME,
            "overview": "Two sisters tend a light that no ship has passed for years.",
            "popularity": 3.5,
            "production_companies": [{"id": 1, "logo_path": None, "name": "Harbour Films", "origin_country": "GB"}],
            "production_countries": [{"iso_3166_1": "GB", "name": "United Kingdom"}],
            "release_date": day,
            "revenue": 0,
            "runtime": 0,
            "status": status,
            "title": NAME,
            "video": False,
            "release_dates": {
                "results": [
                    {
                        "iso_3166_1": country,
                        "release_dates": [
                            {
                                "certification": "",
                                "descriptors": [],
                                "iso_639_1": "",
                                "note": "",
                                "release_date": f"{day}T00:00:00.000Z",
                                "type": kind,
                            }
                            for kind, day in days
                        ],
                    }
                    for country, days in releases.items()
                ]
            },
            "videos": {"results": list(videos)},
            "credits": tmdb_cast(people),
        }
    )


TMDB_REFUSED = b'{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}'


# --- feeds ---------------------------------------------------------------------------------------


def youtube_feed(*videos: tuple[str, str, datetime, str]) -> bytes:
    """`/feeds/videos.xml?channel_id=UC…`; videos: (id, title, published, description)."""
    entries = "".join(map(youtube_entry, videos))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" \
xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"/>
 <id>yt:channel:{CHANNEL[2:]}</id>
 <yt:channelId>{CHANNEL[2:]}</yt:channelId>
 <title>Netflix</title>
 <link rel="alternate" href="https://www.youtube.com/channel/{CHANNEL}"/>
 <author><name>Netflix</name><uri>https://www.youtube.com/channel/{CHANNEL}</uri></author>
 <published>2012-07-17T22:14:07+00:00</published>
{entries}</feed>""".encode()


def youtube_entry(video: tuple[str, str, datetime, str]) -> str:
    """One entry; `updated` is later than `published`, because each view moves it."""
    id, title, published, description = video
    return f"""
 <entry>
  <id>yt:video:{id}</id>
  <yt:videoId>{id}</yt:videoId>
  <yt:channelId>{CHANNEL}</yt:channelId>
  <title>{escape(title)}</title>
  <link rel="alternate" href="https://www.youtube.com/watch?v={id}"/>
  <author><name>Netflix</name><uri>https://www.youtube.com/channel/{CHANNEL}</uri></author>
  <published>{published.isoformat()}</published>
  <updated>2026-11-30T03:11:22+00:00</updated>
  <media:group>
   <media:title>{escape(title)}</media:title>
   <media:content url="https://www.youtube.com/v/{id}?version=3" type="application/x-shockwave-flash"/>
   <media:thumbnail url="https://i2.ytimg.com/vi/{id}/hqdefault.jpg" width="480" height="360"/>
   <media:description>{escape(description)}</media:description>
   <media:community><media:starRating count="9" average="5.00" min="1" max="5"/>\
<media:statistics views="1234"/></media:community>
  </media:group>
 </entry>
"""


def wordpress_feed(*posts: tuple[str, datetime, str], title: str = "Screen Wire", language: str = "en-US") -> bytes:
    """A trade paper's `/feed/`; posts: (title, published, HTML)."""
    items = "".join(map(wordpress_item, posts))
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
	<title>{title}</title>
	<atom:link href="https://wire.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://wire.example</link>
	<description>News of film and television</description>
	<lastBuildDate>Mon, 30 Nov 2026 18:00:00 +0000</lastBuildDate>
	<language>{language}</language>
	<generator>https://wordpress.org/?v=6.6</generator>
{items}</channel>
</rss>""".encode()


def wordpress_item(post: tuple[str, datetime, str]) -> str:
    """One post: its beginning as the description, all of it as the content."""
    title, published, html = post
    slug = f"https://wire.example/{published:%Y/%m/%d}/post/"
    return f"""
	<item>
		<title>{escape(title)}</title>
		<link>{slug}</link>
		<dc:creator><![CDATA[Nell Ashby]]></dc:creator>
		<pubDate>{format_datetime(published)}</pubDate>
		<category><![CDATA[News]]></category>
		<guid isPermaLink="false">https://wire.example/?p={int(published.timestamp())}</guid>
		<description><![CDATA[{html[:90]}&#8230; <a href="{slug}">Read more</a>]]></description>
		<content:encoded><![CDATA[{html}
<p>The post <a href="{slug}">{title}</a> appeared first on <a href="https://wire.example">Screen Wire</a>.</p>
]]></content:encoded>
	</item>
"""


def atom_feed(*posts: tuple[str, datetime, str]) -> bytes:
    """An Atom feed with the content as XHTML; posts: (title, published, XHTML)."""
    entries = "".join(
        f"""<entry><id>tag:wire.example,{n}</id><title type="html">{escape(title)}</title>
<link rel="alternate" type="text/html" href="https://wire.example/{n}"/><published>{published.isoformat()}</published>
<updated>{published.isoformat()}</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{xhtml}</div></content></entry>"""
        for n, (title, published, xhtml) in enumerate(posts)
    )
    return f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Screen Wire</title><id>tag:wire.example,2026</id><updated>2026-11-30T00:00:00Z</updated>
{entries}</feed>""".encode()


# --- Wikipedia -----------------------------------------------------------------------------------


def wikipedia_article(infobox: Mapping[str, str], *sections: tuple[str, str]) -> bytes:
    """An article as readers get it (Vector skin): the infobox, then sections of (heading, HTML)."""
    rows = "".join(
        f'<tr><th scope="row" class="infobox-label">{label}</th><td class="infobox-data">{value}</td></tr>'
        for label, value in infobox.items()
    )
    parts = "".join(
        f'<div class="mw-heading mw-heading2"><h2 id="{heading.replace(" ", "_")}">{heading}</h2>'
        '<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit" '
        'title="Edit section"><span>edit</span></a><span class="mw-editsection-bracket">]</span></span></div>'
        f"{html}"
        for heading, html in sections
    )
    return f"""<!DOCTYPE html>
<html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>{NAME} - Wikipedia</title>
<link rel="canonical" href="https://en.wikipedia.org/wiki/The_Lantern_Keepers"></head>
<body class="skin-vector mediawiki ltr ns-0 rootpage"><div class="mw-page-container"><div class="mw-content-container">
<main id="content" class="mw-body"><header class="mw-body-header vector-page-titlebar">
<h1 id="firstHeading" class="firstHeading mw-first-heading"><i>{NAME}</i></h1></header>
<div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Wikipedia, the free encyclopedia</div>
<div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr">
<table class="infobox vevent"><tbody><tr><th colspan="2" class="infobox-above summary"><i>{NAME}</i></th></tr>
{rows}</tbody></table>
<p><i><b>{NAME}</b></i> is a British television drama series about two sisters who tend a lighthouse on an
island that no ship has passed for years.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
{parts}
</div></div></div></main></div>
<footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 1
September 2026, at 11:20<span class="anonymous-show">&nbsp;(UTC)</span>.</li><li>Text is available under the Creative
Commons Attribution-ShareAlike License.</li></ul></footer></div></body></html>""".encode()


def as_json(answer: Answer) -> bytes:
    """As the APIs write it: slashes escaped, everything on one line."""
    return json.dumps(answer).replace("/", "\\/").encode()
