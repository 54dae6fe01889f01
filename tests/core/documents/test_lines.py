"""Lines: white space, signs that print nothing, marks that follow their text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.documents.lines import Line, Writer, one_line, together
from watcher.core.model import Mark, MarkKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" a\n b\t c ", "a b c"),
        ("21\u00a0May\u202f2026", "21 May 2026"),
        ("Zoe\u0308", "Zoë"),
        ("re\u00adlease \u200bdate\u2060", "release date"),
        ("\u202eevil\u202c \u2066text\u2069", "evil text"),
        ("a\x00b \x07 c", "ab c"),
        ("नमस्\u200dते", "नमस्\u200dते"),
    ],
)
def test_a_line_is_folded_and_clean(text: str, expected: str) -> None:
    """White space folded, NFC, without controls and direction marks; joiners that scripts need stay."""
    assert expected == one_line(text)


def test_marks_follow_their_text() -> None:
    """Without the spaces at their ends."""
    writer = Writer()
    writer.write("See ")
    opened = writer.open(MarkKind.STRONG)
    writer.write(" the trailer ")
    writer.close(opened)
    writer.write(" now")
    assert [Line("See the trailer now", (Mark(4, 15, MarkKind.STRONG),))] == writer.take()
    assert writer.is_empty


def test_an_open_mark_goes_on_in_the_next_line() -> None:
    """A bold run over a line break is bold in both lines."""
    writer = Writer()
    opened = writer.open(MarkKind.STRONG)
    writer.write("One")
    writer.end_line()
    writer.write("Two")
    writer.close(opened)
    assert [Line("One", (Mark(0, 3, MarkKind.STRONG),)), Line("Two", (Mark(0, 3, MarkKind.STRONG),))] == writer.take()


def test_a_letter_and_its_accent_in_two_runs_become_one() -> None:
    """NFC across marks, with the offsets moved."""
    writer = Writer()
    writer.write("Zoe")
    opened = writer.open(MarkKind.ITALIC)
    writer.write("\u0308 is")
    writer.close(opened)
    writer.write(" in")
    assert [Line("Zoë is in", (Mark(3, 6, MarkKind.ITALIC),))] == writer.take()


def test_lines_together_keep_their_marks() -> None:
    """Moved by what stands before them."""
    line = together([Line("One"), Line("Two", (Mark(0, 3, MarkKind.ITALIC),))])
    assert Line("One Two", (Mark(4, 7, MarkKind.ITALIC),)) == line


@given(st.lists(st.tuples(st.sampled_from(["write", "open", "close", "end"]), st.text(max_size=8))))
def test_whatever_is_written_lines_are_clean(steps: list[tuple[str, str]]) -> None:
    """One line each, NFC, and every mark within its text."""
    writer, opened = Writer(), []
    for step, text in steps:
        if step == "write":
            writer.write(" ".join(text.split()))
        elif step == "open":
            opened.append(writer.open(MarkKind.STRONG))
        elif step == "close" and opened:
            writer.close(opened.pop())
        elif step == "end":
            writer.end_line()
    for line in writer.take():
        assert line.text
        assert unicodedata.is_normalized("NFC", line.text)
        assert all(0 <= mark.start < mark.end <= len(line.text) for mark in line.marks)
