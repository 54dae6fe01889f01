"""Siblings: what only shows side by side."""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.documents.html import read_tree
from watcher.core.documents.siblings import cards_in, entries_in, is_mere_heading, labels_in, questions_in
from watcher.core.documents.tree import Node, nodes, text_of


def main(html: str) -> Node:
    """The main element around the HTML."""
    return next(node for node in nodes(read_tree(f"<main>{html}</main>").root) if node.tag == "main")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>Cast</h2>", True),
        ("<h2>Cast</h2> #", True),
        ('<h2>Cast</h2><span>[<a href="/e">edit</a>]</span>', True),
        ('<h2>Cast</h2><a class="permalink" href="#c">link</a>', True),
        ("<h2>Cast</h2><p>TBA</p>", False),
        ('<h2>Network</h2><a href="/w/crest">Crest</a>', False),
        ("<p>Cast</p>", False),
    ],
)
def test_a_box_of_a_heading_and_its_servants_only_wraps_it(html: str, expected: bool) -> None:
    """Signs, edit links and permalinks serve; a value however short does not."""
    assert expected is is_mere_heading(main(html))


def test_two_boxes_that_begin_with_a_heading_are_cards() -> None:
    """A kicker may stand above it; a single one is a section."""
    card = "<div><span>News</span><h3>{}</h3><p>It is out in May of this year.</p></div>"
    assert 2 == len(cards_in(main(card.format("One") + card.format("Two"))))
    assert [] == cards_in(main(card.format("One") + "<p>And some more text of the article itself.</p>"))


def test_entries_are_dated_by_their_first_time() -> None:
    """What holds the headline, and what is only a time, is none."""
    entry = '<div><time datetime="2026-03-0{0}">x</time><p>Entry number {0}, which is long enough to be read.</p></div>'
    box = main(entry.format(1) + entry.format(2) + '<p><time datetime="2026-03-09">March 9</time></p>')
    kept, other = [kid for kid in box.kids if isinstance(kid, Node)][:2]
    assert [date(2026, 3, 1), date(2026, 3, 2)] == list(entries_in(box, frozenset()).values())
    assert {} == entries_in(box, {kept})
    assert other not in entries_in(box, {kept})


@pytest.mark.parametrize(
    ("row", "labels"),
    [
        ("<div><span>{}</span><span>{}</span></div>", ["On", "Out"]),
        ("<li><div>{}</div><p>{}</p></li>", ["On", "Out"]),
        ('<div><a href="/x">{}</a><span>{}</span></div>', []),
        ("<div><b>{}</b><span>{}</span></div>", []),
        ("<div>{} <span>{}</span></div>", []),
        ("<div><span>12 {}</span><span>{}</span></div>", []),
    ],
)
def test_rows_of_two_halves_are_labels_with_values(row: str, labels: list[str]) -> None:
    """Not where the first half is a link, bold already, bare text or a figure."""
    found = labels_in(main(row.format("On", "Crest") + row.format("Out", "TBA")))
    assert labels == [text_of(node) for node in found]


def test_a_single_row_labels_nothing() -> None:
    """Nor do two different ones."""
    assert {} == labels_in(main("<div><span>On</span><span>Crest</span></div>"))
    assert {} == labels_in(main("<div><span>On</span><span>Crest</span></div><div><em>Out</em><span>TBA</span></div>"))


def test_questions_need_answers_and_company() -> None:
    """At least two, at most as many as what answers them, one sentence each."""
    asked = "<p>When is it out?</p><p>In May.</p>"
    assert 2 == len(questions_in(main(asked * 2)))
    assert [] == questions_in(main(asked))
    assert [] == questions_in(main("<p>When is it out?</p>" * 3))
    assert [] == questions_in(main("<p>It is late. When is it out?</p><p>In May.</p>" * 2))
