"""The first look at a page: what may move around an article, and what may not."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from watcher.core.documents import read_document
from watcher.core.glance import glance
from watcher.core.marks import marks_of

CASES = Path(__file__).parent.parent / "cases"
TODAY = date(2026, 5, 4)
URL = "https://tv.example/harbour"
PROSE = " ".join(f"The harbour keeps its {number}th secret from everybody who comes ashore." for number in range(20))

PAGE = f"""<!doctype html><html lang="en"><head><title>Harbour Line season 2</title>
<meta property="article:modified_time" content="2026-05-02T10:12:00Z">
<script type="application/ld+json">{{"@type": "NewsArticle", "dateModified": "2026-05-02T10:12:00Z"}}</script>
<script nonce="a1">window.build = 17;</script></head>
<body><header><div>4 May 2026, 10:12</div><nav><a href="/drama">Drama</a> <span>17 new</span></nav></header>
<main><article id="story"><h1>Harbour Line season 2</h1><p>Updated 2 May 2026, 10:12 GMT</p>
<h2>Release date</h2><p>There is no date yet.</p><p>{PROSE}</p>
<aside><h3>Read more</h3><ul><li><a href="/x/1">Salt Letters season 1 ending explained</a></li>
<li><a href="/x/2">Copper River season 3 ending explained</a></li>
<li><a href="/x/3">Old Glass season 4 ending explained</a></li></ul></aside></article></main>
<section><h2>More stories</h2><ul><li><a href="/n/9"><span>News</span><h3>Kite Weather season 2: all we know so far</h3>
</a></li></ul></section>
<section class="comments"><h2>212 comments</h2><p>Nice. <button>Like 12</button></p></section>
<p>Network: <a href="/n/kanal">Kanal 7</a></p><p>8 episodes</p><div>7 hours ago</div><div>vor 3 Stunden</div>
<footer>Imprint 12</footer></body></html>"""


def mark(page: str, **told: str) -> str:
    """The page's mark."""
    return glance(page.encode(), url=told.get("url", URL), told=told.get("told", "text/html"), today=TODAY)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("window.build = 17", "window.build = 18; let nonce = 'b'"),
        ("4 May 2026, 10:12", "4 May 2026, 11:30"),
        ("17 new", "18 new"),
        ('"/n/9"', '"/n/10?ref=front"'),
        ("Kite Weather season 2: all we know so far", "The Ninth Gardener season 5: everything we know"),
        ("212 comments", "1,213 comments"),
        ("Like 12", "Like 13"),
        ("7 hours ago", "2 days ago"),
        ("vor 3 Stunden", "vor 4 Stunden"),
        ("Imprint 12", "Imprint 13"),
        ("Updated 2 May 2026, 10:12 GMT", "Updated 2 May 2026, 18:45 GMT"),
        ("2026-05-02T10:12:00Z", "2026-05-02T18:45:10Z"),
        ("Copper River season 3 ending explained", "Mill Race season 1, every question answered"),
    ],
)
def test_what_may_move(old: str, new: str) -> None:
    """None of it is ever counted by a reader of the article."""
    assert old in PAGE
    assert mark(PAGE) == mark(PAGE.replace(old, new)) != ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("There is no date yet.", "It arrives on 14 May."),
        ("<h2>Release date</h2>", "<h2>Release</h2>"),
        ('<article id="story">', '<article id="story" hidden>'),
        ("Updated 2 May 2026", "Updated 3 May 2026"),
        ("2026-05-02T10:12:00Z", "2026-05-03T10:12:00Z"),
        ("<title>Harbour Line", "<title>Harbour Lights"),
        ('lang="en"', 'lang="de"'),
        ("4 May 2026, 10:12", "5 May 2026, 10:12"),
        ("Kanal 7", "Vela"),
        ("<p>Network:", "<p>It arrives on 14 May.</p><p>Network:"),
        ("8 episodes", "9 episodes"),
        ("<p>Nice.", "<p>It arrives on 14 May."),
        ("<h3>Read more</h3>", "<h3>Read more about it</h3>"),
        ("/x/1", "https://other.example/trailer"),
        ("</article>", "</article><iframe src='https://www.youtube.com/embed/abc'></iframe>"),
        ("window.build = 17", "setup({player: {video: 'https://youtu.be/abcdefghijk'}})"),
        ("Copper River season 3 ending explained</a>", "Trailer</a>"),
    ],
)
def test_what_may_not_move(old: str, new: str) -> None:
    """Whatever a reader of the article may count."""
    assert old in PAGE
    assert mark(PAGE) != mark(PAGE.replace(old, new))


def test_every_word_of_the_article_counts() -> None:
    """Wherever in it the change is."""
    begin, end = PAGE.index("<h1>"), PAGE.index("<aside>")
    places = range(begin + 4, end, 97)
    changed = {mark(PAGE[:place] + "~" + PAGE[place:]) for place in places}

    assert len(places) == len(changed - {mark(PAGE)})


def test_what_is_told_beside_the_bytes_counts() -> None:
    """The address, the type, the language."""
    assert 3 == len({mark(PAGE), mark(PAGE, url=f"{URL}/2"), mark(PAGE, told="text/html; charset=latin-1")})


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<p>Hello",
        PAGE.replace(PROSE, "Soon."),  # little text: another part of the page may be the article
        PAGE.replace("<article", "<article></article><article").replace("<main>", "").replace("</main>", ""),
        PAGE.replace("</article>", "").replace("<main>", "").replace("</main>", ""),
        PAGE.replace("<h1>", "<p>").replace("</h1>", "</p>"),
        PAGE.replace("</main>", "</main><h1>Another story</h1>"),
        PAGE.replace("window.build = 17;</script>", "window.build"),
        "<script>" * 20_000,
        "<a" * 50_000,
        "<article><h1>" + "<aside>" * 30_000,
        "<article><h1>" + "<a " * 300_000,
    ],
)
def test_a_page_that_only_parsing_can_tell_gets_no_mark(page: str) -> None:
    """Nor does one that is made to take long."""
    assert "" == mark(page)


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_the_same_mark_is_never_of_another_text(case: Path) -> None:
    """Through the history of each case."""
    for before, after in pairwise(path.read_bytes() for path in sorted(case.glob("*.html"))):
        marks = [glance(body, url=URL, told="", today=TODAY) for body in (before, after)]
        texts = [marks_of(read_document(body, url=URL), "", None, TODAY).text for body in (before, after)]
        assert marks[0] != marks[1] or marks[0] == "" or texts[0] == texts[1]
