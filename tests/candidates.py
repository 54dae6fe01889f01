"""Pages that a person may add: unlike each other, as a site serves them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.answers import NAME, tvmaze_show, wikipedia_article
from tests.harbour import page
from tests.loopback import Answer, Site
from watcher.config import read_config

QUICK = '[watcher]\ngap = "0s"\n\n[[title]]\nname = "Other"\npages = ["https://tv.example/other"]\n'

FEED_LINKS = b"""<link rel="alternate" type="application/rss+xml" title="Screen Wire" href="/feed/">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/"></head>"""
ARTICLE = page().replace(b"</head>", FEED_LINKS)
FILM = b"""<!doctype html><html lang="en"><head><title>Glass Orchard (2027) | Lumen</title>
<script type="application/ld+json">{"@type": "Movie", "name": "Glass Orchard"}</script></head>
<body><main><h1>Glass Orchard</h1><p>A gardener finds a greenhouse that remembers everybody who slept in it.</p>
<h2>Release date</h2><p>Glass Orchard opens in cinemas on 5 March 2027.</p>
<h2>Trailer</h2><p>There is no trailer yet.</p></main></body></html>"""
WIKI = wikipedia_article(
    {"Network": "Netflix", "No. of seasons": "1"},
    (
        "Episodes",
        f"""<p>{NAME} is renewed for a second season.</p>
<table class="wikitable"><tr><th>Season</th><th>Premiere</th></tr>
<tr><th>Season 1</th><td>March 6, 2025</td></tr><tr><th>Season 2</th><td>TBA</td></tr></table>""",
    ),
)
WALL = b"""<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>
<p>Verify you are human by completing the action below.</p>
<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script></body></html>"""
SHELL = b"""<!doctype html><html><head><title>App</title></head><body><div id="root"></div>
<noscript>You need to enable JavaScript to run this app.</noscript><script src="/main.js"></script></body></html>"""
NEWS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Screen Wire</title><item>
<title>The Harbour Line renewed</title><pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate>
<description>The Harbour Line is renewed for season 2.</description></item></channel></rss>"""


def found(name: str, id: int, **changes: object) -> dict[str, object]:
    """One entry of TVmaze's answer to a name."""
    show = {"id": id, "name": name, "premiered": "2025-03-06", "status": "Running", "network": {"name": "Netflix"}}
    return {"score": 1.0, "show": show | changes}


def set_out(site: Site) -> None:
    """Serve them all."""
    data = {"Content-Type": "application/json"}
    shows = json.dumps([found(NAME, 82), found("Lantern", 83, status="Ended")]).encode()
    site.route("/harbour-line-season-2", Answer(200, ARTICLE))
    site.route("/film", Answer(200, FILM))
    site.route("/wiki/The_Lantern_Keepers", Answer(200, WIKI))
    site.route("/wall", Answer(403, WALL))
    site.route("/polite-wall", Answer(200, WALL))
    site.route("/app", Answer(200, SHELL))
    site.route("/feed/", Answer(200, NEWS, {"Content-Type": "application/rss+xml"}))
    site.route("/search/shows", Answer(200, shows, data))
    site.route("/shows/82", Answer(200, tvmaze_show({1: "2025-03-06", 2: None}), data))


def watched(folder: Path) -> dict[str, list[str]]:
    """The pages of each title that was added, without their host."""
    found: dict[str, list[str]] = {}
    for each in read_config(folder / "config.toml").pages:
        found.setdefault(each.title.id, []).append("/" + each.url.split("/", 3)[3])
    found.pop("other", None)
    return found
