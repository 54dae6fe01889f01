"""What a daemon does, line by line."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.display.examples import ALERT, LETTER, NOON, TITLE, Terminal, a_page, a_standing
from watcher.check import Outcome, Result
from watcher.core.model import Alert
from watcher.deliver import Delivery
from watcher.display.running import Narrator
from watcher.display.screen import Screen
from watcher.notify import Failed, Sent
from watcher.store.records import Watched


def narrator(pipe: io.StringIO, **how: Any) -> Narrator:
    """One who speaks into a pipe, in Tokyo."""
    return Narrator(Screen(pipe), ZoneInfo("Asia/Tokyo"), lambda: NOON, **how)


def an_outcome(result: Result = Result.READ, reason: str | None = None, alerts: tuple[Alert, ...] = ()) -> Outcome:
    """What came of a check."""
    return Outcome(TITLE.id, "https://a.example", result, reason, alerts)


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (an_outcome(Result.UNCHANGED), "unchanged    the-lantern-keepers-2  https://a.example\n"),
        (an_outcome(alerts=(ALERT,)), "read         the-lantern-keepers-2  https://a.example  1 alert\n"),
        (
            an_outcome(Result.WAITING, "a.example is asked once in 60 seconds."),
            "waiting      the-lantern-keepers-2  https://a.example  a.example is asked once in 60 seconds\n",
        ),
        (
            an_outcome(Result.UNREACHABLE, "no\nanswer"),
            "unreachable  the-lantern-keepers-2  https://a.example  no answer\n",
        ),
    ],
)
def test_a_check_is_one_line(outcome: Outcome, line: str) -> None:
    """When in the reader's time, what came of it, whose page, and why."""
    pipe = io.StringIO()

    narrator(pipe).checked(outcome, NOON)

    assert f"2026-05-04 21:00:00  {line}" == pipe.getvalue()


def test_a_delivery_is_one_line() -> None:
    """To whom, how much, and what the receiver said."""
    pipe = io.StringIO()

    narrator(pipe).delivered(Delivery(LETTER, Sent("250 ok")), NOON)

    assert "2026-05-04 21:00:00  sent         inbox (you@example.com)  1 alert  250 ok\n" == pipe.getvalue()


def test_a_failed_delivery_says_when_it_is_tried_again() -> None:
    """Or that it is given up; both are counted."""
    pipe = io.StringIO()
    speaker = narrator(pipe)

    speaker.delivered(Delivery(LETTER, Failed("answered 503"), NOON + timedelta(minutes=5)), NOON)
    speaker.delivered(Delivery(LETTER, Failed("answered 410"), None), NOON)

    first, second = pipe.getvalue().splitlines()
    assert first.endswith("answered 503; next try 21:05:00")
    assert second.endswith("answered 410; given up")
    assert 2 == speaker.failed


def test_a_quiet_narrator_tells_trouble_alone() -> None:
    """Where JSON is printed, what is well needs no words."""
    pipe = io.StringIO()
    speaker = narrator(pipe, quiet=True)

    speaker.checked(an_outcome(), NOON)
    speaker.delivered(Delivery(LETTER, Sent("250 ok")), NOON)
    speaker.checked(an_outcome(Result.UNREACHABLE, "no answer"), NOON)

    assert 1 == pipe.getvalue().count("\n")
    assert "no answer" in pipe.getvalue()


def test_the_first_table_shows_what_is_watched() -> None:
    """Every title, how its pages fare, and that it goes on."""
    pipe = io.StringIO()
    speaker = narrator(pipe)

    speaker.began(1)
    speaker.checked(an_outcome(), NOON)
    speaker.ready([a_standing(a_page("https://a.example"))], Watched(3, 4))

    text = pipe.getvalue()
    assert text.startswith("reading pages for the first time: 1 to go\n")
    assert "  https://a.example: read 5 min ago, next look in 2 h (as configured)\n" in text
    assert text.endswith(
        "and 2 titles more: `watcher status` shows them all\nwatching 3 titles on 4 pages; Ctrl-C ends it\n"
    )


def test_a_terminal_shows_a_bar_while_pages_are_read_for_the_first_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Good checks move the bar; trouble is a line at once."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    terminal = Terminal()
    speaker = Narrator(Screen(terminal), ZoneInfo("UTC"), lambda: NOON)

    speaker.began(2)
    speaker.checked(an_outcome(), NOON)
    speaker.checked(an_outcome(Result.UNREACHABLE, "no answer"), NOON)
    speaker.ready([a_standing(a_page("https://a.example"))], Watched(1, 1))

    assert "reading pages for the first time" in terminal.getvalue()
    assert "12:00:00  read" not in terminal.getvalue()
    assert "no answer" in terminal.getvalue()


def test_a_notice_is_one_line() -> None:
    """Whatever it says."""
    pipe = io.StringIO()

    narrator(pipe).noticed("the clock\nwas set")

    assert "watcher: the clock was set\n" == pipe.getvalue()
