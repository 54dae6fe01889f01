"""What chat services get."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.notify.examples import DIPLOMAT, PAGE, VIDEO, a_message, an_alert, every_kind
from tests.notify.goldens import CHATS, LONDON
from tests.notify.hostile import IDS, TITLES
from watcher.core.model import Alert, Change
from watcher.notify.data import alert_data
from watcher.notify.formats import write_posts
from watcher.notify.formats.blocks import packed
from watcher.notify.plain import digest
from watcher.settings import Format, Webhook

KINDS = every_kind()


def posts(format: Format, *alerts: Alert) -> list[dict[str, Any]]:
    """The JSON of each request."""
    return [post.content for post in write_posts(CHATS[format], a_message(*alerts), LONDON)]


def burst() -> list[Alert]:
    """News of 500 titles."""
    return [replace(an_alert(), title=replace(DIPLOMAT, id=f"t{n}", name=f"Title {n}")) for n in range(500)]


def hostile(name: str) -> list[Alert]:
    """Alerts whose every word is this."""
    return [
        replace(
            an_alert(change, name, quote=name, heading=name, role=name, section=name, url=name),
            title=replace(DIPLOMAT, name=name),
            page=name,
            also_said_by=(name,),
        )
        for change in (Change.DATED, Change.JOINED, Change.FILLED, Change.TRAILER)
    ]


# --- Slack ---------------------------------------------------------------------------------------


def test_slack_gets_text_in_its_own_signs() -> None:
    """Bold, a quote and links."""
    (content,) = posts(
        Format.SLACK, replace(an_alert(Change.TRAILER, None), also_said_by=("https://b.example/?a=1&b=2",))
    )

    assert content == {
        "text": "*The Diplomat, season 2: trailer out*\n"
        "Before: nothing announced yet\n"
        "> “Watch the official trailer.”\n"
        f"<{VIDEO}|Watch> · <{PAGE}|tv.example> · <https://b.example/?a=1&amp;b=2|b.example>",
        "unfurl_links": False,
        "unfurl_media": False,
    }


@pytest.mark.parametrize("words", ["<!channel>", "<@U123>", "<https://evil.example|good.example>"])
def test_nobody_is_mentioned_in_slack(words: str) -> None:
    """Angle brackets are what makes a mention or a link."""
    (content,) = posts(Format.SLACK, *hostile(words))

    assert "<" not in content["text"]


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_no_hostile_title_makes_a_link_in_slack(name: str) -> None:
    """Nor anything else that stands in angle brackets."""
    (content,) = posts(Format.SLACK, *hostile(name))

    assert "<" not in content["text"]


# --- Discord -------------------------------------------------------------------------------------


def test_discord_gets_an_embed_an_alert() -> None:
    """With its title, link and time."""
    (content,) = posts(Format.DISCORD, KINDS[Change.MOVED])

    assert content == {
        "embeds": [
            {
                "title": "The Diplomat, season 2: release date moved to 7 November 2024",
                "description": "New release date\\: Thursday\\, 7 November 2024\n"
                "Corrects\\: release date 31 October 2024\\, told on 7 July 2024\n"
                "> “It now arrives on November 7\\.”\n"
                f"[tv\\.example](<{PAGE}>)",
                "timestamp": "2024-09-05T10:00:00Z",
                "url": PAGE,
            }
        ],
        "allowed_mentions": {"parse": []},
    }


@pytest.mark.parametrize(
    "words",
    ["@everyone", "<@&123>", "[good](https://evil.example)", "**bold** ||spoiler||"],
)
def test_nobody_is_mentioned_in_discord(words: str) -> None:
    """Every sign of its markdown is escaped, and mentions are switched off as well."""
    contents = posts(Format.DISCORD, *hostile(words))
    described = "\n".join(embed["description"] for content in contents for embed in content["embeds"])

    assert {str(content["allowed_mentions"]) for content in contents} == {"{'parse': []}"}
    assert re.findall(r"(?<!\\)(?:\\\\)*[@\[*|<`]", described) == []


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_no_hostile_title_is_markdown_in_discord(name: str) -> None:
    """Whatever it holds."""
    contents = posts(Format.DISCORD, *hostile(name))
    described = "\n".join(embed["description"] for content in contents for embed in content["embeds"])

    assert re.findall(r"(?<!\\)(?:\\\\)*[@\[*|<`]", described) == []


def test_discord_takes_ten_embeds_and_6000_characters() -> None:
    """More becomes a second request."""
    kinds = [an_alert(Change.JOINED, f"Person {n}", quote="x" * 590) for n in range(12)]
    contents = posts(Format.DISCORD, *kinds)

    assert sum(len(content["embeds"]) for content in contents) == 12
    for content in contents:
        assert len(content["embeds"]) <= 10
        assert sum(len(embed["title"]) + len(embed["description"]) for embed in content["embeds"]) <= 6000


# --- Telegram ------------------------------------------------------------------------------------


def test_telegram_gets_html_for_its_chat() -> None:
    """Through the bot's sendMessage, without a preview."""
    (post,) = write_posts(CHATS[Format.TELEGRAM], a_message(an_alert()), LONDON)

    assert post.url == "https://api.telegram.org/bot1:token/sendMessage"
    assert post.content == {
        "chat_id": "4711",
        "text": "<b>The Diplomat, season 2: release date 31 October 2024</b>\n"
        "Release date: Thursday, 31 October 2024\n"
        "Before: nothing announced yet\n"
        "<blockquote>“The second season arrives on October 31.”</blockquote>\n"
        f'<a href="{PAGE}">tv.example</a>',
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


@pytest.mark.parametrize("name", TITLES, ids=IDS)
def test_telegram_gets_no_tag_but_ours(name: str) -> None:
    """A wrong tag would be refused for ever, a right one would deceive."""
    for content in posts(Format.TELEGRAM, *hostile(name)):
        tags = BeautifulSoup(content["text"], "lxml").find_all(True)

        assert {tag.name for tag in tags} <= {"html", "body", "p", "b", "blockquote"}


# --- ntfy and Home Assistant ---------------------------------------------------------------------


def test_ntfy_gets_a_title_a_message_and_a_tap() -> None:
    """Posted to the server's root, where the JSON names the topic."""
    (post,) = write_posts(CHATS[Format.NTFY], a_message(an_alert(Change.TRAILER, None)), LONDON)

    assert post.url == "https://ntfy.example/"
    assert post.content == {
        "topic": "my-shows",
        "title": "The Diplomat, season 2: trailer out",
        "message": f"Before: nothing announced yet\n“Watch the official trailer.”\nWatch: {VIDEO} · {PAGE}",
        "sequence_id": digest("message_1"),
        "click": PAGE,
        "actions": [{"action": "view", "label": "Watch", "url": VIDEO}],
    }


def test_home_assistant_gets_words_and_facts() -> None:
    """An automation may show the words or use the facts."""
    (content,) = posts(Format.HOME_ASSISTANT)

    assert content["title"] == "The Diplomat, season 2: release date 31 October 2024"
    assert content["message"].startswith("The Diplomat, season 2: release date 31 October 2024\n")
    assert content["alerts"] == [alert_data(an_alert())]


# --- all -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", list(CHATS))
def test_a_burst_lists_everything(format: Format) -> None:
    """In few requests; no title is missing and none comes twice."""
    contents = posts(format, *burst())
    found = re.findall(
        r"Title (\d+)", json.dumps([content.get("text") or content.get("message") or content for content in contents])
    )

    assert sorted(set(map(int, found))) == list(range(500))
    assert len(contents) <= 20


LIMITS = {Format.SLACK: 40_000, Format.DISCORD: 6_000, Format.TELEGRAM: 4_096 * 2, Format.NTFY: 4_096}


@pytest.mark.parametrize("words", ["長い" * 2000, "x" * 5000, "&<>" * 2000], ids=["wide", "long", "escaped"])
@pytest.mark.parametrize("format", list(LIMITS))
def test_no_request_is_larger_than_the_service_takes(format: Format, words: str) -> None:
    """Sizes as each service counts them: ntfy in bytes, Telegram without markup."""
    many = [replace(alert, also_said_by=("https://b.example/",) * 50) for alert in hostile(words) * 5]
    for content in posts(format, *many):
        text = (
            content.get("text")
            or content.get("message")
            or "".join(e["title"] + e["description"] for e in content["embeds"])
        )
        seen = BeautifulSoup(text, "lxml").get_text() if format is Format.TELEGRAM else text
        assert (len(seen.encode()) if format is Format.NTFY else len(seen)) <= LIMITS[format]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([], []),
        (["a", "b"], ["a\n\nb"]),
        (["a" * 6, "b" * 6], ["a" * 6, "b" * 6]),
        (["a" * 20], ["a…"]),
        (["a", "b" * 20, "c"], ["a", "b…\n\nc"]),
    ],
)
def test_blocks_are_packed(blocks: Sequence[str], expected: list[str]) -> None:
    """As few texts as hold them; one that fits nowhere is cut."""
    assert packed(blocks, 10) == expected


def test_the_standard_format_is_not_written_here() -> None:
    """Programs get one signed request an alert."""
    with pytest.raises(ValueError, match="not for chats"):
        write_posts(Webhook("hook", "https://hooks.example/"), a_message(an_alert()), LONDON)
