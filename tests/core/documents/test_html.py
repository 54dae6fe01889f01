"""Trees: what Beautiful Soup and lxml hand over, and the weights of nodes."""

from __future__ import annotations

import gc

from watcher.core.documents import read_document
from watcher.core.documents.html import DEPTH, read_tree
from watcher.core.documents.tree import Holds, Node, lineage, nodes, text_of


def first(html: str, tag: str) -> Node:
    """The first node of this tag."""
    return next(node for node in nodes(read_tree(html).root) if node.tag == tag)


def test_weights_add_up() -> None:
    """Letters, links and headings of everything inside."""
    box = first('<div><h2><a href="/x">One two</a></h2><p>three <a href="#y">four</a></p></div>', "div")
    assert (len("One twothreefour"), len("One twofour")) == (box.size, box.linked)
    assert (2, 1, 1, 1, len("One two")) == (box.links, box.jumps, box.heads, box.pointers, box.headed)
    assert box.leads
    assert box.holds & Holds.HEADING


def test_dropped_elements_weigh_nothing() -> None:
    """Scripts keep their text for their readers; style, drawings and comments go."""
    tree = read_tree("<div>a<script>var x</script><style>b{}</style><svg><text>c</text></svg><!-- d --></div>")
    assert (1, "a") == (tree.root.size, text_of(tree.root))
    assert ["var x"] == tree.named["script"][0].kids


def test_lines_of_preformatted_text_stay_lines() -> None:
    """A line feed in <pre> is a line break."""
    assert ["br", "br"] == [node.tag for node in nodes(read_tree("<pre>a\nb</pre>").root) if node.tag == "br"]


def test_nothing_is_lost_beyond_the_greatest_depth() -> None:
    """Deeper elements are read as if they stood at it."""
    tree = read_tree("<div>" * (DEPTH + 500) + "deep" + "</div>" * (DEPTH + 500) + "<p>after</p>")
    assert "deep after" == text_of(tree.root)


def test_an_empty_page_is_an_empty_tree() -> None:
    """Nothing, white space, a lone doctype."""
    assert {""} == {text_of(read_tree(text).root) for text in ("", " \n", "<!doctype html>", "<!--")}


def test_lineage_leads_to_a_heading() -> None:
    """From the root to the node, both included."""
    tree = read_tree("<body><div><h2>a</h2></div><main><h1>b</h1></main></body>")
    (wanted,) = tree.named["h1"]
    assert ["#page", "html", "body", "main", "h1"] == [node.tag for node in lineage(tree.root, wanted)]
    assert () == lineage(tree.root, Node("h1", {}))


def test_a_tree_goes_when_nobody_holds_it() -> None:
    """Without waiting for the garbage collector: a reader that runs for months must not grow."""
    read_tree("<p>warm")
    gc.collect()
    gc.disable()
    try:
        read_tree("<p>a" * 5_000)
        assert gc.collect() < 500
    finally:
        gc.enable()


def test_a_page_without_a_body_tag_has_its_text() -> None:
    """The body's tag may be left out; what begins behind the head is the page's text."""
    document = read_document(b"<html><title>Q</title><article><h1>Quill</h1><p>Out on 3 May.</p></article>", url="")

    assert ["Quill", "Out on 3 May."] == [block.text for block in document.blocks]
