"""config.toml: what it means."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.config.examples import TITLE, Read
from watcher.config import read_config
from watcher.core.model import Change, Kind, Section, Signal, Title, Trust
from watcher.core.timing import Digest, Quiet, Timing
from watcher.settings import (
    Apprise,
    Console,
    Email,
    Encryption,
    Every,
    Format,
    Habits,
    Host,
    PageLogin,
    Priority,
    Secret,
    SourceKind,
    Webhook,
)

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)

EVERYTHING = """
[watcher]
database = "sqlite:///known.db"
every    = { min = "15m", max = "12h" }
gap      = "2s"
contact  = "you@example.com"
timezone = "Europe/London"
operator = ["screen"]
[host."Slow.example"]
gap      = "10s"
parallel = 3
[[title]]
name    = "The Diplomat"
kind    = "film"
id      = "diplomat"
aliases = ["Diplomat"]
signals = ["trailer"]
notify  = ["inbox", "hook"]
every   = "1d"
pages   = [
  { url = "https://slow.example/diplomat", every = "90s", as = "page", trust = "press", language = "en",
    headers = { "Accept-Language" = "en-GB", "X-Key" = { env = "KEY" } }, cookies = { session = { file = "s" } },
    login = { user = "me", password = { env = "PW" } }, proxy = { env = "PROXY" }, robots = false, verify = false },
]
[[title.section]]
name    = "plot"
heading = "the plot"
[channel.screen]
type     = "console"
[channel.inbox]
type     = "email"
to       = ["you@example.com"]
from     = "Watcher <watcher@example.com>"
smtp     = "smtp://us%40er@localhost:25"
password = { file = "smtp.secret" }
[channel.hook]
type     = "webhook"
url      = "http://127.0.0.1:8080/watcher"
secret   = [{ env = "NEW" }, { env = "OLD" }]
"""


def test_a_title_and_its_page_are_enough(read: Read, tmp_path: Path) -> None:
    """Everything else has a default, and alerts go to the console."""
    config = read(TITLE)

    assert (Title("the-lantern-keepers-2", "The Lantern Keepers", 2),) == config.titles
    assert ["https://tv.example/lantern"] == [page.url for page in config.pages]
    assert (Console("screen"),) == config.channels
    assert f"sqlite:///{tmp_path / 'watcher.db'}" == config.watcher.database
    assert (Every(HOUR, HOUR), SECOND) == (config.watcher.every, config.watcher.gap)


def test_every_setting_arrives(read: Read, tmp_path: Path) -> None:
    """The example of every setting, key by key."""
    config = read(EVERYTHING)

    page = config.pages[0]
    assert f"sqlite:///{tmp_path / 'known.db'}" == config.watcher.database
    assert Every(15 * MINUTE, 12 * HOUR) == config.watcher.every
    assert ("you@example.com", ZoneInfo("Europe/London")) == (config.watcher.contact, config.watcher.timezone)
    assert Host("slow.example", 10 * SECOND, 3) == config.host("slow.example")
    assert Host("other.example", 2 * SECOND) == config.host("other.example")
    assert (
        Title(
            "diplomat",
            "The Diplomat",
            None,
            Kind.FILM,
            ("Diplomat",),
            (Signal.TRAILER,),
            (Section("plot", "the plot"),),
        )
        == page.title
    )
    assert (Every(90 * SECOND, 90 * SECOND), ("inbox", "hook")) == (page.every, page.notify)
    assert (Trust.PRESS, "en", False, False) == (page.trust, page.language, page.robots, page.verify)
    assert (("Accept-Language", Secret(text="en-GB")), ("X-Key", Secret(env="KEY"))) == page.headers
    assert (("session", Secret(file=tmp_path / "s")),) == page.cookies
    assert (PageLogin("me", Secret(env="PW")), Secret(env="PROXY")) == (page.login, page.proxy)
    assert (
        Console("screen"),
        Email(
            name="inbox",
            to=("you@example.com",),
            sender="Watcher <watcher@example.com>",
            host="localhost",
            port=25,
            encryption=Encryption.STARTTLS,
            user="us@er",
            password=Secret(file=tmp_path / "smtp.secret"),
        ),
        Webhook("hook", "http://127.0.0.1:8080/watcher", (Secret(env="NEW"), Secret(env="OLD"))),
    ) == config.channels


def test_an_interval_is_taken_from_the_nearest_place(read: Read) -> None:
    """A page's own, else its title's, else everybody's."""
    config = read(
        """
        [watcher]
        every = "6h"
        [[title]]
        name  = "One"
        every = "2h"
        pages = ["https://a.example", { url = "https://b.example", every = "1h" }]
        [[title]]
        name  = "Two"
        pages = ["https://c.example"]
        """
    )

    assert [2 * HOUR, HOUR, 6 * HOUR] == [page.every.max for page in config.pages]


def test_an_operators_channel_does_not_hear_of_titles(read: Read) -> None:
    """Without `notify`, a title goes to every channel that is not an operator's."""
    config = read(
        """
        [watcher]
        operator = ["ops"]
        [channel.ops]
        type = "console"
        [channel.me]
        type = "console"
        """
        + TITLE
    )

    assert ("me",) == config.pages[0].notify


def test_every_wish_of_a_channel_arrives(read: Read, tmp_path: Path) -> None:
    """Format, headers, hidden address; signals, spoilers, digest, quiet hours and template."""
    (tmp_path / "mine.txt").write_text("{{ subject }}", encoding="utf-8")
    config = read(
        TITLE
        + """
        [watcher]
        timezone = "Europe/London"
        heartbeat = { file = "ping" }
        weekly = false
        [channel.chat]
        type     = "webhook"
        format   = "telegram"
        url      = { env = "CHAT_URL" }
        chat     = "4711"
        headers  = { "X-From" = "watcher", Authorization = { env = "TOKEN" } }
        signals  = ["trailer", "trailer"]
        spoilers = false
        digest   = "weekly"
        hour     = 18
        urgent   = ["released"]
        quiet    = "22:00-08:00"
        template = "mine.txt"
        priority = { cancelled = "high", cast = "low" }
        [channel.phone]
        type     = "apprise"
        url      = ["tgram://a/b", { file = "phone" }]
        """
    )

    timing = Timing(
        Digest.WEEKLY, time(18), frozenset({Change.RELEASED}), Quiet(time(22), time(8)), ZoneInfo("Europe/London")
    )
    wishes = (("cancelled", Priority.HIGH), ("cast", Priority.LOW))
    assert (Secret(file=tmp_path / "ping"), False) == (config.watcher.heartbeat, config.watcher.weekly)
    assert (
        Webhook(
            "chat",
            "",
            format=Format.TELEGRAM,
            headers=(("X-From", Secret(text="watcher")), ("Authorization", Secret(env="TOKEN"))),
            chat="4711",
            hidden=Secret(env="CHAT_URL"),
            habits=Habits((Signal.TRAILER,), False, timing, tmp_path / "mine.txt", wishes),
        ),
        Apprise("phone", (Secret(text="tgram://a/b"), Secret(file=tmp_path / "phone"))),
    ) == config.channels


def test_a_page_may_be_a_file_beside_the_config(read: Read, tmp_path: Path) -> None:
    """Its address is the path as written; where it lies is known, too."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "one.html").write_text("<p>One</p>", encoding="utf-8")

    page = read('[[title]]\nname = "One"\npages = ["pages/one.html"]').pages[0]

    assert ("pages/one.html", tmp_path / "pages" / "one.html") == (page.url, page.file)


def test_a_hasty_interval_is_warned_of(read: Read) -> None:
    """Every second is allowed, and said to be unfriendly."""
    config = read('[[title]]\nname = "One"\nevery = "1s"\npages = ["https://a.example"]')

    assert SECOND == config.pages[0].every.max
    assert any("every 1 s" in warning for warning in config.warnings)


def test_pages_that_can_never_confirm_each_other_are_warned_of(read: Read) -> None:
    """Two addresses of one host are one voice."""
    title = '[[title]]\nname = "One"\nconfirm = 2\npages = ["https://a.example/1", "{}"]'

    assert () == read(title.format("https://b.example/")).warnings
    (warning,) = read(title.format("https://www.a.example/2")).warnings
    assert "One: confirm = 2, but its pages are on one host; nothing of it will be told" == warning


def test_the_kind_of_a_page_is_told_by_its_address_or_left_to_its_content(read: Read) -> None:
    """`as` wins; a file is a page."""
    config = read(
        """
        [watcher]
        contact = "you@example.com"
        tmdb = { file = "token" }
        [host."api.tvmaze.com"]
        gap = "5s"
        [[title]]
        name  = "One"
        pages = ["https://www.tvmaze.com/shows/1/one", "https://www.themoviedb.org/tv/1-one",
                 "https://a.example/feed", { url = "https://en.wikipedia.org/wiki/One", as = "page" },
                 { url = "https://a.example/x", as = "feed" }]
        """
    )

    kinds = [SourceKind.TVMAZE, SourceKind.TMDB, None, SourceKind.PAGE, SourceKind.FEED]
    assert kinds == [page.source for page in config.pages]
    assert [Trust.WIKI, Trust.WIKI, None, None, None] == [page.trust for page in config.pages]
    assert () == config.warnings
    assert ["watcher.tmdb: the secret file"] == [trouble[:29] for trouble in config.missing_secrets()]


def test_wikipedia_is_told_whom_it_serves(read: Read) -> None:
    """It asks programs for a contact; without one it is said so."""
    text = '[[title]]\nname = "One"\npages = ["https://de.wikipedia.org/wiki/One"]'

    assert any("Wikipedia asks programs for" in warning for warning in read(text).warnings)


def test_a_byte_order_mark_and_windows_lines_are_no_mistake(tmp_path: Path) -> None:
    """A file that an editor on another system wrote is read."""
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + TITLE.replace("\n", "\r\n").encode())

    assert "The Lantern Keepers" == read_config(path).titles[0].name
