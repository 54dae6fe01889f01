"""Messages in the formats of chat services, as JSON to post. Pure.

Each service has its own signs for bold, links and mentions; what a page wrote is escaped by the service's own rule,
so that it can neither mention everybody nor dress up a link. A message longer than a service takes becomes several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape as html_escape
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

from watcher.core.model import Alert
from watcher.notify import Manner, Message
from watcher.notify.dates import wording_of
from watcher.notify.message import MANY, Notice, data, read_notice, title_name, write_timestamp
from watcher.notify.plain import link, shorten
from watcher.notify.written import in_words
from watcher.settings import Format, Webhook

SLACK_LIMIT: Final = 30_000  # of 40,000
DISCORD_LIMIT: Final = 5_500  # of 6,000 in all embeds of a message
DISCORD_EMBEDS: Final = 10
DISCORD_LIST: Final = 4_000  # of 4,096 in one description
TELEGRAM_LIMIT: Final = 4_000  # of 4,096
NTFY_LIMIT: Final = 3_900  # bytes, of 4,096
LINK_LIMIT: Final = 1_000  # a longer address is left out

Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Post:
    """One request: where to, and the JSON."""

    url: str
    content: Content


@dataclass(frozen=True, slots=True)
class Style:
    """How a service writes: `escape` for every word of ours and of pages, the others around escaped words."""

    escape: Callable[[str], str]
    bold: Callable[[str], str]
    link: Callable[[str, str], str]  # address, escaped words
    quote: Callable[[str], str]


def write_posts(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    """The requests that carry the message to the service of the channel."""
    match settings.format:
        case Format.SLACK:
            contents = _slack(message, manner)
        case Format.DISCORD:
            contents = _discord(message, manner)
        case Format.TELEGRAM:
            return _telegram(settings, message, manner)
        case Format.NTFY:
            return _ntfy(settings, message, manner)
        case Format.HOME_ASSISTANT:
            contents = [_home_assistant(message, manner)]
        case Format.STANDARD:
            raise ValueError("the standard format is not for chats")
    return tuple(Post(settings.url, content) for content in contents)


PLAIN: Final = Style(
    escape=lambda words: words,
    bold=lambda words: words,
    link=lambda address, words: f"{words}: {address}" if words != _site(address) else address,
    quote=lambda words: words,
)


# --- what all share ------------------------------------------------------------------------------


def _blocks(message: Message, manner: Manner, style: Style) -> list[str]:
    """Each alert as a block of lines in the style, of many each as one line; or what is written as a whole."""
    if _is_whole(message, manner):
        return [style.escape(block) for block in in_words(message, manner).text.split("\n\n")]
    write = _short_block if len(message.alerts) > MANY else _block
    return [write(alert, manner.language, style) for alert in message.alerts]


def _is_whole(message: Message, manner: Manner) -> bool:
    """Whether the text is not made of alerts here: it is the operator's, or the person's own template writes it."""
    return message.report is not None or manner.template is not None


def _block(alert: Alert, language: str, style: Style) -> str:
    notice = read_notice(alert, language)
    headline = f"{title_name(alert.title, language)}: {notice.headline}"
    lines = [style.bold(style.escape(headline)), *map(style.escape, _facts(notice, language))]
    if notice.quote:
        lines.append(style.quote(style.escape(f"“{notice.quote}”")))
    return "\n".join([*lines, *_links(notice, language, style)])


def _short_block(alert: Alert, language: str, style: Style) -> str:
    notice = read_notice(alert, language)
    headline = style.escape(notice.headline)
    linked = style.link(notice.page, headline) if _fits(notice.page) else headline
    return f"{style.bold(style.escape(title_name(alert.title, language)))}: {linked}"


def _facts(notice: Notice, language: str) -> list[str]:
    wording = wording_of(language)
    facts = [("" if notice.now in notice.headline else notice.label, notice.now), (notice.before_label, notice.before)]
    facts += [(wording.also, day) for day in notice.also]
    return [f"{label}: {value}" for label, value in facts if label and value]


def _links(notice: Notice, language: str, style: Style) -> list[str]:
    links = [style.link(page, style.escape(_site(page))) for page in _pages(notice)]
    if _fits(notice.video):
        links = [style.link(notice.video, style.escape(wording_of(language).watch)), *links]
    return [" · ".join(links)] if links else []


def _pages(notice: Notice) -> list[str]:
    return [page for page in (notice.page, *notice.also_said_by) if _fits(page)]


def _fits(address: str) -> bool:
    return bool(link(address)) and len(address) <= LINK_LIMIT


def _site(address: str) -> str:
    return shorten((urlsplit(address).hostname or "").removeprefix("www."), 40)


def packed(blocks: Sequence[str], limit: int, size: Callable[[str], int] = len) -> list[str]:
    """The blocks in as few texts as hold them, none larger than the limit; a block beyond it stands alone, cut."""
    texts: list[str] = []
    for block in blocks:
        whole = f"{texts[-1]}\n\n{block}" if texts else block
        if texts and size(whole) <= limit:
            texts[-1] = whole
        else:
            texts.append(block if size(block) <= limit else shorten(block, limit // 4))
    return texts


# --- Slack ---------------------------------------------------------------------------------------


def _escape_slack(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


SLACK: Final = Style(
    escape=_escape_slack,
    bold=lambda words: f"*{words}*",
    link=lambda address, words: f"<{_escape_slack(address).replace('|', '%7C')}|{words}>",
    quote=lambda words: f"> {words}",
)


def _slack(message: Message, manner: Manner) -> list[Content]:
    texts = packed(_blocks(message, manner, SLACK), SLACK_LIMIT)
    return [{"text": text, "unfurl_links": False, "unfurl_media": False} for text in texts]


# --- Discord -------------------------------------------------------------------------------------


def _escape_discord(words: str) -> str:
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words)


DISCORD: Final = Style(
    escape=_escape_discord,
    bold=lambda words: f"**{words}**",
    link=lambda address, words: f"[{words}](<{address.replace('>', '%3E')}>)",
    quote=lambda words: f"> {words}",
)


def _discord(message: Message, manner: Manner) -> list[Content]:
    if len(message.alerts) > MANY or _is_whole(message, manner):
        lists = packed(_blocks(message, manner, DISCORD), DISCORD_LIST)
        return [_discord_post([{"description": text}]) for text in lists]
    posts: list[list[Content]] = [[]]
    for embed in (_embed(alert, manner.language) for alert in message.alerts):
        size = sum(map(_embed_size, [*posts[-1], embed]))
        if posts[-1] and (len(posts[-1]) == DISCORD_EMBEDS or size > DISCORD_LIMIT):
            posts.append([])
        posts[-1].append(embed)
    return [_discord_post(embeds) for embeds in posts]


def _discord_post(embeds: list[Content]) -> Content:
    return {"embeds": embeds, "allowed_mentions": {"parse": []}}


def _embed(alert: Alert, language: str) -> Content:
    notice = read_notice(alert, language)
    lines = [*map(_escape_discord, _facts(notice, language))]
    lines += [DISCORD.quote(_escape_discord(f"“{notice.quote}”"))] if notice.quote else []
    lines += _links(notice, language, DISCORD)
    embed = {
        "title": shorten(f"{title_name(alert.title, language)}: {notice.headline}", 250),
        "description": shorten("\n".join(lines), DISCORD_LIST),
        "timestamp": write_timestamp(alert.observed_at),
    }
    return embed | ({"url": notice.page} if _fits(notice.page) else {})


def _embed_size(embed: Content) -> int:
    return len(embed["title"]) + len(embed["description"])


# --- Telegram ------------------------------------------------------------------------------------


TELEGRAM: Final = Style(
    escape=lambda words: html_escape(words, quote=False),
    bold=lambda words: f"<b>{words}</b>",
    link=lambda address, words: f'<a href="{html_escape(address)}">{words}</a>',
    quote=lambda words: f"<blockquote>{words}</blockquote>",
)


def _telegram(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    url = settings.url if settings.url.endswith("/sendMessage") else f"{settings.url.rstrip('/')}/sendMessage"
    return tuple(
        Post(
            url,
            {
                "chat_id": settings.chat,
                "text": text,
                "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": True},
            },
        )
        for text in packed(_blocks(message, manner, TELEGRAM), TELEGRAM_LIMIT, _visible)
    )


def _visible(markup: str) -> int:
    # The service counts what is seen: tags and the addresses in them are free.
    return len(re.sub(r"<[^>]*>", "", markup))


# --- ntfy ----------------------------------------------------------------------------------------


def _ntfy(settings: Webhook, message: Message, manner: Manner) -> tuple[Post, ...]:
    parts = urlsplit(settings.url)
    folder, _, topic = parts.path.rstrip("/").rpartition("/")
    root = urlunsplit(parts._replace(path=f"{folder}/"))
    shared: Content = {"topic": topic, "title": in_words(message, manner).subject}
    blocks = _blocks(message, manner, PLAIN)
    if len(message.alerts) == 1:
        shared |= _taps(read_notice(message.alerts[0], manner.language), manner.language)
    if len(message.alerts) == 1 and not _is_whole(message, manner):
        blocks = [blocks[0].partition("\n")[2]]  # the title says the first line
    return tuple(Post(root, {**shared, "message": each}) for each in packed(blocks, NTFY_LIMIT, _bytes))


def _taps(notice: Notice, language: str) -> Content:
    click = {"click": notice.page} if _fits(notice.page) else {}
    watch = {"action": "view", "label": wording_of(language).watch, "url": notice.video}
    return click | ({"actions": [watch]} if _fits(notice.video) else {})


def _bytes(words: str) -> int:
    return len(words.encode("utf-8", errors="replace"))


# --- Home Assistant ------------------------------------------------------------------------------


def _home_assistant(message: Message, manner: Manner) -> Content:
    written = in_words(message, manner)
    return {"title": written.subject, "message": written.text, "alerts": [data(alert) for alert in message.alerts]}
