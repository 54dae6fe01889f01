"""Messages of the outbox, as rows, in full, and as JSON."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.display.screen import Row, Screen
from watcher.notify import Manner
from watcher.notify.message import data, subject, text, write_timestamp
from watcher.notify.plain import plain
from watcher.store.records import Letter

COLUMNS = ("id", "state", "to", "written", "tries", "next try", "what", "last answer")
SHORT = 12  # characters of an id that are enough to name it


def letter_row(letter: Letter, zone: ZoneInfo) -> Row:
    """A message in the list."""
    return (
        letter.id[:SHORT],
        str(letter.state),
        receiver(letter),
        moment(letter.created_at, zone),
        str(letter.tries),
        moment(letter.next_try_at, zone),
        subject(letter.alerts, Manner()) if letter.alerts else "",
        plain(letter.answer, 200),
    )


def receiver(letter: Letter) -> str:
    """ "inbox (you@example.com)"."""
    return f"{letter.channel} ({letter.recipient})" if letter.recipient else letter.channel


def moment(at: datetime | None, zone: ZoneInfo) -> str:
    """An instant in the reader's time; "-" for none."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if at else "-"


def show_letter(screen: Screen, letter: Letter, zone: ZoneInfo) -> None:
    """A message in full."""
    screen.line(f"{letter.id}: {letter.state}, to {receiver(letter)}", "bold")
    screen.line(
        f"  written {moment(letter.created_at, zone)}, tried {letter.tries} times, "
        f"next try {moment(letter.next_try_at, zone)}, sent {moment(letter.sent_at, zone)}"
    )
    if letter.answer:
        screen.line(f"  last answer: {plain(letter.answer, 500)}")
    screen.line()
    for line in text(letter.alerts, Manner(timezone=zone)).split("\n") if letter.alerts else ():
        screen.line(line)


def letter_data(letter: Letter) -> dict[str, object]:
    """A message as JSON."""
    return {
        "id": letter.id,
        "state": str(letter.state),
        "channel": letter.channel,
        "recipient": letter.recipient or None,
        "created_at": write_timestamp(letter.created_at),
        "next_try_at": write_timestamp(letter.next_try_at) if letter.next_try_at else None,
        "sent_at": write_timestamp(letter.sent_at) if letter.sent_at else None,
        "tries": letter.tries,
        "answer": letter.answer or None,
        "alerts": [data(alert) for alert in letter.alerts],
    }
