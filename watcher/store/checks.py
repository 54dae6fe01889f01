"""What a check finds and what it writes: everything that follows from it in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, insert, update

from watcher.core.cadence import Plan
from watcher.core.model import Alert, Known, Reading, Usual
from watcher.store import fit, tables
from watcher.store.alerts import second, write_alerts
from watcher.store.bodies import body_of, drop_body, keep_body
from watcher.store.codec import pack
from watcher.store.known import end_first_sight, known_of, usual_of, witnesses_of, write_known
from watcher.store.past import PAGE
from watcher.store.records import Body, Claims, Decision, Health, Past, Route, Trace
from watcher.store.session import Session

LEARNT: Final = insert(tables.history)


class Checks:
    """What was known before a check, and what is known after it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def known(self, past: Past) -> Known:
        """What was known of the page and its title."""
        with self._session.glancing() as connection:
            return known_of(connection, past)

    def usual(self, past: Past) -> Usual | None:
        """What the page is like when it is fit; None where it never was."""
        with self._session.glancing() as connection:
            return usual_of(connection, past)

    def body(self, id: int) -> Body | None:
        """A kept body, or None."""
        with self._session.reading() as connection:
            return body_of(connection, id)

    def record_reading(
        self, past: Past, decide: Callable[[Known], Decision], trace: Trace, routes: Sequence[Route], at: datetime
    ) -> tuple[Decision, tuple[Alert, ...]]:
        """Decide on a fit reading and write all that follows from it, with nobody else in between.

        Returns the decision and those of its alerts that were never written before; only they are queued. The check
        may have begun long before others were handed out: what is on its way must not be taken for one that waits.
        """
        queued_at = max(at, self._session.offered_at or at)
        with self._session.writing() as connection:
            known = known_of(connection, past)
            decision = decide(replace(known, witnesses=witnesses_of(connection, past.title_id)))
            return decision, write_reading(connection, past, decision, trace, routes, at, queued_at)

    def record_unchanged(self, past: Past, trace: Trace, plan: Plan, at: datetime) -> None:
        """Note that the page says what it said."""
        self._session.note_quiet(fit.quiet_row(past, trace, plan, at))

    def record_trouble(
        self, past: Past, health: Health, reason: str, plan: Plan, at: datetime, *, answered: bool = False
    ) -> None:
        """Note a check that brought nothing to believe; what is known stays as it is.

        A page that answered, though not with itself, ends its title's first sight: what it shows later may be news.
        """
        with self._session.writing() as connection:
            write_trouble(connection, past, health, reason, plan, at)
            if answered:
                end_first_sight(connection, past.title_id)


def write_reading(
    connection: Connection,
    past: Past,
    decision: Decision,
    trace: Trace,
    routes: Sequence[Route],
    at: datetime,
    queued_at: datetime,
) -> tuple[Alert, ...]:
    """Write what a fit reading led to; returns the alerts that are new."""
    write_known(connection, past, decision.verdict.known)
    body = keep_body(connection, trace.body, at) if trace.body else past.body
    write_history(connection, past, decision, body, at)
    connection.execute(fit.READ, fit.quiet_row(past, trace, decision.plan, at) | fit.marks_row(decision, body, at))
    if past.body not in (None, body):
        drop_body(connection, past.body)
    second(connection, past, decision.verdict.known.reading or Reading())
    return write_alerts(connection, past, decision.verdict.alerts, routes, at, queued_at)


def write_history(connection: Connection, past: Past, decision: Decision, body: int | None, at: datetime) -> None:
    """What was learnt, if anything was."""
    if decision.learnt:
        values = {"page_id": past.id, "at": at, "claims": pack(Claims(decision.learnt)), "body": body}
        connection.execute(LEARNT, values)


def write_trouble(connection: Connection, past: Past, health: Health, reason: str, plan: Plan, at: datetime) -> None:
    """A check that brought nothing to believe: what is known stays as it is."""
    values: dict[str, Any] = {
        "checked_at": at,
        "next_check_at": plan.at,
        "why": plan.why,
        "founding": False,
        "failures": past.failures + 1,
        "health": health,
        "reason": reason,
    }
    if past.health is not health:
        values["since"] = at
    connection.execute(update(tables.page).where(PAGE.id == past.id).values(**values))
