"""What comes from the store and what goes to it, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from watcher.core.cadence import Plan
from watcher.core.model import Alert, Claim, Known, Reading, Signal, Title, Told, Trust, Verdict, Witness
from watcher.core.timing import Timing
from watcher.core.trouble import Report


class Health(StrEnum):
    """How a page answered when it was last looked at."""

    UNREAD = "unread"  # never looked at
    FIT = "fit"
    UNFIT = "unfit"  # it answered with something that is not to be believed
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Past:
    """What earlier checks of a page left for the next one; nothing in it is what the page says."""

    id: int
    title_id: str
    url: str
    host: str
    trust: Trust | None = None
    founding: bool = False  # part of its title's first pass, and not tried yet
    next_check_at: datetime | None = None
    checked_at: datetime | None = None
    changed_at: datetime | None = None  # when it last said something new
    failures: int = 0
    health: Health = Health.UNREAD
    validators: str = ""
    seen: str = ""  # hash of the last fit body
    fingerprint: str = ""  # of the text that counts in it
    body: int | None = None  # the number of the kept body with that fingerprint
    reader: str = ""
    lapsed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body as it came, deflated, with what is needed to read it again."""

    hash: str
    packed: bytes
    url: str  # the final one
    content_type: str = ""
    last_modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """What a fit answer leaves behind for the next check."""

    seen: str
    validators: str
    fingerprint: str
    reader: str
    body: Body | None = None  # None: the kept one will do


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a reading: decided purely, written in one transaction."""

    verdict: Verdict
    learnt: tuple[Claim, ...]  # what the page says now and did not say before
    plan: Plan


@dataclass(frozen=True, slots=True)
class Route:
    """One way out for a title's alerts."""

    channel: str
    alone: bool = False  # each alert in a message of its own
    recipient: str = ""
    signals: tuple[Signal, ...] = tuple(Signal)  # what it hears of
    timing: Timing = Timing()  # noqa: RUF009 - one value for ever
    settle: timedelta = timedelta(0)  # how long a message waits for others that may come right after it


class LetterState(StrEnum):
    """Where a message stands."""

    WAITING = "waiting"
    SENT = "sent"  # the receiver said yes
    DEAD = "dead"  # given up; can be sent again by hand
    DROPPED = "dropped"  # taken out by hand


@dataclass(frozen=True, slots=True)
class Letter:
    """A message in the outbox, with its alerts and what happened to it so far."""

    id: str
    channel: str
    recipient: str
    title_id: str | None  # None for what the operator is told
    alerts: tuple[Alert, ...]
    created_at: datetime
    next_try_at: datetime | None
    tries: int
    state: LetterState
    answer: str  # of the receiver, or the last reason
    sent_at: datetime | None
    start_at: datetime | None = None  # when it might first be sent
    bundle: str | None = None  # the name of those that leave as one
    report: Report | None = None
    handle: str = ""  # what the receiver calls it, so that it can be replaced
    parts: tuple[str, ...] = ()  # the ids of those that leave as this one
    corrects: tuple[Letter, ...] = ()  # sent on this way, with a handle, and corrected by this one
    is_probe: bool = False  # tried out of turn: a failure leaves its schedule as it is


@dataclass(frozen=True, slots=True)
class ChannelHealth:
    """How a channel fares; the instants are None where all is well."""

    name: str
    off_at: datetime | None = None  # since when it is switched off
    failing_at: datetime | None = None  # since when nothing came through
    sent_at: datetime | None = None  # the last yes
    reason: str = ""
    next_probe_at: datetime | None = None  # when a message is tried out of turn, to see whether the receiver is back


@dataclass(frozen=True, slots=True)
class HostStanding:
    """A host that wants a pause, or that failed."""

    name: str
    next_allowed_at: datetime
    failures: int = 0  # in a row


@dataclass(frozen=True, slots=True)
class PageStanding:
    """What is known of a page, for a person to see."""

    past: Past
    known: Known
    why: str  # the next check is then
    reason: str  # of a bad health, or ""
    since: datetime | None  # of this health
    good_at: datetime | None  # the last fit answer

    @property
    def watched(self) -> bool:
        """Whether the page still stands in the config."""
        return self.past.next_check_at is not None

    @property
    def witness(self) -> Witness:
        """What the page says, beside the other pages of its title."""
        return Witness(self.past.url, self.known.reading or Reading(), self.past.trust, self.past.changed_at)


@dataclass(frozen=True, slots=True)
class TitleStanding:
    """What is known of a title and of each of its pages."""

    title: Title
    told: Told | None
    pages: tuple[PageStanding, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """How much is watched."""

    titles: int
    pages: int


@dataclass(frozen=True, slots=True)
class Claims:
    """What one reading of a page taught."""

    learnt: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Learnt:
    """One thing that was learnt: an entry of the timeline."""

    at: datetime
    title: Title
    page: str
    claim: Claim


class RequestKind(StrEnum):
    """What a command may ask of a running daemon."""

    CHECK = "check"  # arguments: title ids or addresses; none: all
    RETRY = "retry"  # message ids; none: all
    DROP = "drop"  # message ids
    TEST = "test"  # the name of a channel


@dataclass(frozen=True, slots=True)
class Request:
    """Something that a command asked of the daemon."""

    id: int
    kind: RequestKind
    arguments: tuple[str, ...]
    left_at: datetime
