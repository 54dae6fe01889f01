"""The store: what is known, and what is still to be sent. Each method is one transaction.

    Store.open(address, access=Access.OWNER | GUEST | READER)   a context manager; not for two threads at once

    what is watched   register(pages, now)   pages(title_ids)   mend_times(now)
    checks            due_hosts(now)   due_pages(host, now, limit)   known(past)   usual(past)   body(hash)
                      record_reading(past, decide, trace, routes, at) -> (Decision, new alerts)
                      record_unchanged(past, trace, plan, at)   record_trouble(past, health, reason, plan, at)
                      postpone(past, plan)   remember_hosts(hosts)   hosts()
    outbox            due_channels(now)   due_letters(channel, now, limit)   mark_sent   mark_failed
                      switch_off(channel, reason, at)   switch_on(channel)   bury(channel, reason)
                      letters(states=, ids=)   retry(ids, at) -> int   drop(ids) -> int   channels()
    troubles          troubles()   lasting_troubles(pages_since, channels_since, at)   is_stuck(before)
                      aged_troubles(gone_before, quiet_before)
                      tell_troubles(there, kinds, routes_of, at) -> reports   tell_once(trouble, routes, at)
    for a person      standing(first) -> titles with their pages   watched()   unread(limit)
                      timeline(title_ids)   alerts(title_ids)   tidy(now)
    requests          leave(kind, arguments, at) -> id   open_requests()   settle(id, outcome)   outcome_of(id)

Values are those of `records.py`. A check that learnt nothing is written with others like it, at the
latest when the store is read (the daemon does every second): losing it costs one more look.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection

from watcher.core.cadence import Plan
from watcher.core.model import Alert, Known, Usual
from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.settings import Page
from watcher.store import checks, history, outbox, pages, queue, requests, tidy, troubles
from watcher.store.database import Access, Database, open_database
from watcher.store.records import (
    Body,
    ChannelHealth,
    Decision,
    Health,
    HostStanding,
    Learnt,
    Letter,
    LetterState,
    Past,
    Request,
    RequestKind,
    Route,
    TitleStanding,
    Trace,
    Watched,
)

TOGETHER: Final = 500  # checks without news that are written at once, at most


class Store:
    """Everything that outlives a run."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._quiet: list[dict[str, object]] = []  # checks without news, still to be written
        self._offered_at: datetime | None = None  # when messages were last handed out

    @classmethod
    def open(cls, address: str, access: Access = Access.OWNER) -> Self:
        """Open the database at an SQLAlchemy address, or raise StoreError with a sentence."""
        return cls(open_database(address, access))

    def close(self) -> None:
        """Write what is left and let go of the file."""
        try:
            self.flush()
        finally:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction that takes the quiet checks along, so that nothing is written out of its order."""
        with self._database.write() as connection:
            if self._quiet:
                connection.execute(checks.QUIET, self._quiet)
            yield connection
        self._quiet = []

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A look at one state of everything, the quiet checks among it."""
        self.flush()
        with self._database.read() as connection:
            yield connection

    def flush(self) -> None:
        """Write the checks without news."""
        if self._quiet:
            with self._writing():
                pass

    # --- what is watched -------------------------------------------------------------------------

    def register(self, watched: Sequence[Page], now: datetime) -> None:
        """Make the watched pages those of the config; new ones are due now, missing ones are kept and never due."""
        with self._writing() as connection:
            pages.register(connection, watched, now)

    def pages(self, title_ids: Collection[str] | None = None) -> list[Past]:
        """The watched pages of these titles, or of all."""
        with self._reading() as connection:
            return pages.find_pages(connection, title_ids)

    def mend_times(self, now: datetime) -> None:
        """After a step of the clock: let nothing wait longer than it could have been told to wait."""
        self._offered_at = None
        with self._writing() as connection:
            pages.mend_times(connection, now)

    # --- checks ----------------------------------------------------------------------------------

    def due_hosts(self, now: datetime, limit: int = 1_000) -> list[str]:
        """Hosts that have due pages and may be asked, the longest waiting first."""
        with self._reading() as connection:
            return pages.due_hosts(connection, now, limit)

    def due_pages(self, host: str, now: datetime, limit: int) -> list[Past]:
        """Due pages of a host, the longest waiting first."""
        with self._reading() as connection:
            return pages.due_pages(connection, host, now, limit)

    def known(self, past: Past) -> Known:
        """What was known of the page and its title."""
        with self._database.read() as connection:
            return checks.known_of(connection, past)

    def usual(self, past: Past) -> Usual | None:
        """What the page is like when it is fit; None where it never was."""
        with self._database.read() as connection:
            return checks.usual_of(connection, past)

    def body(self, hash: str) -> Body | None:
        """A kept body, or None."""
        with self._reading() as connection:
            return checks.body_of(connection, hash)

    def record_reading(
        self, past: Past, decide: Callable[[Known], Decision], trace: Trace, routes: Sequence[Route], at: datetime
    ) -> tuple[Decision, tuple[Alert, ...]]:
        """Decide on a fit reading and write all that follows from it, with nobody else in between.

        Returns the decision and those of its alerts that were never written before; only they are queued. The check
        may have begun long before others were handed out: what is on its way must not be taken for one that waits.
        """
        queued_at = max(at, self._offered_at or at)
        with self._writing() as connection:
            known = checks.known_of(connection, past)
            decision = decide(replace(known, witnesses=checks.witnesses_of(connection, past.title_id)))
            return decision, checks.write_reading(connection, past, decision, trace, routes, at, queued_at)

    def record_unchanged(self, past: Past, trace: Trace, plan: Plan, at: datetime) -> None:
        """Note that the page says what it said."""
        self._quiet.append(checks.quiet_row(past, trace, plan, at))
        if len(self._quiet) >= TOGETHER:
            self.flush()

    def record_trouble(
        self, past: Past, health: Health, reason: str, plan: Plan, at: datetime, *, answered: bool = False
    ) -> None:
        """Note a check that brought nothing to believe; what is known stays as it is.

        A page that answered, though not with itself, ends its title's first sight: what it shows later may be news.
        """
        with self._writing() as connection:
            checks.write_trouble(connection, past, health, reason, plan, at)
            if answered:
                checks.end_first_sight(connection, past.title_id)

    def postpone(self, past: Past, plan: Plan) -> None:
        """Look at the page later; nothing was tried."""
        with self._writing() as connection:
            pages.postpone(connection, past, plan)

    def remember_hosts(self, hosts: Iterable[HostStanding]) -> None:
        """Remember which hosts want a pause or failed, and no others."""
        with self._writing() as connection:
            pages.write_hosts(connection, hosts)

    def hosts(self) -> list[HostStanding]:
        """The hosts that wanted a pause or failed."""
        with self._reading() as connection:
            return pages.read_hosts(connection)

    # --- outbox ----------------------------------------------------------------------------------

    def due_channels(self, now: datetime) -> list[str]:
        """The channels that have something to try now."""
        with self._reading() as connection:
            return outbox.due_channels(connection, now)

    def due_letters(self, channel: str, now: datetime, limit: int) -> list[Letter]:
        """The messages that a channel may try now: of each title the oldest that waits, or one to see if it is back."""
        self._offered_at = max(now, self._offered_at or now)
        with self._reading() as connection:
            return outbox.due_letters(connection, channel, now, limit)

    def mark_sent(self, letter: Letter, answer: str, at: datetime, handle: str = "") -> None:
        """The receiver said yes, and may have given the message a name of its own."""
        with self._writing() as connection:
            outbox.write_sent(connection, letter, answer, at, handle)

    def mark_failed(
        self,
        letter: Letter,
        reason: str,
        next_try_at: datetime | None,
        at: datetime,
        asked_for: timedelta | None = None,
    ) -> None:
        """The receiver did not say yes, and may have asked for a pause; None gives the message up."""
        with self._writing() as connection:
            outbox.write_failed(connection, letter, reason, next_try_at, at, asked_for)

    def switch_off(self, channel: str, reason: str, at: datetime) -> None:
        """Use a channel no more; what waits for it is given up."""
        with self._writing() as connection:
            outbox.switch_off(connection, channel, reason, at)

    def switch_on(self, channel: str) -> None:
        """Use a channel again."""
        with self._writing() as connection:
            outbox.switch_on(connection, channel)

    def bury(self, channel: str, reason: str) -> None:
        """Give up all that waits for a channel."""
        with self._writing() as connection:
            outbox.bury(connection, channel, reason)

    def channels(self) -> dict[str, ChannelHealth]:
        """How each channel fares that ever failed."""
        with self._reading() as connection:
            return outbox.channel_health(connection)

    def letters(self, *, states: Collection[LetterState] = (), ids: Collection[str] = ()) -> list[Letter]:
        """Messages in these states or under these ids, in the order in which they were written."""
        with self._reading() as connection:
            return outbox.find_letters(connection, states=states, ids=ids)

    def retry(self, ids: Collection[str], at: datetime) -> int:
        """Make messages due now, or with no ids all that wait or were given up; returns how many."""
        with self._writing() as connection:
            return outbox.retry(connection, ids, at)

    def drop(self, ids: Collection[str]) -> int:
        """Take messages out that are not sent; returns how many."""
        with self._writing() as connection:
            return outbox.drop(connection, ids)

    def tidy(self, now: datetime) -> None:
        """Let go what nobody will ask for any more: old messages that were sent, old bodies, requests."""
        with self._writing() as connection:
            tidy.tidy(connection, now)

    def settle_now(self, at: datetime) -> None:
        """Let what has just been written wait no longer for more that may come."""
        with self._writing() as connection:
            queue.settle_now(connection, at)

    # --- troubles --------------------------------------------------------------------------------

    def troubles(self) -> list[Trouble]:
        """The troubles that the operator was told of and that are not over."""
        with self._reading() as connection:
            return troubles.known_troubles(connection)

    def tell_troubles(
        self,
        there: Iterable[Trouble],
        kinds: Collection[TroubleKind],
        routes_of: Callable[[Trouble], Sequence[Route]],
        at: datetime,
        *,
        still: Callable[[Trouble], bool] = lambda trouble: True,
    ) -> list[Report]:
        """Queue what began and what is over, given all troubles of these kinds that there are; returns what is new.

        What is over is not told where it does not `still` matter.
        """
        with self._writing() as connection:
            return troubles.tell_troubles(connection, there, kinds, routes_of, at, still=still)

    def lasting_troubles(self, pages_since: datetime, channels_since: datetime, at: datetime) -> list[Trouble]:
        """What is wrong for long: pages and channels since before these moments, and messages that were given up."""
        with self._reading() as connection:
            return troubles.lasting_troubles(connection, pages_since, channels_since, at)

    def aged_troubles(self, gone_before: datetime, quiet_before: datetime) -> list[Trouble]:
        """What is wrong with fit pages: watched sections gone since before a moment, nothing new since another."""
        with self._reading() as connection:
            return troubles.aged_troubles(connection, gone_before, quiet_before)

    def is_stuck(self, before: datetime) -> bool:
        """Whether a page is overdue since before this moment."""
        with self._reading() as connection:
            return troubles.is_stuck(connection, before)

    def tell_once(self, trouble: Trouble, routes: Sequence[Route], at: datetime) -> None:
        """Queue what is over as soon as it is told, and note when it was."""
        with self._writing() as connection:
            troubles.tell_once(connection, trouble, routes, at)

    # --- for a person ----------------------------------------------------------------------------

    def standing(self, first: int | None = None) -> list[TitleStanding]:
        """Every title with its pages, in the order in which they were added; or only so many, that are watched."""
        with self._reading() as connection:
            return list(history.standing(connection, first))

    def watched(self) -> Watched:
        """How many titles and pages are watched."""
        with self._reading() as connection:
            return history.count_watched(connection)

    def unread(self, limit: int) -> list[tuple[str, str]]:
        """Title and address of watched pages that were never read."""
        with self._reading() as connection:
            return pages.unread_pages(connection, limit)

    def timeline(self, title_ids: Iterable[str] | None = None) -> list[Learnt]:
        """What was learnt, oldest first, of these titles or of all."""
        with self._reading() as connection:
            return list(history.timeline(connection, title_ids))

    def alerts(self, title_ids: Iterable[str] | None = None) -> list[Alert]:
        """Alerts, oldest first, of these titles or of all."""
        with self._reading() as connection:
            return list(history.past_alerts(connection, title_ids))

    # --- requests --------------------------------------------------------------------------------

    def leave(self, kind: RequestKind, arguments: Iterable[str], at: datetime) -> int:
        """Ask the daemon for something; returns the number under which its outcome will stand."""
        with self._writing() as connection:
            return requests.leave(connection, kind, arguments, at)

    def open_requests(self) -> list[Request]:
        """What is still to be done, oldest first."""
        with self._reading() as connection:
            return requests.open_requests(connection)

    def settle(self, request_id: int, outcome: str) -> None:
        """Write what came of a request."""
        with self._writing() as connection:
            requests.settle(connection, request_id, outcome)

    def outcome_of(self, request_id: int) -> str | None:
        """What came of a request; None while it is not done."""
        with self._reading() as connection:
            return requests.outcome_of(connection, request_id)
