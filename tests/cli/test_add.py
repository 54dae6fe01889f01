"""Adding a page or a show, as a person does it: the real command, and a site on loopback."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.candidates import ARTICLE, QUICK, set_out, watched
from tests.loopback import Answer, Site
from tests.served import served
from tests.terminal import ended, typed
from watcher.config import read_config

Watcher = Callable[..., Result]

HOSTILE = (
    "# mine\r\n[watcher]\r\n  gap   =\t'0s'   # at once\r\n\r\n\r\n[[title]] # the first\r\nname=\"Paper Kings\"\r\n"
    'pages = [\r\n\t"https://tv.example/paper-kings",   # an old one\r\n\t# and more to come\r\n]\r\n'
    '#every = "1h"\r\n[channel . \'my screen\']\r\ntype = "console"  \r\n# the end'
)


@pytest.fixture
def site(folder: Path) -> Iterator[Site]:
    """The site with all pages, and a config that lets it be asked at once."""
    (folder / "config.toml").write_text(QUICK, encoding="utf-8")
    with served() as site:
        set_out(site)
        yield site


@pytest.fixture
def config(folder: Path, site: Site) -> Path:
    """A config that somebody wrote by hand, on another system."""
    path = folder / "config.toml"
    path.write_bytes(HOSTILE.encode())
    return path


# --- pages ---------------------------------------------------------------------------------------


def test_three_unlike_pages_make_a_config_that_works(watcher: Watcher, folder: Path, site: Site) -> None:
    """From an empty folder: an article, a wiki's page and a film's; the loader accepts them, and a check reads them."""
    (folder / "config.toml").unlink()
    results = [
        watcher("add", site.url("/harbour-line-season-2"), "--yes"),
        watcher("add", site.url("/wiki/The_Lantern_Keepers"), "--yes", "--as", "wikipedia", "--season", "2"),
        watcher("add", site.url("/film"), "--yes"),
    ]

    assert "config.toml (a new file): 1 page added, 1 in all.\n" in results[0].stdout
    assert [0, 0, 0] == [result.exit_code for result in results], [result.output for result in results]
    assert {
        "the-harbour-line-2": ["/harbour-line-season-2"],
        "the-lantern-keepers-2": ["/wiki/The_Lantern_Keepers"],
        "glass-orchard-film": ["/film"],
    } == watched(folder)
    assert "no mistakes; 3 titles, 3 pages, 1 channel" in watcher("config", "check").stdout
    lines = [json.loads(line) for line in watcher("check", "--json").stdout.splitlines()]
    assert ["read"] * 3 == [line["outcome"] for line in lines]
    assert ["dated 2027-03-05"] == [word for word in watcher("status").stdout.split("  ") if "2027" in word][:1]


def test_what_was_added_is_watched(watcher: Watcher, folder: Path, site: Site) -> None:
    """By the daemon itself, which reads the page at once."""
    watcher("add", site.url("/harbour-line-season-2"), "--yes")
    text = (folder / "config.toml").read_text(encoding="utf-8")
    (folder / "config.toml").write_text(text.replace('"https://tv.example/other"', f'"{site.url("/film")}"'))

    command = [sys.executable, "-m", "watcher", "run"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as run, ended(run):
        assert run.stdout is not None
        line = next((line for line in run.stdout if "There's no release date yet" in line), "nothing")

    assert "release date" in line


def test_it_is_shown_what_the_page_says_today(watcher: Watcher, site: Site) -> None:
    """Each signal with its sentence, then where it was written and what comes next."""
    result = watcher("add", site.url("/harbour-line-season-2"), "--yes")

    assert result.stdout.startswith("The Harbour Line, season 2 (series)\n" + site.url("/harbour-line-season-2"))
    assert "  release date  not known yet  “There's no release date yet for The Harbour Line season 2" in result.stdout
    assert "  trailer       not known yet  “There is no trailer" in result.stdout
    assert "config.toml: 1 page added, 2 in all.\n" in result.stdout
    assert '"watcher run"' in result.stdout


def test_a_config_of_any_layout_stays_as_it_is(watcher: Watcher, config: Path, site: Site) -> None:
    """Comments, spacing and line ends: taking out what came gives back the file, byte for byte."""
    result = watcher("add", site.url("/film"), "--yes")

    expected = (
        '#every = "1h"\r\n\r\n[[title]]\r\nname  = "Glass Orchard"\r\nkind  = "film"\r\n'
        f'pages = ["{site.url("/film")}"]\r\n\r\n[channel .'
    )
    assert 0 == result.exit_code
    assert config.read_bytes() == HOSTILE.replace('#every = "1h"\r\n[channel .', expected).encode()


def test_a_title_that_is_there_gets_the_page(watcher: Watcher, config: Path, site: Site) -> None:
    """In the form of its list; there is no second title."""
    result = watcher("add", site.url("/harbour-line-season-2"), "--yes", "--title", "paper kings", "--season", "0")
    again = watcher("add", site.url("/film"), "--yes", "--title", "PAPER KINGS", "--kind", "series")

    assert ["paper-kings", "paper-kings-0"] == sorted(watched(config.parent)), result.output + again.output
    added = f'# an old one\r\n\t"{site.url("/film")}",\r\n\t# and more to come\r\n]'
    assert added.encode() in config.read_bytes()
    assert "The title is in the config already" in again.stdout


def test_a_page_that_is_there_changes_nothing(watcher: Watcher, folder: Path, site: Site) -> None:
    """However its address is written; it is not even asked for again."""
    watcher("add", site.url("/film"), "--yes")
    before, asked = (folder / "config.toml").read_bytes(), site.count("/film")

    result = watcher("add", site.url("/film/?utm_source=mail#trailer"), "--yes")

    assert (0, asked) == (result.exit_code, site.count("/film"))
    assert "is watched already, for Glass Orchard. Nothing was changed.\n" in result.stdout
    assert before == (folder / "config.toml").read_bytes()


def test_without_a_person_or_yes_it_says_how(watcher: Watcher, folder: Path, site: Site) -> None:
    """What the page says is shown, nothing is written, exit status 1."""
    result = watcher("add", site.url("/film"))

    assert 1 == result.exit_code
    assert "Glass Orchard (film)" in result.stdout
    assert 'Nothing was written. To add it, run the same again with "--yes".\n' == result.stderr
    assert QUICK == (folder / "config.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["/wall", "/polite-wall"])
def test_a_wall_is_refused_with_its_reason(watcher: Watcher, folder: Path, site: Site, path: str) -> None:
    """Whatever its status; --yes does not help, --anyway does."""
    refused = watcher("add", site.url(path), "--yes", "--title", "Northbound", "--season", "4")

    assert 1 == refused.exit_code
    assert "cannot be watched as it is: bot wall: " in refused.stderr
    assert '"--anyway" adds it all the same' in refused.stderr
    assert QUICK == (folder / "config.toml").read_text(encoding="utf-8")
    anyway = watcher("add", site.url(path), "--yes", "--anyway", "--title", "Northbound", "--season", "4")
    assert 0 == anyway.exit_code
    assert {"northbound-4": [path]} == watched(folder)


def test_a_page_that_is_not_there_is_refused(watcher: Watcher, site: Site) -> None:
    """With what the site answers, and what may be wrong."""
    result = watcher("add", site.url("/gone"), "--yes")

    assert 1 == result.exit_code
    assert "answers 404 Not Found: the page is gone or the address is misspelt" in result.stderr


def test_a_page_that_needs_scripts_names_the_browser(watcher: Watcher, site: Site) -> None:
    """The way to read it."""
    result = watcher("add", site.url("/app"), "--yes")

    assert 1 == result.exit_code
    assert "needs JavaScript" in result.stderr
    assert "--as browser" in result.stderr


def test_a_page_about_many_titles_needs_a_name(watcher: Watcher, folder: Path, site: Site) -> None:
    """A feed says of none that it is the one."""
    nameless = watcher("add", site.url("/feed/"), "--yes")
    named = watcher("add", site.url("/feed/"), "--yes", "--title", "The Harbour Line", "--season", "2")

    assert (2, True) == (nameless.exit_code, '--title "NAME"' in nameless.stderr)
    assert 0 == named.exit_code
    assert {"the-harbour-line-2": ["/feed/"]} == watched(folder)


def test_a_page_that_does_not_name_the_title_is_told(watcher: Watcher, site: Site) -> None:
    """It may be the wrong one."""
    result = watcher("add", site.url("/film"), "--yes", "--title", "Northbound", "--season", "4")

    assert "The page does not name “Northbound” anywhere." in result.stdout


def test_feeds_are_offered_and_added(watcher: Watcher, folder: Path, site: Site) -> None:
    """The line to add, or with --feeds the feed itself; that of readers' comments is none."""
    offered = watcher("add", site.url("/harbour-line-season-2"))
    added = watcher("add", site.url("/harbour-line-season-2"), "--yes", "--feeds")

    assert f'  "{site.url("/feed/")}",  # Screen Wire\n' in offered.stdout
    assert "comments" not in offered.stdout.lower()
    assert 0 == added.exit_code, added.output
    assert {"the-harbour-line-2": ["/harbour-line-season-2", "/feed/"]} == watched(folder)


def test_a_page_does_not_choose_which_addresses_are_asked(watcher: Watcher, folder: Path, site: Site) -> None:
    """A feed on another origin, which may lie inside, is named and neither asked nor added."""
    with served() as inside:
        link = f'<link rel="alternate" type="application/rss+xml" href="{inside.url("/feed/")}"></head>'
        site.route("/harbour-line-season-2", Answer(200, ARTICLE.replace(b"</head>", link.encode())))

        result = watcher("add", site.url("/harbour-line-season-2"), "--yes", "--feeds")

        assert [] == inside.requests
    assert f'this line adds it under pages:\n  "{inside.url("/feed/")}",\n' in result.stdout
    assert {"the-harbour-line-2": ["/harbour-line-season-2", "/feed/"]} == watched(folder)


def test_an_unread_page_needs_a_name(watcher: Watcher, folder: Path, site: Site) -> None:
    """An address that spells a season, too, is believed; another is no title."""
    nameless = watcher("add", site.url("/gone"), "--yes", "--anyway")
    named = watcher("add", site.url("/paper-kings-season-3"), "--yes", "--anyway")

    assert (2, 0) == (nameless.exit_code, named.exit_code)
    assert {"paper-kings-3": ["/paper-kings-season-3"]} == watched(folder)


def test_a_page_may_be_a_file_beside_the_config(watcher: Watcher, folder: Path, site: Site) -> None:
    """For trying things out; one that is not there is named."""
    (folder / "line.html").write_bytes(ARTICLE)

    added, missing = watcher("add", "line.html", "--yes"), watcher("add", "lin.html", "--yes")

    assert (0, 1) == (added.exit_code, missing.exit_code), added.output
    assert ["line.html"] == [page.url for page in read_config(folder / "config.toml").pages][1:]
    assert "'lin.html' is not there" in missing.stderr


def test_a_config_with_mistakes_is_not_added_to(watcher: Watcher, config: Path, site: Site) -> None:
    """They are named first, exit status 2, and no page is asked for."""
    config.write_text("[watcher]\nevry = 1\n", encoding="utf-8")

    result = watcher("add", site.url("/film"), "--yes")

    assert (2, 0) == (result.exit_code, site.count("/film"))
    assert "evry" in result.stderr


def test_a_read_only_config_is_left_alone(watcher: Watcher, config: Path, site: Site) -> None:
    """With the way to change that."""
    config.chmod(0o444)

    result = watcher("add", site.url("/film"), "--yes")

    assert (1, 0) == (result.exit_code, site.count("/film"))
    assert "config.toml is read-only, so nothing was changed" in result.stderr
    assert config.read_bytes() == HOSTILE.encode()


def test_tmdb_needs_its_token_first(watcher: Watcher) -> None:
    """Before anything is asked."""
    result = watcher("add", "https://www.themoviedb.org/tv/1399-game-of-thrones", "--yes")

    assert 2 == result.exit_code
    assert 'tmdb = { env = "TMDB_TOKEN" }' in result.stderr


@pytest.mark.parametrize("address", ["ftp://tv.example/x", "file:///etc/passwd", "https://"])
def test_what_cannot_be_watched_is_refused(watcher: Watcher, address: str) -> None:
    """Other schemes, and half an address."""
    result = watcher("add", address, "--yes")

    assert 2 == result.exit_code
    assert "one begins with https:// or http://" in result.stderr


# --- at a terminal -------------------------------------------------------------------------------


def test_a_person_is_asked(folder: Path, site: Site) -> None:
    """A no leaves everything as it is; the question names the file."""
    no, refused = typed(folder, ["n"], "add", site.url("/film"))
    yes, added = typed(folder, [""], "add", site.url("/film"))

    assert "Add it to config.toml? [Y/n]: " in no
    assert "Nothing was written." in no
    assert "1 page added" in yes
    assert (0, 0) == (refused, added)
    assert {"glass-orchard-film": ["/film"]} == watched(folder)


def test_a_person_is_asked_for_the_name_that_a_page_does_not_tell(folder: Path, site: Site) -> None:
    """The page is not asked for again."""
    shown, status = typed(folder, ["The Harbour Line", "y"], "add", site.url("/feed/"), "--season", "2")

    assert 0 == status, shown
    assert 1 == site.count("/feed/")
    assert {"the-harbour-line-2": ["/feed/"]} == watched(folder)
