"""Messages in the formats of chat services, as JSON to post: one file a service. Pure."""

from __future__ import annotations

import json
from typing import Final, assert_never

from watcher.notify import Manner, Message
from watcher.notify.formats import discord, homeassistant, ntfy, slack, telegram
from watcher.notify.formats.blocks import Post
from watcher.settings import Format, Webhook

__all__ = ["Post", "handle_in", "write_edits", "write_posts"]

HANDLE_LIMIT: Final = 200


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The requests that carry the message to the service of the channel."""
    match settings.format:
        case Format.SLACK:
            return slack.write_posts(settings, message, manner)
        case Format.DISCORD:
            return discord.write_posts(settings, message, manner)
        case Format.TELEGRAM:
            return telegram.write_posts(settings, message, manner)
        case Format.NTFY:
            return ntfy.write_posts(settings, message, manner)
        case Format.HOME_ASSISTANT:
            return homeassistant.write_posts(settings, message, manner)
        case Format.STANDARD:
            raise ValueError("the standard format is not for chats")
        case other:
            assert_never(other)


def write_edits(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The requests that strike out what the message corrects, where the service lets an earlier message be edited."""
    match settings.format:
        case Format.DISCORD:
            return discord.write_edits(settings, message, manner)
        case Format.TELEGRAM:
            return telegram.write_edits(settings, message, manner)
        case _:
            return ()  # replaced by its name on the screen, or for ever as it was


def handle_in(settings: Webhook, posts: tuple[Post, ...], answer: str) -> str:
    """By what name the service knows the message whose only request it answered so; "" where that says nothing."""
    if len(posts) != 1:
        return ""  # an edit would have to know which part says what
    match settings.format:
        case Format.DISCORD:
            handle = discord.handle_in(_read(answer))
        case Format.TELEGRAM:
            handle = telegram.handle_in(settings, _read(answer))
        case Format.NTFY:
            handle = str(posts[0].content.get("sequence_id", ""))
        case Format.HOME_ASSISTANT:
            handle = str(posts[0].content["tag"])
        case _:
            handle = ""
    return handle if len(handle) <= HANDLE_LIMIT else ""


def _read(answer: str) -> object:
    """What JSON says; None where it is none."""
    try:
        return json.loads(answer)
    except (ValueError, RecursionError):
        return None
