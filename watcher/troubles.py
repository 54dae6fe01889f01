"""What the operator hears: troubles that last, once when they begin and once when they are over, and signs of life.

It is looked for once a minute, from the work loop and never from a timer of its own, so that the heartbeat stops when
the work does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from watcher.core.trouble import Report, Trouble, TroubleKind
from watcher.crew import Crew, manner_of
from watcher.notify import Failed
from watcher.notify.post import Poster, pieces, understand
from watcher.notify.report import report_headline
from watcher.settings import Config, SecretMissing
from watcher.store.records import Route

LOOK: Final = timedelta(minutes=1)
PAGE_PATIENCE: Final = timedelta(days=1)  # without a usable answer
CHANNEL_PATIENCE: Final = timedelta(hours=1)  # without a message that gets through
SECTION_PATIENCE: Final = timedelta(days=1)  # without a section that it had
STALE_PATIENCE: Final = timedelta(days=180)  # without anything new
COMB: Final = timedelta(hours=1)  # between two looks for what only shows over days
STUCK: Final = timedelta(hours=1)  # a page that is overdue for so long says that the work stands still
WEEK: Final = timedelta(days=7)
LASTING: Final = frozenset({TroubleKind.PAGE, TroubleKind.CHANNEL, TroubleKind.LETTERS})
AGED: Final = frozenset({TroubleKind.SECTION, TroubleKind.STALE})
OF_PAGES: Final = AGED | {TroubleKind.PAGE}
OF_CHANNELS: Final = frozenset({TroubleKind.CHANNEL, TroubleKind.LETTERS})


class Watch:
    """Looks after the watching itself."""

    def __init__(self, crew: Crew, notice: Callable[[str], None]) -> None:
        self._crew = crew
        self._notice = notice
        self._looked_at: datetime | None = None
        self._combed_at: datetime | None = None
        self._heartbeat = Heartbeat(crew.config, notice)

    # --- what lasts ------------------------------------------------------------------------------

    async def look(self) -> None:
        """Once a minute: tell what began and what is over, say that all is well where it is."""
        at = self._crew.clock()
        if self._looked_at is not None and timedelta(0) <= at - self._looked_at < LOOK:
            return
        self._looked_at = at
        await self._tell_lasting(at)
        await self._tell_aged(at)
        if self._crew.config.watcher.weekly:
            await self._tell_weekly(at)
        if not await self._crew.store.run(lambda store: store.troubles.is_stuck(at - STUCK)):
            await self._heartbeat.beat(at)

    async def _tell_lasting(self, at: datetime) -> None:
        pages, channels = at - PAGE_PATIENCE, at - CHANNEL_PATIENCE
        there = await self._crew.store.run(lambda store: store.troubles.lasting(pages, channels, at))
        named = {settings.name for settings in self._crew.config.channels}
        mine = [trouble for trouble in there if trouble.kind is TroubleKind.PAGE or trouble.about in named]
        await self._tell(mine, LASTING, at)

    async def _tell_aged(self, at: datetime) -> None:
        if self._combed_at is not None and timedelta(0) <= at - self._combed_at < COMB:
            return
        self._combed_at = at
        gone, quiet = at - SECTION_PATIENCE, at - STALE_PATIENCE
        there = await self._crew.store.run(lambda store: store.troubles.aged(gone, quiet))
        await self._tell(there, AGED, at)

    async def _tell(self, there: Sequence[Trouble], kinds: frozenset[TroubleKind], at: datetime) -> None:
        reports = await self._crew.store.run(
            lambda store: store.troubles.tell(there, kinds, self._routes, at, still=self._concerns)
        )
        for report in reports:
            self._say(report)

    def _say(self, report: Report) -> None:
        reason = "" if report.over or not report.trouble.reason else f": {report.trouble.reason}"
        self._notice(report_headline(report, manner_of(self._crew.config)) + reason)

    def _concerns(self, trouble: Trouble) -> bool:
        """Whether the config still has what the trouble was about: else nothing is right again, it is gone."""
        config = self._crew.config
        if trouble.kind in OF_PAGES:
            return any(page.url == trouble.about for page in config.pages)
        return trouble.kind not in OF_CHANNELS or any(channel.name == trouble.about for channel in config.channels)

    def _routes(self, trouble: Trouble) -> tuple[Route, ...]:
        return tuple(route for name in hearers(self._crew.config, trouble) for route in self._crew.routes.get(name, ()))

    # --- what happens ----------------------------------------------------------------------------

    async def config_taken(self) -> None:
        """The config in its file is the one in use."""
        await self._tell([], frozenset({TroubleKind.CONFIG}), self._crew.clock())

    async def config_refused(self, reason: str) -> None:
        """The config in its file cannot be used; said here, for the log heard it already."""
        at, name = self._crew.clock(), self._crew.config.path.name
        refused = Trouble(TroubleKind.CONFIG, name, reason, at)
        kinds = frozenset({TroubleKind.CONFIG})
        await self._crew.store.insist(lambda store: store.troubles.tell([refused], kinds, self._routes, at))

    async def clock_set(self, reason: str) -> None:
        """The clock was set; that is over at once."""
        at = self._crew.clock()
        trouble = Trouble(TroubleKind.CLOCK, "clock", reason, at)
        await self._crew.store.insist(lambda store: store.troubles.tell_once(trouble, self._routes(trouble), at))

    async def _tell_weekly(self, at: datetime) -> None:
        config = self._crew.config
        known = await self._crew.store.run(lambda store: store.troubles.known())
        last = next((trouble.since for trouble in known if trouble.kind is TroubleKind.WEEKLY), None)
        if last is not None and timedelta(0) <= at - last < WEEK:
            return
        trouble = Trouble(TroubleKind.WEEKLY, f"{_count(config.titles, 'title')}", "", at)
        routes = self._routes(trouble) if last is not None else ()  # at the very first, the week begins
        await self._crew.store.run(lambda store: store.troubles.tell_once(trouble, routes, at))


def hearers(config: Config, trouble: Trouble) -> tuple[str, ...]:
    """The names of the channels that hear of it: the operator's; of trouble with a channel never that one itself.

    Where no other is left, a channel's trouble is told by those that people read: somebody must say it.
    """
    if trouble.kind not in OF_CHANNELS:
        return config.watcher.operator
    named = tuple(name for name in config.watcher.operator if name != trouble.about)
    return named or tuple(name for name in config.read_by_people() if name != trouble.about)


def _count(things: Sequence[object], name: str) -> str:
    return f"{len(things)} {name}" + ("" if len(things) == 1 else "s")


class Heartbeat:
    """Asks an address as long as all is well, and says once when that does not work."""

    def __init__(self, config: Config, notice: Callable[[str], None]) -> None:
        self._address = config.watcher.heartbeat
        self._notice = notice
        self._poster: Poster | None = None
        self._failing = False

    async def beat(self, at: datetime) -> None:
        """Ask it once; nothing where the config names none."""
        if self._address is None:
            return
        try:
            url = self._address.reveal_address()
        except SecretMissing as problem:
            self._heard(Failed(str(problem)))
            return
        self._poster = self._poster or Poster()
        hidden = pieces(url)
        answer = await self._poster.post(url, b"{}", {}, hidden)
        outcome = answer if isinstance(answer, Failed) else understand(answer, url, hidden, at)
        self._heard(outcome if isinstance(outcome, Failed) else None)

    def _heard(self, failure: Failed | None) -> None:
        if failure is not None and not self._failing:
            self._notice(f"the heartbeat was not heard: {failure.reason}")
        self._failing = failure is not None
