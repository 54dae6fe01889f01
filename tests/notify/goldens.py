"""What every kind of alert looks like, as files to be looked at: JSON, mail and HTML.

`python -m tests.notify.goldens` writes them anew; the difference is for a person to judge.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.notify.examples import AT, a_message, every_kind
from watcher.core.model import Alert, Change, Title
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.notify import Earlier, Manner, Message
from watcher.notify.data import webhook_data
from watcher.notify.formats import write_edits, write_posts
from watcher.notify.mail import write_mail
from watcher.notify.report import report_body
from watcher.notify.veil import veil
from watcher.settings import Format, Webhook

FOLDER = Path(__file__).parent / "golden"
LONDON = Manner("en", ZoneInfo("Europe/London"))
CHATS = {
    Format.SLACK: Webhook("chat", "https://hooks.slack.example/services/T1/B2/token", format=Format.SLACK),
    Format.DISCORD: Webhook("chat", "https://discord.example/api/webhooks/1/token", format=Format.DISCORD),
    Format.NTFY: Webhook("chat", "https://ntfy.example/my-shows", format=Format.NTFY),
    Format.TELEGRAM: Webhook("chat", "https://api.telegram.org/bot1:token", format=Format.TELEGRAM, chat="4711"),
    Format.HOME_ASSISTANT: Webhook("chat", "http://home.example/api/webhook/id", format=Format.HOME_ASSISTANT),
}


def files() -> Iterator[tuple[str, str]]:
    """Name and content of every golden file."""
    kinds = every_kind()
    for change, alert in kinds.items():
        yield f"{change}.json", _pretty(webhook_data(alert))
        yield from _mail(str(change), alert)
    yield from _mail("several", *kinds.values())
    yield from _mail("veiled", *veil(tuple(kinds.values()), "en"))
    yield from _mail("burst", *(replace(kinds[Change.DATED], title=Title(f"t{n}", f"Title {n}")) for n in range(30)))
    yield from _reports()
    for format, settings in CHATS.items():
        posts = write_posts(settings, a_message(*kinds.values()), LONDON)
        yield f"several.{format}.json", _pretty([post.content for post in posts])
    moved = replace(kinds[Change.MOVED], corrects=kinds[Change.DATED].id)
    for service, handle in ((Format.TELEGRAM, "4711 12"), (Format.DISCORD, "34")):
        earlier = Earlier(handle, (kinds[Change.DATED], kinds[Change.TEASER]))
        edits = write_edits(CHATS[service], replace(a_message(moved), corrects=(earlier,)), LONDON)
        yield f"corrected.{service}.json", _pretty([post.content for post in edits])


def _pretty(content: object) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _reports() -> Iterator[tuple[str, str]]:
    for kind in TroubleKind:
        trouble = Trouble(kind, "12 titles" if kind is TroubleKind.WEEKLY else "something", "the reason", AT)
        reports = [Report(trouble, AT), Report(trouble, AT, over=True)]
        yield f"operator.{kind}.json", _pretty([json.loads(report_body(report)) for report in reports])
        messages = [replace(a_message(), alerts=(), report=report) for report in reports]
        yield f"operator.{kind}.mail.txt", "\n".join(_written(message)["text/plain"] for message in messages)


def _mail(name: str, *alerts: Alert) -> Iterator[tuple[str, str]]:
    parts = _written(a_message(*alerts))
    yield f"{name}.mail.txt", parts["text/plain"]
    yield f"{name}.mail.html", parts["text/html"]


def _written(message: Message) -> dict[str, str]:
    """The headers with the plain text and what is attached, and the HTML."""
    mail = write_mail(message, to="you@example.com", sender="w@example.com", manner=LONDON, at=AT)
    parts = {part.get_content_type(): part.get_content() for part in mail.walk() if not part.is_multipart()}
    masked = [f"{key}: {value}".partition(" boundary=")[0] for key, value in mail.items()]
    others = [text for kind, text in parts.items() if kind not in ("text/plain", "text/html")]
    plainly = "\n".join([*masked, "", parts["text/plain"], *(map(str, others))])
    return {"text/plain": plainly, "text/html": parts.get("text/html", "")}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in files():
        (FOLDER / name).write_text(content, encoding="utf-8")
