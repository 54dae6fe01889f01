"""How much a message may disturb, as its reader wants it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from watcher.core.model import Alert
from watcher.notify import Message
from watcher.settings import Habits, Priority

ORDER: Final = list(Priority)


def priority_of(message: Message, habits: Habits) -> Priority:
    """The highest among its alerts; what the operator is told is as urgent as anything else."""
    wishes = dict(habits.priorities)
    return max((_of_alert(alert, wishes) for alert in message.alerts), key=ORDER.index, default=Priority.NORMAL)


def _of_alert(alert: Alert, wishes: Mapping[str, Priority]) -> Priority:
    # The kind of news says more than its signal.
    return wishes.get(alert.change) or wishes.get(alert.signal) or Priority.NORMAL
