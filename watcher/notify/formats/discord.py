"""Discord's webhooks: an embed an alert. https://discord.com/developers/docs/resources/webhook

`wait` has the answer name the message, so that it can be edited later; an edit rings for nobody.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from watcher.core.model import Alert
from watcher.notify import Manner, Message
from watcher.notify.data import write_timestamp
from watcher.notify.formats.blocks import (
    NOTHING,
    Content,
    Outdated,
    Post,
    Style,
    facts_of,
    fits,
    is_whole,
    links_of,
    notes,
    outdated_by,
    packed,
    rewritten,
    write_blocks,
)
from watcher.notify.message import MANY, title_name
from watcher.notify.notice import read_notice
from watcher.notify.plain import shorten
from watcher.notify.priority import priority_of
from watcher.settings import Priority, Webhook

LIMIT: Final = 5_500  # of 6,000 in all embeds of a message
EMBEDS: Final = 10
LIST: Final = 4_000  # of 4,096 in one description
SILENT: Final = 1 << 12  # the flag SUPPRESS_NOTIFICATIONS


def escape(words: str) -> str:
    """Without a sign of its markdown."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words)


def strike(lines: str) -> str:
    """Each line struck out; a quote stays one."""
    marked = (line.partition("> ") if line.startswith("> ") else ("", "", line) for line in lines.split("\n"))
    return "\n".join(f"{mark}~~{words}~~" for _, mark, words in marked)


STYLE: Final = Style(
    escape=escape,
    bold=lambda words: f"**{words}**",
    link=lambda address, words: f"[{words}](<{address.replace('>', '%3E')}>)",
    quote=lambda words: f"> {words}",
    strike=strike,
)


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The message as embeds; many alerts as a list."""
    silent = {"flags": SILENT} if priority_of(message, settings.habits) is Priority.LOW else {}
    url = _address(settings.url, wait="true")
    return tuple(Post(url, {**_content(embeds), **silent}) for embeds in _embeds(message, manner))


def write_edits(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """Each earlier message once more, with what no longer holds struck out."""
    edits = []
    for earlier in message.corrects:
        outdated = outdated_by(message, earlier, manner)
        parts = _embeds(rewritten(message, earlier), manner, outdated)
        if outdated and len(parts) == 1 and earlier.handle.isdecimal():
            url = _address(settings.url, f"/messages/{earlier.handle}")
            edits.append(Post(url, _content(parts[0]), method="PATCH"))
    return tuple(edits)


def handle_in(answer: object) -> str:
    """The id of a message, by {"id": "123"}."""
    match answer:
        case {"id": str(id)} if id.isdecimal():
            return id
        case _:
            return ""


def _address(url: str, below: str = "", **more: str) -> str:
    parts = urlsplit(url)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), *more.items()])
    return urlunsplit(parts._replace(path=parts.path.rstrip("/") + below if below else parts.path, query=query))


def _content(embeds: list[Content]) -> Content:
    return {"embeds": embeds, "allowed_mentions": {"parse": []}}


def _embeds(message: Message, manner: Manner, outdated: Outdated = NOTHING) -> list[list[Content]]:
    """The embeds of each request."""
    if len(message.alerts) > MANY or is_whole(message, manner):
        texts = packed(write_blocks(message, manner, STYLE, outdated), LIST)
        return [[{"description": text}] for text in texts]
    posts: list[list[Content]] = [[]]
    for embed in (_embed(alert, manner, outdated) for alert in message.alerts):
        size = sum(map(_size, [*posts[-1], embed]))
        if posts[-1] and (len(posts[-1]) == EMBEDS or size > LIMIT):
            posts.append([])
        posts[-1].append(embed)
    return posts


def _embed(alert: Alert, manner: Manner, outdated: Outdated) -> Content:
    notice, language = read_notice(alert, manner.language), manner.language
    lines = [*map(escape, facts_of(notice, language))]
    lines += [STYLE.quote(escape(f"“{notice.quote}”"))] if notice.quote else []
    lines += links_of(notice, language, STYLE)
    title = shorten(f"{title_name(alert.title, language)}: {notice.headline}", 240)
    if alert.id in outdated:
        title, lines = f"~~{title}~~", [strike("\n".join(lines)), *notes({alert.id: outdated[alert.id]}, manner, STYLE)]
    embed = {
        "title": title,
        "description": shorten("\n".join(lines), LIST),
        "timestamp": write_timestamp(alert.observed_at),
    }
    return embed | ({"url": notice.page} if fits(notice.page) else {})


def _size(embed: Content) -> int:
    return len(embed["title"]) + len(embed["description"])
