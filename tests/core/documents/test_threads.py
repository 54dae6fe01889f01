"""Threads of forums: the first post is the page's text, the members' below it are readers' words."""

from __future__ import annotations

import pytest

from watcher.core.documents import read_document
from watcher.core.model import Region

PAGE = "<html><body><h1>Mill Race season 2</h1>{}</body></html>"
LAYOUTS = {
    "an article a post": (
        '<article class="message" data-author="{who}" id="post-{n}"><div class="message-user"><h4>{who}</h4></div>'
        '<header><time>Apr 9, 2025</time> #{n}</header><div class="message-body">{said}</div></article>'
    ),
    "a box with a profile": (
        '<div id="p88{n}" class="post bg2"><dl class="postprofile" id="profile88{n}"><dt><a class="username" href="/u">'
        '{who}</a></dt><dd>Posts: 12</dd></dl><div class="postbody"><h3><a href="#p88{n}">Re: Mill Race</a></h3>'
        '<p class="author">by <strong>{who}</strong></p><div class="content">{said}</div></div></div>'
    ),
    "an item of a list": (
        '<li class="postbitlegacy postcontainer" id="post_7{n}"><div class="posthead">04-09-2025, #{n}</div>'
        '<div class="userinfo"><a class="username" href="/u">{who}</a></div><div class="postbody">{said}</div></li>'
    ),
    "a box with a poster": (
        '<div class="windowbg" id="msg4{n}"><div class="post_wrapper"><div class="poster"><h4>{who}</h4>'
        '</div><div class="postarea"><div class="inner" id="msg_4{n}">{said}</div></div></div></div>'
    ),
    "a row of a table": (
        '<table class="tborder" id="post11{n}"><tr><td class="thead">Apr 9 #{n}</td></tr><tr><td>'
        '<a class="bigusername" href="/u">{who}</a></td><td>{said}</td></tr></table>'
    ),
}
SAID = (
    ("captain", "Premiere date? None announced. This first post is kept current for you all."),
    ("chuck", "It premieres on October 7, you read it here."),
    ("mrs_k", "The trailer is out, watch it now, it looks wonderful."),
)


@pytest.mark.parametrize("post", LAYOUTS.values(), ids=LAYOUTS)
def test_what_members_write_below_the_first_post_is_no_article(post: str) -> None:
    """However a forum builds its posts."""
    posts = "".join(post.format(n=n, who=who, said=said) for n, (who, said) in enumerate(SAID, start=1))
    document = read_document(PAGE.format(posts).encode(), url="https://board.example/t/1")
    told = " ".join(block.text for block in document.blocks if block.region is Region.ARTICLE)

    assert "None announced" in told
    assert "October 7" not in told
    assert "trailer is out" not in told


@pytest.mark.parametrize("kind", ["post-{n} post type-post hentry", "live-entry", "card"])
def test_the_articles_of_a_site_are_no_thread(kind: str) -> None:
    """Though they are numbered and signed as posts are."""
    post = '<article class="{kind}" id="post-{n}"><span class="author">{who}</span><p>{said}</p></article>'
    posts = "".join(
        post.format(n=n, kind=kind.format(n=n), who=who, said=said) for n, (who, said) in enumerate(SAID, start=1)
    )
    document = read_document(PAGE.format(posts).encode(), url="https://news.example/1")
    told = " ".join(block.text for block in document.blocks if block.region is Region.ARTICLE)

    assert "October 7" in told


def test_whoever_opened_the_thread_goes_on_in_posts_below() -> None:
    """Where the name can be told; what others write between them stays theirs."""
    post = LAYOUTS["a box with a profile"]
    said = (*SAID[:2], ("captain", "Official now: it premieres on October 9."))
    posts = "".join(post.format(n=n, who=who, said=words) for n, (who, words) in enumerate(said, start=1))
    document = read_document(PAGE.format(posts).encode(), url="https://board.example/t/1")
    told = " ".join(block.text for block in document.blocks if block.region is Region.ARTICLE)

    assert "October 9" in told
    assert "October 7" not in told
