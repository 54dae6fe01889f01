"""ntfy's topics: a notification with a title, a tap and a button. https://docs.ntfy.sh/publish/

A notification takes the place of the one on the screen that has its `sequence_id` (from ntfy 2.16 on).
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit, urlunsplit

from watcher.notify import Manner, Message
from watcher.notify.dates import wording_of
from watcher.notify.formats.blocks import PLAIN, Content, Post, fits, is_whole, packed, screen_name, write_blocks
from watcher.notify.notice import Notice, read_notice
from watcher.notify.priority import priority_of
from watcher.notify.written import in_words
from watcher.settings import Priority, Webhook

LIMIT: Final = 3_900  # bytes, of 4,096
PRIORITIES: Final = {Priority.LOW: 2, Priority.NORMAL: 3, Priority.HIGH: 4}


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The message for the topic that the address names, posted to the server's root."""
    parts = urlsplit(settings.url)
    folder, _, topic = parts.path.rstrip("/").rpartition("/")
    root = urlunsplit(parts._replace(path=f"{folder}/"))
    shared: Content = {"topic": topic, "title": in_words(message, manner).subject}
    priority = priority_of(message, settings.habits)
    if priority is not Priority.NORMAL:
        shared["priority"] = PRIORITIES[priority]
    blocks = write_blocks(message, manner, PLAIN)
    if len(message.alerts) == 1:
        shared |= _taps(read_notice(message.alerts[0], manner.language), manner.language)
    if len(message.alerts) == 1 and not is_whole(message, manner):
        blocks = [blocks[0].partition("\n")[2]]  # the title says the first line
    texts = packed(blocks, LIMIT, _bytes)
    if len(texts) == 1:
        shared["sequence_id"] = screen_name(message)
    return tuple(Post(root, {**shared, "message": each}) for each in texts)


def _taps(notice: Notice, language: str) -> Content:
    click = {"click": notice.page} if fits(notice.page) else {}
    watch = {"action": "view", "label": wording_of(language).watch, "url": notice.video}
    return click | ({"actions": [watch]} if fits(notice.video) else {})


def _bytes(words: str) -> int:
    return len(words.encode("utf-8", errors="replace"))
