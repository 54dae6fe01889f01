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


def opener_of(node: Node, before: Node | None, tree: Tree) -> Node | None:
    """The tab, button, question or link that unfolds this element; None for what is no panel.

    `before` is the element right before it, which unfolds it where only the order says so.
    """
    attrs = node.attrs
    role = attrs.get("role")
    if node.tag in _NO_PANEL or role in _NO_PANEL_ROLES:
        return None
    name = attrs.get("id", "")
    if name in tree.controls and name:
        return tree.controls[name]
    if role == "tabpanel":
        return tree.ids.get(attrs.get("aria-labelledby", ""))
    if not is_hidden(node):
        return None
    return before if before is not None and _unfolds(before) else tree.anchors.get(name)


def _unfolds(node: Node) -> bool:
    """Whether the element looks like the trigger of what stands right after it."""
    if is_heading(node) or node.tag in ("summary", "dt") or "aria-expanded" in node.attrs:
        return True
    return node.special and node.attrs.get("role") in ("button", "tab")


def is_tab(node: Node, tree: Tree) -> bool:
    """Whether the element is the tab of a panel on this page, whose words are read with the panel."""
    return node.attrs.get("role") == "tab" and node.attrs.get("aria-controls", "") in tree.ids


def label_of(opener: Node) -> str:
    """The words of the tab or button, "" where it has none or is no label."""
    return one_line(text_of(opener)) if 0 < opener.size <= _LABEL_SIZE else ""
