"""Panels: what is hidden, and what is only folded away."""

from __future__ import annotations

import pytest

from watcher.core.documents.html import read_tree
from watcher.core.documents.panels import is_hidden, is_tab, label_of, opener_of
from watcher.core.documents.tree import Node, nodes


@pytest.mark.parametrize(
    ("attrs", "expected"),
    [
        ({"hidden": ""}, True),
        ({"hidden": "until-found"}, False),
        ({"aria-hidden": "true"}, True),
        ({"aria-hidden": "false"}, False),
        ({"style": "color: red; DISPLAY : none"}, True),
        ({"style": "visibility:hidden"}, True),
        ({"style": "display:block"}, False),
        ({}, False),
    ],
)
def test_attributes_say_what_is_hidden(attrs: dict[str, str], expected: bool) -> None:
    """Attribute or inline style; style sheets are not read."""
    assert expected is is_hidden(Node("div", attrs))


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<button aria-controls="p">Cast</button><div id="p">x</div>', "Cast"),
        ('<button data-bs-target="#p">Cast</button><div id="p">x</div>', "Cast"),
        ('<div role="tab" id="t">Cast</div><div id="p" role="tabpanel" aria-labelledby="t">x</div>', "Cast"),
        ('<a href="#p">Cast</a><div id="p" hidden>x</div>', "Cast"),
        ('<a href="#p">Cast</a><div id="p">x</div>', ""),
        ('<button aria-controls="p">Menu</button><nav id="p">x</nav>', ""),
        ('<button aria-controls="p">Settings</button><div id="p" role="dialog">x</div>', ""),
        ('<div id="p" hidden>x</div>', ""),
    ],
)
def test_a_panel_is_opened_by_what_names_it(html: str, label: str) -> None:
    """A button, a tab, or a link where the panel is hidden; menus and dialogs are no panels."""
    tree = read_tree(html)
    opener = opener_of(tree.ids["p"], None, tree)
    assert label == (label_of(opener) if opener is not None else "")


@pytest.mark.parametrize(
    ("trigger", "expected"),
    [
        (Node("h3", {}), True),
        (Node("dt", {}), True),
        (Node("button", {"aria-expanded": "false"}), True),
        (Node("p", {}), False),
    ],
)
def test_what_stands_right_before_may_unfold_it(trigger: Node, expected: bool) -> None:
    """A heading, a term or a button with a state."""
    tree = read_tree("<div hidden>x</div>")
    (panel,) = [node for node in nodes(tree.root) if node.tag == "div"]
    assert expected is (opener_of(panel, trigger, tree) is trigger)


def test_a_tab_needs_a_panel_on_the_page() -> None:
    """Otherwise its words would be lost."""
    tree = read_tree('<div id="p">x</div>')
    assert is_tab(Node("div", {"role": "tab", "aria-controls": "p"}), tree)
    assert not is_tab(Node("div", {"role": "tab", "aria-controls": "q"}), tree)
