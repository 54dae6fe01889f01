"""config.toml: what it means, and what is said of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from textwrap import dedent
from zoneinfo import ZoneInfo

import pytest

from watcher.config import ConfigError, read_config
from watcher.core.model import Kind, Section, Signal, Title
from watcher.settings import Config, Console, Email, Encryption, Every, Host, Secret, Trust, Webhook

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)

TITLE = """
[[title]]
name = "The Lantern Keepers"
season = 2
pages = ["https://tv.example/lantern"]
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a config that only its owner may read."""

    def write(text: str) -> Path:
        path = tmp_path / "config.toml"
        path.write_text(dedent(text), encoding="utf-8")
        path.chmod(0o600)
        return path

    return write


@pytest.fixture
def read(write: Write) -> Callable[[str], Config]:
    """Reads a config from its text."""
    return lambda text: read_config(write(text))


@pytest.fixture
def refuse(write: Write) -> Callable[[str], list[str]]:
    """The mistakes that are found in a text, a line each, without the folder."""

    def refuse(text: str) -> list[str]:
        path = write(text)
        with pytest.raises(ConfigError) as caught:
            read_config(path)
        return [line.removeprefix(str(path)) for line in str(caught.value).splitlines()]

    return refuse


Read = Callable[[str], Config]
Refuse = Callable[[str], list[str]]


# --- what it means -------------------------------------------------------------------------------


def test_a_title_and_its_page_are_enough(read: Read, tmp_path: Path) -> None:
    """Everything else has a default, and alerts go to the console."""
    config = read(TITLE)

    assert (Title("the-lantern-keepers-2", "The Lantern Keepers", 2),) == config.titles
    assert ["https://tv.example/lantern"] == [page.url for page in config.pages]
    assert (Console("screen"),) == config.channels
    assert f"sqlite:///{tmp_path / 'watcher.db'}" == config.watcher.database
    assert (Every(HOUR, HOUR), SECOND) == (config.watcher.every, config.watcher.gap)


def test_every_setting_arrives(read: Read, tmp_path: Path) -> None:
    """The manual's example, key by key."""
    config = read(
        """
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
            headers = { "Accept-Language" = "en-GB" }, robots = false, verify = false },
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
    )

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
    assert (("Accept-Language", "en-GB"),) == page.headers
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


def test_a_byte_order_mark_and_windows_lines_are_no_mistake(tmp_path: Path) -> None:
    """A file that an editor on another system wrote is read."""
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + TITLE.replace("\n", "\r\n").encode())

    assert "The Lantern Keepers" == read_config(path).titles[0].name


# --- what is said of a wrong one -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[watcher]\nevry = "1h"', ":2: watcher.evry: this key is not known here; did you mean every?"),
        ('[wacher]\nevery = "1h"', ":1: wacher: this key is not known here; did you mean watcher?"),
        ('[watcher]\nevery = "15 minutes"', 'found "15 minutes"; did you mean "15m"?'),
        ("[watcher]\nevery = 30", 'found 30; did you mean "30s"?'),
        ('[watcher]\nevery = "0s"', "expected a duration longer than nothing"),
        ('[watcher]\nevery = { min = "2h", max = "1h" }', "expected a min that is not longer than the max"),
        ('[watcher]\ngap = "99999d"', "expected a duration of at most a year"),
        ('[watcher]\ntimezone = "Europe/Londn"', 'did you mean "Europe/London"?'),
        ('[watcher]\ntimezone = "../etc/passwd"', "expected a time zone"),
        ('[watcher]\nlanguage = "xx"', ':2: watcher.language: expected en, found "xx"'),
        ('[watcher]\ndatabase = "postgresql://x/y"', "PostgreSQL is not supported yet"),
        ('[watcher]\ndatabase = "watcher.db"', 'did you mean "sqlite:///watcher.db"?'),
        ('[watcher]\ndatabase = "sqlite:///none/watcher.db"', "there is no folder "),
        ('[watcher]\noperator = ["inbxo"]\n[channel.inbox]\ntype = "console"', 'did you mean "inbox"?'),
        ('[host."https://a.example"]\ngap = "1s"', 'did you mean [host."a.example"]?'),
        ('[host."a.example"]\nparallel = 0', "expected a number of at least 1, found 0"),
        ('[channel.x]\nurl = "https://a.example"', ":1: channel.x: type is missing"),
        ('[channel.x]\ntype = "webhok"', 'expected console, email or webhook, found "webhok"; did you mean "webhook"?'),
        ('[channel.x]\ntype = "webhook"\nurl = "hooks.example/x"', 'did you mean "https://hooks.example/x"?'),
        ('[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nsecrt = "x"', "did you mean secret?"),
        ('[channel.x]\ntype = "email"\nto = ["a@b.example"]\nsmtp = "smtp://h"', ":1: channel.x: from is missing"),
        ('[channel.x]\ntype = "email"\nto = ["you@@x"]', 'expected an email address such as "you@example.com"'),
    ],
)
def test_a_mistake_names_its_line_and_what_was_meant(refuse: Refuse, text: str, said: str) -> None:
    """Each kind of mistake outside titles."""
    assert any(said in line for line in refuse(text + TITLE)), refuse(text + TITLE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('nam = "One"\npages = ["https://a.example"]', "title[1]: name is missing"),
        ('name = " "\npages = ["https://a.example"]', "expected text on one line"),
        ('name = "One"', "title[1]: pages is missing"),
        ('name = "One"\npages = []', "title[1].pages: expected at least one entry"),
        ('name = "One"\npages = "https://a.example"', "title[1].pages: expected a list in square brackets"),
        ('name = "One"\npages = ["a.example/one"]', 'did you mean "https://a.example/one"?'),
        ('name = "One"\npages = ["ftp://a.example/one"]', "expected an address that begins with https:// or http://"),
        ('name = "One"\npages = ["http://[::1"]', "expected an address"),
        ('name = "One"\npages = ["https://user:pw@a.example"]', "expected an address without a user name"),
        ('name = "One"\npages = ["none.html"]', 'there is no file "none.html"'),
        ('name = "One"\npages = ["../x.html"]', "expected a file in the config's own folder or below"),
        ('name = "One"\npages = ["https://a.example", "https://a.example"]', "stands here twice"),
        ('name = "One"\npages = [{ url = "https://a.example", as = "feed" }]', '"feed" is not supported yet'),
        ('name = "One"\npages = [{ url = "https://a.example", trust = "pres" }]', 'did you mean "press"?'),
        (
            'name = "One"\npages = [{ url = "https://a.example", headers = { Host = "x" } }]',
            "headers that a client may",
        ),
        ('name = "One"\nseason = "two"\npages = ["https://a.example"]', 'expected a whole number, found "two"'),
        ('name = "One"\nseason = true\npages = ["https://a.example"]', "expected a whole number, found true"),
        ('name = "One"\nkind = "serie"\npages = ["https://a.example"]', 'did you mean "series"?'),
        ('name = "One"\nsignals = ["trailers"]\npages = ["https://a.example"]', 'did you mean "trailer"?'),
        ('name = "One"\nsignals = []\npages = ["https://a.example"]', "nothing would be watched"),
        ('name = "One"\nid = "a.b"\npages = ["https://a.example"]', 'expected letters, digits, "-" and "_"'),
        ('name = "One"\nnotify = ["hok"]\npages = ["https://a.example"]', "there is no [channel.hok]"),
        ('name = "One"\nconfirm = 2\npages = ["https://a.example"]', "more than 1 is not supported yet"),
        ('name = "One"\npages = ["https://a.example"]\n[[title.section]]\nname = "plot"', "heading is missing"),
    ],
)
def test_a_mistake_in_a_title_names_its_line_and_what_was_meant(refuse: Refuse, text: str, said: str) -> None:
    """Each kind of mistake inside a title."""
    assert any(said in line for line in refuse(f"[[title]]\n{text}")), refuse(f"[[title]]\n{text}")


def test_all_mistakes_are_named_at_once_in_the_order_of_the_file(refuse: Refuse) -> None:
    """Wrong keys, wrong values, missing references and titles of one id do not hide each other."""
    found = refuse(
        """\
        [watcher]
        evry = "1h"
        timezone = "Nowhere"
        [[title]]
        name = "One"
        notify = ["hok"]
        pages = ["tv.example"]
        [[title]]
        name = "One"
        seasn = 2
        pages = ["https://a.example"]
        [channel.hook]
        type = "webhook"
        url = 5
        """
    )

    assert [":2:", ":3:", ":6:", ":7:", ":9:", ":10:", ":14:"] == [line[: line.index(" ")] for line in found]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"a = 1\nb = \n", ":2: not valid TOML: invalid value (column 5)"),
        (b"a = 1\nb = [1,", "not valid TOML"),
        (b"a = 1\na = 2\n", "not valid TOML"),
        (b"a = 1\n\nb = " + b"[" * 100_000, ":3: the brackets are nested too deeply"),
        (b"a = 1\nb = '\xff'\n", ":2: this line is not UTF-8 text"),
        (b"", ":1: title is missing"),
    ],
)
def test_a_file_that_is_no_config_is_one_sentence(tmp_path: Path, body: bytes, said: str) -> None:
    """Broken TOML, brackets without end, bytes that are no text, nothing at all."""
    path = tmp_path / "config.toml"
    path.write_bytes(body)

    with pytest.raises(ConfigError) as caught:
        read_config(path)

    assert 1 == len(caught.value.mistakes)
    assert said in str(caught.value)


def test_a_missing_config_names_the_command_that_writes_one(tmp_path: Path) -> None:
    """Nobody has to look for the next step."""
    with pytest.raises(ConfigError, match="watcher init"):
        read_config(tmp_path / "config.toml")


def test_titles_in_another_script_have_ids_of_their_own(read: Read) -> None:
    """What cannot be spelt in plain letters is told apart by a mark, not refused."""
    config = read(
        '[[title]]\nname = "겨울"\npages = ["https://a.example"]\n[[title]]\nname = "여름"\npages = ["https://a.example"]'
    )

    assert 2 == len({title.id for title in config.titles})
    assert all(title.id.isascii() for title in config.titles)


# --- secrets -------------------------------------------------------------------------------------

OPEN = """
[channel.inbox]
type     = "email"
to       = ["you@example.com"]
from     = "watcher@example.com"
smtp     = "smtp://user@localhost"
password = "hunter2"
"""


def test_a_plain_secret_that_others_can_read_is_refused(write: Write) -> None:
    """The sentence says what to do, and does not say the secret."""
    path = write(OPEN + TITLE)
    path.chmod(0o644)

    with pytest.raises(ConfigError, match="chmod 600") as caught:
        read_config(path)

    assert "hunter2" not in str(caught.value)


def test_a_plain_secret_of_the_owner_alone_is_used_and_never_shown(read: Read) -> None:
    """It is revealed where it is used, and nowhere else."""
    config = read(OPEN + TITLE)
    channel = config.channels[0]

    assert isinstance(channel, Email) and channel.password
    assert "hunter2" == channel.password.reveal()
    assert "hunter2" not in repr(config)


@pytest.mark.parametrize(
    "text",
    [
        OPEN.replace('"hunter2"', '["hunter2"]'),
        OPEN.replace('"smtp://user@localhost"', '"smpt://user:hunter2@localhost"').replace('password = "hunter2"', ""),
        '[channel.hook]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { envv = "hunter2" }',
        '[channel.hook]\ntype = "webhook"\nurl = "https://a.example"\nsecrets = "hunter2"',
    ],
)
def test_a_wrong_setting_never_shows_a_secret(refuse: Refuse, text: str) -> None:
    """Where a secret stands wrongly, the mistake is named and the secret is not."""
    assert "hunter2" not in "\n".join(refuse(text + TITLE))


def test_a_secret_that_cannot_be_read_is_named(read: Read) -> None:
    """The variable or the file, so that it can be set."""
    config = read(
        TITLE + '[channel.a]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { env = "WATCHER_TEST_NOT_SET" }\n'
        '[channel.b]\ntype = "webhook"\nurl = "https://a.example"\nsecret = { file = "none" }\n'
    )

    first, second = config.missing_secrets()
    assert "channel.a: the environment variable WATCHER_TEST_NOT_SET is not set" == first
    assert "none cannot be read: No such file or directory" in second


# --- more than one line in braces ----------------------------------------------------------------


def test_a_table_in_braces_may_go_over_several_lines(refuse: Refuse) -> None:
    """It is read as if it stood on one line, and what comes after it keeps its line."""
    found = refuse(
        """\
        [[title]]
        name  = "One, }"
        pages = [
          { url = "https://a.example/#,}",  # the first
            every = "1h",
          },
        ]
        seasn = 2
        """
    )

    assert found == [":8: title[1].seasn: this key is not known here; did you mean season?"]
