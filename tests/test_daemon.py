"""The whole daemon, with real pages and receivers on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from tests import harbour
from tests.loopback import Answer, Line, Site, hang
from tests.receivers import WebhookReceiver, answer
from tests.receivers import hang as hang_up
from watcher.check import Outcome, Result
from watcher.config import read_config
from watcher.core.model import State
from watcher.daemon import now, run
from watcher.deliver import Delivery
from watcher.notify import Sent
from watcher.settings import Config
from watcher.store.database import Access
from watcher.store.records import LetterState, TitleStanding, Watched
from watcher.store.store import Store

PATIENCE = 20.0  # seconds; what is waited for comes far sooner


@dataclass(slots=True)
class Witness:
    """Hears what the daemon does, and waits for it."""

    unread: list[int] = field(default_factory=list)
    tables: list[Sequence[TitleStanding]] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    def began(self, unread: int) -> None:
        self.unread.append(unread)

    def ready(self, standings: Sequence[TitleStanding], watched: Watched) -> None:
        self.tables.append(standings)
        self.heard.set()

    def checked(self, outcome: Outcome, at: datetime) -> None:
        self.outcomes.append(outcome)
        self.heard.set()

    def delivered(self, delivery: Delivery, at: datetime) -> None:
        self.deliveries.append(delivery)
        self.heard.set()

    def noticed(self, text: str) -> None:
        self.notices.append(text)
        self.heard.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until what was heard is enough."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                self.heard.clear()
                await self.heard.wait()

    def sent(self) -> list[str | None]:
        """The values of the alerts that arrived."""
        sent = (delivery.letter for delivery in self.deliveries if isinstance(delivery.answer, Sent))
        return [alert.value for letter in sent for alert in letter.alerts]


@asynccontextmanager
async def daemon(config: Config) -> AsyncIterator[Witness]:
    """A daemon in this process, told to stop when it is left; it must end within ten seconds."""
    witness = Witness()
    task = asyncio.create_task(run(config, witness))
    try:
        await witness.until(lambda: bool(witness.tables) or task.done())
        yield witness
    finally:
        if not task.done():
            os.kill(os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(10):
            await task


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A site on loopback; robots.txt is not there."""
    async with Site() as site:
        yield site


async def test_the_daemon_says_what_each_page_says(site: Site, tmp_path: Path) -> None:
    """Pages that were never read are read at once."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with daemon(harbour.write_config(tmp_path, url, every="1h")) as witness:
        assert (witness.unread, [outcome.result for outcome in witness.outcomes]) == ([1], [Result.READ])
        ((standing,),) = witness.tables
        assert standing.pages[0].known.reading is not None
        assert standing.pages[0].known.reading.release_date.state is State.PLACEHOLDER


async def test_news_arrives_within_an_interval(site: Site, tmp_path: Path) -> None:
    """A page that fills in, an alert, a signed request: once."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with WebhookReceiver() as hook, daemon(harbour.write_config(tmp_path, url, hook=hook.url)) as witness:
        site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
        await witness.until(lambda: bool(witness.deliveries))
        checks = len(witness.outcomes)
        await witness.until(lambda: len(witness.outcomes) > checks + 1)
        assert witness.sent() == ["2027-10-31"]
        assert len(hook.requests) == 1


async def test_a_restart_checks_only_what_is_due(site: Site, tmp_path: Path) -> None:
    """And shows what is known without asking anybody."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    config = harbour.write_config(tmp_path, url, every="1h")
    async with daemon(config):
        pass
    async with daemon(config) as witness:
        assert (witness.unread, witness.outcomes) == ([0], [])
        assert len(witness.tables[0]) == 1
    assert site.count("/harbour") == 1


async def test_what_was_not_sent_is_sent_after_a_restart(site: Site, tmp_path: Path) -> None:
    """The outbox outlives the daemon."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with WebhookReceiver(usually=answer(503)) as hook:
        config = harbour.write_config(tmp_path, url, hook=hook.url)
        async with daemon(config) as witness:
            site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
            await witness.until(lambda: bool(witness.deliveries))
            assert witness.sent() == []
        hook.usually = answer(200)
        with Store.open(config.watcher.database) as store:
            store.outbox.retry([], now())
        async with daemon(config) as witness:
            await witness.until(lambda: bool(witness.sent()))
        assert len({request.headers["webhook-id"] for request in hook.requests}) == 1


async def test_a_daemon_stops_whatever_hangs(site: Site, tmp_path: Path) -> None:
    """A page and a receiver that never answer keep nobody for more than ten seconds, and nothing is lost."""
    url, other = site.route("/harbour", Answer(body=harbour.page())), site.route("/other", hang)
    async with WebhookReceiver(usually=hang_up) as hook:
        config = harbour.write_config(tmp_path, url, hook=hook.url)
        async with daemon(config) as witness:
            site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
            await witness.until(lambda: any(outcome.alerts for outcome in witness.outcomes))
            async with asyncio.timeout(PATIENCE):
                while not hook.requests:
                    await asyncio.sleep(0.01)
    with Store.open(config.watcher.database) as store:
        assert [letter.state for letter in store.outbox.letters()] == [LetterState.WAITING]
    assert other


def command(*words: str, config: Config) -> list[str]:
    """A command line."""
    return [sys.executable, "-m", "watcher", *words, "--config", str(config.path)]


# --- the config, read again ----------------------------------------------------------------------


async def test_a_config_that_is_read_again_counts(site: Site, tmp_path: Path) -> None:
    """A new page is read at once; the others keep their times."""
    first = site.route("/first", Answer(body=harbour.page()))
    second = site.route("/second", Answer(body=harbour.page(show=harbour.show(1))))
    async with daemon(harbour.write_config(tmp_path, first, every="1h")) as witness:
        harbour.write_config(tmp_path, first, second, every="1h")
        os.kill(os.getpid(), signal.SIGHUP)
        await witness.until(lambda: len(witness.outcomes) == 2)
        assert witness.outcomes[1].page == second
        assert witness.notices == ["the config was read again"]
    assert site.count("/first") == 1


async def test_a_bad_config_changes_nothing(site: Site, tmp_path: Path) -> None:
    """The old one stays, and the mistake is named."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with daemon(harbour.write_config(tmp_path, url)) as witness:
        (tmp_path / "config.toml").write_text("[watcher]\nevry = '1h'\n")
        os.kill(os.getpid(), signal.SIGHUP)
        await witness.until(lambda: bool(witness.notices))
        assert "evry" in witness.notices[0]
        checks = len(witness.outcomes)
        await witness.until(lambda: len(witness.outcomes) > checks)


async def test_another_database_needs_a_restart(site: Site, tmp_path: Path) -> None:
    """The daemon holds the lock of the one it has."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    config = harbour.write_config(tmp_path, url, every="1h")
    async with daemon(config) as witness:
        config.path.write_text(config.path.read_text().replace("watcher.db", "other.db"))
        os.kill(os.getpid(), signal.SIGHUP)
        await witness.until(lambda: bool(witness.notices))
    assert witness.notices == ["the config was not taken, the old one stays: another database needs a restart"]


# --- commands beside it --------------------------------------------------------------------------


async def said(config: Config, *words: str) -> tuple[int | None, str]:
    """Exit status and output of a command, in a process of its own as locks do not count within one."""
    process = await asyncio.create_subprocess_exec(
        *command(*words, config=config), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    async with asyncio.timeout(PATIENCE):
        output, _ = await process.communicate()
    return process.returncode, output.decode()


async def test_a_second_daemon_is_refused(site: Site, tmp_path: Path) -> None:
    """One a database, and the sentence says which process has it."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    config = harbour.write_config(tmp_path, url, every="1h")
    async with daemon(config):
        status, output = await said(config, "run")
    assert status == 1
    assert f"another watcher (process {os.getpid()}) works on the database" in output


async def test_a_check_beside_the_daemon_is_done_by_it(site: Site, tmp_path: Path) -> None:
    """And its outcome is printed as if it had been done by the command."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    config = harbour.write_config(tmp_path, url, every="1h")
    async with daemon(config) as witness:
        site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
        status, output = await said(config, "check", "--json")
        assert len(witness.outcomes) == 2
    outcome = json.loads(output)
    assert (status, outcome["outcome"], [alert["value"] for alert in outcome["alerts"]]) == (0, "read", ["2027-10-31"])


async def test_a_retry_beside_the_daemon_makes_it_send(site: Site, tmp_path: Path) -> None:
    """What waits for its next try is tried at once."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with WebhookReceiver(answer(503, retry_after="3600")) as hook:
        config = harbour.write_config(tmp_path, url, hook=hook.url)
        async with daemon(config) as witness:
            site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
            await witness.until(lambda: bool(witness.deliveries))
            await said(config, "outbox", "retry")
            await witness.until(lambda: bool(witness.sent()))


async def test_a_channel_that_wanted_nothing_more_is_used_again_after_a_test(site: Site, tmp_path: Path) -> None:
    """410 switches it off; a sample that it takes switches it on, and what was given up can be sent again."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with WebhookReceiver(answer(410)) as hook:
        config = harbour.write_config(tmp_path, url, hook=hook.url)
        async with daemon(config) as witness:
            site.route("/harbour", Answer(body=harbour.dated("October 31, 2027")))
            await witness.until(lambda: bool(witness.deliveries))
            with Store.open(config.watcher.database, Access.READER) as store:
                assert store.channels.health()["news"].off_at is not None
            status, output = await said(config, "test-alert", "news")
            assert status == 0, output
            await said(config, "outbox", "retry")
            await witness.until(lambda: bool(witness.sent()))


@asynccontextmanager
async def ending(config: Config) -> AsyncIterator[asyncio.subprocess.Process]:
    """A daemon in a process of its own, which is told to stop at the end of the block; that is no failure."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *command("run", config=config), stdout=pipe, stderr=pipe, start_new_session=True
    )
    yield process
    os.killpg(process.pid, signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        _, trouble = await process.communicate()
    told = [line for line in trouble.decode().splitlines() if "may mind" not in line]
    assert (process.returncode, told) == (0, [])


async def test_a_daemon_ends_well_while_it_loads(site: Site, tmp_path: Path) -> None:
    """Its config is a pipe that says nothing, so it waits there."""
    config = harbour.write_config(tmp_path, site.route("/harbour", Answer(body=harbour.page())))
    config.path.unlink()
    os.mkfifo(config.path)
    try:
        async with ending(config), asyncio.timeout(PATIENCE):
            pipe = await asyncio.to_thread(config.path.open, "wb")  # returns once the other end is open too
        pipe.close()
    finally:
        os.close(os.open(config.path, os.O_RDONLY | os.O_NONBLOCK))  # lets go of a thread that still waits there


async def test_a_daemon_ends_well_while_it_waits_for_its_first_page(site: Site, tmp_path: Path) -> None:
    """The request hangs when the signal comes."""
    asked = asyncio.Event()

    async def hang_after_asking(line: Line) -> None:
        asked.set()
        await hang(line)

    async with ending(harbour.write_config(tmp_path, site.route("/harbour", hang_after_asking))):
        async with asyncio.timeout(PATIENCE):
            await asked.wait()


async def test_a_daemon_ends_well_when_nothing_is_due(site: Site, tmp_path: Path) -> None:
    """It has said what its pages say, and waits."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with ending(harbour.write_config(tmp_path, url, every="1h")) as process, asyncio.timeout(PATIENCE):
        assert process.stdout
        while b"Ctrl-C" not in await process.stdout.readline():
            pass


# --- the operator --------------------------------------------------------------------------------


async def test_the_operator_hears_of_a_refused_config_and_of_its_end(site: Site, tmp_path: Path) -> None:
    """On a channel of its own, each once."""
    url = site.route("/harbour", Answer(body=harbour.page()))
    async with WebhookReceiver() as hook:
        more = f'[channel.ops]\ntype = "webhook"\nurl = "{hook.url}"\n'
        config = harbour.write_config(tmp_path, url, every="1h", more=more)
        good = config.path.read_text().replace("[watcher]", '[watcher]\noperator = ["ops"]')
        config.path.write_text(good)
        async with daemon(read_config(config.path)) as witness:
            for text in ("[watcher]\nevry = '1h'\n", "[watcher]\ngpa = '2s'\n", good):
                notices = len(witness.notices)
                config.path.write_text(text)
                os.kill(os.getpid(), signal.SIGHUP)
                await witness.until(lambda before=notices: len(witness.notices) > before)  # type: ignore[misc]
            await witness.until(lambda: len(witness.deliveries) == 2)
    assert ["operator.config.began", "operator.config.over"] == [
        json.loads(request.body)["type"] for request in hook.requests
    ]
