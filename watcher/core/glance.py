"""A first look at a page, without parsing it: a mark that stays while only what stands around an article moves.

Parsing takes several times as long. The article's own element is taken to the letter. Of what stands around it, only
what no reader of the article ever counts may move: scripts, links that are headlines of this site's other pages, words
of navigation and buttons, numbers of comments; inside the article, a list of such headlines in an aside. Of an instant
only the day counts, as everywhere. Pages in which the article cannot be told so simply get no mark, and are parsed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final
from urllib.parse import urlsplit

_ENOUGH: Final = 1_000  # letters of an article that speaks for itself
_HEADLINE: Final = 26  # letters of a link; no name and no day is as long
_WORDS: Final = 5  # of such a link
_OLDEST: Final = timedelta(days=3 * 365)  # an older day is nobody's last update
_PLAYERS: Final = ("video", "youtu", "player", "vimeo", "dailymotion")
_CLOSERS: Final = {"!--": "-->", "script": "</script", "style": "</style", "svg": "</svg", "template": "</template"}
_UNREAD: Final = re.compile(r"<(!--|(?:script|style|svg|template)\b)")
_CLOCK: Final = re.compile(r"((?:19|20)\d\d[^<>\"':]{0,6}?(?:T|,? (?:at )?))\d\d?[:.]\d\d(?:[:.]\d\d)?(?:\.\d{1,6})?")
_CHANGED: Final = re.compile(
    r"""("dateModified"\s*:\s*"|"(?:og:|article:)?(?:modified|updated)_time"\s+content=")(\d{4}-\d\d-\d\d)[^"]*"""
)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>|([^<]+)|<")
_MARKUP: Final = re.compile(r"<[^<>]*>|\s+")
_ASIDE: Final = re.compile(r"<aside\b[^<]*(?:<(?!/?aside\b)[^<]*)*</aside", re.IGNORECASE)
_LABELS: Final = re.compile(r"<(?:dl|th|table|iframe|video|input)\b", re.IGNORECASE)
_LINK: Final = re.compile(r"<a\b([^<>]*)>([^<]*(?:<(?!/?a\b)[^<]*)*)</a", re.IGNORECASE)
_HREF: Final = re.compile(r"""\bhref\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_COUNT: Final = re.compile(
    r"\d[\d.,]*\s+(?:comment|komment|coment|reacti|repl|respon|opini)\w*[.:]?"
    r"|(?:vor|il y a|hace|h\S{1,2})\s+\d{1,2}\s+\S{1,10}|\d{1,2}\s+\S{1,10}\s+(?:ago|fa|geleden)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_FURNITURE: Final = frozenset({"nav", "dialog", "menu", "search", "footer", "button"})
_SOFT: Final = frozenset(
    {"b", "i", "em", "strong", "span", "small", "sup", "sub", "time", "cite", "img", "br", "u", "picture"}
)
_KEPT: Final = frozenset({"html", "title", "meta", "base", "iframe", "video", "source", "embed", "object", "noscript"})
_IN_LINKS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "div", "p", "figure", "source"})


def glance(body: bytes, *, url: str, told: str, today: date) -> str:
    """A mark of what may count in the page, "" where only parsing can tell; `told` is what counts beside the bytes."""
    text = _without_unread(body.decode("latin-1"))
    trunk = _trunk(text) if text else None
    if trunk is None:
        return ""
    begin, end = trunk
    host = urlsplit(url).hostname or ""
    inside = _ASIDE.sub(lambda aside: _lasting(aside[0], host), text[begin:end])
    around = _Around(host)
    for piece in (text[:begin], text[end:]):
        around.read(piece)
    counted = without_clock("\n".join((told, url, inside, *around.kept)))
    counted = _CHANGED.sub(lambda said: _recent(said, today), counted)
    return hashlib.blake2b(counted.encode("latin-1", "replace"), digest_size=8).hexdigest()


def without_clock(text: str) -> str:
    """A text whose instants are only days."""
    return _CLOCK.sub(r"\1", text)


def _without_unread(text: str) -> str:
    """The page without scripts, styles, drawings and remarks; "" where one of them has no end."""
    pieces, at, lowered = [], 0, _lower(text)
    while (found := _UNREAD.search(lowered, at)) is not None:
        begin, end = found.start(), lowered.find(_CLOSERS[found[1]], found.end())
        if end < 0:
            return ""
        pieces.append(text[at:begin])
        if found[1] == "script" and _may_count(lowered[begin:end]):
            pieces.append(text[begin:end])
        at = text.find(">", end) + 1 or len(text)
    return "".join((*pieces, text[at:]))


def _lower(text: str) -> str:
    """Its letters of ASCII in lower case, at the same places, an order of magnitude sooner than all letters."""
    return text.encode("latin-1").lower().decode("latin-1")


def _may_count(script: str) -> bool:
    """Whether a script, in lower case, is data or sets up a player."""
    return "ld+json" in script[:100] or any(word in script for word in _PLAYERS)


def _plays(text: str) -> bool:
    """Whether something may be a player."""
    lowered = _lower(text)
    return any(word in lowered for word in _PLAYERS)


def _trunk(text: str) -> tuple[int, int] | None:
    """Where the one element begins and ends that holds the one main heading and a good piece of text."""
    lowered = _lower(text)
    heading = lowered.find("<h1")
    for name in ("article", "main"):
        begin, end = lowered.find(f"<{name}"), lowered.find(f"</{name}")
        is_only = begin == lowered.rfind(f"<{name}") and end == lowered.rfind(f"</{name}")
        if is_only and 0 <= begin < heading < end and heading == lowered.rfind("<h1"):
            return (begin, end) if _says_enough(text, begin, end) else None
    return None


def _says_enough(text: str, begin: int, end: int) -> bool:
    """Whether the words beside links are many; most articles show it in their first paragraphs."""
    pieces = (text[begin : min(end, begin + 4 * _ENOUGH)], text[begin:end])
    return any(len(_MARKUP.sub("", _LINK.sub("", piece))) >= _ENOUGH for piece in pieces)


def _lasting(aside: str, host: str) -> str:
    """An aside in the article; without the links' words where it is a list of this site's other headlines."""
    links = [(len(_MARKUP.sub("", link[2])), _is_own(link[1], host)) for link in _LINK.finditer(aside)]
    is_list = "<li" in aside and len(links) > 2 and all(length >= _HEADLINE and own for length, own in links)
    if not is_list or _LABELS.search(aside) or _plays(aside):
        return aside
    return _MARKUP.sub(" ", _LINK.sub("", aside))


def _is_own(attributes: str, host: str) -> bool:
    """Whether a link leads to another page of the site."""
    address = _HREF.search(attributes)
    if address is None:
        return False
    return (address[1][:1] == "/" and address[1][:2] != "//") or urlsplit(address[1]).hostname == host


def _recent(said: re.Match[str], today: date) -> str:
    """The day of a change; none where it is too old to be the page's last."""
    try:
        is_old = today - date.fromisoformat(said[2]) > _OLDEST
    except ValueError:
        return said[0]
    return said[1] if is_old else said[0]


@dataclass(slots=True)
class _Around:
    """What stands around the article: line by line, so far as it may count."""

    host: str
    kept: list[str] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)  # of the line under way, links apart
    _links: list[str] = field(default_factory=list)
    _link: list[str] | None = None  # words of the link under way
    _address: str = ""  # among its attributes
    _furniture: int = 0  # how deep in it

    def read(self, text: str) -> None:
        """Go over a piece of the page."""
        plays = _plays(text)
        for slash, name, attributes, words in _TAG.findall(text):
            if name:
                if (name := name.lower()) not in _SOFT:
                    self._pass(name, slash == "/", attributes, plays)
            elif self._link is not None:
                self._link.append(words)
            elif words and not words.isspace():
                self._line.append(words.strip())
        self._end_line()

    def _pass(self, name: str, closes: bool, attributes: str, plays: bool) -> None:
        if name == "a":
            self._turn_link(closes, attributes)
        elif self._link is None or name not in _IN_LINKS:
            self._end_line()
            if name in _FURNITURE:
                self._furniture = max(0, self._furniture + (-1 if closes else 1))
        if name in _KEPT or "-" in name or (plays and _plays(attributes)):
            self.kept.append(f"<{name}{attributes}>")

    def _turn_link(self, closes: bool, attributes: str) -> None:
        if self._link is not None:
            self._end_link(self._link)
        if not closes:
            self._link, self._address = [], attributes

    def _end_link(self, pieces: list[str]) -> None:
        words, self._link = " ".join("".join(pieces).split()), None
        is_headline = len(words) >= _HEADLINE and words.count(" ") >= _WORDS - 1 and _is_own(self._address, self.host)
        (self._links if is_headline else self._line).append(words)

    def _end_line(self) -> None:
        """Keep the line, with its links where it is more than links and counts."""
        if self._link is not None:
            self._end_link(self._link)
        if not self._line:
            self._links.clear()
            return
        words, links = " ".join(self._line).strip(), self._links
        self._line, self._links = [], []
        if not words or _COUNT.fullmatch(words):
            return
        line = " ".join((words, *links))
        if not self._furniture or _YEAR.search(line):
            self.kept.append(line)
