"""What is said of a wrong config."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.config.examples import TITLE, Read, Refuse
from watcher.config import ConfigError, read_config


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
        ('[watcher]\nlanguage = "xx"', ":2: watcher.language: expected en, de, fr, es, it, nl or pt"),
        ('[watcher]\nlanguage = "EN"', 'did you mean "en"?'),
        ('[watcher]\nlanguage = "en-XX"', 'such as "en-US", found "en-XX"'),
        ('[watcher]\ndatabase = "postgresql://x/y"', "PostgreSQL is not supported yet"),
        ('[watcher]\ndatabase = "watcher.db"', 'did you mean "sqlite:///watcher.db"?'),
        ('[watcher]\ndatabase = "sqlite:///none/watcher.db"', "there is no folder "),
        ('[watcher]\noperator = ["inbxo"]\n[channel.inbox]\ntype = "console"', 'did you mean "inbox"?'),
        ('[host."https://a.example"]\ngap = "1s"', 'did you mean [host."a.example"]?'),
        ('[host."a.example"]\nparallel = 0', "expected a number of at least 1, found 0"),
        ('[channel.x]\nurl = "https://a.example"', ":1: channel.x: type is missing"),
        (
            '[channel.x]\ntype = "webhok"',
            'expected console, email, webhook or apprise, found "webhok"; did you mean "webhook"?',
        ),
        ('[channel.x]\ntype = "webhook"\nurl = "hooks.example/x"', 'did you mean "https://hooks.example/x"?'),
        ('[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nsecrt = "x"', "did you mean secret?"),
        ('[channel.x]\ntype = "email"\nto = ["a@b.example"]\nsmtp = "smtp://h"', ":1: channel.x: from is missing"),
        ('[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nformat = "slak"', 'did you mean "slack"?'),
        ('[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nformat = "telegram"', "chat is missing"),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nformat = "slack"\nchat = "1"',
            'only format = "telegram" has one',
        ),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nformat = "slack"\nsecret = "x"',
            "requests for slack are not signed",
        ),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nheaders = { "X Y" = "z" }',
            "expected a header name",
        ),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nheaders = { Host = { env = "X" } }',
            '"Host" is not one',
        ),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\ndigest = "daily"',
            "programs get each alert at once and whole",
        ),
        (
            '[channel.x]\ntype = "webhook"\nurl = "https://a.example"\nspoilers = false',
            "programs get each alert at once and whole",
        ),
        ('[channel.x]\ntype = "console"\ndigest = "dayly"', 'did you mean "daily"?'),
        ('[channel.x]\ntype = "console"\nhour = 7', "only a digest has it"),
        ('[channel.x]\ntype = "console"\npriority = { cast = "low" }', "it can by email, ntfy, telegram, discord or"),
        ('[channel.x]\ntype = "console"\npriority = { csat = "low" }', 'did you mean "cast"?'),
        ('[channel.x]\ntype = "console"\npriority = { cast = "lwo" }', 'did you mean "low"?'),
        ('[channel.x]\ntype = "console"\npriority = "low"', "expected a table such as"),
        ('[channel.x]\ntype = "console"\ndigest = "daily"\nhour = 24', "expected a number of at most 23, found 24"),
        ('[channel.x]\ntype = "console"\ndigest = "daily"\nurgent = ["relesed"]', 'did you mean "released"?'),
        ('[channel.x]\ntype = "console"\nquiet = "22-8"', 'two different times of day such as "22:00-08:00"'),
        ('[channel.x]\ntype = "console"\nquiet = "08:00-08:00"', "two different times of day"),
        ('[channel.x]\ntype = "console"\nsignals = []', "expected at least one entry"),
        ('[channel.x]\ntype = "console"\ntemplate = "none.txt"', 'there is no file "none.txt"'),
        (
            '[channel.x]\ntype = "console"\ntemplate = "../none.txt"',
            "expected a file in the config's own folder or below",
        ),
        ('[channel.x]\ntype = "apprise"\nurl = "token"', "expected addresses of Apprise"),
        ('[watcher]\nheartbeat = "hc.example"', 'did you mean "https://hc.example"?'),
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
        ('name = "One"\npages = [{ url = "https://a.example/x", as = "tvmaze" }]', "the address of a show, such as"),
        ('name = "One"\npages = ["https://api.tvmaze.com/people/1"]', "expected the address of a show, such as"),
        ('name = "One"\npages = [{ url = "https://youtube.com/@one", as = "youtube" }]', "a channel's address with"),
        ('name = "One"\npages = ["https://www.themoviedb.org/tv/1-one"]', "TMDB asks for a token: [watcher] tmdb = "),
        ('name = "One"\npages = [{ url = "https://a.example", trust = "pres" }]', 'did you mean "press"?'),
        (
            'name = "One"\npages = [{ url = "https://a.example", headers = { Host = "x" } }]',
            "headers that a client may",
        ),
        (
            'name = "One"\npages = [{ url = "https://a.example", headers = { Cookie = "a=b" } }]',
            "expected cookies as a setting of their own: cookies = {",
        ),
        (
            'name = "One"\npages = [{ url = "https://a.example", cookies = "a=b" }]',
            "expected a table such as { session",
        ),
        (
            'name = "One"\npages = [{ url = "https://a.example", cookies = { "a b" = "c" } }]',
            "expected a table such as",
        ),
        (
            'name = "One"\npages = [{ url = "https://a.example", cookies = { a = "b; c=d" } }]',
            "expected a table such as",
        ),
        ('name = "One"\npages = [{ url = "https://a.example", login = "me" }]', "expected a table such as { user"),
        (
            'name = "One"\npages = [{ url = "https://a.example", login = { user = "a:b", password = "c" } }]',
            "expected a table such as { user",
        ),
        ('name = "One"\npages = [{ url = "https://a.example", proxy = "socks5://p:1" }]', "expected a proxy such as"),
        (
            'name = "One"\npages = [{ url = "https://a.example", login = { user = "a", password = { env = "P" } }, '
            'headers = { Authorization = { env = "A" } } }]',
            "one of the two must go",
        ),
        ('name = "One"\npages = [{ url = "none.html", proxy = "http://p.example" }]', "a file is read without any"),
        ('name = "One"\nseason = "two"\npages = ["https://a.example"]', 'expected a whole number, found "two"'),
        ('name = "One"\nseason = true\npages = ["https://a.example"]', "expected a whole number, found true"),
        ('name = "One"\nkind = "serie"\npages = ["https://a.example"]', 'did you mean "series"?'),
        ('name = "One"\nsignals = ["trailers"]\npages = ["https://a.example"]', 'did you mean "trailer"?'),
        ('name = "One"\nsignals = []\npages = ["https://a.example"]', "nothing would be watched"),
        ('name = "One"\nid = "a.b"\npages = ["https://a.example"]', 'expected letters, digits, "-" and "_"'),
        ('name = "One"\nnotify = ["hok"]\npages = ["https://a.example"]', "there is no [channel.hok]"),
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
        (b"", ":1: no [[title]] stands here, so nothing is watched"),
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
