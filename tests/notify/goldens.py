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
from watcher.core.model import Alert, Change
from watcher.notify import Earlier, Manner
from watcher.notify.formats import write_edits, write_posts
from watcher.notify.mail import write_mail
from watcher.notify.message import payload
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
        yield f"{change}.json", _pretty(payload(alert))
        yield from _mail(str(change), alert)
    yield from _mail("several", *kinds.values())
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


def _mail(name: str, *alerts: Alert) -> Iterator[tuple[str, str]]:
    mail = write_mail(a_message(*alerts), to="you@example.com", sender="w@example.com", manner=LONDON, at=AT)
    parts = {part.get_content_type(): part.get_content() for part in mail.walk() if not part.is_multipart()}
    masked = [f"{key}: {value}".partition(" boundary=")[0] for key, value in mail.items()]
    others = [text for kind, text in parts.items() if kind not in ("text/plain", "text/html")]
    yield f"{name}.mail.txt", "\n".join([*masked, "", parts["text/plain"], *(map(str, others))])
    yield f"{name}.mail.html", parts["text/html"]


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in files():
        (FOLDER / name).write_text(content, encoding="utf-8")
