"""Many pages of one title, end to end: real commands and processes, a real database, pages and a hook on loopback."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests import harbour
from tests.loopback import Answer, Line, Site
from tests.served import served
from watcher.cli import main

FIVE = tuple(f"/page{number}" for number in range(5))
MAY_3, MAY_10 = harbour.dated("May 3, 2027"), harbour.dated("May 10, 2027")
READY = 60.0  # seconds that a daemon may take for what it is waited for

CONFIG = """[watcher]
database = "sqlite:///watcher.db"
every = "1s"
gap = "0s"
timezone = "UTC"
[host."127.0.0.1"]
gap = "0s"
[channel.hook]
type = "webhook"
url = "{hook}"
[[title]]
name = "The Harbour Line"
season = 2
"""


@dataclass(slots=True)
class Hook:
    """A receiver that says yes and remembers each alert under the id that it came with."""

    alerts: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    async def __call__(self, line: Line) -> None:
        self.alerts.append((line.request.headers["webhook-id"], json.loads(line.request.body)["data"]))
        await Answer(200)(line)

    def told(self) -> list[tuple[object, object]]:
        """The change and the value of each."""
        return [(data["change"], data["value"]) for _, data in self.alerts]

    def ids(self) -> list[str]:
        """The id of each."""
        return [id for id, _ in self.alerts]


@dataclass(slots=True)
class Desk:
    """Pages and a hook on one site, and the commands of a person who watches them."""

    site: Site
    config: Path
    hook: Hook
    pages: list[str] = field(default_factory=list)

    def write(self, *lines: str, head: str = CONFIG) -> None:
        """The config with these lines for its title."""
        text = head.format(hook=self.site.route("/hook", self.hook))
        self.config.write_text("\n".join((text, *lines)), encoding="utf-8")

    def show(self, path: str, body: bytes) -> str:
        """Let a page say this; its address."""
        return self.site.route(path, Answer(body=body))

    def run(self, *words: str) -> list[dict[str, object]]:
        """What a command prints with `--json`."""
        result = CliRunner().invoke(main, [*words, "--json", "--config", str(self.config)], catch_exceptions=False)
        assert 0 == result.exit_code, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    def check(self) -> list[tuple[object, object]]:
        """One pass over the pages; what reached the hook."""
        before = len(self.hook.alerts)
        self.run("check")
        return self.hook.told()[before:]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two pages with a placeholder, read once."""
    with served() as site:
        desk = Desk(site, tmp_path / "config.toml", Hook())
        desk.pages = [desk.show(path, harbour.page()) for path in FIVE[:2]]
        desk.write(f"pages = {json.dumps(desk.pages)}")
        assert [] == desk.check()
        yield desk


def dates(desk: Desk) -> list[tuple[object, object]]:
    """What `status` says of the date: each value with its pages."""
    (title,) = desk.run("status")
    claims = title["claims"]
    assert isinstance(claims, list)
    return [(claim["value"], claim["pages"]) for claim in claims if claim["signal"] == "release_date"]


# --- killed between the pages --------------------------------------------------------------------


@asynccontextmanager
async def killed(config: Path) -> AsyncIterator[None]:
    """A daemon of its own that is killed when the block is left."""
    command = [sys.executable, "-m", "watcher", "run", "--config", str(config)]
    with (config.parent / "daemon.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
    try:
        yield
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


async def until(condition: Callable[[], bool]) -> None:
    """Wait until it holds."""
    async with asyncio.timeout(READY):
        while not condition():
            await asyncio.sleep(0.01)


async def test_five_pages_one_alert_five_witnesses_whatever_is_killed(tmp_path: Path) -> None:
    """A new daemon for each page that comes to say it, killed as soon as it asked for that page again."""
    async with Site() as site:
        desk = Desk(site, tmp_path / "config.toml", Hook())
        desk.write(f"pages = {json.dumps([desk.show(path, harbour.page()) for path in FIVE])}")
        async with killed(desk.config):
            await until(lambda: min(site.count(path) for path in FIVE) >= 2)
        for path in FIVE:
            desk.show(path, MAY_3)
            before = site.count(path)
            async with killed(desk.config):
                await until(lambda path=path, before=before: site.count(path) > before)  # type: ignore[misc]
        async with killed(desk.config):
            await until(lambda: bool(desk.hook.alerts))
            before = min(site.count(path) for path in FIVE)
            await until(lambda: min(site.count(path) for path in FIVE) > before + 4)
        statuses = await asyncio.to_thread(dates, desk)
        timeline = await asyncio.to_thread(desk.run, "timeline")

    assert 1 == len(set(desk.hook.ids()))
    assert {("dated", "2027-05-03")} == set(desk.hook.told())
    ((value, pages),) = statuses
    assert ("2027-05-03", {site.url(path) for path in FIVE}) == (value, set(pages))  # type: ignore[call-overload]
    first, *_ = (entry for entry in timeline if entry["value"] == "2027-05-03")
    assert {site.url(path) for path in FIVE} == {first["page"], *first["also_said_by"]}  # type: ignore[misc]


# --- who says it ---------------------------------------------------------------------------------


def test_a_second_page_is_a_witness_and_no_news(desk: Desk) -> None:
    """It stands in status beside the first."""
    desk.show(FIVE[0], MAY_3)
    assert [("dated", "2027-05-03")] == desk.check()
    desk.show(FIVE[1], MAY_3)
    assert [] == desk.check()
    assert [("2027-05-03", desk.pages)] == dates(desk)


def test_a_page_that_says_it_before_the_message_leaves_stands_in_it(desk: Desk) -> None:
    """The message waits for the digest of the week; the next pass finds a second page that says it."""
    screen = '[channel.screen]\ntype = "console"\ndigest = "weekly"\n[[title]]'
    desk.write(f"pages = {json.dumps(desk.pages)}", head=CONFIG.replace("[[title]]", screen))
    for path in FIVE[:2]:
        desk.show(path, MAY_3)
        desk.check()
    sent = CliRunner().invoke(main, ["outbox", "retry", "--config", str(desk.config)], catch_exceptions=False).output
    assert f"Page: {desk.pages[0]}\nAlso said by: {desk.pages[1]}\n" in sent


def test_disagreement_is_shown_and_the_trusted_page_comes_first(desk: Desk) -> None:
    """Each day is told once; status says who says what."""
    pages = [{"url": desk.pages[0], "trust": "fan"}, {"url": desk.pages[1], "trust": "official"}]
    inline = ", ".join(f'{{ url = "{page["url"]}", trust = "{page["trust"]}" }}' for page in pages)
    desk.write(f"pages = [{inline}]")
    desk.show(FIVE[0], MAY_3)
    desk.check()
    desk.show(FIVE[1], MAY_10)
    assert [("moved", "2027-05-10")] == desk.check()
    assert [] == desk.check() + desk.check()
    assert [("2027-05-10", [desk.pages[1]]), ("2027-05-03", [desk.pages[0]])] == dates(desk)
    shown = CliRunner().invoke(main, ["status", "--config", str(desk.config)]).stdout
    assert f"2027-05-10 says {desk.pages[1]}; 2027-05-03 says {desk.pages[0]}" in shown


def test_a_title_that_wants_two_waits_for_a_page_of_another_host(desk: Desk) -> None:
    """The alert names both; until then status says what it waits for."""
    with served() as other:
        far = other.route("/page", Answer(body=harbour.page()))
        desk.write("confirm = 2", f"pages = {json.dumps([*desk.pages, far])}")
        desk.check()
        for path in FIVE[:2]:
            desk.show(path, MAY_3)
        assert [] == desk.check()
        (title,) = desk.run("status")
        assert [desk.pages] == [claim["pages"] for claim in title["unconfirmed"]]  # type: ignore[attr-defined]
        other.route("/page", Answer(body=MAY_3))
        assert [("dated", "2027-05-03")] == desk.check()
        (_, data) = desk.hook.alerts[-1]
        assert (far, desk.pages) == (data["page"], data["also_said_by"])


def test_what_waits_for_others_is_told_when_the_config_asks_for_fewer(desk: Desk) -> None:
    """Though its page says nothing new: with the next check, and once."""
    with served() as other:
        far = other.route("/page", Answer(body=harbour.page()))
        desk.write("confirm = 2", f"pages = {json.dumps([*desk.pages, far])}")
        desk.check()
        desk.show(FIVE[0], MAY_3)
        assert [] == desk.check() + desk.check()
        desk.write("confirm = 1", f"pages = {json.dumps([*desk.pages, far])}")
        assert [("dated", "2027-05-03")] == desk.check()
        assert [] == desk.check()


# --- nothing twice -------------------------------------------------------------------------------


def test_a_renamed_page_sends_nothing_twice(desk: Desk) -> None:
    """The same text at another address is a page that joins."""
    desk.show(FIVE[0], MAY_3)
    desk.check()
    desk.write(f"pages = {json.dumps([desk.show('/moved', MAY_3), desk.pages[1]])}")
    assert [] == desk.check()


@pytest.mark.parametrize("id", ["", 'id = "the-harbour-line-2"'])
def test_a_renamed_title_sends_nothing_twice(desk: Desk, id: str) -> None:
    """With its old id it keeps its history, without one it begins anew, silently."""
    desk.show(FIVE[0], MAY_3)
    desk.check()
    renamed = CONFIG.replace('"The Harbour Line"', '"Harbour Line"')
    desk.write(id, 'aliases = ["The Harbour Line"]', f"pages = {json.dumps(desk.pages)}", head=renamed)
    assert [] == desk.check()
    desk.show(FIVE[1], MAY_10)
    assert [("moved", "2027-05-10")] == desk.check()


def test_a_reordered_config_sends_nothing_twice(desk: Desk) -> None:
    """The order of pages means nothing."""
    desk.show(FIVE[0], MAY_3)
    desk.check()
    desk.write(f"pages = {json.dumps(desk.pages[::-1])}")
    assert [] == desk.check()


def test_an_upgraded_reader_sends_nothing_twice(desk: Desk) -> None:
    """What was kept is read anew on both pages."""
    for path in FIVE[:2]:
        desk.show(path, MAY_3)
    assert [("dated", "2027-05-03")] == desk.check()
    with closing(sqlite3.connect(desk.config.parent / "watcher.db")) as connection, connection:
        connection.execute("UPDATE page SET reader = '0', fingerprint = ''")
    assert [] == desk.check() + desk.check()


def test_after_a_restored_backup_nothing_goes_out_under_a_second_id(desk: Desk) -> None:
    """The news of the lost days comes again under its ids, though another page brings it now."""
    database = desk.config.parent / "watcher.db"
    shutil.copy(database, database.with_suffix(".old"))
    for path, body in ((FIVE[0], MAY_3), (FIVE[1], MAY_3), (FIVE[0], MAY_10)):
        desk.show(path, body)
        desk.check()
    assert [("dated", "2027-05-03"), ("moved", "2027-05-10")] == desk.hook.told()
    before = desk.hook.ids()

    database.with_suffix(".old").replace(database)
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    desk.show(FIVE[0], harbour.page())
    desk.check()
    for body in (MAY_3, MAY_10):
        desk.show(FIVE[1], body)
        desk.check()
    assert before + before == desk.hook.ids()
