"""One pass by hand, and what is known afterwards: the real commands on a page that is a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests import harbour
from tests.loopback import Answer
from tests.served import served
from watcher.store.records import LetterState
from watcher.store.store import Store

Watcher = Callable[..., Result]

PLACEHOLDER = (
    "There is no release date for The Lantern Keepers season 2 yet. We will add it here as soon as it is announced."
)
DATED = "The Lantern Keepers season 2 premieres on April 8, 2027, the network announced."
EXAMPLE = Path("examples", "lantern-keepers.html")

BROKEN_HOOK = """
[channel.hook]
type = "webhook"
url  = "http://127.0.0.1:1/"
"""


@pytest.fixture
def told(watcher: Watcher, folder: Path) -> Watcher:
    """The example was read twice: as it comes, and with a day in it; a webhook could not be told."""
    watcher("init")
    with (folder / "config.toml").open("a", encoding="utf-8") as file:
        file.write(BROKEN_HOOK)
    assert 0 == watcher("check").exit_code
    page = (folder / EXAMPLE).read_text(encoding="utf-8")
    (folder / EXAMPLE).write_text(page.replace(PLACEHOLDER, DATED), encoding="utf-8")
    watcher("check")
    return watcher


def lines(result: Result) -> list[dict[str, object]]:
    """The JSON lines of a command."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_check_prints_a_line_a_page(watcher: Watcher) -> None:
    """Read at first, unchanged afterwards; the first look alerts nobody."""
    watcher("init")

    first, second = watcher("check"), watcher("check")

    assert "  read         the-lantern-keepers-2  examples/lantern-keepers.html\n" in first.stdout
    assert "  unchanged    the-lantern-keepers-2  examples/lantern-keepers.html\n" in second.stdout
    assert (0, 0) == (first.exit_code, second.exit_code)


def test_a_check_as_json_is_nothing_but_json(watcher: Watcher, folder: Path) -> None:
    """The console channel prints its alert elsewhere."""
    watcher("init")
    watcher("check")
    page = (folder / EXAMPLE).read_text(encoding="utf-8")
    (folder / EXAMPLE).write_text(page.replace(PLACEHOLDER, DATED), encoding="utf-8")

    result = watcher("check", "lantern", "--json")
    (line,) = lines(result)

    assert ("the-lantern-keepers-2", str(EXAMPLE), "read", None) == (
        line["title"],
        line["page"],
        line["outcome"],
        line["reason"],
    )
    assert ["2027-04-08"] == [alert["value"] for alert in line["alerts"]]  # type: ignore[attr-defined]
    assert "release date 8 April 2027" in result.stderr


def test_a_page_that_cannot_be_had_is_named(watcher: Watcher, folder: Path) -> None:
    """With the reason; exit status 1."""
    config = '[[title]]\nname = "One"\npages = ["http://127.0.0.1:1/"]\n[channel.screen]\ntype = "console"\n'
    (folder / "config.toml").write_text(config, encoding="utf-8")

    result = watcher("check")

    assert 1 == result.exit_code
    assert "  unreachable  one  http://127.0.0.1:1/  " in result.stdout


def test_a_page_that_waits_for_its_hosts_gap_is_not_unreachable(watcher: Watcher, folder: Path) -> None:
    """It says what it waits for (here robots.txt was asked for); the next look is then, and nothing failed."""
    with served() as site:
        pages = [site.route(path, Answer(body=harbour.page())) for path in ("/one", "/two")]
        config = f'[watcher]\ngap = "2m"\n[[title]]\nname = "The Harbour Line"\nseason = 2\npages = {pages}\n'
        (folder / "config.toml").write_text(config, encoding="utf-8")

        result = watcher("check", "--json")

    assert 0 == result.exit_code
    assert [("waiting", "127.0.0.1 is asked once in 120 seconds, and it is not this page's turn yet.")] * 2 == [
        (line["outcome"], line["reason"]) for line in lines(result)
    ]


def test_whose_robots_txt_is_not_obeyed_is_said(watcher: Watcher, folder: Path) -> None:
    """When the pages are looked at, and in the status."""
    with served() as site:
        site.route("/robots.txt", Answer(body=b"User-agent: *\nDisallow: /"))
        url = site.route("/one", Answer(body=harbour.page()))
        page = f'{{ url = "{url}", robots = false }}'
        config = f'[[title]]\nname = "The Harbour Line"\nseason = 2\npages = [{page}]\n'
        (folder / "config.toml").write_text(config, encoding="utf-8")

        checked, status = watcher("check"), watcher("status")

    assert f"{url} is read whatever robots.txt asks of programs" in checked.stderr
    assert 0 == checked.exit_code
    assert "robots.txt is not obeyed" in " ".join(status.stdout.split())
    assert 0 == site.count("/robots.txt")


def test_a_name_that_is_no_title_is_refused(watcher: Watcher) -> None:
    """With the nearest one."""
    watcher("init")

    result = watcher("check", "the-latern-keepers-2")

    assert 2 == result.exit_code
    assert 'did you mean "the-lantern-keepers-2"?' in result.stderr


def test_status_and_timeline_say_what_is_known(told: Watcher) -> None:
    """In the page's own words; the message that waits is counted."""
    status, timeline = told("status").stdout, told("timeline", "Lantern").stdout

    assert "dated 2027-04-08" in status
    assert f"“{DATED}”" in status
    assert "1 waiting to be sent" in status
    assert timeline.index("placeholder") < timeline.index("dated 2027-04-08")


def test_status_counts_what_was_given_up(told: Watcher, folder: Path) -> None:
    """And names the command that says why."""
    with Store.open(f"sqlite:///{folder / 'watcher.db'}") as store:
        (letter,) = store.outbox.letters(states=[LetterState.WAITING])
        store.outbox.mark_failed(letter, "no", None, letter.created_at)

    assert '1 given up; "watcher outbox list" says why' in told("status").stdout


def test_status_and_timeline_as_json(told: Watcher) -> None:
    """A title a line, an entry a line."""
    (title,) = lines(told("status", "--json"))

    assert 1 == title["waiting"]
    assert "2027-04-08" in [entry["value"] for entry in lines(told("timeline", "--json"))]


def test_without_a_database_the_way_to_one_is_named(watcher: Watcher) -> None:
    """Nothing was checked yet: one sentence, exit status 1."""
    watcher("init")

    result = watcher("status")

    assert 1 == result.exit_code
    assert "there is no database" in result.stderr


def test_the_outbox_is_listed_shown_retried_and_dropped(told: Watcher) -> None:
    """A message for a receiver that is not there."""
    (letter,) = lines(told("outbox", "list", "--json"))
    id = str(letter["id"])[:12]

    assert id in told("outbox", "list").stdout
    assert f"“{DATED}”" in told("outbox", "show", id).stdout
    retried = told("outbox", "retry")
    assert (1, True) == (retried.exit_code, "1 made due" in retried.stdout)
    assert "1 dropped\n" == told("outbox", "drop", id).stdout
    assert "nothing is waiting to be sent\n" == told("outbox", "list").stdout
    assert {"sent", "dropped"} == {line["state"] for line in lines(told("outbox", "list", "--all", "--json"))}


def test_an_id_that_fits_no_message_is_refused(told: Watcher) -> None:
    """Exit status 2."""
    result = told("outbox", "drop", "xyz")

    assert 2 == result.exit_code
    assert 'no messages have an id that begins with "xyz"' in result.stderr


def test_a_channel_is_tried(told: Watcher) -> None:
    """What the receiver answers is shown; a refusal is exit status 1, an unknown name 2."""
    screen, hook, unknown = told("test-alert", "screen"), told("test-alert", "hook"), told("test-alert", "scren")

    assert (0, True) == (screen.exit_code, "accepted: printed" in screen.stdout)
    assert (1, True) == (hook.exit_code, "refused: " in hook.stdout)
    assert (2, True) == (unknown.exit_code, 'did you mean "screen"?' in unknown.stderr)
