"""What the console shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.notify.examples import AT, DIPLOMAT, a_message, an_alert
from tests.notify.goldens import LONDON
from tests.notify.hostile import IDS, TITLES
from watcher.core.model import Change
from watcher.notify import Failed, Sent
from watcher.notify.console import ConsoleChannel


async def test_a_message_is_printed_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    """News, old fact, quote, heading and page."""
    result = await ConsoleChannel(LONDON).send(a_message(), at=AT)

    assert result == Sent("printed")
    assert capsys.readouterr().out.split("\n") == [
        "",
        "The Diplomat, season 2: release date 31 October 2024",
        "Release date: Thursday, 31 October 2024",
        "Before: nothing announced yet",
        "  “The second season arrives on October 31.”",
        "  under “The Diplomat season 2 release date”",
        "Page: https://tv.example/the-diplomat-season-2",
        "",
        "Seen 5 September 2024, 11:00 BST",
        "",
    ]


async def test_several_alerts_stand_under_one_subject() -> None:
    """The subject first, then each."""
    lines: list[str] = []
    await ConsoleChannel(LONDON, lines.append).send(a_message(an_alert(), an_alert(Change.TEASER, None)), at=AT)

    assert lines[1] == "The Diplomat, season 2: release date 31 October 2024, teaser out"
    assert "The Diplomat, season 2: teaser out" in lines


@pytest.mark.parametrize("name", TITLES, ids=IDS)
async def test_no_escape_byte_reaches_the_terminal(name: str) -> None:
    """What a page wrote is one printable line, whatever it holds."""
    alert = replace(an_alert(quote=name, heading=name), title=replace(DIPLOMAT, name=name), page=name)
    lines: list[str] = []
    await ConsoleChannel(LONDON, lines.append).send(a_message(alert), at=AT)

    assert [sign for line in lines for sign in line if ord(sign) < 32 or 127 <= ord(sign) < 160] == []
    assert "\u202e" not in "".join(lines)


async def test_a_closed_pipe_is_tried_again() -> None:
    """The daemon goes on."""

    def broken(line: str) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    result = await ConsoleChannel(LONDON, broken).send(a_message(), at=AT)

    assert result == Failed("nothing can be printed: Broken pipe")
