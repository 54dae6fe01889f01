"""The sheet that the walk writes on: blocks and videos under the headings of the moment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from watcher.core.documents import labels
from watcher.core.documents.lines import COLONS, Line
from watcher.core.documents.outline import LABEL, Place
from watcher.core.documents.videos import hosted, is_video_link
from watcher.core.model import Block, BlockKind, MarkKind, Region, Video, VideoForm

_ADDRESS = re.compile(r"(?<![\w/.])(?:https?://)?(?P<address>(?:www\.|m\.)?youtu(?:be\.com|\.be)/[\w?=&/-]{6,80})")
_LEAD_SIZE = 80  # letters of a sentence or item that labels the list below it
_POINTER_WORDS = 5
_DECK_WORDS = 12
_NAME_SIZE = 500  # letters of a video's name; in what was not closed stands the rest of the page
_LABEL_ENDS = " " + "".join(COLONS)


@dataclass(slots=True)
class Sheet:
    """What was read so far, and the place where the walk stands."""

    base: str  # the address of the page
    is_lenient: bool = False
    blocks: list[Block] = field(default_factory=list)
    videos: list[Video] = field(default_factory=list)
    place: Place = field(default_factory=Place)
    root: str = ""  # the headline, once it was passed
    lead: str = ""  # the label that the next line is known to open with
    groups: int = 0  # lists and tables so far
    rows: int = 0  # table rows so far

    def letters(self, region: Region) -> int:
        """How much text of a region was read, headings apart."""
        return sum(
            len(block.text) for block in self.blocks if block.region is region and block.kind is not BlockKind.HEADING
        )

    def add(self, kind: BlockKind, line: Line, path: tuple[str, ...], level: int = 0) -> None:
        """One block at this place."""
        place = self.place
        self.blocks.append(
            Block(kind, line.text, path, place.region, line.marks, level, place.row, place.group, place.dated_on)
        )

    def headline(self, line: Line, level: int) -> None:
        """The headline of the page: the root of every path after it; what stood above it heads nothing below."""
        self.add(BlockKind.HEADING, line, (), level)
        self.root = line.text
        self.place = self.place.without_headings()

    def head(self, line: Line, level: int) -> None:
        """A heading: what follows stands under it."""
        if level != LABEL and self._is_deck(line.text):
            return self.add(BlockKind.PARAGRAPH, line, self.place.path(self.root))
        below = self.place.under(level, line.text.rstrip(_LABEL_ENDS) or line.text)
        self.add(BlockKind.HEADING, line, below.path(self.root)[:-1], level)
        self.place = below

    def _is_deck(self, text: str) -> bool:
        """Whether a heading right below the headline is a sentence: it tells more, and heads nothing."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind is not BlockKind.HEADING or last.text != self.root or text.endswith("?"):
            return False
        words = text.count(" ") + 1
        return words >= _DECK_WORDS or (words > _POINTER_WORDS and text.endswith("."))

    def write(self, lines: Iterable[Line]) -> None:
        """Lines of text, each with the label that opens it."""
        for line in lines:
            lead, self.lead = self.lead, ""
            place = self.place
            self._watch(line)
            if place.region is not Region.ARTICLE:
                self.add(place.kind, line, place.path())
            elif place.kind is BlockKind.PARAGRAPH:
                self._paragraph(line, lead)
            else:
                self.add(place.kind, line, self._labelled(line, lead))

    def _paragraph(self, line: Line, lead: str) -> None:
        if line.text[0] == "©":
            self._apart(line, Region.BOILERPLATE)
        elif not self.is_lenient and line.marks and self._leads_elsewhere(line):
            self._apart(line, Region.OTHERS)
        elif labels.acts_as_heading(line):
            self.head(line, LABEL)
        else:
            self.add(BlockKind.PARAGRAPH, line, self._labelled(line, lead))

    def _labelled(self, line: Line, lead: str) -> tuple[str, ...]:
        label = lead or labels.label_of(line)
        path = self.place.path(self.root)
        return (*path, label) if label else path

    def _apart(self, line: Line, region: Region) -> None:
        """A paragraph in the article that is none of its own; the videos that it links go with it."""
        self.blocks.append(Block(BlockKind.PARAGRAPH, line.text, region=region, marks=line.marks))
        for index in range(len(self.videos) - 1, -1, -1):
            if self.videos[index].block < len(self.blocks) - 1:
                break
            self.videos[index] = replace(self.videos[index], region=region)

    def glimpse(self, text: str, region: Region) -> None:
        """A part of the page that is kept as one text, apart from the article."""
        if text:
            self._apart(Line(text), region)

    def _leads_elsewhere(self, line: Line) -> bool:
        """Whether a paragraph is no more than the headline of another page of this site."""
        links = [mark for mark in line.marks if mark.kind is MarkKind.LINK]
        if len(links) != 1 or (links[0].end - links[0].start) * 5 < len(line.text) * 4:
            return False
        link = links[0]
        words = line.text[link.start : link.end].count(" ") + 1
        is_own = urlsplit(link.href).hostname == urlsplit(self.base).hostname
        return is_own and words >= _POINTER_WORDS and not is_video_link(link.href, "", self.base)

    def introduction(self) -> str:
        """The words that label a list or table which begins here: a sentence that ends in a colon, or a short item."""
        last = self.blocks[-1] if self.blocks else None
        if last is None:
            return ""
        if last.kind is BlockKind.ITEM and self.place.kind is BlockKind.ITEM and last.group == self.place.group:
            text = last.text.rstrip("".join(COLONS))
        elif last.kind is BlockKind.PARAGRAPH and last.text.endswith(COLONS):
            text = last.text[-2 * _LEAD_SIZE : -1].rsplit(". ", 1)[-1]
        else:
            return ""
        return text if len(text) <= _LEAD_SIZE else ""

    def keep_video(self, address: str, form: VideoForm, label: str, *, in_line: bool) -> None:
        """A video at this place; `in_line` says that the block which holds it is still to come."""
        if form is VideoForm.EMBED and any(video.url == address and video.form is form for video in self.videos[-3:]):
            return  # the same player, told by its frame and by its script
        place = self.place
        block = max(0, len(self.blocks) - (not in_line))
        self.videos.append(Video(address, form, label[:_NAME_SIZE], place.path(self.root), place.region, block))

    def _watch(self, line: Line) -> None:
        """Keep the videos whose addresses are written out in a line, and not linked."""
        if "youtu" not in line.text:
            return
        linked = {mark.href for mark in line.marks if mark.kind is MarkKind.LINK}
        for match in _ADDRESS.finditer(line.text):
            address = hosted("https://" + match["address"])
            if address and not any(hosted(href) == address for href in linked):
                self.keep_video(address, VideoForm.EMBED, "", in_line=len(match.group()) < len(line.text))

    def caption(self, since: int) -> None:
        """A caption names the videos of its figure that have no name of their own: those after the first `since`."""
        last = self.blocks[-1] if self.blocks else None
        if last is not None and last.kind is BlockKind.CAPTION:
            for index in range(since, len(self.videos)):
                if not self.videos[index].label:
                    self.videos[index] = replace(self.videos[index], label=last.text[:_NAME_SIZE])
