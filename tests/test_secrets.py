"""Secrets are planted in every place of a config, receivers shout them back, and nothing repeats them."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from tests import harbour
from tests.receivers import WebhookReceiver

MARK = "pl4nted"
PATIENCE = 60.0
CHANNELS = ("inbox", "token", "hook", "plain", "chat", "phone")
SECRETS = (
    'headers = { "X-Key" = { env = "PLANTED_PAGEKEY" } }, cookies = { session = { file = "cookie" } }, '
    'login = { user = "me", password = { env = "PLANTED_LOGIN" } }'
)
BESIDE = (  # a running daemon
    *(("test-alert", name) for name in CHANNELS),
    ("outbox", "list", "--all"),
    ("status",),
    ("status", "--json"),
    ("timeline", "--json"),
    ("config", "check"),
    ("explain", "http://tv.example/x"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed, on both ways."""

    words: tuple[str, ...]
    output: str


def shouted(words: str) -> bytes:
    """Every secret in what was asked, in every form, as receivers do that tell in their errors all they got."""
    said = words + "".join(map(unpacked, re.findall(r"[\w+/=]{16,}", words)))
    return " ".join(form for key in planted().values() if key in said for form in forms(key)).encode()


def unpacked(word: str) -> str:
    """What stands in base64, or "" where it is none."""
    try:
        return base64.b64decode(word + "=" * (-len(word) % 4)).decode("latin-1")
    except binascii.Error:
        return ""


class ShoutingReceiver(WebhookReceiver):
    """Refuses everything, loudly."""

    def __init__(self) -> None:
        super().__init__(usually=self.shout)

    async def shout(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer with what was asked, or lead to an address that is made of it."""
        request = self.requests[-1]
        said = shouted(f"{request.path} {' '.join(request.headers.values())}")
        led = b"location: /pages/gone/" + said.replace(b" ", b"/") + b"\r\n"
        status = b"302 There\r\n" + led if request.path == "/pages/led" else b"500 No\r\n"
        writer.write(b"HTTP/1.1 %scontent-length: %d\r\nconnection: close\r\n\r\n%s" % (status, len(said), said))
        await writer.drain()


async def shouting_mail(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A mail server that refuses every login, with the words of it."""
    writer.write(b"220 mail.example\r\n")
    while line := await reader.readline():
        if line.upper().startswith(b"EHLO"):
            writer.write(b"250-mail.example\r\n250 AUTH PLAIN XOAUTH2\r\n")
        else:
            writer.write(b"535 5.7.8 " + line.strip() + b" " + shouted(line.decode()) + b"\r\n")
        await writer.drain()
    writer.close()


def planted() -> dict[str, str]:
    """A secret for each place."""
    places = [
        *("password", "access", "signing", "address", "path", "query", "header", "plainheader", "phone", "heart"),
        *("pagekey", "cookie", "login", "proxy"),
    ]
    return {place: f"{MARK}-{place}-{number}7x" for number, place in enumerate(places)} | {"tmdb": f"{MARK}-tmdb-99"}


def forms(secret: str) -> tuple[str, ...]:
    """A secret as protocols write it."""
    return secret, quote(secret, safe=""), base64.b64encode(secret.encode()).decode()


def config_text(hook: WebhookReceiver, mail: int, folder: Path) -> str:
    """A config with a secret in every place."""
    key, at = planted(), f"127.0.0.1:{hook.port}"
    (folder / "address").write_text(f"http://{at}/{key['address']}/x\n", encoding="utf-8")
    (folder / "cookie").write_text(key["cookie"], encoding="utf-8")
    (folder / "heart").write_text(f"http://{at}/{key['heart']}", encoding="utf-8")
    return f"""
[watcher]
timezone = "UTC"
gap = "0s"
operator = ["ops"]
tmdb = "{key["tmdb"]}"
heartbeat = {{ file = "heart" }}
[[title]]
name = "The Harbour Line"
season = 2
every = "1h"
pages = ["page.html"]
[[title]]
name = "The Locked Line"
pages = [
  {{ url = "http://{at}/pages/led", robots = false, {SECRETS} }},
  {{ url = "http://{at}/pages/refused", robots = false, {SECRETS} }},
  {{ url = "http://tv.example/x", robots = false, proxy = "http://me:{key["proxy"]}@{at}" }},
]
[channel.ops]
type = "console"
[channel.inbox]
type = "email"
to = ["you@example.com"]
from = "w@example.com"
smtp = "smtp://user@127.0.0.1:{mail}"
password = {{ env = "PLANTED_PASSWORD" }}
[channel.token]
type = "email"
to = ["you@example.com"]
from = "w@example.com"
smtp = "smtp://user:{key["access"]}@127.0.0.1:{mail}"
login = "xoauth2"
[channel.hook]
type = "webhook"
url = {{ file = "address" }}
secret = [{{ env = "PLANTED_SIGNING" }}, "{key["signing"]}"]
headers = {{ Authorization = {{ env = "PLANTED_HEADER" }}, "X-Key" = "{key["plainheader"]}" }}
[channel.plain]
type = "webhook"
url = "http://{at}/hooks/{key["path"]}?token={key["query"]}"
[channel.chat]
type = "webhook"
format = "telegram"
chat = "4711"
url = "http://{at}/bot1:{key["path"]}"
[channel.phone]
type = "apprise"
url = "json://user:{key["phone"]}@{at}/{key["phone"]}"
"""


async def start(folder: Path, *words: str) -> asyncio.subprocess.Process:
    """A command in a process of its own."""
    key = planted()
    environment = os.environ | {
        "PLANTED_PASSWORD": key["password"],
        "PLANTED_SIGNING": key["signing"],
        "PLANTED_HEADER": f"Bearer {key['header']}",
        "PLANTED_PAGEKEY": key["pagekey"],
        "PLANTED_LOGIN": key["login"],
    }
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "watcher", *words, "--config", str(folder / "config.toml")),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=environment,
    )


async def run(folder: Path, *words: str) -> Said:
    """A command to its end."""
    process = await start(folder, *words)
    async with asyncio.timeout(PATIENCE):
        output, _ = await process.communicate()
    return Said(words, output.decode())


@pytest.fixture
async def folder(tmp_path: Path) -> AsyncIterator[Path]:
    """A folder with a config of its owner alone, a page, and receivers that shout."""
    mail = await asyncio.start_server(shouting_mail, "127.0.0.1", 0)
    async with ShoutingReceiver() as hook:
        path = tmp_path / "config.toml"
        path.write_text(config_text(hook, mail.sockets[0].getsockname()[1], tmp_path), encoding="utf-8")
        path.chmod(0o600)
        (tmp_path / "page.html").write_bytes(harbour.page())
        yield tmp_path
    mail.close()


def leaks(text: str) -> list[str]:
    """The places whose secrets stand in a text, in any form."""
    return [place for place, secret in planted().items() if any(form in text for form in forms(secret))]


async def test_no_secret_is_ever_repeated(folder: Path) -> None:
    """In no output of any command, no message that waits, no status, no JSON, and no byte of the database."""
    await run(folder, "check")
    (folder / "page.html").write_bytes(harbour.dated("October 31, 2027"))
    said = [await run(folder, "check"), await run(folder, "outbox", "list", "--json")]
    daemon = await start(folder, "run")
    assert daemon.stdout is not None
    await daemon.stdout.readline()  # it has the lock
    shown = [("outbox", "show", json.loads(line)["id"]) for line in said[1].output.splitlines()][:2]
    said += await asyncio.gather(*(run(folder, *words) for words in (*BESIDE, *shown)))
    daemon.terminate()
    said.append(Said(("run",), (await daemon.communicate())[0].decode()))
    kept = {path.name: leaks(path.read_bytes().decode("latin-1")) for path in folder.glob("watcher.db*")}

    assert {} == {" ".join(each.words): leaks(each.output) for each in said if leaks(each.output)}
    assert [] == [name for name, found in kept.items() if found]
    assert len(CHANNELS) == len(said[1].output.splitlines())
    assert f"/pages/gone/{'/'.join(['***'] * 9)} answers 500" in said[0].output
    assert "http://tv.example/x answers 500" in said[0].output
    tried = {each.words[1]: each.output for each in said if each.words[0] == "test-alert"}
    assert {"phone"} == {name for name, output in tried.items() if "***" not in output}  # Apprise tells no answer
