"""What a check writes: everything that follows from it in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, case, delete, exists, func, insert, or_, select, update

from watcher.core.cadence import Plan
from watcher.core.model import Alert, Change, Known, Reading, Told, Usual, Witness
from watcher.core.witnesses import seconded
from watcher.store import tables
from watcher.store.codec import decode, encode, pack, unpack
from watcher.store.outbox import waiting_alerts
from watcher.store.pages import PAGE, hurry, trust_of
from watcher.store.queue import queue
from watcher.store.records import Body, Claims, Decision, Health, Past, Route, Trace

# --- statements -----------------------------------------------------------------------------------
# Those of every check are made once: making one takes longer than SQLite does with it.

KNOWN: Final = tables.known.c
BODY: Final = tables.body.c
FIT: Final = {  # what a fit answer changes in its page's row
    **{
        name: bindparam(f"new_{name}")
        for name in ("checked_at", "next_check_at", "why", "validators", "seen", "reader")
    },
    "good_at": bindparam("new_checked_at"),
    "since": case((PAGE.health == Health.FIT, PAGE.since), else_=bindparam("new_checked_at")),
    "founding": False,
    "failures": 0,
    "health": Health.FIT,
    "reason": "",
}
THE_PAGE: Final = update(tables.page).where(PAGE.id == bindparam("page"))
QUIET: Final = THE_PAGE.values(  # what a check changes that learnt nothing: many of them in one statement
    **FIT, fingerprint=func.coalesce(func.nullif(bindparam("new_fingerprint"), ""), PAGE.fingerprint)
)
READ: Final = THE_PAGE.values(  # what a reading changes
    **FIT,
    fingerprint=bindparam("new_fingerprint"),
    body=bindparam("new_body"),
    baseline=case((PAGE.baseline == "", bindparam("new_body")), else_=PAGE.baseline),
    lapsed_at=bindparam("new_lapsed_at"),
    changed_at=func.coalesce(bindparam("new_changed_at"), PAGE.changed_at),
)
WHAT_WAS_KNOWN: Final = (
    select(tables.title.c.told, KNOWN.known, PAGE.founding)
    .select_from(tables.page.join(tables.title).outerjoin(tables.known, KNOWN.page_id == PAGE.id))
    .where(PAGE.id == bindparam("page"))
)
WITNESSES: Final = (
    select(PAGE.url, PAGE.trust, PAGE.changed_at, KNOWN.known)
    .outerjoin(tables.known)
    .where(PAGE.title_id == bindparam("title"), PAGE.next_check_at.is_not(None))
    .order_by(PAGE.id)
)
THE_KNOWN: Final = select(KNOWN.known).where(KNOWN.page_id == bindparam("page"))
NEW_KNOWN: Final = update(tables.known).where(KNOWN.page_id == bindparam("page")).values(known=bindparam("new_known"))
FIRST_KNOWN: Final = insert(tables.known)
NEW_TOLD: Final = update(tables.title).where(tables.title.c.id == bindparam("title")).values(told=bindparam("new_told"))
LEARNT: Final = insert(tables.history)
HAS_BODY: Final = select(BODY.hash).where(BODY.hash == bindparam("wanted"))
NEW_BODY: Final = insert(tables.body)

CORRECTIONS: Final = frozenset({Change.MOVED, Change.WITHDRAWN, Change.CANCELLED, Change.REVIVED})
LATELY: Final = 50  # alerts of a title among which the corrected one is looked for


# --- what was known ------------------------------------------------------------------------------


def known_of(connection: Connection, past: Past) -> Known:
    """What was known before a check: of the title, and of the page."""
    row = connection.execute(WHAT_WAS_KNOWN, {"page": past.id}).one()
    known = unpack(Known, row.known) if row.known else Known()
    return replace(known, told=decode(Told, row.told) if row.told else None, baseline=row.founding)


def usual_of(connection: Connection, past: Past) -> Usual | None:
    """What a page is like when it is fit; None where it never was."""
    packed = connection.scalar(THE_KNOWN, {"page": past.id})
    return unpack(Known, packed).usual if packed else None


def witnesses_of(connection: Connection, title_id: str) -> tuple[Witness, ...]:
    """What every watched page of a title says, nothing if never read, in the order in which they were added."""
    rows = connection.execute(WITNESSES, {"title": title_id})
    return tuple(Witness(row.url, reading_of(row.known), trust_of(row.trust), row.changed_at) for row in rows)


def reading_of(packed: bytes | None) -> Reading:
    """What a page last said, by its row of `known`; nothing where there is none."""
    return (unpack(Known, packed).reading if packed else None) or Reading()


def write_known(connection: Connection, past: Past, known: Known) -> None:
    """Keep the page's part with the page and the title's part with the title."""
    write_told(connection, past.title_id, known.told or Told())
    packed = pack(replace(known, told=None, baseline=False, witnesses=()))
    written = connection.execute(NEW_KNOWN, {"page": past.id, "new_known": packed})
    if not written.rowcount:
        connection.execute(FIRST_KNOWN, {"page_id": past.id, "known": packed})


def write_told(connection: Connection, title_id: str, told: Told) -> None:
    """Keep what was told of a title."""
    connection.execute(NEW_TOLD, {"title": title_id, "new_told": encode(told)})


def end_first_sight(connection: Connection, title_id: str) -> None:
    """From now on something was told of the title, if only nothing."""
    unread = update(tables.title).where(tables.title.c.id == title_id, tables.title.c.told.is_(None))
    connection.execute(unread.values(told=encode(Told())))


# --- what followed -------------------------------------------------------------------------------


def quiet_row(past: Past, trace: Trace, plan: Plan, at: datetime) -> dict[str, object]:
    """The parameters of `QUIET`: the page says what it said."""
    return {
        "page": past.id,
        "new_checked_at": at,
        "new_next_check_at": plan.at,
        "new_why": plan.why,
        "new_validators": trace.validators,
        "new_seen": trace.seen,
        "new_fingerprint": trace.fingerprint,
        "new_reader": trace.reader,
    }


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
    body = trace.body.hash if trace.body else past.body
    write_history(connection, past, decision, body, at)
    if trace.body is not None:
        keep_body(connection, trace.body, at)
    connection.execute(READ, quiet_row(past, trace, decision.plan, at) | marks_row(decision, body, at))
    if past.body not in ("", body):
        drop_body(connection, past.body)
    second(connection, past, decision.verdict.known.reading or Reading())
    return write_alerts(connection, past, decision.verdict.alerts, routes, at, queued_at)


def write_history(connection: Connection, past: Past, decision: Decision, body: str, at: datetime) -> None:
    """What was learnt, if anything was."""
    if decision.learnt:
        values = {"page_id": past.id, "at": at, "claims": pack(Claims(decision.learnt)), "body": body}
        connection.execute(LEARNT, values)


def marks_row(decision: Decision, body: str, at: datetime) -> dict[str, object]:
    """The parameters of `READ` beyond those of `QUIET`: what only a reading changes in the page's row."""
    return {
        "new_body": body,
        "new_lapsed_at": decision.verdict.known.lapsed_at,
        "new_changed_at": at if decision.learnt else None,
    }


def write_alerts(
    connection: Connection,
    past: Past,
    alerts: Sequence[Alert],
    routes: Sequence[Route],
    at: datetime,
    queued_at: datetime,
) -> tuple[Alert, ...]:
    """Keep the alerts that were never kept, and queue them on each way out."""
    if not alerts:
        return ()
    column = tables.alert.c
    there = set(connection.scalars(select(column.id).where(column.id.in_([alert.id for alert in alerts]))))
    new = tuple(correction(connection, alert) for alert in alerts if alert.id not in there)
    rows = [
        {"id": alert.id, "title_id": past.title_id, "page_id": past.id, "observed_at": at, "alert": encode(alert)}
        for alert in new
    ]
    if rows:
        connection.execute(insert(tables.alert), rows)
        queue(connection, past.title_id, new, routes, queued_at)
        hurry(connection, past, at)
    return new


def second(connection: Connection, past: Past, reading: Reading) -> None:
    """Add the page to what waits to be told of its title and was not offered to anybody yet, where it says the same."""
    for alert in waiting_alerts(connection, past.title_id):
        told = seconded(alert, reading, past.url)
        if told != alert:
            connection.execute(update(tables.alert).where(tables.alert.c.id == alert.id).values(alert=encode(told)))


def correction(connection: Connection, alert: Alert) -> Alert:
    """The alert, with what it corrects and when that was told."""
    if alert.change not in CORRECTIONS:
        return alert
    column = tables.alert.c
    told = select(column.alert).where(column.title_id == alert.title.id)
    texts = connection.scalars(told.order_by(column.observed_at.desc()).limit(LATELY))
    before = (earlier for earlier in (decode(Alert, text) for text in texts) if earlier.signal is alert.signal)
    last = next(before, None)
    return alert if last is None else replace(alert, corrects_at=last.observed_at, corrects=last.id)


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


# --- bodies --------------------------------------------------------------------------------------


def keep_body(connection: Connection, body: Body, at: datetime) -> None:
    """Keep a body once, however many pages and checks it came from."""
    if connection.scalar(HAS_BODY, {"wanted": body.hash}) is None:
        connection.execute(NEW_BODY, {"first_seen_at": at, **asdict(body)})


def body_of(connection: Connection, hash: str) -> Body | None:
    """A kept body."""
    columns = [tables.body.c[field.name] for field in fields(Body)]
    row = connection.execute(select(*columns).where(tables.body.c.hash == hash)).one_or_none()
    return None if row is None else Body(**row._asdict())


def drop_body(connection: Connection, hash: str) -> None:
    """Let a body go that taught nothing: no page's latest, no page's first, and nothing was learnt from it."""
    used = or_(
        exists().where(PAGE.body == hash),
        exists().where(PAGE.baseline == hash),
        exists().where(tables.history.c.body == hash),
    )
    connection.execute(delete(tables.body).where(and_(tables.body.c.hash == hash, ~used)))
