"""Chat services, played by a receiver on loopback."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.notify.examples import AT, DIPLOMAT, a_message, an_alert
from tests.notify.goldens import CHATS, LONDON
from tests.receivers import WebhookReceiver, answer, reset
from watcher.core.model import Change
from watcher.notify import Failed, Sent
from watcher.notify.chat import ChatChannel
from watcher.settings import Format, Secret, Webhook


def a_channel(receiver: WebhookReceiver, format: Format = Format.DISCORD, **more: str) -> ChatChannel:
    """A channel to the service that the receiver plays."""
    headers = tuple((name, Secret(text=value)) for name, value in more.items())
    return ChatChannel(replace(CHATS[format], url=receiver.url, headers=headers), LONDON)


@pytest.mark.parametrize("format", list(CHATS))
async def test_all_alerts_of_a_check_are_one_request(format: Format) -> None:
    """People are not machines."""
    async with WebhookReceiver() as receiver:
        message = a_message(an_alert(), an_alert(Change.TEASER, None))
        result = await a_channel(receiver, format).send(message, at=AT)
        (request,) = receiver.requests

    assert isinstance(result, Sent)
    assert request.headers["content-type"] == "application/json; charset=utf-8"
    assert "teaser out" in json.dumps(json.loads(request.body))


async def test_204_is_yes() -> None:
    """As Discord says it."""
    async with WebhookReceiver(answer(204, b"")) as receiver:
        assert await a_channel(receiver).send(a_message(), at=AT) == Sent("204 No Content")


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        (b'{"ok":false,"parameters":{"retry_after":35}}', 35),
        (b'{"message":"You are being rate limited.","retry_after":0.65,"global":false}', 1),
        (b'{"retry_after":"soon"}', None),
        (b'{"parameters":[]}', None),
        (b"[1]", None),
        (b'{"retry_after":1e999}', None),
        (b"[" * 60_000, None),
        (b"slow down", None),
    ],
)
async def test_a_wait_that_stands_in_the_body_is_understood(body: bytes, seconds: int | None) -> None:
    """Telegram and Discord say it there."""
    async with WebhookReceiver(answer(429, body)) as receiver:
        result = await a_channel(receiver).send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert result.retry_after == (None if seconds is None else timedelta(seconds=seconds))


async def test_what_was_accepted_of_a_long_message_is_not_sent_again() -> None:
    """The second try begins where the first one failed."""
    alerts = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(100)]
    async with WebhookReceiver(answer(), answer(500), answer(), answer()) as receiver:
        channel = a_channel(receiver)
        first = await channel.send(a_message(*alerts), at=AT)
        second = await channel.send(a_message(*alerts), at=AT)
        bodies = [request.body for request in receiver.requests]

    assert isinstance(first, Failed)
    assert isinstance(second, Sent)
    assert bodies[1] == bodies[2]
    assert len(set(bodies)) == len(bodies) - 1
    assert channel.accepted == {}


async def test_a_token_goes_in_a_header_and_nowhere_else() -> None:
    """Neither it nor the topic is told."""
    async with WebhookReceiver(answer(403, b"no access to hook with Bearer pl4nted")) as receiver:
        result = await a_channel(receiver, Format.NTFY, Authorization="Bearer pl4nted").send(a_message(), at=AT)
        (request,) = receiver.requests

    assert request.headers["authorization"] == "Bearer pl4nted"
    assert isinstance(result, Failed)
    assert result.reason.endswith("answered 403 Forbidden: no access to *** with ***")


async def test_a_missing_token_is_tried_again() -> None:
    """The environment may be mended."""
    settings = Webhook(
        "chat", "http://127.0.0.1:9/", format=Format.SLACK, headers=(("X", Secret(env="NO_SUCH_SECRET")),)
    )

    result = await ChatChannel(settings, LONDON).send(a_message(), at=AT)

    assert result == Failed("the environment variable NO_SUCH_SECRET is not set")


async def test_a_service_that_breaks_off_is_tried_again() -> None:
    """As any receiver."""
    async with WebhookReceiver(reset) as receiver:
        result = await a_channel(receiver).send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert not result.permanent
