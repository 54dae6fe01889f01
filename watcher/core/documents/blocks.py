"""The walk over a page: text to blocks under their headings, with the videos between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from watcher.core.documents import labels, tables, videos
from watcher.core.documents.head import read_instant
from watcher.core.documents.html import HEADINGS
from watcher.core.documents.lines import Line, Opened, Writer, one_line, together
from watcher.core.documents.regions import Regions
from watcher.core.documents.tree import Holds, Node, Tree, text_of
from watcher.core.model import Block, BlockKind, MarkKind, Region, Video, VideoForm

LABEL = 7  # the level of a label that acts as a heading
_FIXED = 0  # the level of a label that no heading below it takes off
_BLOCKS = frozenset(
    "html body main article section aside header footer nav div p ul ol li dl dt dd table thead tbody tfoot tr td th "
    "caption figure figcaption blockquote pre hr form fieldset legend details summary dialog address center menu hgroup "
    "search option amp-accordion amp-sidebar title".split()
) | HEADINGS
_SCOPES = frozenset(
    "section article aside li td th dd dl ul ol table details blockquote figure dialog nav footer form".split()
)
_KINDS = {
    "li": BlockKind.ITEM,
    "dd": BlockKind.CELL,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}
_MARKS = {
    **dict.fromkeys(("b", "strong"), MarkKind.STRONG),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("s", "strike", "del"), MarkKind.STRUCK),
    "ins": MarkKind.INSERTED,
}
_UNREAD = frozenset("head title noscript template input img picture source param area base link meta".split())


class _Here(NamedTuple):
    """What holds for the text at this place of the walk."""

    kind: BlockKind = BlockKind.PARAGRAPH
    region: Region = Region.ARTICLE
    outline: tuple[tuple[int, str], ...] = ()
    row: int | None = None
    group: int | None = None
    dated_on: date | None = None
    in_main: bool = False

    def under(self, level: int, text: str) -> _Here:
        """The place below a heading or label."""
        return self._replace(outline=(*(entry for entry in self.outline if entry[0] < level or not level), (level, text)))


@dataclass(slots=True)
class _Frame:
    """An element that the walk is in."""

    node: Node
    kids: Iterator[Node | str]
    before: _Here
    is_block: bool = False
    level: int = 0  # of a heading
    flows: bool = False  # headings in it go on after it
    mark: Opened | None = None


@dataclass(slots=True)
class Walk:
    """One reading of one tree."""

    tree: Tree
    base: str
    headline: Node | None
    regions: Regions
    blocks: list[Block] = field(default_factory=list)
    videos: list[Video] = field(default_factory=list)
    _here: _Here = _Here()
    _root: str = ""  # the headline, once it was passed
    _writer: Writer = field(default_factory=Writer)
    _cells: dict[Node, tables.Place] = field(default_factory=dict)
    _entries: dict[Node, date] = field(default_factory=dict)
    _cards: set[Node] = field(default_factory=set)
    _groups: int = 0
    _rows: int = 0

    def run(self) -> Walk:
        """Read everything; no recursion, so that no nesting is too deep."""
        stack = [_Frame(self.tree.root, iter(self.tree.root.kids), self._here, is_block=True)]
        while stack:
            frame = stack[-1]
            for kid in frame.kids:
                if isinstance(kid, str):
                    self._writer.write(kid)
                elif (below := self._open(kid)) is not None:
                    stack.append(below)
                    break
            else:
                self._close(stack.pop())
        return self

    # --- opening ---------------------------------------------------------------------------------

    def _open(self, node: Node) -> _Frame | None:
        """Step into the element; None where there is nothing to read in it."""
        tag = node.tag
        if tag == "br":
            self._writer.end_line()
            return None
        if tag in _UNREAD or tag == "script" or self._is_hidden(node):
            return None
        if node.attrs:
            self._watch(node)
        if tag == "button" and not self._is_labelling(node):
            return None
        if tag in _BLOCKS or "display:block" in node.attrs.get("style", ""):
            return self._open_block(node)
        return self._open_run(node)

    def _open_run(self, node: Node) -> _Frame:
        frame = _Frame(node, iter(node.kids), self._here)
        if node.tag == "a":
            address = videos.absolute_address(node.attrs.get("href", ""), self.base)
            frame.mark = self._writer.open(MarkKind.LINK, address) if address else None
        elif (kind := _MARKS.get(node.tag)) is not None:
            frame.mark = self._writer.open(kind)
        return frame

    def _open_block(self, node: Node) -> _Frame:
        self._flush()
        frame = _Frame(node, iter(node.kids), self._here, is_block=True)
        frame.level = self._level(node)
        frame.flows = node not in self._cards and (node.tag not in _SCOPES or _is_mere_heading(node))
        if not frame.level:
            self._enter(node)
        frame.flows = frame.flows and self._here.region is frame.before.region
        return frame

    def _level(self, node: Node) -> int:
        """The level of a heading, 0 for everything else."""
        if node.tag in HEADINGS:
            return int(node.tag[1])
        if node.attrs.get("role") == "heading":
            level = node.attrs.get("aria-level", "2")
            return int(level) if level in ("1", "2", "3", "4", "5", "6") else 2
        if node.tag == "dt" or (node.tag == "summary" and not node.holds & Holds.HEADING):
            return LABEL
        place = self._cells.get(node)
        return LABEL if place is not None and place.is_banner else 0

    def _enter(self, node: Node) -> None:
        """Change what holds for the text inside."""
        here = self._here
        if here.region is Region.ARTICLE:
            region = self.regions.of(node, inside_main=here.in_main)
            if region is not Region.ARTICLE:
                here = _Here(region=region)
        if node is self.regions.main:
            here = here._replace(in_main=True)
        if node in self._entries:
            here = here._replace(dated_on=self._entries[node])
        if (kind := _KINDS.get(node.tag)) is not None:
            here = here._replace(kind=kind)
        self._here = here
        if (enter := _ENTER.get(node.tag)) is not None:
            enter(self, node)
        self._foresee(node)
        if (label := self._panel_label(node)) and (not self._here.outline or self._here.outline[-1][1] != label):
            self._label(label)

    def _foresee(self, node: Node) -> None:
        """Note which of the parts inside are cards or dated entries: what stands side by side tells."""
        if not node.holds & (Holds.HEADING | Holds.TIME):
            return
        parts = [kid for kid in node.kids if isinstance(kid, Node) and kid.tag in _BLOCKS and kid.size > 20]
        cards = [part for part in parts if part.leads and part.size - part.headed > 20 and part.tag not in HEADINGS]
        if len(cards) > 1 and len(cards) * 2 >= len([part for part in parts if part.tag == cards[0].tag]):
            self._cards.update(cards)
        dated = [part for part in parts if part.holds & Holds.TIME and part.size > 40 and part not in self.regions.kept]
        if len(dated) > 1:
            self._entries.update({part: day for part in dated if (day := _first_day(part)) is not None})

    def _enter_list(self, node: Node) -> None:
        here = self._here
        if here.kind is BlockKind.ITEM and self.blocks and self.blocks[-1].group == here.group:
            self._here = here.under(_FIXED, self.blocks[-1].text) if len(self.blocks[-1].text) <= 80 else here
        else:
            self._introduce()
        self._groups += 1
        self._here = self._here._replace(group=self._groups)

    def _introduce(self) -> None:
        """A paragraph that ends in a colon labels the list or table that follows."""
        last = self.blocks[-1] if self.blocks else None
        if last is not None and last.kind is BlockKind.PARAGRAPH and last.text.endswith((":", "：")):
            sentence = last.text[:-1].rsplit(". ", 1)[-1]
            if len(sentence) <= 80:
                self._here = self._here.under(_FIXED, sentence)

    def _enter_table(self, node: Node) -> None:
        found = tables.places(node)
        if found is None:
            return
        self._introduce()
        self._cells.update(found)
        self._groups += 1
        self._rows += 1 + max((place.row for place in found.values()), default=0)
        self._here = self._here._replace(group=self._groups)

    def _enter_cell(self, node: Node) -> None:
        place = self._cells.get(node)
        if place is None:
            return
        self._here = self._here._replace(kind=BlockKind.CELL, row=self._rows + place.row)
        for head in place.heads:
            self._here = self._here.under(_FIXED, head)

    # --- what is not text ------------------------------------------------------------------------

    def _is_hidden(self, node: Node) -> bool:
        attrs = node.attrs
        if not attrs or node in self.regions.kept:
            return False
        style = attrs.get("style", "").replace(" ", "").lower()
        hidden = ("hidden" in attrs and attrs["hidden"] != "until-found") or attrs.get("aria-hidden") == "true"
        if not (hidden or "display:none" in style or "visibility:hidden" in style):
            return False
        return not self._panel_label(node) and attrs.get("role") != "tabpanel" and node.size * 2 < self.regions.size

    def _panel_label(self, node: Node) -> str:
        """The words of the tab or button that opens this element, "" where there is none."""
        name = node.attrs.get("id", "")
        opener = self.tree.controls.get(name) if name else None
        if opener is None and name and "hidden" in node.attrs:
            opener = self.tree.anchors.get(name)
        if opener is None and node.attrs.get("role") == "tabpanel":
            opener = self.tree.ids.get(node.attrs.get("aria-labelledby", ""))
        return one_line(text_of(opener)) if opener is not None and opener.size <= 160 else ""

    def _is_labelling(self, node: Node) -> bool:
        """Whether a button's words are text: they stand in a heading (an accordion's own words come with its panel)."""
        return self._here.kind is BlockKind.HEADING

    def _watch(self, node: Node) -> None:
        """Keep the video that the element plays."""
        if node.tag == "a" or not (address := videos.embedded(node.tag, node.attrs, self.base)):
            return
        attrs = node.attrs
        label = attrs.get("title") or attrs.get("aria-label") or attrs.get("alt") or attrs.get("name") or ""
        self._keep_video(address, VideoForm.EMBED, label)

    def _keep_video(self, address: str, form: VideoForm, label: str) -> None:
        here = self._here
        block = len(self.blocks) - self._writer.is_empty
        self.videos.append(Video(address, form, one_line(label), self._path(here), here.region, max(0, block)))

    # --- closing ---------------------------------------------------------------------------------

    def _close(self, frame: _Frame) -> None:
        if frame.mark is not None:
            self._writer.close(frame.mark)
            if frame.mark.href:
                self._link(frame)
        if not frame.is_block:
            return
        if frame.level:
            self._head(frame)
            return
        self._flush()
        outline = self._here.outline if frame.flows else frame.before.outline
        self._here = frame.before._replace(outline=outline)

    def _link(self, frame: _Frame) -> None:
        """A plain link to a video."""
        address = frame.mark.href if frame.mark is not None else ""
        if videos.is_hosted(address) or videos.is_file(address):
            self._keep_video(videos.canonical(address), VideoForm.LINK, text_of(frame.node))

    def _head(self, frame: _Frame) -> None:
        """A heading ends: what follows stands under it."""
        lines = self._writer.take()
        self._here = frame.before
        if not lines:
            return
        line = lines[0]
        for further in lines[1:]:
            line = together(line, further)
        if frame.node is self.headline:
            self._root = ""
            self._add(BlockKind.HEADING, line, path=(), level=frame.level)
            self._root = line.text
        else:
            self._label(line.text, frame.level, line)

    def _label(self, text: str, level: int = LABEL, line: Line | None = None) -> None:
        here = self._here.under(level, text)
        path = self._path(here)[:-1]
        self._add(BlockKind.HEADING, line or Line(text), path=path, level=level)
        self._here = here

    def _flush(self) -> None:
        """Turn what was written into blocks."""
        if self._writer.is_empty:
            return
        for line in self._writer.take():
            here = self._here
            if here.region is not Region.ARTICLE:
                self._add(here.kind, line, path=self._path(here))
            elif here.kind is BlockKind.PARAGRAPH and labels.acts_as_heading(line):
                self._label(line.text.rstrip(" :："), LABEL, line)
            else:
                label = labels.label_of(line)
                path = self._path(here)
                self._add(here.kind, line, path=(*path, label) if label else path)

    def _path(self, here: _Here) -> tuple[str, ...]:
        texts = tuple(text for _, text in here.outline)
        return (self._root, *texts) if self._root and here.region is Region.ARTICLE else texts

    def _add(self, kind: BlockKind, line: Line, *, path: tuple[str, ...], level: int = 0) -> None:
        here = self._here
        self.blocks.append(
            Block(kind, line.text, path, here.region, line.marks, level, here.row, here.group, here.dated_on)
        )


_ENTER: dict[str, Callable[[Walk, Node], None]] = {
    "ul": Walk._enter_list,
    "ol": Walk._enter_list,
    "dl": Walk._enter_list,
    "table": Walk._enter_table,
    "td": Walk._enter_cell,
    "th": Walk._enter_cell,
}


def _is_mere_heading(node: Node) -> bool:
    """Whether the element only wraps a heading, which then speaks for what follows."""
    return node.headed > 0 and node.size - node.headed <= 20


def _first_day(node: Node) -> date | None:
    """The day of the first dated element in the node."""
    stack = [node]
    while stack:
        current = stack.pop()
        if "datetime" in current.attrs:
            instant = read_instant(current.attrs["datetime"])
            return instant.date() if instant is not None else None
        stack.extend(kid for kid in reversed(current.kids) if isinstance(kid, Node) and kid.holds & Holds.TIME)
    return None
