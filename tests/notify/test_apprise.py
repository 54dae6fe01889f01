"""Messages by way of the Apprise library, to a receiver on loopback."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.notify.examples import AT, a_message
from tests.notify.goldens import LONDON
from tests.receivers import WebhookReceiver, answer
from watcher.notify import Failed, Sent
from watcher.notify.apprise import AppriseChannel, keys_in
from watcher.settings import Apprise, Secret

pytest.importorskip("apprise")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the library itself

PLANTED = "pl4ntedk3y"


def a_channel(*urls: str) -> AppriseChannel:
    """A channel to these addresses."""
    return AppriseChannel(Apprise("phone", tuple(Secret(text=url) for url in urls)), LONDON)


def address(receiver: WebhookReceiver, path: str = PLANTED) -> str:
    """The receiver as Apprise's JSON service."""
    return f"json://127.0.0.1:{receiver.port}/{path}"


async def test_a_message_arrives_with_its_subject() -> None:
    """The news as the title, the text below."""
    async with WebhookReceiver() as receiver:
        result = await a_channel(address(receiver)).send(a_message(), at=AT)
        (request,) = receiver.requests

    body = json.loads(request.body)
    assert isinstance(result, Sent)
    assert "The Diplomat, season 2: release date 31 October 2024" == body["title"]
    assert "https://tv.example/the-diplomat-season-2" in body["message"]


async def test_a_refusal_is_tried_again_and_tells_no_key() -> None:
    """The library's words, without the address."""
    async with WebhookReceiver(answer(500)) as receiver:
        result = await a_channel(address(receiver)).send(a_message(), at=AT)

    assert isinstance(result, Failed)
    assert not result.permanent
    assert "500" in result.reason
    assert PLANTED not in result.reason


async def test_each_address_is_tried_by_itself() -> None:
    """So that one that fails repeats nothing at the others."""
    async with WebhookReceiver() as first, WebhookReceiver() as second:
        channel = a_channel(address(first), address(second))
        await channel.send(replace(a_message(), to="2"), at=AT)

        assert (0, 1) == (len(first.requests), len(second.requests))


async def test_an_address_that_nobody_knows_is_named_without_its_keys() -> None:
    """It is as secret as any."""
    result = await a_channel(f"nosuch://{PLANTED}/").send(a_message(), at=AT)

    assert Failed("the address is none that Apprise knows") == result


async def test_a_missing_address_is_tried_again() -> None:
    """The environment may be mended."""
    settings = Apprise("phone", (Secret(env="NO_SUCH_SECRET"),))

    result = await AppriseChannel(settings, LONDON).send(a_message(), at=AT)

    assert Failed("the environment variable NO_SUCH_SECRET is not set") == result


def test_every_part_of_an_address_may_be_a_key() -> None:
    """Words of up to three letters are none."""
    assert ["tgram://12345:abcdef/42", "12345", "abcdef"] == keys_in(["tgram://12345:abcdef/42"])
