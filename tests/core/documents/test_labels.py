"""Labels: lead-ins, "Label: value", lines that act as headings."""

from __future__ import annotations

import pytest

from watcher.core.documents.labels import acts_as_heading, is_labelled, label_of, without_edit_link
from watcher.core.documents.lines import Line
from watcher.core.model import Mark, MarkKind


def bold(label: str, rest: str = "") -> Line:
    """A line that opens bold."""
    return Line(label + rest, (Mark(0, len(label), MarkKind.STRONG),))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        (bold("Release date", " TBA"), "Release date"),
        (bold("Release date:", " soon"), "Release date"),
        (bold("Wolfram", " – Apr. 16, Crest"), "Wolfram"),
        (bold("Wolfram", ", season 2"), "Wolfram"),
        (bold("Wolfram", " (season 2)"), "Wolfram"),
        (bold("Cast.", " Ann Lee leads."), "Cast"),
        (bold("Will there be a second season?", " yes, there will"), "Will there be a second season?"),
        (bold("Ann Lee", " plays a sailor"), ""),
        (bold("It will be out in May of this very year on Crest", " – they say"), ""),
        (bold("The second season is cancelled.", " That is all."), ""),
        (bold("^", " Note"), ""),
        (bold("All of it"), ""),
    ],
)
def test_a_bold_lead_in_is_a_label(line: Line, label: str) -> None:
    """Short, and followed by a sign or a new beginning; a question of any usual length."""
    assert label == label_of(line)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Network: Crest", "Network"),
        ("Date de sortie : 5 mai", "Date de sortie"),
        ("Release date: tba", "Release date"),
        ("配信日：5月", "配信日"),
        ("Release date (UK): 5 May", "Release date (UK)"),
        ("The trailer is out: watch it", ""),
        ("So we asked him again and again: Is it May?", ""),
        ("At 10:30 it begins", ""),
        ("Well, then: No", ""),
        ("https://tv.example/x", ""),
        ("Network:", ""),
        (": Crest", ""),
    ],
)
def test_a_short_word_before_a_colon_is_a_label(text: str, label: str) -> None:
    """Up to four words, two before lower case; no clause, time or address."""
    assert label == label_of(Line(text))
    assert bool(label) is is_labelled(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (bold("Release date"), True),
        (bold("When is it out?"), True),
        (bold("It is out in May."), False),
        (bold("It is " + "very " * 20 + "late"), False),
        (bold("Release date", " TBA"), False),
        (Line("RELEASE DATE"), True),
        (Line("CAST"), True),
        (Line("TBA"), False),
        (Line("UBN"), False),
        (Line("2026"), False),
        (Line("WHO WILL BE IN IT?"), True),
        (Line("СЪЁМКИ ФИЛЬМА"), True),
        (Line("予告編"), False),
        (bold("— — —"), False),
    ],
)
def test_short_bold_or_shouted_lines_act_as_headings(line: Line, expected: bool) -> None:
    """Whole lines only, and no sentences or values."""
    assert expected is acts_as_heading(line)


@pytest.mark.parametrize(
    ("text", "linked", "expected"),
    [
        ("Cast[edit]", "edit", "Cast"),
        ("Cast [edit] [source]", "edit", "Cast"),
        ("Cast#", "#", "Cast"),
        ("Cast ¶", "¶", "Cast"),
    ],
)
def test_a_heading_loses_the_link_behind_it(text: str, linked: str, expected: str) -> None:
    """Edit links and permalinks."""
    start = text.index(linked)
    mark = Mark(start, start + len(linked), MarkKind.LINK, "https://tv.example/e")
    assert Line(expected) == without_edit_link(Line(text, (mark,)))


def test_brackets_that_are_no_link_stay() -> None:
    """\"[Updated]\" belongs to the heading."""
    assert Line("Cast [Updated]") == without_edit_link(Line("Cast [Updated]"))
