"""Where on the page a part stands, told by its structure: article, other stories, comments or boilerplate."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.documents.tree import Holds, Node, Tree, lineage
from watcher.core.model import Region

_BOILERPLATE_TAGS = frozenset(("nav", "dialog", "menu"))
_BOILERPLATE_ROLES = frozenset(
    "navigation search contentinfo dialog alertdialog menu menubar toolbar tablist banner".split()
)
_CONTAINERS = frozenset("div section aside article ul ol table td form header footer nav dialog menu p center".split())


@dataclass(frozen=True, slots=True)
class Regions:
    """Tells the region of each part of one page."""

    size: int  # letters on the whole page
    kept: frozenset[Node]  # what holds the headline
    main: Node | None  # the element that says it is the article

    def of(self, node: Node, *, inside_main: bool) -> Region:
        """The region of a part of the article, ARTICLE where nothing speaks against it."""
        if node in self.kept or node.size * 2 >= self.size:
            return Region.ARTICLE
        return _by_name(node, inside_main=inside_main) or _by_links(node) or Region.ARTICLE


def survey(tree: Tree, headline: Node | None) -> Regions:
    """What must be known of the whole page before its parts are told apart."""
    trail = lineage(tree.root, headline, Holds.H1) if headline is not None else ()
    main = next((node for node in reversed(trail) if node.tag in ("article", "main")), None)
    return Regions(tree.root.size, frozenset(trail), main)


def _by_name(node: Node, *, inside_main: bool) -> Region | None:
    """What the element's own name or role says."""
    if node.tag in _BOILERPLATE_TAGS or node.attrs.get("role") in _BOILERPLATE_ROLES:
        return Region.BOILERPLATE
    if node.tag == "header" and not inside_main and not node.holds & Holds.HEADING:
        return Region.BOILERPLATE
    if node.tag == "footer" or (node.tag == "form" and node.holds & Holds.ENTRY_FIELD):
        return Region.BOILERPLATE
    if node.tag == "aside" and not node.holds & Holds.LABELS:
        return Region.OTHERS
    return None


def _by_links(node: Node) -> Region | None:
    """Several links that are nearly all of the text: headlines lead to other stories, single words through the site."""
    if node.tag not in _CONTAINERS or node.links < 3 or node.linked < 0.7 * node.size:
        return None
    return Region.OTHERS if node.linked >= 25 * node.links else None
