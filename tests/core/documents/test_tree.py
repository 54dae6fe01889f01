"""Trees: walking them, and the text in them."""

from __future__ import annotations

from watcher.core.documents.html import read_tree
from watcher.core.documents.tree import is_heading, nodes, script_text, text_of

HTML = (
    "<body><div><h2>One</h2><p>two <b>three</b><br>four</p><script>five</script></div>"
    "<span role=heading>six</span></body>"
)


def test_nodes_come_in_reading_order() -> None:
    """Each before what it holds, at most as many as asked for."""
    tags = [node.tag for node in nodes(read_tree(HTML).root)]
    assert ["#page", "html", "body", "div", "h2", "p", "b", "br", "script", "span"] == tags
    assert 3 == len(list(nodes(read_tree(HTML).root, limit=3)))


def test_text_is_one_line_without_scripts() -> None:
    """Boxes and line breaks part words."""
    assert "One two three four six" == text_of(read_tree(HTML).root)
    assert "One" == text_of(read_tree(HTML).root, limit=2)


def test_headings_go_by_name_or_role() -> None:
    """h1 to h6, and role=heading."""
    assert ["One", "six"] == [text_of(node) for node in nodes(read_tree(HTML).root) if is_heading(node)]


def test_a_script_keeps_its_text() -> None:
    """For those who read what it holds."""
    assert "five" == script_text(read_tree(HTML).named["script"][0])
