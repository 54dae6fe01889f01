"""Whether a page whose headline leaves the title's name out is about it alone."""

from __future__ import annotations

import pytest

from watcher.core.documents import read_document
from watcher.core.language.entities import find_entities
from watcher.core.model import Kind, Title

TITLE = Title("t", "The Salt Road", 1, Kind.SERIES)
ADDRESS = "https://tv.example/1"


def is_own(headline: str, body: str, url: str = ADDRESS) -> bool:
    """Whether a page with this headline is the title's own."""
    html = f"<html><body><main><h1>{headline}</h1>{body}</main></body></html>"
    return find_entities(read_document(html.encode(), url=url), TITLE).own


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("The television series: your questions", "<p>Letters came.</p><h2>Is <i>The Salt Road</i> really on?</h2>"),
        ("Our new drama", "<p>The Salt Road, our six-part adaptation of the novel, is being made.</p>"),
        ("Questions and answers about the series", "<p>You asked about The Salt Road. We answer.</p>"),
        ("The adaptation: latest news", "<p><em>The Salt Road</em> goes before the cameras.</p>"),
        ("TV adaptation", "<p>Filming of The Salt Road began.</p>"),
        ("From page to screen: the series", "<p>The Salt Road is being filmed.</p>"),
        ("FAQ", "<p>When is The Salt Road on? Read on.</p>"),
        ("Frequently asked questions", "<h2>What is The Salt Road?</h2><p>A drama.</p>"),
        ("Everything we know so far", "<p>The Salt Road was ordered in May.</p>"),
        ("When is it on?", "<p>The Salt Road starts soon.</p>"),
        ("Die Serie: eure Fragen", "<p>„The Salt Road“ wird verfilmt.</p>"),
        ("La série : vos questions", "<p>« The Salt Road » arrive.</p>"),
    ],
)
def test_a_headline_may_speak_of_the_work_without_its_name(headline: str, body: str) -> None:
    """Where it speaks of one work or only asks, and the first work that the page names is the watched one."""
    assert is_own(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("What's on this week", "<p>The Salt Road is on.</p>"),
        ("New series this autumn", "<p>The Salt Road and more.</p>"),
        ("The best series to watch", "<p>The Salt Road is one.</p>"),
        ("The show of the week", "<p>The Salt Road.</p>"),
        ("The status of every streaming show", "<h2>THE SALT ROAD</h2><p>Renewed.</p>"),
        ("The series that we loved", "<p>First <i>Night Shift</i>.</p><p>Then The Salt Road.</p>"),
        ("Why the series Night Shift ended", "<p>The Salt Road takes its place.</p>"),
        ("Release dates", "<p>Tin Palace: 3 May</p><p>The Salt Road: 4 May</p>"),
        ("Latest news", "<h2>Tin Palace renewed</h2><p>By Kestrel.</p><h2>The Salt Road ends</h2>"),
        ("TV news", "<p>The Salt Road was renewed.</p>"),
    ],
)
def test_a_page_of_several_works_is_not_its_own(headline: str, body: str) -> None:
    """Nor one whose headline or first lines name another."""
    assert not is_own(headline, body)


def test_a_site_may_have_the_titles_name() -> None:
    """Then each of its pages is about it."""
    assert is_own("News", "<p>Hello.</p>", "https://www.thesaltroad.example/news")
