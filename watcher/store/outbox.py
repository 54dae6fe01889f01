"""The outbox: messages that are not delivered yet, and what became of the others.

Messages of one title leave by one way in the order in which they were written: only the oldest that waits is tried.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Update, and_, func, or_, select, update

from watcher.core.cadence import chance, next_probe_at
from watcher.store import queue, tables
from watcher.store.channels import failing_since, probed_channels, write_channel
from watcher.store.letters import OUTBOX, completed, read_letters, with_corrected
from watcher.store.records import Letter, LetterState
from watcher.store.session import Session

AWAY: Final = timedelta(minutes=10)  # a receiver that said nothing but no for so long was away


class Outbox:
    """What is offered to receivers, and what they answered."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def due_channels(self, now: datetime) -> list[str]:
        """The channels that have something to try now."""
        with self._session.reading() as connection:
            due = (
                select(OUTBOX.channel).where(OUTBOX.state == LetterState.WAITING, OUTBOX.next_try_at <= now).distinct()
            )
            return sorted({*connection.scalars(due), *probed_channels(connection, now)})

    def due(self, channel: str, now: datetime, limit: int) -> list[Letter]:
        """The messages that a channel may try now, oldest first: of each title the first that waits.

        Where none is due at a receiver that is away, one comes out of turn when it is time to see whether it is back.
        """
        self._session.offered_at = max(now, self._session.offered_at or now)
        with self._session.reading() as connection:
            foremost = foremost_of(channel)
            due = foremost.where(OUTBOX.next_try_at <= now).order_by(OUTBOX.seq).limit(limit)
            letters = read_letters(connection, due)
            if not letters and channel in probed_channels(connection, now):
                tried = foremost.where(OUTBOX.tries > 0).order_by(OUTBOX.seq)
                letters = drawn(read_letters(connection, tried), now)
            return [with_corrected(connection, whole) for each in letters for whole in completed(connection, each)]

    def mark_sent(self, letter: Letter, answer: str, at: datetime, handle: str = "") -> None:
        """The receiver said yes, and may have given the message a name of its own.

        Where it was away for long, all that waits for it is due.
        """
        values = {"state": LetterState.SENT, "tries": letter.tries + 1, "answer": answer, "next_try_at": None}
        with self._session.writing() as connection:  # also where it was taken out meanwhile
            connection.execute(update_parts(letter).values(**values, sent_at=at, handle=handle))
            failing_at = failing_since(connection, letter.channel)
            write_channel(connection, letter.channel, "", failing_at=None, next_probe_at=None, sent_at=at)
            if failing_at is not None and at - failing_at > AWAY:
                waiting = (OUTBOX.state == LetterState.WAITING, OUTBOX.channel == letter.channel, OUTBOX.tries > 0)
                connection.execute(update(tables.outbox).where(*waiting).values(next_try_at=at))

    def mark_failed(
        self,
        letter: Letter,
        reason: str,
        next_try_at: datetime | None,
        at: datetime,
        asked_for: timedelta | None = None,
    ) -> None:
        """The receiver did not say yes, and may have asked for a pause; None gives the message up."""
        state = LetterState.WAITING if next_try_at else LetterState.DEAD
        tries = letter.tries + (not letter.is_probe or next_try_at is None)
        values = {"state": state, "tries": tries, "answer": reason, "next_try_at": next_try_at}
        with self._session.writing() as connection:
            waiting = update_parts(letter).where(OUTBOX.state == LetterState.WAITING)
            connection.execute(waiting.values(**values))
            since = failing_since(connection, letter.channel) or at
            again_at = next_probe_at(failing_at=since, at=at, asked_for=asked_for)
            write_channel(connection, letter.channel, reason, failing_at=since, next_probe_at=again_at)

    def letters(self, *, states: Collection[LetterState] = (), ids: Collection[str] = ()) -> list[Letter]:
        """Messages in these states, or under these ids, in the order in which they were written."""
        with self._session.reading() as connection:
            statement = select(tables.outbox).order_by(OUTBOX.seq)
            if states:
                statement = statement.where(OUTBOX.state.in_(states))
            if ids:
                statement = statement.where(OUTBOX.id.in_(ids))
            return read_letters(connection, statement)

    def retry(self, ids: Collection[str], at: datetime) -> int:
        """Make messages due now, or with no ids all that wait or were given up; returns how many."""
        with self._session.writing() as connection:
            changed = 0
            for state, tries in ((LetterState.WAITING, OUTBOX.tries), (LetterState.DEAD, 0)):
                statement = update(tables.outbox).where(OUTBOX.state == state)
                if ids:
                    statement = statement.where(OUTBOX.id.in_(ids))
                values = {"state": LetterState.WAITING, "next_try_at": at, "tries": tries}
                changed += connection.execute(statement.values(**values)).rowcount
            return changed

    def drop(self, ids: Collection[str]) -> int:
        """Take messages out that are not sent; returns how many."""
        with self._session.writing() as connection:
            open_states = (LetterState.WAITING, LetterState.DEAD)
            statement = update(tables.outbox).where(OUTBOX.id.in_(ids), OUTBOX.state.in_(open_states))
            return connection.execute(statement.values(state=LetterState.DROPPED, next_try_at=None)).rowcount

    def settle_now(self, at: datetime) -> None:
        """Let what has just been written wait no longer for more that may come."""
        with self._session.writing() as connection:
            queue.settle_now(connection, at)


def foremost_of(channel: str) -> Any:
    """The messages that wait in front: of each title the first, of each bundle one."""
    mine = and_(OUTBOX.state == LetterState.WAITING, OUTBOX.channel == channel)
    first = select(func.min(OUTBOX.seq)).where(mine).group_by(OUTBOX.title_id, OUTBOX.recipient)
    one = select(func.min(OUTBOX.seq)).where(mine).group_by(OUTBOX.bundle)
    return select(tables.outbox).where(OUTBOX.seq.in_(first), or_(OUTBOX.bundle.is_(None), OUTBOX.seq.in_(one)))


def update_parts(letter: Letter) -> Update:
    """A statement for the message, or for all that leave as it."""
    return update(tables.outbox).where(OUTBOX.id.in_(letter.parts or (letter.id,)))


def drawn(letters: Sequence[Letter], now: datetime) -> list[Letter]:
    """One of the messages, by lot: one that the receiver dislikes must not stand for all."""
    if not letters:
        return []
    return [replace(letters[int(chance(now.isoformat()) * len(letters))], is_probe=True)]
