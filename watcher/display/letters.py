"""Messages of the outbox, as rows, in full, and as JSON."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.display.screen import Row, Screen
from watcher.notify import Manner, Message
from watcher.notify.data import alert_data, write_timestamp
from watcher.notify.plain import plain
from watcher.notify.report import report_data
from watcher.notify.written import in_words
from watcher.store.records import Letter, LetterState

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
        what(letter, zone),
        plain(letter.answer, 200),
    )


def what(letter: Letter, zone: ZoneInfo) -> str:
    """What a message tells, on one line."""
    return in_words(message_of(letter), Manner(timezone=zone)).subject if letter.alerts or letter.report else ""


def message_of(letter: Letter) -> Message:
    """The message as it is sent."""
    return Message(letter.id, letter.channel, letter.alerts, letter.created_at, letter.recipient, letter.report)


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
    screen.line(f"  {advice(letter)}")
    screen.line()
    if letter.alerts or letter.report:
        for line in in_words(message_of(letter), Manner(timezone=zone)).text.split("\n"):
            screen.line(line)


def advice(letter: Letter) -> str:
    """Why a message stands where it does, and what can be done."""
    short = letter.id[:SHORT]
    match letter.state:
        case LetterState.SENT:
            return "Its receiver took it; nothing is to be done."
        case LetterState.DROPPED:
            return 'Taken out by hand; "watcher timeline" still knows what it told.'
        case LetterState.DEAD if "410 Gone" in letter.answer or "switched off" in letter.answer:
            return (
                f'Given up: the receiver wants nothing more. Once it does, "watcher test-alert {letter.channel}" '
                f'switches the channel on, and "watcher outbox retry {short}" sends this again.'
            )
        case LetterState.DEAD:
            return (
                "Given up: its receiver refused it for good, or was away too long. Mend what the answer names, then "
                f'"watcher outbox retry {short}"; or "watcher outbox drop {short}".'
            )
        case LetterState.WAITING if letter.tries:
            return f'It is tried again by itself; "watcher outbox retry {short}" tries now.'
        case LetterState.WAITING:
            return f'It was not tried yet; "watcher outbox retry {short}" sends it now.'


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
        "alerts": [{"id": alert.id, **alert_data(alert)} for alert in letter.alerts],
        "report": report_data(letter.report) if letter.report else None,
    }
