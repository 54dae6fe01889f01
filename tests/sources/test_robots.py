"""What hosts ask of robots."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from tests.loopback import Answer, Line, Site, hang, redirect
from tests.sources.conftest import NOW
from watcher.sources.answer import Later, Trouble, Unreachable
from watcher.sources.body import Body
from watcher.sources.exchange import Reply
from watcher.sources.fetch import Fetched, Fetcher, Manners, PageRequest
from watcher.sources.pace import Pace
from watcher.sources.robots import LARGEST, Robots, RobotsFile, Rules
from watcher.sources.url import Origin, Url
from watcher.sources.visit import Arrived

ORIGIN = Origin("https", "tv.example", 443)
DAY = timedelta(days=1)


class Host:
    """Answers for robots.txt; counts how often it is asked."""

    def __init__(self, body: bytes = b"", status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.body, self.status, self.headers = body, status, headers or {}
        self.trouble: Unreachable | Later | None = None
        self.asked = 0

    async def __call__(self, url: Url) -> Arrived | Unreachable | Later:
        """What a visit would bring."""
        self.asked += 1
        assert "https://tv.example/robots.txt" == str(url)
        await asyncio.sleep(0)
        return self.trouble or Arrived(url, Reply(self.status, self.headers, Body(self.body)), conditional=False)


async def allowed(text: str | bytes, target: str) -> bool:
    """Whether a robots.txt lets us read a page."""
    body = text.encode() if isinstance(text, str) else text
    rules = await Robots().rules(ORIGIN, Host(body), NOW)
    assert isinstance(rules, Rules)
    return rules.allow(Url(ORIGIN, target))


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("", "/", True),
        ("User-agent: *\nDisallow: /", "/", False),
        ("User-agent: *\nDisallow:", "/", True),
        ("User-agent: *\nDisallow: /private", "/private/a", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /\nAllow: /tv/", "/tv/a", True),
        ("User-agent: *\nAllow: /tv/\nDisallow: /", "/tv/a", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /*.php$", "/a.php", False),
        ("User-agent: *\nDisallow: /*.php$", "/a.php?b", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: watcher\nDisallow: /no", "/yes", True),
        ("User-agent: *\nAllow: /\n\nUser-agent: Watcher\nDisallow: /", "/yes", False),
        ("User-agent: watcher/1.0\nDisallow: /", "/", False),
        ("User-agent: a\nUser-agent: watcher\nUser-agent: b\nDisallow: /", "/", False),
        ("User-agent: watcher\nDisallow: /a\n\nUser-agent: watcher\nDisallow: /b", "/b", False),
        ("User-agent: watch\nDisallow: /", "/", True),
        ("User-agent: w\nDisallow: /", "/", True),
        ("User-agent: skywatcher\nDisallow: /", "/", True),
        ("User-agent: GPTBot\nDisallow: /", "/", True),
        ("User-agent: *\nCrawl-delay: 5\n\nUser-agent: GPTBot\nDisallow: /", "/", True),
        ("User-agent: watcher\nSitemap: https://tv.example/s.xml\nDisallow: /", "/", False),
        ("User-agent: watcher\n# a word\n\nUser-agent: b\nDisallow: /", "/", False),
        ("user-agent : *\r\ndisallow : /\r\n", "/", False),
        ("User-agent: *\rDisallow: /", "/", False),
        ("User-agent: * # all\nDisallow: / # everything", "/", False),
        ("\ufeffUser-agent: *\nDisallow: /", "/", False),
        ("Disallow: /", "/", True),
        ("<html><body>not found</body></html>", "/", True),
        (b"\xff\xfe\x00rubbish\nUser-agent: *\nDisallow: /", "/", False),
        ("User-agent: *\nDisallow: /%C3%BC", "/%C3%BC", False),
        ("User-agent: *\nDisallow: /ü", "/%C3%BC", False),
    ],
)
async def test_the_rules_are_read_as_rfc_9309_says(text: str | bytes, target: str, expected: bool) -> None:
    """The longest match wins, a group of our own wins over everybody's, a byte order mark hides nothing."""
    assert expected == await allowed(text, target)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nCrawl-delay: 10", 10),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nRequest-rate: 1/20", 20),
        ("User-agent: *\nRequest-rate: 3/1m", 20),
        ("User-agent: *\nCrawl-delay: 10\nRequest-rate: 1/20", 20),
        ("User-agent: other\nCrawl-delay: 10", 0),
        ("User-agent: *\nCrawl-delay: -10", 0),
        ("User-agent: *\nCrawl-delay: soon", 0),
        ("User-agent: *\nCrawl-delay: nan", 0),
        ("User-agent: *\nCrawl-delay: 1e30", 86400),
        ("User-agent: *\nRequest-rate: 0/5", 0),
    ],
)
async def test_the_gap_that_is_asked_for_is_read(text: str, expected: float) -> None:
    """Crawl-delay or request-rate, whichever is longer; a day at most."""
    rules = await Robots().rules(ORIGIN, Host(text.encode()), NOW)
    assert isinstance(rules, Rules)
    assert timedelta(seconds=expected) == rules.delay


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 410, 418])
async def test_a_host_without_rules_allows_everything(status: int) -> None:
    """Whatever else it says (RFC 9309, 2.3.1.3)."""
    rules = await Robots().rules(ORIGIN, Host(b"User-agent: *\nDisallow: /", status), NOW)
    assert isinstance(rules, Rules)
    assert rules.allow(Url(ORIGIN, "/"))


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
async def test_a_host_in_trouble_is_left_alone_for_now(status: int) -> None:
    """Its rules cannot be known (RFC 9309, 2.3.1.4)."""
    answer = await Robots().rules(ORIGIN, Host(status=status), NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.ROBOTS, status) == (answer.trouble, answer.status)
    assert f"https://tv.example/robots.txt answers {status}" in answer.reason


async def test_a_host_in_trouble_is_asked_again_when_it_says() -> None:
    """Or after ten minutes."""
    robots, host = Robots(), Host(status=503, headers={"retry-after": "60"})
    for _ in range(3):
        assert isinstance(await robots.rules(ORIGIN, host, NOW), Unreachable)
    assert 1 == host.asked
    host.status, host.body = 200, b"User-agent: *\nDisallow: /"
    assert isinstance(await robots.rules(ORIGIN, host, NOW + timedelta(seconds=60)), Rules)


async def test_rules_that_did_not_come_are_asked_for_again_at_once() -> None:
    """A connection that broke says nothing about the next; the pace of the host bounds how often."""
    robots, host = Robots(), Host()
    host.trouble = Unreachable("broke")
    assert Unreachable("broke") == await robots.rules(ORIGIN, host, NOW)
    host.trouble = None
    assert isinstance(await robots.rules(ORIGIN, host, NOW), Rules)


async def test_rules_are_kept_for_a_day() -> None:
    """Then they are read again."""
    robots, host = Robots(), Host(b"User-agent: *\nDisallow: /")
    for age in (timedelta(0), DAY - timedelta(seconds=1), DAY):
        await robots.rules(ORIGIN, host, NOW + age)
    assert 2 == host.asked


async def test_old_rules_hold_while_there_are_no_others() -> None:
    """A host that breaks down does not lose what it asked for (RFC 9309, 2.4)."""
    robots, host = Robots(), Host(b"User-agent: *\nDisallow: /a")
    await robots.rules(ORIGIN, host, NOW)
    host.trouble = Unreachable("down")
    rules = await robots.rules(ORIGIN, host, NOW + DAY)
    assert isinstance(rules, Rules)
    assert [False, True] == [rules.allow(Url(ORIGIN, target)) for target in ("/a", "/b")]


async def test_many_pages_of_one_host_read_its_rules_once() -> None:
    """The first asks, the others wait."""
    robots, host = Robots(), Host()
    await asyncio.gather(*(robots.rules(ORIGIN, host, NOW) for _ in range(20)))
    assert 1 == host.asked


async def test_an_asker_that_is_stopped_leaves_the_others_their_turn() -> None:
    """The next one asks anew."""
    robots, host = Robots(), Host()
    tasks = [asyncio.ensure_future(robots.rules(ORIGIN, host, NOW)) for _ in range(2)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    assert isinstance(await tasks[1], Rules)


async def test_a_host_that_may_not_be_asked_yet_passes_that_on() -> None:
    """And is asked the next time."""
    robots, host = Robots(), Host()
    host.trouble = Later(NOW, "wait")
    assert isinstance(await robots.rules(ORIGIN, host, NOW), Later)
    host.trouble = None
    assert isinstance(await robots.rules(ORIGIN, host, NOW), Rules)


async def test_what_was_read_outlives_a_restart() -> None:
    """In its short form: the groups that are for us."""
    robots = Robots()
    text = b"User-agent: GPTBot\nDisallow: /x\n\nUser-agent: *\nDisallow: /a"
    await robots.rules(ORIGIN, Host(text), NOW)
    assert (RobotsFile(ORIGIN, "User-agent: *\nDisallow: /a", NOW + DAY),) == robots.known()
    again, host = Robots(), Host()
    again.restore(robots.known())
    rules = await again.rules(ORIGIN, host, NOW)
    assert isinstance(rules, Rules)
    assert (False, 0) == (rules.allow(Url(ORIGIN, "/a")), host.asked)


async def test_only_so_many_hosts_are_remembered() -> None:
    """Those that were asked last."""
    robots = Robots()
    robots.restore(RobotsFile(Origin("http", f"host{number}.example", 80), "", NOW) for number in range(2_500))
    assert 2_000 == len(robots.known())


HOSTILE = {
    "names times rules": "".join(f"User-agent: a{number}\n" for number in range(17_000)) + "Allow: /a\n" * 25_000,
    "rules": "User-agent: *\n" + "".join(f"Disallow: /{number}*a\n" for number in range(30_000)),
    "stars": "User-agent: *\nDisallow: /" + "*a" * 250_000 + "\n",
    "one line": "x" * LARGEST,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_a_hostile_file_is_read_in_time(text: str) -> None:
    """Half a megabyte made to stall us."""
    began = time.perf_counter()
    await allowed(text, "/" + "a" * 5_000)
    assert time.perf_counter() - began < 5


# --- together with the fetcher ----------------------------------------------------------------------


@pytest.fixture
async def page(site: Site) -> PageRequest:
    """A page that is there."""
    url = site.route("/page?a", Answer(body=b"x"))
    site.route("/page", Answer(body=b"x"))
    return PageRequest(url, named=(url,))


async def test_a_page_that_robots_may_not_read_is_not_asked_for(
    site: Site, fetcher: Fetcher, page: PageRequest
) -> None:
    """The sentence says who asks, and how to read it regardless."""
    site.route("/robots.txt", Answer(body=b"User-agent: *\nDisallow: /page"))
    answer = await fetcher.fetch(page, now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.ROBOTS, 0) == (answer.trouble, site.count("/page"))
    assert f"{site.origin}/robots.txt asks programs not to read" in answer.reason
    assert "`robots = false`" in answer.reason


async def test_a_page_may_be_read_regardless(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """Where its settings say so; robots.txt is then not even asked for."""
    site.route("/robots.txt", Answer(body=b"User-agent: *\nDisallow: /"))
    answer = await fetcher.fetch(PageRequest(page.url, page.named, robots=False), now=NOW)
    assert isinstance(answer, Fetched)
    assert 0 == site.count("/robots.txt")


async def test_robots_txt_is_asked_for_once_and_first(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """By the same name, without what the page's settings hold."""
    secret = PageRequest(page.url, page.named, headers=(("X-Key", "1"),), cookies=(("a", "1"),), auth=("me", "1"))
    for _ in range(2):
        assert isinstance(await fetcher.fetch(secret, now=NOW), Fetched)
    assert ["/robots.txt", "/page", "/page"] == [request.path for request in site.requests]
    asked = site.requests[0].headers
    assert asked["user-agent"].startswith("watcher/")
    assert not {"x-key", "cookie", "authorization"} & set(asked)


async def test_a_redirect_asks_the_other_host_s_rules_as_well(site: Site, other: Site, fetcher: Fetcher) -> None:
    """A page that may be read there by its own address only."""
    other.route("/robots.txt", Answer(body=b"User-agent: *\nDisallow: /"))
    url = site.route("/", redirect(other.url("/")))
    answer = await fetcher.fetch(PageRequest(url, named=(url, other.origin)), now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.ROBOTS, 0) == (answer.trouble, other.count("/"))


async def test_rules_may_stand_elsewhere(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """A redirect of robots.txt is followed; one without end counts as no rules."""
    site.route("/robots.txt", redirect("/other.txt"))
    site.route("/other.txt", Answer(body=b"User-agent: *\nDisallow: /page"))
    assert isinstance(await fetcher.fetch(page, now=NOW), Unreachable)
    site.route("/robots.txt", redirect("/robots.txt"))
    assert isinstance(await fetcher.fetch(page, now=NOW + DAY), Fetched)


async def test_only_the_first_half_megabyte_counts(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """The rest is not read."""
    rules = b"User-agent: *\nDisallow: /other\n" + b"#" * LARGEST + b"\nDisallow: /page"
    site.route("/robots.txt", Answer(body=rules))
    assert isinstance(await fetcher.fetch(page, now=NOW), Fetched)


@pytest.fixture
async def hasty() -> AsyncIterator[Fetcher]:
    """Gives up after a tenth of a second."""
    async with Fetcher(pace=Pace(Manners(timedelta(0))), deadline=timedelta(seconds=0.1)) as fetcher:
        yield fetcher


async def test_rules_that_do_not_come_count_as_the_page_s_time(site: Site, hasty: Fetcher, page: PageRequest) -> None:
    """The page is not asked for then."""
    site.route("/robots.txt", hang)
    answer = await hasty.fetch(page, now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.TIMEOUT, 0) == (answer.trouble, site.count("/page"))


async def test_a_long_delay_defers_the_page(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """From the second on: the delay is known once robots.txt is read."""
    site.route("/robots.txt", Answer(body=b"User-agent: *\nCrawl-delay: 60"))
    assert isinstance(await fetcher.fetch(page, now=NOW), Fetched)
    later = await fetcher.fetch(page, now=NOW)
    assert isinstance(later, Later)
    assert timedelta(seconds=58) < later.at - NOW <= timedelta(seconds=60)


async def test_an_inner_host_is_not_even_asked_for_its_rules(other: Site, fetcher: Fetcher) -> None:
    """The exception for a named origin holds for its robots.txt, and for no other."""
    answer = await fetcher.fetch(PageRequest(other.url("/")), now=NOW)
    assert isinstance(answer, Unreachable)
    assert (Trouble.ADDRESS, 0) == (answer.trouble, other.connections)


async def test_bad_rules_are_no_reason_to_break(site: Site, fetcher: Fetcher, page: PageRequest) -> None:
    """A connection cut in the middle of robots.txt is trouble with the page."""

    async def cut(line: Line) -> None:
        line.reset()

    site.route("/robots.txt", cut)
    assert isinstance(await fetcher.fetch(page, now=NOW), Unreachable)
