"""What no longer holds is struck out, or gives up its place, where the service lets it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.notify.examples import AT, DIPLOMAT, PAGE, a_message, an_alert, every_kind
from tests.notify.goldens import CHATS, LONDON
from tests.notify.hostile import IDS, TITLES
from tests.receivers import WebhookReceiver, answer, hang, reset
from watcher.core.model import Alert, Change
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Earlier, Failed, Message, Sent
from watcher.notify.chat import ChatChannel
from watcher.notify.formats import handle_in, write_edits, write_posts
from watcher.notify.template import TemplateFile
from watcher.notify.veil import VeiledChannel
from watcher.settings import Format

DATED = an_alert()
TEASER = an_alert(Change.TEASER, None)
MOVED = replace(every_kind()[Change.MOVED], corrects=DATED.id)
TALKATIVE = [Format.TELEGRAM, Format.DISCORD]
NAMED = [Format.NTFY, Format.HOME_ASSISTANT]
HANDLES = {Format.TELEGRAM: "4711 12", Format.DISCORD: "34"}
STRUCK = {Format.TELEGRAM: "<s>", Format.DISCORD: "~~"}


def correction(*told: Alert, handle: str = "12", alert: Alert = MOVED) -> Message:
    """A message that moves what an earlier one told."""
    return replace(a_message(alert), corrects=(Earlier(handle, told or (DATED,)),))


def edits(format: Format, *told: Alert, handle: str | None = None, alert: Alert = MOVED) -> list[dict[str, Any]]:
    """What the earlier message becomes."""
    message = correction(*told, handle=HANDLES[format] if handle is None else handle, alert=alert)
    return [post.content for post in write_edits(CHATS[format], message, LONDON)]


# --- struck out ----------------------------------------------------------------------------------


def test_telegram_strikes_out_what_it_told() -> None:
    """The earlier message is edited in its place, and says what holds now."""
    (post,) = write_edits(CHATS[Format.TELEGRAM], correction(handle="4711 12"), LONDON)

    assert ("POST", "https://api.telegram.org/bot1:token/editMessageText") == (post.method, post.url)
    assert ("4711", 12) == (post.content["chat_id"], post.content["message_id"])
    assert post.content["text"] == (
        "<s><b>The Diplomat, season 2: release date 31 October 2024</b>\n"
        "Release date: Thursday, 31 October 2024\n"
        "Before: nothing announced yet\n"
        "<blockquote>“The second season arrives on October 31.”</blockquote>\n"
        f'<a href="{PAGE}">tv.example</a></s>\n'
        "<b>Corrected on 5 September 2024: release date moved to 7 November 2024</b>"
    )


def test_the_correction_answers_what_it_corrects() -> None:
    """In Telegram; it comes, and rings, also where the earlier message was deleted."""
    (post,) = write_posts(CHATS[Format.TELEGRAM], correction(handle="4711 12"), LONDON)

    assert {"message_id": 12, "allow_sending_without_reply": True} == post.content["reply_parameters"]


def test_discord_strikes_out_what_it_told() -> None:
    """By its webhook's own way to edit; the query of the address stays, for it may name a thread."""
    settings = replace(CHATS[Format.DISCORD], url="https://discord.example/api/webhooks/1/token?thread_id=9")
    (post,) = write_edits(settings, correction(handle="34"), LONDON)
    (embed,) = post.content["embeds"]

    assert ("PATCH", "https://discord.example/api/webhooks/1/token/messages/34?thread_id=9") == (post.method, post.url)
    assert "~~The Diplomat, season 2: release date 31 October 2024~~" == embed["title"]
    assert embed["description"] == (
        "~~Release date\\: Thursday\\, 31 October 2024~~\n"
        "~~Before\\: nothing announced yet~~\n"
        "> ~~“The second season arrives on October 31\\.”~~\n"
        f"~~[tv\\.example](<{PAGE}>)~~\n"
        "**Corrected on 5 September 2024\\: release date moved to 7 November 2024**"
    )
    assert {"parse": []} == post.content["allowed_mentions"]


@pytest.mark.parametrize("format", TALKATIVE)
def test_what_still_holds_stays(format: Format) -> None:
    """Of a message that told more, only the corrected part is struck out."""
    (content,) = edits(format, TEASER, DATED)
    before, _, after = json.dumps(content, ensure_ascii=False).partition(STRUCK[format])

    assert ("teaser out" in before, "teaser out" in after) == (True, False)
    assert after.count("Corrected") == 1


@pytest.mark.parametrize("format", TALKATIVE)
def test_a_message_of_several_requests_stays_as_it_is(format: Format) -> None:
    """Nobody knows any more which part said what."""
    many = [replace(TEASER, id=f"t{n}", title=replace(DIPLOMAT, id=f"t{n}", name="x" * 100)) for n in range(60)]

    assert [] == edits(format, DATED, *many)


@pytest.mark.parametrize("format", TALKATIVE)
@pytest.mark.parametrize("handle", ["", "abc", "../../x", "4712 12", "4711 x", "-3"])
def test_a_name_from_elsewhere_is_let_alone(format: Format, handle: str) -> None:
    """The config may name another service or chat by now, where the same number is somebody else's message."""
    settings, message = CHATS[format], correction(handle=handle)

    assert () == write_edits(settings, message, LONDON)
    assert "reply_parameters" not in write_posts(settings, message, LONDON)[0].content


@pytest.mark.parametrize("format", TALKATIVE)
@pytest.mark.parametrize(("told", "expected"), [((DATED,), 1), ((DATED, TEASER), 0)])
def test_words_of_ones_own_are_struck_out_as_a_whole(
    format: Format, told: tuple[Alert, ...], expected: int, tmp_path: Path
) -> None:
    """Or not at all, where a part of them holds: a template may write anything."""
    (tmp_path / "mine.txt").write_text("News!\n\n{{ alerts[0].now }}", encoding="utf-8")
    own = replace(LONDON, template=TemplateFile(tmp_path / "mine.txt"))
    posts = write_edits(CHATS[format], correction(*told, handle=HANDLES[format]), own)

    assert expected == len(posts)
    assert all(json.dumps(post.content).count(STRUCK[format]) >= 2 for post in posts)


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_a_hostile_title_is_struck_out_like_any_other(name: str) -> None:
    """No tag but ours, and nothing that Telegram could not read."""
    hostile = replace(DATED, title=replace(DIPLOMAT, name=name))
    (content,) = edits(Format.TELEGRAM, hostile)
    tags = BeautifulSoup(content["text"], "lxml").find_all(True)

    assert {tag.name for tag in tags} <= {"html", "body", "p", "b", "s", "blockquote", "a"}


# --- in the place of another ---------------------------------------------------------------------


def screen_name(format: Format, message: Message) -> str:
    """The name under which a notification stands on a screen."""
    (post,) = write_posts(CHATS[format], message, LONDON)
    name: str = post.content["sequence_id" if format is Format.NTFY else "tag"]
    assert name == handle_in(CHATS[format], (post,), "ok")
    return name


@pytest.mark.parametrize("format", NAMED)
def test_a_correction_takes_the_place_of_what_it_corrects(format: Format) -> None:
    """And so does the correction of a correction."""
    first = screen_name(format, a_message(DATED))

    assert first == screen_name(format, correction(handle=first))
    assert first != screen_name(format, replace(a_message(MOVED), id="message_2"))


@pytest.mark.parametrize("format", NAMED)
def test_what_told_more_keeps_its_place(format: Format) -> None:
    """The teaser would go with the date."""
    assert "first" != screen_name(format, correction(DATED, TEASER, handle="first"))


@pytest.mark.parametrize("format", NAMED)
def test_the_end_of_a_trouble_takes_the_place_of_its_beginning(format: Format) -> None:
    """Whoever looks at the screen sees that all is well again."""
    trouble = Trouble(TroubleKind.PAGE, PAGE, "404", AT)
    began, over = (Message(f"m{n}", "ops", (), AT, report=Report(trouble, AT, over=bool(n))) for n in (0, 1))

    assert screen_name(format, began) == screen_name(format, over)


# --- on the way ----------------------------------------------------------------------------------


def a_channel(receiver: WebhookReceiver, format: Format) -> ChatChannel:
    """A channel to the service that the receiver plays."""
    return ChatChannel(replace(CHATS[format], url=receiver.url), LONDON)


@pytest.mark.parametrize(
    ("format", "said", "handle"),
    [
        (Format.TELEGRAM, b'{"ok":true,"result":{"message_id":77,"chat":{"id":4711}}}', "4711 77"),
        (Format.DISCORD, b'{"id":"88","channel_id":"9"}', "88"),
        (Format.DISCORD, b'{"id":"88/../99"}', ""),
        (Format.DISCORD, b'{"id":{}}', ""),
        (Format.TELEGRAM, b'{"result":[]}', ""),
        (Format.TELEGRAM, b"[" * 60_000, ""),
        (Format.TELEGRAM, b"ok", ""),
        (Format.SLACK, b'{"id":"88"}', ""),
    ],
)
async def test_the_name_of_a_message_is_kept(format: Format, said: bytes, handle: str) -> None:
    """Where the service tells it."""
    async with WebhookReceiver(answer(200, said)) as receiver:
        result = await a_channel(receiver, format).send(a_message(), at=AT)

    assert isinstance(result, Sent)
    assert handle == result.handle


async def test_a_message_of_several_requests_has_no_name() -> None:
    """One would not do."""
    many = [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(100)]
    async with WebhookReceiver(usually=answer(200, b'{"id":"88"}')) as receiver:
        result = await a_channel(receiver, Format.DISCORD).send(a_message(*many), at=AT)

    assert isinstance(result, Sent)
    assert "" == result.handle


async def test_discord_is_asked_for_the_name() -> None:
    """It says 204 and nothing else where it is not."""
    async with WebhookReceiver() as receiver:
        await a_channel(receiver, Format.DISCORD).send(a_message(), at=AT)

    assert ["/hook?wait=true"] == [request.path for request in receiver.requests]


async def test_what_no_longer_holds_is_struck_out_before_the_news() -> None:
    """So that a crash in between leaves nothing wrong behind for long: the news is still to be sent."""
    async with WebhookReceiver() as receiver:
        await a_channel(receiver, Format.DISCORD).send(correction(handle="34"), at=AT)
        requests = [(request.method, request.path) for request in receiver.requests]

    assert [("PATCH", "/hook/messages/34"), ("POST", "/hook?wait=true")] == requests


@pytest.mark.parametrize("status", [400, 404, 410, 500])
async def test_a_message_that_cannot_be_edited_does_not_stop_the_news(status: int) -> None:
    """It may be deleted, or say already what it should."""
    async with WebhookReceiver(answer(status)) as receiver:
        result = await a_channel(receiver, Format.DISCORD).send(correction(handle="34"), at=AT)

    assert isinstance(result, Sent)
    assert len(receiver.requests) == 2


async def test_a_service_that_wants_a_pause_has_it() -> None:
    """The next request would be refused as well."""
    async with WebhookReceiver(answer(429, b'{"retry_after":7}')) as receiver:
        result = await a_channel(receiver, Format.DISCORD).send(correction(handle="34"), at=AT)

    assert isinstance(result, Failed)
    assert (1, timedelta(seconds=7)) == (len(receiver.requests), result.retry_after)


async def test_what_was_struck_out_is_not_struck_out_again() -> None:
    """Where only the news itself has to be tried once more."""
    async with WebhookReceiver(answer(), answer(503), answer()) as receiver:
        channel = a_channel(receiver, Format.DISCORD)
        for _ in range(2):
            await channel.send(correction(handle="34"), at=AT)

    assert ["PATCH", "POST", "POST"] == [request.method for request in receiver.requests]
    assert {} == channel.accepted


async def test_nobody_is_asked_twice_who_is_not_there() -> None:
    """The second request would only wait as long as the first."""
    async with WebhookReceiver(reset, hang) as receiver:
        result = await a_channel(receiver, Format.DISCORD).send(correction(handle="34"), at=AT)

    assert isinstance(result, Failed)
    assert len(receiver.requests) == 1


async def test_a_veil_lies_over_earlier_messages_as_well() -> None:
    """They were veiled when they were sent."""
    cast = an_alert(Change.JOINED, "Ines Okafor")
    async with WebhookReceiver() as receiver:
        channel = VeiledChannel(a_channel(receiver, Format.DISCORD), "en")
        await channel.send(correction(DATED, cast, handle="34"), at=AT)

    assert all(b"Okafor" not in request.body for request in receiver.requests)
    assert b"~~" in receiver.requests[0].body
