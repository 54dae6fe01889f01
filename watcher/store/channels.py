"""How each channel fares: what it answered last, whether it is away, whether it is used."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, exists, insert, select, update

from watcher.store import tables
from watcher.store.letters import OUTBOX
from watcher.store.records import ChannelHealth, LetterState
from watcher.store.session import Session

CHANNEL = tables.channel.c


class Channels:
    """The channels that ever failed or were switched off."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def switch_off(self, channel: str, reason: str, at: datetime) -> None:
        """Use a channel no more until it is switched on; what waits for it is given up."""
        with self._session.writing() as connection:
            write_channel(connection, channel, reason, off_at=at)
            bury(connection, channel, reason)

    def switch_on(self, channel: str) -> None:
        """Use a channel again."""
        with self._session.writing() as connection:
            write_channel(connection, channel, "", off_at=None, failing_at=None, next_probe_at=None)

    def bury(self, channel: str, reason: str) -> None:
        """Give up all that waits for a channel."""
        with self._session.writing() as connection:
            bury(connection, channel, reason)

    def health(self) -> dict[str, ChannelHealth]:
        """How each channel fares that ever failed."""
        with self._session.reading() as connection:
            return channel_health(connection)


def write_channel(connection: Connection, name: str, reason: str, **values: datetime | None) -> None:
    """Note how a channel fares."""
    changed = connection.execute(
        update(tables.channel).where(CHANNEL.name == name).values(reason=reason, **values)
    ).rowcount
    if not changed:
        connection.execute(insert(tables.channel).values(name=name, reason=reason, **values))


def failing_since(connection: Connection, name: str) -> datetime | None:
    """Since when a channel fails; None where it does not."""
    return connection.scalar(select(CHANNEL.failing_at).where(CHANNEL.name == name))


def bury(connection: Connection, channel: str, reason: str) -> None:
    """Give up all that waits for a channel."""
    waiting = update(tables.outbox).where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == channel)
    connection.execute(waiting.values(state=LetterState.DEAD, next_try_at=None, answer=reason))


def channel_health(connection: Connection) -> dict[str, ChannelHealth]:
    """How each channel fares that ever failed."""
    return {row.name: ChannelHealth(**row._asdict()) for row in connection.execute(select(tables.channel))}


def probed_channels(connection: Connection, now: datetime) -> list[str]:
    """The channels whose receiver is away, and it is time to see whether it is back."""
    waiting = exists().where(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == CHANNEL.name, OUTBOX.tries > 0)
    away = (CHANNEL.failing_at.is_not(None), CHANNEL.off_at.is_(None), CHANNEL.next_probe_at <= now)
    return list(connection.scalars(select(CHANNEL.name).where(*away, waiting)))
