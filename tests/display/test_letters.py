"""Messages of the outbox, as a person and as a machine sees them."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.display.examples import LETTER, NOON
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.display.letters import advice, letter_data, letter_row, show_letter
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
    assert LETTER.alerts[0].id == data["alerts"][0]["id"]


def test_what_the_operator_is_told_stands_in_the_outbox_too() -> None:
    """In words and as JSON."""
    trouble = Trouble(TroubleKind.CHANNEL, "hook", "500", NOON)
    letter = replace(LETTER, alerts=(), title_id=None, report=Report(trouble, NOON))
    pipe = io.StringIO()
    show_letter(Screen(pipe), letter, TOKYO)

    said = "nothing gets through to the channel “hook” since 4 May 2026"
    assert letter_row(letter, TOKYO)[6].startswith(f"watcher: {said}")
    assert "“watcher test-alert hook” shows what its receiver answers" in pipe.getvalue()
    assert {"kind": "channel", "about": "hook", "reason": "500", "since": "2026-05-04T12:00:00Z", "over": False} == (
        letter_data(letter)["report"]
    )


@pytest.mark.parametrize(
    ("state", "answer", "said"),
    [
        (LetterState.WAITING, "", '"watcher outbox retry msg_1" sends it now'),
        (LetterState.SENT, "250 kept", "nothing is to be done"),
        (LetterState.DROPPED, "", "Taken out by hand"),
        (LetterState.DEAD, "550 no such user", '"watcher outbox retry msg_1"; or "watcher outbox drop msg_1"'),
        (LetterState.DEAD, "https://x.example answered 410 Gone", '"watcher test-alert inbox" switches the channel on'),
        (LetterState.DEAD, "the channel is switched off: 410 Gone", '"watcher test-alert inbox"'),
    ],
)
def test_a_message_says_what_can_be_done(state: LetterState, answer: str, said: str) -> None:
    """Whatever became of it."""
    assert said in advice(replace(LETTER, state=state, answer=answer))


def test_a_message_that_waits_for_another_try_can_be_hurried() -> None:
    """By its short id."""
    assert "tried again by itself" in advice(replace(LETTER, tries=2))
