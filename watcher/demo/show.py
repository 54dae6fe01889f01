"""The demo itself: plays the story to the real daemon and counts what arrives."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from watcher.demo.hook import SECRET, Hook
from watcher.demo.mailbox import Mailbox
from watcher.demo.site import HOST, Site
from watcher.demo.story import Fact, Scene, tell_story
from watcher.display.screen import Screen


@dataclass(frozen=True, slots=True)
class Tempo:
    """How long a scene may take, in seconds."""

    start: float = 30.0  # until the page was read for the first time
    patience: float = 20.0  # until what must follow a change has arrived
    quiet: float = 2.5  # in which nothing more may arrive


LEISURELY = Tempo()


@dataclass
class Arrivals:
    """What reached the mailbox and the webhook."""

    screen: Screen
    alerts: list[tuple[str, Fact]] = field(default_factory=list)  # by webhook, with their ids
    mails: list[str] = field(default_factory=list)  # subjects
    came: asyncio.Event = field(default_factory=asyncio.Event)

    def on_mail(self, mail: EmailMessage) -> None:
        """Print an email's subject and remember it."""
        self.mails.append(str(mail["Subject"]))
        self.screen.line(f"    email    {mail['Subject']}", "green")
        self.came.set()

    def on_alert(self, id: str, payload: dict[str, Any]) -> None:
        """Print a webhook's alert with its evidence and remember it."""
        data = payload["data"]
        self.alerts.append((id, (data["signal"], data["change"], data["value"])))
        value = f" {data['value'] or data['url'] or ''}".rstrip()
        self.screen.line(f"    webhook  {payload['type']}{value}  (signature checked)", "green")
        if data["quote"]:
            self.screen.line(f"             “{data['quote']}”", "italic")
        self.came.set()

    def on_refusal(self) -> None:
        """Print that the webhook's receiver was down."""
        self.screen.line("    webhook  answers 503; watcher will try again", "yellow")


async def play(screen: Screen, scenes: Sequence[Scene] = (), tempo: Tempo = LEISURELY) -> bool:
    """Play the whole story, or these scenes; True where every alert arrived once and nothing else did."""
    scenes = scenes or list(tell_story(datetime.now(UTC).date()))
    arrivals, site = Arrivals(screen), Site()
    async with site, Mailbox(arrivals.on_mail) as mailbox, Hook(arrivals.on_alert, arrivals.on_refusal) as hook:
        site.show(scenes[0].page)
        introduce(screen, site, mailbox, hook)
        with TemporaryDirectory(prefix="watcher-demo-") as folder:
            config = Path(folder) / "config.toml"
            config.write_text(write_config(site, mailbox, hook), encoding="utf-8")
            async with daemon(config) as log:
                for number, scene in enumerate(scenes, 1):
                    screen.line(f"{number}. {scene.what}", "bold")
                    await play_scene(scene, site, hook, arrivals, tempo, first=number == 1)
            good = summarise(screen, scenes, site, arrivals)
            if not good:
                sys.stderr.write(f"\nWhat the daemon said:\n{log.read_text(errors='replace')}")
    return good


def write_config(site: Site, mailbox: Mailbox, hook: Hook) -> str:
    """The demo's config: one page, looked at every second, an email and a webhook."""
    return f"""
[watcher]
database = "sqlite:///watcher.db"
gap      = "0s"
timezone = "UTC"

[[title]]
name    = "The Lantern Keepers"
season  = 2
every   = "1s"
pages   = ["{site.url}"]

[channel.inbox]
type    = "email"
to      = ["you@example.com"]
from    = "watcher@example.com"
smtp    = "smtp://{HOST}:{mailbox.port}"

[channel.hook]
type    = "webhook"
url     = "{hook.url}"
secret  = {{ env = "WATCHER_DEMO_SECRET" }}
"""


def introduce(screen: Screen, site: Site, mailbox: Mailbox, hook: Hook) -> None:
    """Say what is about to happen."""
    screen.line("A page on this machine fills in step by step; the daemon looks at it every second.")
    screen.line(f"  page {site.url} · mailbox smtp://{HOST}:{mailbox.port} · webhook {hook.url}", "dim")
    screen.line()


@contextlib.asynccontextmanager
async def daemon(config: Path) -> AsyncIterator[Path]:
    """The real daemon in a process of its own, until left; yields the file that holds what it prints."""
    log = config.parent / "daemon.log"
    command = (sys.executable, "-m", "watcher", "run", "--config", str(config))
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(*command, stdout=output, stderr=output, env=environment())
    try:
        yield log
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def environment() -> dict[str, str]:
    """This process's environment, and the demo's secret."""
    import os

    return os.environ | {"WATCHER_DEMO_SECRET": SECRET}


async def play_scene(scene: Scene, site: Site, hook: Hook, arrivals: Arrivals, tempo: Tempo, *, first: bool) -> None:
    """Change the page and wait until the daemon has read it and told what it had to tell."""
    alerts, mails = len(arrivals.alerts), len(arrivals.mails)
    if scene.hook_is_down:
        hook.refuse_one()
    site.show(scene.page)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(tempo.start if first else tempo.patience):
            await site.settled.wait()
            while len(arrivals.alerts) < alerts + len(scene.alerts) or len(arrivals.mails) < mails + bool(scene.alerts):
                arrivals.came.clear()
                await arrivals.came.wait()
    await asyncio.sleep(tempo.quiet)
    if not scene.alerts and len(arrivals.alerts) == alerts and len(arrivals.mails) == mails:
        arrivals.screen.line(
            "    silence, as it should be" if not first else "    read and remembered, in silence", "dim"
        )


def summarise(screen: Screen, scenes: Sequence[Scene], site: Site, arrivals: Arrivals) -> bool:
    """Compare what arrived with the story, and say so."""
    expected = Counter(fact for scene in scenes for fact in scene.alerts)
    arrived = Counter(fact for _, fact in arrivals.alerts)
    mails = sum(bool(scene.alerts) for scene in scenes)
    screen.line()
    screen.line(f"{site.visits} looks at the page, {site.unchanged} of them answered “not modified”.")
    ids = len({id for id, _ in arrivals.alerts})
    screen.line(f"webhook: {expected.total()} alerts expected, {arrived.total()} arrived under {ids} ids")
    screen.line(f"email:   {mails} expected, {len(arrivals.mails)} arrived")
    for fact in expected - arrived:
        screen.line(f"MISSING  {fact}", "bold red")
    for fact in arrived - expected:
        screen.line(f"TOO MUCH {fact}", "bold red")
    good = arrived == expected and len(arrivals.mails) == mails
    screen.line(
        "Every alert arrived once, and the noise stayed silent." if good else "That is not as it should be.",
        "bold green" if good else "bold red",
    )
    return good
