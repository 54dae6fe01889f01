"""Regions: what is the article, what are other stories, readers' comments and furniture, by structure alone."""

from __future__ import annotations

import pytest

from tests.core.documents.pages import PROSE, article, read, region, texts
from watcher.core.model import Region

STORIES = (
    "The Tin Bishop renewed for a third season on Crest",
    "Where was the last scene of Two Rivers filmed?",
    "Every show that leaves the service in the month of July",
    "The Roundhouse trailer is here, and it is very loud",
)
LINKS = "".join(f'<li><a href="/news/{number}">{story}</a></li>' for number, story in enumerate(STORIES))
NAV = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("film", "radio", "books", "letters"))
NAMES = ("Ann Lee", "Bob Hale", "Cid Moreau", "Dev Okafor")


def page(before: str = "", inside: str = "", after: str = "", tag: str = "main") -> str:
    """A page with an article element and something before, in and after it."""
    return f"<html><body>{before}<{tag}><h1>Harbour Line season 2</h1>{PROSE}{inside}</{tag}>{after}</body></html>"


@pytest.mark.parametrize(
    "part",
    [
        "<nav>Marker <a href=/a>a</a></nav>",
        "<footer><p>Marker and address</p></footer>",
        '<div role="dialog"><p>Marker: we store cookies</p><button>OK</button></div>',
        '<div role="navigation">Marker</div>',
        '<form action="/join"><label>Marker <input type="email"></label></form>',
        '<div><h3>Marker letter</h3><p>Every Friday.</p><form><input name="e"><button>Go</button></form></div>',
    ],
)
@pytest.mark.parametrize("place", ["inside", "after"])
def test_furniture_is_told_by_its_element(part: str, place: str) -> None:
    """Navigation, footers, dialogs, forms and the boxes around a field are boilerplate wherever they stand."""
    html = page(inside=part) if place == "inside" else page(after=part)
    assert Region.BOILERPLATE == region(read(html), "Marker")


def test_a_form_around_the_whole_page_is_no_furniture() -> None:
    """What holds the headline or half of the words is never taken out."""
    document = read(f'<body><form action="x"><input type="text"><h1>T</h1>{PROSE}<p>Marker.</p></form></body>')
    assert Region.ARTICLE == region(document, "Marker")


@pytest.mark.parametrize("tag", ["main", "article", "div"])
@pytest.mark.parametrize("place", ["inside", "after"])
@pytest.mark.parametrize(
    "box", ["<section><h2>Weiterlesen</h2><ul>{}</ul></section>", "<div><b>Lire aussi</b><ul>{}</ul></div>"]
)
def test_a_list_of_headlines_is_other_stories(tag: str, place: str, box: str) -> None:
    """Links that are nearly all of a box and as long as headlines lead to other stories, in any language."""
    part = box.format(LINKS)
    html = page(inside=part, tag=tag) if place == "inside" else page(after=part, tag=tag)
    document = read(html)
    assert {Region.OTHERS} == {region(document, story) for story in STORIES}


def test_headlines_in_dense_scripts_are_shorter() -> None:
    """Ten letters of Japanese are a headline, five are a name."""
    stories = ("別の作品の第3期が決定しました", "別の映画の公開日が正式に決定", "さらに別の記事のタイトルです")
    links = "".join(f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate(stories))
    names = "".join(
        f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate(("山田太郎", "佐藤花子", "鈴木一郎"))
    )
    assert Region.OTHERS == region(article(f"<ul>{links}</ul>{PROSE}"), stories[0])
    assert Region.ARTICLE == region(article(f"<ul>{names}</ul>{PROSE}"), "佐藤花子")


def test_cards_with_headings_that_lead_elsewhere_are_other_stories() -> None:
    """A card's own heading is a link to another page; its teaser is none of this article."""
    cards = "".join(
        (
            f'<div><a href="/n/{number}"><img src=x></a><div><h4><a href="/n/{number}">{name}</a>'
            "</h4><p>It arrives on June 4, they say.</p></div></div>"
        )
        for number, name in enumerate(("Paper Admirals", "Gilded Fens", "Sable Court"))
    )
    document = read(page(inside=f"<div><h3>Mehr</h3>{cards}</div><p>The last line of the article.</p>", tag="div"))
    assert Region.OTHERS == region(document, "Gilded Fens")
    assert Region.ARTICLE == region(document, "The last line")


def test_a_page_of_cards_stays_the_article() -> None:
    """Where the cards are the page, they are not other stories."""
    names = ("Bell Rock", "Dovecote", "Merrow Court", "Oxbow", "Two Rivers")
    card = '<div><h3><a href="/s/{0}">{0}</a></h3><p>Series {1}, this autumn.</p></div>'
    cards = "".join(card.format(name, number) for number, name in enumerate(names))
    document = read(f"<body><main><h1>Limbo watch</h1><p>Four came back.</p><div>{cards}</div></main></body>")
    assert Region.ARTICLE == region(document, "Series 3")


def test_a_page_of_cards_by_month_stays_the_article() -> None:
    """Also where no single box holds half of it: a page is not mostly other stories."""
    months = "".join(
        f"<h2>Month {month}</h2><div>"
        + "".join(
            f'<div><h3><a href="/s/{month}{n}">Show {month}{n}</a></h3><p>Season {n} on {n} March.</p></div>'
            for n in range(4)
        )
        + "</div>"
        for month in range(5)
    )
    document = read(f"<body><main><h1>Calendar</h1><p>All of them.</p>{months}</main></body>")
    assert [] == texts(document, Region.OTHERS)


def test_names_that_are_links_stay_in_the_article() -> None:
    """A list of people, each linked to a page of theirs, is a cast list."""
    names = "".join(f'<li><a href="/people/{name[:3]}">{name}</a></li>' for name in NAMES)
    document = article(
        f"<h2>Cast</h2><ul>{names}</ul><p>They have all sailed before, and they will sail again some day.</p>"
    )
    assert {Region.ARTICLE} == {region(document, name) for name in NAMES}


def test_short_links_outside_the_prose_are_furniture() -> None:
    """Single words before the headline or after the last paragraph lead through the site."""
    document = read(
        f"<body><div><ul>{NAV}</ul></div><h1>T</h1>{PROSE}<ul>{NAV.replace('radio', 'privacy')}</ul></body>"
    )
    assert (Region.BOILERPLATE, Region.BOILERPLATE) == (region(document, "radio"), region(document, "privacy"))


def test_a_last_list_under_a_heading_stays() -> None:
    """Cast lists of links may close a page; the heading right before says whose they are."""
    names = "".join(f'<li><a href="/{name[:3]}">{name}</a> as <a href="/c">Cook</a></li>' for name in NAMES)
    assert Region.ARTICLE == region(article(f"<h2>Cast</h2><ul>{names}</ul>"), NAMES[2])


def test_a_box_that_calls_itself_an_advert_is_furniture() -> None:
    """Where it holds a few words and no sentence."""
    document = article(
        '<div class="ad top">Marker trailer now</div><div class="ad">Here it says that it is out in May.</div>'
    )
    assert (Region.BOILERPLATE, Region.ARTICLE) == (region(document, "Marker"), region(document, "out in May"))


def test_a_table_of_contents_is_furniture() -> None:
    """Links within the page repeat its headings and say nothing."""
    toc = '<ul><li><a href="#c">Marker cast</a></li><li><a href="#p">Plot</a></li></ul>'
    assert Region.BOILERPLATE == region(article(toc + PROSE), "Marker")


def test_a_fact_box_beside_the_article_is_its_own() -> None:
    """Labels and values in an aside are facts, whatever the element's name."""
    facts = "<dl><dt>Network</dt><dd>Crest</dd><dt>Release</dt><dd>Marker 2026</dd></dl>"
    lines = "<p>Network: Crest</p><p>Release date: Marker 2026</p><p>Episodes: eight</p>"
    for box in (facts, lines):
        for html in (page(inside=f"<aside><h3>Facts</h3>{box}</aside>"), page(after=f"<aside>{box}</aside>")):
            assert Region.ARTICLE == region(read(html), "Marker 2026")


def test_an_infobox_of_headings_and_values_is_a_fact_box() -> None:
    """Wikis label the rows of theirs with headings, and link the values."""
    row = '<div><h3>{0}</h3><div><a href="/w/{0}">{1}</a></div></div>'
    pairs = (("Network", "Crest"), ("Premiere", "Marker"), ("Country", "Finland"))
    rows = "".join(row.format(*pair) for pair in pairs)
    assert Region.ARTICLE == region(read(page(inside=f"<aside><h2>Harbour Line</h2>{rows}</aside>")), "Marker")


def test_other_asides_are_other_stories() -> None:
    """An aside of lists, linked or not, is beside the matter."""
    plain = "".join(f"<li>{story}</li>" for story in STORIES)
    document = read(page(after=f"<aside><h2>Most read</h2><ol>{plain}</ol></aside>"))
    assert Region.OTHERS == region(document, STORIES[0])


def test_a_note_in_the_article_stays() -> None:
    """An aside of words only, among the paragraphs, is a note of the writer's."""
    assert Region.ARTICLE == region(read(page(inside="<aside><p>Marker: spoilers ahead.</p></aside>")), "Marker")


def test_a_paragraph_that_is_a_headline_elsewhere_is_another_story() -> None:
    """\"Read more\" lines between the paragraphs are wholly links to a page of this site."""
    document = article(f'<p><strong>Mehr:</strong> <a href="/n/9">{STORIES[0]}</a></p><p>Text.</p>')
    assert Region.OTHERS == region(document, STORIES[0])


@pytest.mark.parametrize(
    "paragraph",
    [
        '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Watch the whole first trailer of it here</a></p>',
        '<p><a href="https://crest.example/news/1">Marker: the streamer announced it this very morning</a></p>',
        (
            '<p>The date was <a href="/n/1">announced by the streamer '
            "this very morning</a>, and it is in May of this year.</p>"
        ),
    ],
)
def test_links_to_a_video_or_a_source_stay(paragraph: str) -> None:
    """A link to a video, to another site, or within a sentence belongs to the article."""
    assert not texts(article(paragraph), Region.OTHERS)


def test_what_stands_outside_the_article_element_is_beside_it() -> None:
    """A box after <main> with a heading of its own is other stories even without links."""
    document = read(page(after="<section><h3>On the slate</h3><p>Sidecar casts Rufus Lindgren</p></section>"))
    assert Region.OTHERS == region(document, "Sidecar")


def test_long_prose_outside_the_article_element_is_the_article() -> None:
    """Some pages close their article too early."""
    document = read(page(after=f"<section><h2>Cast</h2>{PROSE.replace('harbour', 'Marker')}</section>"))
    assert Region.ARTICLE == region(document, "Marker")


def test_a_second_story_below_the_first_is_another() -> None:
    """Pages that go on and on append whole articles, each with an h1 of its own."""
    story = f"<article><h1>The Tin Bishop</h1>{PROSE.replace('harbour', 'Marker')}</article>"
    assert Region.OTHERS == region(read(page(after=story, tag="article")), "Marker town")


def test_a_headline_above_the_main_element_heads_it() -> None:
    """What stands between them belongs to the article, what follows it does not."""
    after = "<div><h3>Mehr</h3><p>Else</p></div>"
    document = read(f"<div><h1>T</h1><p>Marker standfirst.</p></div><main>{PROSE}{PROSE}</main>{after}")
    assert (Region.ARTICLE, Region.OTHERS) == (region(document, "standfirst"), region(document, "Else"))


def test_a_table_of_links_is_a_table() -> None:
    """Episode lists lead to pages of their episodes and are facts all the same."""
    rows = "".join(
        f'<tr><th>{n}</th><td><a href="/e/{n}">{story} Marker {n}</a></td></tr>' for n, story in enumerate(STORIES)
    )
    assert Region.ARTICLE == region(article(f"<table>{rows}</table>"), "Marker 3")


def test_notices_above_the_article_element_are_furniture() -> None:
    """A banner before <main> is no word of the article."""
    assert Region.BOILERPLATE == region(read(page(before="<div>Marker: help us fix it!</div>")), "Marker")


def test_a_last_box_of_headlines_is_beside_the_matter() -> None:
    """Among free sections of a higher rank, a last box with a heading and no sentence names other stories."""
    document = read(
        f"<body><h1>T</h1>{PROSE}<h2>Cast</h2>{PROSE}<h2>Plot</h2>{PROSE}"
        "<div><h3>For the little ones</h3><p>Ten films for a rainy day</p><p>Marker to end in 2025</p></div></body>"
    )
    assert Region.OTHERS == region(document, "Marker")


def test_paragraphs_of_copyright_are_furniture() -> None:
    """The © sign opens no article's sentence."""
    assert Region.BOILERPLATE == region(article("<p>© 2026 Marker Media</p>"), "Marker")


def test_a_page_without_a_headline_is_all_article() -> None:
    """Nothing is dropped for want of an h1."""
    document = read(f"<body><div>{PROSE}</div><div><p>Marker has no date.</p></div></body>")
    assert Region.ARTICLE == region(document, "Marker")
