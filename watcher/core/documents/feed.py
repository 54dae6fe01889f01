"""RSS and Atom, by feedparser: each entry is a heading with its text, links and videos below it, and its day.

A YouTube channel's feed is one of them, whose entries are videos. Of an entry only the day of its publication counts:
`updated` moves with every view, and `lastBuildDate` with every answer.
"""

from __future__ import annotations

import html
import io
import re
from calendar import timegm
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from watcher.core.documents.blocks import Walk
from watcher.core.documents.html import read_tree
from watcher.core.documents.lines import Line, one_line
from watcher.core.documents.outline import FIXED, Place
from watcher.core.documents.regions import lenient, survey
from watcher.core.documents.sheet import Sheet
from watcher.core.documents.tree import text_of
from watcher.core.documents.videos import canonical, hosted
from watcher.core.model import Block, BlockKind, Document, Mark, MarkKind, Markup, Region, Video, VideoForm

_MOST_PARSED = 300  # entries
_MOST_ENTRIES = 100  # that are read
_MOST_LETTERS = 60_000  # of one entry
_HEAD = 4_000  # letters in which the first element of a feed stands
_ROOT = re.compile(
    r"(?>(?>\s+|<\?(?>[^?]|\?(?!>))*\?>|<!--(?>[^-]|-(?!->))*-->|<!DOCTYPE[^>\[]*>)*)<(?:\w+:)?(?:rss|feed|RDF)[\s>/]"
)
_ENTRY_END = re.compile(r"</(?:item|entry)\s*>")
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")


def is_feed(text: str) -> bool:
    """Whether the first element is that of a feed."""
    return _ROOT.match(text[:_HEAD]) is not None


@dataclass(frozen=True, slots=True)
class _Entry:
    title: str
    address: str
    published_at: datetime | None
    content: str  # HTML
    video: str  # the address of the video that it is

    @property
    def day(self) -> date | None:
        return self.published_at.date() if self.published_at else None


def read_feed(text: str, url: str) -> Document:
    """The entries of a feed, the newest first; nothing of one that defines entities, which may grow without end."""
    if "<!ENTITY" in text.upper():
        return Document(url=url, markup=Markup(is_data=True))
    parsed = _parse(text, url)
    entries = _newest([_entry(entry) for entry in parsed.entries])[:_MOST_ENTRIES]
    updated_at = next((entry.published_at for entry in entries if entry.published_at), None)
    title = _text(parsed.feed.get("title", ""))
    sheet = _written(entries, title, url, updated_at)
    return Document(
        url=url,
        language=_language(parsed.feed.get("language", "")),
        title=title,
        headline=title,
        modified_at=updated_at,
        blocks=tuple(sheet.blocks),
        videos=tuple(sheet.videos),
        markup=Markup(is_data=True),
    )


def _parse(text: str, url: str) -> Any:
    """feedparser's own result. It is given a stream of UTF-8: a mere text it might take for the name of a file."""
    import feedparser  # only where a feed is read: it takes long to load

    body = _DECLARATION.sub("", _shortened(text), count=1).encode("utf-8", "replace")
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    return feedparser.parse(io.BytesIO(body), response_headers=headers, sanitize_html=False)


def _shortened(text: str) -> str:
    """A feed without the entries behind its first hundreds: they are older, and feedparser is slow."""
    ends = [match.end() for match in _ENTRY_END.finditer(text)]
    return text if len(ends) <= _MOST_PARSED else text[: ends[_MOST_PARSED - 1]] + text[ends[-1] :]


def _newest(entries: list[_Entry]) -> list[_Entry]:
    """The newest first; those without a day keep their place at the end."""
    oldest = datetime.min.replace(tzinfo=UTC)
    return sorted(entries, key=lambda entry: entry.published_at or oldest, reverse=True)


def _entry(entry: Any) -> _Entry:
    address = entry.get("link", "")
    is_youtube = bool(entry.get("yt_videoid"))
    bodies = [content.get("value") or "" for content in entry.get("content", ())] + [entry.get("summary") or ""]
    body = max(bodies, key=len)[:_MOST_LETTERS]
    return _Entry(
        title=_text(entry.get("title", "")),
        address=address,
        published_at=_instant(
            next((entry[key] for key in ("published_parsed", "updated_parsed") if key in entry), None)
        ),
        content=_paragraphs(body) if is_youtube else body,
        video=canonical(address, address) if is_youtube or hosted(address) else "",
    )


def _instant(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError):
        return None


def _paragraphs(text: str) -> str:
    """Plain text as HTML, a paragraph a line."""
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())


def _text(markup: str) -> str:
    return one_line(text_of(read_tree(markup).root)) if "<" in markup or "&" in markup else one_line(markup)


def _language(stated: str) -> str:
    return stated if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}", stated) else ""


# --- entries to blocks ---------------------------------------------------------------------------


def _written(entries: list[_Entry], title: str, url: str, updated_at: datetime | None) -> Sheet:
    """The sheet with the day of the newest entry above all, as pages have it, then the entries."""
    sheet = Sheet(url)
    if updated_at is not None:
        sheet.glimpse(f"Updated {updated_at.date().isoformat()}", Region.BOILERPLATE)
    if title:
        sheet.headline(Line(title), 1)
    sheet.groups += 1  # the entries of one feed are one group
    for entry in entries:
        _write(sheet, entry, sheet.groups)
    return sheet


def _write(sheet: Sheet, entry: _Entry, group: int) -> None:
    """One entry: its title as the heading of its text, its own video, then what its text holds."""
    if entry.title:
        link = (Mark(0, len(entry.title), MarkKind.LINK, entry.address),) if entry.address else ()
        above = (sheet.root,) if sheet.root else ()
        sheet.blocks.append(
            Block(BlockKind.HEADING, entry.title, above, marks=link, level=2, group=group, dated_on=entry.day)
        )
    sheet.place = Place(outline=((FIXED, entry.title),), group=group, dated_on=entry.day)
    if entry.video:
        at = max(0, len(sheet.blocks) - 1)
        path = sheet.place.path(sheet.root)
        sheet.videos.append(Video(entry.video, VideoForm.LINK, entry.title, path, block=at, uploaded_on=entry.day))
    tree = read_tree(entry.content)
    Walk(tree, lenient(survey(tree, None)), sheet).run()
