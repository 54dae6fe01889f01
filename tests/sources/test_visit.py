"""Redirects, each checked like the first request."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from tests.loopback import Answer, Site, redirect
from tests.sources.conftest import NOW, fetch
from watcher.sources.fetch import Fetched, Fetcher, PageRequest, Trouble, Unreachable

PAGE = Answer(body=b"the page")


def reason(answer: object) -> tuple[Trouble, str]:
    """Kind and sentence of a failure."""
    assert isinstance(answer, Unreachable)
    return answer.trouble, answer.reason


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_followed(site: Site, fetcher: Fetcher, status: int) -> None:
    """The answer names both addresses."""
    site.route("/new?a=b", PAGE)
    site.route("/new", PAGE)
    found = await fetch(fetcher, site.route("/old", redirect("new?a=b#part", status)))
    assert isinstance(found, Fetched)
    assert (site.url("/old"), site.url("/new?a=b"), b"the page") == (found.url, found.final_url, found.body)


async def test_five_redirects_are_followed_and_no_more(site: Site, fetcher: Fetcher) -> None:
    """The sixth is one too many."""
    for number in range(6):
        site.route(f"/{number}", redirect(f"/{number + 1}"))
    site.route("/6", PAGE)
    assert isinstance(await fetch(fetcher, site.url("/1")), Fetched)
    trouble, why = reason(await fetch(fetcher, site.url("/0")))
    assert (Trouble.REDIRECT, 0) == (trouble, site.count("/7"))
    assert "goes on after 5 redirects" in why


async def test_a_circle_is_named(site: Site, fetcher: Fetcher) -> None:
    """Without asking for the same address again and again."""
    site.route("/a", redirect("/b"))
    site.route("/b", redirect("/a"))
    assert "goes round in a circle" in reason(await fetch(fetcher, site.url("/a")))[1]
    assert site.count("/a") <= 2


async def test_a_cookie_on_the_way_is_given_back(site: Site, fetcher: Fetcher) -> None:
    """Some sites lead to the same address until they see their cookie."""
    site.route("/", redirect("/", headers={"Set-Cookie": "seen=yes; Path=/"}), PAGE)
    assert isinstance(await fetch(fetcher, site.url("/")), Fetched)
    assert [None, "seen=yes"] == [request.headers.get("cookie") for request in site.asked("/")]


async def test_a_cookie_is_forgotten_after_the_visit(site: Site, fetcher: Fetcher) -> None:
    """Each check comes as a stranger."""
    site.route("/", Answer(headers={"Set-Cookie": "id=1"}))
    await fetch(fetcher, site.url("/"))
    await fetch(fetcher, site.url("/"))
    assert "cookie" not in site.asked("/")[1].headers


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("http://169.254.169.254/latest/meta-data/", Trouble.ADDRESS),
        ("http://[::ffff:169.254.169.254]/", Trouble.ADDRESS),
        ("http://127.0.0.1:1/", Trouble.ADDRESS),
        ("http://localhost:1/", Trouble.ADDRESS),
        ("http://2130706433/", Trouble.ADDRESS),
        ("http://0.0.0.0/", Trouble.ADDRESS),
        ("http://[::1]/", Trouble.ADDRESS),
        ("http://10.0.0.1/", Trouble.ADDRESS),
        ("http://192.168.0.1/", Trouble.ADDRESS),
        ("http://100.64.0.1/", Trouble.ADDRESS),
        ("http://224.0.0.1/", Trouble.ADDRESS),
        ("file:///etc/passwd", Trouble.REDIRECT),
        ("FILE:/etc/passwd", Trouble.REDIRECT),
        ("data:text/html,x", Trouble.REDIRECT),
        ("ftp://tv.example/", Trouble.REDIRECT),
        ("javascript:alert(1)", Trouble.REDIRECT),
        ("http://me:secret@tv.example/", Trouble.REDIRECT),
        ("http://127.0.0.1:8888\\@tv.example/", Trouble.REDIRECT),
        ("http://tv.example/a b", Trouble.REDIRECT),
        ("http://[x/", Trouble.REDIRECT),
        ("", Trouble.REDIRECT),
    ],
)
async def test_a_redirect_to_where_it_must_not_lead_ends_there(
    site: Site, fetcher: Fetcher, location: str, kind: Trouble
) -> None:
    """Inner addresses, other schemes, logins, and what parsers read in two ways."""
    assert kind == reason(await fetch(fetcher, site.route("/", redirect(location))))[0]


async def test_a_redirect_inside_sends_nothing_there(site: Site, other: Site, fetcher: Fetcher) -> None:
    """The other origin is not named for this page, so it sees no connection."""
    other.route("/", PAGE)
    assert Trouble.ADDRESS == reason(await fetch(fetcher, site.route("/", redirect(other.url("/")))))[0]
    assert 0 == other.connections


async def test_what_one_page_may_reach_another_may_not(site: Site, other: Site, fetcher: Fetcher) -> None:
    """Even while a connection to it is still open."""
    await fetch(fetcher, other.route("/", PAGE))
    site.route("/", redirect(other.url("/")))
    assert Trouble.ADDRESS == reason(await fetch(fetcher, site.url("/")))[0]
    assert 1 == other.count("/")


async def test_an_origin_that_the_config_names_as_well_is_followed(site: Site, other: Site, fetcher: Fetcher) -> None:
    """Named is named."""
    site.route("/", redirect(other.route("/", PAGE)))
    assert isinstance(await fetch(fetcher, site.url("/"), other.origin), Fetched)


async def test_encryption_is_never_given_up(secure_site: Site, site: Site, fetcher: Fetcher) -> None:
    """From https to http is refused, though both are named."""
    secure_site.route("/", redirect(site.route("/", PAGE)))
    trouble, why = reason(await fetch(fetcher, secure_site.url("/"), site.origin))
    assert (Trouble.REDIRECT, 0) == (trouble, site.connections)
    assert "without encryption" in why


async def test_encryption_may_be_gained(secure_site: Site, site: Site, fetcher: Fetcher) -> None:
    """From http to https is what most redirects do."""
    site.route("/", redirect(secure_site.route("/", PAGE)))
    assert isinstance(await fetch(fetcher, site.url("/"), secure_site.origin), Fetched)


async def test_secrets_stay_with_the_page_s_own_origin(site: Site, other: Site, fetcher: Fetcher) -> None:
    """Headers, login and cookies go home, and home again, but not to another origin on the way."""
    site.route("/", redirect("/in"))
    site.route("/in", redirect(other.url("/")))
    other.route("/", redirect(site.url("/back")))
    site.route("/back", PAGE)
    request = PageRequest(
        site.url("/"),
        named=(site.origin, other.origin),
        headers=(("X-Key", "secret"), ("Accept-Language", "en-GB")),
        cookies=(("session", "1"),),
        auth=("me", "secret"),
        robots=False,
    )
    assert isinstance(await fetcher.fetch(request, now=NOW), Fetched)
    for path in ("/", "/in", "/back"):
        assert {"x-key", "authorization", "cookie"} <= set(site.asked(path)[0].headers)
    away = other.asked("/")[0].headers
    assert not {"x-key", "authorization", "cookie"} & set(away)
    assert "en-GB" == away["accept-language"]


async def test_news_alone_is_asked_for_at_the_end_of_the_way(site: Site, fetcher: Fetcher) -> None:
    """The version belongs to the address that answered, so the redirect is asked plainly."""
    site.route("/old", redirect("/new"))
    site.route("/new", Answer(body=b"x", headers={"ETag": '"1"'}))
    first = await fetch(fetcher, site.url("/old"))
    assert isinstance(first, Fetched)
    await fetch(fetcher, site.url("/old"), validators=first.validators)
    sent: list[Mapping[str, str]] = [request.headers for request in site.requests[2:]]
    assert [False, True] == ["if-none-match" in headers for headers in sent]


async def test_every_visit_has_its_own_way(site: Site, fetcher: Fetcher) -> None:
    """Two at once do not mix their cookies."""
    for name in "ab":
        site.route(f"/{name}", redirect(f"/{name}2", headers={"Set-Cookie": f"{name}=1"}))
        site.route(f"/{name}2", PAGE)
    await asyncio.gather(fetch(fetcher, site.url("/a")), fetch(fetcher, site.url("/b")))
    assert ["a=1", "b=1"] == [site.asked(path)[0].headers["cookie"] for path in ("/a2", "/b2")]
