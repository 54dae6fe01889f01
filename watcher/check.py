"""One check, from page to outbox: what came back decides, and everything that follows is written at once."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, assert_never

from watcher import __version__, reading
from watcher.core.cadence import Plan, after_answer, after_failure, announced
from watcher.core.compare import compare
from watcher.core.fitness import Reason, Unfit
from watcher.core.model import Alert, Known, Reading, Told, Usual
from watcher.errors import StoreError
from watcher.reading import Read, Same, Sheet, Unread
from watcher.settings import Page
from watcher.sources.answer import Answer, Fetched, Later, NotModified, Unreachable
from watcher.store.history import learnt
from watcher.store.records import Body, Decision, Health, Past, Route, Trace
from watcher.store.thread import StoreThread

READER: Final = __version__  # another reader reads anew what it kept, before it looks for news

WALLS: Final = frozenset({Reason.BOT, Reason.CONSENT, Reason.LOGIN, Reason.REGION})

Fetch = Callable[[Page, str, datetime], Awaitable[Answer]]  # page, validators, now
ReadSheet = Callable[[Sheet], Awaitable[reading.Answer]]


class Result(StrEnum):
    """What a check came to."""

    READ = "read"
    UNCHANGED = "unchanged"
    UNFIT = "unfit"
    UNREACHABLE = "unreachable"
    WAITING = "waiting"  # nothing was asked yet: the host is asked so often and no oftener


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one check; `reason` says why a page could not be believed or had."""

    title: str  # its id
    page: str
    result: Result
    reason: str | None = None
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True)
class Means:
    """What a check works with."""

    fetch: Fetch
    read: ReadSheet
    store: StoreThread


async def check(page: Page, past: Past, routes: Sequence[Route], means: Means, at: datetime) -> Outcome:
    """Look at one page once and record what was learnt."""
    look = Look(page, await caught_up(page, past, means, at), tuple(routes), means, at)
    match await means.fetch(page, look.past.validators, at):
        case Fetched() as answer:
            return await look.fetched(answer)
        case NotModified(validators):
            return await look.unchanged(look.trace(look.past.seen, validators))
        case Unreachable() as answer:
            return await look.unreachable(answer)
        case Later() as answer:
            return await look.postponed(answer)
        case other:
            assert_never(other)


async def check_safely(page: Page, past: Past, routes: Sequence[Route], means: Means, at: datetime) -> Outcome:
    """A check in which a defect of ours is trouble with that page alone."""
    try:
        return await check(page, past, routes, means, at)
    except StoreError:
        raise
    except Exception as problem:  # noqa: BLE001  (one page must not keep the others from being looked at)
        reason = f"the check failed: {type(problem).__name__}: {problem}"[:300]
        return await Look(page, past, (), means, at).unreachable(Unreachable(reason))


@dataclass(frozen=True, slots=True)
class Look:
    """One check under way."""

    page: Page
    past: Past
    routes: tuple[Route, ...]
    means: Means
    at: datetime

    # --- what came back --------------------------------------------------------------------------

    async def fetched(self, answer: Fetched) -> Outcome:
        """A page came: it is read, unless it is the one that was read last."""
        trace = self.trace(hash_of(answer.body), answer.validators)
        if trace.seen == self.past.seen:
            return await self.unchanged(trace)
        match await self.look_at(self.sheet(answer)):
            case Read() as read:
                body = Body(trace.seen, read.packed, answer.final_url, answer.content_type, answer.last_modified)
                return await self.read(read, replace(trace, fingerprint=read.fingerprint, body=body))
            case Same(fingerprint):
                return await self.unchanged(replace(trace, fingerprint=fingerprint))
            case Unfit() as unfit:
                return await self.unfit(unfit.detail, self.plan_as_ever("it was not fit"), answered=True)
            case Unread(reason):
                return await self.unfit(reason, self.plan_as_ever("it could not be read"))
            case other:
                assert_never(other)

    async def unchanged(self, trace: Trace) -> Outcome:
        """It says what it said; what it took back may have lasted long enough by now."""
        if self.past.lapsed_at is not None:
            return await self.read(None, trace)
        plan = self.plan(self.past.changed_at or self.at, await self.told())
        self.means.store.note(lambda store: store.checks.record_unchanged(self.past, trace, plan, self.at))
        return self.outcome(Result.UNCHANGED)

    async def read(self, read: Read | None, trace: Trace) -> Outcome:
        """A fit page was read (None: it says what it said)."""
        _, alerts = await self.means.store.run(
            lambda store: store.checks.record_reading(
                self.past, lambda known: self.decide(known, read), trace, self.routes, self.at
            )
        )
        return self.outcome(Result.READ if read else Result.UNCHANGED, alerts=alerts)

    async def unreachable(self, answer: Unreachable) -> Outcome:
        """Nothing came, or a refusal, which may be a wall."""
        failures = self.past.failures + 1
        plan = after_failure(self.key, self.page.every.max, failures=failures, at=self.at, asked_for=answer.retry_after)
        if wall := await self.wall(answer):
            return await self.unfit(wall, plan, answered=True)
        await self.trouble(Health.UNREACHABLE, answer.reason, plan)
        return self.outcome(Result.UNREACHABLE, answer.reason)

    async def postponed(self, answer: Later) -> Outcome:
        """The host must not be asked yet."""
        await self.means.store.run(lambda store: store.pages.postpone(self.past, Plan(answer.at, answer.reason)))
        return self.outcome(Result.UNREACHABLE if answer.failing else Result.WAITING, answer.reason)

    async def look_at(self, sheet: Sheet) -> reading.Answer:
        """What the page says: cheap before dear, and what it was like before is only asked where it moved."""
        if reading.looks_same(sheet):
            return Same(self.past.fingerprint)
        return await self.means.read(replace(sheet, usual=await self.usual()))

    # --- what follows ----------------------------------------------------------------------------

    def decide(self, known: Known, read: Read | None) -> Decision:
        """What the reading changes, what it is worth telling, and when to look again."""
        now = read.reading if read else known.reading or Reading()
        verdict = compare(known, now, self.page.title, page=self.page.url, at=self.at)
        new = learnt(known.reading, verdict.known.reading or now)
        kept = replace(verdict.known.reading or now, others=())  # why they lost is read from the page when it is asked
        after = replace(verdict.known, reading=kept, usual=read.usual if read else known.usual)
        changed_at = self.at if new else self.past.changed_at or self.at
        return Decision(replace(verdict, known=after), new, self.plan(changed_at, verdict.known.told))

    async def unfit(self, reason: str, plan: Plan, *, answered: bool = False) -> Outcome:
        """Something came that is not to be believed."""
        await self.trouble(Health.UNFIT, reason, plan, answered=answered)
        return self.outcome(Result.UNFIT, reason)

    async def trouble(self, health: Health, reason: str, plan: Plan, *, answered: bool = False) -> None:
        """What is known stays as it is."""
        await self.means.store.run(
            lambda store: store.checks.record_trouble(self.past, health, reason, plan, self.at, answered=answered)
        )

    async def wall(self, answer: Unreachable) -> str | None:
        """What a refusal says, where it is a wall that a person would see, too."""
        if not answer.body:
            return None
        url, kind = answer.final_url or self.page.url, answer.content_type
        refusal = Fetched(self.page.url, url, answer.status or 200, kind, answer.body)
        read = await self.means.read(replace(self.sheet(refusal), usual=await self.usual()))
        return read.detail if isinstance(read, Unfit) and read.reason in WALLS else None

    def plan(self, changed_at: datetime, told: Told | None = None) -> Plan:
        """When to look again at a page that is as it should be."""
        every, due_at, day = self.page.every, self.past.next_check_at, announced(told)
        return after_answer(
            self.key, every.min, every.max, at=self.at, due_at=due_at, changed_at=changed_at, awaited=day
        )

    async def told(self) -> Told | None:
        """What was told of the title, where the next look may depend on it."""
        if self.page.every.min == self.page.every.max:
            return None
        return (await self.means.store.run(lambda store: store.checks.known(self.past))).told

    def plan_as_ever(self, why: str) -> Plan:
        """The next check of a page that answered with something else."""
        return replace(self.plan(self.past.changed_at or self.at), why=why)

    def outcome(self, result: Result, reason: str | None = None, alerts: tuple[Alert, ...] = ()) -> Outcome:
        """What this check came to."""
        return Outcome(self.page.title.id, self.page.url, result, reason, alerts)

    # --- what is passed on -----------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The page's name where chance is drawn."""
        return f"{self.page.title.id} {self.page.url}"

    def trace(self, seen: str, validators: str) -> Trace:
        """What this answer leaves, as long as its text is what was read."""
        return Trace(seen, validators, self.past.fingerprint, READER)

    def sheet(self, answer: Fetched) -> Sheet:
        """The page as the reader takes it."""
        return Sheet(
            title=self.page.title,
            body=answer.body,
            url=answer.final_url,
            asked=self.page.url,
            today=self.at.date(),
            content_type=answer.content_type,
            last_modified=answer.last_modified,
            language=self.page.language,
            kind=str(self.page.source or ""),
            fingerprint=self.past.fingerprint,
            status=answer.status,
        )

    async def usual(self) -> Usual | None:
        """What it is like when it is fit, where it was read before."""
        if self.past.body is None:
            return None
        return await self.means.store.run(lambda store: store.checks.usual(self.past))


async def caught_up(page: Page, past: Past, means: Means, at: datetime) -> Past:
    """What was kept, read anew where an older reader read it: what is only better understood now is no news."""
    if past.reader in ("", READER):
        return past
    stale = replace(past, reader=READER, seen="", fingerprint="", validators="")
    number = past.body
    body = None if number is None else await means.store.run(lambda store: store.checks.body(number))
    if body is None:
        return stale
    look = Look(page, stale, (), means, at)
    kept = Fetched(page.url, body.url, 200, body.content_type, zlib.decompress(body.packed), "", body.last_modified)
    answer = await means.read(replace(look.sheet(kept), usual=await look.usual()))
    if not isinstance(answer, Read):
        return stale
    trace = Trace(past.seen, past.validators, answer.fingerprint, READER)
    await means.store.run(
        lambda store: store.checks.record_reading(
            past, lambda known: look.decide(replace(known, baseline=True), answer), trace, (), at
        )
    )
    return replace(past, reader=READER, fingerprint=answer.fingerprint)


def hash_of(body: bytes) -> str:
    """A body's name."""
    return hashlib.sha256(body).hexdigest()[:32]
