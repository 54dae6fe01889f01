"""What a page hides, and the panels that it merely folds away: tabs and accordions."""

from __future__ import annotations

from watcher.core.documents.lines import one_line
from watcher.core.documents.tree import Node, Tree, is_heading, text_of

_LABEL_SIZE = 200  # letters of a tab's or a question's words
_NO_PANEL = frozenset(("nav", "dialog", "menu", "form"))
_NO_PANEL_ROLES = frozenset(("dialog", "alertdialog", "navigation", "menu", "tooltip", "listbox"))


def is_hidden(node: Node) -> bool:
    """Whether the element says that it is not shown."""
    attrs = node.attrs
    if "hidden" in attrs:
        return attrs["hidden"] != "until-found"
    if attrs.get("aria-hidden") == "true":
        return True
    style = attrs.get("style", "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def opener_of(node: Node, tree: Tree) -> Node | None:
    """The tab, button or link that opens this panel; None for what is no panel."""
    attrs = node.attrs
    role = attrs.get("role")
    if node.tag in _NO_PANEL or role in _NO_PANEL_ROLES:
        return None
    name = attrs.get("id", "")
    opener = tree.controls.get(name) if name else None
    if opener is None and role == "tabpanel":
        opener = tree.ids.get(attrs.get("aria-labelledby", ""))
    if opener is None and name and is_hidden(node):
        opener = tree.anchors.get(name)
    return opener


def unfolds(node: Node) -> bool:
    """Whether the element looks like the trigger of what stands right after it."""
    return is_heading(node) or node.tag in ("summary", "dt") or "aria-expanded" in node.attrs or (
        node.special and node.attrs.get("role") in ("button", "tab")
    )


def label_of(opener: Node) -> str:
    """The words of the tab or button, "" where it has none or is no label."""
    return one_line(text_of(opener)) if 0 < opener.size <= _LABEL_SIZE else ""
