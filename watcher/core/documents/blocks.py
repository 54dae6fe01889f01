"""The walk over a page: from the tree to blocks under their headings, with the videos between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from watcher.core.documents import labels, panels, players, siblings, tables, videos
from watcher.core.documents.elements import BOXES, HEADINGS, KINDS, MARKS, SCOPES, TOUCHING, UNREAD
from watcher.core.documents.lines import Line, Opened, Writer, one_line, together
from watcher.core.documents.outline import FIXED, LABEL, Place
from watcher.core.documents.regions import Regions
from watcher.core.documents.sheet import Sheet
from watcher.core.documents.tree import Holds, Node, Tree, nodes, stands_alone, text_of, words_of
from watcher.core.model import BlockKind, MarkKind, Region, VideoForm

_GLIMPSE = 1_000  # letters of a part that is kept as one text
_LABELS = frozenset(("b", "strong", "span", "label"))


@dataclass(slots=True)
class _Frame:
    """An element that the walk is in."""

    node: Node
    kids: Iterator[Node | str]
    before: Place
    is_box: bool = False
    level: int = 0  # of a heading
    flows: bool = False  # headings in it go on after it
    is_wrapper: bool = False  # of a heading: what stands beside that is no text
    mark: Opened | None = None
    videos: int = 0  # how many were known before it
    last: Node | None = None  # the element inside that was opened last


@dataclass(slots=True)
class Walk:
    """One reading of one tree; it fills the sheet."""

    tree: Tree
    regions: Regions
    sheet: Sheet
    _writer: Writer = field(default_factory=Writer)
    _cells: dict[Node, tables.Cell] = field(default_factory=dict)
    _entries: dict[Node, date] = field(default_factory=dict)
    _cards: set[Node] = field(default_factory=set)
    _labels: dict[Node, bool] = field(default_factory=dict)
    _in_heading: bool = False

    def run(self) -> None:
        """Read everything; without recursion, so that no nesting is too deep."""
        stack = [_Frame(self.tree.root, iter(self.tree.root.kids), self.sheet.place, is_box=True)]
        while stack:
            frame = stack[-1]
            for kid in frame.kids:
                if isinstance(kid, str):
                    if not frame.is_wrapper:
                        if frame.last is not None:
                            self._part_label(frame.last, kid)
                        self._writer.write(kid)
                    frame.last = None
                elif (below := self._open(kid, frame)) is not None:
                    stack.append(below)
                    break
            else:
                self._close(stack.pop())

    # --- opening ---------------------------------------------------------------------------------

    def _open(self, node: Node, outer: _Frame) -> _Frame | None:
        """Step into the element; None where there is nothing to read in it."""
        tag = node.tag
        if (tag in UNREAD and tag not in _AT_ONCE) or (outer.is_wrapper and not node.holds & Holds.HEADING):
            return None
        before, outer.last = outer.last, node
        if tag in _AT_ONCE:
            _AT_ONCE[tag](self, node)
            return None
        opener = panels.opener_of(node, before, self.tree) if node.special else None
        if node.special and ((opener is None and self._is_hidden(node)) or panels.is_tab(node, self.tree)):
            return None
        if node.attrs and (tag in players.PLAYER_TAGS or players.plays(node.attrs)):
            self._watch(node)
        if tag in BOXES or self._labels.get(node) or (node.special and stands_alone(node)):
            return self._open_box(node, opener)
        return self._open_run(node, before)

    def _open_run(self, node: Node, before: Node | None) -> _Frame:
        if before is not None and node.size > 1 and before.size > 1 and before.tag not in BOXES:
            self._part(before, node)
        frame = _Frame(node, iter(node.kids), self.sheet.place)
        if node in self._labels:
            self.sheet.lead = one_line(text_of(node))
        if node.tag == "a":
            address = videos.absolute_address(node.attrs.get("href", ""), self.sheet.base)
            frame.mark = self._writer.open(MarkKind.LINK, address) if address else None
        elif (kind := MARKS.get(node.tag)) is not None:
            frame.mark = self._writer.open(kind)
        return frame

    def _part(self, before: Node, node: Node) -> None:
        """Elements that touch in the source are apart on the screen: links on lines of their own, others by a space."""
        if before.tag == node.tag == "a":
            self._writer.end_line()
        elif node.tag not in TOUCHING and before.tag not in TOUCHING:
            self._writer.write(" ")

    def _part_label(self, before: Node, text: str) -> None:
        """A value that touches its label is apart from it on the screen ("<b>Release date</b>March 19")."""
        is_label = before.size > 3 and before.tag in _LABELS
        if is_label and (text[:1].isupper() or text[:1].isdigit()):
            self._writer.write(" ")

    def _open_box(self, node: Node, opener: Node | None) -> _Frame | None:
        self._flush()
        sheet = self.sheet
        frame = _Frame(node, iter(node.kids), sheet.place, is_box=True, videos=len(sheet.videos))
        frame.level = self._level(node)
        if frame.level:
            self._in_heading = True
            return frame
        region = self._region(node)
        if region is not frame.before.region and region is not Region.OTHERS:  # nothing in it is ever a witness
            sheet.place = frame.before
            sheet.glimpse(one_line(text_of(node, _GLIMPSE)), region)
            return None
        frame.is_wrapper = siblings.is_mere_heading(node)
        is_one_piece = node not in self._cards and (node.tag not in SCOPES or frame.is_wrapper)
        frame.flows = is_one_piece and opener is None and region is frame.before.region
        self._enter(node)
        if opener is not None:
            self._head_panel(opener)
        return frame

    def _region(self, node: Node) -> Region:
        """The region inside the element; another one begins a place of its own."""
        place = self.sheet.place
        if place.region is not Region.ARTICLE:
            return place.region
        is_headed = bool(self.sheet.blocks) and self.sheet.blocks[-1].kind is BlockKind.HEADING
        region = self.regions.of(node, is_settled=place.is_settled, is_headed=is_headed)
        if region is Region.ARTICLE:
            self.sheet.place = place._replace(is_settled=True)
        elif region is not None:
            self.sheet.place = Place(region=region)
        return region or place.region

    def _level(self, node: Node) -> int:
        """The level of a heading, 0 for everything else."""
        if node.tag in HEADINGS:
            return int(node.tag[1])
        if node.special and node.attrs.get("role") == "heading":
            level = node.attrs.get("aria-level", "2")
            return int(level) if level in ("1", "2", "3", "4", "5", "6") else 2
        if node.tag == "dt" or (node.tag == "summary" and not node.heads) or self._labels.get(node):
            return LABEL
        return LABEL if node in self._cells and self._cells[node].is_banner else 0

    def _enter(self, node: Node) -> None:
        """Change what holds for the text inside."""
        sheet = self.sheet
        if node in self._entries:
            sheet.place = sheet.place._replace(dated_on=self._entries[node])
        if node.tag in _ENTER:
            _ENTER[node.tag](self, node)
        elif node.tag in KINDS:
            sheet.place = sheet.place._replace(kind=KINDS[node.tag])
        if sheet.place.region is Region.ARTICLE:
            self._foresee(node)

    def _foresee(self, node: Node) -> None:
        """What can only be told by what stands side by side."""
        if len(node.kids) > 1:
            self._labels.update(siblings.labels_in(node))
            self._labels.update(dict.fromkeys(siblings.questions_in(node), True))
            self._labels.update(dict.fromkeys(siblings.crossheads_in(node), True))
        if node.holds & (Holds.HEADING | Holds.TIME):
            self._cards.update(siblings.cards_in(node))
            self._entries.update(siblings.entries_in(node, self.regions.kept))

    def _enter_list(self, node: Node) -> None:
        sheet = self.sheet
        label = sheet.introduction()
        sheet.groups += 1
        place = sheet.place.under(FIXED, label) if label else sheet.place
        sheet.place = place._replace(group=sheet.groups, kind=KINDS.get(node.tag, place.kind))

    def _enter_table(self, node: Node) -> None:
        if found := tables.read_cells(node, self.sheet.rows):
            self._cells.update(found)
            if caption := tables.caption_of(node):
                self.sheet.place = self.sheet.place.under(FIXED, caption)
            self.sheet.rows = 1 + max(cell.row for cell in found.values())
            self._enter_list(node)

    def _enter_cell(self, node: Node) -> None:
        if (cell := self._cells.get(node)) is not None:
            place = self.sheet.place._replace(kind=BlockKind.CELL, row=cell.row)
            for head in cell.heads:
                place = place.under(FIXED, head)
            self.sheet.place = place

    def _head_panel(self, opener: Node) -> None:
        """The words of a tab or question head its panel, unless they were read as a heading just before."""
        label = panels.label_of(opener)
        outline = self.sheet.place.outline
        if label and not (outline and outline[-1][1] == label):
            self.sheet.head(Line(label), LABEL)

    # --- what is not text ------------------------------------------------------------------------

    def _is_hidden(self, node: Node) -> bool:
        is_most = node.size * 2 >= self.regions.size or node in self.regions.kept
        return panels.is_hidden(node) and not is_most and node.attrs.get("role") != "tabpanel"

    def _break(self, _: Node) -> None:
        self._writer.end_line()

    def _button(self, node: Node) -> None:
        """A button's words are text only in a heading; it may play a video."""
        if players.plays(node.attrs):
            self._watch(node)
        if self._in_heading:
            self._writer.write(text_of(node))

    def _script(self, node: Node) -> None:
        """A script that sets up a player."""
        for address, name in players.videos_in_script(node, self.sheet.base):
            self._keep_video(address, VideoForm.EMBED, name)

    def _meta(self, node: Node) -> None:
        """The address that microdata names a player by."""
        if node.attrs.get("itemprop") in players.MICRODATA:
            address = videos.canonical(node.attrs.get("content", ""), self.sheet.base)
            if address:
                self._keep_video(address, VideoForm.EMBED, "")

    def _noscript(self, node: Node) -> None:
        """The frame that a lazy player leaves for readers without scripts."""
        for part in nodes(node):
            if part.tag in players.PLAYER_TAGS and not (part.special and panels.is_hidden(part)):
                self._watch(part)

    def _watch(self, node: Node) -> None:
        """Keep the video that the element plays."""
        leads = node.tag == "a" and not node.attrs.get("href", "#").startswith(("#", "javascript:"))
        if not leads and (address := players.video_of(node.tag, node.attrs, self.sheet.base)):
            self._keep_video(address, VideoForm.EMBED, players.label_of(node.attrs))

    def _keep_video(self, address: str, form: VideoForm, label: str) -> None:
        self.sheet.keep_video(address, form, label, in_line=not self._writer.is_empty)

    # --- closing ---------------------------------------------------------------------------------

    def _close(self, frame: _Frame) -> None:
        if frame.mark is not None:
            self._writer.close(frame.mark)
            if frame.mark.href and frame.node.size:
                self._link(frame.mark.href, frame.node)
            elif address := videos.hosted(frame.mark.href):  # a picture that leads to a video stands for its player
                self._keep_video(address, VideoForm.EMBED, "")
        if frame.level:
            self._close_heading(frame)
        elif frame.is_box:
            self._close_box(frame)

    def _link(self, address: str, node: Node) -> None:
        """A plain link to a video."""
        if address.partition("#")[0] == self.sheet.base:
            return
        text = text_of(node, 300)
        if videos.is_video_link(address, text, self.sheet.base):
            self._keep_video(videos.canonical(address), VideoForm.LINK, videos.without_length(words_of(node)))

    def _close_box(self, frame: _Frame) -> None:
        self._flush()
        if frame.node.tag == "figure":
            self.sheet.caption(frame.videos)
        self.sheet.place = frame.before.after(self.sheet.place, frame.node.size) if frame.flows else frame.before

    def _close_heading(self, frame: _Frame) -> None:
        self._in_heading = False
        lines = self._writer.take()
        if not lines:
            return
        line = together(lines)
        if frame.node is self.regions.headline:
            self.sheet.headline(line, frame.level)
        else:
            self.sheet.head(labels.without_edit_link(line), frame.level)

    def _flush(self) -> None:
        """Turn what was written into blocks."""
        if self._writer.is_empty:
            return
        if self._in_heading:  # a box inside a heading is still one heading
            self._writer.end_line()
        else:
            self.sheet.write(self._writer.take())


_ENTER: dict[str, Callable[[Walk, Node], None]] = {
    "ul": Walk._enter_list,
    "ol": Walk._enter_list,
    "dl": Walk._enter_list,
    "table": Walk._enter_table,
    "td": Walk._enter_cell,
    "th": Walk._enter_cell,
}
# Elements that are read without stepping into them.
_AT_ONCE: dict[str, Callable[[Walk, Node], None]] = {
    "br": Walk._break,
    "button": Walk._button,
    "script": Walk._script,
    "noscript": Walk._noscript,
    "meta": Walk._meta,
}
