"""Each kind of source is asked in its own manner."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.loopback import Answer, Site, redirect
from tests.sources.conftest import NOW
from watcher.core.model import Title
from watcher.settings import Every, Page, PageLogin, Secret, SourceKind
from watcher.sources.answer import Fetched, Unreachable
from watcher.sources.fetch import Fetcher
from watcher.sources.reach import Sources, request_for

HOUR = Every(timedelta(hours=1), timedelta(hours=1))


def page(url: str, kind: SourceKind | None = None, *, season: int | None = 2, robots: bool = True) -> Page:
    """A page that the config names."""
    return Page(url, Title("keepers", "The Lantern Keepers", season), HOUR, source=kind, robots=robots)


def test_the_token_of_tmdb_goes_into_a_header_of_its_pages_alone() -> None:
    """It stands in no address, so it stands in no log and no database."""
    token = Secret(text="token-of-tmdb")

    asked = request_for(page("https://www.themoviedb.org/tv/1", SourceKind.TMDB), token)

    assert (("Authorization", "Bearer token-of-tmdb"),) == asked.headers
    assert "token-of-tmdb" not in asked.url + repr(asked)
    assert () == request_for(page("https://tv.example/x"), token).headers


@pytest.mark.parametrize(
    ("kind", "obeyed"),
    [
        (SourceKind.TVMAZE, False),
        (SourceKind.TMDB, False),
        (SourceKind.YOUTUBE, True),
        (SourceKind.FEED, True),
        (None, True),
    ],
)
def test_robots_txt_is_for_pages_and_feeds(kind: SourceKind | None, obeyed: bool) -> None:
    """An API that is made for programs has terms of its own; `robots = false` overrides the rest."""
    url = "https://a.example/shows/1"

    assert obeyed is request_for(page(url, kind)).robots
    assert request_for(page(url, kind, robots=False)).robots is False


async def test_a_token_that_is_missing_is_trouble_with_that_page(fetcher: Fetcher, site: Site) -> None:
    """Nothing is asked, and the sentence says where it should be."""
    token = Secret(env="NO_SUCH_VARIABLE_OF_OURS")

    answer = await Sources(fetcher, token=token).fetch(page(site.url("/3/tv/1"), SourceKind.TMDB), "", NOW)

    assert isinstance(answer, Unreachable)
    assert "NO_SUCH_VARIABLE_OF_OURS is not set" in answer.reason
    assert [] == site.requests


async def test_a_page_is_asked_with_all_that_it_is_given(
    fetcher: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Headers, cookies and login, from the environment, a file or the config itself."""
    monkeypatch.setenv("OUR_KEY", "key-of-ours")
    (tmp_path / "session").write_text("abc123\n", encoding="utf-8")
    site.route("/x", Answer())
    asked = replace(
        page(site.url("/x"), robots=False),
        headers=(("X-Key", Secret(env="OUR_KEY")),),
        cookies=(("session", Secret(file=tmp_path / "session")), ("seen", Secret(text="1"))),
        login=PageLogin("me", Secret(text="pässword")),
    )

    answer = await Sources(fetcher).fetch(asked, "", NOW)

    got = site.requests[0].headers
    assert isinstance(answer, Fetched)
    assert ("key-of-ours", "session=abc123; seen=1") == (got["x-key"], got["cookie"])
    assert "me:pässword" == b64decode(got["authorization"].removeprefix("Basic ")).decode()
    assert not any(secret in repr((asked, request_for(asked))) for secret in ("key-of-ours", "abc123", "pässword"))


async def test_a_page_is_asked_through_its_proxy(fetcher: Fetcher, site: Site) -> None:
    """Which gets its own login."""
    site.route("http://tv.example/x", Answer(body=b"by proxy"))
    asked = replace(
        page("http://tv.example/x", robots=False), proxy=Secret(text=f"http://me:secret@127.0.0.1:{site.port}")
    )

    answer = await Sources(fetcher).fetch(asked, "", NOW)

    assert isinstance(answer, Fetched)
    assert (b"by proxy", "Basic bWU6c2VjcmV0") == (answer.body, site.requests[0].headers["proxy-authorization"])


@pytest.mark.parametrize("secret", ["key-of-ours", "token-word", "cookie-of-ours", "pass-word", "me:pass-word"])
@pytest.mark.parametrize("form", [str, quote, lambda text: b64encode(text.encode()).decode()])
async def test_what_a_host_repeats_is_hidden(
    fetcher: Fetcher, site: Site, secret: str, form: Callable[[str], str]
) -> None:
    """In the sentence that says why a page could not be had."""
    site.route("/x", redirect(f"/{form(secret)}"))
    asked = replace(
        page(site.url("/x"), robots=False),
        headers=(("X-Key", Secret(text="key-of-ours")), ("X-Token", Secret(text="Bearer token-word"))),
        cookies=(("session", Secret(text="cookie-of-ours")),),
        login=PageLogin("me", Secret(text="pass-word")),
    )

    answer = await Sources(fetcher).fetch(asked, "", NOW)

    assert isinstance(answer, Unreachable)
    assert f"{site.origin}/*** answers 404" in answer.reason


async def test_a_page_inside_is_reached_where_the_config_names_it(fetcher: Fetcher, site: Site) -> None:
    """The address that is made of it is of the same origin."""
    site.route("/shows/1", Answer(200, b"{}"))

    answer = await Sources(fetcher).fetch(page(site.url("/shows/1"), SourceKind.TVMAZE), "", NOW)

    assert isinstance(answer, Fetched)
    assert site.url("/shows/1") + "?embed[]=seasons&embed[]=cast" == answer.final_url
