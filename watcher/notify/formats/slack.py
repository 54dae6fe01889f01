"""Slack's incoming webhooks, and what understands them: Mattermost, Rocket.Chat.

They tell no message's name, so nothing can be replaced, and know no priority.
https://api.slack.com/messaging/webhooks
"""

from __future__ import annotations

from typing import Final

from watcher.notify import Manner, Message
from watcher.notify.formats.blocks import Post, Style, packed, write_blocks
from watcher.settings import Webhook

LIMIT: Final = 30_000  # of 40,000


def escape(words: str) -> str:
    """Without a sign that could begin a mention or a link."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


STYLE: Final = Style(
    escape=escape,
    bold=lambda words: f"*{words}*",
    link=lambda address, words: f"<{escape(address).replace('|', '%7C')}|{words}>",
    quote=lambda words: f"> {words}",
)


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The message as text."""
    texts = packed(write_blocks(message, manner, STYLE), LIMIT)
    return tuple(Post(settings.url, {"text": text, "unfurl_links": False, "unfurl_media": False}) for text in texts)
