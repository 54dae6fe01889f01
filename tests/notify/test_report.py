"""What the operator is told, on every way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import fastjsonschema
import pytest

from tests.notify.examples import AT, a_message
from tests.notify.goldens import CHATS, LONDON
from tests.receivers import WebhookReceiver
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Failed, Message, Sent
from watcher.notify.console import ConsoleChannel
from watcher.notify.formats import write_posts
from watcher.notify.mail import write_mail
from watcher.notify.report import report_body, report_subject, report_text
from watcher.notify.webhook import WebhookChannel
from watcher.settings import Format, Secret, Webhook

TROUBLE = Trouble(TroubleKind.PAGE, "https://tv.example/diplomat", "a wall for robots", AT - timedelta(days=1))
BEGAN = Report(TROUBLE, AT)
SHAPE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["type", "timestamp", "data"],
    "properties": {
        "type": {"type": "string", "pattern": r"^operator\.[a-z]+\.(began|over)$"},
        "timestamp": {"type": "string", "format": "date-time"},
        "data": {
            "type": "object",
            "required": ["kind", "about", "reason", "since", "over"],
            "minProperties": 5,
            "maxProperties": 5,
        },
    },
}


def a_report(report: Report = BEGAN) -> Message:
    """A message for the operator."""
    return replace(a_message(), alerts=(), report=report)


def test_a_trouble_says_what_why_and_what_to_do() -> None:
    """In the reader's time."""
    assert [
        "No usable answer from https://tv.example/diplomat since 4 September 2024, 11:00 BST.",
        "a wall for robots",
        "Open it in a browser: where it moved or is gone, mend config.toml.",
        "Seen 5 September 2024, 11:00 BST",
    ] == report_text(BEGAN, LONDON).split("\n")


@pytest.mark.parametrize("kind", list(TroubleKind))
@pytest.mark.parametrize("over", [False, True])
def test_every_kind_has_its_words(kind: TroubleKind, over: bool) -> None:
    """One line that is never taken for news, and JSON of one shape."""
    report = Report(replace(TROUBLE, kind=kind, about="hook"), AT, over)

    assert report_subject(report, LONDON).startswith("watcher: ")
    assert "{" not in report_text(report, LONDON)
    fastjsonschema.validate(SHAPE, json.loads(report_body(report)))


def test_ids_are_stable_and_apart() -> None:
    """The same over restarts, another for another trouble or its end."""
    others = (Report(TROUBLE, AT, over=True), Report(replace(TROUBLE, since=AT), AT))

    assert BEGAN.id == Report(TROUBLE, AT + timedelta(days=1)).id
    assert 3 == len({BEGAN.id, *(other.id for other in others)})
    assert "." not in BEGAN.id


def test_a_mail_is_plain_and_has_a_thread_of_its_own() -> None:
    """Begin and end answer the same root, which is no title's."""
    began, over = (
        write_mail(a_report(report), to="a@example.com", sender="w@example.com", manner=LONDON, at=AT)
        for report in (BEGAN, Report(TROUBLE, AT, over=True))
    )

    assert began["Subject"].startswith("watcher: no usable answer from https://tv.example/diplomat")
    assert ("text/plain", "<operator.watcher.invalid>") == (began.get_content_type(), began["List-Id"])
    assert began["References"] == over["References"]
    assert "operator-" in began["References"]


async def test_a_webhook_gets_it_signed_under_its_own_type() -> None:
    """A receiver that knows alerts alone passes it over."""
    async with WebhookReceiver() as receiver:
        await WebhookChannel(Webhook("hook", receiver.url, (Secret(text="secret"),))).send(a_report(), at=AT)
        (request,) = receiver.requests

    assert (BEGAN.id, True) == (request.headers["webhook-id"], "webhook-signature" in request.headers)
    assert "operator.page.began" == json.loads(request.body)["type"]


@pytest.mark.parametrize("format", list(CHATS))
def test_a_chat_gets_its_text(format: Format) -> None:
    """One post, in the service's own format."""
    (post,) = write_posts(CHATS[format], a_report(), LONDON)

    assert "a wall for robots" in json.dumps(post.content)


async def test_the_console_prints_it() -> None:
    """As lines of its own."""
    lines: list[str] = []
    channel = ConsoleChannel(LONDON, lines.append)

    result: Sent | Failed = await channel.send(a_report(), at=datetime.fromisoformat("2024-09-05T10:00:00+00:00"))

    assert isinstance(result, Sent)
    assert lines[1].startswith("No usable answer from https://tv.example/diplomat")


def test_what_a_page_says_cannot_forge_a_line() -> None:
    """A reason may hold anything."""
    hostile = Report(replace(TROUBLE, reason="x\r\nBcc: a@b\x1b[31m\u202e", about="a\nb"), AT)

    assert 4 == len(report_text(hostile, LONDON).split("\n"))
    assert "\n" not in report_subject(hostile, LONDON)
    assert "\x1b" not in report_text(hostile, LONDON)
