"""The names that a headline may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from watcher.core.about.season import numbered
from watcher.core.language.phrases import headlines as words

BRACKETS: Final = re.compile(r"^(?P<name>[^()]{1,80}?) \((?P<what>[^()]{2,60})\)")
QUOTED: Final = re.compile(r"(?:^|(?<=[\s(¿¡]))[‘“\"'«„]\s?(?P<name>[^‘’“”\"«»„]{1,60}?)\s?[’”\"'»“](?=[\s:,.!?)]|$)")
LABELLED: Final = re.compile(  # as forums head a thread: "[MEGATHREAD] ", "Pinned "
    r"^\s*(?:\[[^\]]{2,20}\]\s*|(?:pinned|sticky|stickied|megathread|official thread)[\s:]+)+", re.IGNORECASE
)
ASKING: Final = re.compile(r"\s?:\s(?=[a-zà-þ])")  # what a page asks of its title: "Les Dunes : où en est-on ?"
WORDS: Final = 7  # of a headline that is nothing but a name
MARKED: Final = re.compile(r"[:?!] |\s[–—|] ")
EDGES: Final = ' \t:;,.?¿¡|–—-“”"«»„‘()[]'
IF_SAID: Final = 0  # the trust in a name that counts only where the text says it, too


def names_in(head: str, language: str) -> Iterator[tuple[str, int]]:
    """The names that one headline may hold, with how far each is to be trusted."""
    head = LABELLED.sub("", head)
    if match := BRACKETS.match(head):
        yield clean(match["name"]), 3
    for match in QUOTED.finditer(head):
        if match["name"][:1].isupper() or match["name"][:1].isdigit():
            yield clean(match["name"]), 2 if match.start() else 3
    for mention in numbered(head, language):
        before = head[: mention.start]
        whole = after_opener(before)
        short = until_ender(whole)
        for text in (short, whole) if MARKED.search(whole) else (whole, short):
            yield clean(text), 3
        yield clean(until_ender(after_small(head[mention.end :]))), 3
        yield clean(before), IF_SAID
    shorter = until_ender(after_opener(head))
    yield clean(shorter), IF_SAID if shorter == head else 2
    yield clean(until_ender(head)), IF_SAID
    yield clean(head), IF_SAID


def is_a_name(headline: str) -> bool:
    """Whether a headline is short and says nothing of what pages are: a title's own page has such a one."""
    told = {word.casefold() for word in headline.split()} & (words.NO_NAMES - words.ARTICLES)
    return len(headline.split()) <= WORDS and not told and not re.search(r"[:,;?!]", headline)


def without_season(name: str, language: str) -> str:
    """ "The Diplomat" for "The Diplomat: Season 2"."""
    for mention in numbered(name, language):
        return clean(name[: mention.start])
    return clean(name)


def clean(text: str) -> str:
    """A name without marks around it; "" where small or leading words are all there is."""
    name = " ".join(text.split()).strip(EDGES)
    name = re.sub(r"(?:^['’]|['’]$|['’]s?$)", "", name).strip(EDGES)
    if all(word.casefold() in words.NO_NAMES for word in name.split()):
        return ""
    return name if any(word[:1].isupper() or word[:1].isdigit() or not word.isascii() for word in name.split()) else ""


def after_opener(text: str) -> str:
    """What stands behind the words that lead to a name."""
    return opener().sub("", text.strip(" ¿¡["))


def after_small(text: str) -> str:
    """What stands behind the small words between a season and the name, or "" where something else follows."""
    behind = text.lstrip(" ")
    while (word := behind.partition(" ")[0]) in words.SMALL_OPENERS:
        behind = behind[len(word) :].lstrip()
    behind = re.sub(r"^d['’]", "", behind)
    return behind if behind != text.lstrip(" ") else ""


def until_ender(text: str) -> str:
    """The text up to where a headline goes on to say what it tells of the title."""
    if match := ender().search(text):
        text = text[: match.start()]
    return ASKING.split(text.partition("?")[0])[0]


@cache
def opener() -> re.Pattern[str]:
    """The words that lead to a name, at the beginning of a headline."""
    return re.compile(rf"^(?:{'|'.join(words.OPENERS)})(?:[\s:]+|$)", re.IGNORECASE)


@cache
def ender() -> re.Pattern[str]:
    """Enders count behind a name alone: small in the running text, or behind a mark."""
    return re.compile(rf"(?:\s*[:,?!–—|(]\s*|\s)(?:{'|'.join(words.ENDERS)})\b", re.IGNORECASE)
