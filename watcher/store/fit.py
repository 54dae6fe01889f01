"""What a fit answer changes in its page's row.

The statements are made once: making one takes longer than SQLite does with it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, case, func, update

from watcher.core.cadence import Plan
from watcher.store import tables
from watcher.store.past import PAGE
from watcher.store.records import Decision, Health, Past, Trace

FIT: Final = {  # what a fit answer changes in its page's row
    **{
        name: bindparam(f"new_{name}")
        for name in ("checked_at", "next_check_at", "why", "validators", "seen", "reader")
    },
    "good_at": bindparam("new_checked_at"),
    "since": case((PAGE.health == Health.FIT, PAGE.since), else_=bindparam("new_checked_at", type_=tables.Instant)),
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
    baseline=func.coalesce(PAGE.baseline, bindparam("new_body")),
    lapsed_at=bindparam("new_lapsed_at"),
    changed_at=func.coalesce(bindparam("new_changed_at", type_=tables.Instant), PAGE.changed_at),
)


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


def marks_row(decision: Decision, body: int | None, at: datetime) -> dict[str, object]:
    """The parameters of `READ` beyond those of `QUIET`: what only a reading changes in the page's row."""
    return {
        "new_body": body,
        "new_lapsed_at": decision.verdict.known.lapsed_at,
        "new_changed_at": at if decision.learnt else None,
    }
