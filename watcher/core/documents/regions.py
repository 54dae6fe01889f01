"""Where on the page a part stands, told by its structure: article, other stories, comments or boilerplate.

The headline and the smallest box around it that holds the article (the trunk) are found first. Every part is then
asked: does it hold the headline or half of the page's words (then it stays), what is its element, does it come before
or after the trunk, is it built like comments, is it mostly links, do its own headings lead elsewhere?
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from watcher.core.documents.comments import is_comments
from watcher.core.documents.labels import is_labelled
from watcher.core.documents.panels import is_hidden
from watcher.core.documents.siblings import labels_in
from watcher.core.documents.threads import replies_in
from watcher.core.documents.tree import Holds, Node, Tree, lineage, nodes, text_of
from watcher.core.model import Region

_PARTS = frozenset((
    "div", "section", "aside", "article", "ul", "ol", "table", "td", "form", "header", "footer", "nav", "dialog",
    "menu", "p", "center", "dl", "blockquote", "search", "address", "figure", "main",
))  # fmt: skip
_FURNITURE = frozenset(("nav", "dialog", "menu", "search", "amp-sidebar"))
_FURNITURE_ROLES = frozenset((
    "navigation", "search", "contentinfo", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "banner",
))  # fmt: skip
_HEADLINE_LINK = 26  # letters; links that are longer on average are other stories' headlines
_DENSE_LINK = 10  # the same in Chinese, Japanese and Korean
_DENSE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{4}")
_PROSE = 400  # letters that speak for themselves, wherever they stand
_FEW = 120  # letters
_NOISE = frozenset(
    ("ad", "ads", "advert", "advertisement", "promo", "sponsored", "share", "social", "breadcrumb", "cookie")
)
_LABEL = 30  # letters of a heading that is a mere label
_SMALL = 300  # letters of a box around a field to type into


@dataclass(frozen=True, slots=True)
class Regions:
    """Tells the region of each part of one page."""

    size: int  # letters on the page
    headline: Node | None
    kept: frozenset[Node]  # the headline and all that holds it
    trunk: Node
    ends: int  # letters up to the end of the article's last paragraph
    replies: frozenset[Node] = frozenset()  # the posts of a thread behind its first one
    section_rank: int = 0  # rank of the headings that stand free in the trunk, 0 without such
    is_lenient: bool = False  # only the elements' own names count

    def of(self, node: Node, *, is_settled: bool = False, is_headed: bool = False) -> Region | None:
        """The region of a part of the article; None where nothing speaks for or against it.

        ARTICLE settles that the part belongs to the article in spite of its place; `is_settled` says that it lies in
        such a part, `is_headed` that a heading of the article stands right before it.
        """
        if node in self.replies:
            return Region.COMMENTS
        if node.tag not in _PARTS or node in self.kept or not node.size:
            return None
        if node.tag == "p" and node.links < 2 and self._in_trunk(node):
            return None  # the commonest case, and never anything else
        is_after = self._is_after(node)
        if node.size * 2 >= self.size:
            return Region.COMMENTS if self._is_thread_below(node, is_after) else None
        found = _by_name(node, in_trunk=self._in_trunk(node))
        if found is None and is_comments(node, is_after=is_after):
            found = Region.COMMENTS
        if found is None and (node.tag == "aside" or node.attrs.get("role") == "complementary"):
            found = self._aside(node)
        if found is None and not self.is_lenient:
            found = _by_fields(node) or (None if is_settled else self._by_place(node))
            found = found or _by_class(node) or self._by_links(node, is_headed=is_headed) or self._by_headings(node)
        return found

    def _is_after(self, node: Node) -> bool:
        """Whether the part comes after at least half of the article."""
        if self.headline is None:
            return node.at * 2 >= self.size
        begins = self.headline.at + self.headline.size
        return node.at >= begins + (self.ends - begins) // 2

    def _in_trunk(self, node: Node) -> bool:
        return self.trunk.at <= node.at < self.trunk.at + self.trunk.size

    def _is_thread_below(self, node: Node, is_after: bool) -> bool:
        """Comments that outgrew their article: outside its element, under a text of its own."""
        apart = _is_main(self.trunk) and not self._in_trunk(node) and self.trunk.size >= 2 * _PROSE
        return apart and is_comments(node, is_after=is_after)

    def _aside(self, node: Node) -> Region:
        """A fact box and a note belong to the article, anything else beside it does not."""
        if is_fact_box(node):
            return Region.ARTICLE
        if node.holds & Holds.FIELD:
            return Region.BOILERPLATE
        is_note = not node.holds & Holds.LIST and node.linked * 2 < node.size and node.links < 3
        is_note = is_note and (not node.heads or _has_sentences(node))
        return Region.ARTICLE if is_note and self._in_trunk(node) and not node.pointers else Region.OTHERS

    def _by_place(self, node: Node) -> Region | None:
        """What stands outside the article's own element."""
        if not _is_main(self.trunk) or self._in_trunk(node):
            return None
        is_before = node.at < self.trunk.at
        if is_before and self.headline is not None and self.headline.at < node.at:
            return None  # between the headline and the text
        is_prose = node.size - node.linked >= _PROSE and node.linked * 3 < node.size and not node.pointers
        if is_fact_box(node) or (is_prose and not node.holds & Holds.TITLE):  # another h1 begins another story
            return Region.ARTICLE
        if is_before:
            return Region.BOILERPLATE
        return Region.OTHERS if node.links or node.heads or node.holds & Holds.LIST else Region.BOILERPLATE

    def _by_links(self, node: Node, *, is_headed: bool) -> Region | None:
        """Parts that are nearly all links: headlines lead to other stories, single words through the site."""
        if node.links < 2 or node.linked * 3 < node.size * 2 or (node.tag == "table" and node.holds & Holds.LABELS):
            return None
        if node.jumps * 5 >= node.links * 4:
            return Region.BOILERPLATE
        if _links_headlines(node):
            return Region.OTHERS
        outside = node.at >= self.ends or (self.headline is not None and node.at < self.headline.at)
        return Region.BOILERPLATE if outside and node.links > 2 and not is_headed else None

    def _by_headings(self, node: Node) -> Region | None:
        """Cards whose headings lead elsewhere, and a last box with a lower heading after free-standing sections."""
        if node.pointers > 1 and node.pointers >= node.heads - 1:
            return Region.OTHERS
        apart = node.leads and node.heads == 1 and self.section_rank and node.at + node.headed >= self.ends
        if apart and _rank(node) > self.section_rank and not _has_sentences(node):
            return Region.OTHERS
        return None


def survey(tree: Tree, headline: Node | None) -> Regions:
    """What must be known of the whole page before its parts are told apart."""
    trail = lineage(tree.root, headline) if headline is not None else (tree.root,)
    trunk = _trunk(tree, trail, headline)
    ends = _end_of_prose(trunk)
    ranks = [int(kid.tag[1]) for kid in trunk.kids if isinstance(kid, Node) and kid.tag in ("h2", "h3", "h4")]
    section_rank = min(ranks) if len(ranks) > 1 else 0
    return Regions(tree.root.size, headline, frozenset(trail), trunk, ends, replies_in(tree), section_rank)


def lenient(regions: Regions) -> Regions:
    """The same page, where only the elements' own names tell parts from the article."""
    return replace(regions, is_lenient=True)


def _trunk(tree: Tree, trail: tuple[Node, ...], headline: Node | None) -> Node:
    """The smallest box around the headline that holds a good part of the page's words outside links.

    Where the headline stands above the element that says it is the main one, that element.
    """
    root = tree.root
    if headline is None:
        return root
    words = max(1, root.size - root.linked)
    for box in reversed(trail[:-1]):
        own = box.size - box.linked - headline.size
        if own * 2 >= words or (_is_main(box) and (own * 10 >= words * 3 or own >= 2 * _PROSE)):
            return box if _is_main(box) else _main_below(tree, box, words)
    return root


def _main_below(tree: Tree, box: Node, words: int) -> Node:
    """The one element called main below the headline, where it holds most of the words; else the box."""
    mains = [node for node in tree.named["main"] if (node.size - node.linked) * 2 >= words and node.at >= box.at]
    return mains[0] if len(mains) == 1 else box


def _is_main(node: Node) -> bool:
    return node.tag in ("article", "main") or node.attrs.get("role") == "main"


def _end_of_prose(trunk: Node) -> int:
    """Letters of the page up to the end of the last paragraph of the trunk that is not a comment or a link."""
    end = trunk.at
    stack = [trunk]
    while stack:
        node = stack.pop()
        if node is not trunk and _is_no_prose(node):
            continue
        if any(isinstance(kid, str) and len(kid) > 60 for kid in node.kids):
            end = max(end, node.at + node.size)
        stack.extend(kid for kid in node.kids if isinstance(kid, Node) and kid.size > 60)
    return end


def _is_no_prose(node: Node) -> bool:
    """Whether the part is surely none of the article's own paragraphs."""
    if node.tag == "aside" or _by_name(node, in_trunk=True) is not None or (node.special and is_hidden(node)):
        return True
    if node.tag not in ("div", "section", "ul", "ol", "article"):
        return False
    return node.linked * 3 > node.size * 2 or node.pointers > 1 or is_comments(node, is_after=False)


def _by_name(node: Node, *, in_trunk: bool) -> Region | None:
    """What the element's own name or role says."""
    if node.tag in _FURNITURE or node.attrs.get("role") in _FURNITURE_ROLES:
        return Region.BOILERPLATE
    if node.tag == "header":
        return None if in_trunk or node.heads else Region.BOILERPLATE
    if node.tag == "footer" or (node.tag == "form" and node.holds & Holds.FIELD):
        return Region.BOILERPLATE
    return None


def _links_headlines(node: Node) -> bool:
    """Whether its links are as long as headlines, rather than names; dense scripts say more in fewer letters."""
    if node.links < 3 or node.linked < _DENSE_LINK * node.links:
        return False
    return node.linked >= _HEADLINE_LINK * node.links or bool(_DENSE.search(text_of(node, 200)))


def _by_fields(node: Node) -> Region | None:
    """A small box around a field to type into invites, and tells nothing."""
    invites = node.holds & Holds.FIELD and node.size <= _SMALL and node.heads < 3
    return Region.BOILERPLATE if invites else None


def _by_class(node: Node) -> Region | None:
    """A few words without a sentence, in a box that calls itself an advert or the like."""
    if node.size > _FEW or node.tag == "p" or _NOISE.isdisjoint(node.attrs.get("class", "").lower().split()):
        return None
    return None if text_of(node).endswith((".", "!", "?")) else Region.BOILERPLATE


def is_fact_box(node: Node) -> bool:
    """Whether the part is labels with their values, rather than links to other stories."""
    if node.size > 4_000 or _links_headlines(node):
        return False
    if node.pointers * 2 > node.heads:
        return False
    if node.holds & Holds.LABELS or (node.heads > 2 and node.headed <= _LABEL * node.heads):
        return True
    return node.linked * 2 <= node.size and _has_labels(node)


def _has_labels(node: Node) -> bool:
    """Whether at least half of its lines, or its rows, are a label with a value."""
    parts = list(nodes(node))
    lines = [text_of(part, 200) for part in parts if part.tag in ("p", "li", "div") and not _has_parts(part)]
    lines = [line for line in lines if line]
    labelled = sum(map(is_labelled, lines))
    return (labelled > 1 and labelled * 2 >= len(lines)) or any(map(labels_in, parts))


def _has_parts(node: Node) -> bool:
    return any(isinstance(kid, Node) and kid.tag in ("p", "li", "div", "ul", "ol") for kid in node.kids)


def _rank(node: Node) -> int:
    """The rank of the first heading in the part."""
    return next((int(part.tag[1]) for part in nodes(node) if part.tag in ("h2", "h3", "h4", "h5", "h6")), 0)


def _has_sentences(node: Node) -> bool:
    """Whether any text outside headings ends like a sentence."""
    texts = (text_of(part) for part in nodes(node) if part.tag in ("p", "li", "dd", "td"))
    return any(text.endswith((".", "!", "?", "…", '"', "”", "。")) for text in texts)
