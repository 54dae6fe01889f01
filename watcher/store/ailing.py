"""What is wrong now: pages, their sections, channels, messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, and_, func, or_, select

from watcher.core.model import Known, State, Told
from watcher.core.trouble import Trouble, TroubleKind
from watcher.store import tables
from watcher.store.channels import channel_health
from watcher.store.codec import unpack
from watcher.store.known import told_of
from watcher.store.past import PAGE
from watcher.store.records import Health, LetterState

TROUBLE = tables.trouble.c


def lasting(connection: Connection, pages_since: datetime, channels_since: datetime, at: datetime) -> list[Trouble]:
    """What is wrong for long: pages and channels since before these moments, and messages that were given up."""
    return [
        *_pages(connection, pages_since),
        *_channels(connection, channels_since),
        *_dead_letters(connection, at),
    ]


def aged(connection: Connection, gone_before: datetime, quiet_before: datetime) -> list[Trouble]:
    """What is wrong with fit pages: watched sections gone since before a moment, nothing new learnt since another."""
    return [*_sections(connection, gone_before), *_stale(connection, quiet_before)]


def _pages(connection: Connection, before: datetime) -> Iterator[Trouble]:
    # A page that was told of is in trouble until it is fit, however its health changes meanwhile.
    since = func.coalesce(PAGE.good_at, PAGE.since, type_=PAGE.since.type)
    told = select(TROUBLE.about).where(TROUBLE.kind == TroubleKind.PAGE)
    ill = and_(PAGE.health.in_((Health.UNFIT, Health.UNREACHABLE)), PAGE.next_check_at.is_not(None))
    columns = (PAGE.url, PAGE.reason, since.label("since"))
    for row in connection.execute(select(*columns).where(ill, or_(since < before, PAGE.url.in_(told)))):
        yield Trouble(TroubleKind.PAGE, row.url, row.reason, row.since)


def _sections(connection: Connection, before: datetime) -> Iterator[Trouble]:
    watched = (PAGE.next_check_at.is_not(None), tables.title.c.about.contains('"sections"'))
    pages = select(PAGE.url, tables.known.c.known).join(tables.title).join(tables.known).where(*watched)
    for row in connection.execute(pages):
        known = unpack(Known, row.known)
        if known.missing_at is not None and known.missing_at < before:
            names = ", ".join(f"“{name}”" for name in known.missing)
            yield Trouble(TroubleKind.SECTION, row.url, f"not there any more: {names}", known.missing_at)


def _stale(connection: Connection, before: datetime) -> Iterator[Trouble]:
    fit = (PAGE.health == Health.FIT, PAGE.next_check_at.is_not(None), PAGE.changed_at < before)
    for row in connection.execute(
        select(PAGE.url, PAGE.changed_at, tables.title.c.told).join(tables.title).where(*fit)
    ):
        told = told_of(row.told) or Told()
        if told.release_date not in (State.RELEASED, State.CANCELLED):
            yield Trouble(TroubleKind.STALE, row.url, "it says what it said then", row.changed_at)


def _channels(connection: Connection, before: datetime) -> Iterator[Trouble]:
    for health in channel_health(connection).values():
        since = health.off_at or health.failing_at
        if since is not None and (health.off_at is not None or since < before):
            yield Trouble(TroubleKind.CHANNEL, health.name, health.reason, since)


def _dead_letters(connection: Connection, at: datetime) -> Iterator[Trouble]:
    dead = (tables.outbox.c.state == LetterState.DEAD, tables.outbox.c.channel)
    columns = (dead[1], func.count(), func.max(tables.outbox.c.answer))
    for channel, count, answer in connection.execute(select(*columns).where(dead[0]).group_by(dead[1])):
        yield Trouble(TroubleKind.LETTERS, channel, f"{count} given up; the last answer: {answer}", at)
