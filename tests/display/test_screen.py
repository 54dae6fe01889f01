"""Tables and colours on a terminal, plain lines in a pipe."""

from __future__ import annotations

import io

import pytest

from tests.display.examples import Terminal
from watcher.display.screen import Screen, aligned

ROWS = [("release date", "dated 2027-04-08", "words"), ("trailer", "placeholder", "more words")]


@pytest.fixture(autouse=True)
def a_terminal_with_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What most people have."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")


def test_a_pipe_gets_plain_aligned_lines() -> None:
    """No escape sequence, no frame; cells stand under each other."""
    pipe = io.StringIO()

    Screen(pipe).table("A title", ("", "says", "words"), ROWS)

    assert (
        "A title\n  release date  dated 2027-04-08  words\n  trailer       placeholder       more words\n"
    ) == pipe.getvalue()


def test_a_terminal_gets_a_coloured_table() -> None:
    """The state stands out."""
    terminal = Terminal()

    Screen(terminal).table("A title", ("", "says", "words"), ROWS)

    assert "\x1b[1;32mdated 2027-04-08" in terminal.getvalue()


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person who wants none gets none."""
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()

    screen = Screen(terminal)
    screen.table("A title", ("", "says", "words"), ROWS)
    screen.line("a line", "green")

    assert "\x1b[3" not in terminal.getvalue()
    assert "dated 2027-04-08" in terminal.getvalue()


def test_a_dumb_terminal_is_treated_as_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that cannot show tables is not sent any."""
    monkeypatch.setenv("TERM", "dumb")

    assert not Screen(Terminal()).terminal


def test_a_long_line_is_not_broken() -> None:
    """A terminal wraps by itself, so that an address can be copied."""
    terminal, line = Terminal(), "https://tv.example/" + "x" * 200

    Screen(terminal).line(line)

    assert f"{line}\n" == terminal.getvalue()


def test_brackets_in_a_page_are_no_markup() -> None:
    """What a page wrote is shown as it is."""
    terminal = Terminal()

    Screen(terminal).line("[bold]not bold[/bold]")

    assert "[bold]not bold[/bold]" in terminal.getvalue()


def test_no_rows_are_no_lines() -> None:
    """An empty table is not a mistake."""
    assert [] == aligned([])


def test_a_paragraph_stays_indented_and_breaks_between_words() -> None:
    """On a terminal; a pipe gets one line, so that nobody has to join it again."""
    terminal, pipe = Terminal(), io.StringIO()

    Screen(terminal).indented("word " * 30, by=8)
    Screen(pipe).indented("word " * 30, by=8)

    lines = terminal.getvalue().splitlines()
    assert [18, 12] == [line.count("word") for line in lines]
    assert all(line.startswith(" " * 8 + "word") for line in lines)
    assert 1 == pipe.getvalue().count("\n")
