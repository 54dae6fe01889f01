"""The demo's site, mailbox and webhook, asked over real sockets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import aiosmtplib
import httpx
from standardwebhooks import Webhook

from watcher.demo.hook import SECRET, Hook
from watcher.demo.mailbox import Mailbox
from watcher.demo.site import HOST, Site


async def test_the_site_knows_who_has_seen_its_page() -> None:
    """A visitor who comes again is answered "not modified", until the page is another."""
    async with Site() as site, httpx.AsyncClient() as client:
        site.show("<p>one</p>")
        first = await client.get(site.url)
        again = {"If-None-Match": first.headers["etag"]}
        second = await client.get(site.url, headers=again)
        site.show("<p>two</p>")
        third = await client.get(site.url, headers=again)

    assert ["<p>one</p>", "", "<p>two</p>"] == [first.text, second.text, third.text]
    assert [200, 304, 200] == [first.status_code, second.status_code, third.status_code]
    assert (3, 1, False) == (site.visits, site.unchanged, site.settled.is_set())


async def test_the_site_has_no_rules_for_robots() -> None:
    """Its robots.txt is not a page."""
    async with Site() as site, httpx.AsyncClient() as client:
        answer = await client.get(f"http://{HOST}:{site.port}/robots.txt")

    assert (404, 0) == (answer.status_code, site.visits)


async def test_the_mailbox_keeps_what_it_is_handed() -> None:
    """Lines that begin with a full stop arrive whole."""
    mails: list[EmailMessage] = []
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "a@example.com", "b@example.com", "News: ünïcode"
    letter.set_content("one\n.two\n..three\n")

    async with Mailbox(mails.append) as mailbox:
        await aiosmtplib.send(letter, hostname=HOST, port=mailbox.port)

    assert ["News: ünïcode"] == [str(mail["Subject"]) for mail in mails]
    assert "one\n.two\n..three\n" == mails[0].get_content().replace("\r\n", "\n")


async def post(hook: Hook, secret: str) -> int:
    """Post a signed alert; returns the status of the answer."""
    at, body = datetime.now(UTC), '{"type": "release_date.dated"}'
    signature = Webhook(secret).sign("msg_1", at, body)
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature,
    }
    async with httpx.AsyncClient() as client:
        return (await client.post(hook.url, content=body, headers=headers)).status_code


async def test_the_hook_takes_what_is_signed_and_nothing_else() -> None:
    """Another secret is refused."""
    alerts: list[tuple[str, dict[str, Any]]] = []
    async with Hook(lambda id, payload: alerts.append((id, payload)), lambda: None) as hook:
        wrong = await post(hook, "whsec_" + "YW5vdGhlciBzZWNyZXQsIG5vdCB0aGUgc2FtZQ==")
        right = await post(hook, SECRET)

    assert (401, 204) == (wrong, right)
    assert [("msg_1", {"type": "release_date.dated"})] == alerts


async def test_the_hook_is_down_for_one_request_when_told_so() -> None:
    """The next try gets through."""
    refusals = asyncio.Event()
    async with Hook(lambda id, payload: None, refusals.set) as hook:
        hook.refuse_one()
        assert [503, 204] == [await post(hook, SECRET), await post(hook, SECRET)]

    assert refusals.is_set()
