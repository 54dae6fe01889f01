"""Telegram's bots: HTML for one chat. https://core.telegram.org/bots/api

A bot may edit its own messages, however old; an edit rings for nobody, so a correction is a message of its own, too.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from watcher.notify import Manner, Message
from watcher.notify.formats.blocks import Content, Post, Style, outdated_by, packed, rewritten, write_blocks
from watcher.notify.priority import priority_of
from watcher.settings import Priority, Webhook

LIMIT: Final = 4_000  # of 4,096
BETWEEN: Final = " "  # the chat and the number in a handle

STYLE: Final = Style(
    escape=lambda words: escape(words, quote=False),
    bold=lambda words: f"<b>{words}</b>",
    link=lambda address, words: f'<a href="{escape(address)}">{words}</a>',
    quote=lambda words: f"<blockquote>{words}</blockquote>",
    strike=lambda words: f"<s>{words}</s>",
)


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The message, as the answer to the one that it corrects."""
    texts = packed(write_blocks(message, manner, STYLE), LIMIT, _visible)
    more: Content = {}
    if priority_of(message, settings.habits) is Priority.LOW:
        more["disable_notification"] = True
    if numbers := [number for each in message.corrects if (number := _number(settings, each.handle))]:
        more["reply_parameters"] = {"message_id": numbers[0], "allow_sending_without_reply": True}
    url = _method(settings.url, "sendMessage")
    return tuple(Post(url, _content(settings, text) | more) for text in texts)


def write_edits(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """Each earlier message once more, with what no longer holds struck out."""
    edits = []
    for earlier in message.corrects:
        outdated = outdated_by(message, earlier, manner)
        texts = packed(write_blocks(rewritten(message, earlier), manner, STYLE, outdated), LIMIT, _visible)
        number = _number(settings, earlier.handle)
        if outdated and number and len(texts) == 1:
            content = _content(settings, texts[0]) | {"message_id": number}
            edits.append(Post(_method(settings.url, "editMessageText"), content))
    return tuple(edits)


def handle_in(settings: Webhook, answer: object) -> str:
    """The chat and the number of a message, by {"result": {"message_id": 123}}."""
    match answer:
        case {"result": {"message_id": int(number)}}:
            return f"{settings.chat}{BETWEEN}{number}"
        case _:
            return ""


def _number(settings: Webhook, handle: str) -> int | None:
    """The number of an earlier message, where it was sent to the chat that the config still names."""
    chat, _, number = handle.rpartition(BETWEEN)
    return int(number) if chat == settings.chat and number.isdecimal() else None


def _method(url: str, name: str) -> str:
    return f"{url.rstrip('/').removesuffix('/sendMessage')}/{name}"


def _content(settings: Webhook, text: str) -> Content:
    return {
        "chat_id": settings.chat,
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def _visible(markup: str) -> int:
    # The service counts what is seen: tags and the addresses in them are free.
    return len(re.sub(r"<[^>]*>", "", markup))
