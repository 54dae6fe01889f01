"""Comments: readers' words below an article, told by how their entries are built."""

from __future__ import annotations

import pytest

from tests.core.documents.pages import PROSE, article, read, region
from watcher.core.model import Region

WORDS = ("I bet it is the second week of March.", "They said February at the con.", "My sister works there: it is May.")


def entries(template: str) -> str:
    """One entry a reader, from a template with {name} and {words}."""
    return "".join(
        template.format(name=name, words=words)
        for name, words in zip(("ruth_r", "T. Okonjo", "Anon"), WORDS, strict=True)
    )


SIGNED = "<li><b>{name}</b> {words}</li>"
TIMED = '<div><a href="/u/{name}">{name}</a> <time datetime="2026-03-01">2 days ago</time><p>{words}</p></div>'
QUOTED = "<blockquote><b>{name}</b>, March 3: {words}</blockquote>"


@pytest.mark.parametrize(
    "part",
    [
        f"<section><h3>64 Kommentare</h3><ol>{entries(SIGNED)}</ol></section>",
        f"<section><h3>Reacties (3)</h3><ol>{entries(SIGNED)}</ol></section>",
        f"<div>{entries(TIMED)}</div>",
        f"<div><h4>Talk (17)</h4>{entries(QUOTED)}</div>",
        f'<div id="disqus_thread"><ul>{entries(SIGNED)}</ul></div>',
        f"<div><ul>{entries(SIGNED)}</ul><form><textarea></textarea><button>Send</button></form></div>",
        f"<section><h2>Comments</h2><p><b>Claire</b> {WORDS[0]}</p></section>",
    ],
)
@pytest.mark.parametrize("tag", ["main", "div"])
@pytest.mark.parametrize("is_inside", [True, False])
def test_signed_entries_after_the_article_are_comments(part: str, tag: str, is_inside: bool) -> None:
    """A name first, then words; a time, a count, a field or the box's own name settle it."""
    inside, after = (part, "") if is_inside else ("", part)
    document = read(f"<body><{tag}><h1>T</h1>{PROSE}{inside}</{tag}>{after}</body>")
    assert Region.COMMENTS == region(document, "second week of March")


@pytest.mark.parametrize(
    "part",
    [
        "<h2>Cast</h2><ul><li><b>Ann Lee</b> plays the pilot of it</li><li><b>Bob Hale</b> is the new baker</li></ul>",
        "<section><h2>Cast</h2><p><b>Ann Lee</b> plays the pilot</p><p><b>Bob Hale</b> is the new baker</p></section>",
        (
            "<section><h2>9 Episodes</h2><ol><li><b>Ebb</b> The ferry is late again</li>"
            "<li><b>Flow</b> The ferry is new baker</li></ol></section>"
        ),
    ],
)
def test_lists_with_bold_names_are_no_comments(part: str) -> None:
    """Cast and episodes read alike but for the signs of a discussion."""
    assert Region.ARTICLE == region(article(part), "baker")


def test_comments_that_outgrew_their_article_are_comments() -> None:
    """A long thread below a text of its own does not become the page."""
    thread = "".join(
        f'<li><b>r{n}</b> <time datetime="2026-03-01">1d</time> {WORDS[n % 3]} {WORDS[(n + 1) % 3]}</li>'
        for n in range(60)
    )
    document = read(f'<body><main><h1>T</h1>{PROSE}{PROSE}</main><div id="comments"><ol>{thread}</ol></div></body>')
    assert {Region.COMMENTS} == {found.region for found in document.blocks if "second week" in found.text}


def test_a_forum_page_stays_readable() -> None:
    """Where the posts are the page, they are its text."""
    posts = "".join(
        f"<div><b>user{n}</b> <time datetime='2026-03-0{n}'>x</time><p>{PROSE} Post {n}.</p></div>" for n in (1, 2, 3)
    )
    document = read(f"<body><h1>Harbour Line season 2 thread</h1><div>{posts}</div></body>")
    assert {Region.ARTICLE} == {found.region for found in document.blocks}


@pytest.mark.parametrize(
    "comment",
    [
        '<board-comment author="Anon"><div><p>Cancelled, lol</p></div></board-comment>',
        '<div itemprop="comment"><p>Cancelled, lol</p></div>',
        '<div itemscope itemtype="https://schema.org/Comment"><p>Cancelled, lol</p></div>',
    ],
)
def test_what_names_itself_a_comment_is_one(comment: str) -> None:
    """However short, wherever it stands: an element of the page's own, or the words of schema.org."""
    assert Region.COMMENTS is region(article(f"{comment}{PROSE}"), "Cancelled")
