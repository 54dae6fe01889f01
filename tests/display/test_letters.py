"""Messages of the outbox, as a person and as a machine sees them."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from zoneinfo import ZoneInfo

from tests.display.examples import LETTER, NOON
from watcher.display.letters import letter_data, letter_row, show_letter
from watcher.display.screen import Screen
from watcher.store.records import LetterState

TOKYO = ZoneInfo("Asia/Tokyo")


def test_a_row_says_where_it_stands() -> None:
    """A short id, to whom, when, what, and the last answer on one line."""
    row = letter_row(replace(LETTER, tries=3, answer="answered\n503"), TOKYO)

    assert ("msg_1", "waiting", "inbox (you@example.com)", "2026-05-04 21:00:00", "3") == tuple(row)[:5]
    assert "The Lantern Keepers, season 2: release date 8 April 2027" == row[6]
    assert "answered 503" == row[7]


def test_a_message_is_shown_in_full() -> None:
    """With the sentence that it tells."""
    pipe = io.StringIO()

    show_letter(Screen(pipe), replace(LETTER, state=LetterState.SENT, sent_at=NOON, next_try_at=None), TOKYO)

    assert "msg_1: sent, to inbox (you@example.com)" in pipe.getvalue()
    assert "next try -, sent 2026-05-04 21:00:00" in pipe.getvalue()
    assert "“It premieres on April 8.”" in pipe.getvalue()


def test_a_message_as_json_holds_its_alerts() -> None:
    """As a webhook tells them."""
    data = json.loads(json.dumps(letter_data(LETTER)))

    assert ("waiting", None, "2026-05-04T12:00:00Z") == (data["state"], data["sent_at"], data["next_try_at"])
    assert "dated" == data["alerts"][0]["change"]
