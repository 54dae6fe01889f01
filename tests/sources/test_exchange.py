"""One request and its answer, over real sockets."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from datetime import timedelta

import pytest
import trustme

from tests.loopback import Answer, Line, Site, head, redirect
from tests.sources.conftest import NOW, fetch, server_tls
from watcher.sources.exchange import trusting
from watcher.sources.fetch import Fetched, Fetcher, Manners, PageRequest, Trouble, Unreachable
from watcher.sources.guard import Steady
from watcher.sources.pace import Pace

# --- certificates -----------------------------------------------------------------------------------


async def test_a_good_certificate_is_trusted(secure_site: Site, fetcher: Fetcher) -> None:
    """By the authorities that the fetcher was given."""
    assert isinstance(await fetch(fetcher, secure_site.route("/", Answer())), Fetched)


async def tls_answer(fetcher: Fetcher, *names: str, authority: trustme.CA, verify: bool = True) -> object:
    """What comes of a site that shows a certificate for `names`."""
    async with Site(tls=server_tls(authority, *names)) as site:
        site.route("/", Answer())
        request = PageRequest(site.url("/"), named=(site.origin,), robots=False, verify=verify)
        return await fetcher.fetch(request, now=NOW)


async def test_a_certificate_for_another_name_is_refused(fetcher: Fetcher, authority: trustme.CA) -> None:
    """The sentence says what is wrong and how to go on regardless."""
    answer = await tls_answer(fetcher, "other.example", authority=authority)
    assert isinstance(answer, Unreachable)
    assert (Trouble.TLS, True) == (answer.trouble, "not valid for '127.0.0.1'" in answer.reason)
    assert "`verify = false`" in answer.reason


async def test_a_certificate_of_an_unknown_authority_is_refused(fetcher: Fetcher) -> None:
    """As one that anybody can make for himself."""
    answer = await tls_answer(fetcher, "127.0.0.1", authority=trustme.CA())
    assert isinstance(answer, Unreachable)
    assert Trouble.TLS == answer.trouble


async def test_a_host_that_wants_our_certificate_is_told(fetcher: Fetcher, authority: trustme.CA) -> None:
    """TLS 1.3 refuses only when the answer is read."""
    context = server_tls(authority, "127.0.0.1")
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    async with Site(tls=context) as site:
        answer = await fetch(fetcher, site.route("/", Answer()))
    assert isinstance(answer, Unreachable)
    assert answer.trouble in (Trouble.TLS, Trouble.CONNECTION, Trouble.PROTOCOL)


async def test_only_the_page_s_own_origin_goes_without_a_certificate(fetcher: Fetcher) -> None:
    """What it leads to is verified."""
    nobody = trustme.CA()
    async with Site(tls=server_tls(nobody, "127.0.0.1")) as page, Site(tls=server_tls(nobody, "127.0.0.1")) as target:
        page.route("/", redirect(target.route("/", Answer())))
        request = PageRequest(page.url("/"), named=(page.origin, target.origin), robots=False, verify=False)
        answer = await fetcher.fetch(request, now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.TLS, 0) == (answer.trouble, len(target.requests))


async def test_a_page_may_go_without_a_valid_certificate(fetcher: Fetcher) -> None:
    """Where its settings say so, and for that page alone."""
    nobody = trustme.CA()
    assert isinstance(await tls_answer(fetcher, "other.example", authority=nobody, verify=False), Fetched)
    async with Site(tls=server_tls(nobody, "127.0.0.1")) as site:
        site.route("/", Answer())
        careless = PageRequest(site.url("/"), named=(site.origin,), robots=False, verify=False)
        assert isinstance(await fetcher.fetch(careless, now=NOW), Fetched)
        assert isinstance(await fetch(fetcher, site.url("/")), Unreachable)


async def test_plain_http_where_https_is_asked_is_told(fetcher: Fetcher) -> None:
    """The handshake fails."""

    async def plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head(400))
        await reader.read()
        writer.close()

    server = await asyncio.start_server(plainly, "127.0.0.1", 0)
    async with server:
        answer = await fetch(fetcher, f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    assert isinstance(answer, Unreachable)
    assert (Trouble.TLS, True) == (answer.trouble, "No secure connection" in answer.reason)


# --- connections ------------------------------------------------------------------------------------


async def test_a_connection_is_kept_between_pages(site: Site, fetcher: Fetcher) -> None:
    """Also over redirects, refusals and news."""
    site.route("/a", Answer(headers={"ETag": '"1"'}))
    site.route("/b", Answer(302, b"moved", {"Location": "/a"}))
    first = await fetch(fetcher, site.url("/a"))
    assert isinstance(first, Fetched)
    await fetch(fetcher, site.url("/a"), validators=first.validators)
    await fetch(fetcher, site.url("/b"))
    await fetch(fetcher, site.url("/missing"))
    assert (5, 1) == (len(site.requests), site.connections)


async def test_many_hosts_leave_few_connections_open(fetcher: Fetcher) -> None:
    """The routes that were used last are kept, the others are closed."""
    async with Site() as site:
        site.route("/", Answer())
        names = [f"host{number}.example" for number in range(130)]

        async def here(host: str, port: int) -> Sequence[str]:
            return ["127.0.0.1"]

        async with Fetcher(pace=Pace(Manners(gap=timedelta(0))), resolve=here) as many:
            for name in names:
                assert isinstance(await fetch(many, f"http://{name}:{site.port}/"), Fetched)
            again = [await fetch(many, f"http://{name}:{site.port}/") for name in (names[-1], names[0])]
            assert all(isinstance(answer, Fetched) for answer in again)
            assert 131 == site.connections
            at_once = await asyncio.gather(*(fetch(many, f"http://{name}:{site.port}/") for name in names))
            assert all(isinstance(answer, Fetched) for answer in at_once)


async def test_a_connection_that_the_host_closed_is_opened_anew(site: Site, fetcher: Fetcher) -> None:
    """A host may close what is idle."""

    async def once(line: Line) -> None:
        await Answer(body=b"x")(line)
        line.writer.close()
        await line.writer.wait_closed()

    url = site.route("/", once)
    assert isinstance(await fetch(fetcher, url), Fetched)
    assert isinstance(await fetch(fetcher, url), Fetched)
    assert 2 == site.connections


# --- proxies ----------------------------------------------------------------------------------------


async def test_a_name_that_leads_both_ways_is_told() -> None:
    """Though the config names it; the sentence says what to do where that is right."""

    async def both(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1", "93.184.216.34"]

    async with Fetcher(resolve=Steady(both)) as fetcher:
        answer = await fetch(fetcher, "http://tv.example/")
    assert isinstance(answer, Unreachable)
    assert (Trouble.ADDRESS, True) == (answer.trouble, "restart watcher where the host is yours" in answer.reason)


async def test_a_proxy_gets_the_request_and_its_own_login(site: Site, fetcher: Fetcher) -> None:
    """The page's host is not even looked up."""
    site.route("http://tv.example/page", Answer(body=b"by proxy"))
    proxy = f"http://me:secret@127.0.0.1:{site.port}"
    answer = await fetcher.fetch(PageRequest("http://tv.example/page", proxy=proxy, robots=False), now=NOW)
    assert isinstance(answer, Fetched)
    assert ("http://tv.example/page", "Basic bWU6c2VjcmV0") == (
        site.requests[0].target,
        site.requests[0].headers["proxy-authorization"],
    )


async def test_a_proxy_that_refuses_is_told_without_its_login(site: Site, fetcher: Fetcher) -> None:
    """Reasons go into logs."""
    site.route("tv.example:443", Answer(407))
    proxy = f"http://me:secret@127.0.0.1:{site.port}"
    answer = await fetcher.fetch(PageRequest("https://tv.example/", proxy=proxy, robots=False), now=NOW)
    assert isinstance(answer, Unreachable)
    assert "407" in answer.reason
    assert "secret" not in answer.reason


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "2130706433", "169.254.169.254", "[::1]"])
async def test_a_proxy_is_not_asked_for_inner_hosts(site: Site, fetcher: Fetcher, host: str) -> None:
    """A redirect could lead there."""
    request = PageRequest(f"http://{host}/", proxy=site.origin, robots=False)
    answer = await fetcher.fetch(request, now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.ADDRESS, 0) == (answer.trouble, site.connections)


async def test_the_environment_s_proxy_is_not_used(
    site: Site, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the config leads to one."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert isinstance(await fetch(fetcher, site.route("/", Answer())), Fetched)


def test_the_default_trust_is_not_empty() -> None:
    """Machines without authorities of their own get those of certifi."""
    context = trusting()
    assert ssl.CERT_REQUIRED == context.verify_mode
    assert context.cert_store_stats()["x509_ca"] > 50
